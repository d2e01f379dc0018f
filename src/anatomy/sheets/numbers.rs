//! How numbers of the atlas's files become values: points, lists of points, values along an edge.

use std::fmt;

use kurbo::{Point, Rect};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{SeqAccess, Visitor},
};

/// A value that is the same everywhere, or changes along u or v.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(AlongVisitor)
        } else {
            Ok(match Compiled::deserialize(deserializer)? {
                Compiled::Const(value) => Self::Const(value),
                Compiled::List(list) => Self::List(list),
            })
        }
    }
}

/// [`Along`] in the compiled form, which does not say by itself whether a number or a list comes.
#[derive(Deserialize)]
enum Compiled {
    Const(f64),
    List(Vec<f64>),
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
pub(super) mod point {
    use super::{Deserialize, Deserializer, Point, Serialize, Serializer};

    pub(in super::super) fn serialize<S: Serializer>(
        point: &Point,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        (point.x, point.y).serialize(serializer)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Point, D::Error> {
        <(f64, f64)>::deserialize(deserializer).map(Point::from)
    }
}

/// Points, written `[(x, y), …]`.
pub(super) mod points {
    use super::{Deserialize, Deserializer, Point, Serializer};

    pub(in super::super) fn serialize<S: Serializer>(
        points: &[Point],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(points.iter().map(|point| (point.x, point.y)))
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<Point>, D::Error> {
        Ok(Vec::<(f64, f64)>::deserialize(deserializer)?.into_iter().map(Point::from).collect())
    }
}

/// Lists of points.
pub(super) mod lines {
    use super::{Deserialize, Deserializer, Point, Serializer};

    pub(in super::super) fn serialize<S: Serializer>(
        lines: &[Vec<Point>],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let pairs = |line: &Vec<Point>| line.iter().map(|point| (point.x, point.y)).collect::<Vec<_>>();
        serializer.collect_seq(lines.iter().map(pairs))
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<Vec<Point>>, D::Error> {
        let lines = Vec::<Vec<(f64, f64)>>::deserialize(deserializer)?;
        Ok(lines.into_iter().map(|line| line.into_iter().map(Point::from).collect()).collect())
    }
}

/// A box, written `(left, top, width, height)`; compiled by its corners, which width and height would round.
pub(super) mod viewbox {
    use super::{Deserialize, Deserializer, Rect, Serialize, Serializer};

    pub(in super::super) fn serialize<S: Serializer>(
        viewbox: &Rect,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        (viewbox.x0, viewbox.y0, viewbox.x1, viewbox.y1).serialize(serializer)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Rect, D::Error> {
        let written = deserializer.is_human_readable();
        let (x, y, a, b) = <(f64, f64, f64, f64)>::deserialize(deserializer)?;
        Ok(if written { Rect::from_origin_size((x, y), (a, b)) } else { Rect::new(x, y, a, b) })
    }
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
