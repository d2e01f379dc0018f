//! The texts of the program's routines in the language that is spoken: each is named by its place in the file, and the words
//! of another language stand under the same names, below the id of the routine or of the method.
//!
//! Ids, doses, figures, sources and places are the file's alone.

use super::Routine;
use crate::{language::of_thing, therapy::method::Method};

/// A routine of the program's, in the language spoken now.
pub(super) fn in_words(english: &Routine) -> Routine {
    let mut routine = english.clone();
    let id = routine.id.clone();
    texts(&mut routine, |part, text| *text = said(&id, part, text));
    for method in &mut routine.methods {
        *method = method_in_words(method);
    }
    routine
}

/// The same of a method.
pub(super) fn method_in_words(english: &Method) -> Method {
    let mut method = english.clone();
    let id = method.id.clone();
    method_texts(&mut method, |part, text| *text = said(&id, part, text));
    method
}

/// In the files of words a side is put in as everything else is, `{ $side }`; the routines have it as `{side}`.
fn said(id: &str, part: &str, english: &str) -> String {
    of_thing(id, part, english).replace("{$", "{")
}

/// Every text of a routine, without those of its methods, and the name of its part.
pub(super) fn texts(routine: &mut Routine, mut at: impl FnMut(&str, &mut String)) {
    at("name", &mut routine.name);
    at("about", &mut routine.about);
    numbered("set-up", &mut routine.set_up, &mut at);
    if let Some(why) = &mut routine.order_why {
        at("order-why", why);
    }
    at("per-day", &mut routine.per_day.says);
    at("feel", &mut routine.feel);
    numbered("caution", routine.cautions.iter_mut().map(|one| &mut one.text), &mut at);
    numbered("stop-if", routine.stop_if.iter_mut().map(|one| &mut one.text), &mut at);
    for (number, step) in (1..).zip(&mut routine.steps) {
        at(&format!("step-{number}-name"), &mut step.name);
        at(&format!("step-{number}-cue"), &mut step.cue);
    }
}

/// Every text of a method. Its cautions are counted through: first the source's, then the program's.
pub(super) fn method_texts(method: &mut Method, mut at: impl FnMut(&str, &mut String)) {
    at("name", &mut method.name);
    numbered("step", &mut method.steps, &mut at);
    at("dose", &mut method.dose);
    at("pressure", &mut method.pressure);
    numbered("caution", method.cautions.iter_mut().map(|one| &mut one.text), &mut at);
    at("after", &mut method.after);
}

fn numbered<'a>(
    part: &str,
    texts: impl IntoIterator<Item = &'a mut String>,
    at: &mut impl FnMut(&str, &mut String),
) {
    for (number, text) in (1..).zip(texts) {
        at(&format!("{part}-{number}"), text);
    }
}
