//! Methods for the hip, the leg and the sole (S3).

use super::{Method, Position, Source, Tool};

/// S3 on every method here but the foot.
const UNTIL_RELEASE: &str = "Until it releases: a few seconds to 2 min";

pub(super) static METHODS: [Method; 8] = [
    Method {
        id: "S3-GLUW",
        source: Source::S3,
        name: "Hip and buttock at the wall",
        tool: Tool::LacrosseBall,
        position: Position::Wall,
        steps: &[
            "Stand with the ball between the wall and your {side} buttock or outer hip.",
            "Lean in and roll slowly in all directions until you find the sore spot.",
            "Hold still until it eases.",
        ],
        // GMIN-A and GMAX-2 are spots of the same area, which S3 treats; the wall comes before the floor (C13).
        points: &[
            "GMAX-1", "GMED-1", "GMED-2", "GMED-3", "GMIN-P", "GMIN-A", "PIR-1", "PIR-2", "TFL-1", "GMAX-2",
        ],
        dose: UNTIL_RELEASE,
        pressure: "As much as is reasonably comfortable, by how hard you lean.",
        cautions: &[
            "On muscle only: not on the hip knob, the sit bone, the sacrum or the rim of the hip bone.",
            "Stop if it tingles or shoots down the leg.",
        ],
    },
    Method {
        id: "S3-GLUF",
        source: Source::S3,
        name: "Buttock on the floor",
        tool: Tool::LacrosseBall,
        position: Position::Floor,
        steps: &[
            "When the wall has become comfortable: sit with the ball under your {side} buttock, other leg straight.",
            "Cross your {side} ankle over the thigh of the straight leg.",
            "Lean on your hands and roll slowly in all directions until you find the sore spot.",
            "Hold still until it eases.",
        ],
        points: &["GMAX-1", "GMAX-2", "PIR-1", "PIR-2", "GMED-2"],
        dose: UNTIL_RELEASE,
        pressure: "By your weight: take some of it on your hands.",
        cautions: &[
            "Keep off the sit bone, the sacrum and the tail bone.",
            "Stop if it tingles or shoots down the leg.",
        ],
    },
    Method {
        id: "S3-HAMC",
        source: Source::S3,
        name: "Back of the thigh on a hard chair",
        tool: Tool::LacrosseBall,
        position: Position::Sitting,
        steps: &[
            "Sit on a hard chair with the ball under your {side} thigh and let the leg hang.",
            "Roll along the muscle and across it until you find the sore spot.",
            "Hold until it eases. It may help to bend and straighten the knee.",
            "For more pressure, lean forward.",
        ],
        points: &["HAM-SM", "HAM-SM2", "HAM-BF", "HAM-BF2"],
        dose: UNTIL_RELEASE,
        pressure: "By how far you lean forward.",
        cautions: &["Stay a hand’s width above the back of the knee."],
    },
    Method {
        id: "S3-HAMF",
        source: Source::S3,
        name: "Back of the thigh on the floor",
        tool: Tool::LacrosseBall,
        position: Position::Floor,
        steps: &[
            "Sit on the floor, legs out, with the ball under the back of your {side} thigh.",
            "Roll along the muscle and across it until you find the sore spot.",
            "Hold until it eases. For more weight, put the other leg on top.",
        ],
        // The source ends with a squeeze behind the knee: left out (C9).
        points: &["HAM-SM", "HAM-BF"],
        dose: UNTIL_RELEASE,
        pressure: "By the weight of one leg or two.",
        cautions: &["Stay a hand’s width above the back of the knee."],
    },
    Method {
        id: "S3-QUAD",
        source: Source::S3,
        name: "Front of the thigh on the floor",
        tool: Tool::LacrosseBall,
        position: Position::Floor,
        steps: &[
            "Lie face down with the ball under the front of your {side} thigh.",
            "Carry your weight on your forearms and the other leg.",
            "Roll gently along the muscle and across it until you find the sore spot.",
            "Hold until it eases. It may help to bend and straighten the knee.",
        ],
        points: &["RF-2", "VL-1", "VL-3", "VL-5", "VM-1", "VM-2", "VI-1"],
        dose: UNTIL_RELEASE,
        pressure: "As much as is comfortable: carry the rest on your forearms.",
        cautions: &["Keep off the knee cap, the hip knob and the groin."],
    },
    Method {
        id: "S3-CALF",
        source: Source::S3,
        name: "Calf on the floor",
        tool: Tool::LacrosseBall,
        position: Position::Floor,
        steps: &[
            "Sit on the floor with the ball under your {side} calf, ankle relaxed, the other foot flat.",
            "Roll slowly from above the tendon toward the knee. For the sides, turn the leg.",
            "Hold on the sore spot until it eases. It may help to point and flex the foot.",
        ],
        points: &["SOL-1", "SOL-2", "GAST-1", "GAST-2", "GAST-3", "GAST-4"],
        dose: UNTIL_RELEASE,
        pressure: "Bearable: push with the other foot.",
        cautions: &[
            "Stay above the Achilles tendon and below the hollow of the knee.",
            "A calf that is swollen, warm or red: no ball, see a doctor.",
        ],
    },
    Method {
        id: "S3-SHIN",
        source: Source::S3,
        name: "Beside the shin on hands and knees",
        tool: Tool::LacrosseBall,
        position: Position::Floor,
        steps: &[
            "On hands and knees, put the ball under the muscle on the outer side of your {side} shin.",
            "Roll your leg slowly over it until you find the sore spot.",
            "Hold until it eases.",
        ],
        points: &["TA-1", "EDL-1"],
        dose: UNTIL_RELEASE,
        pressure: "As much as is comfortable.",
        cautions: &["On the muscle, never on the shin bone, and below the bony knob outside the knee."],
    },
    Method {
        id: "S3-FOOT",
        source: Source::S3,
        name: "Sole, sitting",
        tool: Tool::LacrosseBall,
        position: Position::Sitting,
        steps: &[
            "Sit with the ball under the arch of your {side} foot.",
            "Roll back and forth and sideways in one quarter of the sole until you find the sore spot.",
            "Stay on it. For more pressure, lean your forearms on your thighs.",
            "Later you can stand; hold on to a wall, a table or a chair.",
        ],
        points: &["FDB-1", "AH-1", "QP-1", "ADMF-1", "FHB-1", "ADDH-1"],
        dose: "30–60 s for the whole foot, more of it where it is tight",
        pressure: "By how far you lean forward.",
        cautions: &["Not on bones or joints: keep off the heel bone and the balls of the toes."],
    },
];
