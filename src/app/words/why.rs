//! Why a button cannot be pressed now: said on it, when the pointer rests on it, and to a screen reader.

use crate::session::{FileOut, FileProgress, WrongPart};

/// No file is named.
const NO_FILE: &str = "Type or choose a file first";
/// It is read or written.
const BUSY: &str = "One moment, the file is read or written";
/// A word is to be typed before something is erased.
pub const TYPE_THE_WORD: &str = "Type the word first";
/// The plan has no point.
pub const NO_POINT_IN_PLAN: &str = "Put a point into the plan first";
/// Nothing was changed.
pub const NOTHING_TO_UNDO: &str = "There is nothing to undo";
/// What is there begins later.
pub const NOTHING_EARLIER: &str = "There is nothing earlier";
/// What is there ends sooner.
pub const NOTHING_LATER: &str = "There is nothing later";
/// Nothing is shown that a report could tell.
pub const NOTHING_TO_TELL: &str = "There is nothing in this time";
/// An event has no words or no day.
pub const NO_EVENT: &str = "Say what it was, and on which day";
/// No point has a number over 0.
pub const NO_SORE_POINT: &str = "No point was sore the last time";
/// The step is the first one.
pub const FIRST_STEP: &str = "This is the first step";
/// The step is the last one.
pub const LAST_STEP: &str = "This is the last step";
/// The page is the first one.
pub const FIRST_PAGE: &str = "This is the first page";
/// The page is the last one.
pub const LAST_PAGE: &str = "This is the last page";
/// A table has nothing to take in.
pub const NOTHING_TO_TAKE: &str = "There is nothing new to take in";
/// A field of an entry says what it cannot be.
pub fn entry(wrong: WrongPart) -> &'static str {
    match wrong {
        WrongPart::Day => "Put the day right first",
        WrongPart::Time => "Put the time right first",
        WrongPart::Seconds => "Put the time held right first",
    }
}
/// The day of the review of a plan is none.
pub const NO_REVIEW_DAY: &str = "Put the review day right first";
/// No point of tonight is chosen.
pub const NO_POINT_CHOSEN: &str = "Choose a point first";

/// Why the file of a path is not read or written; none if it can be.
pub fn file(is_busy: bool, path: &str) -> Option<&'static str> {
    is_busy.then_some(BUSY).or_else(|| path.trim().is_empty().then_some(NO_FILE))
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
            (None, Some(NO_FILE), Some(BUSY))
        );
        for (path, progress) in
            [("a.pdf", FileProgress::Choosing), ("", FileProgress::Choosing), ("a", FileProgress::Writing)]
        {
            let file = FileOut { path: path.to_owned(), progress };
            assert_eq!(save(&file).is_none(), file.can_be_written());
        }
    }
}
