//! Where pain may come from: which points can send pain to a place, as far as the atlas says.

use std::{cmp::Ordering, collections::HashMap, sync::OnceLock};

use kurbo::Point;

use super::{
    Atlas, Polygon, Side, Stage, ViewId,
    atlas::{
        Grade, NamedPoint, Region, Units,
        derived::{ReferralIndex, Shared, Zone},
    },
};

/// Closer to the midline than this, in mH, nobody can tell the side.
const MIDLINE: f64 = 6.0;
/// The width of a finger, in mm: nobody clicks better than that.
const FINGER: f64 = 17.5;
/// Millimetres of one mH at a stature of 1.75 m.
const MM_A_MH: f64 = 1.75;
/// Zone and region share a place if this much of the smaller one lies in the other.
const SHARED: f64 = 0.25;
/// Samples along each side of a zone's bounding box.
const SAMPLES: u32 = 24;

/// A place that hurts, on a drawing as somebody looks at it.
#[derive(Clone, Copy, Debug)]
pub struct Pain<'a> {
    /// The drawing.
    pub stage: Stage,
    /// The place, or the middle of the region, in view units as drawn.
    pub place: Point,
    /// The patient's side; the midline where nobody can tell.
    pub side: Side,
    /// The region of the body that it is in, where the view has regions.
    pub region: Option<&'a Region>,
    /// Whether it is all of that region and not one spot.
    pub whole: bool,
}

/// A point that can send pain to a place.
#[derive(Clone, Copy, Debug)]
pub struct Referral<'a> {
    /// The point.
    pub point: &'a NamedPoint,
    /// The patient's side of the point; mostly that of the pain.
    pub side: Side,
    /// How constant the referral is.
    pub grade: Grade,
}

impl ReferralIndex {
    fn new(atlas: &Atlas) -> Self {
        let zones = (atlas.points().iter().enumerate()).flat_map(|(number, point)| {
            point.zones.iter().map(move |zone| Zone {
                point: number,
                view: zone.view,
                grade: zone.grade,
                polygon: Polygon::new(zone.polygon.clone()),
            })
        });
        Self { zones: zones.collect(), shared: atlas.regions.iter().map(|_| OnceLock::new()).collect() }
    }
}

/// One way in which a point reaches the place: how constant, and how well it fits (less is better).
#[derive(Clone, Copy, Debug)]
struct Way {
    grade: Grade,
    misfit: f64,
}

impl Way {
    fn order(&self, other: &Self) -> Ordering {
        let rank = |grade| grade == Grade::Spillover;
        rank(self.grade).cmp(&rank(other.grade)).then(self.misfit.total_cmp(&other.misfit))
    }
}

/// The best way of each point and side.
#[derive(Default)]
struct Ways(HashMap<(usize, Side), Way>);

impl Ways {
    fn add(&mut self, point: usize, side: Side, way: Way) {
        let best = self.0.entry((point, side)).or_insert(way);
        if way.order(best) == Ordering::Less {
            *best = way;
        }
    }

    /// Best first; of equal ones the pain's own side first, then the atlas's order.
    fn ranked(self, atlas: &Atlas, own: Side) -> Vec<Referral<'_>> {
        let mut all: Vec<_> = self.0.into_iter().collect();
        all.sort_by(|((point, side), way), ((other_point, other_side), other)| {
            way.order(other)
                .then((*side != own).cmp(&(*other_side != own)))
                .then((point, side).cmp(&(other_point, other_side)))
        });
        let points = atlas.points();
        all.into_iter()
            .map(|((point, side), way)| Referral { point: &points[point], side, grade: way.grade })
            .collect()
    }
}

impl Atlas {
    /// Every referral zone; made on first use.
    fn referral_index(&self) -> &ReferralIndex {
        self.derived.referrals.get_or_init(|| ReferralIndex::new(self))
    }

    /// The regions of a view, in the atlas's order (head to foot); the side of the neck has none.
    pub fn regions_of(&self, view: ViewId) -> impl Iterator<Item = &Region> {
        self.regions.iter().filter(move |region| region.view == view)
    }

