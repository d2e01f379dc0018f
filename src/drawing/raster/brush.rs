//! Paints and lines as the rasteriser takes them.

use kurbo::{Affine, Cap, Join, Stroke};
use vello_cpu::{
    Image, ImageSource, PaintType,
    color::{AlphaColor, Srgb},
    peniko::{ColorStop, Extend, Gradient, ImageQuality, ImageSampler},
};

use crate::drawing::{
    colour::Colour,
    paint::{Paint, STEPS, Source, Stop},
    scene::Line,
};

/// What an area is filled with, where that lies in the scene, and how much of it shows.
pub(super) struct Brush {
    pub(super) paint: PaintType,
    pub(super) place: Affine,
    pub(super) opacity: f32,
}

impl Brush {
    pub(super) fn new(paint: &Paint) -> Self {
        let opacity = paint.opacity.clamp(0.0, 1.0);
        match &paint.source {
            Source::Solid(colour) => {
                Self { paint: solid(*colour, opacity).into(), place: Affine::IDENTITY, opacity: 1.0 }
            }
            // The ramp as an image: a gradient of its own would work out its colours anew in every picture.
            Source::Linear { from, to, stops } => {
                let step = (*to - *from) / f64::from(STEPS - 1);
                let first = *from - step * 0.5;
                Self {
                    paint: ramp(ImageSource::Pixmap(stops.ramp().clone())).into(),
                    place: Affine::new([step.x, step.y, -step.y, step.x, first.x, first.y]),
                    opacity,
                }
            }
            Source::Radial { centre, radius, stops } => {
                let stop = |s: &Stop| ColorStop {
                    offset: s.offset,
                    color: solid(s.colour, s.opacity * opacity).into(),
                };
                let stops: Vec<_> = stops.list().iter().map(stop).collect();
                let gradient = Gradient::new_radial(*centre, *radius as f32).with_stops(stops.as_slice());
                Self { paint: gradient.into(), place: Affine::IDENTITY, opacity: 1.0 }
            }
        }
    }
}

fn ramp(image: ImageSource) -> Image {
    let (x_extend, y_extend) = (Extend::Pad, Extend::Pad);
    Image { image, sampler: ImageSampler { x_extend, y_extend, quality: ImageQuality::Low, alpha: 1.0 } }
}

pub(super) fn solid(colour: Colour, opacity: f32) -> AlphaColor<Srgb> {
    let [r, g, b] = [colour.r, colour.g, colour.b].map(|c| c.clamp(0.0, 1.0));
    AlphaColor::new([r, g, b, opacity.clamp(0.0, 1.0)])
}

/// A line at `scale` pixels a unit.
pub(super) fn stroke(line: Line, scale: f64) -> Stroke {
    let (cap, join) = if line.round { (Cap::Round, Join::Round) } else { (Cap::Butt, Join::Bevel) };
    let stroke = Stroke::new(line.width * scale).with_caps(cap).with_join(join);
    match line.dash {
        Some(dash) => stroke.with_dashes(0.0, dash.map(|length| length * scale)),
        None => stroke,
    }
}
