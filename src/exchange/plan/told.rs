//! The sentences about a plan that comes in, the same in a terminal and in the window.

use super::{
    Standing,
    record::{day, often},
};
use crate::{
    language::say,
    therapy::plan::{Plan, Planned},
};

/// What a square code lacks.
pub fn code_is_bare() -> &'static str {
    say!("exchange-code-is-bare")
}

/// What is said of letters that no font of this machine can print; nothing if there are none.
pub fn unprintable_told(letters: &[char]) -> Option<String> {
    const SHOWN: usize = 4;
    let code = |letter: &char| format!("{letter} (U+{:04X})", u32::from(*letter));
    let mut shown: Vec<String> = letters.iter().take(SHOWN).map(code).collect();
    shown.extend(
        (letters.len() > SHOWN).then(|| say!("exchange-unprintable-more", count = letters.len() - SHOWN)),
    );
    let shown = shown.join(", ");
    (!letters.is_empty()).then(|| say!("exchange-unprintable", letters = shown))
}

/// Another window took in another revision of the same plan.
pub fn came_meanwhile() -> &'static str {
    say!("exchange-came-meanwhile")
}

/// What was typed is no day.
pub fn no_day(typed: &str) -> String {
    let shown: String = typed.chars().take(40).collect();
    say!("exchange-no-day", typed = shown)
}

/// Why a plan that comes in is not taken beside revision `here`, which is there; none if it is.
pub fn not_taken(standing: Standing, here: u32) -> Option<String> {
    match standing {
        Standing::New | Standing::Newer => None,
        Standing::Same => Some(say!("exchange-same").to_owned()),
        Standing::Older => Some(say!("exchange-older", revision = here)),
        Standing::Differs => Some(say!("exchange-differs", revision = here)),
    }
}

/// What is different about a point, each as it was and as it is: the dose, how often, on which days, and so on.
pub fn differences(old: &Planned, new: &Planned) -> Vec<(String, String)> {
    let rest = |point: &Planned| say!("exchange-rest", seconds = point.rest_s);
    let note = |point: &Planned, words: &str| {
        let words = if point.note.is_empty() { say!("exchange-no-note") } else { words };
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
        all.push((note(old, say!("exchange-a-note")), note(new, say!("exchange-another-note"))));
    }
    if all.is_empty() && old != new {
        // A way of doing it, or a place of the physio's own.
        all.push((say!("exchange-as-before").to_owned(), say!("exchange-another-way").to_owned()));
    }
    all
}

/// What else of the plan is different, a sentence each.
pub fn else_different(old: &Plan, new: &Plan) -> Vec<String> {
    let mut told = Vec::new();
    if old.review != new.review {
        told.push(match (old.review, new.review) {
            (Some(old), Some(new)) => say!("exchange-review-moves", from = day(old), to = day(new)),
            (None, Some(new)) => say!("exchange-review-on", day = day(new)),
            (_, None) => say!("exchange-review-gone").to_owned(),
        });
    }
    if old.ended != new.ended {
        told.push(match new.ended {
            Some(ended) => say!("exchange-plan-ends", day = day(ended)),
            None => say!("exchange-plan-goes-on").to_owned(),
        });
    }
    let texts = [
        (&old.note, &new.note, changed_note as fn(Text) -> &'static str),
        (&old.more_or_less, &new.more_or_less, changed_more_or_less),
        (&old.tell, &new.tell, changed_tell),
    ];
    for (old, new, said) in texts.into_iter().filter(|(old, new, _)| old != new) {
        let how = match (old.is_empty(), new.is_empty()) {
            (true, _) => Text::New,
            (_, true) => Text::Gone,
            _ => Text::Other,
        };
        told.push(said(how).to_owned());
    }
    told
}

/// What became of a text of a plan.
#[derive(Clone, Copy)]
enum Text {
    New,
    Gone,
    Other,
}

fn changed_note(how: Text) -> &'static str {
    match how {
        Text::New => say!("exchange-note-new"),
        Text::Gone => say!("exchange-note-gone"),
        Text::Other => say!("exchange-note-other"),
    }
}

fn changed_more_or_less(how: Text) -> &'static str {
    match how {
        Text::New => say!("exchange-more-or-less-new"),
        Text::Gone => say!("exchange-more-or-less-gone"),
        Text::Other => say!("exchange-more-or-less-other"),
    }
}

fn changed_tell(how: Text) -> &'static str {
    match how {
        Text::New => say!("exchange-tell-new"),
        Text::Gone => say!("exchange-tell-gone"),
        Text::Other => say!("exchange-tell-other"),
    }
}
