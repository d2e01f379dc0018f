//! Lines in scripts that run from right to left. egui joins and turns the letters of a word, and sets its words from
//! left to right; so the words are handed to it in the order in which they are seen.

use std::sync::Arc;

use egui::{Color32, FontId, FontSelection, Galley, Id, Label, Response, Role, Ui, WidgetInfo, WidgetText};
use unicode_bidi::BidiInfo;
use unicode_bidi_mirroring::get_mirrored;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::drawing::text::Fonts;

/// Whether any letter of `text` belongs to such a script.
pub(super) fn has_any(text: &str) -> bool {
    !text.is_ascii() && BidiInfo::new(text, None).has_rtl()
}

/// A label, its words in the order in which they are seen. A screen reader gets them as they were written.
pub(super) fn label(ui: &mut Ui, text: &str, styled: impl Fn(String) -> WidgetText) -> Response {
    let written = styled(text.to_owned());
    let galley = written.into_galley(ui, None, ui.available_width(), FontSelection::Default);
    let response = ui.add(Label::new(styled(lines(text, &galley))).extend());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
    response
}

/// Whether a field shows its text [in the order in which it is seen](as_seen). While somebody types in it, the letters
/// stay as they are written, for the cursor stands between them.
pub fn is_shown_as_seen(ui: &Ui, field: Id, text: &str) -> bool {
    has_any(text) && !ui.memory(|memory| memory.has_focus(field))
}

/// The text of a field, laid out in the order in which it is seen.
pub fn as_seen(ui: &Ui, text: &str, font: &FontId, ink: Color32, width: f32) -> Arc<Galley> {
    let layout = |text: String| ui.painter().layout(text, font.clone(), ink, width);
    layout(lines(text, &layout(text.to_owned())))
}

/// `text` broken as in `galley`, each line in the order in which it is seen.
fn lines(text: &str, galley: &Galley) -> String {
    let mut letters = text.chars();
    let rows = galley.rows.iter().map(|row| {
        let line: String = letters.by_ref().take(row.char_count_including_newline().0).collect();
        seen(line.trim_end())
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// A line in the order in which it is seen. Letters that egui takes from one font of this machine stay as they are
/// written: it turns those itself.
fn seen(line: &str) -> String {
    let bidi = BidiInfo::new(line, None);
    let others = Fonts::default().missing(line);
    let is_other = |cluster: &str| cluster.chars().next().is_some_and(|letter| others.contains(&letter));
    let mut seen = String::with_capacity(line.len());
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            if levels[run.start].is_rtl() {
                turned(&line[run], &is_other, &mut seen);
            } else {
                seen.push_str(&line[run]);
            }
        }
    }
    seen
}

/// The parts of `run` from the last to the first.
fn turned(run: &str, is_other: &impl Fn(&str) -> bool, seen: &mut String) {
    let mut parts: Vec<String> = Vec::new();
    let mut goes_on = false;
    for cluster in run.graphemes(true) {
        let other = is_other(cluster);
        let mirrored = || cluster.chars().map(|letter| get_mirrored(letter).unwrap_or(letter)).collect();
        match parts.last_mut().filter(|_| other && goes_on) {
            Some(part) => part.push_str(cluster),
            None => parts.push(mirrored()),
        }
        goes_on = other;
    }
    seen.extend(parts.into_iter().rev());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_the_order_in_which_they_are_read() {
        let cases = [
            // Words from the last to the first, the letters of a word as they were written.
            ("משה כהן", "כהן משה"),
            ("Plan for משה כהן, left", "Plan for כהן משה, left"),
            // Numbers run from the left in every script.
            ("כתף 60 שניות", "שניות 60 כתף"),
            ("כתף (שמאל)", "(שמאל) כתף"),
            ("Ana, left", "Ana, left"),
        ];
        for (written, seen_as) in cases {
            assert_eq!(seen(written), seen_as, "{written}");
        }
    }

    proptest::proptest! {
        /// No letter is lost or made, whatever is typed.
        #[test]
        fn every_letter_is_still_there(words in r"[a-z0-9 ()א-ת؀-ي،😀\u{301}]{0,40}") {
            let sorted = |text: &str| {
                let mut letters: Vec<char> =
                    text.chars().map(|letter| if letter == ')' { '(' } else { letter }).collect();
                letters.sort_unstable();
                letters
            };
            proptest::prop_assert_eq!(sorted(&seen(&words)), sorted(&words));
        }
    }
}
