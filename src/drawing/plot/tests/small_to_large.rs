//! Plots of one point, small and large.

use proptest::prelude::*;

use super::*;

const NINE: [Noted; 9] = [
    (1, 9, Some(6)),
    (2, 9, Some(5)),
    (4, 8, Some(8)),
    (5, 10, None),
    (7, 7, Some(4)),
    (8, 6, Some(3)),
    (18, 4, Some(0)),
    (19, 3, Some(1)),
    (20, 2, Some(0)),
];

fn nine() -> History {
    held(*november().start(), &NINE)
}

fn events() -> Vec<Event> {
    let event = |day, words: &str| Event { date: date(2026, 11, day), words: words.to_owned() };
    vec![
        event(13, "90 s instead of 60 s"),
        event(4, "new ball"),
        event(13, "visit"),
        event(14, "flare-up of two days, after a long drive"),
    ]
}

#[test]
fn a_dot_lies_at_its_day_and_its_value() {
    let (history, time, look) = (nine(), november(), look(Inks::Light, 1.0));
    let plot = small(&trend_of(&history, &time), &time, Size::new(200.0, 140.0), &look);
    let (first, last) = (plot.spots[0], plot.spots[8]);
    assert_eq!(first.of, Of::Day(date(2026, 11, 1)));
    assert_eq!(last.of, Of::Day(date(2026, 11, 20)));
    let y = |value: f64| plot.area.y1 - plot.area.height() * value / 10.0;
    assert!((first.at.y - y(9.0)).abs() < 1e-9 && (last.at.y - y(2.0)).abs() < 1e-9);
    let day = (last.at.x - first.at.x) / 19.0;
    for (spot, (after, ..)) in plot.spots.iter().zip(NINE) {
        assert!((spot.at.x - (first.at.x + day * f64::from(after - 1))).abs() < 1e-6);
    }
    assert_eq!(pixel(&plot, last.at, look.ground), look.ink.to_rgb8());
    assert_eq!(pixel(&plot, first.at, look.ground), look.ink2.to_rgb8());
    let above = Point::new(first.at.x + 3.0, plot.area.y0 + 1.0);
    assert_eq!(plot.pointed(above, 5.0), Some(&first));
    assert_eq!(plot.pointed(last.at, 1.0), Some(&last));
    assert_eq!(plot.pointed(Point::new(0.0, 0.0), 5.0), None);
}

#[test]
fn of_years_of_days_only_what_can_be_told_apart_is_drawn_and_every_day_can_be_pointed_at() {
    let days: Vec<Noted> = (0..6_000).map(|day| (day, ((day * 7 + day / 11) % 11) as u8, None)).collect();
    let first = date(2009, 1, 1);
    let (history, time) = (held(first, &days), first..=date(2026, 11, 20));
    let plot = small(&trend_of(&history, &time), &time, Size::new(150.0, 118.0), &look(Inks::Light, 1.0));
    assert_eq!(plot.spots.len(), 6_000);
    let (letters, title) = (crate::drawing::Letters::Outlines, String::new());
    let svg = crate::drawing::svg(
        &plot.scene,
        &crate::drawing::SvgOptions { width: 150.0, letters, ground: None, title },
    );
    assert!(svg.len() < 400_000, "{}", svg.len());
}

#[test]
fn the_line_is_broken_where_nobody_rated_and_nothing_stands_for_what_is_missing() {
    let (history, time, look) = (nine(), november(), look(Inks::Light, 1.0));
    let plot = small(&trend_of(&history, &time), &time, Size::new(400.0, 300.0), &look);
    // Between the 8th and the 18th there are neither line nor band, from top to bottom.
    let x = f64::midpoint(plot.spots[5].at.x, plot.spots[6].at.x);
    let grid = [look.ground.to_rgb8(), look.grid.to_rgb8()];
    for y in plot.area.y0 as i32 + 2..plot.area.y1 as i32 - 2 {
        let seen = pixel(&plot, Point::new(x, f64::from(y)), look.ground);
        let is_grid = seen.iter().zip(grid[0]).all(|(seen, ground)| seen.abs_diff(ground) <= 40);
        assert!(is_grid, "{seen:?} at {y}");
    }
    // And within a piece there is the band.
    let inside = Point::new(f64::midpoint(plot.spots[0].at.x, plot.spots[1].at.x), plot.spots[0].at.y - 6.0);
    assert_eq!(pixel(&plot, inside, look.ground), look.noise.to_rgb8());
}

