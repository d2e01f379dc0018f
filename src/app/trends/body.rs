//! The body: the first and the last days side by side, or one day.

use egui::{CornerRadius, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};
use kurbo::Point;

use super::{Shown, at_point::AtPoint, card_with, days, sentences};
use crate::{
    anatomy::{Atlas, Picture, Side, Stage, ViewId},
    app::{
        map::{OnScreen as _, corner_labels, inks},
        parts::around,
        theme::{Tokens, Type, size, text},
        widgets::{Dropdown, Segmented, SideBadge, parted, parted_by_side},
        words::{self, trends as said},
    },
    drawing::{Inks, PlateSpec},
    exchange::report::ReportFigure,
    session::{Actions, TrendsWish},
    trend::Trend,
};

/// Two markers are at least so far apart; where words stand below them.
const APART: f32 = 30.0;
const APART_WITH_WORDS: f32 = 42.0;
/// One that was moved further than this has a line to its place.
const MOVED: f32 = 4.0;
/// More points than these are a crowd.
const CROWD: usize = 14;
/// The least width for words at the corners.
const WORDS: f32 = 260.0;
/// How high a picture is for its width, and how high at most.
const HIGH: f32 = 1.42;
const HIGHEST: f32 = 460.0;

/// Points that are seen on one drawing, by their place among the trends.
struct Group {
    stage: Stage,
    points: Vec<(usize, Point)>,
}

pub(super) fn show(ui: &mut Ui, shown: &mut Shown<'_, '_>, actions: &mut Actions) {
    let groups = groups(shown);
    let Some(group) = chosen(&groups, shown.view.state.trends.view) else { return };
    let tools = shown.tools(None, Some(ReportFigure::Bodies));
    let taken = card_with(ui, said::body(), tools, |ui| {
        switches(ui, shown, &groups, group, actions);
        if shown.view.state.trends.is_by_day {
            by_day(ui, shown, group, actions);
        } else {
            ends(ui, shown, group);
        }
    });
    actions.extend(taken);
}

fn groups(shown: &Shown<'_, '_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (i, trend) in shown.seen.page.iter().enumerate() {
        let Some((stage, place)) = place(shown, trend) else { continue };
        match groups.iter_mut().find(|group| group.stage == stage) {
            Some(group) => group.points.push((i, place)),
            None => groups.push(Group { stage, points: vec![(i, place)] }),
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.points.len()));
    groups
}

/// The drawing that a point is shown on, and where.
fn place(shown: &Shown<'_, '_>, trend: &Trend) -> Option<(Stage, Point)> {
    let side = trend.point.side;
    let listed = shown.view.points.find(&trend.point)?;
    listed.places().iter().find_map(|placed| {
        let seen = match placed.view {
            ViewId::Back | ViewId::Front | ViewId::Sole => Side::Right,
            ViewId::NeckSide | ViewId::ForearmBack | ViewId::ForearmPalm => side,
        };
        let stage = Stage::new(Atlas::builtin(), placed.view, seen);
        Some((stage, stage.place(placed.place, side)?))
    })
}

fn chosen(groups: &[Group], view: Option<Stage>) -> Option<&Group> {
    groups.iter().find(|group| Some(group.stage) == view).or(groups.first())
}

fn switches(ui: &mut Ui, shown: &Shown<'_, '_>, groups: &[Group], group: &Group, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        let sides = [(false, said::first_last()), (true, said::by_day())];
        let is_by_day = shown.view.state.trends.is_by_day;
        actions.extend(Segmented::new(said::body_shown(), &sides).show(ui, is_by_day).map(TrendsWish::ByDay));
        if groups.len() > 1 {
            let names: Vec<(usize, String)> =
                groups.iter().enumerate().map(|(i, group)| (i, name(group))).collect();
            let names: Vec<(usize, &str)> = names.iter().map(|(i, name)| (*i, name.as_str())).collect();
            let now = groups.iter().position(|one| one.stage == group.stage).unwrap_or_default();
            let view = Dropdown::new(words::map::view(), &names).show(ui, now);
            if let Some(group) = view.and_then(|i| groups.get(i)) {
                actions.push(TrendsWish::View(group.stage));
            }
        }
    });
}

/// `Back, 7 points`; of a drawing of one side with the side.
fn name(group: &Group) -> String {
    let view = words::view(group.stage.view());
    let view = if group.stage.one_sided() { group.stage.shown().sided(view) } else { view.to_owned() };
    said::body_of(&view, group.points.len())
}

/// The first days beside the last.
fn ends(ui: &mut Ui, shown: &mut Shown<'_, '_>, group: &Group) {
    let t = Tokens::of(ui);
    let width = ((ui.available_width() - 12.0) / 2.0).floor();
    let extent = vec2(width, (width * HIGH).min(HIGHEST));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        for (title, is_last) in said::ends().iter().zip([false, true]) {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                text(ui, Type::SmallBold, t.ink, *title);
                let (rect, _) = ui.allocate_exact_size(extent, Sense::hover());
                let page = &shown.seen.page;
                let all: Vec<AtPoint> = group
                    .points
                    .iter()
                    .filter_map(|(i, _)| page.get(*i))
                    .map(|trend| AtPoint::end(trend, is_last, trend.point.side.sided(&shown.name(trend))))
                    .collect();
                picture(ui, rect, shown, group, title, (&all, false));
            });
        }
    });
    let crowd = (group.points.len() > CROWD).then(|| said::crowd().to_owned());
    sentences(ui, [said::ends_help().to_owned()].into_iter().chain(crowd));
}

