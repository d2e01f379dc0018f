//! Finding points, muscles and places that hurt by words.

use std::collections::BTreeSet;

use super::{
    Atlas, Referral, Region, Side,
    atlas::{
        Grade, Kind, Muscle, NamedPoint,
        derived::{Fields, SearchIndex},
    },
    complaints, everyday,
};

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
    everyday::sided(&fold(text)).1
}

/// Whether the text of a search only says that something hurts, and not where.
pub fn is_only_pain(text: &str) -> bool {
    everyday::is_only_pain(&without_side(text))
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
        let regions: Vec<_> = (atlas.regions.iter())
            .map(|region| vec![(0, fold(&region.name)), (1, fold(everyday::region(&region.id)))])
            .collect();
        let refers: Vec<_> = atlas.points().iter().map(|point| vec![(0, fold(&point.refers))]).collect();
        let fields = points.iter().chain(muscles.iter().map(|(_, fields)| fields));
        let texts = fields.chain(&regions).chain(&refers).flatten().map(|(_, text)| text);
        let mut known: BTreeSet<String> =
            texts.flat_map(|text| text.split(' ')).filter(|word| word.len() > 3).map(str::to_owned).collect();
        known.extend(everyday::words().chain(complaints::words()).map(str::to_owned));
        Self { points, muscles, regions, refers, known }
    }
}

/// Whether something is drawn as a muscle, or is one that points lie on.
fn is_flesh(atlas: &Atlas, id: &str) -> bool {
    let is_drawn = |kind: Kind| kind == Kind::Muscle;
    atlas.views().iter().any(|view| view.pieces().any(|piece| piece.id == id && is_drawn(piece.kind)))
        || atlas.points().iter().any(|point| point.muscles.iter().any(|muscle| muscle == id))
}

fn of_muscle(muscle: &Muscle) -> Fields {
    let mut fields = vec![(2, fold(&muscle.name)), (4, fold(&muscle.latin)), (4, fold(&muscle.plain))];
    if muscle.group != "drawn only" {
        fields.push((7, fold(&muscle.group)));
    }
    fields
}

fn of_point(atlas: &Atlas, point: &NamedPoint) -> Fields {
    let mut fields = vec![(0, fold(&point.id.0)), (1, fold(&point.name)), (6, fold(&point.place))];
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
            fields.push((8, fold(&region.name)));
            fields.push((8, fold(everyday::region(&region.id))));
        }
    }
    fields
}

impl Atlas {
    /// What a search looks through; made on first use.
    fn search_index(&self) -> &SearchIndex {
        self.derived.search.get_or_init(|| SearchIndex::new(self))
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
        self.points_in_words(&everyday::readings(&text))
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
        let fixed = everyday::corrected(&text, &self.search_index().known);
        let fixed = fixed.map(|fixed| Found { read_as: Some(fixed.clone()), ..self.in_words(&fixed) });
        Found { side, ..fixed.filter(|found| !found.is_empty()).unwrap_or(found) }
    }

    fn in_words(&self, text: &str) -> Found<'_> {
        let index = self.search_index();
        let mut readings = everyday::readings(text);
        let complaint = complaints::called(&readings);
        if complaint.is_some() {
            // What the name is taken to mean counts, not each word of it.
            readings.truncate(1);
        }
        let fields = index.muscles.iter().map(|(_, fields)| fields);
        let named =
            best(&fields, &readings).into_iter().map(|number| &self.muscles()[index.muscles[number].0]);
        let there = complaint.iter().flat_map(|complaint| complaint.muscles);
        let mut muscles: Vec<&Muscle> = Vec::new();
        push_new(&mut muscles, named.chain(there.filter_map(|id| self.muscle(id))), |muscle| &muscle.id);
        let mut points = self.points_in_words(&readings);
        if let Some(complaint) = complaint {
            let lies_there = |point: &&NamedPoint| complaint.muscles.contains(&point.muscle());
            push_new(&mut points, self.points().iter().filter(lies_there), |point| &point.id.0);
        }
        let is_a_place = complaint.is_some() || readings.iter().any(|reading| everyday::is_a_place(reading));
        let regions = if is_a_place { best(&index.regions.iter(), &readings) } else { Vec::new() };
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
            felt_in: complaint.map(|complaint| complaint.place),
            regions,
            ..Found::default()
        }
    }

    fn regions_called(&self, ids: &'static [&'static str]) -> impl Iterator<Item = &Region> {
        self.regions.iter().filter(|region| ids.contains(&region.id.as_str()))
    }

    fn points_in_words(&self, readings: &[String]) -> Vec<&NamedPoint> {
        let found = best(&self.search_index().points.iter(), readings);
        found.into_iter().map(|number| &self.points()[number]).collect()
    }

    /// Essential zones in one of the regions first; then the points whose referral is said in these words; then
    /// spill-over.
    fn pain_in_words(&self, regions: &[&Region], readings: &[String]) -> Vec<&NamedPoint> {
        let index = self.search_index();
        let reached: Vec<Referral<'_>> =
            regions.iter().flat_map(|region| self.referrals_to_region(region)).collect();
        let of = |grade| reached.iter().filter(move |one| one.grade == grade).map(|one| one.point);
        let said = best(&index.refers.iter(), readings).into_iter().map(|number| &self.points()[number]);
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
fn best<'a>(all: &(impl Iterator<Item = &'a Fields> + Clone), readings: &[String]) -> Vec<usize> {
    let mut found: Vec<(u32, usize)> = Vec::new();
    for (turn, reading) in (0..).zip(readings) {
        let words: Vec<&str> = reading.split(' ').collect();
        let scores = all.clone().enumerate().filter_map(|(number, fields)| {
            let whole = score(fields, reading);
            let each: Option<u32> = words.iter().map(|word| score(fields, word)).sum();
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

/// How far `word` is from the best of `fields`: 0 is the id itself. A whole word comes before the beginning of one.
fn score(fields: &[(u32, String)], word: &str) -> Option<u32> {
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
        } else if word.len() > 3 && text.contains(word) {
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

/// Lower case without accents, the words apart by one space and nothing else.
pub(super) fn fold(text: &str) -> String {
    let plain = text.chars().flat_map(char::to_lowercase).map(plain);
    let apart: String = plain.map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    apart.split_whitespace().collect::<Vec<_>>().join(" ")
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
