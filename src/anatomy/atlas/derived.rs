//! What is worked out of the atlas when it is first asked for, and kept beside it: geometry costs more than reading does.
//!
//! Only what is kept stands here; how it is worked out stands with those who ask for it.

use std::{
    collections::{BTreeSet, HashMap},
    sync::OnceLock,
};

use crate::{
    anatomy::{
        body::ViewId,
        loft::Polygon,
        lofted::{Lofted, Outlines},
        sheets::Grade,
    },
    language::Language,
};

/// Everything that is kept; by view where there is one for each.
#[derive(Debug, Default)]
pub(in crate::anatomy) struct Derived {
    pub(in crate::anatomy) outlines: [OnceLock<Outlines>; ViewId::ALL.len()],
    pub(in crate::anatomy) lofted: [OnceLock<Lofted>; ViewId::ALL.len()],
    /// By language.
    pub(in crate::anatomy) search: [OnceLock<SearchIndex>; Language::ALL.len()],
    pub(in crate::anatomy) referrals: OnceLock<ReferralIndex>,
}

/// The words of everything that can be found, folded, by how much a match in them tells.
#[derive(Debug)]
pub(in crate::anatomy) struct SearchIndex {
    /// By point: id, name, muscles, Latin names, plain words, place, regions it lies in.
    pub(in crate::anatomy) points: Vec<Fields>,
    /// The muscles that can be found, by their place in the atlas.
    pub(in crate::anatomy) muscles: Vec<(usize, Fields)>,
    /// By region: its name, and what else people call it.
    pub(in crate::anatomy) regions: Vec<Fields>,
    /// By point: where it refers to.
    pub(in crate::anatomy) refers: Vec<Fields>,
    /// Every word of these.
    pub(in crate::anatomy) known: BTreeSet<String>,
    /// How words are written that folding changes, where the language has such.
    pub(in crate::anatomy) written: HashMap<String, String>,
}

/// Words, and how little each tells.
pub(in crate::anatomy) type Fields = Vec<(u32, String)>;

/// Every referral zone, and how far each lies in a region.
#[derive(Debug)]
pub(in crate::anatomy) struct ReferralIndex {
    pub(in crate::anatomy) zones: Vec<Zone>,
    /// By region; made when first asked for.
    pub(in crate::anatomy) shared: Vec<OnceLock<Vec<Shared>>>,
}

/// A referral zone.
#[derive(Debug)]
pub(in crate::anatomy) struct Zone {
    /// The point's place in the atlas.
    pub(in crate::anatomy) point: usize,
    pub(in crate::anatomy) view: ViewId,
    pub(in crate::anatomy) grade: Grade,
    pub(in crate::anatomy) polygon: Polygon,
}

/// What a zone and a region have in common.
#[derive(Clone, Copy, Debug)]
pub(in crate::anatomy) struct Shared {
    pub(in crate::anatomy) zone: usize,
    /// Whether the region is on the side of the point, or across the midline.
    pub(in crate::anatomy) same_side: bool,
    /// The area in both, of the area in either: 0..=1.
    pub(in crate::anatomy) share: f64,
}
