//! What the shapes, colours and patterns mean, at the foot of the map.

use egui::{Align2, Painter, Pos2, Rect, Sense, Ui, Vec2, pos2, vec2};

use super::{SIDES, areas::Look, spots::are_dots};
use crate::{
    anatomy::{Atlas, Level, ViewId, atlas::Grade},
    app::{
        theme::{Tokens, Type, size, text},
        widgets::{Button, MarkerLook, MarkerSign, at, bar, paint_dot, paint_marker, small_order_disc},
        words,
    },
    session::{Actions, MapWish, State},
    therapy::Tenderness,
};

/// The room that the small body takes at the left of the legend, and the zoom buttons at its right.
const BODY: f32 = 116.0;
const CONTROLS: f32 = 62.0;
const HEIGHT: f32 = 34.0;
/// Between two legends, one above the other.
const APART: f32 = 6.0;
const SAMPLE: Vec2 = vec2(22.0, 16.0);
/// The radius of a marker in the legend, and in the help.
const SMALL: f32 = 7.4;
const LARGE: f32 = 10.0;
/// From the left of a mark to its words, from the heading to the first, and from one to the next.
const MARK: f32 = 22.0;
const BEFORE: f32 = 16.0;
const NEXT: f32 = 18.0;

/// The areas where not to press, the worst first.
const LEVELS: [Level; 3] = [Level::Never, Level::Bone, Level::Care];

/// What a legend explains.
#[derive(Clone, Copy)]
enum Entry {
    /// A marker of this value, or of a point not tested yet.
    Marker(Option<usize>),
    /// A point not tested yet, seen from afar; or several at one place.
    Dot { is_many: bool },
    /// The number of a point in the plan that the user does.
    Order,
    /// What keeps a point from being held.
    Sign(MarkerSign),
    /// An area that looks like this.
    Area(Look),
}

/// Every mark of the map, one a row, as large as it is drawn there.
pub fn every_mark(ui: &mut Ui) {
    let t = Tokens::of(ui);
    let bands = words::map::bands().map(|(value, words)| (Entry::Marker(Some(value)), words.to_owned()));
    let points = [
        (Entry::Marker(None), words::map::not_tested()),
        (Entry::Dot { is_many: false }, words::help::from_afar()),
        (Entry::Dot { is_many: true }, words::help::several()),
        (Entry::Order, words::map::in_plan()),
        (Entry::Sign(MarkerSign::Never), words::help::forbidden()),
        (Entry::Sign(MarkerSign::Locked), words::help::locked()),
        (Entry::Sign(MarkerSign::Rests), words::help::rests()),
    ];
    let of = |heading: &str, words: &str| format!("{heading}: {words}");
    let felt = [Grade::Essential, Grade::Spillover].map(|grade| {
        (Entry::Area(Look::of_referral(grade, t)), of(words::map::referral(), words::map::grade(grade)))
    });
    let danger = LEVELS.map(|level| {
        (Entry::Area(Look::of_danger(level, t)), of(words::map::danger_legend(), words::map::level(level)))
    });
    let points = points.map(|(entry, words)| (entry, words.to_owned()));
    for (entry, words) in bands.into_iter().chain(points).chain(felt).chain(danger) {
        explained(ui, entry, &words);
    }
}

/// What the areas where not to press look like, one a row.
pub(super) fn levels(ui: &mut Ui) {
    let t = Tokens::of(ui);
    for level in LEVELS {
        explained(ui, Entry::Area(Look::of_danger(level, t)), words::map::level(level));
    }
}

fn explained(ui: &mut Ui, entry: Entry, words: &str) {
    let t = Tokens::of(ui);
    bar(ui, 28.0, |ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let (rect, _) = ui.allocate_exact_size(vec2(SAMPLE.x + 8.0, 28.0), Sense::hover());
        sample(ui.painter(), rect.left_center() + vec2(4.0, 0.0), entry, LARGE, t);
        text(ui, Type::Body, t.ink, words::capital(words));
    });
}

