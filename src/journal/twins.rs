//! Two contents under one id: neither is lost, and neither the order of reading nor the name of a folder decides.

use std::collections::BTreeMap;

use uuid::{Builder, Uuid};

use super::{
    Entry,
    line::{self, Line},
};

/// Of several contents under one id the first, by its text, keeps the id; each other has one that follows from the id and
/// its text. The same for the same contents, in whatever order they come; a content that comes twice is there once.
pub(super) fn with_ids_of_their_own(entries: Vec<Entry>) -> impl Iterator<Item = Entry> {
    let mut contents: BTreeMap<(Uuid, String), Entry> = BTreeMap::new();
    for entry in entries {
        // Every entry that was read has a text.
        let text = line::write(&Line::Entry(entry.clone())).unwrap_or_default();
        contents.insert((entry.id, text), entry);
    }
    let mut last = None;
    contents.into_iter().map(move |((id, text), mut entry)| {
        if last.replace(id) == Some(id) {
            entry.id = twin(id, &text);
        }
        entry
    })
}

/// The id of another content: the time of `id`, then what the content says.
fn twin(id: Uuid, text: &str) -> Uuid {
    let mut bytes = *id.as_bytes();
    let sums = [text.to_owned(), format!("{id} {text}")].map(|text| crc32fast::hash(text.as_bytes()));
    bytes[8..12].copy_from_slice(&sums[0].to_be_bytes());
    bytes[12..].copy_from_slice(&sums[1].to_be_bytes());
    Builder::from_custom_bytes(bytes).into_uuid()
}
