//! Methods for the forearm (S3).

use super::{Method, Position, Source, Tool};

pub(super) static METHODS: [Method; 2] = [
    Method {
        id: "S3-FORB",
        source: Source::S3,
        name: "Back of the forearm at the wall",
        tool: Tool::LacrosseBall,
        position: Position::Wall,
        steps: &[
            "Hold the ball against the wall with the back of your {side} forearm, palm away from it.",
            "Roll from above the wrist toward the elbow until you find the sore spot.",
            "Hold until it eases. It may help to bend and straighten the wrist.",
        ],
        points: &["ECRL-1", "ECRB-1", "ED-1", "ED-2", "ECU-1", "BRAD-1", "SUPI-1"],
        dose: "Until it releases: a few seconds to 2 min",
        pressure: "As much as is comfortable.",
        cautions: &["Keep off the wrist, the elbow and its bony knobs.", "Stop if the hand tingles."],
    },
    Method {
        id: "S3-FORF",
        source: Source::S3,
        name: "Front of the forearm on a table",
        tool: Tool::LacrosseBall,
        position: Position::Table,
        steps: &[
            "Put your {side} forearm on the ball on a table, palm down.",
            "Roll from above the wrist toward the elbow until you find the sore spot.",
            "Hold until it eases. It may help to bend and straighten the wrist.",
        ],
        points: &["FCR-1", "PL-1", "FCU-1", "FDS-1", "PT-1"],
        dose: "Until it releases: a few seconds to 2 min",
        pressure: "As much as is comfortable.",
        cautions: &["Keep off the wrist and the crook of the elbow.", "Stop if the hand tingles."],
    },
];
