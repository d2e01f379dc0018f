//! The panel of one point: how it is done, how tender it is, what can be done with a point of one’s own.
