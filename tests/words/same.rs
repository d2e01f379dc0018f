//! Words that are the same in another language: names, units, and what both of them call so.

/// Each as it stands, without what is put in.
pub(crate) const SAME: &[&str] = &["Plan", "April", "August", "September", "November"];
