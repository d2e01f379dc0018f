//! From the text of a file to a routine, or to everything that is wrong with it.

use super::{
    AsksFirst, Caution, PerDay, Routine, Sides, Step, Target, check,
    file::{
        AsksFirstText, CautionText, EndingText, MethodText, PerDayText, RoutineText, SheetText, SidesWord,
        SourceWord, StepText, TargetText,
    },
};
use crate::{
    anatomy::PointId,
    language::say,
    therapy::{
        Dose, Ending, RestPain, Source, ThrobbingWindow,
        leaf::{LARGEST, Leaf, Mistake, Mistakes, Notes, is_hidden, options, told},
        method::{Method, Position, Technique, Tool},
    },
};

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// A routine with its methods.
    Routine(Box<Routine>),
    /// Methods that belong to no routine; only files of the program hold such.
    Methods(Vec<Method>),
}

/// Characters of a name.
const NAME: usize = 80;
/// Characters of a sentence.
const SENTENCE: usize = 400;
/// Seconds of rest between two steps, if a file names none. No source does.
const REST_S: i64 = 15;
/// How many of anything a list may have.
const MANY: usize = 100;

/// Whether a file that begins like this is meant to be a routine, or methods: blanks and comments, then `Routine(` or
/// `Methods(`.
pub fn looks_like_one(beginning: &[u8]) -> bool {
    let text = String::from_utf8_lossy(beginning);
    let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim_start);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with("//")).unwrap_or_default();
    let rest = first.strip_prefix("Routine").or_else(|| first.strip_prefix("Methods")).map(str::trim_start);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('('))
}

/// Reads a file. `known` are the methods that its steps may use besides those that it brings along. Whether its id is
/// taken is asked by [`super::read_own`].
///
/// # Errors
/// The mistakes with their places, in the order of the lines; where the file is no RON at all or has a field that does
/// not exist, only the first.
pub fn read(text: &str, known: &[Method]) -> Result<Sheet, Mistakes> {
    read_beside(text, known, &[])
}

/// [`read`], with the routines whose ids are `taken`.
pub(super) fn read_beside(text: &str, known: &[Method], taken: &[Routine]) -> Result<Sheet, Mistakes> {
    // Some editors begin a file with a mark that is no part of the text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut notes = Notes::new(text);
    if text.len() > LARGEST {
        notes.bad(0, say!("routine-file-too-large", kib = LARGEST / 1024));
        return Err(notes.finish());
    }
    let sheet: SheetText = options().from_str(text).map_err(|error| {
        let (line, column) = (error.span.start.line, error.span.start.col);
        Mistakes::from(Mistake { line, column, what: told(&error.code) })
    })?;
    let sheet = match sheet {
        SheetText::Methods { methods } => {
            let known: Vec<&Method> = known.iter().collect();
            let read = |text| method(&mut notes, text, Source::Own, &known);
            Sheet::Methods(methods.into_iter().map(read).collect())
        }
        SheetText::Routine(text) => Sheet::Routine(Box::new(routine(&mut notes, *text, known, taken))),
    };
    let mistakes = notes.finish();
    if mistakes.listed.is_empty() { Ok(sheet) } else { Err(mistakes) }
}

