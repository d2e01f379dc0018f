//! What is asked before a sore muscle is looked for: pain of these places may be something else.

use kurbo::Point;

use super::Urgency;
use crate::{
    anatomy::{Atlas, Pain, PointId, Polygon, Side, ViewId, atlas::Region},
    language::word,
};

/// A question about a place, and what to do where the answer is yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag {
    /// What the question is called in the files of words (`guard.ftl`).
    id: &'static str,
    /// What to do.
    pub urgency: Urgency,
}

impl Flag {
    /// The question.
    pub fn text(self) -> &'static str {
        word(self.id)
    }
}

/// A question by its id in `guard.ftl`.
const fn ask(id: &'static str, urgency: Urgency) -> Flag {
    Flag { id, urgency }
}

const CHEST: [Flag; 1] = [ask("guard-ask-chest", Urgency::Call)];
const ARM: [Flag; 1] = [ask("guard-ask-arm", Urgency::Call)];
const JAW: [Flag; 3] =
    [ask("guard-ask-jaw", Urgency::Call), HEADACHE, ask("guard-ask-chewing", Urgency::Today)];
const HEADACHE: Flag = ask("guard-ask-headache", Urgency::Call);
const HEAD: [Flag; 1] = [HEADACHE];
const LOW_BACK: [Flag; 2] = [ask("guard-ask-saddle", Urgency::Call), ask("guard-ask-fever", Urgency::Today)];
const LEG: [Flag; 2] = [ask("guard-ask-breath", Urgency::Call), ask("guard-ask-leg", Urgency::Today)];
const UPPER_BACK: [Flag; 2] =
    [ask("guard-ask-upper-back", Urgency::Call), ask("guard-ask-rest", Urgency::Soon)];
const BELLY: [Flag; 1] = [ask("guard-ask-belly", Urgency::Today)];

