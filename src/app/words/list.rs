//! The words of the list: points, search, where it hurts.

use super::{lower_first, your_capital};
use crate::{
    anatomy::{Pain, Side, ViewId, atlas::Grade},
    language::say,
    session::{Heading, Order, Unrated},
};

/// The way to hold the points of the last day again: of yesterday without a `day`.
pub fn again(left: usize, count: usize, day: Option<&str>) -> String {
    match (left == count, day) {
        (true, None) => say!("list-again-yesterday", count = count),
        (true, Some(day)) => say!("list-again-of-day", count = count, day = day),
        (false, None) => say!("list-again-rest-yesterday", left = left),
        (false, Some(day)) => say!("list-again-rest-of-day", left = left, day = day),
    }
}

/// The title of the panel.
pub fn title() -> &'static str {
    say!("list-title")
}
/// The button that adds a point.
pub fn add() -> &'static str {
    say!("list-add")
}
/// The search field.
pub fn search() -> &'static str {
    say!("list-search")
}
/// The key that leads to it.
pub fn search_key() -> &'static str {
    say!("list-search-key")
}
/// The choice of an order.
pub fn order() -> &'static str {
    say!("list-order")
}
/// The orders.
pub fn orders() -> [(Order, &'static str); 3] {
    [
        (Order::MostTender, say!("list-order-most-tender")),
        (Order::Latest, say!("list-order-latest")),
        (Order::Name, say!("list-order-name")),
    ]
}
/// The filters: their names, and the short word before the count.
pub fn filters() -> [(Option<Side>, &'static str, &'static str); 3] {
    [
        (None, say!("list-filter-all"), say!("list-filter-all-short")),
        (Some(Side::Left), say!("list-filter-left"), say!("list-filter-left-short")),
        (Some(Side::Right), say!("list-filter-right"), say!("list-filter-right-short")),
    ]
}
/// Below the rows.
pub fn hint() -> &'static str {
    say!("list-hint")
}
/// While the journal is read.
pub fn opening() -> &'static str {
    say!("list-opening")
}

/// Headings of what was found.
pub fn points() -> &'static str {
    say!("list-points")
}
/// See [`points`].
pub fn muscles() -> &'static str {
    say!("list-muscles")
}
/// See [`points`].
pub fn pain() -> &'static str {
    say!("list-pain")
}
/// See [`points`]; where a complaint is felt.
pub fn near() -> &'static str {
    say!("list-near")
}
/// The heading of the points that were opened last.
pub fn recent() -> &'static str {
    say!("list-recent")
}
/// The keys of the search: what each does.
pub fn move_word() -> &'static str {
    say!("list-move")
}
/// See [`move_word`].
pub fn open() -> &'static str {
    say!("list-open")
}
/// See [`move_word`].
pub fn clear() -> &'static str {
    say!("list-clear")
}

/// Nothing was found.
pub fn nothing() -> &'static str {
    say!("list-nothing")
}
/// What to try instead.
pub fn nothing_help() -> &'static str {
    say!("list-nothing-help")
}
/// The search only says that it hurts.
pub fn where_is_it() -> &'static str {
    say!("list-where-is-it")
}
/// What to do about it.
pub fn where_is_it_help() -> &'static str {
    say!("list-where-is-it-help")
}
/// The button that asks.
pub fn show_where() -> &'static str {
    say!("list-show-where")
}
/// No point is on the chosen side.
pub fn none_on_side() -> &'static str {
    say!("list-none-on-side")
}
/// There is no point yet.
pub fn empty() -> &'static str {
    say!("list-empty")
}
/// What to do about it.
pub fn empty_help() -> &'static str {
    say!("list-empty-help")
}
/// The button below it; the one of the header has another name and does the same.
pub fn empty_add() -> &'static str {
    say!("list-empty-add")
}
/// The button that shows what it looks like with something in it.
pub fn example() -> &'static str {
    say!("list-example")
}
/// What the button does.
pub fn example_help() -> &'static str {
    say!("list-example-help")
}
/// Beside a docked list, while no point is open.
pub fn no_point() -> &'static str {
    say!("list-no-point")
}
/// What to do about it.
pub fn no_point_help() -> &'static str {
    say!("list-no-point-help")
}
/// A muscle without named points.
pub fn none_on_muscle() -> &'static str {
    say!("list-none-on-muscle")
}
/// What to do about it.
pub fn none_on_muscle_help() -> &'static str {
    say!("list-none-on-muscle-help")
}

