//! Lofting: from a few points to smooth lines, from rails to a surface with coordinates, from lines to areas.
//!
//! A muscle's surface is the only link between a place on the muscle (u across the fibres, v along them) and a place in
//! the drawing, so a point keeps its place when the drawing is mended. It must not know which side of the body it draws.

mod locate;
mod polygon;
mod rails;
mod spline;
mod surface;
#[cfg(test)]
mod tests;

pub use polygon::Polygon;
pub use spline::{Polyline, smooth};
pub use surface::Surface;