#[test]
fn few_days_have_dots_alone_and_say_how_many_are_wanted() {
    let (time, look) = (november(), look(Inks::Light, 1.0));
    let of = |count: usize| {
        let history = held(*time.start(), &NINE[..count]);
        let plot = small(&trend_of(&history, &time), &time, Size::new(200.0, 140.0), &look);
        (plot.spots.len(), words(&plot).last().copied().unwrap_or_default().to_owned(), plot.says)
    };
    assert_eq!(of(0).1, "0 of 8 days");
    assert!(of(0).2.contains("Nothing is noted."), "{}", of(0).2);
    let (dots, caption, says) = of(3);
    assert_eq!((dots, caption.as_str()), (3, "3 of 8 days"));
    assert!(says.contains("drawn from 5 days on") && says.contains("Too few days"), "{says}");
    let (dots, caption, says) = of(9);
    assert_eq!((dots, caption.as_str()), (9, "n = 9 days"));
    assert!(says.contains("First 9, last 3.5, change –5.5: "), "{says}");
}

#[test]
fn what_was_after_is_open_and_what_was_before_is_filled() {
    let (history, time, look) = (nine(), november(), look(Inks::Print, 1.0));
    let plot = large_of(&history, &[], &time, Size::new(600.0, 400.0), &look);
    let y = |value: f64| plot.area.y1 - plot.area.height() * value / 10.0;
    let x = plot.spots[0].at.x;
    assert_eq!(pixel(&plot, Point::new(x, y(9.0)), look.ground), look.ink2.to_rgb8());
    assert_eq!(pixel(&plot, Point::new(x, y(6.0)), look.ground), look.ground.to_rgb8());
    assert_eq!(pixel(&plot, Point::new(x + 3.4, y(6.0)), look.ground), look.ink2.to_rgb8());
    // As it was before: a ring round the dot.
    let same = plot.spots[2].at;
    assert_eq!(pixel(&plot, same, look.ground), look.ink2.to_rgb8());
    assert_eq!(pixel(&plot, Point::new(same.x, same.y - 6.0), look.ground), look.ink2.to_rgb8());
    assert!(
        ["before", "after", "5-day middle value", "most days"].iter().all(|sign| words(&plot).contains(sign))
    );
}

#[test]
fn events_are_numbered_by_their_day_and_share_a_label_where_they_are_near() {
    let (history, time, look) = (nine(), november(), look(Inks::Light, 1.0));
    let plot = large_of(&history, &events(), &time, Size::new(700.0, 420.0), &look);
    let said = words(&plot);
    assert!(said.contains(&"1") && said.contains(&"2–3") && said.contains(&"4"), "{said:?}");
    assert!(said.contains(&"1 · 4 Nov: new ball"), "{said:?}");
    assert!(plot.says.contains("3 · 13 Nov: visit."), "{}", plot.says);
    let below = |words: &str| texts(&plot).iter().any(|text| text.words == words && text.at.y > plot.area.y1);
    assert!(below("2–3") && below("1 · 4 Nov: new ball"), "never over dots");
    apart(&plot, "events");
}

#[test]
fn the_values_are_all_named_where_there_is_room() {
    let (history, time, look) = (nine(), november(), look(Inks::Light, 1.0));
    let named = |height: f64| {
        let plot = large_of(&history, &[], &time, Size::new(600.0, height), &look);
        (0..=10).filter(|value| words(&plot).contains(&value.to_string().as_str())).count()
    };
    assert_eq!([400.0, 200.0, 130.0].map(named), [11, 6, 3]);
}

