//! Laws of every document: every word once, nothing outside the margins, nothing over anything, nothing too small.

use kurbo::{Affine, Rect};
use proptest::prelude::*;

use super::{super::*, sample};
use crate::drawing::{
    Colour, Scene,
    pdf::{Role, Tag},
    scene::{Branch, Node, Paint},
    text::{self, Text},
};

/// A line of text as it lies on a page.
pub(super) struct Set {
    pub(super) words: String,
    pub(super) page: usize,
    pub(super) role: Role,
    pub(super) rect: Rect,
    size: f64,
}

pub(super) fn texts(pages: &Pages) -> Vec<Set> {
    let mut set = Vec::new();
    for (page, pieces) in pages.paper().pages.iter().enumerate() {
        for piece in pieces {
            collect(&piece.nodes, Affine::IDENTITY, &mut |text, camera| {
                let size = text.size * camera.determinant().abs().sqrt();
                let start = camera * text::start(text);
                let width = text.fonts.width(text.words.trim_end(), size, text.weight);
                let rect = Rect::new(start.x, start.y - 0.75 * size, start.x + width, start.y + 0.22 * size);
                set.push(Set { words: text.words.clone(), page, role: piece.role, rect, size });
            });
        }
    }
    set
}

fn collect(branch: &Branch, camera: Affine, take: &mut impl FnMut(&Text, Affine)) {
    for node in branch.nodes() {
        match node {
            Node::Text(text) => take(text, camera),
            Node::Group { transform, inside, .. } => collect(inside, camera * *transform, take),
            Node::Window { inside, .. } | Node::Clip { inside, .. } => collect(inside, camera, take),
            _ => {}
        }
    }
}

/// Words that are there once each, some of them longer than a line.
#[derive(Default)]
struct Fresh {
    next: usize,
    all: Vec<String>,
}

impl Fresh {
    fn word(&mut self, long: bool) -> String {
        self.next += 1;
        let word =
            format!("w{}{}", self.next, if long { "x".repeat(120) } else { "y".repeat(self.next % 9) });
        self.all.push(word.clone());
        word
    }

    /// A name of a column, which a table may say more than once.
    fn head(&mut self) -> String {
        self.next += 1;
        let head = format!("head{}", self.next);
        self.all.push(head.clone());
        head
    }

    fn words(&mut self, count: usize) -> String {
        (0..count).map(|i| self.word(i == 7)).collect::<Vec<_>>().join(" ")
    }

    fn many(&mut self, counts: &[usize]) -> Vec<Words> {
        counts.iter().map(|count| Words::plain(self.words(*count))).collect()
    }
}

/// A block of one of the kinds, of sizes that the numbers give.
fn block(kind: usize, sizes: &[usize], words: &mut Fresh, depth: usize) -> Block {
    let size = |i: usize| sizes.get(i).copied().unwrap_or(3);
    let inner = |words: &mut Fresh| -> Vec<Block> {
        let mut blocks: Vec<_> = sizes
            .iter()
            .take(4)
            .enumerate()
            .map(|(i, n)| block((kind + i) % 7, &[*n, 4], words, depth + 1))
            .collect();
        // So that no heading is the last of a box.
        blocks.push(Block::Quiet(words.words(3).into()));
        blocks
    };
    match kind {
        0 => Block::Paragraph(Words::plain(words.words(size(0))).and_bold(format!(" {}", words.word(false)))),
        1 => Block::Heading(2, words.words(1 + size(0) % 9)),
        2 => Block::Bullets(words.many(sizes)),
        3 => Block::Row(Row {
            label: Label::Number(size(1) as u32),
            title: words.words(1 + size(1) % 12),
            aside: words.words(size(2) % 4),
            lines: words.many(sizes),
        }),
        4 => Block::Quiet(words.words(size(0) * 5).into()),
        5 => Block::Table(Table {
            head: (0..3).map(|_| words.head()).collect(),
            rows: (0..size(0)).map(|_| words.many(&[1, size(1), 2])).collect(),
            widths: vec![1.0, 3.0, 1.0],
        }),
        6 => Block::Lines(size(0) % 5),
        7 if depth == 0 => Block::Boxed(Frame::Strong, inner(words)),
        8 if depth == 0 => Block::Pair([(Frame::Quiet, inner(words)), (Frame::Strong, inner(words))]),
        9 if depth == 0 => Block::Columns(inner(words)),
        10 if depth == 0 => Block::Beside(square(size(0)), inner(words)),
        11 => Block::Log(Log {
            rows: (0..size(0)).map(|i| (i as u32 + 1, (size(1) % 4) as u8)).collect(),
            dates: (0..size(1)).map(|_| words.word(false)).collect(),
            parted: true,
            example: (size(3) % 2 == 0)
                .then(|| Example { words: words.words(size(1)), ..Example::default() }),
            again: "again ".repeat(size(2)),
        }),
        _ => Block::Figure(square(size(0))),
    }
}