fn routine(notes: &mut Notes<'_>, text: RoutineText, known: &[Method], taken: &[Routine]) -> Routine {
    let at = text.id.at;
    let source = source(notes, text.source, Source::Own);
    let id = id(notes, text.id, no_id_of_routine);
    if taken.iter().any(|one| one.id == id) {
        notes.bad(at, say!("routine-file-id-taken", id = &id));
    }
    check::count(notes, at, "steps", text.steps.len(), 1..=MANY);
    check::count(notes, at, "methods", text.methods.len(), 0..=MANY);
    let mut methods: Vec<Method> = Vec::new();
    for text in text.methods.into_iter().take(MANY) {
        let at = text.id.at;
        let others: Vec<&Method> = known.iter().chain(&methods).collect();
        let method = method(notes, text, source, &others);
        if others.iter().any(|one| one.id == method.id) {
            notes.bad(at, say!("routine-file-method-id-taken", id = &method.id));
        }
        methods.push(method);
    }
    let all: Vec<&Method> = methods.iter().chain(known).collect();
    let steps: Vec<Step> =
        text.steps.into_iter().take(MANY).map(|text| step(notes, text, source, &all)).collect();
    let nights_at = text.nights.as_ref().map(|leaf| leaf.at);
    let nights = text.nights.is_some_and(|leaf| notes.take(leaf));
    if let (Some(at), true, None) = (nights_at, nights, &text.spots) {
        notes.bad(at, say!("routine-file-nights-need-spots"));
    }
    if let (Some(at), true) = (nights_at, nights) {
        for step in &steps {
            check::night(notes, at, step);
        }
    }
    Routine {
        id,
        name: notes.words(text.name, NAME),
        source,
        about: sentence(notes, text.about),
        set_up: sentences(notes, text.set_up),
        methods,
        steps,
        order_why: text.order_why.map(|leaf| notes.words(leaf, SENTENCE)),
        spots: text.spots.map(|leaf| small(notes.range(leaf, "spots", 1..=20))),
        minutes: text.minutes.map(|leaf| wide(notes.range(leaf, "minutes", 1..=240))),
        side_s: text.side_s.map(|leaf| wide(notes.range(leaf, "side_s", 5..=3600))),
        nights,
        per_day: per_day(notes, text.per_day, source),
        rest_s: text.rest_s.map_or(REST_S, |leaf| notes.number(leaf, "rest_s", 0..=600)) as u16,
        feel: sentence(notes, text.feel),
        cautions: cautions(notes, "cautions", text.cautions, source),
        stop_if: cautions(notes, "stop_if", text.stop_if, source),
        after: text.after.map(|leaf| self::id(notes, leaf, no_id_of_routine)),
    }
}

fn method(notes: &mut Notes<'_>, text: MethodText, of: Source, known: &[&Method]) -> Method {
    let at = text.id.at;
    let ending_at = text.ending.at;
    let source = source(notes, text.source, of);
    check::count(notes, at, "steps", text.steps.len(), 1..=12);
    check::count(notes, at, "points", text.points.len(), 0..=MANY);
    check::count(notes, at, "areas", text.areas.len(), 0..=MANY);
    let ending = ending(notes, text.ending);
    let figures = self::source(notes, text.figures, source);
    let arm_crossed = text.arm_crossed.is_some_and(|leaf| notes.take(leaf));
    let points: Vec<(usize, String)> = placed(notes, text.points);
    let areas: Vec<(usize, String)> = placed(notes, text.areas);
    let mut cautions = minded(notes, text.cautions, source);
    cautions.extend(minded(notes, text.guards, Source::Guard));
    let method = Method {
        id: id(notes, text.id, |id| say!("routine-file-no-id-of-method", id = id)),
        source,
        name: notes.words(text.name, NAME),
        tool: notes.take_or(text.tool, Tool::Fingers),
        position: notes.take_or(text.position, Position::Wall),
        moves: text.moves.map_or(Technique::Hold, |leaf| notes.take_or(leaf, Technique::Hold)),
        ending,
        figures,
        steps: sentences(notes, text.steps),
        points: points.iter().map(|(_, id)| id.clone()).collect(),
        areas: areas.iter().map(|(_, id)| id.clone()).collect(),
        dose: text.dose.map_or_else(|| ending.words(), |leaf| notes.words(leaf, SENTENCE)),
        pressure: sentence(notes, text.pressure),
        cautions,
        after: sentence(notes, text.after),
        arm_crossed,
        asks_first: text.asks_first.map(|text| asks_first(notes, text, known)),
    };
    check::method(notes, at, ending_at, &method);
    check::each_once(notes, &points);
    check::each_once(notes, &areas);
    for (at, id) in &points {
        check::point(notes, *at, id, Some(&method));
    }
    for (at, id) in &areas {
        check::area(notes, *at, id, Some(&method));
    }
    method
}

