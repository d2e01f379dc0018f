//! The body: the atlas, lofting, hit testing, points, and places in words.
//!
//! Pure: no egui, no files, no clock, no colours of a theme; it uses no other room but the language. Everything here is in the atlas's own
//! units (each view states them), `y` down, `x` to the viewer's right. From the ground up: `body` (the words), `sheets`
//! (what the files say), [`loft`], `lofted`, [`atlas`], [`Stage`], and on top whoever asks something of the body.

pub mod atlas;
mod body;
mod care;
mod complaints;
mod everyday;
mod geometry;
mod hit;
pub mod loft;
mod lofted;
mod opening;
mod overlay;
mod place;
mod read;
mod referral;
mod rolling;
mod said;
mod search;
mod sheets;
mod sight;
mod stage;
#[cfg(test)]
mod tests;
mod zones;

pub use atlas::{Atlas, DangerZone, Level, Muscle, NamedPoint, Piece, Region, RollingArea, SelfCare, View};
pub use body::{Layer, Picture, PointId, PointKey, Side, ViewId};
pub use care::{BALL_MM, FINGERS_MM, Minded, note_of};
pub use hit::{Hit, HitMap};
pub use loft::{Polygon, Polyline, Surface};
pub use read::UnknownWord;
pub use referral::{Pain, Referral};
pub use rolling::Rolling;
pub use search::{Found, is_only_pain, said_side, without_side};
pub use sight::Sight;
pub use stage::Stage;
