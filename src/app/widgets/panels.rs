//! Where things stand: the frames of panels, and a piece in a place of its own.

use egui::{Color32, Frame, Panel, Rect, Ui, UiBuilder};

/// A panel's frame in one colour, without margins.
pub fn bare(fill: Color32) -> Frame {
    Frame::new().fill(fill)
}

/// The rail's and inspector's common form.
pub fn side(panel: Panel, width: f32, fill: Color32) -> Panel {
    panel.exact_size(width).resizable(false).show_separator_line(false).frame(bare(fill))
}

/// A piece of interface in a place of its own.
pub fn at<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(rect), contents).inner
}
