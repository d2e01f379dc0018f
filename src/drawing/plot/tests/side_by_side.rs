//! Plots of many points, of days and of one hold.

use std::collections::BTreeMap;

use jiff::civil::Weekday;
use proptest::prelude::*;

use super::*;
use crate::drawing::Weight;

fn slope(name: &str, first: f64, last: f64, is_changed: bool) -> SlopeRow {
    SlopeRow { name: name.to_owned(), first, last, is_changed }
}

fn size() -> Size {
    Size::new(480.0, 300.0)
}

/// The text that says these words.
fn line<'a>(plot: &'a Plot, words: &str) -> &'a Text {
    texts(plot).into_iter().find(|text| text.words == words).unwrap_or_else(|| panic!("no {words:?}"))
}

#[test]
fn a_slope_has_its_numbers_at_both_ends_and_is_bold_where_it_changed() {
    let rows = [slope("Levator, left", 9.0, 4.5, true), slope("Levator, right", 5.0, 6.0, false)];
    let plot = slopes(&rows, ["1 – 9 Nov", "12 – 20 Nov"], size(), &look(Inks::Light, 1.0));
    let (middle, bold) = (plot.area.center().x, |words: &str| line(&plot, words).weight == Weight::Bold);
    assert!(["9", "4.5", "Levator, left"].iter().all(|words| bold(words)));
    assert!(!["5", "6", "Levator, right"].iter().any(|words| bold(words)));
    assert!(["9", "5"].iter().all(|words| line(&plot, words).at.x < middle));
    assert!(["4.5", "6"].iter().all(|words| line(&plot, words).at.x > middle));
    assert!(plot.says.contains("Levator, left: 9, then 4.5 (–4.5, changed)."), "{}", plot.says);
    assert!(plot.says.contains("Levator, right: 5, then 6 (+1)."), "{}", plot.says);
    let y = |value: f64| plot.area.y1 - plot.area.height() * value / 10.0;
    assert!((plot.spots[1].at.y - y(6.0)).abs() < 1e-9 && plot.spots[1].of == Of::Row(1));
}

#[test]
fn points_that_end_together_have_labels_one_above_another() {
    let rows: Vec<SlopeRow> =
        (0..20).map(|row| slope(&format!("Point {row}, left"), 5.0, 4.0, row % 2 == 0)).collect();
    for text in [1.0, 2.0] {
        let plot = slopes(&rows, ["1 Nov", "20 Nov"], size(), &look(Inks::Dark, text));
        apart(&plot, "slopes");
        sound(&plot, "slopes");
        assert_eq!(words(&plot).iter().filter(|words| **words == "5").count(), 1, "once for all");
        assert_eq!(words(&plot).iter().filter(|words| **words == "4").count(), 20);
    }
}

#[test]
fn left_is_filled_and_right_is_open_and_neither_hides_the_other() {
    let row = |left, right| SidesRow { name: "Jaw muscle".to_owned(), left, right };
    let look = look(Inks::Print, 1.0);
    let plot = sides(&[row(8.0, 2.0), row(4.0, 4.0), row(10.0, 9.5)], 460.0, &look);
    sound(&plot, "sides");
    apart(&plot, "sides");
    let x = |value: f64| plot.area.x0 + plot.area.width() * value / 10.0;
    let seen = |x: f64, y: f64| pixel(&plot, Point::new(x, y), look.ground);
    let y = plot.spots[0].at.y;
    assert_eq!(seen(x(8.0), y - 6.5), look.ink.to_rgb8());
    assert_eq!(seen(x(2.0) + 0.5, y - 5.5), look.ground.to_rgb8());
    let letters = |words: &str| {
        texts(&plot).iter().filter(|text| text.words == words).map(|text| text.at.x).collect::<Vec<_>>()
    };
    assert_eq!(letters("L"), [8.0, 4.0, 10.0].map(x));
    assert_eq!(letters("R"), [2.0, 4.0, 9.5].map(x));
    assert!(plot.says.contains("left 8, right 2."), "{}", plot.says);
}

#[test]
fn a_calendar_has_a_cell_for_each_day_with_its_number() {
    let time = date(2026, 11, 4)..=date(2026, 12, 2);
    let holds = BTreeMap::from([(date(2026, 11, 4), 3), (date(2026, 11, 29), 12), (date(2026, 12, 24), 7)]);
    let look = look(Inks::Light, 1.0);
    let monday = calendar(&holds, &time, Weekday::Monday, 300.0, &look);
    sound(&monday, "calendar");
    apart(&monday, "calendar");
    assert_eq!(monday.spots.len(), 29);
    let said = words(&monday);
    assert_eq!(said[..7], ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]);
    assert!(["Nov 2026", "Dec", "3", "12"].iter().all(|words| said.contains(words)), "{said:?}");
    assert!(!said.contains(&"7"), "not in this time");
    assert!(!said.contains(&"0"), "a day without is an outline");
    let of = |plot: &Plot, day: Date| plot.spots.iter().find(|spot| spot.of == Of::Day(day)).unwrap().at;
    // Sunday ends a week that begins on Monday, and begins one of its own.
    let (saturday, sunday) = (date(2026, 11, 7), date(2026, 11, 8));
    assert!((of(&monday, saturday).y - of(&monday, sunday).y).abs() < 1e-9);
    let from_sunday = calendar(&holds, &time, Weekday::Sunday, 300.0, &look);
    assert!(of(&from_sunday, saturday).y < of(&from_sunday, sunday).y);
    assert!(of(&from_sunday, saturday).x > of(&from_sunday, sunday).x);
    assert_eq!(monday.says, "15 holds on 2 of 29 days, from 4 November 2026 to 2 December 2026.");
    assert_eq!(pixel(&monday, of(&monday, date(2026, 11, 5)), look.ground), look.ground.to_rgb8());
}

