//! The look of the window: colours ([`Tokens`]), type ([`Type`]), space and shape ([`size`]), and their way into egui.
//!
//! Text grows by egui's zoom factor ([`set_text_size`]): everything is laid out in points, and the map rasterises at
//! device pixels, so it stays crisp at every size. It knows nothing of what is shown.

pub mod size;
mod style;
mod tokens;
mod typeface;

pub use style::{install, set_text_size};
pub use tokens::{Tokens, mix};
pub(crate) use typeface::bold;
pub use typeface::{Type, text};
