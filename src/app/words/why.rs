//! Why a button cannot be pressed now: said on it, when the pointer rests on it, and to a screen reader.

use crate::{
    language::say,
    session::{FileOut, FileProgress, WrongPart},
};

/// No file is named.
fn no_file() -> &'static str {
    say!("why-no-file")
}
/// It is read or written.
fn busy() -> &'static str {
    say!("why-busy")
}
/// A word is to be typed before something is erased.
pub fn type_the_word() -> &'static str {
    say!("why-type-the-word")
}
/// The plan has no point.
pub fn no_point_in_plan() -> &'static str {
    say!("why-no-point-in-plan")
}
/// Nothing was changed.
pub fn nothing_to_undo() -> &'static str {
    say!("why-nothing-to-undo")
}
/// What is there begins later.
pub fn nothing_earlier() -> &'static str {
    say!("why-nothing-earlier")
}
/// What is there ends sooner.
pub fn nothing_later() -> &'static str {
    say!("why-nothing-later")
}
/// Nothing is shown that a report could tell.
pub fn nothing_to_tell() -> &'static str {
    say!("why-nothing-to-tell")
}
/// An event has no words or no day.
pub fn no_event() -> &'static str {
    say!("why-no-event")
}
/// No point has a number over 0.
pub fn no_sore_point() -> &'static str {
    say!("why-no-sore-point")
}
/// The step is the first one.
pub fn first_step() -> &'static str {
    say!("why-first-step")
}
/// The step is the last one.
pub fn last_step() -> &'static str {
    say!("why-last-step")
}
/// The page is the first one.
pub fn first_page() -> &'static str {
    say!("why-first-page")
}
/// The page is the last one.
pub fn last_page() -> &'static str {
    say!("why-last-page")
}
/// A table has nothing to take in.
pub fn nothing_to_take() -> &'static str {
    say!("why-nothing-to-take")
}
/// A field of an entry says what it cannot be.
pub fn entry(wrong: WrongPart) -> &'static str {
    match wrong {
        WrongPart::Day => say!("why-wrong-day"),
        WrongPart::Time => say!("why-wrong-time"),
        WrongPart::Seconds => say!("why-wrong-held"),
    }
}
/// The day of the review of a plan is none.
pub fn no_review_day() -> &'static str {
    say!("why-no-review-day")
}
/// No point of tonight is chosen.
pub fn no_point_chosen() -> &'static str {
    say!("why-no-point-chosen")
}

/// Why the file of a path is not read or written; none if it can be.
pub fn file(is_busy: bool, path: &str) -> Option<&'static str> {
    is_busy.then_some(busy()).or_else(|| path.trim().is_empty().then_some(no_file()))
}

/// Why a file is not written; none if it can be.
pub fn save(file: &FileOut) -> Option<&'static str> {
    self::file(file.progress == FileProgress::Writing, &file.path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_waits_for_its_name_and_for_what_is_under_way() {
        assert_eq!(
            (file(false, "a.pdf"), file(false, " "), file(true, "a.pdf")),
            (None, Some(no_file()), Some(busy()))
        );
        for (path, progress) in
            [("a.pdf", FileProgress::Choosing), ("", FileProgress::Choosing), ("a", FileProgress::Writing)]
        {
            let file = FileOut { path: path.to_owned(), progress };
            assert_eq!(save(&file).is_none(), file.can_be_written());
        }
    }
}