pub(super) fn square(size: usize) -> Figure {
    let frame = Rect::new(0.0, 0.0, 100.0, 40.0 + 10.0 * size as f64);
    let node = Node::fill(&kurbo::Shape::to_path(&frame, 0.1), Paint::solid(Colour::hex(0x0088_8888)));
    Figure {
        scene: Scene::new(node.into_iter().collect::<Vec<_>>(), frame),
        alt: "A square".to_owned(),
        caption: Words::default(),
        width: 0.2 + 0.04 * (size % 20) as f64,
        height: 0.7,
        least: 0.6,
    }
}

fn documents() -> impl Strategy<Value = (Document, Vec<String>)> {
    let blocks = prop::collection::vec((0_usize..13, prop::collection::vec(0_usize..30, 1..6)), 0..9);
    (blocks, any::<bool>(), any::<bool>(), 1_usize..14).prop_map(|(kinds, large, letter, title)| {
        let mut words = Fresh::default();
        let title = words.words(title);
        let below = words.words(4);
        let aside = words.many(&[3, 2]);
        let blocks = kinds.iter().map(|(kind, sizes)| block(*kind, sizes, &mut words, 0)).collect();
        let document = Document {
            title,
            below: below.into(),
            aside,
            print: if large { Print::Large } else { Print::Standard },
            page: if letter { PageSize::LETTER } else { PageSize::A4 },
            blocks,
            ..sample::handout()
        };
        (document, words.all)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_word_is_there_once_and_has_its_own_place((document, mut words) in documents()) {
        let pages = lay_out(&document);
        let set = texts(&pages);
        // Every word once: an element's lines one after the other, over all pages.
        let mut told = vec![String::new(); pages.paper().elements.len()];
        for line in &set {
            if let Role::Of(element) = line.role {
                told[element].push_str(&line.words);
            }
        }
        let numbers = |i: usize| pages.paper().elements[i].tag == Tag::Label
            || pages.paper().elements[i].tag == Tag::RowHead
                && told[i].trim().starts_with(|letter: char| letter.is_ascii_digit());
        let mut told: Vec<String> = (0..told.len()).filter(|i| !numbers(*i))
            .flat_map(|i| told[i].split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect();
        told.sort();
        told.dedup_by(|next, word| next == word && word.starts_with("head"));
        words.sort();
        prop_assert_eq!(told, words);

        let margin = 36.0 - 0.01;
        let page = document.page;
        let inside = Rect::new(margin, margin - 6.0, page.width - margin, page.height - margin + 6.0);
        let least = if document.print == Print::Large { 16.0 } else { 12.0 };
        for (i, one) in set.iter().enumerate() {
            prop_assert!(inside.contains_rect(one.rect), "{} at {:?}", one.words, one.rect);
            prop_assert!(one.size >= least - 1e-9, "{} of {}", one.words, one.size);
            for other in set[..i].iter().filter(|other| other.page == one.page) {
                let both = one.rect.intersect(other.rect);
                prop_assert!(both.width() <= 0.01 || both.height() <= 0.01,
                    "{} over {} on page {}: {:?}", one.words, other.words, one.page + 1, both);
            }
        }
        headings_have_company(&pages)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever was typed: every medium takes it, and nothing but control characters is left out.
    #[test]
    fn any_words_can_be_exported(title: String, words: String, name in "\\PC{0,40}") {
        let document = Document {
            title: title.clone(),
            blocks: vec![
                Block::Heading(2, words.clone()),
                Block::Row(Row { label: Label::Word(name.clone()), title: name, aside: words.clone(), lines: vec![words.into()] }),
            ],
            ..sample::handout()
        };
        let pages = lay_out(&document);
        pages.pdf(None).unwrap();
        pages.png(0, 40.0, None).unwrap();
        usvg::Tree::from_str(&pages.svg(0).unwrap(), &usvg::Options::default()).unwrap();
    }
}

/// A heading is never the last of a page, unless it is the last of all. Lines to write on are company, too.
fn headings_have_company(pages: &Pages) -> Result<(), TestCaseError> {
    let paper = pages.paper();
    let last = paper.pages.iter().flatten().filter_map(element).max();
    for pieces in &paper.pages {
        let end = pieces.iter().rfind(|piece| !matches!(piece.role, Role::Head | Role::Foot));
        let Some(end) = end.and_then(element) else { continue };
        let heads = matches!(paper.elements[end].tag, Tag::Heading(level, _) if level > 1);
        prop_assert!(!heads || Some(end) == last, "a heading alone at the foot of a page");
    }
    Ok(())
}

fn element(piece: &crate::drawing::pdf::Piece) -> Option<usize> {
    match piece.role {
        Role::Of(element) => Some(element),
        _ => None,
    }
}
