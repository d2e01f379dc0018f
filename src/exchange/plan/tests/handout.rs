//! The handout: what it says, that it is whole, that it is read by whoever has had six years of school.

use kurbo::Affine;

use super::{full, *};
use crate::{
    drawing::{
        PageSize,
        pdf::{Piece, Role, Tag},
        scene::{Branch, Node},
        text::Fonts,
    },
    exchange::document::{Block, Print, Words},
    exchange::plan::{
        handout::{HandoutOrder, attachment, document, handout},
        record::dose_sentence,
    },
    language::{Language, within},
    therapy::plan::SkipReason,
};

fn order(plan: &Plan, page: PageSize, print: Print) -> HandoutOrder<'_> {
    HandoutOrder { plan, page, print, emergency: "112", fonts: Fonts::default() }
}

/// A plan of so many points with notes of the longest length.
fn of(points: usize) -> Plan {
    let mut plan = Plan { revision: 2, review: Some(date(2026, 12, 26)), ..full() };
    let note = "Stay on the muscle, go slowly. ".repeat(20);
    let all = Atlas::builtin().points().iter().flat_map(|point| {
        point
            .sides
            .iter()
            .filter_map(|side| Planned::usual(PointKey { id: point.id.clone(), side: *side }, None))
    });
    plan.points =
        all.take(points).map(|point| Planned { note: note.chars().take(400).collect(), ..point }).collect();
    plan
}

/// Every text of the blocks, in their order.
fn texts(blocks: &[Block], into: &mut Vec<String>) {
    let words = |all: &[Words], into: &mut Vec<String>| into.extend(all.iter().map(Words::text));
    for block in blocks {
        match block {
            Block::Heading(_, text) => into.push(text.clone()),
            Block::Paragraph(text) | Block::Quiet(text) => into.push(text.text()),
            Block::Bullets(all) => words(all, into),
            Block::Row(row) => {
                into.push(format!("{} – {}", row.title, row.aside));
                words(&row.lines, into);
            }
            Block::Figure(figure) => into.push(figure.alt.clone()),
            Block::Beside(figure, blocks) => {
                into.push(figure.alt.clone());
                texts(blocks, into);
            }
            Block::Columns(blocks) | Block::Boxed(_, blocks) | Block::IfRoom(blocks) => texts(blocks, into),
            Block::Pair(two) => two.iter().for_each(|(_, blocks)| texts(blocks, into)),
            Block::Table(_) | Block::Log(_) | Block::Lines(_) | Block::NewPage => {}
        }
    }
}

fn said(plan: &Plan) -> Vec<String> {
    let mut all = Vec::new();
    texts(&document(&order(plan, PageSize::A4, Print::Standard)).blocks, &mut all);
    all
}

#[test]
fn it_says_of_every_point_where_and_how_much_and_what_to_mind() {
    let plan = full();
    let all = said(&plan);
    let whole = all.join("\n");
    for point in &plan.points {
        let side = point.key.side.your_capital();
        assert!(all.contains(&format!("{} – {side}", point.name())), "{}: {whole}", point.key);
        assert!(all.contains(&dose_sentence(point)));
        assert!(whole.contains(&point.note) && whole.contains(point.place()));
    }
    for words in [
        "4 points",
        "min a day",
        "Stop if",
        "Call 112 at once",
        "Less if sore.",
        "Call us.",
        "not as a photo",
    ] {
        assert!(whole.contains(words), "{words}");
    }
    let pages = document(&order(&plan, PageSize::A4, Print::Standard));
    assert!(pages.foot.contains(&crate::therapy::plan::code(plan.id)) && pages.foot.contains("revision 3"));
    // Every point that asks to be minded says so.
    for point in Atlas::builtin().points().iter().filter(|point| !point.note().is_empty()) {
        let Some(planned) = Planned::usual(PointKey { id: point.id.clone(), side: point.sides[0] }, None)
        else {
            continue;
        };
        let one = Plan { points: vec![planned], ..full() };
        let said = said(&one).join("\n").to_lowercase();
        for word in point.note().to_lowercase().split(|letter: char| !letter.is_alphabetic()) {
            assert!(said.contains(word), "{}: {word}", point.id);
        }
    }
}

