//! The text of a result, to be read by people too: one line a hold.

use std::fmt::Write as _;

use crate::{
    exchange::plan::{
        seal::{Kind, seal},
        write::{days, region},
    },
    therapy::{
        leaf::quoted,
        plan::{Asked, Days, DoneHold, LeftOutDay, Plan, PlanResult, Term},
    },
};

/// The result as a sealed text. What is not told is left out; the same result is the same text.
pub fn write_result(result: &PlanResult) -> String {
    let mut text = String::from("Result(\n");
    let mut line = |line: String| {
        let _into_memory = writeln!(text, "{line}");
    };
    line(format!("    plan: {},", quoted(&result.plan.to_string())));
    for (name, day) in [("made", result.made), ("from", result.from), ("to", result.to)] {
        line(format!("    {name}: \"{day}\","));
    }
    line("    revisions: [".to_owned());
    result.terms.iter().for_each(|one| line(term(one)));
    line("    ],".to_owned());
    line("    holds: [".to_owned());
    result.holds.iter().for_each(|one| line(hold(one)));
    line("    ],".to_owned());
    if !result.left_out.is_empty() {
        line("    left_out: [".to_owned());
        result.left_out.iter().for_each(|one| line(left_out(one)));
        line("    ],".to_owned());
    }
    if !result.questions.is_empty() {
        line(format!("    questions: {},", quoted(&result.questions)));
    }
    line(")".to_owned());
    seal(Kind::Result, &text)
}

/// What its file is called: by the part of the body and the revision, never by the patient: `upper-back-result-r3`.
pub fn result_file_name(plan: &Plan) -> String {
    format!("{}result-r{}", region(plan), plan.revision)
}

fn term(term: &Term) -> String {
    let ended = term.ended.map(|day| format!(", ended: \"{day}\"")).unwrap_or_default();
    let points = term.points.iter().fold(String::new(), |mut points, one| {
        let _into_memory = writeln!(points, "            {},", asked(one));
        points
    });
    format!(
        "        (revision: {}, made: \"{}\"{ended}, points: [\n{points}        ]),",
        term.revision, term.made
    )
}

fn asked(asked: &Asked) -> String {
    let mut fields =
        vec![format!("point: {}", quoted(&asked.key.id.0)), format!("side: {}", asked.key.side.word())];
    if !asked.name.is_empty() {
        fields.push(format!("name: {}", quoted(&asked.name)));
    }
    fields.push(format!("times: {}", asked.times));
    if asked.days != Days::Every {
        fields.push(format!("days: {}", days(asked.days)));
    }
    format!("({})", fields.join(", "))
}

fn left_out(one: &LeftOutDay) -> String {
    let (point, side) = (quoted(&one.key.id.0), one.key.side.word());
    format!("        (day: \"{}\", point: {point}, side: {side}, reason: {}),", one.day, one.reason.word())
}

fn hold(hold: &DoneHold) -> String {
    let mut fields = vec![
        format!("day: \"{}\"", hold.day),
        format!("point: {}", quoted(&hold.key.id.0)),
        format!("side: {}", hold.key.side.word()),
        format!("seconds: {}", hold.seconds),
        format!("ended: {}", hold.ended.word()),
    ];
    for (name, value) in [("before", hold.before), ("after", hold.after)] {
        fields.extend(value.map(|value| format!("{name}: {}", value.get())));
    }
    fields.push(format!("revision: {}", hold.revision));
    fields.push(format!("timed: {}", hold.is_timed));
    if !hold.note.is_empty() {
        fields.push(format!("note: {}", quoted(&hold.note)));
    }
    format!("        ({}, id: \"{}\"),", fields.join(", "), hold.id)
}
