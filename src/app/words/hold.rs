//! The hold and the page after it.
