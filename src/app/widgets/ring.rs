//! The countdown ring of a hold.

use egui::{Align2, Color32, Pos2, Rect, Response, Role, Sense, Stroke, Ui, vec2};

use super::paint::{arc, dashed, line};
use crate::{
    app::{
        icons::round_line,
        theme::{Tokens, Type, bold},
    },
    language::say,
};

/// Minutes and seconds, `m:ss`.
pub fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The ring: what is left of the time as an arc, the clock in the middle, a line of words under it.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct Ring<'a> {
    digits: &'a str,
    left: f32,
    caption: &'a str,
    breath: Option<f32>,
    is_paused: bool,
    flash: f32,
    name: &'a str,
    tick: Option<f32>,
}

impl<'a> Ring<'a> {
    /// A ring with its clock (see [`clock`]) and the share of the time that is left, 0–1.
    pub fn new(digits: &'a str, left: f32) -> Self {
        Self {
            digits,
            left: left.clamp(0.0, 1.0),
            caption: "",
            breath: None,
            is_paused: false,
            flash: 0.0,
            name: say!("widgets-time-left"),
            tick: None,
        }
    }

    /// The words under the clock.
    pub fn caption(mut self, caption: &'a str) -> Self {
        self.caption = caption;
        self
    }

    /// What it counts, to a screen reader, if that is not the time left.
    pub fn named(mut self, name: &'a str) -> Self {
        self.name = name;
        self
    }

    /// A mark across the ring, this share (0–1) of the way from 12 o’clock.
    pub fn tick(mut self, share: Option<f32>) -> Self {
        self.tick = share;
        self
    }

    /// The breathing disc, from empty (0) to full (1); without it the disc rests.
    pub fn breath(mut self, depth: f32) -> Self {
        self.breath = Some(depth.clamp(0.0, 1.0));
        self
    }

    /// The clock stands still: the arc in quiet ink.
    pub fn paused(mut self, is_paused: bool) -> Self {
        self.is_paused = is_paused;
        self
    }

    /// The sign that the time is over: the disc filled with the accent by this share, 0–1.
    pub fn flash(mut self, share: f32) -> Self {
        self.flash = share.clamp(0.0, 1.0);
        self
    }

    /// Paints the ring into the largest circle of `rect`; a screen reader is told the clock.
    pub fn show(self, ui: &mut Ui, rect: Rect) -> Response {
        let t = Tokens::of(ui);
        let response = ui.interact(rect, ui.scope_id().with("ring"), Sense::hover());
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Timer);
            node.set_label(self.name);
            node.set_value(self.digits);
            if !self.caption.is_empty() {
                node.set_description(self.caption.replace('\n', " "));
            }
        });
        let side = rect.width().min(rect.height());
        let width = if side >= 260.0 { 12.0 } else { 10.0 * (side / 260.0).max(0.7) };
        let radius = (side - width) / 2.0;
        self.paint_disc(ui, rect.center(), radius, t);
        self.paint_arc(ui, rect.center(), radius, width, t);
        self.paint_words(ui, rect.center(), side, t);
        response
    }

    fn paint_disc(&self, ui: &Ui, centre: Pos2, radius: f32, t: &Tokens) {
        let full = radius * 0.776;
        let disc = self.breath.map_or(radius * 0.68, |depth| radius * (0.56 + 0.216 * depth));
        let fill = crate::app::theme::mix(t.accent_soft, t.accent, self.flash);
        ui.painter().circle_filled(centre, disc, if self.is_paused { t.sunk } else { fill });
        if self.breath.is_some() {
            dashed(ui.painter(), &arc(centre, full, 0.0, 1.0), Stroke::new(1.2, t.line2), 2.5, 5.0);
        }
    }

    fn paint_arc(&self, ui: &Ui, centre: Pos2, radius: f32, width: f32, t: &Tokens) {
        // Not `circle_stroke`: that lies outside of the radius.
        let mut track = arc(centre, radius, 0.0, 1.0);
        track.pop();
        ui.painter().add(egui::Shape::closed_line(track, Stroke::new(width, t.line)));
        if self.left > 0.0 {
            // What is gone grows clockwise from 12 o’clock; what is left ends there.
            let points = arc(centre, radius, 1.0 - self.left, 1.0);
            let colour: Color32 = if self.is_paused { t.ink3 } else { t.accent };
            round_line(ui.painter(), points, false, Stroke::new(width, colour));
        }
        if let Some(share) = self.tick {
            // Longer than the ring is wide, and light round the dark line: to be seen on the arc and on the track.
            let across = egui::Vec2::angled(std::f32::consts::TAU * (share - 0.25));
            let ends = [centre + across * (radius - width), centre + across * (radius + 0.5 * width)];
            ui.painter().line_segment(ends, Stroke::new(7.0, t.ground));
            ui.painter().line_segment(ends, Stroke::new(3.0, t.ink));
        }
    }

    /// Whether the disc of a ring of this size has room for the words, line by line.
    pub fn has_room(ui: &Ui, side: f32, caption: &str) -> bool {
        let mut font = Type::Body.font();
        font.size = (side * 0.0475).clamp(12.0, 22.0);
        let wide = ui.painter().layout_no_wrap(caption.to_owned(), font, Color32::BLACK).size().x;
        wide <= side * 0.56
    }

    fn paint_words(&self, ui: &Ui, centre: Pos2, side: f32, t: &Tokens) {
        // 104 in the ring of 476 across, 66 in the one of 300.
        let wide = if self.digits.chars().count() > 4 { 0.82 } else { 1.0 };
        let height = (side * 0.22).clamp(20.0, 104.0) * wide;
        let ink = if self.flash > 0.5 { t.on_accent } else { t.ink };
        line(
            ui.painter(),
            centre - vec2(0.0, height * 0.193),
            Align2::CENTER_CENTER,
            self.digits,
            bold(height),
            ink,
        );
        let small = (side * 0.0475).clamp(12.0, 22.0);
        let ink = match (self.flash > 0.5, self.is_paused) {
            (true, _) => t.on_accent,
            (_, true) => t.ink2,
            _ => t.accent_ink,
        };
        let mut font = Type::Body.font();
        font.size = small;
        let below = height * 0.645;
        if Self::has_room(ui, side, self.caption) {
            for (row, words) in self.caption.lines().enumerate() {
                let at = centre + vec2(0.0, below + 1.3 * small * row as f32);
                line(ui.painter(), at, Align2::CENTER_CENTER, words, font.clone(), ink);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_has_two_figures_for_seconds() {
        assert_eq!(clock(0), "0:00");
        assert_eq!(clock(38), "0:38");
        assert_eq!(clock(120), "2:00");
        assert_eq!(clock(1500), "25:00");
    }
}
