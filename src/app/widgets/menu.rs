//! Menus and drop-downs.

use std::borrow::Cow;

use egui::{
    CornerRadius, CursorIcon, Frame, Id, Margin, Popup, PopupCloseBehavior, Rect, Response, Role, ScrollArea,
    Sense, Shadow, Stroke, Ui, Vec2, accesskit::HasPopup, pos2, vec2,
};

use super::{
    paint::{announce, boxed, focus_ring, hover},
    tile::ChoiceForm,
};
use crate::app::{
    icons::Icon,
    theme::{Tokens, Type, mix, size, touch},
};

/// The share of the window's height that the choices of a drop-down take at most; more of them scroll.
const MENU_SHARE: f32 = 0.5;
/// The least height of a line, and between two.
const LINE: f32 = 32.0;
const BETWEEN: f32 = 2.0;
/// The frame of a menu, between it and its opener, and to the edge of the window.
const ROUND: f32 = 24.0;

/// With less room than this for its words, a drop-down with an icon shows none of them.
const FEW_LETTERS: f32 = 40.0;

/// What stays free beside a menu that is as wide as the window lets it.
const BESIDE: f32 = 24.0;

/// Where the lines of the menu that is being shown tell how wide they would like to be.
fn wished() -> Id {
    Id::unique("the longest line of a menu")
}

/// Opens a menu under the control that was clicked. Fill it with [`menu_item`]; a click or Escape closes it. It is as wide as
/// its longest line, and never wider than the window.
pub fn menu<R>(opener: &Response, contents: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let t = Tokens::of_ctx(&opener.ctx);
    let frame = Frame::new()
        .fill(t.panel)
        .stroke(Stroke::new(size::HAIRLINE, t.line))
        .corner_radius(CornerRadius::same(size::RADIUS_ROW as u8))
        .inner_margin(Margin::same(5))
        .shadow(Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow });
    Popup::menu(opener)
        .frame(frame)
        .gap(4.0)
        .close_behavior(PopupCloseBehavior::CloseOnClick)
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = BETWEEN;
            let most = ui.ctx().content_rect().width() - BESIDE;
            let least = (opener.rect.width().max(140.0) - 12.0).min(most);
            let id = opener.id.with("menu");
            let known = ui.data(|data| data.get_temp::<f32>(id));
            ui.set_min_width(least);
            ui.set_max_width(known.unwrap_or(least).clamp(least, most));
            ui.data_mut(|data| data.insert_temp(wished(), 0.0_f32));
            let inner = contents(ui);
            let longest = ui.data(|data| data.get_temp::<f32>(wished()));
            if known != longest {
                ui.data_mut(|data| data.insert_temp(id, longest.unwrap_or(least)));
                ui.ctx().request_discard("the menu has another longest line");
            }
            inner
        })
        .map(|shown| shown.inner)
}

/// The height of `choices` lines beside what opens them.
fn room(opener: &Response, choices: usize) -> f32 {
    let window = opener.ctx.content_rect();
    let (above, below) = (opener.rect.top() - window.top(), window.bottom() - opener.rect.bottom());
    most(window.height(), above, below, (choices, touch::pressed(&opener.ctx, LINE)))
}

/// How high the choices are shown, in points, each a line so high: all of them where there is room `below` the opener, or else as many whole lines
/// as have room above or below it, so that they lie over nothing, and in their share of the window.
fn most(window: f32, above: f32, below: f32, (choices, line): (usize, f32)) -> f32 {
    let pitch = line + BETWEEN;
    let of = |lines: f32| lines * pitch - BETWEEN;
    let share = of(((window * MENU_SHARE + BETWEEN) / pitch).floor().max(1.0));
    let all = of(choices as f32);
    if all + ROUND <= below {
        // Choices of more than one line may need more than that.
        return all.max(share.min(below - ROUND));
    }
    let beside = (above.max(below) - ROUND).min(window * MENU_SHARE);
    of(((beside + BETWEEN) / pitch).floor().max(2.0))
}

/// One line of a menu.
pub fn menu_item(ui: &mut Ui, icon: Option<Icon>, name: &str) -> Response {
    item(ui, icon, icon.is_some(), name, None)
}

/// One line of a menu that switches something on or off: its words begin where those of lines with icons do.
pub fn menu_switch(ui: &mut Ui, is_on: bool, name: &str) -> Response {
    item(ui, is_on.then_some(Icon::Check), true, name, None)
}