/// The body of one day.
fn by_day(ui: &mut Ui, shown: &mut Shown<'_, '_>, group: &Group, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let Some(day) = shown.view.state.trends.day() else { return };
    let today = shown.today;
    let title = said::day(day, today);
    text(ui, Type::SmallBold, t.ink, title.as_str());
    let width = ui.available_width().min(HIGHEST);
    let (rect, _) = ui.allocate_exact_size(vec2(width, (width * 1.2).min(HIGHEST)), Sense::hover());
    let page = &shown.seen.page;
    let at_point = |trend: &Trend| AtPoint::on(trend, day, today, trend.point.side.sided(&shown.name(trend)));
    let all: Vec<AtPoint> = group.points.iter().filter_map(|(i, _)| page.get(*i)).map(at_point).collect();
    picture(ui, rect, shown, group, &title, (&all, true));
    days::show(ui, shown, day, actions);
    sentences(ui, [said::by_day_help().to_owned()]);
}

/// A body that numbers stand out from: on a light ground the pale one of paper.
fn quiet(ui: &Ui) -> Inks {
    match inks(ui) {
        Inks::Dark => Inks::Dark,
        Inks::Light | Inks::Print => Inks::Print,
    }
}

/// The body with a marker at each point, and what stands below it.
fn picture(
    ui: &mut Ui,
    rect: Rect,
    shown: &mut Shown<'_, '_>,
    group: &Group,
    title: &str,
    (all, is_by_day): (&[AtPoint], bool),
) {
    let t = Tokens::of(ui);
    let response = ui.interact(rect, ui.scope_id().with(title), Sense::hover());
    let spoken: Vec<String> = all.iter().map(AtPoint::spoken).collect();
    let name = format!("{title}. {}", spoken.join("; "));
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, &name));
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, size::RADIUS_CARD, t.ground);
    let places: Vec<Point> = group.points.iter().map(|(_, place)| *place).collect();
    let camera = around(&group.stage, &places, rect);
    let plate = PlateSpec::of(group.stage, Picture::Outer, quiet(ui));
    shown.view.plates.small.paint(&painter, rect, &plate, &camera);
    let true_places: Vec<Pos2> = places.iter().map(|place| camera.to_screen(rect, *place)).collect();
    let mut room = rect.shrink(16.0);
    // The words for left and right stand above, and something may stand below a marker.
    room.min.y = (room.min.y + 22.0).min(room.max.y);
    room.max.y = (room.max.y - 12.0).max(room.min.y);
    let is_crowd = all.len() > CROWD;
    let least = if is_by_day { APART } else { APART_WITH_WORDS };
    // What has no value says nothing that another marker could hide.
    let has_value = |i: &usize| all.get(*i).is_some_and(|said| said.has_number(is_crowd));
    let valued: Vec<usize> = (0..all.len()).filter(has_value).collect();
    let own: Vec<Pos2> = valued.iter().map(|i| true_places[*i]).collect();
    let midline = (!group.stage.one_sided()).then(|| camera.to_screen(rect, Point::ZERO).x);
    let apart = match midline {
        Some(midline) => parted_by_side(&own, least, room, midline),
        None => parted(&own, least, room),
    };
    let mut at = true_places.clone();
    valued.iter().zip(apart).for_each(|(i, place)| at[*i] = place);
    for (place, at) in true_places.iter().zip(&at).filter(|(place, at)| place.distance(**at) > MOVED) {
        painter.line_segment([*place, *at], Stroke::new(1.4, t.ink));
        painter.circle(*place, 2.6, t.ink, Stroke::new(1.0, t.panel));
    }
    for (said, at) in all.iter().zip(&at).filter(|(said, _)| !said.has_number(is_crowd)) {
        said.paint_sign(&painter, *at, t);
    }
    for (said, at) in all.iter().zip(&at).filter(|(said, _)| said.has_number(is_crowd)) {
        said.paint(&painter, *at, t);
    }
    let corner = CornerRadius::same(size::RADIUS_CARD as u8);
    // The stroke outside the round corners covers what the picture has in the square ones.
    ui.painter().rect_stroke(rect, corner, Stroke::new(6.0, t.raised), StrokeKind::Outside);
    ui.painter().rect_stroke(rect, corner, Stroke::new(size::HAIRLINE, t.line), StrokeKind::Inside);
    let mut labels = ui.new_child(UiBuilder::new().max_rect(rect));
    if rect.width() >= WORDS {
        corner_labels(&mut labels, rect, &camera, group.stage, Side::Left);
    } else {
        letters(&mut labels, rect, group.stage);
    }
}

/// The letters of the sides at the upper corners of a small picture.
fn letters(ui: &mut Ui, rect: Rect, stage: Stage) {
    let [left, right] = words::corners(stage, words::Whose::Yours);
    let y = rect.top() + 8.0;
    for (corner, x) in [(left, rect.left() + 8.0), (right, rect.right() - 30.0)] {
        if let Some((side, _)) = corner {
            let place = Rect::from_min_size(pos2(x, y), vec2(22.0, 22.0));
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                ui.add(SideBadge::new(side, "").of_map())
            });
        }
    }
}