    /// The pain at one spot, given as drawn; `None` beside the body.
    pub fn pain_at(&self, stage: &Stage, drawn: Point) -> Option<Pain<'_>> {
        self.on_body(stage, drawn).then(|| {
            let middle = stage.from_midline(drawn).is_some_and(|distance| distance < MIDLINE);
            let side = if middle { Side::Midline } else { stage.unplace(drawn).1 };
            Pain { stage: *stage, place: drawn, side, region: self.region(stage, drawn), whole: false }
        })
    }

    /// The pain all over `region` of its view on `side`; `None` for the midline, which no region lies on.
    pub fn pain_in<'a>(&self, region: &'a Region, side: Side) -> Option<Pain<'a>> {
        if side == Side::Midline {
            return None;
        }
        let stage = Stage::new(self, region.view, side);
        let corners = region.polygon.iter().fold(kurbo::Vec2::ZERO, |sum, corner| sum + corner.to_vec2());
        let middle = corners / region.polygon.len().max(1) as f64;
        let place = stage.place(middle.to_point(), side)?;
        Some(Pain { stage, place, side, region: Some(region), whole: true })
    }

    /// The points that can send pain there, best first, by the referral zones that the atlas gives for the drawing
    /// (a zone lies on its point's side; one that is drawn across the midline reaches the other side, too):
    ///
    /// 1. Points with an essential zone there come before those with spill-over only.
    /// 2. Within a grade, of one spot: the smaller the distance from the spot to the farthest corner of the zone, the
    ///    better. A small zone with the spot in its middle says most, the border of a large one least. Of a whole
    ///    region: the larger the area in both zone and region, of the area in either, the better.
    /// 3. Of equals, the side that hurts comes first, then the order of the atlas.
    ///
    /// A point whose own zone covers the place it lies at counts like any other. Where no zone holds the spot, those
    /// within a finger's width do. A region takes a zone if a quarter of the smaller one lies in the other.
    pub fn referrals(&self, pain: &Pain<'_>) -> Vec<Referral<'_>> {
        let ways = match pain.region {
            Some(region) if pain.whole => self.ways_to_region(region, pain.side),
            _ => self.ways_to_spot(pain),
        };
        ways.ranked(self, pain.side)
    }

    fn ways_to_spot(&self, pain: &Pain<'_>) -> Ways {
        let finger = match self.view(pain.stage.view()).frame.units {
            Units::MilliHeight => FINGER / MM_A_MH,
            Units::Millimetres => FINGER,
        };
        let (mut there, mut near) = (Ways::default(), Ways::default());
        for zone in self.referral_index().zones.iter().filter(|zone| zone.view == pain.stage.view()) {
            for &side in self.points()[zone.point].sides() {
                let Some(affine) = pain.stage.affine(side) else { continue };
                let given = affine.inverse() * pain.place;
                let reach = zone.polygon.points().iter().map(|corner| corner.distance(given));
                // To a hundredth, so that a zone and its mirror image are equal.
                let misfit = (reach.fold(0.0, f64::max) * 100.0).round();
                let way = Way { grade: zone.grade, misfit };
                if zone.polygon.contains(given) {
                    there.add(zone.point, side, way);
                } else if zone.polygon.distance(given) <= finger {
                    near.add(zone.point, side, way);
                }
            }
        }
        if there.0.is_empty() { near } else { there }
    }

    fn ways_to_region(&self, region: &Region, side: Side) -> Ways {
        let mut ways = Ways::default();
        let zones = &self.referral_index().zones;
        for shared in self.shared(region) {
            let zone = &zones[shared.zone];
            let of = if shared.same_side { side } else { side.opposite() };
            if self.points()[zone.point].sides().contains(&of) {
                ways.add(zone.point, of, Way { grade: zone.grade, misfit: 1.0 - shared.share });
            }
        }
        ways
    }

    /// The points with a zone in `region`, on whichever side, best first, each once.
    pub(super) fn referrals_to_region(&self, region: &Region) -> Vec<Referral<'_>> {
        let mut ways = self.ways_to_region(region, Side::Left);
        ways.0.retain(|(_, side), _| *side == Side::Left);
        ways.ranked(self, Side::Left)
    }

    fn shared(&self, region: &Region) -> &[Shared] {
        let index = self.referral_index();
        let number = self.regions.iter().position(|one| one.id == region.id && one.view == region.view);
        number.map_or(&[], |number| index.shared[number].get_or_init(|| self.measure(region)))
    }

    /// What every zone of the view has in common with `region`, within the silhouette.
    fn measure(&self, region: &Region) -> Vec<Shared> {
        let outlines = self.outlines(region.view);
        let area = Polygon::new(region.polygon.clone());
        let joined = Stage::new(self, region.view, Side::Right).joined();
        let sides: &[bool] = if joined { &[true, false] } else { &[true] };
        let mut all = Vec::new();
        for (number, zone) in self.referral_index().zones.iter().enumerate() {
            if zone.view != region.view {
                continue;
            }
            for &same_side in sides {
                let there = |p: Point| if same_side { p } else { Point::new(-p.x, p.y) };
                let (zone_box, area_box) = (zone.polygon.bounds(), area.bounds());
                let (one, other) = (there(zone_box.origin()), there(Point::new(zone_box.x1, zone_box.y1)));
                if !kurbo::Rect::from_points(one, other).overlaps(area_box) {
                    continue;
                }
                let (inside, total) =
                    count(&zone.polygon, |p| outlines.on_body(p), |p| area.contains(there(p)));
                if total == 0 {
                    continue;
                }
                let both = zone.polygon.area() * f64::from(inside) / f64::from(total);
                let smaller = zone.polygon.area().min(area.area());
                if both >= SHARED * smaller {
                    let share = both / (zone.polygon.area() + area.area() - both);
                    all.push(Shared { zone: number, same_side, share });
                }
            }
        }
        all
    }
}

/// How many samples of `zone` on the body are `there`, and how many there are.
fn count(zone: &Polygon, on_body: impl Fn(Point) -> bool, there: impl Fn(Point) -> bool) -> (u32, u32) {
    let around = zone.bounds();
    let at = |i: u32, from: f64, width: f64| from + (f64::from(i) + 0.5) / f64::from(SAMPLES) * width;
    let (mut inside, mut total) = (0, 0);
    for row in 0..SAMPLES {
        for column in 0..SAMPLES {
            let p = Point::new(at(column, around.x0, around.width()), at(row, around.y0, around.height()));
            if zone.contains(p) && on_body(p) {
                total += 1;
                inside += u32::from(there(p));
            }
        }
    }
    (inside, total)
}
