//! The sentences about a plan that comes in, the same in a terminal and in the window.

use super::{
    Standing,
    record::{day, often},
};
use crate::therapy::plan::{Plan, Planned};

/// What a square code lacks.
pub const CODE_IS_BARE: &str = "The square code has no names and no notes: these are on the sheet.";

/// What is said of letters that no font of this machine can print; nothing if there are none.
pub fn unprintable_told(letters: &[char]) -> Option<String> {
    const SHOWN: usize = 4;
    let code = |letter: &char| format!("{letter} (U+{:04X})", u32::from(*letter));
    let mut shown: Vec<String> = letters.iter().take(SHOWN).map(code).collect();
    shown.extend((letters.len() > SHOWN).then(|| format!("{} more", letters.len() - SHOWN)));
    let shown = shown.join(", ");
    (!letters.is_empty()).then(|| {
        format!("No font on this computer can print {shown}. On paper an empty box stands there; the plan itself keeps the letters.")
    })
}

/// Another window took in another revision of the same plan.
pub const CAME_MEANWHILE: &str =
    "another revision of this plan came in meanwhile; look at the file once more, nothing was changed";

/// What was typed is no day.
pub fn no_day(typed: &str) -> String {
    let shown: String = typed.chars().take(40).collect();
    format!("“{shown}” is no day; write it as 2026-11-20")
}

/// Why a plan that comes in is not taken beside revision `here`, which is there; none if it is.
pub fn not_taken(standing: Standing, here: u32) -> Option<String> {
    match standing {
        Standing::New | Standing::Newer => None,
        Standing::Same => Some("It is here already.".to_owned()),
        Standing::Older => Some(format!("It is older than revision {here}, which is here.")),
        Standing::Differs => {
            Some(format!("Another revision {here} of this plan is here. Ask for the next revision."))
        }
    }
}

/// What is different about a point, each as it was and as it is: the dose, how often, on which days, and so on.
pub fn differences(old: &Planned, new: &Planned) -> Vec<(String, String)> {
    let rest = |point: &Planned| format!("{} s of rest", point.rest_s);
    let note = |point: &Planned| {
        let words = if point.note.is_empty() { "no note" } else { "another note" };
        words.to_owned()
    };
    let had_note = |point: &Planned| {
        let words = if point.note.is_empty() { "no note" } else { "a note" };
        words.to_owned()
    };
    let mut all = vec![
        (old.dose.short(), new.dose.short()),
        (often(old.times), often(new.times)),
        (old.days.words(), new.days.words()),
        (old.tool.name().to_owned(), new.tool.name().to_owned()),
        (old.position.name().to_owned(), new.position.name().to_owned()),
        (rest(old), rest(new)),
    ];
    all.retain(|(old, new)| old != new);
    if old.note != new.note {
        all.push((had_note(old), note(new)));
    }
    if all.is_empty() && old != new {
        // A way of doing it, or a place of the physio's own.
        all.push(("as before".to_owned(), "done another way".to_owned()));
    }
    all
}

/// What else of the plan is different, a sentence each.
pub fn else_different(old: &Plan, new: &Plan) -> Vec<String> {
    let mut told = Vec::new();
    if old.review != new.review {
        told.push(match (old.review, new.review) {
            (Some(old), Some(new)) => format!("The review moves from {} to {}.", day(old), day(new)),
            (None, Some(new)) => format!("The review is on {}.", day(new)),
            (_, None) => "There is no day for a review any more.".to_owned(),
        });
    }
    if old.ended != new.ended {
        told.push(match new.ended {
            Some(ended) => format!("The plan ends: from {} on nothing of it is due.", day(ended)),
            None => "The plan goes on: it is not ended any more.".to_owned(),
        });
    }
    for (what, old, new) in [
        ("note about the whole plan", &old.note, &new.note),
        ("advice on when to do more or less", &old.more_or_less, &new.more_or_less),
        ("advice on whom to tell what", &old.tell, &new.tell),
    ] {
        if old != new {
            told.push(match (old.is_empty(), new.is_empty()) {
                (true, _) => format!("There is a new {what}."),
                (_, true) => format!("The {what} is gone."),
                _ => format!("The {what} is another one."),
            });
        }
    }
    told
}
