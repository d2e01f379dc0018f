//! How numbers of the atlas's files become values: points, lists of points, values along an edge.

use std::fmt;

use kurbo::{Point, Rect};
use serde::{
    Deserialize, Deserializer,
    de::{SeqAccess, Visitor},
};

/// A value that is the same everywhere, or changes along u or v.
#[derive(Clone, Debug, PartialEq)]
pub enum Along {
    /// The same everywhere.
    Const(f64),
    /// At least one value, spread evenly over 0..=1, linear between.
    List(Vec<f64>),
}

impl Along {
    /// The value at `t` in 0..=1 (clamped).
    pub fn at(&self, t: f64) -> f64 {
        match self {
            Self::Const(value) => *value,
            Self::List(list) => {
                let Some(last) = list.len().checked_sub(1) else { return 0.0 };
                let x = t.clamp(0.0, 1.0) * last as f64;
                let i = (x as usize).min(last);
                let j = (i + 1).min(last);
                list[i] + (list[j] - list[i]) * (x - i as f64)
            }
        }
    }

    /// The largest value.
    pub fn max(&self) -> f64 {
        self.values().iter().copied().fold(f64::NEG_INFINITY, f64::max)
    }

    /// The values it is made of.
    pub fn values(&self) -> &[f64] {
        match self {
            Self::Const(value) => std::slice::from_ref(value),
            Self::List(list) => list,
        }
    }
}

impl<'de> Deserialize<'de> for Along {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AlongVisitor)
    }
}

struct AlongVisitor;

impl<'de> Visitor<'de> for AlongVisitor {
    type Value = Along;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or a list of numbers")
    }

    fn visit_f64<E>(self, value: f64) -> Result<Along, E> {
        Ok(Along::Const(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Along, E> {
        Ok(Along::Const(value as f64))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Along, E> {
        Ok(Along::Const(value as f64))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Along, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element()? {
            list.push(value);
        }
        Ok(Along::List(list))
    }
}

/// A point, written `(x, y)`.
pub(super) fn point<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Point, D::Error> {
    <(f64, f64)>::deserialize(deserializer).map(Point::from)
}

/// Points, written `[(x, y), …]`.
pub(super) fn points<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Point>, D::Error> {
    Ok(Vec::<(f64, f64)>::deserialize(deserializer)?.into_iter().map(Point::from).collect())
}

/// Lists of points.
pub(super) fn lines<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Vec<Point>>, D::Error> {
    let lines = Vec::<Vec<(f64, f64)>>::deserialize(deserializer)?;
    Ok(lines.into_iter().map(|line| line.into_iter().map(Point::from).collect()).collect())
}

/// A box, written `(left, top, width, height)`.
pub(super) fn viewbox<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rect, D::Error> {
    let (x, y, width, height) = <(f64, f64, f64, f64)>::deserialize(deserializer)?;
    Ok(Rect::from_origin_size((x, y), (width, height)))
}

/// The default of what is true unless stated.
pub(super) fn yes() -> bool {
    true
}

/// The default of a factor.
pub(super) fn one() -> f64 {
    1.0
}

/// The default width of a line, in strokes.
pub(super) fn line_width() -> f64 {
    0.6
}

/// The default share of tendon at both ends of a muscle.
pub(super) fn tendon() -> (Along, Along) {
    (Along::Const(0.08), Along::Const(0.08))
}
