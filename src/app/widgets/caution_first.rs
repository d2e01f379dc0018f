//! A caution of several sentences: the first one stands out.

use egui::{Response, Ui, text::LayoutJob};

use super::frames::{caution_of, first_sentence};
use crate::app::theme::{Tokens, Type};

/// A caution over the whole width, its first sentence strong.
pub fn caution_first(ui: &mut Ui, words: &str) -> Response {
    let t = Tokens::of(ui);
    caution_of(ui, |ui| ui.add(egui::Label::new(job(words, t)).wrap()))
}

fn job(words: &str, t: &Tokens) -> LayoutJob {
    let (first, rest) = words.split_at(first_sentence(words));
    let mut job = LayoutJob::default();
    for (words, style) in [(first, Type::SmallBold), (rest, Type::Small)] {
        let format = egui::TextFormat {
            line_height: Some(style.line()),
            ..egui::TextFormat::simple(style.font(), t.caution_ink)
        };
        job.append(words, 0.0, format);
    }
    job
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_alone_stands_out() {
        for (words, first) in [
            ("Keep off the bone. Sore is fine.", "Keep off the bone."),
            ("Keep off the bone.", "Keep off the bone."),
            ("About 0.5 cm beside it", "About 0.5 cm beside it"),
        ] {
            assert_eq!(&words[..first_sentence(words)], first);
            let of_job = job(words, Tokens::light());
            assert_eq!(of_job.text, words, "and nothing is left out");
        }
    }
}