fn step(notes: &mut Notes<'_>, text: StepText, of: Source, known: &[&Method]) -> Step {
    let name_at = text.name.at;
    let method_at = text.method.as_ref().map(|leaf| leaf.at);
    let named = text.method.map(|leaf| notes.words(leaf, NAME));
    let method = named.as_deref().and_then(|id| known.iter().copied().find(|method| method.id == id));
    if let (Some(at), Some(id), None) = (method_at, &named, method) {
        notes.bad(at, say!("routine-file-no-method", id = id));
    }
    let ending_at = text.ending.as_ref().map(|leaf| leaf.at);
    let own_ending = text.ending.map(|leaf| ending(notes, leaf));
    let usual = if own_ending.is_some() { of } else { method.map_or(of, |method| method.figures) };
    let step = Step {
        name: notes.words(text.name, NAME),
        at: target(notes, text.at, method, name_at),
        sides: match text.sides.map(|leaf| notes.take_or(leaf, SidesWord::One)) {
            Some(SidesWord::Midline) => Sides::Midline,
            Some(SidesWord::One) | None => Sides::One,
        },
        ending: own_ending.or_else(|| method.map(|method| method.ending)),
        figures: source(notes, text.figures, usual),
        moves: text
            .moves
            .map(|leaf| notes.take_or(leaf, Technique::Hold))
            .or_else(|| method.map(|method| method.moves)),
        cue: sentence(notes, text.cue),
        method: named,
    };
    check::step(notes, name_at, ending_at.unwrap_or(name_at), &step, method);
    step
}

fn target(notes: &mut Notes<'_>, text: TargetText, method: Option<&Method>, step_at: usize) -> Target {
    match text {
        TargetText::Nothing(leaf) => Target::Nothing(notes.take_or(leaf, super::Preparation::Other)),
        TargetText::Area(leaf) => {
            let at = leaf.at;
            let id = notes.words(leaf, NAME);
            check::area(notes, at, &id, method);
            check::method_is_for(notes, at, method, method.map(|method| &method.areas), &id);
            Target::Area(id)
        }
        TargetText::Points { ids, choose } => {
            check::count(notes, step_at, "ids", ids.len(), 1..=MANY);
            let ids = placed(notes, ids);
            check::each_once(notes, &ids);
            for (at, id) in &ids {
                check::point(notes, *at, id, method);
                check::method_is_for(notes, *at, method, method.map(|method| &method.points), id);
            }
            let all = i64::try_from(ids.len().clamp(1, MANY)).unwrap_or(1);
            let choose = choose.map_or((1, all), |leaf| notes.range(leaf, "choose", 1..=all));
            Target::Points {
                ids: ids.into_iter().map(|(_, id)| PointId(id)).collect(),
                choose: small(choose),
            }
        }
    }
}

/// An ending whose figures are possible; else the mistake is noted.
fn ending(notes: &mut Notes<'_>, leaf: Leaf<EndingText>) -> Ending {
    let at = leaf.at;
    let mut dose = |seconds: u32| {
        Dose::try_from(seconds).unwrap_or_else(|error| {
            notes.bad(at, error.to_string());
            Dose::DEFAULT
        })
    };
    match leaf.value {
        Ok(EndingText::Time { s }) => Ending::Time { dose: dose(s) },
        Ok(EndingText::Release { at_most_s }) => Ending::Release { at_most: dose(at_most_s) },
        Ok(EndingText::Throbbing { from_min, to_min }) => {
            let minutes = |n: u32| std::time::Duration::from_mins(u64::from(n));
            let window = ThrobbingWindow::new(minutes(from_min), minutes(to_min));
            let window = window.unwrap_or_else(|error| {
                notes.bad(at, error.to_string());
                ThrobbingWindow::DEFAULT
            });
            Ending::Throbbing { window }
        }
        Ok(EndingText::Repetitions { count }) => {
            if !(1..=20).contains(&count) {
                notes.bad(at, say!("routine-file-count", count = count));
            }
            Ending::Repetitions { count: count.clamp(1, 20) as u8 }
        }
        Err(what) => {
            notes.bad(at, what);
            Ending::Time { dose: Dose::DEFAULT }
        }
    }
}

