//! Every document in German, whose words are longer: none is cut, none lies over another, and none is left in English.
//!
//! To see them: `KNOTMAP_PAGES=DIR cargo test --lib exchange::tests::german` writes their pages to the folder.

use jiff::{Zoned, civil::date};
use kurbo::{Affine, Point, Rect, Shape as _};
use uuid::Uuid;

use super::super::{
    document::{Pages, Print},
    plan::{HandoutOrder, ResultOrder, handout, result_pages},
    report::{ReportFigure, ReportOrder, report_pages, report_picture},
    *,
};
use crate::{
    anatomy::{Atlas, Picture, PointKey, Side, Stage, ViewId},
    drawing::{
        Inks, PageSize, PlateSpec,
        pdf::{Role, Tag},
        scene::{Branch, Node},
        text::{self, Fonts},
    },
    journal::{self, AllPoints, Entry, History, HoldDone, Kind, NotToday},
    language::{Language, within},
    therapy::{
        Ended, EndingKind, Tenderness,
        plan::{Plan, PlanRef, Planned, SkipReason},
    },
    trend::DayEnd,
};

/// A part of a line of text on a page: its words, where it begins, the box of its letters, what it is a part of.
struct Set {
    words: String,
    at: (usize, Point),
    ink: Rect,
    /// Whether something of it is not seen.
    is_clipped: bool,
    role: Role,
}

/// What holds for all of a branch.
#[derive(Clone, Copy)]
struct Around {
    page: usize,
    role: Role,
    /// What is seen of it.
    window: Rect,
}

fn collect(branch: &Branch, camera: Affine, around: Around, set: &mut Vec<Set>) {
    for node in branch.nodes() {
        match node {
            Node::Text(text) => {
                let ink = camera.transform_rect_bbox(text::outlines(text).bounding_box());
                let is_clipped =
                    around.window.inflate(1.0, 1.0).union(ink) != around.window.inflate(1.0, 1.0);
                let at = (around.page, camera * text.at);
                set.push(Set { words: text.words.clone(), at, ink, is_clipped, role: around.role });
            }
            Node::Group { transform, inside, .. } => collect(inside, camera * *transform, around, set),
            Node::Window { rect, inside } => {
                let window = around.window.intersect(camera.transform_rect_bbox(*rect));
                collect(inside, camera, Around { window, ..around }, set);
            }
            _ => node.inside().into_iter().for_each(|inside| collect(inside, camera, around, set)),
        }
    }
}

fn lines(pages: &Pages, page: usize) -> Vec<Set> {
    let size = pages.paper().size;
    let window = Rect::new(0.0, 0.0, size.width, size.height).inflate(-28.0, -28.0);
    let mut set = Vec::new();
    for piece in &pages.paper().pages[page] {
        let around = Around { page, role: piece.role, window };
        collect(&piece.nodes, Affine::IDENTITY, around, &mut set);
    }
    set.retain(|one: &Set| !one.words.trim().is_empty());
    set
}

/// Words that stand in English texts only.
const ENGLISH: [&str; 22] = [
    "the",
    "your",
    "and",
    "with",
    "hold",
    "holds",
    "days",
    "point",
    "points",
    "tenderness",
    "sore",
    "before",
    "after",
    "left",
    "right",
    "of",
    "is",
    "not",
    "how",
    "wall",
    "floor",
    "ball",
];

fn is_english(words: &str) -> bool {
    let mut parts = words.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
    parts.any(|part| part != "ball" && ENGLISH.contains(&part.as_str()))
}

/// All that must hold of a document in German.
fn check(name: &str, pages: &Pages) {
    assert_eq!(pages.paper().language, "de", "{name}");
    keep(name, pages);
    let (mut all, mut faults) = (Vec::new(), Vec::new());
    for page in 0..pages.count() {
        let set = lines(pages, page);
        faults.extend(over_others(&set));
        for words in set.iter().map(|one| &one.words) {
            faults.extend(is_english(words).then(|| format!("“{words}” is English")));
            faults.extend(words.contains('…').then(|| format!("“{words}” is shortened")));
        }
        all.extend(set);
    }
    for (i, element) in pages.paper().elements.iter().enumerate() {
        let parts: Vec<&Set> = all.iter().filter(|one| one.role == Role::Of(i)).collect();
        match &element.tag {
            Tag::Figure(alt) => faults.extend(is_english(alt).then(|| format!("“{alt}” is English"))),
            Tag::Label => {}
            // Those of a grid to write in: a day above a date, which time of the day.
            Tag::ColumnHead | Tag::RowHead if parts.first().is_some_and(|one| one.words.len() < 4) => {}
            _ => faults.extend(cut(&parts)),
        }
    }
    assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
}

