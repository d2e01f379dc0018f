mod side_by_side;
mod small_to_large;

use std::ops::RangeInclusive;

use jiff::{
    ToSpan as _,
    civil::{Date, date},
    tz::TimeZone,
};
use kurbo::{Affine, PathEl, Rect, Shape as _, Size};

use super::*;
use crate::{
    anatomy::{PointKey, Side},
    drawing::{
        Inks,
        scene::{Branch, Node},
        text::{self, Text},
    },
    journal::{Entry, History, HoldDone, Kind, new_id},
    therapy::{Ended, EndingKind, Tenderness},
    trend::{DayEnd, Trend, days, page},
};

fn t(value: u8) -> Tenderness {
    Tenderness::try_from(value).unwrap()
}

fn key() -> PointKey {
    PointKey::new("RHO-MAJ1", Side::Left)
}

/// A hold on the evening of a day, with what was asked before and after.
fn hold(day: Date, before: Option<u8>, after: Option<u8>) -> Entry {
    let at = day.at(20, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap();
    let done = HoldDone::new(key(), 60_000, 60, EndingKind::Time, Ended::Time);
    let done = HoldDone { before: before.map(t), after: after.map(t), ..done };
    Entry { id: new_id(at.timestamp()), at, kind: Kind::Hold(done) }
}

/// So many days after a first day, what was asked before and after.
type Noted = (i32, u8, Option<u8>);

/// Holds so many days after a first day: when, before, after.
fn held(first: Date, days: &[Noted]) -> History {
    let entry = |(day, before, after): &Noted| {
        hold(first.checked_add(i64::from(*day).days()).unwrap(), Some(*before), *after)
    };
    History::from_entries(days.iter().map(entry))
}

fn trend_of(history: &History, time: &RangeInclusive<Date>) -> Trend {
    page(history, [&key()], time, DayEnd::MIDNIGHT).remove(0)
}

fn large_of(
    history: &History,
    events: &[Event],
    time: &RangeInclusive<Date>,
    size: Size,
    look: &Look,
) -> Plot {
    let days = days(history.records(&key()), DayEnd::MIDNIGHT);
    large(&trend_of(history, time), &days, events, time, size, look)
}

/// Every line of text of a plot.
fn texts(plot: &Plot) -> Vec<&Text> {
    fn collect<'a>(branch: &'a Branch, texts: &mut Vec<&'a Text>) {
        for node in branch.nodes() {
            if let Node::Text(text) = node {
                texts.push(text);
            }
            if let Some(inside) = node.inside() {
                collect(inside, texts);
            }
        }
    }
    let mut all = Vec::new();
    collect(&plot.scene.content, &mut all);
    all
}

fn words(plot: &Plot) -> Vec<&str> {
    texts(plot).iter().map(|text| text.words.as_str()).collect()
}

fn ink(text: &Text) -> Rect {
    text::outlines(text).bounding_box()
}

/// Holds what every plot promises: text inside the frame and not under 12 points, finite paths, spots inside the area.
fn sound(plot: &Plot, what: &str) {
    for text in texts(plot) {
        let (ink, frame) = (ink(text), plot.scene.frame.inflate(0.5, 0.5));
        assert!(frame.union(ink) == frame, "{what}: {:?} at {ink:?} leaves {frame:?}", text.words);
        assert!(text.size >= 12.0 - 1e-9, "{what}: {:?} is small", text.words);
        let unknown = look(Inks::Light, 1.0).fonts.missing(&text.words);
        assert!(unknown.is_empty(), "{what}: {unknown:?}");
    }
    for node in plot.scene.content.nodes() {
        if let Node::Fill { shape, .. } | Node::Stroke { shape, .. } = node {
            assert!(shape.path().is_finite(), "{what}");
            assert!(
                shape.path().elements().iter().all(|one| !matches!(one, PathEl::LineTo(p) if p.is_nan()))
            );
        }
    }
    for spot in &plot.spots {
        assert!(
            plot.area.inflate(0.01, 0.01).contains(spot.at),
            "{what}: {spot:?} is not in {:?}",
            plot.area
        );
    }
    assert!(!plot.says.is_empty() && plot.scene.frame.origin() == Point::ZERO, "{what}");
}

/// That no two lines of text of a plot touch each other.
fn apart(plot: &Plot, what: &str) {
    let texts = texts(plot);
    for (i, one) in texts.iter().enumerate() {
        for other in &texts[..i] {
            let both = ink(one).intersect(ink(other));
            assert!(both.is_zero_area(), "{what}: {:?} and {:?} overlap", one.words, other.words);
        }
    }
}

fn look(inks: Inks, text: f64) -> Look {
    Look::of(inks).text(text)
}

/// A picture of the plot has the colour at each of its places that it should have; at one pixel a unit.
fn pixel(plot: &Plot, at: Point, ground: crate::drawing::Colour) -> [u8; 3] {
    let size = (plot.scene.frame.width().ceil() as u32, plot.scene.frame.height().ceil() as u32);
    let picture = crate::drawing::raster(&plot.scene, Affine::IDENTITY, size, Some(ground)).unwrap();
    let pixel = picture.sample(at.x as u16, at.y as u16);
    [pixel.r, pixel.g, pixel.b]
}

fn november() -> RangeInclusive<Date> {
    date(2026, 10, 31)..=date(2026, 11, 20)
}
