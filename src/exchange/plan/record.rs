//! A plan as plain text: for the clinic's own record, and for the patient's mail where nothing may be attached.

use crate::{
    language::{dates, lower_first, say},
    therapy::plan::{Plan, Planned, SkipReason, code},
};

/// The plan in lines: who, when, each point with its whole dose, the notes, the code.
pub fn plan_text(plan: &Plan) -> String {
    let mut lines = vec![plan.title()];
    let mut about = vec![say!("exchange-record-made", day = day(plan.made))];
    about.extend(some(&plan.label).map(|who| say!("exchange-record-for", who = who)));
    about.extend(some(&plan.by).map(|who| say!("exchange-record-by", who = who)));
    about.extend(plan.review.map(|review| say!("exchange-record-review", day = day(review))));
    about.extend(plan.ended.map(|ended| say!("exchange-record-ended", day = day(ended))));
    lines.push(about.join(", "));
    let (code, load) = (code(plan.id), plan.load().words());
    lines.push(say!("exchange-record-plan", code = code, revision = plan.revision, load = load));
    for (n, point) in plan.points.iter().enumerate() {
        lines.push(String::new());
        lines.push(format!("{}. {}", n + 1, name(point)));
        let place = some(point.place()).map(|place| say!("exchange-record-where", place = place));
        lines.extend(place.map(|place| format!("   {place}")));
        lines.push(format!("   {}", dose_sentence(point)));
        lines.extend(point.note.lines().map(|line| format!("   {line}")));
    }
    let more = [
        (say!("exchange-record-note"), &plan.note),
        (say!("exchange-record-more-or-less"), &plan.more_or_less),
        (say!("exchange-record-tell"), &plan.tell),
    ];
    for (head, text) in more.into_iter().filter(|(_, text)| !text.is_empty()) {
        lines.push(String::new());
        lines.push(head.to_owned());
        lines.extend(text.lines().map(str::to_owned));
    }
    lines.join("\n") + "\n"
}

/// The point with its side: `Rhomboid major, upper, your left`.
pub fn name(point: &Planned) -> String {
    point.key.side.sided(point.name())
}

/// The dose as one full sentence: with what, where, how much, how often, on which days, and the rest.
pub fn dose_sentence(point: &Planned) -> String {
    let (tool, position) = (point.tool.name(), lower_first(point.position.name()));
    let (dose, often, days) = (point.dose.words(), often(point.times), point.days.words());
    match (point.times, point.rest_s) {
        (2.., rest) if rest > 0 => say!(
            "exchange-dose-with-rest",
            tool = tool,
            position = position,
            dose = dose,
            often = often,
            days = days,
            rest = rest
        ),
        _ => say!("exchange-dose", tool = tool, position = position, dose = dose, often = often, days = days),
    }
}

/// `once a day`, `twice a day`, `3 times a day`.
pub fn often(times: u8) -> String {
    say!("exchange-often", times = times)
}

/// `Friday 4 December 2026`.
pub fn day(date: jiff::civil::Date) -> String {
    say!("exchange-day", weekday = dates::weekday(date), date = dates::long(date))
}

/// Why a point was left out, inside a sentence: `too sore`.
pub(super) fn reason(reason: SkipReason) -> &'static str {
    match reason {
        SkipReason::NoTime => say!("exchange-reason-no-time"),
        SkipReason::TooSore => say!("exchange-reason-too-sore"),
        SkipReason::NotFound => say!("exchange-reason-not-found"),
        SkipReason::DoesNotSuit => say!("exchange-reason-does-not-suit"),
        SkipReason::FeelsGood => say!("exchange-reason-feels-good"),
    }
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