/// What lies over something, or beyond what is seen.
fn over_others(set: &[Set]) -> Vec<String> {
    let mut faults = Vec::new();
    for (i, one) in set.iter().enumerate() {
        faults.extend(one.is_clipped.then(|| format!("“{}” runs out, {:?}", one.words, one.ink)));
        let over = set[..i].iter().filter(|other| {
            let both = one.ink.intersect(other.ink);
            both.width() > 0.5 && both.height() > 0.5
        });
        faults.extend(over.map(|other| format!("“{}” over “{}”", one.words, other.words)));
    }
    faults
}

/// The words of an element that were wider than their place: a line that ends within a word has no space at its end.
fn cut(parts: &[&Set]) -> Vec<String> {
    let cut = parts.windows(2).filter(|two| {
        let is_new_line = two[0].at.0 != two[1].at.0 || (two[0].at.1.y - two[1].at.1.y).abs() > 1.0;
        is_new_line && two[0].words.len() > 2 && !two[0].words.ends_with(' ')
    });
    cut.map(|two| format!("“{}” was cut before “{}”", two[0].words, two[1].words)).collect()
}

/// Writes the pages where somebody wants to look at them.
fn keep(name: &str, pages: &Pages) {
    let Some(folder) = std::env::var_os("KNOTMAP_PAGES").map(std::path::PathBuf::from) else { return };
    for page in 0..pages.count() {
        let bytes = pages.png(page, 110.0, None).unwrap();
        std::fs::write(folder.join(format!("de_{name}_{}.png", page + 1)), bytes).unwrap();
    }
}

fn now() -> Zoned {
    "2026-11-20T20:00:00+01:00[Europe/Berlin]".parse().unwrap()
}

/// Points of every drawing, done in every way, twice of them on some days only.
fn plan() -> Plan {
    let mut plan = Plan::new(Uuid::from_u128(0x1234_5678_9abc_4def_8123_4567_89ab_cdef), date(2026, 11, 20));
    (plan.revision, plan.review) = (2, Some(date(2026, 12, 18)));
    (plan.label, plan.by) = ("Patient 17".to_owned(), "Physiotherapie am Stadtpark".to_owned());
    plan.note = "Beginnen Sie abends, wenn die Muskeln warm sind.".to_owned();
    plan.more_or_less = "Bei Muskelkater einen Tag aussetzen.".to_owned();
    plan.tell = "Rufen Sie in der Praxis an, wenn ein Arm kribbelt.".to_owned();
    for (id, side) in [
        ("RHO-MAJ1", Side::Left),
        ("LEV-2", Side::Right),
        ("TRAP-U1", Side::Left),
        ("INFRA-1", Side::Right),
        ("SCM-1", Side::Left),
        ("PECM-1", Side::Right),
        ("GAST-1", Side::Left),
        ("EXD-1", Side::Right),
        ("SOL-1", Side::Left),
    ] {
        let Some(point) = Planned::usual(PointKey::new(id, side), None) else { continue };
        let days = if id == "GAST-1" { "mon,wed,fri" } else { "every" }.parse().unwrap();
        let note = "Langsam atmen und den Schultergürtel sinken lassen.".to_owned();
        plan.put(Planned { days, times: 2, note, ..point });
    }
    assert!(plan.points.len() > 5, "{:?}", plan.points);
    plan
}

fn of(when: &str, kind: Kind) -> Entry {
    let at: Zoned = when.parse().unwrap();
    Entry::new(at, kind, now().timestamp()).unwrap()
}

