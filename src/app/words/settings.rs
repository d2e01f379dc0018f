//! The settings and the rail.
