//! Whether the browser is asked to move less.

use crate::platform::browser::page;

/// Whether it is.
#[expect(clippy::unnecessary_wraps, reason = "a desktop may not know")]
pub fn reduced_motion() -> Option<bool> {
    Some(page::is("wantsLessMotion"))
}
