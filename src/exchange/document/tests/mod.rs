//! Documents laid out, and looked at piece by piece.
//!
//! To see them: `KNOTMAP_PAGES=DIR cargo test --lib exchange::document` writes the samples to the folder.

mod laws;
mod sample;
mod together;

use std::{fs, path::PathBuf};

use super::*;
use crate::drawing::pdf::Attachment;

/// Writes a sample where somebody wants to look at it.
fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("KNOTMAP_PAGES") {
        fs::write(PathBuf::from(folder).join(name), bytes).unwrap();
    }
}

fn attachment() -> Attachment {
    Attachment {
        name: "plan.knotmap".to_owned(),
        media_type: "application/x-knotmap".to_owned(),
        description: "The plan, to open in Knotmap".to_owned(),
        bytes: b"Knotmap(plan, \xE2\x80\x9Cas it is\xE2\x80\x9D)".to_vec(),
    }
}

#[test]
fn letters_that_no_font_has_are_told_and_cost_nothing() {
    let words = "日本語 \u{1F600} مرحبا שלום ไทย";
    let document = Document {
        title: "肩 plan".to_owned(),
        below: Words::plain("For ").and_bold(words),
        ..sample::handout()
    };
    let missing = Fonts::default().missing(words);
    assert!(
        missing.contains(&'日') && missing.contains(&'\u{1F600}') && missing.contains(&'ש'),
        "{missing:?}"
    );
    assert!(Fonts::default().missing("Müller, 60 s – ½").is_empty());
    let pages = lay_out(&document);
    keep("boxes.pdf", &pages.pdf(None).unwrap());
    keep("boxes.png", &pages.png(0, 100.0, None).unwrap());
}

#[test]
fn a_picture_says_its_size_and_what_is_inside_before_its_pixels() {
    let pages = lay_out(&sample::handout());
    let bytes = pages.png(0, 150.0, Some(("Knotmap plan", "für später".as_bytes()))).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().unwrap();
    let info = reader.info();
    assert_eq!((info.width, info.height), (1240, 1754));
    assert_eq!(info.pixel_dims.unwrap().xppu, 5906);
    let inside = &info.utf8_text[0];
    assert_eq!(
        (inside.keyword.as_str(), inside.get_text().unwrap().as_str()),
        ("Knotmap plan", "für später")
    );
    reader.finish().unwrap();
    assert!(pages.png(0, 150.0, Some(("Knotmap plan", b"\xFF"))).is_err(), "no text");
    assert!(pages.png(99, 150.0, None).is_err(), "no page");
}

#[test]
fn a_drawing_has_its_true_size() {
    let svg = lay_out(&sample::handout()).svg(0).unwrap();
    assert!(svg.contains("width=\"210mm\" height=\"297mm\""), "{}", &svg[..120]);
}

#[test]
fn a_handout_becomes_a_pdf_that_can_be_kept_and_read_aloud() {
    for (name, print, page) in [
        ("handout", Print::Standard, PageSize::A4),
        ("handout_letter", Print::Standard, PageSize::LETTER),
        ("handout_large", Print::Large, PageSize::A4),
    ] {
        let pages = lay_out(&Document { page, print, ..sample::handout() });
        let bytes = pages.pdf(Some(&attachment())).unwrap();
        keep(&format!("{name}.pdf"), &bytes);
        let inside = attachment().bytes;
        assert!(bytes.windows(inside.len()).any(|part| part == inside), "{name}: the file is not inside");
        keep(&format!("{name}.png"), &pages.png(0, 100.0, Some(("Knotmap plan", &inside))).unwrap());
        keep(&format!("{name}.svg"), pages.svg(0).unwrap().as_bytes());
    }
}