/// A line; where it has room for an icon, that stands before its words, if there is one.
fn item(ui: &mut Ui, icon: Option<Icon>, has_room: bool, name: &str, selected: Option<bool>) -> Response {
    let t = Tokens::of(ui);
    let is_chosen = selected == Some(true);
    let style = if is_chosen { Type::BodyBold } else { Type::Body };
    let words = ui.painter().layout_no_wrap(name.to_owned(), style.font(), t.ink).size().x;
    let indent = if has_room { 36.0 } else { 10.0 };
    let room = if selected.is_some() { 34.0 } else { 12.0 };
    let longest = ui.data(|data| data.get_temp(wished())).unwrap_or(0.0_f32).max(indent + words + room);
    ui.data_mut(|data| data.insert_temp(wished(), longest));
    // A line that the window has no room for goes on below.
    let width = ui.available_width();
    let galley =
        ui.painter().layout(name.to_owned(), style.font(), t.ink, (width - indent - room + 1.0).max(40.0));
    let height = (galley.size().y + 12.0).max(touch::pressed(ui.ctx(), LINE));
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let role = if selected.is_some() { Role::MenuItemRadio } else { Role::MenuItem };
    announce(ui, &response, role, name, selected);
    let heat = hover(ui, &response).max(if response.has_focus() { 1.0 } else { 0.0 });
    let painter = ui.painter();
    boxed(painter, rect, size::RADIUS_SEGMENT, mix(t.panel, t.accent_soft, heat), Stroke::NONE);
    let square = |x: f32| Rect::from_center_size(pos2(x, rect.center().y), Vec2::splat(18.0));
    if let Some(icon) = icon {
        icon.paint(painter, square(rect.left() + 19.0), t.ink2);
    }
    painter.galley(rect.left_center() + vec2(indent, -galley.size().y / 2.0), galley, t.ink);
    if is_chosen {
        Icon::Check.paint(painter, square(rect.right() - 17.0), t.accent);
    }
    focus_ring(ui, &response.clone().with_new_rect(rect.shrink(3.0)), size::RADIUS_SEGMENT - 2.0);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A button that shows what is chosen and opens the other choices.
#[derive(Clone, Debug)]
#[must_use = "show it"]
pub struct Dropdown<'a, T> {
    name: &'a str,
    options: &'a [(T, &'a str)],
    text: Option<Cow<'a, str>>,
    icon: Option<Icon>,
    width: Option<f32>,
    at_most: f32,
    is_plain: bool,
    is_floating: bool,
    form: Option<ChoiceForm>,
    over_field: Option<&'a str>,
}

