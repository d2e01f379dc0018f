//! Where a pointer or a finger is.

use egui::{PointerButton, Pos2, Response};

/// Where `response` is pointed at; in the frame of a click, where it was clicked: a finger that is up again is nowhere.
pub fn pointed_at(response: &Response) -> Option<Pos2> {
    let clicked = response.clicked_by(PointerButton::Primary).then(|| response.interact_pointer_pos());
    clicked.flatten().or_else(|| response.hover_pos())
}
