//! A key on the floor cannot say what ended a hold: the page after it asks.

use egui::{Ui, vec2};

use crate::{
    app::{
        theme::{Tokens, Type, text},
        widgets::{Button, card},
        words::floor as words,
    },
    journal::Record,
    session::{Actions, AfterWish},
    therapy::{Ended, EndingKind},
};

/// Asks, if a key has ended the hold and nobody has said yet what did.
pub(in crate::app) fn asked_again(ui: &mut Ui, record: Option<&Record>, actions: &mut Actions) {
    let Some(held) = record.and_then(|record| record.hold.as_ref()).filter(|held| held.by_key) else {
        return;
    };
    let t = Tokens::of(ui);
    card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        text(ui, Type::Heading, t.ink, words::what_ended());
        ui.horizontal_wrapped(|ui| {
            for ended in answers(held.ending, held.ended) {
                let button = match ended {
                    Ended::TooSore | Ended::UnexpectedPain => Button::stop(words::answer(ended)),
                    _ => Button::outlined(words::answer(ended)),
                };
                if ui.add(button).clicked() {
                    actions.push(AfterWish::EndedBy(ended));
                }
            }
        });
    });
}

/// What can have ended it; what the key was taken for comes first.
fn answers(asked: EndingKind, taken: Ended) -> Vec<Ended> {
    let mut answers = vec![taken];
    let moved = (asked == EndingKind::Repetitions).then_some(Ended::Repetitions);
    let felt = [Ended::Release, Ended::Throbbing, Ended::TooSore, Ended::UnexpectedPain, Ended::Stopped];
    answers.extend(moved.into_iter().chain(felt).filter(|ended| *ended != taken));
    answers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_key_was_taken_for_comes_first_and_nothing_twice() {
        for (asked, taken, count) in [
            (EndingKind::Release, Ended::Release, 5),
            (EndingKind::Time, Ended::TooSore, 5),
            (EndingKind::Repetitions, Ended::Repetitions, 6),
        ] {
            let answers = answers(asked, taken);
            assert_eq!((answers[0], answers.len()), (taken, count));
            assert_eq!(answers.iter().filter(|ended| **ended == taken).count(), 1);
        }
    }
}
