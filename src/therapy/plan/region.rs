//! What part of the body a plan is for, in plain words.

use super::{OwnPlace, Plan, Planned};
use crate::{
    anatomy::{Atlas, Stage, Surface, ViewId},
    language::{listed, say},
};

/// Regions of the atlas by the word that files use for the part of the body.
const WORDS: [(&str, &[&str]); 15] = [
    ("head", &["B-HEAD", "F-FACE"]),
    ("neck", &["B-NECK", "F-NECK"]),
    ("upper back", &["B-SHTOP", "B-INTERSCAP", "B-SCAP"]),
    ("shoulder", &["B-DELT", "F-SHTOP", "F-DELT"]),
    ("middle back", &["B-THORLOW", "B-LATBACK"]),
    ("low back", &["B-LUMBAR", "B-FLANK"]),
    ("buttock", &["B-SACRUM", "B-BUTTOCK"]),
    ("hip", &["B-HIPLAT", "F-HIP", "F-GROIN"]),
    ("chest", &["F-CHEST", "F-RIBSIDE"]),
    ("belly", &["F-ABD"]),
    ("thigh", &["B-THIGH", "F-THIGH", "F-INNER", "B-POPL", "F-KNEE"]),
    ("lower leg", &["B-CALF", "B-ACHIL", "F-SHIN", "F-ANKLE"]),
    ("foot", &["B-HEEL", "F-FOOT", "P-SOLE"]),
    ("upper arm", &["B-UARM", "F-UARM"]),
    ("forearm and hand", &["B-ELBOW", "B-FOREARM", "B-HAND", "F-ELBOW", "F-FOREARM", "F-HAND"]),
];

impl Planned {
    /// The drawing that shows it best, and where it lies there on the given side; none where the atlas does not know it.
    pub fn given(&self) -> Option<(ViewId, kurbo::Point)> {
        if let Some(own) = &self.own {
            return Some((own.view, own.given()?));
        }
        let at = Atlas::builtin().point(&self.key.id)?.at.first()?;
        Some((at.view, at.given()))
    }

    /// The part of the body that it lies in, by the word of files: `upper back`; none where the atlas does not know the point.
    pub fn region(&self) -> Option<&'static str> {
        let atlas = Atlas::builtin();
        let (view, given) = self.given()?;
        if view == ViewId::NeckSide {
            return Some("neck");
        }
        let stage = Stage::new(atlas, view, atlas.view(view).frame.given);
        let region = atlas.region(&stage, stage.place(given, atlas.view(view).frame.given)?)?;
        WORDS.iter().find(|(_, ids)| ids.contains(&region.id.as_str())).map(|(word, _)| *word)
    }
}

impl OwnPlace {
    /// Where it lies in its view, on the given side; none where the atlas does not know the muscle.
    pub(super) fn given(&self) -> Option<kurbo::Point> {
        let part = self.part.as_deref().unwrap_or_default();
        let piece = Atlas::builtin().view(self.view).piece(&self.muscle, part)?;
        Some(Surface::new(piece).point(f64::from(self.u_milli) / 1000.0, f64::from(self.v_milli) / 1000.0))
    }
}

impl Plan {
    /// The parts of the body it is for, by their words of files: one, or two, in the order in which they have the most points;
    /// none for more.
    fn regions(&self) -> Vec<&'static str> {
        let mut counted: Vec<(&str, usize)> = Vec::new();
        for word in self.points.iter().filter_map(Planned::region) {
            match counted.iter_mut().find(|(one, _)| *one == word) {
                Some((_, count)) => *count += 1,
                None => counted.push((word, 1)),
            }
        }
        counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        if counted.len() > 2 { Vec::new() } else { counted.into_iter().map(|(word, _)| word).collect() }
    }

    /// The part of the body it is for in words: `upper back`, `upper back and neck`; none for more than two.
    pub fn region(&self) -> Option<String> {
        let parts: Vec<String> =
            self.regions().into_iter().map(|word| say!("plan-rules-part", part = key(word))).collect();
        (!parts.is_empty()).then(|| listed(&parts))
    }

    /// What the patient reads above it: `Your plan for the upper back`, `Your plan`.
    pub fn title(&self) -> String {
        let of = |word: &str| say!("plan-rules-for-part", part = key(word));
        match self.regions()[..] {
            [one] => say!("plan-rules-title-one", part = of(one)),
            [one, other] => say!("plan-rules-title-two", first = of(one), second = of(other)),
            _ => say!("plan-rules-title").to_owned(),
        }
    }
}

/// The word of a part of the body as a name in the files of words: `upper-back`.
fn key(word: &str) -> String {
    word.replace(' ', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language::German, within};

    #[test]
    fn every_part_of_the_body_has_its_words_in_every_language() {
        let both = |word: &str| {
            [say!("plan-rules-part", part = key(word)), say!("plan-rules-for-part", part = key(word))]
        };
        for (word, _) in WORDS {
            assert_eq!(both(word), [word; 2]);
        }
        let mut german: Vec<_> = WORDS.map(|(word, _)| within(German, || both(word))).into();
        german.sort();
        german.dedup();
        assert_eq!(german.len(), WORDS.len(), "{german:?}");
    }
}