#[test]
fn a_thousand_days_leave_after_to_the_table() {
    let days: Vec<_> = (0..1000).map(|day| (day, (day % 11) as u8, Some((day % 7) as u8))).collect();
    let history = held(date(2024, 2, 1), &days);
    let time = date(2024, 2, 1)..=date(2026, 10, 27);
    let plot = large_of(&history, &[], &time, Size::new(520.0, 340.0), &look(Inks::Light, 1.0));
    assert_eq!(plot.spots.len(), 1000);
    assert!(words(&plot).contains(&"after: in the table"));
    sound(&plot, "a thousand days");
    apart(&plot, "a thousand days");
}

/// Days after the first with values, in order; the days that a plot shows.
fn diaries() -> impl Strategy<Value = (Date, Vec<Noted>, i32)> {
    let spans = prop_oneof![Just(1), 1..40_i32, 40..400_i32, 400..30_000_i32];
    let first = (2000..2115_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| date(y, m, d));
    (first, spans).prop_flat_map(|(first, span)| {
        let noted = (0..span, (0..=10_u8, proptest::option::of(0..=10_u8)));
        let days = prop::collection::btree_map(noted.0, noted.1, 0..40);
        days.prop_map(move |days| {
            (first, days.into_iter().map(|(day, (before, after))| (day, before, after)).collect(), span)
        })
    })
}

fn sizes() -> impl Strategy<Value = Size> {
    (150.0..1200.0_f64, 110.0..600.0_f64).prop_map(|(width, height)| Size::new(width, height))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_diary_has_sound_plots((first, days, span) in diaries(), size in sizes(), scale in 1.0..2.0_f64) {
        let time = first..=first.checked_add(i64::from(span - 1).days()).unwrap();
        let history = held(first, &days);
        let events: Vec<Event> = days
            .iter()
            .step_by(3)
            .map(|(day, ..)| Event { date: first.checked_add(i64::from(*day).days()).unwrap(), words: "new ball".to_owned() })
            .collect();
        for look in [look(Inks::Light, 1.0), look(Inks::Print, scale), look(Inks::Dark, 2.0)] {
            let plot = small(&trend_of(&history, &time), &time, size, &look);
            sound(&plot, "small");
            apart(&plot, "small");
            prop_assert_eq!(plot.spots.len(), days.len());
            let plot = large_of(&history, &events, &time, size, &look);
            sound(&plot, "large");
            apart(&plot, "large");
            prop_assert_eq!(plot.spots.len(), days.len());
        }
    }
}

#[test]
fn no_size_is_too_small_to_be_drawn() {
    let (history, time) = (nine(), november());
    for size in [Size::ZERO, Size::new(-5.0, 20.0), Size::new(f64::NAN, f64::INFINITY)] {
        let plot = large_of(&history, &events(), &time, size, &look(Inks::Light, 2.0));
        assert!(plot.scene.frame.is_finite() && plot.spots.iter().all(|spot| spot.at.is_finite()));
    }
}

#[test]
fn all_equal_or_one_day_is_drawn_like_any_other() {
    let (time, look) = (november(), look(Inks::Light, 1.0));
    let flat: Vec<_> = (0..21).map(|day| (day, 0, Some(0))).collect();
    for days in [&flat[..], &flat[..1]] {
        let plot = large_of(&held(*time.start(), days), &[], &time, Size::new(400.0, 300.0), &look);
        sound(&plot, "flat");
        assert_eq!(plot.spots.len(), days.len());
        assert!(plot.spots.iter().all(|spot| (spot.at.y - plot.area.y1).abs() < 1e-9), "zero is on the axis");
    }
    let day = *time.start()..=*time.start();
    let plot = large_of(&held(*day.start(), &flat[..1]), &[], &day, Size::new(400.0, 300.0), &look);
    sound(&plot, "a day");
    assert!((plot.spots[0].at.x - plot.area.center().x).abs() < 1e-9);
}
