//! The dialog that writes a plan for somebody, and the look at its pages.

use std::path::PathBuf;

use crate::desktop::PlanKind;

/// The choice of the paper.
pub const PAPER: &str = "Paper";
/// A4.
pub const A4: &str = "A4";
/// Letter.
pub const LETTER: &str = "Letter";
/// The choice of the letters.
pub const PRINT: &str = "Print";
/// Letters of 12 points and more.
pub const STANDARD: &str = "Standard";
/// Letters of 18 points.
pub const LARGE: &str = "Large print";
/// How to send it.
pub const SEND: &str = "Send it as a file or document, not as a photo. Whoever has the file can read it: see that it goes to the right person.";
/// While it is written.
pub const WRITING: &str = "Writing and checking the file";
/// Write it.
pub const SAVE: &str = "Save";

/// The title of the look at the pages.
pub const HANDOUT: &str = "Handout";
/// A page back.
pub const BEFORE: &str = "Page before";
/// A page on.
pub const NEXT: &str = "Next page";
/// While they are drawn.
pub const DRAWING: &str = "Drawing the pages";
/// What to ask a patient, so that nothing was misunderstood: teach-back, which helped in 19 of 20 studies (PLOS ONE
/// 15:e0231350).
pub const TEACH_BACK: &str = "Ask the patient to tell you: which side, how long, when do you stop?";

/// The title.
pub fn title(kind: PlanKind) -> &'static str {
    match kind {
        PlanKind::Plan => "Save the plan file",
        PlanKind::Pdf => "Save the handout as PDF",
        PlanKind::Png => "Save the handout as pictures",
        PlanKind::Svg => "Save the handout as drawings",
    }
}

/// What is written.
pub fn what(kind: PlanKind) -> &'static str {
    match kind {
        PlanKind::Plan => "One small file that Knotmap opens at home: points, doses and notes.",
        PlanKind::Pdf => "Pages to print, with the plan inside for Knotmap.",
        PlanKind::Png => "A picture for each page, with the plan inside for Knotmap.",
        PlanKind::Svg => "A drawing for each page, without the plan inside.",
    }
}

/// How many pages.
pub fn pages(kind: PlanKind, count: usize) -> String {
    let pages = if count == 1 { "1 page".to_owned() } else { format!("{count} pages") };
    match kind {
        PlanKind::Png | PlanKind::Svg if count > 1 => format!("{pages}, a file each"),
        _ => pages,
    }
}

/// Which page of how many.
pub fn page_of(page: usize, count: usize) -> String {
    format!("Page {} of {count}", page + 1)
}

/// What was written.
pub fn done(paths: &[PathBuf]) -> String {
    let first = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
    match paths.len() {
        0 | 1 => format!("Saved and checked: {first}"),
        count => format!("Saved and checked: {first} and {} more", count - 1),
    }
}
