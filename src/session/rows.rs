//! What stands in the list: the points with entries, what a search finds, or what can send pain to a place.

use std::cmp::Reverse;

use jiff::Timestamp;

use crate::{
    anatomy::{
        Atlas, PointKey, Region, Side,
        atlas::{Grade, Muscle},
    },
    exchange,
    journal::{AllPoints, History, Listed},
    session::{Heading, Order, State},
    therapy::{
        Ended, Tenderness,
        guard::{self, Flag},
    },
};

/// So many of what was found are shown before the next heading; the others come on demand.
const AT_FIRST: usize = 6;
/// The most points that are shown as opened lately.
const LATELY: usize = 5;
/// So many signs are asked about before the points, the most urgent first.
const SIGNS: usize = 4;

/// A point of the list.
pub struct Row<'a> {
    /// Which point.
    pub key: PointKey,
    /// What is known about it.
    pub listed: &'a Listed,
    /// Its latest tenderness.
    pub value: Option<Tenderness>,
    /// How often it sends pain to the place in question.
    pub grade: Option<Grade>,
    /// What is known of it where it has entries and none of them a number.
    pub unrated: Option<Unrated>,
    at: Option<Timestamp>,
}

/// A point with entries, none of which has a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unrated {
    /// The last time it was too sore.
    TooSore,
    /// It was held.
    Held,
}

impl Unrated {
    /// How it is with `key`, if it has entries and no number.
    pub fn of(history: &History, key: &PointKey) -> Option<Self> {
        let last = history.records(key).last()?;
        let is_rated = history.latest(key).is_some();
        let too_sore = last.hold.as_ref().is_some_and(|hold| hold.ended == Ended::TooSore);
        (!is_rated).then_some(if too_sore { Self::TooSore } else { Self::Held })
    }
}

impl<'a> Row<'a> {
    fn new(state: &State, listed: &'a Listed, side: Side) -> Self {
        let key = PointKey { id: listed.id.clone(), side };
        let latest = state.history.latest(&key);
        let unrated = if latest.is_some() { None } else { Unrated::of(&state.history, &key) };
        let last = || state.history.records(&key).last().map(|record| record.at.timestamp());
        let at = latest.as_ref().map_or_else(last, |reading| Some(reading.at.timestamp()));
        Self { value: latest.map(|reading| reading.value), unrated, at, listed, grade: None, key }
    }

    /// The point on each of its sides.
    fn both(state: &State, listed: &'a Listed) -> Vec<Self> {
        listed.sides.iter().map(|&side| Self::new(state, listed, side)).collect()
    }
}

/// Something to open.
pub enum Item<'a> {
    /// A point.
    Point(Row<'a>),
    /// A muscle.
    Muscle(&'static Muscle),
    /// The rest of the section under this heading.
    Rest(Heading, usize),
}

/// Some of it, under a heading.
pub struct Section<'a> {
    /// What stands over it.
    pub heading: Option<Heading>,
    /// How many there are, those that are not shown yet included.
    pub count: usize,
    /// What is shown of it.
    pub items: Vec<Item<'a>>,
}

impl<'a> Section<'a> {
    fn new(heading: Option<Heading>, items: Vec<Item<'a>>) -> Self {
        Self { heading, count: items.len(), items }
    }

    /// Keeps the first few, unless all of it is wanted.
    fn folded(mut self, unfolded: Option<Heading>) -> Self {
        if let Some(heading) = self.heading
            && unfolded != Some(heading)
            && self.count > AT_FIRST + 1
        {
            self.items.truncate(AT_FIRST);
            self.items.push(Item::Rest(heading, self.count));
        }
        self
    }
}

/// All of the list.
#[derive(Default)]
pub struct Contents<'a> {
    /// From top to bottom.
    pub sections: Vec<Section<'a>>,
    /// What was looked for instead of the text.
    pub read_as: Option<String>,
    /// Where the complaint is felt that was searched for by its name.
    pub felt_in: Option<&'static str>,
    /// What is asked before a point is named, where the search speaks of pain: as “Where does it hurt?” does.
    pub signs: Vec<&'static Flag>,
    /// The side of each point that was found, of whichever.
    sides: Vec<Side>,
}

