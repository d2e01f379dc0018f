//! Finding points, muscles and places that hurt by words.

use std::collections::{BTreeSet, HashMap};

use super::{
    Atlas, Referral, Region, Side,
    atlas::{
        Grade, Kind, Muscle, NamedPoint,
        derived::{Fields, SearchIndex},
    },
    complaints, everyday,
};
use crate::language::Language;

/// What a text finds.
#[derive(Clone, Debug, Default)]
pub struct Found<'a> {
    /// The points it names, best first.
    pub points: Vec<&'a NamedPoint>,
    /// The muscles it names, best first.
    pub muscles: Vec<&'a Muscle>,
    /// The points that can send pain to the place it names, best first, each once (their sides are alike).
    pub pain: Vec<&'a NamedPoint>,
    /// What was looked for instead, because the text itself finds nothing and one letter makes the difference.
    pub read_as: Option<String>,
    /// The side that it names. What is found is the same for both.
    pub side: Option<Side>,
    /// Where a complaint is felt that goes by this name: then the points are those on the muscles there.
    pub felt_in: Option<&'static str>,
    /// The regions that it names, or in which the complaint is felt, the best match first.
    pub regions: Vec<&'a Region>,
}

/// The side that a text of a search names.
pub fn said_side(text: &str) -> Option<Side> {
    everyday::sided(&fold(text)).0
}

/// The text of a search without the side that it names.
pub fn without_side(text: &str) -> String {
    let words: Vec<&str> = words_of(text).collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let folded: Vec<&str> = folded.iter().map(String::as_str).collect();
    let rest = everyday::without_sides(&folded).1.into_iter();
    rest.map(|number| words[number].to_lowercase()).collect::<Vec<_>>().join(" ")
}

/// Whether the text of a search only says that something hurts, and not where.
pub fn is_only_pain(text: &str) -> bool {
    everyday::is_only_pain(&everyday::sided(&fold(text)).1)
}

impl Found<'_> {
    fn is_empty(&self) -> bool {
        self.points.is_empty() && self.muscles.is_empty() && self.pain.is_empty()
    }
}

impl SearchIndex {
    fn new(atlas: &Atlas) -> Self {
        let points: Vec<_> = atlas.points().iter().map(|point| of_point(atlas, point)).collect();
        let muscles: Vec<_> = (atlas.muscles().iter().enumerate())
            .filter(|(_, muscle)| is_flesh(atlas, &muscle.id))
            .map(|(number, muscle)| (number, of_muscle(muscle)))
            .collect();
        let regions: Vec<_> = atlas.regions.iter().map(|region| of_region(0, 1, region)).collect();
        let refers: Vec<_> =
            atlas.points().iter().map(|point| told(0, [point.refers(), &point.refers]).collect()).collect();
        let fields = points.iter().chain(muscles.iter().map(|(_, fields)| fields));
        let texts = fields.chain(&regions).chain(&refers).flatten().map(|(_, text)| text);
        let mut known: BTreeSet<String> =
            texts.flat_map(|text| text.split(' ')).filter(|word| word.len() > 2).map(str::to_owned).collect();
        known.extend(everyday::words().chain(complaints::words()).map(str::to_owned));
        Self { points, muscles, regions, refers, known, written: written(atlas) }
    }

    /// What was read into a text, as it is written.
    fn written(&self, folded: &str) -> String {
        let written = |word| self.written.get(word).map_or(word, String::as_str);
        folded.split(' ').map(written).collect::<Vec<_>>().join(" ")
    }
}

/// A text in the language spoken, and the English, which tells a little less.
fn told(much: u32, [said, english]: [&str; 2]) -> impl Iterator<Item = (u32, String)> {
    let english = (said != english).then(|| (much + 1, fold(english)));
    [(much, fold(said))].into_iter().chain(english)
}

/// How the words of the atlas are written that folding changes. In English it changes none that the atlas has.
fn written(atlas: &Atlas) -> HashMap<String, String> {
    if Language::spoken() == Language::English {
        return HashMap::new();
    }
    let points = atlas.points().iter().flat_map(|point| [point.name(), point.place(), point.refers()]);
    let muscles = atlas.muscles().iter().flat_map(|muscle| [muscle.name(), muscle.plain()]);
    let regions = atlas
        .regions
        .iter()
        .flat_map(|region| [region.name()].into_iter().chain(everyday::region(&region.id)));
    let mut written = HashMap::new();
    for word in regions.chain(muscles).chain(points).flat_map(words_of) {
        written.entry(fold(word)).or_insert_with(|| word.to_owned());
    }
    written
}

/// Whether something is drawn as a muscle, or is one that points lie on.
fn is_flesh(atlas: &Atlas, id: &str) -> bool {
    let is_drawn = |kind: Kind| kind == Kind::Muscle;
    atlas.views().iter().any(|view| view.pieces().any(|piece| piece.id == id && is_drawn(piece.kind)))
        || atlas.points().iter().any(|point| point.muscles.iter().any(|muscle| muscle == id))
}