/// What to ask about pain in this place, the most urgent first.
pub fn flags(pain: &Pain<'_>) -> &'static [Flag] {
    let Some(region) = pain.region else {
        return if pain.stage.view() == ViewId::NeckSide { &JAW } else { of_view(pain.stage.view()) };
    };
    match region.id.as_str() {
        "F-CHEST" | "F-RIBSIDE" | "B-LATBACK" => &CHEST,
        "B-UARM" | "F-UARM" | "B-ELBOW" | "F-ELBOW" | "B-FOREARM" | "F-FOREARM" | "B-HAND" | "F-HAND"
        | "B-DELT" | "F-DELT" | "B-SHTOP" | "F-SHTOP" => &ARM,
        "F-FACE" | "F-NECK" => &JAW,
        "B-HEAD" | "B-NECK" => &HEAD,
        "B-LUMBAR" | "B-SACRUM" | "B-BUTTOCK" | "B-FLANK" | "B-THORLOW" => &LOW_BACK,
        "B-INTERSCAP" | "B-SCAP" => &UPPER_BACK,
        "F-ABD" | "F-GROIN" => &BELLY,
        "B-THIGH" | "F-THIGH" | "F-INNER" | "B-POPL" | "B-CALF" | "B-ACHIL" | "F-KNEE" | "F-SHIN"
        | "F-ANKLE" | "F-FOOT" => &LEG,
        _ => &[],
    }
}

/// The regions that lie over the heart, or where its pain is told to be felt most: whoever presses there minds its signs.
const OVER_THE_HEART: [&str; 3] = ["F-CHEST", "F-RIBSIDE", "B-INTERSCAP"];

/// As near to such a region as this, in thousandths of the body's height, a point counts as in it: a finger's width.
const FINGER: f64 = 10.0;

/// Whether pain at a point may be the heart's: one of its `places` lies over the heart or between the shoulder blades, or
/// it is told to send pain to the chest.
pub fn may_be_the_heart(
    atlas: &Atlas,
    point: &PointId,
    places: impl IntoIterator<Item = (ViewId, Point)>,
) -> bool {
    places.into_iter().any(|(view, place)| is_over(atlas, view, place)) || {
        let pains = over(atlas, ViewId::Front).filter_map(|region| atlas.pain_in(region, Side::Right));
        pains.flat_map(|pain| atlas.referrals(&pain)).any(|sends| sends.point.id == *point)
    }
}

/// Whether one of `places` is on the chest: from there nothing that spreads is taken for a dull ache of the muscle.
pub fn is_on_the_chest(atlas: &Atlas, places: impl IntoIterator<Item = (ViewId, Point)>) -> bool {
    places.into_iter().any(|(view, place)| view == ViewId::Front && is_over(atlas, view, place))
}

fn over(atlas: &Atlas, view: ViewId) -> impl Iterator<Item = &Region> {
    atlas.regions_of(view).filter(|one| OVER_THE_HEART.contains(&one.id.as_str()))
}

fn is_over(atlas: &Atlas, view: ViewId, place: Point) -> bool {
    over(atlas, view).any(|region| {
        let area = Polygon::new(region.polygon.clone());
        area.contains(place) || area.distance(place) <= FINGER
    })
}

/// Where a view has no regions, or none lies under the place.
fn of_view(view: ViewId) -> &'static [Flag] {
    match view {
        ViewId::ForearmBack | ViewId::ForearmPalm => &ARM,
        ViewId::Back | ViewId::Front | ViewId::NeckSide | ViewId::Sole => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::{Atlas, Side},
        language::{Language::German, within},
    };

    fn asked(id: &str) -> &'static [Flag] {
        let atlas = Atlas::builtin();
        let regions =
            ViewId::ALL.into_iter().flat_map(|view| atlas.regions_of(view)).filter(|one| one.id == id);
        let pain = regions.flat_map(|region| {
            [Side::Left, Side::Right].into_iter().filter_map(|side| atlas.pain_in(region, side))
        });
        pain.map(|pain| flags(&pain)).next().unwrap_or_else(|| panic!("no region {id}"))
    }

    #[test]
    fn chest_arm_jaw_head_low_back_and_calf_are_asked_about_first() {
        for (id, urgency) in [
            ("F-CHEST", Urgency::Call),
            ("F-UARM", Urgency::Call),
            ("F-FACE", Urgency::Call),
            ("B-HEAD", Urgency::Call),
            ("B-LUMBAR", Urgency::Call),
            ("B-CALF", Urgency::Call),
            ("B-INTERSCAP", Urgency::Call),
            ("F-ABD", Urgency::Today),
        ] {
            let flags = asked(id);
            assert_eq!(flags[0].urgency, urgency, "{id}");
            assert!(flags.is_sorted_by(|a, b| a.urgency >= b.urgency), "{id}");
        }
        let is_clot = |flag: &Flag| flag.text().contains("swollen") && flag.urgency == Urgency::Today;
        assert!(asked("B-CALF").iter().any(is_clot));
    }

    #[test]
    fn every_question_is_asked_in_german_too() {
        let all = [&CHEST[..], &ARM, &JAW, &HEAD, &LOW_BACK, &LEG, &UPPER_BACK, &BELLY].concat();
        for flag in all {
            let german = within(German, || flag.text());
            assert!(german != flag.text() && german != flag.id && german.contains('?'), "{}", flag.id);
        }
    }

    #[test]
    fn where_the_heart_may_hurt_its_signs_are_minded() {
        let atlas = Atlas::builtin();
        let places = |id: &str| {
            let point =
                atlas.points().iter().find(|point| point.id.0 == id).unwrap_or_else(|| panic!("{id}"));
            (&point.id, point.at.iter().map(|at| (at.view, at.given())))
        };
        let minded = |id: &str| may_be_the_heart(atlas, places(id).0, places(id).1);
        let on_the_chest = |id: &str| is_on_the_chest(atlas, places(id).1);
        for id in [
            "PECM-1", "PECM-2", "PECS-1", "PECS-2", "PECS-3", "PECC-1", "SERA-1", "SCAL-1", "ILT-6",
            "RHO-MIN", "RHO-MAJ1", "RHO-MAJ2", "SPS-1", "SCAL-2", "SCAL-3",
        ] {
            assert!(minded(id), "{id}");
        }
        for id in ["GAST-1", "LEV-1", "FDB-1", "QLS-1", "BRA-1", "SUBO-1"] {
            assert!(!minded(id), "{id}");
        }
        for id in ["PECM-1", "PECM-2", "PECS-1", "PECS-2", "PECS-3", "PECC-1", "SERA-1"] {
            assert!(on_the_chest(id), "{id}");
        }
        for id in ["RHO-MAJ1", "SPS-1", "BIC-1", "GAST-1"] {
            assert!(!on_the_chest(id), "{id}");
        }
    }

    #[test]
    fn only_what_no_illness_is_known_to_hide_behind_has_no_question() {
        let atlas = Atlas::builtin();
        let all = ViewId::ALL.into_iter().flat_map(|view| atlas.regions_of(view));
        let unasked: std::collections::BTreeSet<_> =
            all.filter(|region| asked(&region.id).is_empty()).map(|region| region.id.as_str()).collect();
        assert_eq!(unasked.into_iter().collect::<Vec<_>>(), ["B-HEEL", "B-HIPLAT", "F-HIP", "P-SOLE"]);
    }
}
