//! The window: the only floor that knows egui.
//!
//! A view borrows the state and returns what the user asked for; nothing here writes a file or computes a trend.
//! [`theme`] holds colours, type and space, [`icons`] the painted icons, [`widgets`] everything a screen is put
//! together from.

pub mod icons;
pub mod theme;
pub mod widgets;
