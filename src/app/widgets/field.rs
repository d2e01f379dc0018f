//! Fields to type into.

use std::ops::RangeInclusive;

use egui::{
    Align, Align2, CursorIcon, Frame, Layout, Rect, Response, Sense, Stroke, TextBuffer, TextEdit, Ui,
    UiBuilder, Vec2, accesskit::Invalid, pos2, vec2,
};

use super::{
    badge::KeyCap,
    button::IconButton,
    paint::{bring_in_sight, ring},
    tile::ChoiceForm,
};
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, as_seen, is_shown_as_seen, size, text, touch},
    },
    language::say,
};

/// A field for one line of text.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct TextField<'a> {
    name: &'a str,
    hint: &'a str,
    icon: Option<Icon>,
    key: Option<&'a str>,
    unit: Option<&'a str>,
    width: Option<f32>,
    height: f32,
    is_clearable: bool,
    is_wrong: bool,
    limit: usize,
}

impl<'a> TextField<'a> {
    /// A field of that name; the name is also its hint until `.hint(…)` gives another.
    pub fn new(name: &'a str) -> Self {
        Self {
            name,
            hint: name,
            icon: None,
            key: None,
            unit: None,
            width: None,
            height: 40.0,
            is_clearable: false,
            is_wrong: false,
            limit: 2000,
        }
    }

    /// What stands in the empty field.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// An icon at the left.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The key that leads here, shown at the right while the field is empty.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// A unit at the right.
    pub fn unit(mut self, unit: &'a str) -> Self {
        self.unit = Some(unit);
        self
    }

    /// A button that empties the field, shown when something stands in it.
    pub fn clearable(mut self) -> Self {
        self.is_clearable = true;
        self
    }

    /// The width, in points; without it all there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// The height, in points; 40 without it.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// The most characters it takes; 2000 without it.
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// A red frame: what stands in it cannot be used. Say why beside it.
    pub fn wrong(mut self, is_wrong: bool) -> Self {
        self.is_wrong = is_wrong;
        self
    }

    /// The width that the right end takes: a button, a key cap or a unit.
    fn right_end(&self, ui: &Ui, is_empty: bool) -> f32 {
        if self.is_clearable && !is_empty {
            touch::pressed(ui.ctx(), size::CHIP) + 6.0
        } else if let (Some(key), true) = (self.key, is_empty) {
            KeyCap(key).width(ui.painter()) + 12.0
        } else if let Some(unit) = self.unit {
            ui.painter().layout_no_wrap(unit.to_owned(), Type::Body.font(), Tokens::of(ui).ink2).size().x
                + 18.0
        } else {
            10.0
        }
    }

    /// Shows the field; the response is that of the text, with its focus and its changes.
    pub fn show(mut self, ui: &mut Ui, value: &mut String) -> Response {
        let t = Tokens::of(ui);
        // A phone has no keys to press.
        self.key = self.key.filter(|_| !touch::is_phone(ui.ctx()));
        let width = self.width.unwrap_or(ui.available_width());
        let (rect, ground) =
            ui.allocate_exact_size(vec2(width, touch::pressed(ui.ctx(), self.height)), Sense::CLICK);
        let ground = ground.on_hover_cursor(CursorIcon::Text);
        let background = ui.painter().add(egui::Shape::Noop);
        let left = if self.icon.is_some() { 39.0 } else { 11.0 };
        let right = self.right_end(ui, value.is_empty());
        let inside = Rect::from_min_max(rect.min + vec2(left, 0.0), rect.max - vec2(right, 0.0));
        let mut child =
            ui.new_child(UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center)));
        let id = ground.id.with("text");
        let is_as_seen = is_shown_as_seen(ui, id, value);
        // One line, however long it is.
        let mut seen = |ui: &Ui, text: &dyn TextBuffer, _: f32| {
            as_seen(ui, text.as_str(), &Type::Body.font(), t.ink, f32::INFINITY)
        };
        let mut edit = TextEdit::singleline(value)
            .id(id)
            .frame(Frame::NONE)
            .align(Align2::LEFT_CENTER)
            .font(Type::Body.font())
            .text_color(t.ink)
            .char_limit(self.limit)
            .hint_text(Type::Body.rich(self.hint).color(t.ink3))
            .desired_width(inside.width());
        if is_as_seen {
            edit = edit.layouter(&mut seen);
        }
        let mut response = child.add(edit).accessible_name(self.name);
        if ground.clicked() {
            response.request_focus();
        }
        if self.show_right_end(ui, rect, value.is_empty()) {
            value.clear();
            response.mark_changed();
            response.request_focus();
        }
        let edge = match (response.has_focus(), self.is_wrong) {
            (_, true) => Stroke::new(size::FOCUS, t.stop),
            (true, _) => Stroke::new(size::FOCUS, t.accent),
            _ => Stroke::new(size::HAIRLINE, t.field),
        };
        let frame = egui::epaint::RectShape::new(
            rect,
            size::RADIUS_CONTROL,
            t.raised,
            edge,
            egui::StrokeKind::Inside,
        );
        ui.painter().set(background, frame);
        bring_in_sight(ui, &response);
        if self.is_wrong && response.has_focus() {
            ring(ui, rect, size::RADIUS_CONTROL);
        }
        if let Some(icon) = self.icon {
            let square = Rect::from_center_size(pos2(rect.left() + 22.0, rect.center().y), Vec2::splat(18.0));
            icon.paint(ui.painter(), square, t.ink2);
        }
        response
    }

    /// Paints the right end; answers whether its button was clicked.
    fn show_right_end(&self, ui: &mut Ui, rect: Rect, is_empty: bool) -> bool {
        let t = Tokens::of(ui);
        let middle = rect.right_center();
        if self.is_clearable && !is_empty {
            let side = touch::pressed(ui.ctx(), size::CHIP);
            let square = Rect::from_center_size(middle - vec2(side / 2.0 + 6.0, 0.0), Vec2::splat(side));
            // In a `Ui` of its own: the contents of the field must not move what comes after it.
            let mut end = ui.new_child(UiBuilder::new().max_rect(square));
            return end
                .add(IconButton::new(Icon::Close, say!("widgets-clear")).size(size::CHIP).flat())
                .clicked();
        }
        if let (Some(key), true) = (self.key, is_empty) {
            let key = KeyCap(key);
            key.paint(ui.painter(), middle - vec2(key.width(ui.painter()) + 12.0, 0.0), t);
        } else if let Some(unit) = self.unit {
            let at = middle - vec2(11.0, 0.0);
            ui.painter().text(at, Align2::RIGHT_CENTER, unit, Type::Body.font(), t.ink2);
        }
        false
    }
}

