//! The frames of panels.

use egui::{Color32, Frame, Panel};

/// A panel's frame in one colour, without margins.
pub fn bare(fill: Color32) -> Frame {
    Frame::new().fill(fill)
}

/// The rail's and inspector's common form.
pub fn side(panel: Panel, width: f32, fill: Color32) -> Panel {
    panel.exact_size(width).resizable(false).show_separator_line(false).frame(bare(fill))
}
