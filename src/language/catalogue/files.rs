//! Which files there are. A test holds that none is left out.

use super::super::Language;

type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($language:literal: $($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../assets/words/", $language, "/", $name, ".ftl")))),*]
    };
}

macro_rules! words {
    ($($name:literal)*) => {
        /// The files of words, by their names; the same in every language.
        pub(super) fn words(language: Language) -> Files {
            match language {
                Language::English => files!("en": $($name)*),
                Language::German => files!("de": $($name)*),
            }
        }
    };
}

macro_rules! things {
    ($($name:literal)*) => {
        /// The files of things, by their names; English stands beside the things themselves.
        pub(super) fn things(language: Language) -> Files {
            match language {
                Language::English => &[],
                Language::German => files!("de": $($name)*),
            }
        }
    };
}

words! {
    "forms"
    "anatomy"
    "therapy"
    "guard"
    "routine_files"
    "plan_rules"
    "journal"
    "trend"
    "drawing"
    "exchange"
    "documents"
    "handout"
    "result_page"
    "report"
    "history_files"
    "desktop"
    "backup"
    "commands"
    "session"
    "window/common"
    "window/parts"
    "window/shell"
    "window/widgets"
    "window/after"
    "window/backdate"
    "window/beside"
    "window/copies"
    "window/dialogs"
    "window/done"
    "window/emergency"
    "window/floor"
    "window/give_out"
    "window/help"
    "window/history_out"
    "window/hold"
    "window/import"
    "window/keys"
    "window/list"
    "window/load"
    "window/making"
    "window/map"
    "window/photo"
    "window/plan"
    "window/point"
    "window/result"
    "window/resume"
    "window/routine_end"
    "window/routine_list"
    "window/routines"
    "window/said"
    "window/saving"
    "window/settings"
    "window/take_in"
    "window/take_out"
    "window/trends"
    "window/trouble"
    "window/why"
    "window/your_plan"
}

things! {
    "atlas/muscles"
    "atlas/regions"
    "atlas/danger"
    "atlas/rolling"
    "atlas/points/back"
    "atlas/points/backstrap"
    "atlas/points/foot"
    "atlas/points/forearm_hand"
    "atlas/points/head_neck"
    "atlas/points/hip"
    "atlas/points/jaw"
    "atlas/points/lower_leg"
    "atlas/points/shoulder"
    "atlas/points/thigh"
    "atlas/points/trunk"
    "atlas/points/upper_arm"
    "routines/anywhere"
    "routines/backstrap-lying"
    "routines/backstrap-sitting"
    "routines/lacrosse-ball-back"
    "routines/lacrosse-ball-calf"
    "routines/lacrosse-ball-foot"
    "routines/lacrosse-ball-forearm-back"
    "routines/lacrosse-ball-forearm-palm"
    "routines/lacrosse-ball-glutes-floor"
    "routines/lacrosse-ball-glutes-wall"
    "routines/lacrosse-ball-hamstrings-chair"
    "routines/lacrosse-ball-hamstrings-floor"
    "routines/lacrosse-ball-quadriceps"
    "routines/lacrosse-ball-shin"
    "routines/levator-release"
    "routines/medial-scapula-rolling"
    "routines/pin-and-move-neck"
    "routines/pin-and-move-shoulder-blade"
    "routines/posterior-neck-hook"
    "routines/tennis-ball-car-seat"
    "routines/tennis-ball-floor"
    "routines/tennis-ball-wall"
    "command_help"
}