/// What came of showing a [`NumberField`].
#[derive(Debug)]
pub struct FieldReply {
    /// The field itself.
    pub response: Response,
    /// The number, if what stands in the field is one that is allowed.
    pub value: Option<u32>,
    /// What is wrong with what stands in it, if anything is.
    pub wrong: Option<String>,
}

/// A field for a whole number with its unit. What is wrong is said under it, and nothing that was typed is changed.
#[derive(Clone, Debug)]
#[must_use = "show it"]
pub struct NumberField<'a> {
    name: &'a str,
    unit: &'a str,
    unit_in_words: &'a str,
    range: RangeInclusive<u32>,
    width: Option<f32>,
}

impl<'a> NumberField<'a> {
    /// A field of that name for the numbers of `range`, with a unit (“s”) and its word (“seconds”).
    pub fn new(name: &'a str, unit: &'a str, unit_in_words: &'a str, range: RangeInclusive<u32>) -> Self {
        Self { name, unit, unit_in_words, range, width: None }
    }

    /// The width, in points; without it all there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// The number that `typed` stands for, if it is allowed.
    fn read(&self, typed: &str) -> Option<u32> {
        typed.trim().parse().ok().filter(|number| self.range.contains(number))
    }

    /// Shows the field, and what is wrong with what stands in it.
    pub fn show(self, ui: &mut Ui, typed: &mut String) -> FieldReply {
        let t = Tokens::of(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let reply = self.show_alone(ui, size::CONTROL, typed);
            if let Some(words) = &reply.wrong {
                text(ui, Type::Small, t.stop, words);
            }
            reply
        })
        .inner
    }

    /// Shows it in a choice of the panel of a point that `choice` shows next, on top of that. What is wrong is only told to
    /// screen readers: say it where there is room. Answers what `choice` answered, too.
    pub fn show_in<R>(
        self,
        ui: &mut Ui,
        form: ChoiceForm,
        typed: &mut String,
        choice: impl FnOnce(&mut Ui) -> R,
    ) -> (FieldReply, R) {
        let inside = form.inside(form.place(ui));
        let chosen = choice(ui);
        let mut child =
            ui.new_child(UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center)));
        (self.width(inside.width()).show_alone(&mut child, inside.height(), typed), chosen)
    }

    /// Shows the field alone; what is wrong is for the caller to say. An empty field is not wrong yet while `may_wait`.
    pub fn show_quiet(self, ui: &mut Ui, may_wait: bool, typed: &mut String) -> FieldReply {
        let is_waiting = may_wait && typed.trim().is_empty();
        self.show_with(ui, size::CONTROL, is_waiting, typed)
    }

    fn show_alone(&self, ui: &mut Ui, height: f32, typed: &mut String) -> FieldReply {
        self.show_with(ui, height, false, typed)
    }

    fn show_with(&self, ui: &mut Ui, height: f32, is_waiting: bool, typed: &mut String) -> FieldReply {
        let mut field = TextField::new(self.name)
            .hint("")
            .unit(self.unit)
            .height(height)
            .limit(12)
            .wrong(!is_waiting && self.read(typed).is_none());
        if let Some(width) = self.width {
            field = field.width(width);
        }
        let response = field.show(ui, typed);
        let value = self.read(typed);
        let wrong = (!is_waiting && value.is_none()).then(|| {
            let (from, to) = (*self.range.start(), *self.range.end());
            say!("widgets-whole-number", unit = self.unit_in_words, from = from, to = to)
        });
        if let Some(words) = &wrong {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_invalid(Invalid::True);
                node.set_description(words.clone());
            });
        }
        FieldReply { response, value, wrong }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_numbers_of_the_range_are_read() {
        let field = NumberField::new("Dose", "s", "seconds", 5..=120);
        for (typed, read) in [("60", Some(60)), (" 5 ", Some(5)), ("120", Some(120))] {
            assert_eq!(field.read(typed), read);
        }
        for wrong in ["", "0", "-5", "4", "121", "NaN", "1e3", "1000000000", "9999999999999", "6.5", "sixty"]
        {
            assert_eq!(field.read(wrong), None, "{wrong}");
        }
    }
}
