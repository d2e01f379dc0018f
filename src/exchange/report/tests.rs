//! The report: its figures are those of the trends, its first page has what counts, nothing is cut.
//!
//! To see it: `KNOTMAP_PAGES=DIR cargo test --lib exchange::report` writes its pages to the folder.

use std::{fs, path::PathBuf};

use jiff::{ToSpan as _, civil::date, tz::TimeZone};
use kurbo::{Affine, Rect, Shape as _};

use super::*;
use crate::{
    anatomy::Side,
    drawing::{
        plot::{figure, signed},
        scene::{Branch, Node},
        text,
    },
    exchange::{TrendRow, document::Table},
    journal::{Entry, HoldDone, Kind, new_id},
    therapy::{Ended, EndingKind, Tenderness},
    trend,
};

const NOTE: &str = "Pulled towards the neck at first.";

fn key(id: &str, side: Side) -> PointKey {
    PointKey::new(id, side)
}

/// A hold on the evening of a day of November 2026.
fn hold(key: &PointKey, day: i8, before: u8, after: u8) -> Entry {
    let at = date(2026, 11, day).at(20, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap();
    let done = HoldDone::new(key.clone(), 60_000, 60, EndingKind::Time, Ended::Time);
    let done = HoldDone {
        before: Tenderness::try_from(before).ok(),
        after: Tenderness::try_from(after).ok(),
        tool: Some(if day < 8 { "tennis ball" } else { "lacrosse ball" }.into()),
        note: (day == 5).then(|| NOTE.into()),
        ..done
    };
    Entry { id: new_id(at.timestamp()), at, kind: Kind::Hold(done) }
}

/// Sixteen days of one that falls and of one that stays, both sides of a third, and three days of a fourth.
fn history() -> History {
    let mut entries = Vec::new();
    for day in 1..=16_i8 {
        let wobble = u8::from(day % 3 == 0);
        entries.push(hold(&key("RHO-MAJ1", Side::Left), day, (10 - day as u8 / 2).max(2), 2));
        entries.push(hold(&key("LEV-2", Side::Left), day, 5 + wobble, 4));
        entries.push(hold(&key("TRAP-U1", Side::Left), day, 7 - wobble, 5));
        entries.push(hold(&key("TRAP-U1", Side::Right), day, 3, 2 + wobble));
    }
    entries.extend((1..=3).map(|day| hold(&key("INFRA-1", Side::Right), day, 4, 3)));
    History::from_entries(entries)
}

fn points() -> AllPoints {
    AllPoints::new(Atlas::builtin(), std::iter::empty::<crate::journal::CustomPoint>())
}

fn order<'a>(history: &'a History, points: &'a AllPoints) -> ReportOrder<'a> {
    ReportOrder {
        atlas: Atlas::builtin(),
        history,
        points,
        time: Date::MIN..=Date::MAX,
        chosen: &[],
        result: None,
        each_point: true,
        with_notes: false,
        ends: DayEnd::MIDNIGHT,
        today: date(2026, 11, 20),
        page: PageSize::A4,
        fonts: Fonts::default(),
    }
}

/// Every line of text of a page with the box of its letters and their size, in points.
fn lines(pages: &Pages, page: usize) -> Vec<(String, Rect, f64)> {
    fn collect(branch: &Branch, camera: Affine, lines: &mut Vec<(String, Rect, f64)>) {
        for node in branch.nodes() {
            match node {
                Node::Text(text) => {
                    let ink = camera.transform_rect_bbox(text::outlines(text).bounding_box());
                    lines.push((text.words.clone(), ink, text.size * camera.determinant().abs().sqrt()));
                }
                Node::Group { transform, inside, .. } => collect(inside, camera * *transform, lines),
                _ => {
                    if let Some(inside) = node.inside() {
                        collect(inside, camera, lines);
                    }
                }
            }
        }
    }
    let mut all = Vec::new();
    for piece in &pages.paper().pages[page] {
        collect(&piece.nodes, Affine::IDENTITY, &mut all);
    }
    all
}

/// The words of a page, with one space between them.
fn words(pages: &Pages, page: usize) -> String {
    let all: Vec<String> = lines(pages, page).into_iter().map(|(words, ..)| words).collect();
    all.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn all_words(pages: &Pages) -> String {
    (0..pages.count()).map(|page| words(pages, page) + " ").collect()
}

fn table(blocks: &[Block]) -> &Table {
    let found = blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    found.unwrap()
}

#[test]
fn the_figures_are_those_of_the_trends() {
    let (history, points) = (history(), points());
    let order = order(&history, &points);
    let blocks = summary::blocks(&order, &Shown::new(&order));
    let page = trend::page(&history, history.points(), &order.time, order.ends);
    let told: Vec<Vec<String>> =
        table(&blocks).rows.iter().map(|row| row.iter().map(Words::text).collect()).collect();
    assert_eq!(told.len(), 4);
    for trend in &page {
        let row = TrendRow::from(trend);
        let name = format!("{}, {}", points.find(&trend.point).unwrap().name(), row.side.word());
        let days = row.days.to_string();
        if row.days < 8 {
            let few = format!("{name} ({days})");
            let is_told =
                |block: &Block| matches!(block, Block::Paragraph(words) if words.text().contains(&few));
            assert!(blocks.iter().any(is_told), "{few}");
            continue;
        }
        let told = told.iter().find(|told| told[0] == name).unwrap();
        let number = |value: Option<f64>| figure(value.unwrap());
        let (change, word) = (signed(row.change.unwrap()), trend.word.words().to_owned());
        assert_eq!(told[1..], [number(row.first), number(row.last), change, word, days], "{name}");
    }
    let last: Vec<&str> = told.iter().map(|told| told[2].as_str()).collect();
    assert_eq!(last, ["7", "5", "3", "3"], "the most tender first");
    let mut page = page;
    page.sort_by(trend::by_last);
    page.retain(|trend| trend.tested.is_some());
    let name = |trend: &trend::Trend| {
        format!("{}, {}", points.find(&trend.point).unwrap().name(), trend.point.side.word())
    };
    assert!(told.iter().map(|told| told[0].clone()).eq(page.iter().map(name)), "as in the window");
}

#[test]
fn the_first_page_has_the_table_the_sentences_and_the_body_twice() {
    let (history, points) = (history(), points());
    let pages = report_pages(&order(&history, &points));
    let first = words(&pages, 0);
    for said in [
        "How tenderness developed",
        "1 November 2026 to 20 November 2026, which is not over.",
        "Self-reported",
        "Made on 20 November 2026",
        "5 points:",
        "1 lower",
        "Rhomboid major, upper, left",
        "–6",
        "part of a fall comes by itself",
        "4 points have enough days",
        "2 of 10",
        "The first 4 days",
        "The last 4 days",
    ] {
        assert!(first.contains(said), "{said}: {first}");
    }
    let bold = |words: &str| {
        let pieces = pages.paper().pages[0].iter();
        pieces.flat_map(|piece| piece.nodes.nodes()).any(|node| is_bold(node, words))
    };
    assert!(bold("lower") && !bold("cannot tell yet") && !bold("about the same"));
    keep(&pages, "report");
}

fn is_bold(node: &Node, words: &str) -> bool {
    match node {
        Node::Text(text) => text.weight == text::Weight::Bold && text.words == words,
        _ => node.inside().is_some_and(|inside| inside.nodes().iter().any(|node| is_bold(node, words))),
    }
}

/// Writes the pages where somebody wants to look at them.
fn keep(pages: &Pages, name: &str) {
    if let Some(folder) = std::env::var_os("KNOTMAP_PAGES").map(PathBuf::from) {
        fs::write(folder.join(format!("{name}.pdf")), pages.pdf(None).unwrap()).unwrap();
    }
}

#[test]
fn every_point_has_its_plot_its_days_and_what_is_said_of_it() {
    let (history, points) = (history(), points());
    let pages = report_pages(&order(&history, &points));
    let all = all_words(&pages);
    for said in [
        "Left and right on 16 days that have both: the left is",
        "p < 0.001",
        "From before to after a hold:",
        "After tennis ball (7 days) and after lacrosse ball (8): in ",
        "not randomised",
        "1 · 8 Nov: lacrosse ball",
        "Too few days for a word: 3 of 8.",
    ] {
        assert!(all.contains(said), "{said}: {all}");
    }
    assert_eq!(all.matches("Days, the latest first").count(), 4);
}

#[test]
fn notes_are_there_only_where_they_are_asked_for() {
    let (history, points) = (history(), points());
    let without = order(&history, &points);
    assert!(!all_words(&report_pages(&without)).contains(NOTE) && !report_words(&without).contains(NOTE));
    let with = ReportOrder { with_notes: true, ..without };
    assert!(all_words(&report_pages(&with)).contains(NOTE) && report_words(&with).contains(NOTE));
}

#[test]
fn a_point_that_is_chosen_has_the_word_it_has_among_all() {
    let (history, points) = (history(), points());
    let (all, key) = (order(&history, &points), key("LEV-2", Side::Left));
    let chosen = [key.clone()];
    let one = ReportOrder { chosen: &chosen, ..all.clone() };
    let of = |order: &ReportOrder<'_>| {
        let shown = Shown::new(order);
        let point = shown.points.iter().find(|point| point.trend.point == key).unwrap();
        (point.trend.q, point.trend.word, shown.looked_at)
    };
    assert_eq!(of(&one), of(&all));
    assert_eq!(Shown::new(&one).points.len(), 1);
    assert!(!all_words(&report_pages(&one)).contains("Upper trapezius"));
}

#[test]
fn the_time_is_that_which_was_asked_for() {
    let (history, points) = (history(), points());
    let whole = order(&history, &points);
    let part = ReportOrder { time: date(2026, 10, 20)..=date(2026, 11, 4), ..whole };
    let shown = Shown::new(&part);
    assert_eq!(shown.time, part.time);
    assert!(shown.points.iter().all(|point| point.trend.values.len() <= 4));
    assert!(words(&report_pages(&part), 0).contains("20 October 2026 to 4 November 2026. Self-reported"));
    let none = ReportOrder { time: date(2020, 1, 1)..=date(2020, 1, 2), ..part };
    let pages = report_pages(&none);
    assert_eq!(pages.count(), 1);
    assert!(words(&pages, 0).contains("Nothing is noted in this time."));
}

/// So many points of the back, each rated on ten days.
fn many(count: usize) -> History {
    let named = Atlas::builtin().points().iter();
    let sided =
        named.flat_map(|point| point.sides.iter().map(|side| PointKey { id: point.id.clone(), side: *side }));
    let entries = sided.take(count).enumerate().flat_map(|(i, key)| {
        (1..=10).map(move |day| hold(&key, day, ((i + day as usize) % 11) as u8, 3)).collect::<Vec<_>>()
    });
    History::from_entries(entries)
}

#[test]
fn nothing_is_cut_and_no_letter_is_small_however_many_points_there_are() {
    let points = points();
    for (count, page) in [(1, PageSize::LETTER), (6, PageSize::A4), (40, PageSize::A4)] {
        let history = many(count);
        let pages = report_pages(&ReportOrder { page, ..order(&history, &points) });
        let paper = Rect::new(30.0, 30.0, page.width - 30.0, page.height - 30.0);
        for number in 0..pages.count() {
            for (words, ink, size) in lines(&pages, number) {
                assert!(ink.is_zero_area() || paper.union(ink) == paper, "{count}: {words:?} at {ink:?}");
                assert!(size > 11.99, "{count}: {words:?} of {size}");
            }
        }
        let bytes = pages.pdf(None).unwrap();
        assert!(bytes.len() < 2_000_000, "{count}: {} bytes", bytes.len());
        keep(&pages, &format!("report_of_{count}"));
    }
}

#[test]
fn the_table_is_on_the_first_page_for_as_many_as_have_room_there() {
    let points = points();
    let history = many(16);
    let pages = report_pages(&order(&history, &points));
    let first = words(&pages, 0);
    assert!(first.contains("comes by itself"), "{first}");
}

#[test]
fn plans_say_how_much_of_them_was_done() {
    let sum = |days_due, days_done, longest_pause| trend::Adherence {
        days_due,
        days_done,
        longest_pause,
        ..trend::Adherence::default()
    };
    assert_eq!(
        summary::done(&sum(19, 15, 2)),
        "Done as planned on 15 of 19 days on which it was due, at most 2 days due in a row without a hold."
    );
    assert_eq!(summary::done(&sum(1, 1, 0)), "Done as planned on 1 of 1 day on which it was due.");
    assert_eq!(summary::done(&sum(0, 0, 0)), "Nothing of the plan was due in this time.");
}

#[test]
fn a_history_of_years_is_a_report_that_ends() {
    let key = key("LEV-2", Side::Left);
    let first = date(2020, 1, 1);
    let entries = (0..2_000_i32).map(|day| {
        let at = first
            .checked_add(i64::from(day).days())
            .unwrap()
            .at(20, 0, 0, 0)
            .to_zoned(TimeZone::UTC)
            .unwrap();
        let done = HoldDone::new(key.clone(), 60_000, 60, EndingKind::Time, Ended::Time);
        let done = HoldDone { before: Tenderness::try_from((day % 11) as u8).ok(), ..done };
        Entry { id: new_id(at.timestamp()), at, kind: Kind::Hold(done) }
    });
    let (history, points) = (History::from_entries(entries), points());
    let pages = report_pages(&order(&history, &points));
    assert!(pages.count() <= 4, "{}", pages.count());
    assert!(all_words(&pages).contains("1940 earlier days are in the plot"));
}

#[test]
fn a_picture_of_a_plot_says_by_itself_what_it_is_and_is_as_high_as_it_takes() {
    let (history, points) = (history(), points());
    let chosen = [key("RHO-MAJ1", Side::Left)];
    let mut order = order(&history, &points);
    for (figure, said) in [
        (
            ReportFigure::Bodies,
            ["Tenderness at first and at last", "The last 4 days", "Dashed ring: too few days"],
        ),
        (ReportFigure::EachByDay, ["Tenderness of each point", "n = 16 days", "5-day middle value"]),
        (
            ReportFigure::FirstToLast,
            ["Tenderness from first to last", "First 4 days", "1 point with too few days"],
        ),
        (ReportFigure::Sides, ["Tenderness, left and right", "Days that have both: ", "16."]),
        (
            ReportFigure::Calendar { from_sunday: false },
            ["Holds by day", "at all points", "67 holds on 16 of 20 days"],
        ),
        (ReportFigure::Point, ["Rhomboid major, upper, left", "5-day middle value", "First 9"]),
    ] {
        order.chosen = if figure == ReportFigure::Point { &chosen } else { &[] };
        let pages = report_picture(&order, figure);
        assert_eq!(pages.count(), 1, "{figure:?}");
        let all = words(&pages, 0);
        for said in said.into_iter().chain(["1 November 2026 to 20 November 2026", "Self-reported"]) {
            assert!(all.contains(said), "{figure:?}: {said}: {all}");
        }
        let paper = &pages.scene(0).unwrap().frame;
        let lowest = lines(&pages, 0).iter().map(|(_, ink, _)| ink.y1).fold(0.0, f64::max);
        assert!(lowest < paper.y1 && lowest > paper.y1 - 60.0, "{figure:?}: {lowest} of {paper:?}");
        keep(&pages, figure.name());
    }
}

#[test]
fn the_holds_of_a_long_time_are_in_parts_and_none_is_lost() {
    let held = |day: Date| {
        let at = day.at(20, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap();
        let done = HoldDone::new(key("LEV-2", Side::Left), 60_000, 60, EndingKind::Time, Ended::Time);
        Entry { id: new_id(at.timestamp()), at, kind: Kind::Hold(done) }
    };
    let days = [date(2024, 3, 1), date(2024, 6, 30), date(2025, 7, 1), date(2026, 11, 20)];
    let (history, points) = (History::from_entries(days.map(held)), points());
    let time = date(2024, 3, 1)..=date(2026, 11, 20);
    let order = ReportOrder { time, ..order(&history, &points) };
    let pages = report_picture(&order, ReportFigure::Calendar { from_sunday: false });
    let all = all_words(&pages);
    for said in [
        "2 holds on 2 of 122 days, from 1 March 2024 to 30 June 2024",
        "1 hold on 1 of 143 days, from 1 July 2026 to 20 November 2026",
    ] {
        assert!(all.contains(said), "{said}: {all}");
    }
}

#[test]
fn names_of_small_plots_are_whole_in_two_lines() {
    let (history, points) = (history(), points());
    let order = order(&history, &points);
    let all = all_words(&report_pages(&order));
    assert!(all.contains("Levator scapulae, at the superior angle, left") && !all.contains('…'), "{all}");
}