impl<'a> Contents<'a> {
    /// What the list shows, in its order; `lately` puts the points that were opened last before it.
    pub fn new(state: &State, points: &'a AllPoints, lately: bool) -> Self {
        let list = &state.list;
        if list.pain().is_some() || list.muscle.is_some() {
            return Self::of(None, rows(state, points));
        }
        if list.is_searching() {
            let mut found = Self::found(state, points);
            if found.sections.len() > 1 {
                let sections = found.sections.into_iter();
                found.sections = sections.map(|section| section.folded(list.unfolded)).collect();
            }
            return found;
        }
        let mut contents = Self::of(None, rows(state, points));
        if lately {
            let keys = state.settings.recent.iter().filter_map(|key| key.parse::<PointKey>().ok());
            let recent = keys.filter_map(|key| Some(Row::new(state, points.find(&key)?, key.side)));
            let recent: Vec<_> = recent.take(LATELY).map(Item::Point).collect();
            if !recent.is_empty() {
                if let Some(all) = contents.sections.first_mut() {
                    all.heading = Some(Heading::All);
                }
                contents.sections.insert(0, Section::new(Some(Heading::Recent), recent));
            }
        }
        contents
    }

    fn of(heading: Option<Heading>, rows: Vec<Row<'a>>) -> Self {
        let items: Vec<_> = rows.into_iter().map(Item::Point).collect();
        let sections = if items.is_empty() { Vec::new() } else { vec![Section::new(heading, items)] };
        Self { sections, ..Self::default() }
    }

    fn found(state: &State, points: &'a AllPoints) -> Self {
        let found = exchange::find(Atlas::builtin(), points, &state.list.search);
        let only = state.list.only();
        let mut sides = Vec::new();
        let mut rows = |listed: Vec<&'a Listed>| -> Vec<Row<'a>> {
            let mut rows: Vec<_> = listed.into_iter().flat_map(|listed| Row::both(state, listed)).collect();
            sides.extend(rows.iter().map(|row| row.key.side));
            rows.retain(|row| only.is_none_or(|side| row.key.side == side));
            rows
        };
        let mut named = rows(found.points);
        // What is being treated comes first.
        named.sort_by_key(|row| row.value.is_none());
        let pain = rows(found.pain);
        let signs = if pain.is_empty() { Vec::new() } else { signs(&found.regions) };
        let points = if found.felt_in.is_some() { Heading::Near } else { Heading::Points };
        let of = |rows: Vec<Row<'a>>| rows.into_iter().map(Item::Point).collect();
        let muscles: Vec<_> = found.muscles.into_iter().map(Item::Muscle).collect();
        let sections = [(points, of(named)), (Heading::Muscles, muscles), (Heading::Pain, of(pain))];
        let sections = sections.into_iter().filter(|(_, items)| !items.is_empty());
        let sections: Vec<_> = sections.map(|(heading, items)| Section::new(Some(heading), items)).collect();
        Self { sections, read_as: found.read_as, felt_in: found.felt_in, signs, sides }
    }

    /// How many points were found on a side, or on both.
    pub fn count(&self, side: Option<Side>) -> usize {
        self.sides.iter().filter(|one| side.is_none_or(|side| **one == side)).count()
    }

    /// Whether the keys of the search field move through it: what was found, and what was opened lately.
    pub fn can_be_stepped(&self) -> bool {
        self.sections.first().is_some_and(|section| section.heading.is_some())
    }

    /// Everything that can be opened, from top to bottom.
    pub fn items(&self) -> impl Iterator<Item = &Item<'a>> {
        self.sections.iter().flat_map(|section| &section.items)
    }
}

/// What is asked about pain in any of these regions, the most urgent first.
fn signs(regions: &[&'static Region]) -> Vec<&'static Flag> {
    let pains = regions.iter().filter_map(|region| Atlas::builtin().pain_in(region, Side::Right));
    let mut signs: Vec<&'static Flag> = Vec::new();
    for flag in pains.flat_map(|pain| guard::flags(&pain)) {
        if !signs.contains(&flag) {
            signs.push(flag);
        }
    }
    signs.sort_by_key(|flag| Reverse(flag.urgency));
    signs.truncate(SIGNS);
    signs
}

/// The points that the list shows, in its order: those with entries, what the search finds, or those on the chosen
/// muscle, of the chosen side; or those that can send pain to the chosen place.
pub fn rows<'a>(state: &State, points: &'a AllPoints) -> Vec<Row<'a>> {
    if let Some(pain) = state.list.pain() {
        let told = Atlas::builtin().referrals(pain).into_iter();
        return told
            .filter_map(|one| {
                let listed = points.get(&one.point.id)?;
                Some(Row { grade: Some(one.grade), ..Row::new(state, listed, one.side) })
            })
            .collect();
    }
    if state.list.muscle.is_none() && state.list.is_searching() {
        let found = Contents::found(state, points).sections.into_iter();
        let found = found.flat_map(|section| section.items);
        return found
            .filter_map(|item| match item {
                Item::Point(row) => Some(row),
                Item::Muscle(_) | Item::Rest(..) => None,
            })
            .collect();
    }
    let mut rows = both_sides(state, points);
    let only = state.list.only();
    rows.retain(|row| only.is_none_or(|side| row.key.side == side));
    rows
}

