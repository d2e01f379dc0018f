//! The window: the only floor that knows egui.
//!
//! A view borrows the [`state`] and returns what the user asked for, an [`action`]; `update` is the one place that does
//! it. Nothing here writes a file (the [`store`]'s thread does, through the journal) or computes a trend.
//! [`window`] is one frame from top to bottom; [`map`], [`panel`], [`hold`] and [`dialogs`] are its parts; [`theme`]
//! holds colours, type and space, [`icons`] the painted icons, [`widgets`] everything a screen is put together from.
//! [`words`] has every fixed text; [`keys`] reads the keys that work everywhere, `announce` tells a screen reader what
//! has happened, `kept` what the window keeps of itself for the next time.

pub mod action;
mod announce;
pub mod dialogs;
mod drop;
pub mod floor;
pub mod hold;
pub mod icons;
mod kept;
pub mod keys;
pub mod map;
pub mod panel;
mod photo;
mod resume;
mod routines;
mod run;
pub mod state;
pub mod store;
pub mod theme;
mod update;
pub mod widgets;
pub mod window;
pub mod words;

pub use run::run;
pub use window::{Knotmap, Services};
