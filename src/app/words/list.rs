//! The list of points: search, filters, order, and what it says when it is empty.
