//! Documents laid out, and looked at piece by piece.
//!
//! To see them: `KNOTMAP_PAGES=DIR cargo test --lib exchange::document` writes the samples to the folder.

mod laws;
mod sample;

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
fn a_handout_becomes_a_pdf_that_can_be_kept_and_read_aloud() {
    for (name, print, page) in [
        ("handout", Print::Standard, PageSize::A4),
        ("handout_letter", Print::Standard, PageSize::LETTER),
        ("handout_large", Print::Large, PageSize::A4),
    ] {
        let pages = lay_out(&Document { print, page, ..sample::handout() });
        let bytes = pages.pdf(Some(&attachment())).unwrap();
        keep(&format!("{name}.pdf"), &bytes);
        let inside = attachment().bytes;
        assert!(bytes.windows(inside.len()).any(|part| part == inside), "{name}: the file is not inside");
        keep(&format!("{name}.png"), &pages.png(0, 100.0, Some(("Knotmap plan", &inside))).unwrap());
        keep(&format!("{name}.svg"), pages.svg(0).unwrap().as_bytes());
    }
}