/// The points stand drawing by drawing: where the next number is not the next one on the paper, that is said.
#[test]
fn who_follows_the_numbers_is_told_where_they_leave_the_drawing() {
    let mut plan = full();
    let of = |id: &str| Planned::usual(PointKey::new(id, Side::Left), None).unwrap();
    plan.points = ["RHO-MAJ1", "SOL-1", "LEV-2"].map(of).to_vec();
    let all = said(&plan);
    let at =
        |words: &str| all.iter().position(|one| one.contains(words)).unwrap_or_else(|| panic!("{words}"));
    let [first, third, second] =
        ["Rhomboid major, upper –", "Levator scapulae, at the superior angle –", "Soleus, lower inner –"]
            .map(at);
    assert!(first < third && third < second, "{all:?}");
    assert!(at("Next: number 2, on another drawing.") < at("Next: number 3, on another drawing."));
    let last = all.iter().filter(|one| one.contains("on another drawing")).count();
    assert_eq!(last, 2, "after the last one nothing comes");
    plan.points.swap(1, 2);
    assert!(!said(&plan).join(" ").contains("on another drawing"), "in order nothing has to be said");
}

/// A grid of a single date leaves no room beside its example but what is kept for it.
#[test]
fn a_plan_that_is_reviewed_the_next_day_fits_on_its_pages() {
    for (days, print) in [(1, Print::Standard), (1, Print::Large), (2, Print::Standard), (3, Print::Large)] {
        let mut plan = full();
        plan.review = plan.made.checked_add(jiff::Span::new().days(days)).ok();
        for page in [PageSize::A4, PageSize::LETTER] {
            let pages = crate::exchange::document::lay_out(&document(&order(&plan, page, print)));
            assert!((1..=12).contains(&pages.count()), "{days} {print:?}: {}", pages.count());
        }
    }
}

#[test]
fn the_log_has_a_cell_for_every_time_until_the_review() {
    let mut plan = full();
    plan.points[3].times = 3;
    let blocks = document(&order(&plan, PageSize::A4, Print::Standard)).blocks;
    let logs: Vec<_> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Log(log) => Some((log.rows.clone(), log.dates.len())),
            _ => None,
        })
        .collect();
    // 28 November to 11 December: daily twice; Monday and Wednesday; every third day; daily three times.
    assert_eq!(logs, [(vec![(1, 2), (4, 3)], 14), (vec![(2, 1)], 4), (vec![(3, 1)], 5)]);
}

#[test]
fn it_is_whole_on_any_paper_in_any_size() {
    for (points, page, print) in [
        (1, PageSize::A4, Print::Standard),
        (7, PageSize::LETTER, Print::Standard),
        (7, PageSize::A4, Print::Large),
        (40, PageSize::A4, Print::Standard),
    ] {
        let plan = of(points);
        assert_eq!(plan.points.len(), points);
        let pages = handout(&order(&plan, page, print));
        let pdf = pages.pdf(Some(&attachment(&plan))).unwrap();
        assert!(pdf.len() < 2_000_000, "{points} points: {} bytes", pdf.len());
        assert_eq!(arrive(&pdf).unwrap().read.plan, plan);
        assert!(pages.count() >= points.div_ceil(4), "{points} points on {} pages", pages.count());
    }
}

#[test]
fn when_to_stop_is_on_the_first_page_however_much_is_written() {
    for print in [Print::Standard, Print::Large] {
        for page in [PageSize::A4, PageSize::LETTER] {
            let words = "Press only as far as you can still breathe. ".repeat(40);
            let label: String = "Somebody with a long name".chars().cycle().take(60).collect();
            let plan = Plan { note: words, by: label.clone(), label, ..of(7) };
            let pages = handout(&order(&plan, page, print));
            let elements = &pages.paper().elements;
            let is_stop = |tag: &Tag| matches!(tag, Tag::Heading(_, words) if words == "Stop if");
            let stop = elements.iter().position(|element| is_stop(&element.tag)).unwrap();
            let last = elements.iter().skip(stop + 1).position(|one| matches!(one.tag, Tag::Heading(..)));
            let end = stop + 1 + last.unwrap();
            let on = |page: &Vec<Piece>| {
                page.iter().any(|piece| matches!(piece.role, Role::Of(one) if (stop..end).contains(&one)))
            };
            let pages: Vec<bool> = pages.paper().pages.iter().map(on).collect();
            assert!(pages[0] && !pages[1..].contains(&true), "{print:?}");
        }
    }
}

