//! The history: an observation for each rating, before or after a hold or without one, and a procedure for each hold.
//!
//! Who said it and what put it together stand in one provenance for all of it. A moment has its offset; the name of a zone
//! has no place in FHIR. Pain at rest has a code of LOINC (72514-3), tenderness on pressure has none.

use jiff::Zoned;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Bundle, concept, hold, id_of, observed_site, survey, urn};
use crate::{
    anatomy::PointKey,
    journal::{AllPoints, History, Record},
    therapy::Ended,
};

/// What everything of the history belongs to: the same in every export, so that one more matches the first.
const HISTORY: Uuid = Uuid::from_u128(0x8d2f_4c1e_0a6b_5d37_9e10_4b6e_6f74_6d61);
const LOINC: &str = "http://loinc.org";

/// See [`super::history_bundle`].
pub(super) fn bundle(history: &History, points: &AllPoints, only: Option<&PointKey>, now: &Zoned) -> String {
    let mut bundle = Bundle::new(id_of(HISTORY, &format!("history {now}")));
    let patient = bundle.put(id_of(HISTORY, "patient"), &json!({ "resourceType": "Patient" }));
    let device = bundle.put(id_of(HISTORY, "device"), &device());
    let mut made = Vec::new();
    let is_meant = |record: &&Record| only.is_none_or(|key| *record.point == *key);
    for record in history.all_records().filter(is_meant) {
        let name = points.find(&record.point).map_or(record.point.id.0.as_str(), |listed| listed.name());
        made.extend(entries(&mut bundle, record, name, [&patient, &device]));
    }
    if !made.is_empty() {
        let provenance = provenance(&made, [&patient, &device], now);
        bundle.put(id_of(HISTORY, &format!("provenance {now}")), &provenance);
    }
    bundle.finish(now)
}

/// Puts all that a record says in; answers the addresses.
fn entries(bundle: &mut Bundle, record: &Record, name: &str, who: [&str; 2]) -> Vec<String> {
    let mut made = Vec::new();
    let site = observed_site(&record.point, name);
    if record.is_hold() {
        let place = bundle.site(HISTORY, &record.point, name, who[0]);
        made.push(bundle.put(record.id, &procedure(record, &place, who[0])));
    }
    let before = if record.is_hold() { "before" } else { "rating" };
    let tender = [(before, record.before), ("after", record.after)];
    for (when, value) in tender.into_iter().filter_map(|(when, value)| Some((when, value?))) {
        let id = if when == "rating" { record.id } else { id_of(record.id, when) };
        let observation = observation(record, &tenderness(when), &site, value.get(), who);
        made.push(bundle.put(id, &observation));
    }
    let pains = record.hold.as_ref().map(|held| [("before", held.pain_before), ("after", held.pain_after)]);
    for (when, value) in pains.into_iter().flatten().filter_map(|(when, value)| Some((when, value?))) {
        let id = id_of(record.id, &format!("pain {when}"));
        made.push(bundle.put(id, &observation(record, &pain(when), &site, value.get(), who)));
    }
    made
}

fn device() -> Value {
    json!({
        "resourceType": "Device",
        "deviceName": [{ "name": "Knotmap", "type": "user-friendly-name" }],
        "version": [{ "value": env!("CARGO_PKG_VERSION") }],
    })
}

fn moment(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

fn identifier(record: &Record) -> Value {
    json!([{ "system": "urn:ietf:rfc:3986", "value": urn(record.id) }])
}

fn procedure(record: &Record, site: &Value, patient: &str) -> Value {
    let held = record.held().map(|held| held.as_secs_f64().round()).unwrap_or_default();
    let ended = record.ended().unwrap_or(Ended::Stopped);
    let mut procedure = json!({
        "resourceType": "Procedure",
        "identifier": identifier(record),
        "status": if ended.is_done() { "completed" } else { "stopped" },
        "code": hold(),
        "subject": { "reference": patient },
        "performedDateTime": moment(&record.at),
        "performer": [{ "actor": { "reference": patient } }],
        "bodySite": [site],
        "outcome": { "text": format!("Ended: {}; {held} s held", ended.word()) },
    });
    if matches!(ended, Ended::TooSore | Ended::UnexpectedPain) {
        procedure["statusReason"] = json!({ "text": ended.word() });
    }
    if let Some(note) = record.note.as_deref().filter(|note| !note.is_empty()) {
        procedure["note"] = json!([{ "text": note }]);
    }
    procedure
}

/// What was observed.
fn tenderness(when: &str) -> Value {
    let (own, display) = match when {
        "rating" => ("tenderness-rating", "Tenderness on pressure 0-10, without a hold".to_owned()),
        _ => (
            if when == "before" { "tenderness-before" } else { "tenderness-after" },
            format!("Tenderness on pressure 0-10, {when} a hold"),
        ),
    };
    let mut code = concept((own, &display), Some(("247348008", "Tenderness (finding)")));
    code["text"] = json!("Tenderness on pressure (0 not tender - 10 as tender as can be)");
    code
}

fn pain(when: &str) -> Value {
    let own = format!("pain-at-rest-{when}");
    let mut code = concept((&own, &format!("Pain at rest 0-10, {when} a hold")), None);
    if let Some(codings) = code["coding"].as_array_mut() {
        codings.push(json!({
            "system": LOINC,
            "code": "72514-3",
            "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
        }));
    }
    code
}

fn observation(
    record: &Record,
    code: &Value,
    site: &Value,
    value: u8,
    [patient, device]: [&str; 2],
) -> Value {
    let mut observation = survey(code, site, (&moment(&record.at), value), patient);
    observation["identifier"] = identifier(record);
    observation["device"] = json!({ "reference": device });
    if record.is_hold() {
        observation["partOf"] = json!([{ "reference": urn(record.id) }]);
    } else if let Some(note) = record.note.as_deref().filter(|note| !note.is_empty()) {
        observation["note"] = json!([{ "text": note }]);
    }
    observation
}

/// The patient said all of it, the program put it together.
fn provenance(made: &[String], [patient, device]: [&str; 2], now: &Zoned) -> Value {
    let agent = |kind: &str, who: &str| {
        json!({
            "type": { "coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                "code": kind,
            }] },
            "who": { "reference": who },
        })
    };
    json!({
        "resourceType": "Provenance",
        "target": made.iter().map(|url| json!({ "reference": url })).collect::<Vec<_>>(),
        "recorded": moment(now),
        "agent": [agent("author", patient), agent("assembler", device)],
    })
}
