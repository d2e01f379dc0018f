//! Every address that is named is there, once; the side is said twice; nobody's name leaves.

use std::collections::HashSet;

use serde_json::Value;
use uuid::Uuid;

use super::*;
use crate::{
    anatomy::Side,
    journal::{AllPoints, Entry, History, HoldDone, Kind, Rated},
    therapy::{
        Ended, Tenderness,
        plan::{DoneHold, LeftOutDay, Plan, PlanResult, Planned, SkipReason, Term},
    },
};

fn now() -> Zoned {
    "2026-11-28T09:00:00+01:00[Europe/Berlin]".parse().unwrap()
}

fn plan() -> Plan {
    let id = Uuid::from_u128(0x5f0c_2c9e_7f3b_4f0e_9a64_2f0d_3c1b_7a55);
    let mut plan = Plan::new(id, "2026-11-20".parse().unwrap());
    plan.label = "patient 17".to_owned();
    for (point, dose, days) in
        [("RHO-MAJ1", "30-60s", "every"), ("LEV-2", "release", "mon,thu"), ("GAST-1", "60s", "2")]
    {
        let usual = Planned::usual(PointKey::new(point, Side::Left), None).unwrap();
        plan.put(Planned { dose: dose.parse().unwrap(), days: days.parse().unwrap(), times: 2, ..usual });
    }
    plan
}

#[test]
fn the_history_names_only_what_is_there_and_says_who_said_it() {
    let at = |minute: i8| {
        let at = jiff::civil::date(2026, 11, 20).at(8, minute, 0, 0).in_tz("Europe/Berlin").unwrap();
        (crate::journal::new_id(at.timestamp()), at)
    };
    let value = |value: u8| Tenderness::try_from(value).unwrap();
    let key = PointKey::new("RHO-MAJ1", Side::Left);
    let hold = HoldDone {
        before: Some(value(6)),
        after: Some(value(4)),
        pain_before: Some(crate::therapy::RestPain::try_from(2).unwrap()),
        ..HoldDone::new(key.clone(), 60_400, 60, crate::therapy::EndingKind::Time, Ended::TooSore)
    };
    let rated =
        Rated { point: key.id.clone(), side: key.side, tenderness: value(3), note: Some("ok".into()) };
    let entries = [(0, Kind::Hold(hold)), (1, Kind::Rating(rated))].map(|(minute, kind)| {
        let (id, at) = at(minute);
        Entry { id, at, kind }
    });
    let history = History::from_entries(entries);
    let points = AllPoints::new(crate::anatomy::Atlas::builtin(), history.custom_points());
    let bundle = history_bundle(&history, &points, None, &now());
    let entries = read(&bundle);
    let kinds: Vec<&str> =
        entries.iter().map(|(_, resource)| resource["resourceType"].as_str().unwrap()).collect();
    let wanted = [
        "Patient",
        "Device",
        "BodyStructure",
        "Procedure",
        "Observation",
        "Observation",
        "Observation",
        "Observation",
        "Provenance",
    ];
    assert_eq!(kinds, wanted);
    let urls: HashSet<&str> = entries.iter().map(|(url, _)| url.as_str()).collect();
    assert_eq!(urls.len(), entries.len(), "each address once");
    let mut found = Vec::new();
    for (_, resource) in &entries {
        references(resource, &mut found);
    }
    assert!(found.iter().all(|reference| urls.contains(reference.as_str())), "{found:?}");
    let values: Vec<u64> = entries.iter().filter_map(|(_, one)| one["valueInteger"].as_u64()).collect();
    assert_eq!(values, [6, 4, 2, 3]);
    assert_eq!(entries[3].1["status"], "stopped");
    assert_eq!(entries[3].1["performedDateTime"], "2026-11-20T08:00:00+01:00");
    assert_eq!(entries[4].1["bodySite"]["text"], "Rhomboid major, upper, left");
    assert_eq!(entries[8].1["target"].as_array().unwrap().len(), 5, "all that was said");
    let none = PointKey::new("LEV-2", Side::Left);
    let empty = read(&history_bundle(&history, &points, Some(&none), &now()));
    assert_eq!(empty.len(), 2, "a provenance of nothing is none");
}