/// The button that asks, and the title while it does.
pub fn where_word() -> &'static str {
    say!("list-where")
}
/// What the button is good for.
pub fn where_help() -> &'static str {
    say!("list-where-help")
}
/// What to do now.
pub fn where_click() -> &'static str {
    say!("list-where-click")
}
/// The same in a view without regions.
pub fn where_only_click() -> &'static str {
    say!("list-where-only-click")
}
/// The way out.
pub fn leave() -> &'static str {
    say!("list-leave")
}
/// Before the place.
pub fn sends_to() -> &'static str {
    say!("list-sends-to")
}
/// Over what to ask first.
pub fn first() -> &'static str {
    say!("list-first")
}
/// The way to another place.
pub fn another() -> &'static str {
    say!("list-another")
}
/// No point is known.
pub fn no_source() -> &'static str {
    say!("list-no-source")
}
/// What that means.
pub fn no_source_help() -> &'static str {
    say!("list-no-source-help")
}
/// What the list means, below it.
pub fn source_hint() -> &'static str {
    say!("list-source-hint")
}

/// How often pain is felt in a place, as the map says it.
pub use super::map::grade;

/// `3 found`.
pub fn found(count: usize) -> String {
    say!("list-found", count = count)
}

/// `Show all 14`.
pub fn show_all(count: usize) -> String {
    say!("list-show-all", count = count)
}

/// `Nothing matches. Showing “trapezius”.`
pub fn read_as(text: &str) -> String {
    say!("list-read-as", text = text)
}

/// How the name of a complaint is read.
pub fn felt_in(place: &str) -> String {
    say!("list-felt-in", place = place)
}

/// The line below a point's name: the side, and where it is.
pub fn line(side: Side, what: &str) -> String {
    say!("list-line", side = your_capital(side), what = lower_first(what))
}

/// The same for one that has no entry yet.
pub fn untested(side: Side) -> String {
    say!("list-line-not-tested", side = your_capital(side))
}

/// The same for one that has entries and no number.
pub fn unrated(side: Side, unrated: Unrated) -> String {
    say!("list-line", side = your_capital(side), what = super::unrated(unrated))
}

/// The same for one that can send pain to a place.
pub fn source(side: Side, how: Option<Grade>, place: &str) -> String {
    match how {
        Some(how) => {
            let (side, place) = (your_capital(side), lower_first(place));
            say!("list-line-of-source", side = side, how = grade(how), place = place)
        }
        None => line(side, place),
    }
}

/// The row of a muscle, for a screen reader.
pub fn muscle(name: &str, plain: &str, points: usize) -> String {
    say!("list-muscle", name = name, plain = plain, points = on_muscle(points))
}

/// `2 points`.
pub fn on_muscle(points: usize) -> String {
    say!("list-on-muscle", count = points)
}

/// The name of a region without the explanations behind it.
pub fn region(name: &str) -> &str {
    name.split(" (").next().unwrap_or(name)
}

/// `Low back, your left`; without a region, the view: `Side of neck, your left`.
pub fn place(pain: &Pain<'_>) -> String {
    let name = match pain.region {
        Some(found) => region(found.name()),
        None => super::view(pain.stage.view()),
    };
    match pain.side {
        Side::Midline => say!("list-place-in-the-middle", name = name),
        side => side.sided(name),
    }
}

/// Whether a place of this view can be chosen by name.
pub fn how_to_say_where(view: ViewId) -> &'static str {
    if view == ViewId::NeckSide { where_only_click() } else { where_click() }
}

/// What stands over a section of the list.
pub fn heading(heading: Heading) -> &'static str {
    match heading {
        Heading::Recent => recent(),
        Heading::All => title(),
        Heading::Points => points(),
        Heading::Near => near(),
        Heading::Muscles => muscles(),
        Heading::Pain => pain(),
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
