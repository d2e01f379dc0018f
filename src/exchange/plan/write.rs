//! The text of a plan, to be read by people too: one line a point.

use std::fmt::Write as _;

use crate::{
    language::{Language, within},
    therapy::{
        Ending,
        leaf::quoted,
        plan::{Days, OwnPlace, Plan, Planned, Prescribed},
    },
};

use super::seal::{Kind, seal};

/// The plan as a sealed text. What is empty is left out; the same plan is the same text.
pub fn write_plan(plan: &Plan) -> String {
    let mut text = String::from("Plan(\n");
    let mut line = |name: &str, value: String| {
        let _into_memory = writeln!(text, "    {name}: {value},");
    };
    line("id", quoted(&plan.id.to_string()));
    line("revision", plan.revision.to_string());
    line("made", quoted(&plan.made.to_string()));
    for (name, day) in [("review", plan.review), ("ended", plan.ended)] {
        if let Some(day) = day {
            line(name, quoted(&day.to_string()));
        }
    }
    if let Some(language) = plan.language {
        line("language", quoted(language.code()));
    }
    let texts = [
        ("label", &plan.label),
        ("by", &plan.by),
        ("note", &plan.note),
        ("more_or_less", &plan.more_or_less),
        ("tell", &plan.tell),
    ];
    for (name, value) in texts {
        if !value.is_empty() {
            line(name, quoted(value));
        }
    }
    text.push_str("    points: [\n");
    for one in &plan.points {
        let _into_memory = writeln!(text, "        {},", point(one));
    }
    text.push_str("    ],\n)\n");
    seal(Kind::Plan, &text)
}

/// What its file is called: by the part of the body and the revision, never by the patient: `upper-back-plan-r3`.
pub fn file_name(plan: &Plan) -> String {
    format!("{}plan-r{}", region(plan), plan.revision)
}

/// The part of the body in the name of a file, the same in every language.
pub(super) fn region(plan: &Plan) -> String {
    let region = within(Language::English, || plan.region());
    region.map(|region| format!("{}-", region.replace(' ', "-"))).unwrap_or_default()
}

fn point(one: &Planned) -> String {
    let mut fields =
        vec![format!("point: {}", quoted(&one.key.id.0)), format!("side: {}", one.key.side.word())];
    fields.extend(one.own.as_ref().map(|own| format!("own: {}", own_place(own))));
    fields.extend(one.method.as_ref().map(|method| format!("method: {}", quoted(method))));
    fields.push(format!("tool: {}", one.tool.word()));
    fields.push(format!("position: {}", one.position.word()));
    fields.push(format!("dose: {}", dose(one.dose)));
    fields.push(format!("times: {}", one.times));
    if one.days != Days::Every {
        fields.push(format!("days: {}", days(one.days)));
    }
    fields.push(format!("rest_s: {}", one.rest_s));
    if !one.note.is_empty() {
        fields.push(format!("note: {}", quoted(&one.note)));
    }
    format!("({})", fields.join(", "))
}

fn own_place(own: &OwnPlace) -> String {
    let part = own.part.as_ref().map(|part| format!(", part: {}", quoted(part))).unwrap_or_default();
    format!(
        "(name: {}, place: {}, view: {}, muscle: {}{part}, u_milli: {}, v_milli: {})",
        quoted(&own.name),
        quoted(&own.place),
        own.view.word(),
        quoted(&own.muscle),
        own.u_milli,
        own.v_milli
    )
}

fn dose(dose: Prescribed) -> String {
    let least = |name: &str| dose.least.map(|least| format!("{name}: {least}, ")).unwrap_or_default();
    match dose.ending {
        Ending::Time { dose } => format!("Time({}s: {})", least("from_s"), dose.seconds()),
        Ending::Release { at_most } => format!("Release(at_most_s: {})", at_most.seconds()),
        Ending::Throbbing { window } => format!(
            "Throbbing(from_min: {}, to_min: {})",
            window.early().as_secs() / 60,
            window.late().as_secs() / 60
        ),
        Ending::Repetitions { count } => format!("Repetitions({}count: {count})", least("from")),
    }
}

pub(super) fn days(days: Days) -> String {
    match days {
        Days::Every => "Every".to_owned(),
        Days::Nth(nth) => format!("Nth({nth})"),
        Days::Week(_) => format!("Week([{}])", days.to_string().replace(',', ", ")),
    }
}
