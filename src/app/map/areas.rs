//! Areas on the drawing: where pain from the selected point may be felt, and where no pressure belongs.

use std::sync::Arc;

use egui::{Color32, Id, Painter, Rect, Role, Shape, Stroke, Ui, epaint::CircleShape};

use super::camera::OnScreen as _;
use super::{
    MapView,
    hatch::{Border, Brush, Pattern},
};
use crate::{
    anatomy::{Atlas, DangerZone, Level, Pain, PointKey, Polygon, Side, Stage, atlas::Grade},
    app::{theme::Tokens, words},
    session::Camera,
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

    fn paint(&self, brush: &mut Brush<'_>, area: &Polygon, t: &Tokens) {
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
        let mut brush = Brush { shapes: Vec::new(), map: rect.expand(2.0), camera: &camera, body: &[around] };
        self.paint(&mut brush, &polygon, t);
        painter.extend(brush.shapes);
    }
}

/// What is shown, and how it is looked at. As long as that stays the same, so do the shapes.
#[derive(Clone, PartialEq)]
struct Scene {
    stage: Stage,
    /// The point whose pain is shown.
    source: Option<PointKey>,
    has_danger: bool,
    /// The place that hurts, and its region and side where it is a whole region.
    pain: Option<(kurbo::Point, Option<(&'static str, Side)>)>,
    camera: Camera,
    map: Rect,
    is_dark: bool,
}

/// Paints the areas that are shown now.
pub(super) fn show(ui: &Ui, map: Rect, camera: &Camera, view: &MapView<'_>) {
    let state = view.state;
    let (atlas, stage) = (Atlas::builtin(), state.map.stage());
    let is_here =
        |of: Stage| of.view() == stage.view() && (!stage.one_sided() || of.shown() == stage.shown());
    let pain = state.list.pain().filter(|pain| is_here(pain.stage) && state.selected.is_none());
    // Of the points that can send pain to a place, the one under the pointer shows where else it may be felt.
    let source = state.selected.as_ref().filter(|_| state.plan_on_map().is_none()).or(state
        .map
        .hover
        .as_ref()
        .filter(|_| pain.is_some()));
    if source.is_none() && !state.map.danger && pain.is_none() {
        return;
    }
    let t = Tokens::of(ui);
    let region = |pain: &Pain<'static>| {
        pain.region.filter(|_| pain.whole).map(|region| (region.id.as_str(), pain.side))
    };
    let scene = Scene {
        stage,
        source: source.cloned(),
        has_danger: state.map.danger,
        pain: pain.map(|pain| (pain.place, region(pain))),
        camera: *camera,
        map,
        is_dark: t.dark,
    };
    let id = Id::unique("areas");
    let last = ui.data(|data| data.get_temp::<(Scene, Arc<[Shape]>)>(id)).filter(|(last, _)| *last == scene);
    let shapes = last.map_or_else(
        || {
            let shapes: Arc<[Shape]> = paint(&scene, pain, t).into();
            ui.data_mut(|data| data.insert_temp(id, (scene, Arc::clone(&shapes))));
            shapes
        },
        |(_, shapes)| shapes,
    );
    ui.painter().with_clip_rect(map).extend(shapes.iter().cloned());
    if state.map.danger {
        atlas.danger_zones_on(&stage).iter().for_each(|(zone, _)| say(ui, zone));
    }
}

fn paint(scene: &Scene, pain: Option<&Pain<'_>>, t: &Tokens) -> Vec<Shape> {
    let Scene { stage, map, ref camera, .. } = *scene;
    let atlas = Atlas::builtin();
    let body = atlas.silhouette(&stage);
    let mut brush = Brush { shapes: Vec::new(), map, camera, body: &body };
    if scene.has_danger {
        for (zone, area) in atlas.danger_zones_on(&stage) {
            Look::of_danger(zone.level, t).paint(&mut brush, &area, t);
        }
    }
    // The constant zones on top of those that are only sometimes felt.
    let referral = scene.source.as_ref().map(|key| atlas.referral(&stage, &key.id, key.side));
    for (grade, area) in referral.unwrap_or_default().iter().rev() {
        Look::of_referral(*grade, t).paint(&mut brush, area, t);
    }
    if let Some(pain) = pain {
        paint_pain(&mut brush, pain, t);
    }
    brush.shapes
}

/// The place that hurts: a ring, or the border of a whole region.
fn paint_pain(brush: &mut Brush<'_>, pain: &Pain<'_>, t: &Tokens) {
    let strokes = [Stroke::new(5.0, t.panel.gamma_multiply(0.85)), Stroke::new(2.4, t.accent)];
    let region = pain.region.filter(|_| pain.whole);
    if let Some(area) = region.and_then(|region| Atlas::builtin().region_area(&pain.stage, region, pain.side))
    {
        brush.border(&area, Border::Solid, &strokes);
    } else {
        let at = brush.camera.to_screen(brush.map, pain.place);
        brush.shapes.extend(strokes.map(|stroke| Shape::circle_stroke(at, 11.0, stroke)));
        let dot = CircleShape { center: at, radius: 3.5, fill: t.accent, stroke: Stroke::new(1.5, t.panel) };
        brush.shapes.push(dot.into());
    }
}

/// The zone and its rule for a screen reader, once a zone, on whichever side it is drawn.
fn say(ui: &Ui, zone: &DangerZone) {
    ui.ctx().accesskit_node_builder(Id::unique("danger").with(&zone.id), |node| {
        node.set_role(Role::Label);
        node.set_value(words::map::zone(zone.name(), zone.level, zone.rule()));
    });
}
