//! How much: what ends a hold, and its figures.

use std::time::Duration;

use egui::{Id, Ui};

use super::heading::heading;
use crate::{
    app::{
        theme::{Tokens, Type, text},
        widgets::{NumberField, choice_lines},
        words::plan as words,
    },
    session::{Actions, PlanWish},
    therapy::{
        Dose, Ending, EndingKind, ThrobbingWindow,
        guide::Method,
        plan::{Planned, Prescribed, rules},
        way,
    },
};

const KINDS: [EndingKind; 4] =
    [EndingKind::Time, EndingKind::Release, EndingKind::Repetitions, EndingKind::Throbbing];

/// Shows what may end a hold of the point, and the figures of what does.
pub(super) fn show(ui: &mut Ui, point: &Planned, methods: &[&'static Method], actions: &mut Actions) {
    heading(ui, words::DOSE);
    let offered: Vec<(EndingKind, Planned)> =
        KINDS.into_iter().filter_map(|kind| Some((kind, with_kind(point, methods, kind)?))).collect();
    let figures: Vec<String> = offered.iter().map(|(_, planned)| planned.dose.short()).collect();
    let options: Vec<(EndingKind, &str, &str)> = offered
        .iter()
        .zip(&figures)
        .map(|((kind, _), figure)| (*kind, words::ending(*kind), figure.as_str()))
        .collect();
    let chosen = choice_lines(ui, &options, point.dose.ending.kind());
    if let Some((_, planned)) = offered.iter().find(|(kind, _)| Some(*kind) == chosen) {
        actions.push(PlanWish::Put(Box::new(planned.clone())));
    }
    figures_of(ui, point, actions);
}

/// The point with another kind of ending: by the method that it has, else by the first that can end so.
fn with_kind(point: &Planned, methods: &[&'static Method], kind: EndingKind) -> Option<Planned> {
    if point.dose.ending.kind() == kind {
        return Some(point.clone());
    }
    let own = point.builtin_method();
    let all = own.into_iter().chain(methods.iter().copied());
    let ends = |method: &Method| {
        let ending = match kind {
            EndingKind::Time => Ending::Time { dose: Dose::DEFAULT.min(way::most(method)) },
            EndingKind::Release => Ending::Release { at_most: way::most(method) },
            EndingKind::Repetitions | EndingKind::Throbbing => method.ending,
        };
        let times = if kind == EndingKind::Throbbing { 1 } else { point.times };
        Planned { dose: Prescribed::new(ending), times, ..by(point, method) }
    };
    all.map(ends).find(|planned| planned.dose.ending.kind() == kind && rules::check(planned).is_ok())
}

/// The point by another method: with its dose, if it can have that, else with the dose of the method.
pub(super) fn with_method(point: &Planned, method: &Method) -> Planned {
    let same = by(point, method);
    if rules::check(&same).is_ok() {
        return same;
    }
    let times = if method.ending.kind() == EndingKind::Throbbing { 1 } else { point.times };
    Planned { dose: Prescribed::new(method.ending), times, ..same }
}

fn by(point: &Planned, method: &Method) -> Planned {
    Planned { method: Some(method.id.clone()), tool: method.tool, position: method.position, ..point.clone() }
}

/// The figures of the ending that is chosen: the least and the most.
fn figures_of(ui: &mut Ui, point: &Planned, actions: &mut Actions) {
    let dose = point.dose;
    let changed = match dose.ending {
        Ending::Time { dose: most } => {
            let (least, most_now) = (dose.least.map(u32::from), most.seconds());
            pair(
                ui,
                point,
                [words::OR_FROM, words::HELD],
                words::SECONDS,
                (least, most_now),
                Dose::MIN.seconds()..=Dose::MAX.seconds(),
            )
            .and_then(|(least, most)| {
                Prescribed::within(Ending::Time { dose: Dose::try_from(most).ok()? }, least).ok()
            })
        }
        Ending::Release { at_most } => {
            let range = Dose::MIN.seconds()..=Dose::MAX.seconds();
            let most = number(ui, point, words::AT_MOST, words::SECONDS, Some(at_most.seconds()), range);
            most.and_then(Typed::number).and_then(|most| {
                Some(Prescribed::new(Ending::Release { at_most: Dose::try_from(most).ok()? }))
            })
        }
        Ending::Repetitions { count } => {
            let least = dose.least.map(u32::from);
            pair(
                ui,
                point,
                [words::AT_LEAST, words::MOVEMENTS],
                words::TIMES_SIGN,
                (least, count.into()),
                1..=20,
            )
            .and_then(|(least, most)| {
                Prescribed::within(Ending::Repetitions { count: u8::try_from(most).ok()? }, least).ok()
            })
        }
        Ending::Throbbing { window } => {
            let minutes = |at: Duration| (at.as_secs() / 60) as u32;
            let (early, late) = (Some(minutes(window.early())), minutes(window.late()));
            pair(ui, point, [words::FROM, words::TO], words::MINUTES, (early, late), 1..=25).and_then(
                |(early, late)| {
                    let minutes = |n: u32| Duration::from_mins(n.into());
                    let window = ThrobbingWindow::new(minutes(early?), minutes(late)).ok()?;
                    Some(Prescribed::new(Ending::Throbbing { window }))
                },
            )
        }
    };
    if let Some(dose) = changed.filter(|dose| *dose != point.dose) {
        actions.push(PlanWish::Put(Box::new(Planned { dose, ..point.clone() })));
    }
}

/// Two numbers beside each other, of which the first may be empty; answers with both if one of them was changed.
fn pair(
    ui: &mut Ui,
    point: &Planned,
    names: [&str; 2],
    unit: (&str, &str),
    (least, most): (Option<u32>, u32),
    range: std::ops::RangeInclusive<u32>,
) -> Option<(Option<u32>, u32)> {
    let (mut first, mut second) = (None, None);
    ui.columns(2, |columns| {
        first = number(&mut columns[0], point, names[0], unit, least, range.clone());
        second = number(&mut columns[1], point, names[1], unit, Some(most), range);
    });
    if first.is_none() && second.is_none() {
        return None;
    }
    let least = first.map_or(least, Typed::number);
    Some((least, second.and_then(Typed::number).unwrap_or(most)))
}

/// What was typed into a field that may stay empty.
#[derive(Clone, Copy)]
enum Typed {
    Nothing,
    Number(u32),
}

impl Typed {
    fn number(self) -> Option<u32> {
        match self {
            Self::Nothing => None,
            Self::Number(number) => Some(number),
        }
    }
}

/// A number with its name above it; answers with what was typed, once it is one that is allowed. Nothing typed is none,
/// where there may be none.
fn number(
    ui: &mut Ui,
    point: &Planned,
    name: &str,
    (unit, in_words): (&str, &str),
    value: Option<u32>,
    range: std::ops::RangeInclusive<u32>,
) -> Option<Typed> {
    let t = Tokens::of(ui);
    let id = Id::unique("planned figure").with((&point.key, name, unit));
    let shown = value.map(|value| value.to_string()).unwrap_or_default();
    // What is typed stands until the plan says something else.
    let (of, kept): (Option<u32>, String) =
        ui.data(|data| data.get_temp(id)).unwrap_or((value, shown.clone()));
    let mut typed = if of == value { kept } else { shown };
    text(ui, Type::Label, t.ink2, name);
    let before = typed.clone();
    let field = NumberField::new(name, unit, in_words, range);
    let reply = field.show_quiet(ui, true, &mut typed);
    if let Some(wrong) = &reply.wrong {
        text(ui, Type::Small, t.stop, wrong);
    }
    let is_changed = typed != before;
    let new = if typed.trim().is_empty() { Some(Typed::Nothing) } else { reply.value.map(Typed::Number) };
    let new = new.filter(|_| is_changed);
    ui.data_mut(|data| data.insert_temp(id, (new.map_or(value, Typed::number), typed)));
    new
}
