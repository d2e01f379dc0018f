//! With what and where a place is pressed, and how much: the choices of a point of a plan and of a step of a routine.

use std::{fmt::Debug, hash::Hash, ops::RangeInclusive, time::Duration};

use egui::{Id, Ui};

use super::{position_icon, tool_icon};
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{NumberField, choice_lines, choice_tiles},
        words::plan as words,
    },
    therapy::{
        Dose, Ending, EndingKind, ThrobbingWindow,
        guide::{Method, Position, Tool},
        plan::Prescribed,
    },
};

/// What stands over a group of choices.
pub(in crate::app) fn heading(ui: &mut Ui, words: &str) {
    ui.add_space(6.0);
    text(ui, Type::BodyBold, Tokens::of(ui).ink, words);
}

/// The tools of `methods` and the positions for the one that is chosen; answers with the method of another choice.
pub(in crate::app) fn tools(
    ui: &mut Ui,
    methods: &[&'static Method],
    (tool, position): (Tool, Position),
) -> Option<&'static Method> {
    let tools = distinct(methods.iter().map(|method| method.tool));
    let options: Vec<(Tool, Icon, &str)> =
        tools.iter().map(|tool| (*tool, tool_icon(*tool), tool.name())).collect();
    heading(ui, words::tool());
    let by_tool = choice_tiles(ui, &options, tool).and_then(|tool| {
        let of_tool = || methods.iter().filter(|method| method.tool == tool);
        of_tool().find(|method| method.position == position).or_else(|| of_tool().next())
    });
    let positions =
        distinct(methods.iter().filter(|method| method.tool == tool).map(|method| method.position));
    let options: Vec<(Position, Icon, &str)> =
        positions.iter().map(|place| (*place, position_icon(*place), place.name())).collect();
    heading(ui, words::position());
    let by_position = choice_tiles(ui, &options, position)
        .and_then(|place| methods.iter().find(|method| method.tool == tool && method.position == place));
    by_tool.or(by_position).copied()
}

fn distinct<T: Copy + PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    values.fold(Vec::new(), |mut seen, value| {
        if !seen.contains(&value) {
            seen.push(value);
        }
        seen
    })
}

/// What may end a hold, each with its figure; answers with another choice.
pub(in crate::app) fn endings(ui: &mut Ui, offered: &[Prescribed], chosen: EndingKind) -> Option<EndingKind> {
    heading(ui, words::dose());
    let figures: Vec<String> = offered.iter().map(|dose| dose.short()).collect();
    let options: Vec<(EndingKind, &str, &str)> = offered
        .iter()
        .zip(&figures)
        .map(|(dose, figure)| (dose.ending.kind(), words::ending(dose.ending.kind()), figure.as_str()))
        .collect();
    choice_lines(ui, &options, chosen)
}

/// The figures of one dose: those of a place, which its fields belong to.
pub(in crate::app) struct Figures<H> {
    /// What the fields belong to.
    pub of: H,
    /// The dose.
    pub dose: Prescribed,
    /// Whether it may have a least.
    pub has_least: bool,
    /// The longest short hold.
    pub most: Dose,
}

impl<H: Hash + Debug> Figures<H> {
    /// Shows the fields; answers with what was typed, once it is a dose and another one.
    pub(in crate::app) fn show(&self, ui: &mut Ui) -> Option<Prescribed> {
        self.typed(ui).filter(|dose| *dose != self.dose)
    }

    fn typed(&self, ui: &mut Ui) -> Option<Prescribed> {
        let least = self.dose.least.map(u32::from);
        let short = Dose::MIN.seconds()..=self.most.seconds();
        match self.dose.ending {
            Ending::Time { dose } if self.has_least => {
                let names = [words::or_from(), words::held()];
                let (least, most) = self.pair(ui, names, words::seconds(), (least, dose.seconds()), short)?;
                Prescribed::within(Ending::Time { dose: Dose::try_from(most).ok()? }, least).ok()
            }
            Ending::Time { dose } => {
                let most =
                    self.number(ui, words::held(), words::seconds(), Some(dose.seconds()), short, false)?;
                Some(Prescribed::new(Ending::Time { dose: Dose::try_from(most.number()?).ok()? }))
            }
            Ending::Release { at_most } => {
                let most = self.number(
                    ui,
                    words::at_most(),
                    words::seconds(),
                    Some(at_most.seconds()),
                    short,
                    false,
                )?;
                Some(Prescribed::new(Ending::Release { at_most: Dose::try_from(most.number()?).ok()? }))
            }
            Ending::Repetitions { count } => {
                let names = [words::at_least(), words::movements()];
                let (least, most) =
                    self.pair(ui, names, words::times_sign(), (least, count.into()), 1..=20)?;
                Prescribed::within(Ending::Repetitions { count: u8::try_from(most).ok()? }, least).ok()
            }
            Ending::Throbbing { window } => {
                let minutes = |at: Duration| (at.as_secs() / 60) as u32;
                let now = (Some(minutes(window.early())), minutes(window.late()));
                let (early, late) =
                    self.pair(ui, [words::from(), words::to()], words::minutes(), now, 1..=25)?;
                let minutes = |n: u32| Duration::from_mins(n.into());
                let window = ThrobbingWindow::new(minutes(early?), minutes(late)).ok()?;
                Some(Prescribed::new(Ending::Throbbing { window }))
            }
        }
    }

    /// Two numbers beside each other, of which the first may be empty; answers with both if one of them was changed.
    fn pair(
        &self,
        ui: &mut Ui,
        names: [&str; 2],
        unit: (&str, &str),
        (least, most): (Option<u32>, u32),
        range: RangeInclusive<u32>,
    ) -> Option<(Option<u32>, u32)> {
        let (mut first, mut second) = (None, None);
        let has_least = !matches!(self.dose.ending, Ending::Throbbing { .. });
        ui.columns(2, |columns| {
            first = self.number(&mut columns[0], names[0], unit, least, range.clone(), has_least);
            second = self.number(&mut columns[1], names[1], unit, Some(most), range, false);
        });
        if first.is_none() && second.is_none() {
            return None;
        }
        let least = first.map_or(least, Typed::number);
        Some((least, second.and_then(Typed::number).unwrap_or(most)))
    }

    /// A number with its name above it; answers with what was typed, once it is one that is allowed. Nothing typed is none
    /// where there `may_be_none`; elsewhere the empty field waits for a number.
    fn number(
        &self,
        ui: &mut Ui,
        name: &str,
        (unit, in_words): (&str, &str),
        value: Option<u32>,
        range: RangeInclusive<u32>,
        may_be_none: bool,
    ) -> Option<Typed> {
        let t = Tokens::of(ui);
        let id = Id::unique("figure of a dose").with((&self.of, name, unit));
        let shown = value.map(|value| value.to_string()).unwrap_or_default();
        // What is typed stands until the dose says something else.
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
        let new = if typed.trim().is_empty() {
            may_be_none.then_some(Typed::Nothing)
        } else {
            reply.value.map(Typed::Number)
        };
        let new = new.filter(|_| is_changed);
        ui.data_mut(|data| data.insert_temp(id, (new.map_or(value, Typed::number), typed)));
        new
    }
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