fn of_muscle(muscle: &Muscle) -> Fields {
    let mut fields: Fields = told(2, [muscle.name(), &muscle.name]).collect();
    fields.push((4, fold(&muscle.latin)));
    fields.extend(told(4, [muscle.plain(), &muscle.plain]));
    if muscle.group != "drawn only" {
        fields.push((7, fold(&muscle.group)));
    }
    fields
}

/// The name of a region, and its further names, which may tell less.
fn of_region(much: u32, further: u32, region: &Region) -> Fields {
    let names = told(much, [region.name(), &region.name]);
    names.chain(everyday::region(&region.id).map(|names| (further, fold(names)))).collect()
}

fn of_point(atlas: &Atlas, point: &NamedPoint) -> Fields {
    let mut fields = vec![(0, fold(&point.id.0))];
    fields.extend(told(1, [point.name(), &point.name]));
    fields.extend(told(6, [point.place(), &point.place]));
    for (rank, id) in point.muscles.iter().enumerate() {
        // A point's further muscles tell less than its main one.
        let less = if rank == 0 { 0 } else { 3 };
        let of = atlas.muscle(id).map(of_muscle).unwrap_or_default();
        fields.extend(of.into_iter().map(|(much, text)| (much + less, text)));
    }
    for at in &point.at {
        let stage = super::Stage::new(atlas, at.view, Side::Right);
        let drawn = stage.place(at.given(), Side::Right);
        if let Some(region) = drawn.and_then(|drawn| atlas.region(&stage, drawn)) {
            fields.extend(of_region(8, 8, region));
        }
    }
    fields
}

impl Atlas {
    /// What a search looks through in the language spoken; made on first use.
    fn search_index(&self) -> &SearchIndex {
        self.derived.search[Language::spoken() as usize].get_or_init(|| SearchIndex::new(self))
    }

    /// The points whose id, name, muscles (Latin and plain names too), place or region has all words of `text`, the
    /// best match first. Case and accents do not matter, words may be cut short. Where some have the words side by
    /// side as they stand, only those count. No words find every point.
    pub fn find_points(&self, text: &str) -> Vec<&NamedPoint> {
        let text = fold(text);
        if text.is_empty() {
            return self.points().iter().collect();
        }
        let text = Some(everyday::sided(&text).1).filter(|rest| !rest.is_empty()).unwrap_or(text);
        self.points_in_words(&everyday::readings(&text, &self.search_index().known))
    }

    /// Everything that `text` finds: points and muscles by their words (as [`find_points`](Self::find_points) does),
    /// and the points that can send pain to the place it names. A place is named by a region, or by the words in which
    /// the atlas says where a point refers to.
    ///
    /// If there is nothing, a word of five letters and more may have one letter wrong. `left` and `right` are no words to
    /// look for: they say which side is meant.
    pub fn find(&self, text: &str) -> Found<'_> {
        let (side, text) = everyday::sided(&fold(text));
        if text.is_empty() || everyday::is_only_a_knot(&text) {
            return Found { side, ..Found::default() };
        }
        let found = self.in_words(&text);
        if !found.is_empty() {
            return Found { side, ..found };
        }
        let index = self.search_index();
        let fixed = everyday::corrected(&text, &index.known);
        let fixed =
            fixed.map(|fixed| Found { read_as: Some(index.written(&fixed)), ..self.in_words(&fixed) });
        Found { side, ..fixed.filter(|found| !found.is_empty()).unwrap_or(found) }
    }

    fn in_words(&self, text: &str) -> Found<'_> {
        let index = self.search_index();
        let mut readings = everyday::readings(text, &index.known);
        let complaint = complaints::called(&readings);
        if complaint.is_some() {
            // What the name is taken to mean counts, not each word of it.
            readings.truncate(1);
        }
        let fields = index.muscles.iter().map(|(_, fields)| fields);
        let named = best(&fields, &readings, inner_word(true))
            .into_iter()
            .map(|number| &self.muscles()[index.muscles[number].0]);
        let there = complaint.iter().flat_map(|complaint| complaint.muscles);
        let mut muscles: Vec<&Muscle> = Vec::new();
        push_new(&mut muscles, named.chain(there.filter_map(|id| self.muscle(id))), |muscle| &muscle.id);
        let mut points = self.points_in_words(&readings);
        if let Some(complaint) = complaint {
            let lies_there = |point: &&NamedPoint| complaint.muscles.contains(&point.muscle());
            push_new(&mut points, self.points().iter().filter(lies_there), |point| &point.id.0);
        }
        let is_a_place = complaint.is_some() || readings.iter().any(|reading| everyday::is_a_place(reading));
        let regions =
            if is_a_place { best(&index.regions.iter(), &readings, inner_word(false)) } else { Vec::new() };
        let mut reached: Vec<&Region> = regions.into_iter().map(|number| &self.regions[number]).collect();
        let mut felt = readings;
        if let Some(complaint) = complaint {
            push_new(&mut reached, self.regions_called(complaint.regions), |region| &region.id);
            felt.extend(complaint.felt.iter().map(|words| (*words).to_owned()));
        }
        let pain = if is_a_place { self.pain_in_words(&reached, &felt) } else { Vec::new() };
        let mut regions = reached;
        let signs = complaint.map_or(&[][..], |complaint| complaint.signs);
        push_new(&mut regions, self.regions_called(signs), |region| &region.id);
        Found {
            points,
            muscles,
            pain,
            felt_in: complaint.map(|complaint| (complaint.place)()),
            regions,
            ..Found::default()
        }
    }

    fn regions_called(&self, ids: &'static [&'static str]) -> impl Iterator<Item = &Region> {
        self.regions.iter().filter(|region| ids.contains(&region.id.as_str()))
    }

    fn points_in_words(&self, readings: &[String]) -> Vec<&NamedPoint> {
        let found = best(&self.search_index().points.iter(), readings, inner_word(true));
        found.into_iter().map(|number| &self.points()[number]).collect()
    }

    /// Essential zones in one of the regions first; then the points whose referral is said in these words; then
    /// spill-over.
    fn pain_in_words(&self, regions: &[&Region], readings: &[String]) -> Vec<&NamedPoint> {
        let index = self.search_index();
        let reached: Vec<Referral<'_>> =
            regions.iter().flat_map(|region| self.referrals_to_region(region)).collect();
        let of = |grade| reached.iter().filter(move |one| one.grade == grade).map(|one| one.point);
        let said = best(&index.refers.iter(), readings, inner_word(false))
            .into_iter()
            .map(|number| &self.points()[number]);
        let mut pain: Vec<&NamedPoint> = Vec::new();
        push_new(&mut pain, of(Grade::Essential).chain(said).chain(of(Grade::Spillover)), |point| {
            &point.id.0
        });
        pain
    }
}

