//! The words of files as tables for people show them. English tables show what is typed; other languages have their own.

use crate::{
    anatomy::{SelfCare, Side, ViewId},
    language::{Language, say},
    therapy::plan::Fate,
};

/// `typed` where English is spoken, and else what the language spoken `says`.
pub(super) fn or_typed(typed: impl Into<String>, says: impl Into<String>) -> String {
    if Language::spoken() == Language::English { typed.into() } else { says.into() }
}

pub(super) fn side(side: Side) -> &'static str {
    match side {
        Side::Left => say!("commands-side-left"),
        Side::Right => say!("commands-side-right"),
        Side::Midline => say!("commands-side-midline"),
    }
}

pub(super) fn view(view: ViewId) -> &'static str {
    match view {
        ViewId::Back => say!("commands-view-back"),
        ViewId::Front => say!("commands-view-front"),
        ViewId::NeckSide => say!("commands-view-neck-side"),
        ViewId::Sole => say!("commands-view-sole"),
        ViewId::ForearmBack => say!("commands-view-forearm-back"),
        ViewId::ForearmPalm => say!("commands-view-forearm-palm"),
    }
}

/// Whether one may treat a point oneself.
pub(super) fn self_care(self_care: SelfCare) -> &'static str {
    match self_care {
        SelfCare::Ok => say!("commands-self-ok"),
        SelfCare::Care => say!("commands-self-care"),
        SelfCare::No => say!("commands-self-no"),
    }
}

/// The kind of an entry, as the history names it (`not_today`).
pub(super) fn kind(kind: &'static str) -> &'static str {
    match kind {
        "hold" => say!("commands-kind-hold"),
        "rating" => say!("commands-kind-rating"),
        "event" => say!("commands-kind-event"),
        "rest" => say!("commands-kind-rest"),
        "cleared" => say!("commands-kind-cleared"),
        "not_today" => say!("commands-kind-not-today"),
        "custom_point" => say!("commands-kind-custom-point"),
        "point_retired" => say!("commands-kind-point-retired"),
        kind => kind,
    }
}

/// What becomes of a point of a plan.
pub(super) fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::New => say!("commands-fate-new"),
        Fate::Changed => say!("commands-fate-changed"),
        Fate::Same => say!("commands-fate-same"),
        Fate::Removed => say!("commands-fate-removed"),
    }
}

/// The figures of a number, with the mark that the language has in it.
pub(super) fn figures(number: &impl ToString) -> String {
    number.to_string().replace('.', say!("form-decimal-mark"))
}