/// Paints what is explained, a marker with this radius; answers where its words begin.
fn sample(painter: &Painter, left: Pos2, entry: Entry, radius: f32, t: &Tokens) -> f32 {
    let disc = left + vec2(8.0, 0.0);
    let look =
        |value: Option<usize>| MarkerLook::list(value.map(|value| Tenderness::ALL[value])).radius(radius);
    match entry {
        Entry::Marker(value) => paint_marker(painter, disc, look(value), t),
        Entry::Sign(sign) => paint_marker(painter, disc, look(None).sign(Some(sign)), t),
        Entry::Dot { is_many } => paint_dot(painter, disc, is_many, false, t),
        Entry::Order => small_order_disc(painter, disc, 1, t),
        Entry::Area(look) => {
            let place = Rect::from_min_size(left - vec2(0.0, SAMPLE.y / 2.0), SAMPLE);
            look.sample(painter, place, t);
            return place.right() + 7.0;
        }
    }
    left.x + MARK
}

/// Shows the legend that is needed most: of danger zones while they are shown, of the referral zones of the selected
/// point, or else of the markers, which gives way where there is no room. Of points that nobody treats themselves it speaks
/// only where one is in sight.
pub(super) fn show(
    ui: &mut Ui,
    map: Rect,
    has_minimap: bool,
    has_forbidden: bool,
    state: &State,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    if state.map.danger {
        let entries = LEVELS.map(|level| (Entry::Area(Look::of_danger(level, t)), words::map::level(level)));
        return strip(ui, map, has_minimap, words::map::danger_legend(), &entries, &[], actions);
    }
    if state.plan_on_map().is_some() {
        return;
    }
    let felt = state.selected.as_ref().map(|key| Felt::of(state, key)).filter(Felt::is_any);
    if let Some(felt) = felt {
        let entries: Vec<_> = felt
            .here
            .iter()
            .map(|g| (Entry::Area(Look::of_referral(*g, t)), words::map::grade(*g)))
            .collect();
        return strip(ui, map, has_minimap, words::map::referral(), &entries, &felt.elsewhere, actions);
    }
    if has_minimap {
        let bands = words::map::bands().map(|(value, words)| (Entry::Marker(Some(value)), words));
        let planned = [(Entry::Order, words::map::in_plan())];
        let planned = if state.plan_done_here().is_some() { &planned[..] } else { &[] };
        let untested =
            if are_dots(&state.map.camera()) { Entry::Dot { is_many: false } } else { Entry::Marker(None) };
        let not_tested = [(untested, words::map::not_tested())];
        let not_tested = if state.map.all_points { &not_tested[..] } else { &[] };
        let forbidden = [(Entry::Sign(MarkerSign::Never), words::help::forbidden())];
        let forbidden = if has_forbidden { &forbidden[..] } else { &[] };
        let other = [not_tested, forbidden].concat();
        let fits = |entries: &[_]| {
            width(ui, words::map::tenderness(), entries, &[]) <= map.width() - BODY - CONTROLS
        };
        // The longest that fits; what does not has a line of its own above it.
        let all = [[&bands[..], planned, &other].concat(), [&bands[..], planned].concat(), bands.to_vec()];
        let rest = [Vec::new(), other.clone(), [planned, &other].concat()];
        let Some((entries, apart)) = all.iter().zip(&rest).find(|(entries, _)| fits(entries)) else { return };
        strip(ui, map, has_minimap, words::map::tenderness(), entries, &[], actions);
        if !apart.is_empty() {
            let above = map.with_max_y(map.bottom() - HEIGHT - APART);
            strip(ui, above, has_minimap, "", apart, &[], actions);
        }
    }
}

/// Where pain from the selected point may be felt.
struct Felt {
    here: Vec<Grade>,
    elsewhere: Vec<ViewId>,
}

