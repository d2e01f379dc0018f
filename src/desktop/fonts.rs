//! Fonts of this machine, for letters that the program's own font lacks.

use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use fontdb::{Database, FaceInfo, ID, Source, Stretch, Style};

use crate::drawing::{
    Weight,
    text::{Font, Fonts, letters_in},
};

/// A file with more bytes is no font that a page needs.
const LARGEST: u64 = 64 << 20;
/// More fonts than these are not looked for.
const MOST: usize = 8;

/// The fonts that `words` take: none if the program's own has every letter. Reads files the first time that letters are
/// missing. What then is still [missing](Fonts::missing) no font of this machine has.
pub fn fonts_for(words: &str) -> Fonts {
    let mut missing = Fonts::default().missing(words);
    if missing.is_empty() {
        return Fonts::default();
    }
    let database = installed();
    let mut fonts = Vec::new();
    while let Some((id, has)) = best(database, &missing).filter(|_| fonts.len() < MOST) {
        missing.retain(|letter| !has.contains(letter));
        fonts.extend(read(database, id, Weight::Regular));
        if let Some(bold) = bold_of(database, id) {
            fonts.extend(read(database, bold, Weight::Bold));
        }
    }
    Fonts::new(fonts)
}

/// The letters of `words` that no font of this machine can print, each once. Reads fonts the first time that it meets a
/// letter which the program's own lacks.
pub fn unprintable(words: &str) -> Vec<char> {
    static MET: Mutex<BTreeMap<char, bool>> = Mutex::new(BTreeMap::new());
    let mut letters = Fonts::default().missing(words);
    // What is in it is right, whoever broke off in between.
    let mut met = MET.lock().unwrap_or_else(PoisonError::into_inner);
    let new: String = letters.iter().filter(|letter| !met.contains_key(letter)).collect();
    let without = fonts_for(&new).missing(&new);
    met.extend(new.chars().map(|letter| (letter, without.contains(&letter))));
    letters.retain(|letter| met.get(letter) == Some(&true));
    letters
}

fn installed() -> &'static Database {
    static INSTALLED: OnceLock<Database> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        let mut database = Database::new();
        database.load_system_fonts();
        database
    })
}

/// The face that has most of the letters, plain ones before fancy ones; and which it has.
fn best(database: &Database, letters: &[char]) -> Option<(ID, Vec<char>)> {
    let upright = database.faces().filter(|face| face.style == Style::Normal);
    let having = upright.filter_map(|face| {
        let has = |data: &[u8], index: u32| letters_in(data, index, letters);
        let has = database.with_face_data(face.id, has).unwrap_or_default();
        (!has.is_empty()).then_some((face, has))
    });
    let best = having.min_by_key(|(face, has)| (std::cmp::Reverse(has.len()), fancy(face, letters)))?;
    Some((best.0.id, best.1))
}

/// How far a face is from a plain text face for these letters; the name decides between equals.
fn fancy(face: &FaceInfo, letters: &[char]) -> (bool, bool, bool, bool, u16, String) {
    let family = face.families.first().map(|(name, _)| name.clone()).unwrap_or_default();
    let narrow = face.stretch != Stretch::Normal;
    (
        face.monospaced,
        !family.contains("Sans"),
        narrow,
        !family.ends_with(east_asian(letters)),
        face.weight.0.abs_diff(400),
        family,
    )
}

/// How the names of fonts end that draw Chinese signs as the country of the other letters does.
fn east_asian(letters: &[char]) -> &'static str {
    let some = |range: std::ops::RangeInclusive<char>| letters.iter().any(|letter| range.contains(letter));
    if some('\u{3040}'..='\u{30FF}') {
        "JP"
    } else if some('\u{AC00}'..='\u{D7A3}') {
        "KR"
    } else {
        "SC"
    }
}

fn bold_of(database: &Database, id: ID) -> Option<ID> {
    let plain = database.face(id)?;
    let family = &plain.families.first()?.0;
    let is_bold = |face: &&FaceInfo| {
        face.style == Style::Normal
            && face.weight.0 == 700
            && face.families.iter().any(|(name, _)| name == family)
    };
    database.faces().find(is_bold).map(|face| face.id).filter(|bold| *bold != id)
}

fn read(database: &Database, id: ID, weight: Weight) -> Option<Font> {
    let (source, index) = database.face_source(id)?;
    let path: PathBuf = match source {
        Source::File(path) | Source::SharedFile(path, _) => path,
        Source::Binary(data) => return Font::new(Arc::new(data.as_ref().as_ref().to_vec()), index, weight),
    };
    let size = fs::metadata(&path).ok()?.len();
    let data = (size <= LARGEST).then(|| fs::read(&path).ok()).flatten()?;
    Font::new(Arc::new(data), index, weight)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        drawing::{Inks, PageSize},
        exchange::document::{Block, Document, Print, Row, Words, lay_out},
    };

    #[test]
    fn letters_of_the_programs_font_need_no_other() {
        assert_eq!(fonts_for("Łukasz Müller, 60 s – ½ Ελλάδα Привет"), Fonts::default());
    }

    /// Whatever this machine has: the export succeeds, and no letter is missing that was there before.
    #[test]
    fn names_in_any_script_can_be_exported() {
        let words =
            "肩こり 右の僧帽筋、ゆっくり押して離す。 מרחב מוגן 60 שניות كتف يسرى 60 ثانية ไหล่ซ้าย \u{1F600} é̱";
        let fonts = fonts_for(words);
        let missing = fonts.missing(words);
        assert!(missing.iter().all(|letter| Fonts::default().missing(words).contains(letter)), "{missing:?}");
        // What was met before is known, and says the same.
        assert_eq!((unprintable(words), unprintable(words)), (missing.clone(), missing));
        let row = Row {
            title: words.to_owned(),
            aside: "שמאל".to_owned(),
            lines: vec![words.repeat(3).into()],
            ..Row::default()
        };
        let pages = lay_out(&Document {
            title: "肩 plan".to_owned(),
            below: Words::plain("For ").and_bold(words),
            aside: Vec::new(),
            foot: "כאב".to_owned(),
            date: jiff::civil::date(2026, 11, 20),
            page: PageSize::A4,
            print: Print::Standard,
            inks: Inks::Print,
            fonts,
            blocks: vec![Block::Row(row)],
        });
        let pdf = pages.pdf(None).unwrap();
        let png = pages.png(0, 100.0, None).unwrap();
        let svg = pages.svg(0).unwrap();
        if let Some(folder) = std::env::var_os("KNOTMAP_PAGES").map(PathBuf::from) {
            fs::write(folder.join("scripts.pdf"), pdf).unwrap();
            fs::write(folder.join("scripts.png"), png).unwrap();
            fs::write(folder.join("scripts.svg"), svg).unwrap();
        }
    }
}
