//! What people call a complaint, and where it is felt. It names places and the muscles that lie there, never a cause:
//! the names are used by everybody, the places are those at which the words themselves point; which points may be felt
//! there is the atlas's to say.
//!
//! All names are folded, as a search is.

use crate::language::{Language, say};

/// A complaint by the name that people give it.
#[derive(Debug)]
pub(super) struct Complaint {
    /// Its names.
    names: &'static [&'static str],
    /// Its names in German, beside which the English ones are understood.
    german: &'static [&'static str],
    /// Where it is felt, in words.
    pub(super) place: fn() -> &'static str,
    /// The same as the atlas says where a point refers to.
    pub(super) felt: &'static [&'static str],
    /// The regions in which it is felt, by their ids.
    pub(super) regions: &'static [&'static str],
    /// Regions that it is only a part of, or that may be its origin: their signs are asked about, too.
    pub(super) signs: &'static [&'static str],
    /// The muscles that lie there, by their ids.
    pub(super) muscles: &'static [&'static str],
}

impl Complaint {
    /// Its names, as far as they are understood in the language spoken.
    fn called(&self) -> impl Iterator<Item = &'static str> {
        let german = if Language::spoken() == Language::German { self.german } else { &[] };
        self.names.iter().chain(german).copied()
    }
}

static COMPLAINTS: [Complaint; 11] = [
    Complaint {
        names: &["tennis elbow", "lateral epicondylitis"],
        german: &[
            "tennisarm",
            "tennisellenbogen",
            "tennisellbogen",
            "epicondylitis",
            "epikondylitis",
            "epicondylitis lateralis",
        ],
        place: || say!("anatomy-felt-outer-elbow"),
        felt: &["outer elbow", "lateral epicondyle"],
        regions: &["B-ELBOW"],
        signs: &[],
        muscles: &["ecrb", "ecrl", "ed", "supinator", "brachiorad"],
    },
    Complaint {
        names: &["golfer s elbow", "golfers elbow", "golfer elbow", "golf elbow", "medial epicondylitis"],
        german: &[
            "golferarm",
            "golfarm",
            "golferellenbogen",
            "golferellbogen",
            "golfellenbogen",
            "epicondylitis medialis",
        ],
        place: || say!("anatomy-felt-inner-elbow"),
        felt: &[],
        regions: &["F-ELBOW"],
        signs: &[],
        muscles: &["pron_teres", "fcr", "pal_longus", "fcu", "fds"],
    },
    Complaint {
        names: &["plantar fasciitis", "fasciitis", "heel spur", "heel spurs"],
        german: &["fersensporn", "fersensporne", "plantarfasziitis", "plantarfasciitis", "fasziitis"],
        place: || say!("anatomy-felt-heel"),
        felt: &["heel"],
        regions: &["B-HEEL", "P-SOLE"],
        signs: &[],
        muscles: &["quad_plantae", "fdb", "abd_hall"],
    },
    Complaint {
        names: &["shin splints", "shin splint"],
        german: &["schienbeinkantensyndrom", "schienbeinkanten syndrom"],
        place: || say!("anatomy-felt-shin"),
        felt: &[],
        regions: &["F-SHIN"],
        signs: &[],
        muscles: &["tib_ant", "edl"],
    },
    Complaint {
        names: &["sciatica", "sciatic", "sciatic nerve"],
        german: &["ischias", "ischiasnerv", "ischialgie"],
        place: || say!("anatomy-felt-leg"),
        felt: &["back of thigh"],
        regions: &["B-BUTTOCK", "B-THIGH", "B-CALF"],
        signs: &["B-LUMBAR"],
        muscles: &[],
    },
    Complaint {
        names: &["jaw", "tmj", "tmd", "teeth grinding", "grinding teeth", "clenching", "jaw clenching"],
        german: &[
            "kiefer",
            "kiefergelenk",
            "cmd",
            "zahneknirschen",
            "zahne knirschen",
            "knirschen",
            "zahnepressen",
            "kieferpressen",
        ],
        place: || say!("anatomy-felt-jaw"),
        felt: &["jaw"],
        regions: &[],
        signs: &["F-FACE"],
        muscles: &["masseter", "temporalis", "lateral_pterygoid", "medial_pterygoid", "digastric"],
    },
    Complaint {
        names: &["back pain", "backache", "back ache", "sore back", "bad back", "my back hurts"],
        german: &["rucken schmerz", "rucken schmerzen", "rucken weh", "rucken tut weh", "rucken schmerzt"],
        place: || say!("anatomy-felt-back"),
        felt: &[],
        regions: &["B-LUMBAR", "B-THORLOW", "B-INTERSCAP"],
        signs: &[],
        muscles: &[],
    },
    Complaint {
        names: &["runner s knee", "runners knee", "jumper s knee", "jumpers knee"],
        german: &["lauferknie", "springerknie", "patellaspitzensyndrom", "patellaspitzen syndrom"],
        place: || say!("anatomy-felt-knee"),
        felt: &["front of the knee", "knee cap"],
        regions: &["F-KNEE"],
        signs: &[],
        muscles: &["rect_fem", "vast_med", "vast_lat"],
    },
    Complaint {
        names: &["it band", "itb", "iliotibial band"],
        german: &[
            "tractus",
            "tractus iliotibialis",
            "iliotibialband",
            "iliotibiales band",
            "itbs",
            "tractus syndrom",
        ],
        place: || say!("anatomy-felt-thigh"),
        felt: &["outer thigh"],
        regions: &[],
        signs: &["B-THIGH"],
        muscles: &["tfl", "vast_lat"],
    },
    Complaint {
        names: &["frozen shoulder"],
        german: &["schultersteife", "schulter steife", "steife schulter"],
        place: || say!("anatomy-felt-shoulder"),
        felt: &[],
        regions: &["F-DELT", "B-DELT", "F-SHTOP", "B-SHTOP"],
        signs: &[],
        muscles: &["subscapularis"],
    },
    Complaint {
        names: &["mouse arm", "rsi"],
        german: &["mausarm", "maushand"],
        place: || say!("anatomy-felt-forearm"),
        felt: &[],
        regions: &["B-FOREARM", "F-FOREARM"],
        signs: &[],
        muscles: &["ed", "ecrl", "ecrb"],
    },
];

/// The complaint that one of `texts` is a name of.
pub(super) fn called(texts: &[String]) -> Option<&'static Complaint> {
    let is_called = |complaint: &&Complaint| {
        complaint.called().any(|name| texts.iter().any(|text| text.as_str() == name))
    };
    COMPLAINTS.iter().find(is_called)
}

/// Every word of their names.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    COMPLAINTS.iter().flat_map(Complaint::called).flat_map(|name| name.split(' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anatomy::Atlas;

    #[test]
    fn every_place_and_muscle_of_a_complaint_is_in_the_atlas() {
        let atlas = Atlas::builtin();
        for complaint in &COMPLAINTS {
            for id in complaint.regions.iter().chain(complaint.signs) {
                assert!(atlas.regions.iter().any(|region| region.id == *id), "{}: {id}", complaint.names[0]);
            }
            for id in complaint.muscles {
                assert!(atlas.muscle(id).is_some(), "{}: {id}", complaint.names[0]);
            }
            assert!(!complaint.regions.is_empty() || !complaint.signs.is_empty(), "its signs are known");
        }
    }
}
