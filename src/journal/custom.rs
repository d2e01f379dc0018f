//! Points that the user placed: where they lie, what they are called, and what becomes of that.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    anatomy::{PointId, PointKey, Side, ViewId},
    therapy::plan::OwnPlace,
};

/// A point that the user placed on a muscle. It keeps its place on the muscle when the drawing is mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomPoint {
    /// Its id; see [`CustomPoint::new_id`].
    pub point: PointId,
    /// On which of the patient's sides.
    pub side: Side,
    /// The view it was placed in.
    pub view: ViewId,
    /// The atlas's id of the muscle.
    pub muscle: String,
    /// The atlas's part of that muscle, where it has several in the view.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// Across the muscle, thousandths, 0–1000.
    pub u_milli: u16,
    /// Along the muscle, thousandths, 0 (origin) – 1000 (insertion).
    pub v_milli: u16,
    /// What it is called, 1–[`super::WORD_MAX`] characters.
    pub name: String,
    /// Where it lies, in plain words; at most [`super::WORD_MAX`] characters.
    pub place: String,
}

/// What is different about a custom point; a field that is not named stays. It never changes its side: the other side of
/// the body is another point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointChange {
    /// Which point.
    pub point: PointId,
    /// On which of the patient's sides.
    pub side: Side,
    /// What it is called now, 1–[`super::WORD_MAX`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where it lies now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<Whereabouts>,
}

/// Where a custom point lies: the fields of [`CustomPoint`] that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whereabouts {
    /// The view it was moved in.
    pub view: ViewId,
    /// The atlas's id of the muscle.
    pub muscle: String,
    /// The atlas's part of that muscle, where it has several in the view.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// Across the muscle, thousandths, 0–1000.
    pub u_milli: u16,
    /// Along the muscle, thousandths, 0 (origin) – 1000 (insertion).
    pub v_milli: u16,
    /// In plain words; at most [`super::WORD_MAX`] characters.
    pub place: String,
}

impl CustomPoint {
    /// Where it lies, as a plan says it.
    pub fn own_place(&self) -> OwnPlace {
        OwnPlace {
            name: self.name.clone(),
            place: self.place.clone(),
            view: self.view,
            muscle: self.muscle.clone(),
            part: self.part.clone(),
            u_milli: self.u_milli,
            v_milli: self.v_milli,
        }
    }

    /// The point `key` of a plan, of which the plan says where it lies.
    pub fn of_place(key: &PointKey, own: &OwnPlace) -> Self {
        let OwnPlace { name, place, view, muscle, part, u_milli, v_milli } = own.clone();
        Self { point: key.id.clone(), side: key.side, view, muscle, part, u_milli, v_milli, name, place }
    }

    /// The point and its side.
    pub fn key(&self) -> PointKey {
        PointKey { id: self.point.clone(), side: self.side }
    }

    /// A fresh id for a custom point, `MY-` and eight hexadecimal digits out of `unique`.
    pub fn new_id(unique: Uuid) -> PointId {
        // The end of a version 7 UUID is random, its start is the time.
        let random = unique.as_u128() as u32;
        PointId(format!("MY-{random:08X}"))
    }
}

impl PointChange {
    /// A change of the point `key` that changes nothing yet.
    pub fn of(key: &PointKey) -> Self {
        Self { point: key.id.clone(), side: key.side, name: None, moved: None }
    }

    /// The point and its side.
    pub fn key(&self) -> PointKey {
        PointKey { id: self.point.clone(), side: self.side }
    }

    /// Changes `custom` as it says.
    pub(super) fn apply(&self, custom: &mut CustomPoint) {
        if let Some(name) = &self.name {
            custom.name.clone_from(name);
        }
        if let Some(to) = &self.moved {
            custom.view = to.view;
            custom.muscle.clone_from(&to.muscle);
            custom.part.clone_from(&to.part);
            (custom.u_milli, custom.v_milli) = (to.u_milli, to.v_milli);
            custom.place.clone_from(&to.place);
        }
    }
}
