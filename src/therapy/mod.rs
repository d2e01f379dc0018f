//! What is done to the body: the tenderness scale, the dose, the hold, the stop rules, the routines.
//!
//! It may use `anatomy`. Pure: time is handed in; nothing here asks for it, reads a file, knows a journal or egui. Every
//! clinical figure names its source.

pub mod breath;
pub mod course;
mod dose;
mod ending;
pub mod guard;
pub mod guide;
pub mod hold;
pub(crate) mod leaf;
pub mod made;
pub mod method;
pub mod plan;
mod rest_pain;
pub mod routine;
mod seconds;
mod sensation;
mod source;
mod tenderness;
pub mod way;

pub use dose::{Dose, DoseError};
pub use ending::{Ended, Ending, EndingKind, ThrobbingWindow, WindowError};
pub use hold::{Cue, Event, Hold, Phase};
pub use rest_pain::{RestPain, RestPainError};
pub use seconds::whole_seconds;
pub use sensation::Sensation;
pub use source::Source;
pub use tenderness::{Band, Tenderness, TendernessError};
