//! Laws of what stays together, wherever on a page it comes: each is tried below so many lines.

use super::{super::*, laws::*, sample};
use crate::drawing::pdf::{Role, Tag};

const PRINTS: [Print; 2] = [Print::Standard, Print::Large];

/// A document with so many lines above the blocks.
fn below(lines: usize, print: Print, blocks: &[Block]) -> Pages {
    let above = (0..lines).map(|n| Block::Paragraph(format!("line{n}").into()));
    let blocks = above.chain(blocks.iter().cloned()).collect();
    lay_out(&Document { print, blocks, ..sample::handout() })
}

/// The pages on which a text begins so, outside the heads and feet of pages.
fn on(pages: &Pages, words: &str) -> Vec<usize> {
    let set = texts(pages).into_iter().filter(|one| !matches!(one.role, Role::Head | Role::Foot));
    let mut on: Vec<usize> = set.filter(|one| one.words.starts_with(words)).map(|one| one.page).collect();
    on.dedup();
    on
}

/// How many rows of a grid begin on each page.
fn rows(pages: &Pages) -> Vec<usize> {
    let paper = pages.paper();
    let count = |page: &Vec<crate::drawing::pdf::Piece>| {
        let mut heads: Vec<usize> = page
            .iter()
            .filter_map(|piece| match piece.role {
                Role::Of(element) if paper.elements[element].tag == Tag::RowHead => Some(element),
                _ => None,
            })
            .collect();
        heads.dedup();
        heads.len()
    };
    paper.pages.iter().map(count).collect()
}

fn grid(points: u32, dates: usize) -> Block {
    let rows = (1..=points).map(|number| (number, 2)).collect();
    let dates = (1..=dates).map(|day| format!("{day}\nDec")).collect();
    Block::Log(Log { rows, dates, parted: true, example: None, again: "Again".to_owned() })
}

#[test]
fn a_picture_stands_on_the_page_of_the_first_of_its_rows() {
    let row = |n: usize, lines: usize| {
        let title = format!("row{n}");
        let lines = (0..lines).map(|i| format!("line {i} of row {n}").into()).collect();
        Block::Row(Row { label: Label::Number(n as u32), title, lines, ..Row::default() })
    };
    let picture = Figure { caption: "Picture".into(), width: 1.0, height: 0.35, least: 0.7, ..square(3) };
    // Half a page high.
    for (print, high) in PRINTS.into_iter().zip([24, 14]) {
        for lines in 0..50 {
            let pages = below(lines, print, &[Block::Figure(picture.clone()), row(1, high), row(2, 8)]);
            let page = on(&pages, "Picture");
            let said = format!("{print:?}, below {lines} lines");
            assert_eq!(
                (page.len(), on(&pages, "row1")),
                (1, on(&pages, &format!("line {} of row 1", high - 1))),
                "{said}"
            );
            if page != on(&pages, "row1") {
                // It may end a page that is well filled.
                let low = texts(&pages).into_iter().filter(|one| one.words.starts_with("Picture"));
                let low = low.map(|one| one.rect.y1).fold(0.0, f64::max);
                assert!(low > 0.55 * PageSize::A4.height, "{said}: the page ends at {low}");
            }
        }
    }
}

#[test]
fn lines_to_write_on_stay_with_their_heading() {
    for print in PRINTS {
        let bare = below(0, print, &[]).paper().pages[0].len();
        for lines in 0..60 {
            let pages = below(lines, print, &[Block::Heading(2, "Ask".to_owned()), Block::Lines(4)]);
            let [page] = on(&pages, "Ask")[..] else { panic!("one heading") };
            let last = pages.count() - 1;
            assert_eq!(page, last, "{print:?}, below {lines} lines");
            let painted = pages.paper().pages[last].iter().filter(|piece| piece.role == Role::Layout);
            assert!(painted.count() >= 4 && bare > 0, "{print:?}, below {lines} lines");
        }
    }
}

#[test]
fn no_row_of_a_grid_stands_alone_and_what_begins_a_page_says_what_it_is() {
    for print in PRINTS {
        for (points, dates) in [(4, 30), (30, 5), (9, 7)] {
            for lines in 0..40 {
                let log = [
                    Block::Heading(2, "Log".to_owned()),
                    Block::Quiet("How to write".into()),
                    grid(points, dates),
                ];
                let pages = below(lines, print, &log);
                let said = format!("{print:?}, {points} points, {dates} dates, below {lines} lines");
                assert_eq!(on(&pages, "Log"), on(&pages, "How to write"), "{said}");
                let heading = on(&pages, "Log");
                for (page, count) in rows(&pages).into_iter().enumerate().filter(|(_, count)| *count > 0) {
                    assert!(count >= 3, "{count} rows alone on page {}: {said}", page + 1);
                    let says = heading.contains(&page) || on(&pages, "Again").contains(&page);
                    assert!(says, "page {} does not say what it is: {said}", page + 1);
                }
            }
        }
    }
}

#[test]
fn the_foot_is_on_every_page_and_never_a_page_of_its_own() {
    let foot = "Plan M87Q-G5WJ, revision 1. A reminder, not medical advice. Questions: ask a doctor or physiotherapist.";
    for print in PRINTS {
        for page in [PageSize::A4, PageSize::LETTER] {
            for lines in [0, 30, 31, 32, 33, 34, 70] {
                let above = (0..lines).map(|n| Block::Paragraph(format!("line{n}").into()));
                let document = Document {
                    print,
                    page,
                    foot: foot.to_owned(),
                    blocks: above.collect(),
                    ..sample::handout()
                };
                let pages = lay_out(&document);
                for page in 0..pages.count() {
                    let set = texts(&pages);
                    let foot: String = set
                        .iter()
                        .filter(|one| one.page == page && one.role == Role::Foot)
                        .map(|one| one.words.as_str())
                        .collect();
                    assert!(foot.contains("M87Q-G5WJ") && foot.contains("physiotherapist."), "{foot}");
                    let body = set.iter().filter(|one| one.page == page && matches!(one.role, Role::Of(_)));
                    assert!(body.count() > 0, "page {} has nothing else", page + 1);
                }
            }
        }
    }
}
