//! What a point and its method ask to mind, each thing once.

use crate::{
    exchange::lettering::sentence,
    therapy::plan::{Planned, rules},
};

/// What to mind at a point, in sentences; may be empty. What the method does first is left out: the plan has an order of
/// its own.
pub(super) fn minds(point: &Planned) -> String {
    let note = rules::note(point);
    let of_method = point.builtin_method().into_iter().flat_map(|method| &method.cautions);
    let of_method: Vec<&str> = of_method.map(|caution| caution.text.as_str()).collect();
    once(&note, &of_method)
}

/// The note, without what one of the `others` says more fully, and the others.
fn once(note: &str, others: &[&str]) -> String {
    let is_said = |part: &str| {
        let mut parts = words(part).peekable();
        parts.peek().is_some()
            && others.iter().any(|other| words(part).all(|word| words(other).any(|one| one == word)))
    };
    let kept = |sentence: &str| -> String {
        let parts = sentence.trim().trim_end_matches('.').split(';');
        parts.filter_map(|part| left(part.trim(), is_said)).collect::<Vec<_>>().join("; ")
    };
    let own = note.split_inclusive(". ").map(kept).filter(|kept| !kept.is_empty());
    let own: Vec<String> = own.map(|own| sentence(&own)).collect();
    own.into_iter().chain(others.iter().map(|other| sentence(other))).collect::<Vec<_>>().join(" ")
}

/// What is left of a part without what is said elsewhere: of `where: what to do` never the latter alone.
fn left(part: &str, is_said: impl Fn(&str) -> bool) -> Option<&str> {
    match part.split_once(':') {
        _ if part.is_empty() || is_said(part) => None,
        Some((first, then)) if is_said(then) => (!is_said(first)).then_some(first),
        _ => Some(part),
    }
}

/// The words that mean something, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    let all = text.split(|letter: char| !letter.is_alphabetic());
    all.filter(|word| word.len() > 2 || *word == "no").map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_is_said_once_and_nothing_else_is_lost() {
        let arm = "Lean lightly, and stop if the arm or hand tingles: its nerves run there.";
        let note =
            "light; arm nerves and artery lie just outside: stop if the arm tingles; off the bony knob";
        assert_eq!(
            once(note, &[arm]),
            format!("Light; arm nerves and artery lie just outside; off the bony knob. {arm}")
        );
        // Of a condition with what to do, what to do never stands alone.
        assert_eq!(
            once("if it throbs: stop", &["It may throb if it throbs."]),
            "If it throbs: stop. It may throb if it throbs."
        );
        assert_eq!(once("not on the bone", &["Stay off the bone."]), "Not on the bone. Stay off the bone.");
        assert_eq!(
            once("Stay on one side. Go slowly", &["Stay on one side."]),
            "Go slowly. Stay on one side."
        );
        assert_eq!((once("", &[]), once("a", &[])), (String::new(), "A.".to_owned()));
    }
}
