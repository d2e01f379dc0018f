//! The look at a plan before it is taken in.

use std::path::Path;

use jiff::civil::Date;

use super::{dialogs::file_name, long_day};
use crate::{
    anatomy::PointKey,
    desktop::plain,
    exchange::plan::{
        Arrival, Carrier, Group, RefusedPoint, Standing, name, often,
        told::{code_is_bare, differences, else_different, not_taken},
    },
    language::say,
    therapy::plan::{Fate, Plan, Planned, Row, code},
};

/// The title once it is done.
pub fn imported() -> &'static str {
    say!("take-in-imported")
}
/// The title.
pub fn title() -> &'static str {
    say!("take-in-title")
}
/// What can be opened.
pub fn what() -> &'static str {
    say!("take-in-what")
}
/// The button that reads the file.
pub fn look() -> &'static str {
    say!("take-in-look")
}
/// While it is read.
pub fn reading() -> &'static str {
    say!("take-in-reading")
}
/// While it is taken in.
pub fn taking() -> &'static str {
    say!("take-in-taking")
}
/// The column of the points.
pub fn point_word() -> &'static str {
    say!("take-in-point")
}
/// The column of the doses.
pub fn dose_word() -> &'static str {
    say!("take-in-dose")
}
/// What stays as it is.
pub fn foot() -> &'static str {
    say!("take-in-foot")
}
/// The way out.
pub fn cancel() -> &'static str {
    say!("take-in-cancel")
}
/// The button that goes to the plan, once it is here.
pub fn go_there() -> &'static str {
    say!("take-in-go-there")
}
/// None of its points can be taken.
pub fn no_points() -> &'static str {
    say!("take-in-no-points")
}
/// Something was asked and not answered yet.
pub fn answer_first() -> &'static str {
    say!("take-in-answer-first")
}
/// The switch between the drawings.
pub fn drawings() -> &'static str {
    say!("take-in-drawings")
}
/// Whose plan it is.
pub fn is_it_yours() -> &'static str {
    say!("take-in-is-it-yours")
}
/// The answers.
pub fn is_mine() -> [&'static str; 2] {
    [say!("take-in-is-mine"), say!("take-in-only-kept")]
}
/// The answers where another plan is done.
pub fn which() -> [&'static str; 2] {
    [say!("take-in-do-the-new"), say!("take-in-do-the-old")]
}

/// Another plan is done here.
pub fn another(other: &Plan, today: Date) -> String {
    let name = other.title();
    say!("take-in-another", name = plain(&name), made = long_day(other.made, today), code = code(other.id))
}

/// What follows from the answer.
pub fn answered(does: bool) -> &'static str {
    if does { say!("take-in-new-is-due") } else { say!("take-in-nothing-is-due") }
}

/// A revision that is being made here goes.
pub fn replaces_draft(revision: u32) -> String {
    say!("take-in-replaces-draft", revision = revision)
}

/// File, who made it and when.
pub fn from(path: &Path, plan: &Plan, today: Date) -> String {
    let (file, made) = (file_name(path), long_day(plan.made, today));
    match plan.by.as_str() {
        "" => say!("take-in-from", file = file, made = made),
        by => say!("take-in-from-by", file = file, by = plain(by), made = made),
    }
}

/// Which plan, for whom, until when.
pub fn about(plan: &Plan, today: Date) -> String {
    let mut parts = vec![
        plan.title(),
        say!("take-in-code", code = code(plan.id)),
        say!("take-in-revision", revision = plan.revision),
    ];
    parts.extend((!plan.label.is_empty()).then(|| say!("take-in-for", label = plain(&plan.label))));
    parts.extend(plan.review.map(|review| say!("take-in-review", day = super::plan::day(review, today))));
    parts.extend(plan.ended.map(|ended| say!("take-in-ended", day = super::plan::day(ended, today))));
    parts.join(" · ")
}

