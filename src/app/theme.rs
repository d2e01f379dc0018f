//! The look of the window: colours ([`Tokens`]), type ([`Type`]), space and shape ([`size`]), what a finger needs
//! ([`touch`]), and their way into egui.
//!
//! Text grows by egui's zoom factor ([`set_text_size`]): everything is laid out in points, and the map rasterises at
//! device pixels, so it stays crisp at every size. It knows nothing of what is shown.

#[cfg(not(target_arch = "wasm32"))]
mod other_scripts;
mod right_to_left;
pub mod size;
mod style;
mod tokens;
pub mod touch;
mod typeface;

#[cfg(not(target_arch = "wasm32"))]
pub use other_scripts::use_fonts_of_this_machine;
pub use right_to_left::{as_seen, is_shown_as_seen};
pub use style::{install, set_text_size};
pub use tokens::{Tokens, mix};
pub(crate) use typeface::bold;
pub use typeface::{Type, text};