fn asks_first(notes: &mut Notes<'_>, text: AsksFirstText, known: &[&Method]) -> AsksFirst {
    let at = text.tolerated.at;
    let tolerated = notes.words(text.tolerated, NAME);
    if known.iter().all(|method| method.id != tolerated) {
        notes.bad(at, say!("routine-file-none-tolerated", id = &tolerated));
    }
    let at = text.pain_at_most.at;
    let pain = notes.number(text.pain_at_most, "pain_at_most", 0..=10);
    if pain > 3 {
        notes.bad(at, say!("routine-file-pain-at-most", pain = pain));
    }
    AsksFirst { tolerated, pain_at_most: RestPain::try_from(pain as u8).unwrap_or(RestPain::NONE) }
}

fn per_day(notes: &mut Notes<'_>, text: Option<PerDayText>, of: Source) -> PerDay {
    // Once a day for each region unless the source says otherwise (C4).
    let Some(text) = text else { return PerDay { times: 1, source: Source::Guard, says: String::new() } };
    PerDay {
        times: notes.number(text.times, "times", 1..=24) as u8,
        source: source(notes, text.source, of),
        says: sentence(notes, text.says),
    }
}

fn cautions(notes: &mut Notes<'_>, name: &str, texts: Vec<CautionText>, of: Source) -> Vec<Caution> {
    let at = texts.first().map_or(0, |text| text.text.at);
    check::count(notes, at, name, texts.len(), 0..=MANY);
    let mut caution = |text: CautionText| Caution {
        text: notes.words(text.text, SENTENCE),
        source: source(notes, text.source, of),
    };
    texts.into_iter().take(MANY).map(&mut caution).collect()
}

fn source(notes: &mut Notes<'_>, leaf: Option<Leaf<SourceWord>>, usual: Source) -> Source {
    leaf.map_or(usual, |leaf| notes.take_or(leaf, SourceWord::Own).into())
}

fn sentence(notes: &mut Notes<'_>, leaf: Option<Leaf<String>>) -> String {
    leaf.map(|leaf| notes.words(leaf, SENTENCE)).unwrap_or_default()
}

fn sentences(notes: &mut Notes<'_>, leaves: Vec<Leaf<String>>) -> Vec<String> {
    if let Some(first) = leaves.get(MANY) {
        notes.bad(first.at, say!("routine-file-this-list-long", count = leaves.len(), most = MANY));
    }
    leaves.into_iter().take(MANY).map(|leaf| notes.words(leaf, SENTENCE)).collect()
}

/// Sentences to mind that are all from one text.
fn minded(notes: &mut Notes<'_>, leaves: Vec<Leaf<String>>, source: Source) -> Vec<Caution> {
    sentences(notes, leaves).into_iter().map(|text| Caution { text, source }).collect()
}

fn placed(notes: &mut Notes<'_>, leaves: Vec<Leaf<String>>) -> Vec<(usize, String)> {
    leaves.into_iter().take(MANY).map(|leaf| (leaf.at, notes.words(leaf, NAME))).collect()
}

fn id(notes: &mut Notes<'_>, leaf: Leaf<String>, is_none: fn(&str) -> String) -> String {
    let at = leaf.at;
    let is_read = leaf.value.is_ok();
    let id = notes.take(leaf);
    if is_read && !check::is_id(&id) {
        let shown: String = id.chars().take(40).filter(|c| !is_hidden(*c)).collect();
        notes.bad(at, is_none(&shown));
        return shown;
    }
    id
}

fn no_id_of_routine(id: &str) -> String {
    say!("routine-file-no-id-of-routine", id = id)
}

fn small((least, most): (i64, i64)) -> (u8, u8) {
    (least as u8, most as u8)
}

fn wide((least, most): (i64, i64)) -> (u16, u16) {
    (least as u16, most as u16)
}
