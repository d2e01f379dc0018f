//! The words of the list: points, search, where it hurts.

use super::{lower_first, your_capital};
use crate::{
    anatomy::{Pain, Side, ViewId, atlas::Grade},
    session::{Heading, Order, Unrated},
};

/// The way to hold the points of the last day again: of yesterday without a `day`.
pub fn again(left: usize, count: usize, day: Option<&str>) -> String {
    let of = day.map_or_else(|| "yesterday".to_owned(), ToOwned::to_owned);
    match (left, count) {
        (_, 1) => format!("Again: the point of {of}"),
        (1, _) => format!("Again: 1 more point of {of}"),
        (left, count) if left == count => format!("Again: the {count} points of {of}"),
        (left, _) => format!("Again: {left} more points of {of}"),
    }
}

/// The title of the panel.
pub const TITLE: &str = "Your points";
/// The button that adds a point.
pub const ADD: &str = "Add point";
/// The search field.
pub const SEARCH: &str = "Find a point or muscle";
/// The key that leads to it.
pub const SEARCH_KEY: &str = "/";
/// The choice of an order.
pub const ORDER: &str = "Order";
/// The orders.
pub const ORDERS: [(Order, &str); 3] =
    [(Order::MostTender, "Most tender first"), (Order::Latest, "Latest first"), (Order::Name, "By name")];
/// The filters: their names, and the short word before the count.
pub const FILTERS: [(Option<Side>, &str, &str); 3] = [
    (None, "All", "All"),
    (Some(Side::Left), "Left side", "Left"),
    (Some(Side::Right), "Right side", "Right"),
];
/// Below the rows.
pub const HINT: &str = "Click anywhere on a muscle to add a point";
/// While the journal is read.
pub const OPENING: &str = "Opening your notes";

/// Headings of what was found.
pub const POINTS: &str = "Points";
/// See [`POINTS`].
pub const MUSCLES: &str = "Muscles";
/// See [`POINTS`].
pub const PAIN: &str = "Points that may be felt here";
/// See [`POINTS`]; where a complaint is felt.
pub const NEAR: &str = "Points near it";
/// The heading of the points that were opened last.
pub const RECENT: &str = "Opened lately";
/// The keys of the search: what each does.
pub const MOVE: &str = "move";
/// See [`MOVE`].
pub const OPEN: &str = "open";
/// See [`MOVE`].
pub const CLEAR: &str = "clear";

/// Nothing was found.
pub const NOTHING: &str = "Nothing found";
/// What to try instead.
pub const NOTHING_HELP: &str = "Try a muscle, a place such as “shoulder blade”, or a point’s name.";
/// The search only says that it hurts.
pub const WHERE_IS_IT: &str = "Where is it?";
/// What to do about it.
pub const WHERE_IS_IT_HELP: &str =
    "Say the place, such as “calf” or “between the shoulder blades”, or show it on the drawing.";
/// The button that asks.
pub const SHOW_WHERE: &str = "Show it on the drawing";
/// No point is on the chosen side.
pub const NONE_ON_SIDE: &str = "No points on this side";
/// There is no point yet.
pub const EMPTY: &str = "No points yet";
/// What to do about it.
pub const EMPTY_HELP: &str = "The dots on the body are points not tested yet. Click the one nearest to your sore spot, or search for the place.";
/// The button below it; the one of the header has another name and does the same.
pub const EMPTY_ADD: &str = "Add point on the map";
/// The button that shows what it looks like with something in it.
pub const EXAMPLE: &str = "Look at an example";
/// What the button does.
pub const EXAMPLE_HELP: &str =
    "Opens a second window with made-up entries. Nothing is written into your notes.";
/// Beside a docked list, while no point is open.
pub const NO_POINT: &str = "No point is open";
/// What to do about it.
pub const NO_POINT_HELP: &str = "Click a point on the map or in the list.";
/// A muscle without named points.
pub const NONE_ON_MUSCLE: &str = "No named points on this muscle";
/// What to do about it.
pub const NONE_ON_MUSCLE_HELP: &str = "Click a sore place on it to add one of your own.";

