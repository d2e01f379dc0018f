//! Plans that are begun and changed. Every change is kept at once; what was given out stays as it was.

use std::io::{self, Write as _};

use uuid::Uuid;

use super::Desk;
use crate::{
    anatomy::{PointKey, Side},
    cli::{
        CliError,
        args::plan::{Above, AddArgs, DropArgs, NewArgs, PlanWord, SetArgs},
        no_routine, store,
    },
    desktop::{KeptPlan, complain, own_routines, unprintable},
    exchange::plan::{handout_words, told::unprintable_told},
    journal::{self, Folder, History},
    language::say,
    therapy::{
        guide,
        plan::{
            LABEL_MAX, LoadNote, NOTE_MAX, OwnPlace, POINTS_MAX, Plan, Planned, TEXT_MAX, methods, rules,
        },
        routine::{self, Routine, is_unseen},
    },
};

pub(super) fn new(desk: &Desk, args: &NewArgs) -> Result<(), CliError> {
    let mut plan = Plan::new(Uuid::new_v4(), desk.now.date());
    set_above(&mut plan, &args.above)?;
    if let Some(id) = &args.from {
        let own = own_routines(&desk.folder.routines()).routines;
        let mut all = routine::builtin().iter().chain(&own);
        let found = all.find(|one| one.id.eq_ignore_ascii_case(id));
        let found: &Routine = found.ok_or_else(|| no_routine(id))?;
        if plan.add_from(found, &[Side::Left, Side::Right]) == 0 {
            complain(&say!("commands-plan-rolls", name = &found.name));
        }
    }
    desk.folder.prepare()?;
    keep(desk, &plan)?;
    note_load(&plan);
    print_id(&plan)
}

pub(super) fn copy(desk: &Desk, args: &PlanWord) -> Result<(), CliError> {
    let KeptPlan { plan, .. } = desk.plans.find(&args.plan)?;
    let copy = plan.template(Uuid::new_v4(), desk.now.date());
    desk.folder.prepare()?;
    keep(desk, &copy)?;
    print_id(&copy)
}

pub(super) fn set(desk: &Desk, args: &SetArgs) -> Result<(), CliError> {
    let mut plan = desk.to_change(&args.plan.plan)?;
    set_above(&mut plan, &args.above)?;
    keep(desk, &plan)
}

pub(super) fn end(desk: &Desk, args: &PlanWord) -> Result<(), CliError> {
    let mut plan = desk.to_change(&args.plan)?;
    plan.ended = Some(desk.now.date());
    keep(desk, &plan)
}

pub(super) fn add(desk: &Desk, args: &AddArgs) -> Result<(), CliError> {
    let mut plan = desk.to_change(&args.plan.plan)?;
    let before = plan.point(&args.point).cloned();
    if before.is_none() && plan.points.len() >= POINTS_MAX {
        return Err(CliError::Usage(say!("commands-plan-full", most = POINTS_MAX)));
    }
    let point = planned(desk, args, before)?;
    rules::check(&point).map_err(|refusal| CliError::Usage(refusal.to_string()))?;
    plan.put(point);
    keep(desk, &plan)?;
    note_load(&plan);
    Ok(())
}

pub(super) fn drop_point(desk: &Desk, args: &DropArgs) -> Result<(), CliError> {
    let mut plan = desk.to_change(&args.plan.plan)?;
    if !plan.drop_point(&args.point) {
        return Err(CliError::Usage(say!("commands-plan-lacks", point = args.point.to_string())));
    }
    keep(desk, &plan)
}

/// Keeps a plan, and says which letters of it cannot be printed here.
fn keep(desk: &Desk, plan: &Plan) -> Result<(), CliError> {
    desk.plans.keep_draft(plan)?;
    if let Some(told) = unprintable_told(&unprintable(&handout_words(plan))) {
        complain(&told);
    }
    Ok(())
}

