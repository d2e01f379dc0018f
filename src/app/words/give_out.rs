//! The dialog that writes a plan for somebody, and the look at its pages.

use std::path::PathBuf;

use crate::{desktop::PlanKind, language::say, platform::shown};

/// The choice of the paper.
pub fn paper() -> &'static str {
    say!("give-out-paper")
}
/// A4.
pub fn a4() -> &'static str {
    say!("give-out-a4")
}
/// Letter.
pub fn letter() -> &'static str {
    say!("give-out-letter")
}
/// The choice of the letters.
pub fn print() -> &'static str {
    say!("give-out-print")
}
/// Letters of 12 points and more.
pub fn standard() -> &'static str {
    say!("give-out-standard")
}
/// Letters of 18 points.
pub fn large() -> &'static str {
    say!("give-out-large")
}
/// The choice of the language.
pub fn language() -> &'static str {
    say!("give-out-language")
}
/// How to send it.
pub fn send() -> &'static str {
    say!("give-out-send")
}
/// While it is written.
pub fn writing() -> &'static str {
    say!("give-out-writing")
}
/// Write it.
pub fn save() -> &'static str {
    say!("give-out-save")
}

/// The title of the look at the pages.
pub fn handout() -> &'static str {
    say!("give-out-handout")
}
/// A page back.
pub fn before() -> &'static str {
    say!("give-out-before")
}
/// A page on.
pub fn next() -> &'static str {
    say!("give-out-next")
}
/// While they are drawn.
pub fn drawing() -> &'static str {
    say!("give-out-drawing")
}
/// What to ask a patient, so that nothing was misunderstood: teach-back, which helped in 19 of 20 studies (PLOS ONE
/// 15:e0231350).
pub fn teach_back() -> &'static str {
    say!("give-out-teach-back")
}

/// The title.
pub fn title(kind: PlanKind) -> &'static str {
    match kind {
        PlanKind::Plan => say!("give-out-title-plan"),
        PlanKind::Pdf => say!("give-out-title-pdf"),
        PlanKind::Png => say!("give-out-title-png"),
        PlanKind::Svg => say!("give-out-title-svg"),
    }
}

/// What is written.
pub fn what(kind: PlanKind) -> &'static str {
    match kind {
        PlanKind::Plan => say!("give-out-what-plan"),
        PlanKind::Pdf => say!("give-out-what-pdf"),
        PlanKind::Png => say!("give-out-what-png"),
        PlanKind::Svg => say!("give-out-what-svg"),
    }
}

/// How many pages.
pub fn pages(kind: PlanKind, count: usize) -> String {
    match kind {
        PlanKind::Png | PlanKind::Svg if count > 1 => say!("give-out-pages-apart", count = count),
        _ => say!("give-out-pages", count = count),
    }
}

/// Which page of how many.
pub fn page_of(page: usize, count: usize) -> String {
    say!("give-out-page-of", page = page + 1, count = count)
}

/// What was written.
pub fn done(paths: &[PathBuf]) -> String {
    let first = paths.first().map(|path| shown(path)).unwrap_or_default();
    match paths.len() {
        0 | 1 => say!("give-out-done", path = first),
        count => say!("give-out-done-more", path = first, more = count - 1),
    }
}
