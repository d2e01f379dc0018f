//! What stands in the text of a result, value by value; [`super::read`] makes a result of it. Fields that this version does
//! not know are passed over.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, SeqAccess, Visitor},
};

use super::{HOLDS_MAX, LEFT_OUT_MAX, TERMS_MAX};
use crate::{
    anatomy::Side,
    exchange::plan::file::DaysText,
    therapy::{
        Ended,
        leaf::Leaf,
        plan::{POINTS_MAX, SkipReason},
    },
};

#[derive(Deserialize)]
#[serde(rename = "Result")]
pub(super) struct ResultText {
    pub plan: Leaf<String>,
    pub made: Leaf<String>,
    pub from: Leaf<String>,
    pub to: Leaf<String>,
    pub revisions: Capped<Leaf<TermText>, TERMS_MAX>,
    pub holds: Capped<Leaf<HoldText>, HOLDS_MAX>,
    pub left_out: Option<Capped<Leaf<LeftOutText>, LEFT_OUT_MAX>>,
    pub questions: Option<Leaf<String>>,
}

#[derive(Deserialize)]
pub(super) struct TermText {
    pub revision: Leaf<i64>,
    pub made: Leaf<String>,
    pub ended: Option<Leaf<String>>,
    pub points: Capped<Leaf<AskedText>, POINTS_MAX>,
}

#[derive(Deserialize)]
pub(super) struct AskedText {
    pub point: Leaf<String>,
    pub side: Leaf<Side>,
    pub name: Option<Leaf<String>>,
    pub times: Leaf<i64>,
    pub days: Option<Leaf<DaysText>>,
}

#[derive(Deserialize)]
pub(super) struct HoldText {
    pub day: Leaf<String>,
    pub point: Leaf<String>,
    pub side: Leaf<Side>,
    pub seconds: Leaf<i64>,
    pub ended: Leaf<Ended>,
    pub before: Option<Leaf<i64>>,
    pub after: Option<Leaf<i64>>,
    pub revision: Leaf<i64>,
    pub timed: Leaf<bool>,
    pub note: Option<Leaf<String>>,
    pub id: Leaf<String>,
}

#[derive(Deserialize)]
pub(super) struct LeftOutText {
    pub day: Leaf<String>,
    pub point: Leaf<String>,
    pub side: Leaf<Side>,
    pub reason: Leaf<SkipReason>,
}

/// A list of which no more than `MAX` are taken into memory; the others are counted.
pub(super) struct Capped<T, const MAX: usize> {
    pub taken: Vec<T>,
    pub count: usize,
}

impl<'de, T: Deserialize<'de>, const MAX: usize> Deserialize<'de> for Capped<T, MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Taking<T, const MAX: usize>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>, const MAX: usize> Visitor<'de> for Taking<T, MAX> {
            type Value = Capped<T, MAX>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut taken = Vec::new();
                while taken.len() < MAX
                    && let Some(one) = list.next_element()?
                {
                    taken.push(one);
                }
                let mut count = taken.len();
                while taken.len() == MAX && list.next_element::<IgnoredAny>()?.is_some() {
                    count += 1;
                }
                Ok(Capped { taken, count })
            }
        }
        from.deserialize_seq(Taking(PhantomData))
    }
}
