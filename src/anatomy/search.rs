//! Finding points by words.

use super::{Atlas, atlas::NamedPoint};

/// The words of every point, folded, by how much a match in them tells.
#[derive(Debug)]
pub(super) struct SearchIndex {
    /// By point: id, name, muscles, Latin names, plain words, place.
    points: Vec<Vec<(u32, String)>>,
}

impl SearchIndex {
    pub(super) fn new(atlas: &Atlas) -> Self {
        let points = atlas.points().iter().map(|point| fields(atlas, point)).collect();
        Self { points }
    }
}

fn fields(atlas: &Atlas, point: &NamedPoint) -> Vec<(u32, String)> {
    let mut fields = vec![(0, fold(&point.id.0)), (1, fold(&point.name))];
    for (rank, id) in point.muscles.iter().enumerate() {
        // A point's further muscles tell less than its main one.
        let less = if rank == 0 { 0 } else { 3 };
        if let Some(muscle) = atlas.muscle(id) {
            fields.push((2 + less, fold(&muscle.name)));
            fields.push((4 + less, fold(&muscle.latin)));
            fields.push((4 + less, fold(&muscle.plain)));
        }
    }
    fields.push((6, fold(&point.place)));
    fields
}

impl Atlas {
    /// The points whose id, name, muscles (Latin and plain names too) or place have all words of `text`, the best
    /// match first. Case and accents do not matter, words may be cut short. No words find every point.
    pub fn find_points(&self, text: &str) -> Vec<&NamedPoint> {
        let text = fold(text);
        let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        let mut found: Vec<(u32, &NamedPoint)> = (self.points().iter().zip(&self.search_index().points))
            .filter_map(|(point, fields)| {
                let scores: Option<Vec<u32>> = words.iter().map(|word| score(fields, word)).collect();
                Some((scores?.into_iter().sum(), point))
            })
            .collect();
        found.sort_by_key(|(score, _)| *score);
        found.into_iter().map(|(_, point)| point).collect()
    }
}

/// How far `word` is from the best of `fields`: 0 is the id itself.
fn score(fields: &[(u32, String)], word: &str) -> Option<u32> {
    let in_field = |(rank, text): &(u32, String)| {
        let fit = if text == word {
            0
        } else if text.starts_with(word) {
            1
        } else if begins_a_word(text, word) {
            2
        } else if text.contains(word) {
            8
        } else {
            return None;
        };
        Some(rank * 3 + fit)
    };
    fields.iter().filter_map(in_field).min()
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(at, _)| text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
}

/// Lower case without accents.
fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

/// The letter without its accent, for the letters of western and central European languages.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' => 's',
        'ť' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        letter => letter,
    }
}
