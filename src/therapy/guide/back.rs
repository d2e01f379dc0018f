//! Methods for the back and the back of the neck (S0, S2, S3, S4).

use super::{Method, Position, Source, Tool};

pub(super) static METHODS: [Method; 6] = [
    Method {
        id: "S0-R1",
        source: Source::S0,
        name: "Roll between spine and shoulder blade",
        tool: Tool::LacrosseBall,
        position: Position::Wall,
        steps: &[
            "Put your {side} hand on your {other} shoulder.",
            "Stand with the ball between the wall and the inner edge of your {side} shoulder blade.",
            "Roll a little, up and down and sideways, until you find the sore spot.",
            "Stay on it with very small movements. Then let the ball rest and breathe.",
        ],
        // BS-3 and BS-5 … BS-8 are the spots of this strip as S1 labels them; SPS-1 and BS-3 lie under the shoulder
        // blade and are only reached with the arm crossed (C8), so no other method here is for them.
        points: &[
            "RHO-MIN", "RHO-MAJ1", "RHO-MAJ2", "TRAP-M5", "TRAP-L3", "TRAP-L4", "ROT-T4", "ROT-T8", "ILT-6",
            "SPS-1", "BS-3", "BS-5", "BS-6", "BS-7", "BS-8",
        ],
        dose: "About 1 min a spot, 2–3 spots; how often a day is up to your physiotherapist",
        pressure: "Sore and relieving at once, like a massage. You can still relax.",
        cautions: &[
            "Stay on one side: do not roll across the spine.",
            "Too often can make it flare up.",
            "Written by a clinic for patients it has examined.",
        ],
    },
    Method {
        id: "S2-R1-LEV",
        source: Source::S2,
        name: "Top inner corner of the shoulder blade",
        tool: Tool::MassageBall,
        position: Position::Wall,
        steps: &[
            "Breathe into your belly and let your shoulders sink.",
            "Lean back with the ball just above the top inner corner of your {side} shoulder blade.",
            "Roll a little and stay on the muscle. Press more on the tender spot, and hold.",
        ],
        // The source goes on down the side of the neck; the program does not (C10).
        points: &["LEV-2", "BS-2"],
        dose: "The source names no time; with rounded shoulders, almost every day",
        pressure: "More on the tender spot, as long as you stay relaxed.",
        cautions: &[
            "This source treats the chest of the same side first.",
            "Stay behind the front edge of the shoulder muscle, never on the side or front of the neck.",
            "Do not stretch the neck while it hurts.",
        ],
    },
    Method {
        id: "S2-R1-LEV-FINGERS",
        source: Source::S2,
        name: "Corner of the neck with the fingers",
        tool: Tool::Fingers,
        position: Position::Sitting,
        steps: &[
            "Breathe into your belly and let your shoulders sink.",
            "Reach over with your {other} hand, behind the edge of the {side} shoulder muscle.",
            "Press two or three fingers back and down into the tender spot, and hold.",
        ],
        // Fingers are preferred here, and only behind the front edge of the trapezius (C10).
        points: &["LEV-1"],
        dose: "The source names no time; with rounded shoulders, almost every day",
        pressure: "More on the tender spot, as long as you stay relaxed.",
        cautions: &[
            "This source treats the chest of the same side first.",
            "Never press forward to the throat, or on the side of the neck.",
            "Do not stretch the neck while it hurts.",
        ],
    },
    Method {
        id: "S2-R1-TRAP",
        source: Source::S2,
        name: "Lower trapezius at the wall",
        tool: Tool::MassageBall,
        position: Position::Wall,
        steps: &[
            "Breathe into your belly and let your shoulders sink.",
            "Lean back with the ball between your spine and the lower half of your {side} shoulder blade.",
            "Roll slowly up and down. Press more on the tender spot, and hold.",
        ],
        points: &["TRAP-L3"],
        dose: "The source names no time; with rounded shoulders, almost every day",
        pressure: "More on the tender spot, as long as you stay relaxed.",
        cautions: &["This source treats the chest first, then the corner of the neck, then this."],
    },
    Method {
        id: "S3-BACK",
        source: Source::S3,
        name: "Ball in a pillowcase at the wall",
        tool: Tool::LacrosseBall,
        position: Position::Wall,
        steps: &[
            "Put the ball in a pillowcase. Hold its top over your shoulder, so that the ball hangs on your back.",
            "Lean back with the ball between the wall and the muscle on your {side} side.",
            "Roll in small movements, up and down and across, until you find the sore spot.",
            "Hold still and breathe slowly until it eases.",
        ],
        // Every point of the back and the back of the shoulder that the atlas marks ok; a test keeps it so.
        points: &[
            "TRAP-U2", "TRAP-L3", "TRAP-L4", "TRAP-M5", "LEV-2", "RHO-MIN", "RHO-MAJ1", "RHO-MAJ2", "SPLV-2",
            "SUPRA-1", "INFRA-1", "INFRA-2", "INFRA-3", "TMIN-1", "TMAJ-1", "DELP-1", "ILT-6", "LOT-8",
            "LOT-11", "ROT-T4", "ROT-T8", "MUL-2", "MUL-5", "BS-1", "BS-2", "BS-4", "BS-5", "BS-6", "BS-7",
            "BS-8",
        ],
        dose: "Until it releases: a few seconds to 2 min",
        pressure: "By how hard you lean. It may hurt at first; ease off when it is too much.",
        cautions: &["On muscle only, not on bones or joints."],
    },
    Method {
        id: "S4-R1",
        source: Source::S4,
        name: "Tennis ball under the muscle",
        tool: Tool::TennisBall,
        position: Position::Wall,
        steps: &[
            "Lean back with the ball between the wall and the muscle on your {side} side.",
            "Roll up and down along the tight muscle until you find the sore spot.",
            "Hold still, relax into it and breathe until it eases.",
            "For more pressure, later, do the same lying on the floor.",
        ],
        // The source lies down first and leans at a wall when that is too much; here the wall comes first (C13).
        points: &["RHO-MAJ1", "RHO-MAJ2", "TRAP-L3", "TRAP-L4", "ILT-6", "LOT-8", "LOT-11"],
        dose: "Until it releases; the source names no time",
        pressure: "By how hard you lean.",
        cautions: &["Under a muscle, not under a bone or the spine."],
    },
];