/// Holds of the plan that ended in every way, and points that were left out for every reason.
fn done() -> History {
    let mut entries = Vec::new();
    for (i, ended) in Ended::ALL.into_iter().enumerate() {
        for (id, side) in [("RHO-MAJ1", Side::Left), ("LEV-2", Side::Right), ("GAST-1", Side::Left)] {
            let done = HoldDone {
                before: Tenderness::try_from(6).ok(),
                after: Tenderness::try_from(i as u8 % 5).ok(),
                note: Some("Warm geduscht".into()),
                ..HoldDone::new(PointKey::new(id, side), 42_000, 60, EndingKind::Time, ended)
            };
            entries.push(of(&format!("2026-11-20T1{i}:00:00+01:00[Europe/Berlin]"), Kind::Hold(done)));
        }
    }
    for (i, reason) in SkipReason::ALL.into_iter().enumerate() {
        let (id, side) = [("SOL-1", Side::Left), ("PECM-1", Side::Right)][i % 2];
        let PointKey { id: point, side } = PointKey::new(id, side);
        let said = NotToday { point, side, plan: PlanRef { id: plan().id, revision: 2 }, reason };
        entries.push(of("2026-11-20T19:00:00+01:00[Europe/Berlin]", Kind::NotToday(said)));
    }
    History::from_entries(entries)
}

/// How many tables there are: one whose columns are too narrow for its words is none, but a list.
fn tables(pages: &Pages) -> usize {
    pages.paper().elements.iter().filter(|element| element.tag == Tag::Table).count()
}

fn in_german(made: impl FnOnce() -> Pages) -> Pages {
    within(Language::German, made)
}

#[test]
fn handouts() {
    let plan = plan();
    for (name, print, page) in [
        ("handout", Print::Standard, PageSize::A4),
        ("handout_letter", Print::Standard, PageSize::LETTER),
        ("handout_large", Print::Large, PageSize::A4),
    ] {
        let order = HandoutOrder { plan: &plan, page, print, emergency: "112", fonts: Fonts::default() };
        check(name, &in_german(|| handout(&order)));
    }
}

#[test]
fn results() {
    let (history, now) = (done(), now());
    let questions = "Geht auch ein Tennisball?";
    let order = ResultOrder { revisions: &[plan()], now: &now, since: None, with_notes: true, questions };
    let result = plan::collect(&history, &order).unwrap();
    let made = || result_pages(&result, Fonts::default());
    check("result", &in_german(made));
    assert_eq!(tables(&in_german(made)), tables(&made()));
}

#[test]
fn reports() {
    let history =
        within(Language::German, || History::from_entries(journal::demo(journal::DEMO_SEED, &now())));
    let points = AllPoints::new(Atlas::builtin(), history.custom_points());
    let (plan, at) = (plan(), now());
    let order = ResultOrder { revisions: &[plan], now: &at, since: None, with_notes: false, questions: "" };
    let result = plan::collect(&history, &order).ok();
    let order = ReportOrder {
        atlas: Atlas::builtin(),
        history: &history,
        points: &points,
        time: jiff::civil::Date::MIN..=jiff::civil::Date::MAX,
        chosen: &[],
        result: result.as_ref(),
        each_point: true,
        with_notes: false,
        ends: DayEnd::MIDNIGHT,
        today: at.date(),
        page: PageSize::A4,
        fonts: Fonts::default(),
    };
    check("report", &in_german(|| report_pages(&order)));
    assert_eq!(tables(&in_german(|| report_pages(&order))), tables(&report_pages(&order)));
    for figure in [
        ReportFigure::Bodies,
        ReportFigure::EachByDay,
        ReportFigure::FirstToLast,
        ReportFigure::Sides,
        ReportFigure::Calendar { from_sunday: false },
        ReportFigure::Point,
    ] {
        check(figure.name(), &in_german(|| report_picture(&order, figure)));
    }
}

#[test]
fn maps() {
    let history =
        within(Language::German, || History::from_entries(journal::demo(journal::DEMO_SEED, &now())));
    let (atlas, now) = (Atlas::builtin(), now());
    let points = AllPoints::new(atlas, history.custom_points());
    for view in ViewId::ALL {
        let stage = Stage::new(atlas, view, Side::Left);
        let order = MapOrder {
            atlas,
            history: &history,
            points: &points,
            plate: PlateSpec::of(stage, Picture::Outer, Inks::Print),
            side: None,
            since: None,
            now: &now,
            page: PageSize::A4,
            emergency: "112",
            fonts: Fonts::default(),
        };
        check(&format!("map_{}", view.word()), &in_german(|| map_pages(&order)));
    }
}