/// Adds what is not there yet, by its id.
fn push_new<'a, T>(to: &mut Vec<&'a T>, more: impl Iterator<Item = &'a T>, id: impl Fn(&T) -> &str) {
    for one in more {
        if !to.iter().any(|known| id(known) == id(one)) {
            to.push(one);
        }
    }
}

/// The numbers of what has all words of one of `readings`, the best first, what fits the first reading before what fits
/// another. If something has the words of a reading side by side, only that counts.
fn best<'a>(
    all: &(impl Iterator<Item = &'a Fields> + Clone),
    readings: &[String],
    inner: usize,
) -> Vec<usize> {
    let mut found: Vec<(u32, usize)> = Vec::new();
    for (turn, reading) in (0..).zip(readings) {
        let words: Vec<&str> = reading.split(' ').collect();
        let scores = all.clone().enumerate().filter_map(|(number, fields)| {
            let whole = score(fields, reading, inner);
            let each: Option<u32> = words.iter().map(|word| score(fields, word, inner)).sum();
            Some((whole, each?, number))
        });
        let scores: Vec<_> = scores.collect();
        let is_side_by_side = scores.iter().any(|(whole, ..)| whole.is_some());
        for (whole, each, number) in scores {
            let known = found.iter().any(|(_, one)| *one == number);
            if !known && whole.is_some() == is_side_by_side {
                found.push((turn * 10_000 + whole.unwrap_or(each), number));
            }
        }
    }
    found.sort_by_key(|(score, _)| *score);
    found.into_iter().map(|(_, number)| number).collect()
}

/// The least letters of a word that is found inside another one, too, in names or in places. In German the end of a word
/// says what it is: `handrucken` is no `rucken`.
fn inner_word(in_names: bool) -> usize {
    match Language::spoken() {
        Language::English => 4,
        Language::German if in_names => 5,
        Language::German => usize::MAX,
    }
}

/// How far `word` is from the best of `fields`: 0 is the id itself. A whole word comes before the beginning of one, and
/// that before one of at least `inner` letters inside another.
fn score(fields: &[(u32, String)], word: &str, inner: usize) -> Option<u32> {
    let in_field = |(rank, text): &(u32, String)| {
        let whole = has_word(text, word, true);
        let fit = if text == word {
            0
        } else if whole && text.starts_with(word) {
            1
        } else if whole {
            2
        } else if text.starts_with(word) {
            40
        } else if has_word(text, word, false) {
            42
        } else if word.len() >= inner && text.contains(word) {
            80
        } else {
            return None;
        };
        Some(rank * 3 + fit)
    };
    fields.iter().filter_map(in_field).min()
}

/// Whether `word` stands in `text`, or only begins a word of it.
fn has_word(text: &str, word: &str, whole: bool) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let begins = at == 0 || text[..at].ends_with(' ');
        let rest = &text[at + word.len()..];
        begins && (!whole || rest.is_empty() || rest.starts_with(' '))
    })
}

/// Lower case without accents, the words apart by one space and nothing else, those that say where without an ending.
pub(super) fn fold(text: &str) -> String {
    let plain = text.chars().flat_map(char::to_lowercase).map(plain);
    let apart: String = plain.map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    let apart = apart.replace('ß', "ss");
    apart.split_whitespace().map(everyday::without_ending).collect::<Vec<_>>().join(" ")
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
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