#[test]
fn paper_and_program_give_the_same_reasons() {
    let whole = said(&full()).join(" ").to_lowercase();
    for reason in SkipReason::ALL {
        let (letter, text) = (reason.letter().to_lowercase(), reason.text().to_lowercase());
        assert!(whole.contains(&format!("{letter} {text}")), "{text}");
    }
}

#[test]
fn what_comes_first_elsewhere_is_left_to_the_order_of_the_plan() {
    let levator = Planned::usual(PointKey::new("LEV-2", Side::Right), None).unwrap();
    let method = levator.builtin_method().unwrap();
    assert!(!method.after.is_empty() && method.minds().any(|one| one == method.after));
    let plan = Plan { points: vec![levator], ..full() };
    assert!(!said(&plan).join(" ").contains("the chest"), "{:?}", said(&plan));
    assert!(!said(&plan).join(" ").contains("in time with your pulse is something else"));
    let mut long = plan.clone();
    long.points[0].dose = "throbbing".parse().unwrap();
    assert!(said(&long).join(" ").contains("in time with your pulse is something else"));
}

/// The smallest letters of a branch, in points, pictures and what they were scaled by included.
fn smallest(branch: &Branch, camera: Affine) -> f64 {
    let of = |node: &Node| match node {
        Node::Text(text) => text.size * camera.determinant().abs().sqrt(),
        Node::Group { transform, inside, .. } => smallest(inside, camera * *transform),
        Node::Window { inside, .. } | Node::Clip { inside, .. } => smallest(inside, camera),
        _ => f64::INFINITY,
    };
    branch.nodes().iter().map(of).fold(f64::INFINITY, f64::min)
}

#[test]
fn no_letter_is_smaller_than_the_print_promises_in_pictures_either() {
    let mut plan = of(3);
    // On another drawing, whose picture has to fit below the rows of the first.
    for id in ["PECM-1", "SCM-1", "GAST-1", "EXD-1"] {
        let key = PointKey::new(id, Side::Right);
        plan.points.extend(Planned::usual(key, None));
    }
    let many = of(20);
    for (plan, print, least) in
        [(&plan, Print::Standard, 12.0), (&plan, Print::Large, 16.0), (&many, Print::Standard, 12.0)]
    {
        for page in [PageSize::A4, PageSize::LETTER] {
            let pages = handout(&order(plan, page, print));
            let all = pages.paper().pages.iter().flatten();
            let found =
                all.map(|piece| smallest(&piece.nodes, Affine::IDENTITY)).fold(f64::INFINITY, f64::min);
            assert!(found >= least - 1e-6, "letters of {found} points, of {least} at least");
        }
    }
}

/// The grade of school that reads these texts (Flesch and Kincaid), each item of a list as a sentence.
fn grade(texts: &[String]) -> f64 {
    let (mut words, mut sentences, mut syllables) = (0.0, 0.0, 0.0);
    for text in texts {
        let of_letters = |part: &&str| part.chars().any(char::is_alphabetic);
        sentences += text.split(['.', ':', ';', '?']).filter(of_letters).count() as f64;
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            words += 1.0;
            let lower = word.to_lowercase();
            let stem = lower.strip_suffix("es").or_else(|| lower.strip_suffix('e')).unwrap_or(&lower);
            let groups =
                stem.split(|c: char| !"aeiouy".contains(c)).filter(|group| !group.is_empty()).count();
            syllables += groups.max(1) as f64;
        }
    }
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

#[test]
fn its_fixed_sentences_are_read_in_the_sixth_grade() {
    let bare = Plan { review: full().review, ..Plan::new(full().id, full().made) };
    let all = said(&bare);
    assert!(all.len() > 20);
    assert!(grade(&all) <= 6.0, "{}", grade(&all));
    let hard = ["Notwithstanding individually heterogeneous physiological characteristics, practitioners recommend it.".to_owned()];
    assert!(grade(&hard) > 12.0);
}

#[test]
fn it_speaks_the_language_of_its_plan_whatever_the_program_speaks() {
    let of = |language| Plan { language, ..full() };
    let spoken = |plan: &Plan| handout(&order(plan, PageSize::A4, Print::Standard)).paper().language.clone();
    let (german, none) = (of(Some(Language::German)), of(None));
    assert_eq!([spoken(&german), spoken(&none)], ["de", "en"]);
    assert_eq!(
        within(Language::German, || [spoken(&of(Some(Language::English))), spoken(&none)]),
        ["en", "de"]
    );
    assert_eq!(read_back(&write_plan(&german)).plan, german, "the next revision speaks it, too");
}
