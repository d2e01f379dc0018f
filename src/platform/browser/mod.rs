//! What a browser's page has: files in its storage, work after the frame, and what the page's own script asks of the browser.

mod clock;
pub mod files;
pub(super) mod later;
pub mod page;
pub(super) mod storage;
pub mod tempfile;
pub(super) mod worker;

/// The folder of the page's files that the browser stores; what lies elsewhere goes with the page.
pub const STORED: &str = "/knotmap";

pub use clock::since_start;
pub use storage::{follow_others, lock_ahead, open, refusal};