/// The button that asks, and the title while it does.
pub const WHERE: &str = "Where does it hurt?";
/// What the button is good for.
pub const WHERE_HELP: &str = "Shows points whose pain may be felt there";
/// What to do now.
pub const WHERE_CLICK: &str = "Click the place on the drawing, or choose it here.";
/// The same in a view without regions.
pub const WHERE_ONLY_CLICK: &str =
    "Click the place on the drawing. To choose it by name, go to the view of the back or the front.";
/// The way out.
pub const LEAVE: &str = "Leave";
/// Before the place.
pub const SENDS_TO: &str = "Points whose pain may be felt in";
/// Over what to ask first.
pub const FIRST: &str = "First";
/// The way to another place.
pub const ANOTHER: &str = "Another place";
/// No point is known.
pub const NO_SOURCE: &str = "No point on this map is known to be felt here";
/// What that means.
pub const NO_SOURCE_HELP: &str =
    "Try a place beside it. Pain can have other causes: ask a doctor or physiotherapist.";
/// What the list means, below it.
pub const SOURCE_HINT: &str =
    "After textbooks; may not fit you. Pain can have other causes. A reminder, not medical advice.";

/// How often.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Essential => "usual area",
        Grade::Spillover => "at times",
    }
}

/// `3 found`.
pub fn found(count: usize) -> String {
    format!("{count} found")
}

/// `Show all 14`.
pub fn show_all(count: usize) -> String {
    format!("Show all {count}")
}

/// `Nothing matches. Showing “trapezius”.`
pub fn read_as(text: &str) -> String {
    format!("Nothing matches. Showing “{text}”.")
}

/// How the name of a complaint is read.
pub fn felt_in(place: &str) -> String {
    format!("Read as pain in {place}. This is no diagnosis: pain there can have other causes.")
}

/// The line below a point's name: the side, and where it is.
pub fn line(side: Side, what: &str) -> String {
    format!("{} · {}", your_capital(side), lower_first(what))
}

/// The same for one that has no entry yet.
pub fn untested(side: Side) -> String {
    format!("{} · not tested yet", your_capital(side))
}

/// The same for one that has entries and no number.
pub fn unrated(side: Side, unrated: Unrated) -> String {
    format!("{} · {}", your_capital(side), super::unrated(unrated))
}

/// The same for one that can send pain to a place.
pub fn source(side: Side, how: Option<Grade>, place: &str) -> String {
    match how {
        Some(how) => format!("{} · {} · {}", your_capital(side), grade(how), lower_first(place)),
        None => line(side, place),
    }
}

/// The row of a muscle, for a screen reader.
pub fn muscle(name: &str, plain: &str, points: usize) -> String {
    format!("{name}, {plain}, {}", on_muscle(points))
}

/// `2 points`.
pub fn on_muscle(points: usize) -> String {
    match points {
        0 => "no named points".to_owned(),
        1 => "1 point".to_owned(),
        n => format!("{n} points"),
    }
}

/// The name of a region without the explanations behind it.
pub fn region(name: &str) -> &str {
    name.split(" (").next().unwrap_or(name)
}

/// `Low back, your left`; without a region, the view: `Side of neck, your left`.
pub fn place(pain: &Pain<'_>) -> String {
    let name = match pain.region {
        Some(found) => region(&found.name),
        None => super::view(pain.stage.view()),
    };
    match pain.side {
        Side::Midline => format!("{name}, in the middle"),
        side => side.sided(name),
    }
}

/// Whether a place of this view can be chosen by name.
pub fn how_to_say_where(view: ViewId) -> &'static str {
    if view == ViewId::NeckSide { WHERE_ONLY_CLICK } else { WHERE_CLICK }
}

/// What stands over a section of the list.
pub fn heading(heading: Heading) -> &'static str {
    match heading {
        Heading::Recent => RECENT,
        Heading::All => TITLE,
        Heading::Points => POINTS,
        Heading::Near => NEAR,
        Heading::Muscles => MUSCLES,
        Heading::Pain => PAIN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn again_says_how_many_are_left_and_of_which_day() {
        assert_eq!(again(5, 5, None), "Again: the 5 points of yesterday");
        assert_eq!(again(2, 5, Some("27 November")), "Again: 2 more points of 27 November");
        assert_eq!(again(1, 5, None), "Again: 1 more point of yesterday");
        assert_eq!(again(1, 1, None), "Again: the point of yesterday");
    }
}