/// The point with what was said about it; what was not said stays, or is what the program offers first.
fn planned(desk: &Desk, args: &AddArgs, before: Option<Planned>) -> Result<Planned, CliError> {
    let own = match &before {
        Some(before) => before.own.clone(),
        None => own_place(desk, &args.point)?,
    };
    let base = before.or_else(|| Planned::usual(args.point.clone(), own.clone()));
    let mut point = match (&args.method, base) {
        (Some(id), base) => {
            let of_point = methods(&args.point.id, own.as_ref());
            let method = of_point.into_iter().find(|method| method.id.eq_ignore_ascii_case(id));
            let method = method.or_else(|| guide::method(id));
            let unknown = || CliError::Usage(say!("commands-no-method", id = id));
            let by = Planned::by(args.point.clone(), own, method.ok_or_else(unknown)?);
            match base {
                Some(base) => {
                    Planned { times: base.times, days: base.days, rest_s: base.rest_s, note: base.note, ..by }
                }
                None => by,
            }
        }
        (None, Some(base)) => base,
        (None, None) => return Err(CliError::Usage(rules::why_not(&args.point, None))),
    };
    if let Some(dose) = args.dose {
        point.dose = dose;
        // The dose asked for is that of another method of the point: the first that has it.
        if args.method.is_none() && rules::check(&point).is_err() {
            let of_point = methods(&args.point.id, point.own.as_ref());
            let with = |method: &guide::Method| Planned {
                method: Some(method.id.clone()),
                tool: method.tool,
                position: method.position,
                ..point.clone()
            };
            let fitting = of_point.into_iter().map(with).find(|one| rules::check(one).is_ok());
            point = fitting.unwrap_or(point);
        }
    }
    point.times = args.times.unwrap_or(point.times);
    point.days = args.days.unwrap_or(point.days);
    point.rest_s = args.rest.unwrap_or(point.rest_s);
    if let Some(note) = &args.note {
        point.note = words("--note", note, NOTE_MAX)?;
    }
    Ok(point)
}

/// The place of a point of the user's own, from the journal; none of a point of the atlas.
fn own_place(desk: &Desk, key: &PointKey) -> Result<Option<OwnPlace>, CliError> {
    if crate::anatomy::Atlas::builtin().point(&key.id).is_some() {
        return Ok(None);
    }
    let (history, report): (History, _) = journal::read_about(&Folder::new(desk.folder.journal()), &key.id)?;
    store::notice(&report);
    let own = history.custom_points().find(|point| point.key() == *key);
    let unknown = || CliError::Usage(say!("commands-no-own-point", point = key.to_string()));
    let own = own.ok_or_else(unknown)?;
    Ok(Some(own.own_place()))
}

fn set_above(plan: &mut Plan, above: &Above) -> Result<(), CliError> {
    let fields = [
        ("--label", &above.label, LABEL_MAX, &mut plan.label),
        ("--by", &above.by, LABEL_MAX, &mut plan.by),
        ("--note", &above.note, TEXT_MAX, &mut plan.note),
        ("--more-or-less", &above.more_or_less, TEXT_MAX, &mut plan.more_or_less),
        ("--tell", &above.tell, TEXT_MAX, &mut plan.tell),
    ];
    for (name, given, longest, field) in fields {
        if let Some(text) = given {
            *field = words(name, text, longest)?;
        }
    }
    if let Some(review) = above.review {
        if review < plan.made || review.year() > 2199 {
            let (review, made) = (review.to_string(), plan.made.to_string());
            return Err(CliError::Usage(say!("commands-review-early", review = review, made = made)));
        }
        plan.review = Some(review);
    }
    plan.language = above.handout_language.or(plan.language);
    Ok(())
}

fn words(name: &str, text: &str, longest: usize) -> Result<String, CliError> {
    let length = text.chars().count();
    if length > longest {
        let told = say!("commands-words-long", option = name, length = length, most = longest);
        return Err(CliError::Usage(told));
    }
    match text.chars().find(|c| is_unseen(*c)) {
        Some(hidden) => {
            let code = format!("{:04X}", u32::from(hidden));
            Err(CliError::Usage(say!("commands-words-unseen", option = name, code = code)))
        }
        None => Ok(text.trim().to_owned()),
    }
}

/// Said where it is made: the more points, the fewer are done.
fn note_load(plan: &Plan) {
    let load = plan.load();
    if let Some(note @ LoadNote::Many) = load.note() {
        complain(&format!("{}. {}", load.words(), note.text()));
    }
}

fn print_id(plan: &Plan) -> Result<(), CliError> {
    Ok(writeln!(io::stdout().lock(), "{}", plan.id)?)
}
