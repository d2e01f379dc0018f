//! The sheet of the keys.
