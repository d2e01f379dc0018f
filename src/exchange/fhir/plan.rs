//! A plan: a care plan, and a request for each of its points.

use jiff::Zoned;
use serde_json::{Value, json};

use super::{Bundle, hold, id_of, urn};
use crate::{
    exchange::plan::dose_sentence,
    therapy::{
        Ending,
        plan::{Days, Plan, Planned, code},
    },
};

/// The days of the week as FHIR has them.
const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// See [`super::plan_bundle`].
pub(super) fn bundle(plan: &Plan, now: &Zoned) -> String {
    let mut bundle = Bundle::new(id_of(plan.id, &format!("plan {}", plan.revision)));
    let patient = bundle.put(id_of(plan.id, "patient"), &json!({ "resourceType": "Patient" }));
    let mut activities = Vec::new();
    let mut requests = Vec::new();
    for (number, point) in (1..).zip(&plan.points) {
        let id = id_of(plan.id, &point.key.to_string());
        activities.push(json!({ "reference": { "reference": urn(id) } }));
        let site = bundle.site(plan.id, &point.key, point.name(), &patient);
        requests.push((id, request(plan, (number, point), &site, &patient)));
    }
    let care = care_plan(plan, &patient, &activities);
    bundle.put(plan.id, &care);
    for (id, request) in &requests {
        bundle.put(*id, request);
    }
    bundle.finish(now)
}

fn care_plan(plan: &Plan, patient: &str, activities: &[Value]) -> Value {
    let mut period = json!({ "start": plan.made.to_string() });
    if let Some(end) = plan.ended.or(plan.review) {
        period["end"] = json!(end.to_string());
    }
    let mut care = json!({
        "resourceType": "CarePlan",
        "identifier": [
            { "system": "urn:ietf:rfc:3986", "value": urn(plan.id) },
            { "value": format!("{}, revision {}", code(plan.id), plan.revision) },
        ],
        "status": if plan.ended.is_some() { "completed" } else { "active" },
        "intent": "plan",
        "title": plan.title(),
        "subject": { "reference": patient },
        "period": period,
        "created": plan.made.to_string(),
    });
    if !activities.is_empty() {
        care["activity"] = json!(activities);
    }
    let texts = [&plan.note, &plan.more_or_less, &plan.tell];
    let notes: Vec<Value> =
        texts.into_iter().filter(|text| !text.is_empty()).map(|text| json!({ "text": text })).collect();
    if !notes.is_empty() {
        care["note"] = json!(notes);
    }
    care
}

fn request(plan: &Plan, (number, point): (u32, &Planned), site: &Value, patient: &str) -> Value {
    let dose = dose_sentence(point);
    let instruction = if point.note.is_empty() { dose } else { format!("{dose} {}", point.note) };
    json!({
        "resourceType": "ServiceRequest",
        "identifier": [{ "value": format!("{}, point {number}", code(plan.id)) }],
        "basedOn": [{ "reference": urn(plan.id) }],
        "status": if plan.ended.is_some() { "completed" } else { "active" },
        "intent": "order",
        "code": hold(),
        "subject": { "reference": patient },
        "occurrenceTiming": { "repeat": repeat(point) },
        "authoredOn": plan.made.to_string(),
        "bodySite": [site],
        "patientInstruction": instruction,
    })
}

/// How often, and how long where the plan says it in seconds. “Until it releases, at most …” has no length of its own: it
/// stands in the instruction, and no least is invented (rule tim-6 would want one).
fn repeat(point: &Planned) -> Value {
    let (period, days) = match point.days {
        Days::Every => (1, None),
        Days::Nth(days) => (days, None),
        Days::Week(bits) => {
            let named = WEEK.iter().enumerate().filter(|(at, _)| bits & 1 << at != 0);
            (1, Some(named.map(|(_, name)| *name).collect::<Vec<_>>()))
        }
    };
    let mut repeat = json!({ "frequency": point.times, "period": period, "periodUnit": "d" });
    if let Some(days) = days {
        repeat["dayOfWeek"] = json!(days);
    }
    if let Ending::Time { dose } = point.dose.ending {
        let most = dose.seconds();
        repeat["duration"] = json!(point.dose.least.map_or(most, u32::from));
        if point.dose.least.is_some() {
            repeat["durationMax"] = json!(most);
        }
        repeat["durationUnit"] = json!("s");
    }
    repeat
}
