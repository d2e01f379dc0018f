//! How often, on which days, with how much rest.

use egui::{Ui, vec2};
use jiff::civil::Weekday;

use crate::{
    app::{
        theme::{Tokens, Type, size, text},
        widgets::{Chip, Dropdown, chips_apart},
        words::plan as words,
    },
    session::{Actions, PlanWish},
    therapy::{
        EndingKind,
        plan::{Days, Planned, TIMES_MAX},
    },
};

/// The rests that are offered, in seconds.
const RESTS: [u16; 6] = [0, 15, 30, 60, 120, 300];
/// The days of a week that a plan begins with: three that lie apart.
const THREE: [Weekday; 3] = [Weekday::Monday, Weekday::Wednesday, Weekday::Friday];

/// Shows the choices.
pub(super) fn show(ui: &mut Ui, point: &Planned, actions: &mut Actions) {
    ui.add_space(4.0);
    let mut put = |point: Planned| actions.push(PlanWish::Put(Box::new(point)));
    ui.columns(2, |columns| {
        if let Some(times) = times(&mut columns[0], point) {
            put(Planned { times, ..point.clone() });
        }
        if let Some(days) = days(&mut columns[1], point) {
            put(Planned { days, ..point.clone() });
        }
    });
    if let Days::Week(_) = point.days
        && let Some(days) = week(ui, point.days)
    {
        put(Planned { days, ..point.clone() });
    }
    if let Some(rest_s) = rest(ui, point) {
        put(Planned { rest_s, ..point.clone() });
    }
}

fn times(ui: &mut Ui, point: &Planned) -> Option<u8> {
    // Until it throbs is once a day (S1).
    let most = if point.dose.ending.kind() == EndingKind::Throbbing { 1 } else { TIMES_MAX };
    let names: Vec<(u8, String)> = (1..=most).map(|times| (times, words::times(times))).collect();
    choice(ui, words::times_word(), &names, point.times)
}

fn days(ui: &mut Ui, point: &Planned) -> Option<Days> {
    let week = match point.days {
        Days::Week(_) => Some(point.days),
        _ => Days::week(THREE),
    };
    let nth = (2..=7).filter_map(Days::nth);
    let all = std::iter::once(Days::Every).chain(week).chain(nth);
    // One that a file has brought and that is not offered stays in sight.
    let mut names: Vec<(Days, String)> = all.map(|days| (days, words::days(days))).collect();
    if names.iter().all(|(days, _)| *days != point.days) {
        names.push((point.days, words::days(point.days)));
    }
    choice(ui, words::days_word(), &names, point.days)
}

fn rest(ui: &mut Ui, point: &Planned) -> Option<u16> {
    let mut rests = RESTS.to_vec();
    if !rests.contains(&point.rest_s) {
        rests.push(point.rest_s);
        rests.sort_unstable();
    }
    let words_of = |rest: u16| match rest {
        0 => words::no_rest().to_owned(),
        rest if rest % 60 == 0 => words::rest_min(rest / 60),
        rest => words::rest_s(rest),
    };
    let names: Vec<(u16, String)> = rests.into_iter().map(|rest| (rest, words_of(rest))).collect();
    choice(ui, words::rest(), &names, point.rest_s)
}

fn choice<T: Copy + PartialEq>(ui: &mut Ui, name: &str, names: &[(T, String)], current: T) -> Option<T> {
    let t = Tokens::of(ui);
    let options: Vec<(T, &str)> = names.iter().map(|(value, name)| (*value, name.as_str())).collect();
    text(ui, Type::Label, t.ink2, name);
    Dropdown::new(name, &options).width(ui.available_width()).show(ui, current)
}

/// The days of the week, each on or off; at least one stays.
fn week(ui: &mut Ui, current: Days) -> Option<Days> {
    let all: Vec<Weekday> = Weekday::Monday.cycle_forward().take(7).collect();
    let Days::Week(bits) = current else { return None };
    let has = |day: &Weekday| bits & 1 << day.to_monday_zero_offset() != 0;
    let mut changed = None;
    ui.horizontal_wrapped(|ui| {
        chips_apart(ui, vec2(4.0, size::GAP));
        for (day, (short, name)) in all.iter().zip(words::weekdays()) {
            if ui.add(Chip::new(name, has(day)).text(short)).clicked() {
                let now = all.iter().copied().filter(|one| has(one) != (one == day));
                changed = Days::week(now);
            }
        }
    });
    changed
}
