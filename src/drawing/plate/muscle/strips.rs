//! The body of a piece: strips along the fibres, each with a gradient from pale tendon over the belly to pale tendon.
//!
//! Lines of equal colour must run along the end line and not across the fibres, or the pale ends of oblique muscles
//! would show teeth. So where an end is oblique, each strip is laid in two halves, and the gradient of each is set
//! square to the line that the border of its tendon makes there; strips then join without a step.

use std::f64::consts::PI;

use kurbo::Point;

use super::{
    sheet::{End, SPANS, Sheet, along, part},
    tones::Tones,
};
use crate::drawing::{
    colour::Colour,
    plate::spline::Runs,
    scene::{Node, Paint, Stop},
};

/// From this |cos| between fibres and end line on, an end counts as oblique.
const OBLIQUE: f64 = 0.2;
/// Sampled lines are thinned out within this many units: less than a pixel at the closest camera.
pub(super) const THIN: f64 = 0.03;

pub(super) fn paint(sheet: &Sheet, tones: &Tones, nodes: &mut Vec<Node>) {
    let strips = Strips::of(sheet, tones);
    for i in 0..strips.count {
        strips.paint(i, nodes);
    }
}

/// How many strips a piece is laid in.
pub(super) fn count(sheet: &Sheet) -> usize {
    if sheet.is_pale() && sheet.is_soft() {
        return 1;
    }
    let by_width = (sheet.width / 2.6).round() as u32 + 2;
    sheet.piece.strips.unwrap_or(by_width.clamp(4, 14)).max(1) as usize
}

struct Strips<'a> {
    sheet: &'a Sheet<'a>,
    tones: &'a Tones,
    count: usize,
    /// How far a strip reaches under the next one, so that no ground shows between them.
    lap: f64,
    /// Whether the strips are laid in two halves.
    halved: bool,
    /// Whether an end is oblique, so that its pale part must not follow the fibres.
    oblique: (bool, bool),
}

impl<'a> Strips<'a> {
    fn of(sheet: &'a Sheet<'a>, tones: &'a Tones) -> Self {
        let count = count(sheet);
        let piece = sheet.piece;
        let oblique = |end: End| {
            let pale_end = end.of(&piece.tendon).max() > 0.02 && !sheet.is_pale();
            let needs_care = (pale_end || *end.of(&piece.fade) > 0.0) && piece.veil.is_none();
            needs_care
                && *end.of(&sheet.surface.end_widths()) > 4.0
                && sheet.surface.oblique(end == End::Insertion) > OBLIQUE
        };
        let oblique = (oblique(End::Origin), oblique(End::Insertion));
        Self {
            sheet,
            tones,
            count,
            lap: if sheet.is_soft() { 0.12 } else { 0.4 } / count as f64,
            halved: oblique.0 || oblique.1,
            oblique,
        }
    }

    fn paint(&self, i: usize, nodes: &mut Vec<Node>) {
        let share = |i: f64| i / self.count as f64;
        let from = share(i as f64);
        let to = if i + 1 < self.count { share(i as f64 + 1.0) + self.lap } else { 1.0 };
        let middle = share(i as f64 + 0.5);
        let (left, right) = (self.sheet.fibre(from), self.sheet.fibre(to));
        let axis = self.sheet.fibre(middle);
        let stops = self.stops(middle);
        let inner = inner(from, to);
        let (origin, insertion) = (&self.sheet.ends.0[inner.clone()], &self.sheet.ends.1[inner]);
        if self.halved {
            let join = self.join(middle);
            let lap = if self.sheet.is_soft() { 0.004 } else { 0.02 };
            let near = Runs::new(THIN)
                .along(&part(&left, 0.0, join + lap))
                .back_along(&part(&right, 0.0, join + lap))
                .back_along(origin);
            let far = Runs::new(THIN)
                .along(&part(&left, join, 1.0))
                .along(insertion)
                .back_along(&part(&right, join, 1.0));
            nodes.extend(Node::fill(&near.closed(), self.half_paint(End::Origin, middle, &axis, &stops)));
            nodes.extend(Node::fill(&far.closed(), self.half_paint(End::Insertion, middle, &axis, &stops)));
        } else {
            let whole = Runs::new(THIN).along(&left).along(insertion).back_along(&right).back_along(origin);
            let paint = Paint::linear(axis[0], axis[SPANS], stops.iter().map(|s| s.at(s.v)));
            nodes.extend(Node::fill(&whole.closed(), paint));
        }
    }

