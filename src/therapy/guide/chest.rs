//! Methods for the chest and the front of the shoulder (S2).

use super::{Method, Position, Source, Tool};

pub(super) static METHODS: [Method; 2] = [
    Method {
        id: "S2-R1-CHEST",
        source: Source::S2,
        name: "Chest and front of the shoulder",
        tool: Tool::MassageBall,
        position: Position::Wall,
        steps: &[
            "Breathe into your belly and let your shoulders sink.",
            "Face the wall, with the ball between it and the muscle on your {side} side.",
            "Roll a little. Press more on the tender spot, and hold.",
        ],
        // PECM-2 is a spot of the same area, and S2 treats its muscle.
        points: &["PECC-1", "PECS-1", "PECM-2", "DELA-1"],
        dose: "The source names no time; with rounded shoulders, almost every day",
        pressure: "More on the tender spot, as long as you stay relaxed.",
        cautions: &["Keep off the collar bone, the breastbone, the ribs, the armpit and breast tissue."],
    },
    Method {
        id: "S2-R1-CHEST-SOFT",
        source: Source::S2,
        name: "Chest with a soft ball",
        tool: Tool::SoftBall,
        position: Position::Wall,
        steps: &[
            "Breathe into your belly and let your shoulders sink.",
            "Face the wall, with the ball between it and the muscle below your {side} collar bone.",
            "Lean in only a little. Find the tender spot, and hold.",
        ],
        // The atlas asks for a soft ball here: nerves and vessels of the arm lie underneath.
        points: &["PECM-1"],
        dose: "The source names no time; with rounded shoulders, almost every day",
        pressure: "Light. You stay relaxed.",
        cautions: &[
            "Stop if the arm or hand tingles.",
            "Keep off the bony knob at the front of the shoulder, the armpit and breast tissue.",
        ],
    },
];
