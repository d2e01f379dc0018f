//! What lies over the window: rules, export, and what went wrong.