    /// Where the two halves of a strip meet: the middle of the belly, where the colour stands still.
    fn join(&self, u: f64) -> f64 {
        let (t0, t1) = (self.sheet.piece.tendon.0.at(u), self.sheet.piece.tendon.1.at(u));
        (f64::midpoint(t0, 1.0 - t1)).clamp(0.25, 0.75)
    }

    /// The paint of the half at `end` of the strip whose middle fibre is `axis`.
    fn half_paint(&self, end: End, u: f64, axis: &[Point], stops: &[ColourAt]) -> Paint {
        let join = self.join(u);
        let tip = along(axis, end.inside(0.0));
        let inwards = along(axis, join) - tip;
        let square = self.square_to_border(end, u).unwrap_or(inwards / inwards.hypot().max(1e-9));
        let mut depth = inwards.dot(square);
        let mut direction = square;
        if depth < 0.0 {
            (depth, direction) = (-depth, -square);
        }
        // Fibres nearly along the border would make the gradient no longer than a line: take the fibre then.
        if depth < 0.3 * inwards.hypot() {
            (depth, direction) = (inwards.hypot(), inwards / inwards.hypot().max(1e-9));
        }
        let mine = stops.iter().filter(|s| match end {
            End::Origin => s.v <= join,
            End::Insertion => s.v >= join,
        });
        let mut placed: Vec<Stop> =
            mine.map(|s| s.at((along(axis, s.v) - tip).dot(direction) / depth)).collect();
        if end == End::Insertion {
            placed.reverse();
        }
        Paint::linear(tip, tip + direction * depth, placed)
    }

    /// The direction square to the line that the border of the tendon (or of the faded part) makes at `u`.
    fn square_to_border(&self, end: End, u: f64) -> Option<kurbo::Vec2> {
        if !*end.of(&self.oblique) {
            return None;
        }
        let piece = self.sheet.piece;
        let reach = 0.75 / self.count as f64;
        let (before, after) = ((u - reach).max(0.0), (u + reach).min(1.0));
        let border = |u: f64| {
            let depth = end.of(&piece.tendon).at(u).max(*end.of(&piece.fade)) * 0.6;
            along(&self.sheet.fibre(u), end.inside(depth))
        };
        let line = border(after) - border(before);
        (line.hypot() > 1e-6).then(|| kurbo::Vec2::new(-line.y, line.x) / line.hypot())
    }

    /// The colours along the fibre `u`.
    fn stops(&self, u: f64) -> Vec<ColourAt> {
        let p = if self.count > 1 { self.profile(u) } else { 0.7 };
        let colours = if self.sheet.is_pale() { self.pale_stops(p) } else { self.belly_stops(u, p) };
        if self.sheet.is_soft() { veiled(&colours, self.sheet) } else { colours }
    }

    /// 0 at a free border, 1 in the middle; a border shared with a sister piece stays light.
    fn profile(&self, u: f64) -> f64 {
        let turn = match self.sheet.piece.seam {
            (true, true) => 0.2 + 0.6 * u,
            (true, false) => 0.22 + 0.78 * u,
            (false, true) => 0.78 * u,
            (false, false) => u,
        };
        (PI * turn).sin().max(0.0)
    }

    fn pale_stops(&self, p: f64) -> Vec<ColourAt> {
        let (lit, away) = self.tones.pale;
        let side = lit.mix(away, 0.75).mix(lit, p.powf(0.7));
        let gleam = side.mix(self.tones.gleam, 0.5 * p);
        vec![ColourAt::new(0.0, side), ColourAt::new(0.5, gleam), ColourAt::new(1.0, side)]
    }

