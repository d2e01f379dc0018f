//! A plan as plain text: for the clinic's own record, and for the patient's mail where nothing may be attached.

use crate::therapy::plan::{Plan, Planned, code};

/// The plan in lines: who, when, each point with its whole dose, the notes, the code.
pub fn plan_text(plan: &Plan) -> String {
    let mut lines = vec![plan.title()];
    let mut about = vec![format!("made on {}", day(plan.made))];
    about.extend(named("for", &plan.label));
    about.extend(named("by", &plan.by));
    about.extend(plan.review.map(|review| format!("review on {}", day(review))));
    about.extend(plan.ended.map(|ended| format!("ended on {}", day(ended))));
    lines.push(about.join(", "));
    lines.push(format!("Plan {}, revision {}. {}.", code(plan.id), plan.revision, plan.load().words()));
    for (n, point) in plan.points.iter().enumerate() {
        lines.push(String::new());
        lines.push(format!("{}. {}", n + 1, name(point)));
        lines.extend(named("   Where:", point.place()));
        lines.push(format!("   {}", dose_sentence(point)));
        lines.extend(point.note.lines().map(|line| format!("   {line}")));
    }
    let more =
        [("Note", &plan.note), ("When to do more or less", &plan.more_or_less), ("Tell us", &plan.tell)];
    for (head, text) in more.into_iter().filter(|(_, text)| !text.is_empty()) {
        lines.push(String::new());
        lines.push(format!("{head}:"));
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
    let often = often(point.times);
    let rest = match (point.times, point.rest_s) {
        (2.., rest) if rest > 0 => format!(", at least {rest} s of rest between"),
        _ => String::new(),
    };
    format!(
        "{}, {}: {}, {often}, {}{rest}.",
        point.tool.name(),
        lowered(point.position.name()),
        point.dose.words(),
        point.days.words()
    )
}

/// `once a day`, `twice a day`, `3 times a day`.
pub fn often(times: u8) -> String {
    match times {
        1 => "once a day".to_owned(),
        2 => "twice a day".to_owned(),
        times => format!("{times} times a day"),
    }
}

/// `Friday 4 December 2026`.
pub fn day(date: jiff::civil::Date) -> String {
    date.strftime("%A %-d %B %Y").to_string()
}

fn named(word: &str, text: &str) -> Option<String> {
    (!text.is_empty()).then(|| format!("{word} {text}"))
}

fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