/// The points and areas with entries, or those on the chosen muscle, before the filter by side.
pub fn both_sides<'a>(state: &State, points: &'a AllPoints) -> Vec<Row<'a>> {
    let all = points.iter().flat_map(|listed| Row::both(state, listed));
    let mut rows: Vec<Row<'a>> = if let Some(muscle) = state.list.muscle {
        all.filter(|row| lies_on(row.listed, muscle)).collect()
    } else {
        let areas = points.areas().flat_map(|area| Row::both(state, area));
        let rolled = areas.filter(|row| !state.history.records(&row.key).is_empty());
        let is_known = |row: &Row<'_>| row.value.is_some() || row.unrated.is_some() || row.listed.is_custom;
        all.filter(is_known).chain(rolled).collect()
    };
    match state.list.order {
        Order::MostTender => rows.sort_by_key(|row| Reverse((row.value, row.at))),
        Order::Latest => rows.sort_by_key(|row| Reverse(row.at)),
        Order::Name => rows.sort_by(|a, b| (a.listed.name(), a.key.side).cmp(&(b.listed.name(), b.key.side))),
    }
    rows
}

/// Whether a point lies on a muscle, its main one or another.
pub fn lies_on(listed: &Listed, muscle: &str) -> bool {
    let named = Atlas::builtin().point(&listed.id);
    listed.muscle == muscle || named.is_some_and(|point| point.muscles.iter().any(|one| one == muscle))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        desktop::Settings,
        journal::{Entry, Kind, demo, read_moment},
        session::{ListState, Opening},
    };

    fn state(entries: Vec<Entry>) -> State {
        let mut state = State::new(Settings::default(), Opening::Done, None);
        state.history = Arc::new(History::from_entries(entries));
        state
    }

    fn points() -> AllPoints {
        AllPoints::new(Atlas::builtin(), History::default().custom_points())
    }

    fn searching(text: &str) -> State {
        let mut state = state(Vec::new());
        state.list = ListState { search: text.to_owned(), ..ListState::default() };
        state
    }

    /// A hold that ended too sore, without any number.
    fn too_sore(key: &PointKey) -> Vec<Entry> {
        let now = read_moment("2026-11-20T19:30:00+01:00[Europe/Berlin]").unwrap();
        let mut entries = demo(17, &now);
        entries.retain(|entry| matches!(&entry.kind, Kind::Hold(_)));
        entries.truncate(1);
        for entry in &mut entries {
            if let Kind::Hold(hold) = &mut entry.kind {
                (hold.point, hold.side) = (key.id.clone(), key.side);
                (hold.before, hold.after, hold.ended) = (None, None, Ended::TooSore);
                hold.trace.clear();
            }
        }
        entries
    }

    #[test]
    fn a_point_that_was_too_sore_for_a_number_is_in_the_list() {
        let key = PointKey::new("BS-5", Side::Left);
        let (state, points) = (state(too_sore(&key)), points());
        let rows = rows(&state, &points);
        assert_eq!(rows.len(), 1);
        assert_eq!((&rows[0].key, rows[0].value, rows[0].unrated), (&key, None, Some(Unrated::TooSore)));
    }

    #[test]
    fn a_side_that_is_typed_is_the_side_that_is_found() {
        let points = points();
        for (text, side) in [("rhomboid right", Side::Right), ("left rhomboid", Side::Left)] {
            let state = searching(text);
            let found = rows(&state, &points);
            assert!(!found.is_empty() && found.iter().all(|row| row.key.side == side), "{text}");
            let contents = Contents::new(&state, &points, false);
            assert_eq!(contents.count(Some(Side::Left)), contents.count(Some(Side::Right)), "of both sides");
            assert_eq!(contents.count(None), 2 * contents.count(Some(side)));
        }
        let mut chosen = searching("rhomboid");
        chosen.list.side = Some(Side::Left);
        assert!(rows(&chosen, &points).iter().all(|row| row.key.side == Side::Left), "the chips count, too");
        assert!(rows(&searching("right"), &points).is_empty(), "a side alone is a filter of one’s points");
    }

    #[test]
    fn a_search_that_speaks_of_pain_asks_about_its_signs_first() {
        let points = points();
        let signs = |text: &str| Contents::new(&searching(text), &points, false).signs;
        for text in
            ["calf", "calf cramp", "tension headache", "jaw", "sciatica", "stiff neck", "chest", "back pain"]
        {
            let signs = signs(text);
            assert!(!signs.is_empty() && signs.len() <= SIGNS, "{text}");
            assert_eq!(signs[0].urgency, guard::Urgency::Call, "{text}: the most urgent first");
        }
        assert!(signs("sciatica").iter().any(|flag| flag.text().starts_with("Numb between the legs")));
        assert!(signs("levator scapulae").is_empty(), "who looks for a muscle is not asked");
    }
}