impl<'a, T: Copy + PartialEq> Dropdown<'a, T> {
    /// A choice between `options`; `name` says what is chosen (“View”).
    pub fn new(name: &'a str, options: &'a [(T, &'a str)]) -> Self {
        Self {
            name,
            options,
            text: None,
            icon: None,
            width: None,
            at_most: f32::INFINITY,
            is_plain: false,
            is_floating: false,
            form: None,
            over_field: None,
        }
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// What the button shows, if that is not the chosen word.
    pub fn text(mut self, text: impl Into<Cow<'a, str>>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The width, in points; without it as wide as its contents.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Never wider than this, in points: then the words end in “…”.
    pub fn at_most(mut self, width: f32) -> Self {
        self.at_most = width;
        self
    }

    /// As a tile or a line of the panel of a point, with its name as the label.
    pub fn form(mut self, form: ChoiceForm) -> Self {
        self.form = Some(form);
        self
    }

    /// What is chosen stands in a field that lies on it, under this label.
    pub fn typed(mut self, label: &'a str) -> Self {
        self.over_field = Some(label);
        self
    }

    /// Words alone, as beside the filters of a list.
    pub fn plain(mut self) -> Self {
        self.is_plain = true;
        self
    }

    /// As it lies over the map: with a shadow.
    pub fn floating(mut self) -> Self {
        self.is_floating = true;
        self
    }

    /// Shows it; returns what was chosen, if something else than `current` was.
    pub fn show(self, ui: &mut Ui, current: T) -> Option<T> {
        let word = self.options.iter().find(|(value, _)| *value == current).map_or("", |(_, word)| *word);
        if let (Some(form), [_]) = (self.form, self.options) {
            self.show_only(ui, form, word);
            return None;
        }
        let opener = self.show_button(ui, word);
        menu(&opener, |ui| {
            let mut chosen = None;
            let most = room(&opener, self.options.len());
            ScrollArea::vertical().max_height(most).show(ui, |ui| {
                for (value, word) in self.options {
                    let is_chosen = *value == current;
                    if item(ui, None, false, word, Some(is_chosen)).clicked() {
                        // A screen reader's click is none of the pointer's, which would close the menu by itself.
                        ui.close();
                        chosen = (!is_chosen).then_some(*value);
                    }
                }
            });
            chosen
        })
        .flatten()
    }

    /// What there is one of alone is told, not chosen: nothing opens.
    fn show_only(&self, ui: &mut Ui, form: ChoiceForm, word: &str) {
        let shown = self.text.as_deref().unwrap_or(word);
        let (rect, response) = form.allocate(ui, Sense::hover());
        announce(ui, &response, Role::Label, &format!("{}: {shown}", self.name), None);
        self.paint_form(ui, form, rect, shown, None);
    }

    /// The form with its icon, heading and value; `heat` is how strongly it is hovered, `None` where there is nothing to
    /// choose.
    fn paint_form(&self, ui: &Ui, form: ChoiceForm, rect: Rect, shown: &str, heat: Option<f32>) {
        let (icon, heading) = (self.icon.unwrap_or(Icon::More), self.over_field.unwrap_or(self.name));
        form.paint(ui, rect, icon, heading, heat.is_some(), heat.unwrap_or(0.0));
        if self.over_field.is_none() {
            form.paint_value(ui, rect, shown);
        }
    }

    fn show_form(&self, ui: &mut Ui, form: ChoiceForm, shown: &str) -> Response {
        let (rect, response) = form.allocate(ui, Sense::click());
        announce(ui, &response, Role::ComboBox, self.name, None);
        shows(&response, shown);
        let heat = hover(ui, &response);
        self.paint_form(ui, form, rect, shown, Some(heat));
        focus_ring(ui, &response, size::RADIUS_ROW);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    fn show_button(&self, ui: &mut Ui, word: &str) -> Response {
        let t = Tokens::of(ui);
        let shown = self.text.as_deref().unwrap_or(word);
        if let Some(form) = self.form {
            return self.show_form(ui, form, shown);
        }
        let (style, height) =
            if self.is_plain { (Type::Small, size::CHIP) } else { (Type::Body, size::CONTROL) };
        let words = ui.painter().layout_no_wrap(shown.to_owned(), style.font(), t.ink).size().x;
        let padding = if self.is_plain { 4.0 } else { 13.0 };
        let indent = padding + if self.icon.is_some() { 26.0 } else { 0.0 };
        let width = self.width.unwrap_or(indent + words + 24.0 + padding).min(self.at_most);
        let (width, height) = (touch::pressed(ui.ctx(), width), touch::pressed(ui.ctx(), height));
        // The icon says more than the first letter would.
        let is_icon_alone = self.icon.is_some() && words.min(FEW_LETTERS) > width - indent - padding - 18.0;
        let width = if is_icon_alone { indent + 16.0 + padding } else { width };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        announce(ui, &response, Role::ComboBox, self.name, None);
        shows(&response, shown);
        let heat = hover(ui, &response);
        let painter = ui.painter();
        if self.is_floating {
            let shadow = Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow };
            painter.add(shadow.as_shape(rect, CornerRadius::same(size::RADIUS_ROW as u8)));
        }
        let ink = if self.is_plain { t.ink2 } else { t.ink };
        if !self.is_plain {
            let edge = Stroke::new(size::HAIRLINE, if self.is_floating { t.line } else { t.line2 });
            boxed(painter, rect, size::RADIUS_CONTROL, mix(t.raised, t.sunk, heat), edge);
        }
        let square = |x: f32| Rect::from_center_size(pos2(x, rect.center().y), Vec2::splat(18.0));
        if let Some(icon) = self.icon {
            icon.paint(painter, square(rect.left() + padding + 9.0), ink);
        }
        // What does not fit ends in “…”; the whole of it is in the open menu and in the accessible value.
        let mut job = egui::text::LayoutJob::simple_singleline(shown.to_owned(), style.font(), ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - indent - padding - 18.0);
        if !is_icon_alone {
            let galley = painter.layout_job(job);
            let at = rect.left_center() + vec2(indent, -galley.size().y / 2.0);
            painter.galley(at, galley, ink);
        }
        let chevron =
            Rect::from_center_size(pos2(rect.right() - padding - 7.0, rect.center().y), Vec2::splat(15.0));
        Icon::Down.paint(painter, chevron, ink);
        focus_ring(ui, &response, size::RADIUS_CONTROL);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// Tells what a drop-down shows, and whether it is open.
fn shows(response: &Response, shown: &str) {
    let is_open = Popup::is_id_open(&response.ctx, Popup::default_response_id(response));
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_value(shown);
        node.set_has_popup(HasPopup::Menu);
        node.set_expanded(is_open);
        // On Linux a screen reader is told no value where nothing can be typed.
        if cfg!(target_os = "linux") {
            node.set_description(shown);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_that_have_room_below_are_all_shown_and_others_end_with_a_whole_line() {
        assert!((most(300.0, 16.0, 252.0, (6, LINE)) - 202.0).abs() < 0.1);
        let some = most(300.0, 148.0, 120.0, (6, LINE));
        assert!(some <= 124.0 && (some + BETWEEN) % (LINE + BETWEEN) < 0.1, "{some}");
    }
}
