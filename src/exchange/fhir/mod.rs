//! FHIR R4: a plan, what came back of it, and the history, as a bundle that a record can take. Base R4, no profile is claimed.
//!
//! Knotmap's own codes come first, standard ones beside them where one fits: SNOMED CT 229065009 for an exercise, 247348008
//! for tenderness; LOINC has no code for tenderness on pressure as a number. The side is an extension, and stands in the
//! text. The patient has no name: whoever files it knows whose it is.
//!
//! Its texts are English, whatever language is spoken: they are the displays of its codes, and another record compares them.

mod history;
mod plan;
mod result;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use jiff::Zoned;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    anatomy::{PointKey, Side},
    journal::{AllPoints, History},
    language::{Language, within},
    therapy::plan::{Plan, PlanResult},
};

/// The system of the program's own codes. `.invalid` is no address (RFC 2606): nothing is to be looked up there.
const OWN: &str = "https://knotmap.invalid/fhir/CodeSystem/knotmap";
const SNOMED: &str = "http://snomed.info/sct";
/// Which side: of an observation's site at once, of any other by way of a body structure.
const LATERALITY: &str = "http://hl7.org/fhir/StructureDefinition/observation-structureLaterality";
const STRUCTURE: &str = "http://hl7.org/fhir/StructureDefinition/bodySite";

/// The holds and ratings of one point, or of all, as a bundle in JSON.
pub fn history_bundle(history: &History, points: &AllPoints, only: Option<&PointKey>, now: &Zoned) -> String {
    within(Language::English, || history::bundle(history, points, only, now))
}

/// The plan as a bundle, in JSON. The patient's label stays at home; the notes to the patient go along.
pub fn plan_bundle(plan: &Plan, now: &Zoned) -> String {
    within(Language::English, || plan::bundle(plan, now))
}

/// The result as a bundle, in JSON. Days have no clock time, as in the result itself.
pub fn result_bundle(result: &PlanResult, now: &Zoned) -> String {
    within(Language::English, || result::bundle(result, now))
}

/// A bundle under construction: everything in it names everything else by its address.
struct Bundle {
    id: Uuid,
    entries: Vec<Value>,
    structures: HashSet<Uuid>,
}

impl Bundle {
    fn new(id: Uuid) -> Self {
        Self { id, entries: Vec::new(), structures: HashSet::new() }
    }

    /// Puts a resource in; answers its address.
    fn put(&mut self, id: Uuid, resource: &Value) -> String {
        let url = urn(id);
        self.entries.push(json!({ "fullUrl": url, "resource": resource }));
        url
    }

    /// The site of a request or procedure: it points to a body structure, which says the side. `of` is what the bundle is
    /// about.
    fn site(&mut self, of: Uuid, key: &PointKey, name: &str, patient: &str) -> Value {
        let mut site = body_site(key, name);
        let Some(side) = laterality(key.side) else { return site };
        let id = id_of(of, &format!("structure {key}"));
        if self.structures.insert(id) {
            let structure = json!({
                "resourceType": "BodyStructure",
                "location": body_site(key, name),
                "locationQualifier": [side],
                "patient": { "reference": patient },
            });
            self.put(id, &structure);
        }
        site["extension"] = json!([{ "url": STRUCTURE, "valueReference": { "reference": urn(id) } }]);
        site
    }

    fn finish(self, now: &Zoned) -> String {
        let bundle = json!({
            "resourceType": "Bundle",
            "identifier": { "system": "urn:ietf:rfc:3986", "value": urn(self.id) },
            "type": "collection",
            "timestamp": now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            "entry": self.entries,
        });
        format!("{bundle:#}\n")
    }
}

/// The address of something by its id.
fn urn(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}

/// An id that belongs to `of` and `what`, the same whenever it is asked for: an export once more matches the first.
fn id_of(of: Uuid, what: &str) -> Uuid {
    let sum = |salt: &str| crc32fast::hash(format!("{of} {salt} {what}").as_bytes()).to_be_bytes();
    let mut bytes = [0; 16];
    for (four, salt) in bytes.chunks_exact_mut(4).zip(["a", "b", "c", "d"]) {
        four.copy_from_slice(&sum(salt));
    }
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// A point as a place of the body, with its side in the text.
fn body_site(key: &PointKey, name: &str) -> Value {
    let text = match key.side {
        Side::Left => format!("{name}, left"),
        Side::Right => format!("{name}, right"),
        Side::Midline => name.to_owned(),
    };
    json!({
        "coding": [{ "system": OWN, "code": key.id.0, "display": name }],
        "text": text,
    })
}

/// The side as a concept; none on the midline.
fn laterality(side: Side) -> Option<Value> {
    let (code, display) = match side {
        Side::Left => ("7771000", "Left"),
        Side::Right => ("24028007", "Right"),
        Side::Midline => return None,
    };
    Some(json!({ "coding": [{ "system": SNOMED, "code": code, "display": display }] }))
}

/// The site of an observation, which says its side itself.
fn observed_site(key: &PointKey, name: &str) -> Value {
    let mut site = body_site(key, name);
    if let Some(side) = laterality(key.side) {
        site["extension"] = json!([{ "url": LATERALITY, "valueCodeableConcept": side }]);
    }
    site
}

/// What a person rated, from 0 to 10.
fn survey(code: &Value, site: &Value, (when, value): (&str, u8), patient: &str) -> Value {
    json!({
        "resourceType": "Observation",
        "status": "final",
        "category": [{ "coding": [{
            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
            "code": "survey",
            "display": "Survey",
        }] }],
        "code": code,
        "subject": { "reference": patient },
        "effectiveDateTime": when,
        "performer": [{ "reference": patient }],
        "valueInteger": value,
        "bodySite": site,
    })
}

/// Something of the program's own, with the code of a standard beside it.
fn concept(own: (&str, &str), standard: Option<(&str, &str)>) -> Value {
    let mut codings = vec![json!({ "system": OWN, "code": own.0, "display": own.1 })];
    codings.extend(
        standard.map(|(code, display)| json!({ "system": SNOMED, "code": code, "display": display })),
    );
    json!({ "coding": codings })
}

/// What a hold is.
fn hold() -> Value {
    concept(
        ("hold", "Timed hold on a tender point"),
        Some(("229065009", "Exercise therapy (regime/therapy)")),
    )
}