impl Felt {
    fn of(state: &State, key: &crate::anatomy::PointKey) -> Self {
        let (atlas, stage) = (Atlas::builtin(), state.map.stage());
        let zones = atlas.referral(&stage, &key.id, key.side);
        let is_here = |grade: &Grade| zones.iter().any(|(of, _)| of == grade);
        let mut elsewhere = atlas.referral_views(&key.id);
        elsewhere.retain(|view| *view != stage.view());
        Self { here: [Grade::Essential, Grade::Spillover].into_iter().filter(is_here).collect(), elsewhere }
    }

    fn is_any(&self) -> bool {
        !self.here.is_empty() || !self.elsewhere.is_empty()
    }
}

fn text_width(ui: &Ui, text: &str, style: Type) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), style.font(), Tokens::of(ui).ink).size().x
}

fn link(view: ViewId) -> String {
    words::map::also_in(words::view(view))
}

fn width(ui: &Ui, heading: &str, entries: &[(Entry, &str)], links: &[ViewId]) -> f32 {
    let sample = |entry: &Entry| if let Entry::Area(_) = entry { SAMPLE.x + 7.0 } else { MARK };
    let of = |(entry, words): &(Entry, &str)| sample(entry) + text_width(ui, words, Type::Label) + NEXT;
    let words: f32 = entries.iter().map(of).sum();
    let links: f32 = links.iter().map(|view| 18.0 + text_width(ui, &link(*view), Type::LabelBold)).sum();
    let heading = if heading.is_empty() { 0.0 } else { text_width(ui, heading, Type::LabelBold) + BEFORE };
    // The last entry has nothing next to it.
    28.0 + heading + words + links - if links > 0.0 { 0.0 } else { NEXT }
}

fn strip(
    ui: &mut Ui,
    map: Rect,
    has_minimap: bool,
    heading: &str,
    entries: &[(Entry, &str)],
    links: &[ViewId],
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let total = width(ui, heading, entries, links).min(map.width() - 2.0 * SIDES);
    // Without the small body there is room from the left edge on.
    let (beside_body, beside_controls) = (map.left() + BODY, map.right() - CONTROLS);
    let centre = if has_minimap {
        f32::midpoint(beside_body, beside_controls)
    } else {
        map.left() + SIDES + total / 2.0
    };
    let rect = Rect::from_center_size(pos2(centre, map.bottom() - SIDES - HEIGHT / 2.0), vec2(total, HEIGHT));
    super::cover(ui, rect, heading);
    at(ui, rect, |ui| {
        let painter = ui.painter();
        let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow };
        painter.add(shadow.as_shape(rect, size::RADIUS_ROW));
        let edge = egui::Stroke::new(size::HAIRLINE, t.line);
        painter.rect(rect, size::RADIUS_ROW, t.panel, edge, egui::StrokeKind::Inside);
        let left = pos2(rect.left() + 14.0, rect.center().y);
        let end = painter.text(left, Align2::LEFT_CENTER, heading, Type::LabelBold.font(), t.ink);
        let mut x = if heading.is_empty() { left.x } else { end.right() + BEFORE };
        for (entry, words) in entries {
            let text = sample(painter, pos2(x, rect.center().y), *entry, SMALL, t);
            let end = painter.text(
                pos2(text, rect.center().y),
                Align2::LEFT_CENTER,
                words,
                Type::Label.font(),
                t.ink2,
            );
            x = end.right() + NEXT;
        }
        for view in links {
            let words = link(*view);
            let room = vec2(text_width(ui, &words, Type::LabelBold) + 12.0, 28.0);
            let place = Rect::from_min_size(pos2(x - 6.0, rect.center().y - 14.0), room);
            let button = Button::plain(words.as_str()).style(Type::LabelBold).height(28.0).flush();
            if at(ui, place, |ui| ui.add(button).clicked()) {
                actions.push(MapWish::ViewReferral(*view));
            }
            x = place.right() + 8.0;
        }
    });
}
