//! What is done to the body: the tenderness scale, the dose, the hold, the stop rules.
//!
//! Pure: time is handed in, nothing here asks for it, reads a file or knows egui. Every clinical figure names its source.

mod tenderness;

pub use tenderness::{Band, Tenderness, TendernessError};
