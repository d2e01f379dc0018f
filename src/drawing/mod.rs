//! Drawing: one scene, every medium.
//!
//! [`plate`] draws the body in a set of inks, [`marks`] puts markers on it, [`plot`] draws what the history says, all as a
//! [`Scene`]; [`raster`], [`svg`] and [`pdf()`] turn a scene into pixels, a file and a page that look the same. It may use
//! `anatomy`, `therapy` and `trend`, for what is drawn; it must not read a clock or a file, and it must not know egui.

mod apart;
mod colour;
mod inks;
pub mod marks;
mod paint;
pub mod pdf;
mod plate;
pub mod plot;
mod raster;
pub mod scale;
pub mod scene;
mod shape;
mod svg;
pub mod text;

pub use apart::{apart, apart_by_side};
pub use colour::Colour;
pub use inks::{Inks, Palette};
pub use marks::{Mark, MarkKind};
pub use pdf::{PageSize, PdfError, pdf};
pub use plate::{PlateSpec, plate};
pub use raster::{RasterError, raster, raster_beside};
pub use scene::{Line, Node, Paint, Scene};
pub use shape::Shape;
pub use svg::{Letters, SvgOptions, svg, svg_in_mm};
pub use text::{Anchor, Text, Weight};
pub use vello_cpu::Pixmap;
