//! What came back of a plan: a procedure for each hold, an observation for each rating before or after it.

use jiff::Zoned;
use serde_json::{Value, json};

use super::{Bundle, concept, hold, id_of, observed_site, survey, urn};
use crate::therapy::{
    Ended, Tenderness,
    plan::{DoneHold, LeftOutDay, PlanResult, code},
};

/// See [`super::result_bundle`].
pub(super) fn bundle(result: &PlanResult, now: &Zoned) -> String {
    let mut bundle = Bundle::new(id_of(result.plan, &format!("result {} {}", result.from, result.to)));
    let patient = bundle.put(id_of(result.plan, "patient"), &json!({ "resourceType": "Patient" }));
    for done in &result.holds {
        let site = bundle.site(result.plan, &done.key, result.name(&done.key), &patient);
        bundle.put(done.id, &procedure(result, done, &site, &patient));
        let ratings = [("before", done.before), ("after", done.after)];
        for (when, value) in ratings.into_iter().filter_map(|(when, value)| Some((when, value?))) {
            let id = id_of(done.id, when);
            bundle.put(id, &observation(result, done, (when, value), &patient));
        }
    }
    for one in &result.left_out {
        let id = id_of(result.plan, &format!("left out {} {}", one.day, one.key));
        let site = bundle.site(result.plan, &one.key, result.name(&one.key), &patient);
        bundle.put(id, &left_out(one, &site, &patient));
    }
    bundle.finish(now)
}

/// A point that was due and not done, and why.
fn left_out(one: &LeftOutDay, site: &Value, patient: &str) -> Value {
    json!({
        "resourceType": "Procedure",
        "status": "not-done",
        "statusReason": { "text": one.reason.word() },
        "code": hold(),
        "subject": { "reference": patient },
        "performedDateTime": one.day.to_string(),
        "bodySite": [site],
    })
}

fn procedure(result: &PlanResult, done: &DoneHold, site: &Value, patient: &str) -> Value {
    let how = if done.is_timed { "timed by the program" } else { "typed in" };
    let mut procedure = json!({
        "resourceType": "Procedure",
        "identifier": [{ "system": "urn:ietf:rfc:3986", "value": urn(done.id) }],
        "status": if done.ended.is_done() { "completed" } else { "stopped" },
        "code": hold(),
        "subject": { "reference": patient },
        "performedDateTime": done.day.to_string(),
        "performer": [{ "actor": { "reference": patient } }],
        "bodySite": [site],
        "outcome": { "text": format!("Ended: {}; {} s held, {how}", done.ended.word(), done.seconds) },
        "basedOn": [{ "display": format!("Plan {}, revision {}", code(result.plan), done.revision) }],
    });
    if matches!(done.ended, Ended::TooSore | Ended::UnexpectedPain) {
        procedure["statusReason"] = json!({ "text": done.ended.word() });
    }
    if !done.note.is_empty() {
        procedure["note"] = json!([{ "text": done.note }]);
    }
    procedure
}

fn observation(
    result: &PlanResult,
    done: &DoneHold,
    (when, value): (&str, Tenderness),
    patient: &str,
) -> Value {
    let own = format!("tenderness-{when}");
    let display = format!("Tenderness on pressure 0-10, {when} a hold");
    let mut code = concept((&own, &display), Some(("247348008", "Tenderness (finding)")));
    code["text"] =
        json!(format!("Tenderness on pressure, {when} the hold (0 not tender - 10 as tender as can be)"));
    let site = observed_site(&done.key, result.name(&done.key));
    let mut observation = survey(&code, &site, (&done.day.to_string(), value.get()), patient);
    observation["partOf"] = json!([{ "reference": urn(done.id) }]);
    observation
}
