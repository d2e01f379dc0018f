//! Methods that fit anywhere, for points that no source treats by name: the general rules of S3 (on muscle, slowly to
//! the sore spot, hold, breathe). Which tool a point bears is said by its note in the atlas.

use super::{Method, Position, Source, Tool};

/// S3: the pain fades within this.
const DOSE: &str = "Until it releases: a few seconds to 2 min";
const MUSCLE_ONLY: &str = "On muscle only, not on bones or joints.";

/// The gentlest way, for where a ball is too hard or does not get.
pub(super) static FINGERS: Method = FINGERS_HERE;

const FINGERS_HERE: Method = Method {
    id: "S3-GEN-FINGERS",
    source: Source::S3,
    name: "Press with the fingers",
    tool: Tool::Fingers,
    position: Position::Sitting,
    steps: &[
        "Sit so that the muscle on your {side} side is loose.",
        "Feel your way slowly over the muscle with two or three fingers until you find the sore spot.",
        "Press and hold. Breathe slowly: in through the nose, out through the mouth.",
    ],
    points: &[
        "TRAP-U1", "TRAP-M6", "SPLC-1", "SPLV-1", "SEMC-1", "SEMC-2", "SUBO-1", "MUC-4", "SUPRA-2", "TMAJ-2",
        "LAT-1", "ILL-1", "LOL-1", "QLS-1", "QLS-2", "QLD-1", "QLD-2", "PECS-2", "PECS-3", "SERA-1", "BIC-1",
        "BRA-1", "TRI-1", "TRI-2", "TRI-3", "THEN-1", "RF-1", "ADL-1", "ADM-1", "FIBL-1", "FIBB-1",
    ],
    dose: DOSE,
    pressure: "It may hurt at first; ease off when it is too much.",
    cautions: &[MUSCLE_ONLY, "Take the fingers away if you feel a pulse under them."],
};

pub(super) static METHODS: [Method; 3] = [
    Method {
        id: "S3-GEN-WALL",
        source: Source::S3,
        name: "Ball at the wall",
        tool: Tool::LacrosseBall,
        position: Position::Wall,
        steps: &[
            "Lean on the wall, with the ball between it and the muscle on your {side} side.",
            "Roll slowly until you find the sore spot.",
            "Hold still. Breathe slowly: in through the nose, out through the mouth.",
        ],
        points: &["DELM-1"],
        dose: DOSE,
        pressure: "By how hard you lean. It may hurt at first; ease off when it is too much.",
        cautions: &[MUSCLE_ONLY],
    },
    Method {
        id: "S3-GEN-SOFT",
        source: Source::S3,
        name: "Soft ball at the wall",
        tool: Tool::SoftBall,
        position: Position::Wall,
        steps: &[
            "Lean lightly on the wall, with the ball between it and the muscle on your {side} side.",
            "Roll slowly until you find the sore spot.",
            "Hold still. Breathe slowly: in through the nose, out through the mouth.",
        ],
        // Over the lowest ribs and near the kidney, out of the fingers' reach.
        points: &["SPI-1", "ILT-11"],
        dose: DOSE,
        pressure: "Light, never with your weight: ribs and kidney lie underneath.",
        cautions: &[MUSCLE_ONLY, "Not lying on it."],
    },
    FINGERS_HERE,
];