    fn belly_stops(&self, u: f64, p: f64) -> Vec<ColourAt> {
        let tones = self.tones;
        let piece = self.sheet.piece;
        let side = tones.base.mix(tones.dark, 0.30).mix(tones.base, (p * 1.5).min(1.0));
        let lit = side.mix(tones.light, 0.48 * p.powf(1.4));
        let tendon = tones.ink.tendon.mix(tones.ink.pale, 0.8).mix(tones.ink.tendon, p);
        let fold = side.mix(tones.dark, 0.12);

        let reach = (piece.tendon.0.at(u), piece.tendon.1.at(u));
        let low = reach.0 + 0.05;
        let belly = (1.0 - reach.1 - 0.05 - low).max(0.0);
        let join = low + belly / 2.0;
        let mut stops = Vec::with_capacity(14);
        let end = |end: End, stops: &mut Vec<ColourAt>| {
            let t = *end.of(&reach);
            if t <= 0.0 {
                stops.push(ColourAt::new(end.inside(0.0), fold));
                return;
            }
            // An oblique end grows softly into the belly; a square one keeps more of its tendon.
            let steps: &[(f64, f64)] = if *end.of(&self.oblique) {
                &[(0.0, 0.0), (0.28, 0.10), (0.5, 0.42), (0.72, 0.82), (1.0, 1.0)]
            } else {
                &[(0.0, 0.0), (0.55, 0.26), (0.8, 0.7), (1.0, 1.0)]
            };
            let depth = t + 0.045;
            stops.extend(
                steps.iter().map(|(at, red)| ColourAt::new(end.inside(at * depth), tendon.mix(side, *red))),
            );
        };
        end(End::Origin, &mut stops);
        stops.extend([
            ColourAt::new(low + belly * 0.28, side.mix(lit, 0.6)),
            ColourAt::new(join - belly * 0.06, lit),
            ColourAt::new(join, lit),
            ColourAt::new(join + belly * 0.06, lit),
            ColourAt::new(low + belly * 0.75, side.mix(lit, 0.5)),
        ]);
        end(End::Insertion, &mut stops);
        stops.sort_by(|a, b| a.v.total_cmp(&b.v));
        stops
    }
}

/// The samples of the end lines strictly between two places across.
fn inner(from: f64, to: f64) -> std::ops::Range<usize> {
    let first = (from * SPANS as f64).floor() as usize + 1;
    let last = ((to * SPANS as f64).ceil() as usize).min(SPANS);
    first..last.max(first)
}

/// A colour at a share of a fibre's length.
#[derive(Clone, Copy)]
pub(super) struct ColourAt {
    pub(super) v: f64,
    colour: Colour,
    opacity: f64,
}

impl ColourAt {
    pub(super) fn new(v: f64, colour: Colour) -> Self {
        Self { v, colour, opacity: 1.0 }
    }

    fn at(self, offset: f64) -> Stop {
        Stop::new(offset, self.colour).fading(self.opacity)
    }
}

/// The stops with the piece's fades and veil as opacities, and with stops where those bend.
fn veiled(stops: &[ColourAt], sheet: &Sheet) -> Vec<ColourAt> {
    let (Some(first), Some(last)) = (stops.first(), stops.last()) else { return Vec::new() };
    let piece = sheet.piece;
    let colour = |v: f64| {
        let next = stops.iter().position(|s| s.v >= v);
        match next {
            None => last.colour,
            Some(0) => first.colour,
            Some(i) => {
                let (a, b) = (stops[i - 1], stops[i]);
                a.colour.mix(b.colour, (v - a.v) / (b.v - a.v).max(1e-9))
            }
        }
    };
    let mut places: Vec<f64> = stops.iter().map(|s| s.v).collect();
    for end in End::BOTH {
        let fade = *end.of(&piece.fade);
        if fade > 0.0 {
            places.extend([0.25, 0.5, 1.0].map(|share| end.inside(fade * share)));
        }
    }
    if let Some(veil) = &piece.veil {
        let bends = veil.values().len().max(2) - 1;
        places.extend((0..=bends).map(|i| i as f64 / bends as f64));
    }
    places.sort_by(f64::total_cmp);
    places.dedup_by(|a, b| (*a - *b).abs() < 1e-6);
    places.into_iter().map(|v| ColourAt { v, colour: colour(v), opacity: cover(sheet, v) }).collect()
}

/// How opaque a piece is at `v`, apart from the opacity of the whole.
fn cover(sheet: &Sheet, v: f64) -> f64 {
    let whole = sheet.piece.opacity;
    if whole > 0.0 { sheet.piece.cover(v) / whole } else { 0.0 }
}

/// A gradient of one colour, or two, along a fibre with the piece's fades and veil.
pub(super) fn along_fibre(sheet: &Sheet, fibre: &[Point], stops: &[(f64, Colour)]) -> Paint {
    let stops: Vec<_> = stops.iter().map(|(v, colour)| ColourAt::new(*v, *colour)).collect();
    let stops = if sheet.is_soft() { veiled(&stops, sheet) } else { stops };
    if let [only] = stops.as_slice() {
        return Paint::solid(only.colour);
    }
    Paint::linear(fibre[0], fibre[SPANS], stops.iter().map(|s| s.at(s.v)))
}
