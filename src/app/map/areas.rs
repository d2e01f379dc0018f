//! Areas on the drawing: where pain from the selected point may be felt, and where no pressure belongs.

use egui::{Color32, Id, Painter, Rect, Role, Stroke, Ui};

use super::{
    MapView,
    camera::Camera,
    hatch::{Border, Brush, Pattern},
};
use crate::{
    anatomy::{Atlas, DangerZone, Level, Pain, Polygon, Stage, atlas::Grade},
    app::{theme::Tokens, words},
};

/// How an area looks: told apart by pattern and border, the colour only helps.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pattern: Pattern,
    border: Border,
    fill: Stroke,
    line: Stroke,
}

impl Look {
    /// Of a referral zone.
    pub(super) fn of_referral(grade: Grade, t: &Tokens) -> Self {
        match grade {
            Grade::Essential => Self {
                pattern: Pattern::Slanting,
                border: Border::Solid,
                fill: Stroke::new(1.3, t.accent.gamma_multiply(0.75)),
                line: Stroke::new(1.8, t.accent),
            },
            Grade::Spillover => Self {
                pattern: Pattern::Dots,
                border: Border::Dashed,
                fill: Stroke::new(1.1, t.accent.gamma_multiply(0.75)),
                line: Stroke::new(1.4, t.accent),
            },
        }
    }

    /// Of a danger zone.
    pub(super) fn of_danger(level: Level, t: &Tokens) -> Self {
        let look = |pattern, border, colour: Color32| Self {
            pattern,
            border,
            fill: Stroke::new(1.2, colour.gamma_multiply(0.8)),
            line: Stroke::new(1.8, colour),
        };
        match level {
            Level::Never => look(Pattern::Crossed, Border::Solid, t.stop),
            Level::Bone => look(Pattern::Level, Border::Solid, t.ink2),
            Level::Care => look(Pattern::Dots, Border::Dashed, t.caution_ink),
        }
    }

    fn paint(&self, brush: &Brush<'_>, area: &Polygon, t: &Tokens) {
        brush.fill(area, self.pattern, self.fill);
        let under = Stroke::new(self.line.width + 1.8, t.panel.gamma_multiply(0.75));
        if self.border == Border::Solid {
            brush.border(area, self.border, &[under]);
        }
        brush.border(area, self.border, &[self.line]);
    }

    /// A small sample for the legend.
    pub(super) fn sample(&self, painter: &Painter, rect: Rect, t: &Tokens) {
        let corner = |p: egui::Pos2| kurbo::Point::new(p.x.into(), p.y.into());
        let area = kurbo::Rect::from_points(corner(rect.min), corner(rect.max));
        let corners = [(area.x0, area.y0), (area.x1, area.y0), (area.x1, area.y1), (area.x0, area.y1)];
        let polygon = Polygon::new(corners.map(kurbo::Point::from).to_vec());
        let camera = Camera { centre: area.center(), scale: 1.0 };
        let around = Polygon::new(polygon.points().iter().map(|p| *p + (*p - area.center())).collect());
        let brush = Brush { painter, map: rect.expand(2.0), camera: &camera, body: &[around] };
        self.paint(&brush, &polygon, t);
    }
}

/// Paints the areas that are shown now.
pub(super) fn show(ui: &Ui, map: Rect, camera: &Camera, view: &MapView<'_>) {
    let state = view.state;
    let (atlas, stage) = (Atlas::builtin(), state.map.stage());
    let is_here =
        |of: Stage| of.view() == stage.view() && (!stage.one_sided() || of.shown() == stage.shown());
    let pain = state.list.pain().filter(|pain| is_here(pain.stage) && state.selected.is_none());
    // Of the points that can send pain to a place, the one under the pointer shows where else it may be felt.
    let source = state.selected.as_ref().or(state.map.hover.as_ref().filter(|_| pain.is_some()));
    let referral = source.map(|key| atlas.referral(&stage, &key.id, key.side)).unwrap_or_default();
    if referral.is_empty() && !state.map.danger && pain.is_none() {
        return;
    }
    let t = Tokens::of(ui);
    let body = atlas.silhouette(&stage);
    let painter = ui.painter().with_clip_rect(map);
    let brush = Brush { painter: &painter, map, camera, body: &body };
    if state.map.danger {
        for (zone, area) in atlas.danger_zones_on(&stage) {
            Look::of_danger(zone.level, t).paint(&brush, &area, t);
            say(ui, zone);
        }
    }
    // The constant zones on top of those that are only sometimes felt.
    for (grade, area) in referral.iter().rev() {
        Look::of_referral(*grade, t).paint(&brush, area, t);
    }
    if let Some(pain) = pain {
        paint_pain(&brush, pain, t);
    }
}

/// The place that hurts: a ring, or the border of a whole region.
fn paint_pain(brush: &Brush<'_>, pain: &Pain<'_>, t: &Tokens) {
    let strokes = [Stroke::new(5.0, t.panel.gamma_multiply(0.85)), Stroke::new(2.4, t.accent)];
    let region = pain.region.filter(|_| pain.whole);
    if let Some(area) = region.and_then(|region| Atlas::builtin().region_area(&pain.stage, region, pain.side))
    {
        brush.border(&area, Border::Solid, &strokes);
    } else {
        let at = brush.camera.to_screen(brush.map, pain.place);
        for stroke in strokes {
            brush.painter.circle_stroke(at, 11.0, stroke);
        }
        brush.painter.circle(at, 3.5, t.accent, Stroke::new(1.5, t.panel));
    }
}

/// The zone and its rule for a screen reader, once a zone, on whichever side it is drawn.
fn say(ui: &Ui, zone: &DangerZone) {
    ui.ctx().accesskit_node_builder(Id::unique("danger").with(&zone.id), |node| {
        node.set_role(Role::Label);
        node.set_value(words::map::zone(&zone.name, zone.level, &zone.rule));
    });
}