fn read(bundle: &str) -> Vec<(String, Value)> {
    let bundle: Value = serde_json::from_str(bundle).unwrap();
    assert_eq!(bundle["type"], "collection");
    let entries = bundle["entry"].as_array().unwrap();
    entries
        .iter()
        .map(|entry| (entry["fullUrl"].as_str().unwrap().to_owned(), entry["resource"].clone()))
        .collect()
}

/// Each address that something refers to.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get("reference").and_then(Value::as_str).map(str::to_owned));
            for value in fields.values() {
                references(value, found);
            }
        }
        Value::Array(values) => {
            for value in values {
                references(value, found);
            }
        }
        _ => {}
    }
}

fn holds_together(entries: &[(String, Value)]) {
    let urls: HashSet<&String> = entries.iter().map(|(url, _)| url).collect();
    assert_eq!(urls.len(), entries.len(), "each address once");
    let mut named = Vec::new();
    for (_, resource) in entries {
        references(resource, &mut named);
    }
    assert!(!named.is_empty() && named.iter().all(|url| urls.contains(url)), "{named:?}");
}

#[test]
fn a_plan_is_a_care_plan_and_a_request_for_each_point() {
    let text = plan_bundle(&plan(), &now());
    let entries = read(&text);
    holds_together(&entries);
    let of = |kind: &str| entries.iter().filter(|(_, one)| one["resourceType"] == kind).collect::<Vec<_>>();
    assert_eq!((of("CarePlan").len(), of("ServiceRequest").len(), of("Patient").len()), (1, 3, 1));
    assert!(!text.contains("patient 17"), "the label stays at home");
    let requests = of("ServiceRequest");
    let repeat = |at: usize| requests[at].1["occurrenceTiming"]["repeat"].clone();
    assert_eq!(repeat(0)["duration"], 30);
    assert_eq!(repeat(0)["durationMax"], 60);
    assert_eq!(repeat(1)["dayOfWeek"], serde_json::json!(["mon", "thu"]));
    assert!(repeat(1).get("duration").is_none(), "no least is invented");
    assert_eq!((&repeat(2)["period"], &repeat(2)["frequency"]), (&2.into(), &2.into()));
    let site = &requests[0].1["bodySite"][0];
    assert_eq!(site["text"], "Rhomboid major, upper, left");
    let structure = &site["extension"][0]["valueReference"]["reference"];
    let (_, structure) = entries.iter().find(|(url, _)| url.as_str() == structure.as_str().unwrap()).unwrap();
    assert_eq!(structure["locationQualifier"][0]["coding"][0]["code"], "7771000");
    assert_eq!(plan_bundle(&plan(), &now()), text, "once more it is the same");
}

#[test]
fn a_result_is_a_procedure_for_each_hold_and_an_observation_for_each_rating() {
    let plan = plan();
    let done = |id: u128, ended: Ended, after: Option<u8>| DoneHold {
        id: Uuid::from_u128(id),
        key: plan.points[0].key.clone(),
        day: "2026-11-21".parse().unwrap(),
        seconds: 45,
        ended,
        before: Tenderness::try_from(6).ok(),
        after: after.and_then(|value| Tenderness::try_from(value).ok()),
        revision: 1,
        is_timed: true,
        note: String::new(),
    };
    let result = PlanResult {
        plan: plan.id,
        made: "2026-11-28".parse().unwrap(),
        from: plan.made,
        to: "2026-11-28".parse().unwrap(),
        terms: vec![Term::of(&plan)],
        holds: vec![done(1, Ended::Time, Some(3)), done(2, Ended::TooSore, None)],
        left_out: vec![LeftOutDay {
            key: plan.points[1].key.clone(),
            day: "2026-11-22".parse().unwrap(),
            reason: SkipReason::NoTime,
        }],
        questions: String::new(),
    };
    let entries = read(&result_bundle(&result, &now()));
    holds_together(&entries);
    let values: Vec<_> = entries
        .iter()
        .filter(|(_, one)| one["resourceType"] == "Observation")
        .map(|(_, one)| one["valueInteger"].clone())
        .collect();
    assert_eq!(values, [6, 3, 6], "what nobody rated is no observation");
    let states: Vec<_> = entries
        .iter()
        .filter(|(_, one)| one["resourceType"] == "Procedure")
        .map(|(_, one)| one["status"].clone())
        .collect();
    assert_eq!(states, ["completed", "stopped", "not-done"]);
}
