//! A field for several lines of text.

use egui::{CornerRadius, Frame, Margin, Response, Stroke, TextBuffer, TextEdit, Ui};

use crate::app::theme::{Tokens, Type, as_seen, is_shown_as_seen, size};

/// A field for several lines.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct TextArea<'a> {
    name: &'a str,
    hint: &'a str,
    rows: usize,
    limit: usize,
}

impl<'a> TextArea<'a> {
    /// A field of that name for at most `limit` characters.
    pub fn new(name: &'a str, limit: usize) -> Self {
        Self { name, hint: "", rows: 2, limit }
    }

    /// What stands in the empty field.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// How many lines are there while it is empty.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// Shows the field over the whole width; the response is that of the text.
    pub fn show(self, ui: &mut Ui, value: &mut String) -> Response {
        let t = Tokens::of(ui);
        let id = ui.next_auto_id();
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let is_as_seen = is_shown_as_seen(ui, id, value);
        let mut seen = |ui: &Ui, text: &dyn TextBuffer, width: f32| {
            as_seen(ui, text.as_str(), &Type::Body.font(), t.ink, width)
        };
        let edge =
            if has_focus { Stroke::new(size::FOCUS, t.accent) } else { Stroke::new(size::HAIRLINE, t.field) };
        let frame = Frame::new()
            .fill(t.raised)
            .stroke(edge)
            .corner_radius(CornerRadius::same(size::RADIUS_CONTROL as u8))
            .inner_margin(Margin::symmetric(11, 9));
        let mut edit = TextEdit::multiline(value)
            .frame(frame)
            .font(Type::Body.font())
            .text_color(t.ink)
            .char_limit(self.limit)
            .hint_text(Type::Body.rich(self.hint).color(t.ink3))
            .desired_rows(self.rows)
            .desired_width(f32::INFINITY);
        if is_as_seen {
            edit = edit.layouter(&mut seen);
        }
        ui.add(edit).accessible_name(self.name)
    }
}