/// `5 points: 2 new, 1 changed, 2 the same`.
pub fn counts(rows: &[Row<'_>]) -> String {
    let of = |fate: Fate| rows.iter().filter(|row| row.fate == fate).count();
    let here = rows.iter().filter(|row| row.new.is_some()).count();
    let counted = |fate: Fate| Some(of(fate)).filter(|count| *count > 0);
    let parts: Vec<String> = [
        counted(Fate::New).map(|count| say!("take-in-count-new", count = count)),
        counted(Fate::Changed).map(|count| say!("take-in-count-changed", count = count)),
        counted(Fate::Same).map(|count| say!("take-in-count-same", count = count)),
        counted(Fate::Removed).map(|count| say!("take-in-count-removed", count = count)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let points = super::plan::points(here);
    if parts.is_empty() { points } else { format!("{points}: {}", parts.join(", ")) }
}

/// What becomes of a point.
pub fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::New => say!("take-in-new"),
        Fate::Changed => say!("take-in-changed"),
        Fate::Same => say!("take-in-same"),
        Fate::Removed => say!("take-in-removed"),
    }
}

/// The point with its side, nothing hidden in it.
pub fn point(planned: &Planned) -> String {
    plain(&name(planned)).into_owned()
}

/// The name alone.
pub fn bare_name(planned: &Planned) -> String {
    plain(planned.name()).into_owned()
}

/// How much, how often, on which days.
pub fn whole_dose(point: &Planned) -> String {
    format!("{}, {}, {}", point.dose.words(), often(point.times), point.days.words())
}

/// How much, its figures and units on one line.
pub fn dose(point: &Planned) -> String {
    point.dose.words().replace(" min", "\u{a0}min").replace(" s", "\u{a0}s")
}

/// The side beside a name, never broken.
pub fn beside(side: &str) -> String {
    side.replace(' ', "\u{a0}")
}

/// The parts of a dose that stand below it.
pub fn rhythm(point: &Planned) -> String {
    format!("{}, {}", often(point.times), point.days.words())
}

/// A row as it is heard.
pub fn row(number: Option<usize>, row: &Row<'_>) -> String {
    let Some(point) = row.point() else { return String::new() };
    let number = number.map(|number| format!("{number}. ")).unwrap_or_default();
    let dose = match (row.fate, row.old, row.new) {
        (Fate::Changed, Some(old), Some(new)) => {
            let changes = differences(old, new);
            let told: Vec<String> =
                changes.iter().map(|(old, new)| say!("take-in-becomes", old = old, new = new)).collect();
            told.join(", ")
        }
        _ => whole_dose(point),
    };
    format!("{number}{}: {dose}. {}", self::point(point), fate(row.fate))
}

/// What is different, in sentences: the points that change, then the rest of the plan.
pub fn changes(rows: &[Row<'_>], known: Option<&Plan>, plan: &Plan) -> String {
    let mut told: Vec<String> = Vec::new();
    for (number, row) in (1..).zip(rows) {
        if let (Fate::Changed, Some(old), Some(new)) = (row.fate, row.old, row.new)
            && old.dose != new.dose
        {
            let (old, new) = (old.dose.words(), new.dose.words());
            told.push(say!("take-in-changes", number = number, old = old, new = new));
        }
    }
    told.extend(known.into_iter().flat_map(|old| else_different(old, plan)));
    told.join(" ")
}

/// So many points are left out.
pub fn left_out(count: usize) -> String {
    say!("take-in-left-out", count = count)
}

/// A point that is left out, and why.
pub fn refused(refused: &RefusedPoint) -> String {
    let known = refused.key.parse::<PointKey>().ok().and_then(|key| {
        let point = crate::anatomy::Atlas::builtin().point(&key.id)?;
        Some(key.side.sided(point.name()))
    });
    let name = match known {
        Some(name) => name,
        None if refused.key.is_empty() => say!("take-in-line", line = refused.why.line),
        None => plain(&refused.key).into_owned(),
    };
    super::sentence(&format!("{name}: {}", plain(&refused.why.what)))
}

/// Why the plan is not taken beside the one that is here.
pub fn stands(standing: Standing, known: Option<&Plan>) -> Option<String> {
    not_taken(standing, known.map_or(0, |known| known.revision))
}

/// What the carrier lacks.
pub fn carrier(arrival: &Arrival) -> Option<&'static str> {
    (arrival.carrier == Carrier::Code).then(code_is_bare)
}

/// The button.
pub fn import(count: usize) -> String {
    say!("take-in-import", count = count)
}

/// It is here.
pub fn done(plan: Option<&Plan>) -> String {
    plan.map_or_else(
        || say!("take-in-done").to_owned(),
        |plan| {
            let (count, revision) = (plan.points.len(), plan.revision);
            say!("take-in-done-plan", name = plan.title(), revision = revision, count = count)
        },
    )
}

/// What a picture of the body shows.
pub fn picture(group: &Group<'_>) -> String {
    let numbers: Vec<String> = group.points.iter().map(|(number, ..)| number.to_string()).collect();
    let view = super::view(group.stage.view());
    say!("take-in-picture", view = view, count = numbers.len(), numbers = numbers.join(", "))
}

/// The same as short as it goes: `Back 1–3`.
pub fn drawing(group: &Group<'_>) -> String {
    let numbers: Vec<u32> = group.points.iter().map(|(number, ..)| *number).collect();
    let view = super::view(group.stage.view());
    match (numbers.first(), numbers.last()) {
        (Some(first), Some(last)) if first == last => format!("{view} {first}"),
        (Some(first), Some(last)) if (last - first) as usize + 1 == numbers.len() => {
            format!("{view} {first}–{last}")
        }
        _ if numbers.len() <= 3 => {
            let words: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            format!("{view} {}", words.join(", "))
        }
        _ => format!("{view}, {}", super::plan::points(numbers.len())),
    }
}
