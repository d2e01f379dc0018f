//! The points as rows, for tables, CSV and JSON. The names of the fields are stable; their words are in the language that is
//! spoken, so that whoever writes a file for programs asks in English.

use serde::Serialize;

use crate::{
    anatomy::{Atlas, Muscle, NamedPoint, Region, SelfCare, Side, Stage, ViewId, said_side, without_side},
    journal::{AllPoints, Listed},
};

/// One point on one side in one view.
#[derive(Clone, Debug, Serialize)]
pub struct PointRow {
    /// The point's id.
    pub id: String,
    /// The patient's side.
    pub side: Side,
    /// Its name.
    pub name: String,
    /// Where it is, in plain words.
    pub place: String,
    /// Its main muscle's name.
    pub muscle: String,
    /// The view.
    pub view: ViewId,
    /// To the viewer's right, as drawn, in the view's units.
    pub x: f64,
    /// Down, as drawn, in the view's units.
    pub y: f64,
    /// Where it is from.
    pub source: String,
    /// Whether one may treat it oneself: `ok`, `care`, `no`.
    #[serde(rename = "self")]
    pub self_care: SelfCare,
    /// What to mind; empty if nothing.
    pub note: String,
}

/// Every point in `listed`, one row for each side and view that shows it. Of the one-sided views, a row of the left
/// gives the place on the mirrored picture.
pub fn point_rows<'a>(atlas: &Atlas, listed: impl IntoIterator<Item = &'a Listed>) -> Vec<PointRow> {
    listed.into_iter().flat_map(|point| rows_of(atlas, point)).collect()
}

fn rows_of(atlas: &Atlas, point: &Listed) -> Vec<PointRow> {
    let muscle = atlas.muscle(&point.muscle).map_or_else(|| point.muscle.clone(), |m| m.name().to_owned());
    let mut rows = Vec::new();
    for &side in &point.sides {
        for placed in point.places() {
            let shown = if side == Side::Left { Side::Left } else { Side::Right };
            let Some(drawn) = Stage::new(atlas, placed.view, shown).place(placed.place, side) else {
                continue;
            };
            rows.push(PointRow {
                id: point.id.to_string(),
                side,
                name: point.name().to_owned(),
                place: point.place().to_owned(),
                muscle: muscle.clone(),
                view: placed.view,
                x: hundredths(drawn.x),
                y: hundredths(drawn.y),
                source: point.source().to_owned(),
                self_care: point.self_care,
                note: point.note().to_owned(),
            });
        }
    }
    rows
}

fn hundredths(v: f64) -> f64 {
    (v * 100.0).round() / 100.0
}

/// What a text finds among all points.
#[derive(Clone, Debug, Default)]
pub struct Found<'a> {
    /// The points it names, best first, the user's own after those of the atlas.
    pub points: Vec<&'a Listed>,
    /// The muscles it names, best first.
    pub muscles: Vec<&'static Muscle>,
    /// The points that can send pain to the place it names, best first.
    pub pain: Vec<&'a Listed>,
    /// What was looked for instead, because the text itself finds nothing.
    pub read_as: Option<String>,
    /// The side that the text names.
    pub side: Option<Side>,
    /// Where the complaint is felt that it is a name of.
    pub felt_in: Option<&'static str>,
    /// The regions that hurt.
    pub regions: Vec<&'static Region>,
}

/// Everything that `text` finds: [`Atlas::find`] with the user's own points.
pub fn find<'a>(atlas: &'static Atlas, points: &'a AllPoints, text: &str) -> Found<'a> {
    let found = atlas.find(text);
    let own: Vec<&Listed> = own(points, text).collect();
    let is_slip = found.read_as.is_some();
    if is_slip && !own.is_empty() {
        // The text is no slip: it names a point of the user's own.
        return Found { points: own, side: found.side, ..Found::default() };
    }
    let listed = |named: Vec<&NamedPoint>| -> Vec<&'a Listed> {
        named.into_iter().filter_map(|point| points.get(&point.id)).collect()
    };
    Found {
        points: listed(found.points).into_iter().chain(own).collect(),
        muscles: found.muscles,
        pain: listed(found.pain),
        read_as: found.read_as,
        side: found.side,
        felt_in: found.felt_in,
        regions: found.regions,
    }
}

/// The points whose id, name, place or muscle has every word of `text`; all of them for an empty text. Best first.
pub fn search<'a>(atlas: &Atlas, points: &'a AllPoints, text: &str) -> Vec<&'a Listed> {
    if text.trim().is_empty() {
        return points.iter().collect();
    }
    let found = atlas.find_points(text);
    found.iter().filter_map(|point| points.get(&point.id)).chain(own(points, text)).collect()
}

/// The user's own points with every word of `text`, with or without the side that it names.
fn own<'a>(points: &'a AllPoints, text: &str) -> impl Iterator<Item = &'a Listed> {
    let text = text.trim().to_lowercase();
    let unsided = said_side(&text).map(|_| without_side(&text)).filter(|rest| !rest.is_empty());
    points.iter().filter(move |point| {
        let hay =
            format!("{} {} {} {} {}", point.id, point.name(), point.place(), point.place(), point.muscle);
        let hay = hay.to_lowercase();
        let has = |words: &str| words.split_whitespace().all(|word| hay.contains(word));
        point.is_custom && (has(&text) || unsided.as_deref().is_some_and(has))
    })
}