#[test]
fn a_long_calendar_stands_in_columns() {
    let time = date(2026, 1, 1)..=date(2026, 12, 31);
    let high = |width: f64| {
        let plot = calendar(&BTreeMap::new(), &time, Weekday::Monday, width, &look(Inks::Light, 1.0));
        sound(&plot, "year");
        apart(&plot, "year");
        plot.scene.frame.height()
    };
    assert!(high(900.0) < 0.4 * high(300.0));
}

#[test]
fn a_hold_goes_in_steps_and_ends_open() {
    let values = [(10_000, t(8)), (40_000, t(5))];
    let felt = [(20_000, "sharp".to_owned()), (24_000, "spreading to the arm".to_owned())];
    let hold =
        TraceOf { values: &values, held_ms: 60_000, before: Some(t(9)), after: Some(t(3)), felt: &felt };
    let look = look(Inks::Light, 1.0);
    let plot = hold_trace(&hold, Size::new(400.0, 200.0), &look);
    sound(&plot, "hold");
    apart(&plot, "hold");
    assert_eq!(
        plot.spots.iter().map(|spot| spot.of).collect::<Vec<_>>(),
        [Of::Moment(0), Of::Moment(10_000), Of::Moment(40_000), Of::After]
    );
    let told = plot.spots.iter().filter_map(|spot| hold.told(&spot.of)).collect::<Vec<_>>();
    assert_eq!(told, ["Before: 9 of 10", "At 10 s: 8 of 10", "At 40 s: 5 of 10", "After: 3 of 10"]);
    // Until the next value is typed, the last one holds.
    let (first, second) = (plot.spots[1].at, plot.spots[2].at);
    let before_the_step = Point::new(second.x - 8.0, first.y);
    assert_eq!(pixel(&plot, before_the_step, look.ground), look.accent.to_rgb8());
    assert_eq!(
        plot.says,
        "Tenderness during a hold of 1:00, 0 to 10. Before 9. At 10 s 8. At 40 s 5. \
         At 20 s sharp. At 24 s spreading to the arm. After 3."
    );
    assert!(words(&plot).contains(&"1:00") && words(&plot).contains(&"0 s"));
    let empty = TraceOf { values: &[], held_ms: 0, before: None, after: None, felt: &[] };
    let plot = hold_trace(&empty, Size::new(200.0, 110.0), &look);
    sound(&plot, "empty hold");
    assert!(plot.spots.is_empty());
}

fn value() -> impl Strategy<Value = f64> {
    (0..=20_u8).prop_map(|half| f64::from(half) / 2.0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_points_have_labels_that_do_not_touch(
        rows in prop::collection::vec(("[A-Z][a-z]{2,30}", value(), value(), any::<bool>()), 0..24),
        width in 320.0..1200.0_f64,
        text in 1.0..2.0_f64,
    ) {
        let look = look(Inks::Light, text);
        let sloped: Vec<_> = rows.iter().map(|(name, a, b, changed)| slope(name, *a, *b, *changed)).collect();
        let plot = slopes(&sloped, ["1 Nov", "20 Nov"], Size::new(width, 200.0), &look);
        sound(&plot, "slopes");
        apart(&plot, "slopes");
        let sided: Vec<_> =
            rows.into_iter().map(|(name, left, right, _)| SidesRow { name, left, right }).collect();
        let plot = sides(&sided, width, &look);
        sound(&plot, "sides");
        apart(&plot, "sides");
    }

    #[test]
    fn any_hold_is_drawn(
        values in prop::collection::btree_map(0..90_000_000_u32, (0..=10_u8).prop_map(t), 0..12),
        held_ms in 0..90_000_000_u32,
        width in 150.0..1200.0_f64,
        text in 1.0..2.0_f64,
    ) {
        let values: Vec<_> = values.into_iter().collect();
        let hold = TraceOf { values: &values, held_ms, before: Some(t(4)), after: None, felt: &[] };
        let plot = hold_trace(&hold, Size::new(width, 120.0), &look(Inks::Dark, text));
        sound(&plot, "hold");
        apart(&plot, "hold");
    }
}
