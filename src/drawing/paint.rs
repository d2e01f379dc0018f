//! What areas and lines are painted with: colours and gradients.

use std::sync::{Arc, OnceLock};

use kurbo::Point;
use vello_cpu::{Pixmap, color::PremulRgba8};

use super::colour::Colour;

/// What an area is painted with.
#[derive(Clone, Debug, PartialEq)]
pub struct Paint {
    /// Colour or gradient.
    pub source: Source,
    /// 0–1, on top of the opacities inside a gradient.
    pub opacity: f32,
}

/// Colour or gradient, in the coordinates of the shape it paints.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// One colour.
    Solid(Colour),
    /// Along a line.
    Linear {
        /// Where offset 0 is.
        from: Point,
        /// Where offset 1 is.
        to: Point,
        /// The colours on the way.
        stops: Arc<Stops>,
    },
    /// From a centre outwards.
    Radial {
        /// Where offset 0 is.
        centre: Point,
        /// Where offset 1 is.
        radius: f64,
        /// The colours on the way.
        stops: Arc<Stops>,
    },
}

/// The colours of a gradient, ascending by offset; at least two.
#[derive(Debug)]
pub struct Stops {
    list: Vec<Stop>,
    ramp: OnceLock<Ramp>,
}

/// A gradient's colours at even steps, as a picture one pixel high.
pub(super) type Ramp = Arc<Pixmap>;

/// So many colours are in a ramp.
pub(super) const STEPS: u16 = 256;

impl Stops {
    /// The stops.
    pub fn list(&self) -> &[Stop] {
        &self.list
    }

    /// The colours at even steps; made when first asked for, and kept.
    pub(super) fn ramp(&self) -> &Ramp {
        self.ramp.get_or_init(|| {
            let last = f32::from(STEPS - 1);
            let colours = (0..STEPS).map(|i| self.colour_at(f32::from(i) / last)).collect();
            let opaque = self.list.iter().all(|stop| stop.opacity >= 1.0);
            Arc::new(Pixmap::from_parts_with_opacity(colours, STEPS, 1, !opaque))
        })
    }

    fn colour_at(&self, offset: f32) -> PremulRgba8 {
        let next = self.list.partition_point(|stop| stop.offset <= offset).clamp(1, self.list.len() - 1);
        let (a, b) = (self.list[next - 1], self.list[next]);
        let span = b.offset - a.offset;
        let t = if span > 0.0 { ((offset - a.offset) / span).clamp(0.0, 1.0) } else { 1.0 };
        let opacity = a.opacity + (b.opacity - a.opacity) * t;
        let colour = a.colour.mix(b.colour, t.into());
        let byte = |c: f32| (c.clamp(0.0, 1.0) * opacity * 255.0).round() as u8;
        PremulRgba8 { r: byte(colour.r), g: byte(colour.g), b: byte(colour.b), a: byte(1.0) }
    }
}

impl PartialEq for Stops {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

/// One colour of a gradient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// 0–1 along the gradient.
    pub offset: f32,
    /// The colour there.
    pub colour: Colour,
    /// The opacity there, 0–1.
    pub opacity: f32,
}

impl Stop {
    /// An opaque stop.
    pub fn new(offset: f64, colour: Colour) -> Self {
        Self { offset: offset as f32, colour, opacity: 1.0 }
    }

    /// The same stop, less opaque.
    #[must_use]
    pub fn fading(self, opacity: f64) -> Self {
        Self { opacity: self.opacity * opacity as f32, ..self }
    }
}

impl Paint {
    /// One colour.
    pub fn solid(colour: Colour) -> Self {
        Self { source: Source::Solid(colour), opacity: 1.0 }
    }

    /// A gradient along a line; offsets are put into ascending order within 0–1. One colour if the line has no length.
    pub fn linear(from: Point, to: Point, stops: impl IntoIterator<Item = Stop>) -> Self {
        let stops = ascending(stops);
        if stops.list.len() < 2 || from.distance(to) < 1e-3 {
            return stops.list.last().map_or_else(
                || Self::solid(Colour::WHITE).faded(0.0),
                |stop| Self { source: Source::Solid(stop.colour), opacity: stop.opacity },
            );
        }
        Self { source: Source::Linear { from, to, stops }, opacity: 1.0 }
    }

    /// A gradient from a centre outwards.
    pub fn radial(centre: Point, radius: f64, stops: [Stop; 2]) -> Self {
        Self { source: Source::Radial { centre, radius, stops: ascending(stops) }, opacity: 1.0 }
    }

    /// The same paint, less opaque.
    #[must_use]
    pub fn faded(self, opacity: f64) -> Self {
        Self { opacity: self.opacity * opacity as f32, ..self }
    }
}

fn ascending(stops: impl IntoIterator<Item = Stop>) -> Arc<Stops> {
    let mut last = 0.0;
    let list = stops
        .into_iter()
        .map(|stop| {
            last = stop.offset.clamp(last, 1.0);
            Stop { offset: last, ..stop }
        })
        .collect();
    Arc::new(Stops { list, ramp: OnceLock::new() })
}
