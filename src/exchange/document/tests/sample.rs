//! A handout as a physio gives it out.

use kurbo::{Point, Rect};

use crate::{
    anatomy::{Atlas, Picture, Side, Stage, ViewId},
    drawing::{self, Inks, Mark, MarkKind, PageSize, PlateSpec, Scene, marks, scene::Node, text::Fonts},
    exchange::document::{Block, Document, Example, Figure, Frame, Label, Log, Print, Row, Table, Words},
};

fn figure() -> Figure {
    let atlas = Atlas::builtin();
    let stage = Stage::new(atlas, ViewId::Back, Side::Right);
    let outer = Picture::Outer;
    let plate = drawing::plate(atlas, &PlateSpec { stage, left: outer, right: outer, inks: Inks::Print });
    let frame = Rect::new(0.0, 0.0, 267.0, 336.0);
    let scale = 1.25;
    let camera = kurbo::Affine::translate((frame.center().x, -20.0)) * kurbo::Affine::scale(scale);
    let body = Node::moved(camera, plate.content);
    let mut nodes = vec![Node::Window { rect: frame, inside: vec![body].into() }];
    for (i, at) in
        [(120.0, 170.0), (105.0, 120.0), (75.0, 120.0), (125.0, 200.0), (160.0, 250.0)].iter().enumerate()
    {
        let mark = Mark {
            at: Point::from(*at),
            radius: 11.5,
            unit: 0.75,
            kind: MarkKind::Order(i as u32 + 1),
            selected: false,
            faded: false,
            label: None,
        };
        nodes.extend(marks::nodes(&mark, Inks::Print.palette()));
    }
    Figure {
        scene: Scene::new(nodes, frame),
        alt: "Your back with five numbered points".to_owned(),
        caption: "Your back, seen from behind: left on the paper is your left.".into(),
        width: 0.51,
        height: 0.6,
        least: 0.6,
    }
}

fn row(number: u32, title: &str, facts: &str, dose: &str, note: &str) -> Block {
    Block::Row(Row {
        label: Label::Number(number),
        title: title.to_owned(),
        aside: "Your left".to_owned(),
        lines: vec![facts.into(), Words::bold(dose), note.into()],
    })
}

pub(super) fn handout() -> Document {
    let rows = vec![
        row(
            1,
            "Rhomboid major",
            "Lacrosse ball · Wall · 2 times a day",
            "60 s",
            "Hand on the other shoulder. Small rolls, then hold on the sore spot.",
        ),
        row(
            2,
            "Levator scapulae",
            "Lacrosse ball · Wall · 2 times a day",
            "Until it releases, at most 2 min",
            "Chest first. Ball beside the neck, down to the corner of the blade.",
        ),
        row(
            3,
            "Upper trapezius",
            "BackStrap · Sitting · Once a day",
            "60 s",
            "Strap over the top of the shoulder. Lean in gently and keep the pressure even.",
        ),
        row(
            4,
            "Lower trapezius",
            "Tennis ball · Floor · Once a day",
            "60 s",
            "Lie down with your knees bent, ball under the muscle. Roll a little, then hold still.",
        ),
        row(
            5,
            "Erector spinae",
            "BackStrap · Floor or bed · Evenings",
            "10–25 min, until it throbs",
            "Strap across the back, head on a pillow. Breathe out and let the ball sink in.",
        ),
    ];
    let bullets = |items: &[&str]| Block::Bullets(items.iter().map(|item| Words::plain(*item)).collect());
    let feel = vec![
        Block::Heading(2, "How it should feel".to_owned()),
        bullets(&[
            "Sore and relieving at once, like a firm massage.",
            "You can relax and breathe slowly.",
            "It eases as you hold. Point 5: until it throbs.",
            "Always on muscle: not on spine, bones or joints.",
        ]),
    ];
    let stop = vec![
        Block::Heading(2, "Stop if".to_owned()),
        bullets(&[
            "the pain is not what you expected,",
            "it brings back your usual symptoms,",
            "you tense up even with less pressure,",
            "you are not sure what you feel.",
        ]),
    ];
    Document {
        title: "Your plan for the upper back".to_owned(),
        below: Words::plain("For ").and_bold("patient 17").and(" · 20 November"),
        aside: vec!["Prepared by your physiotherapist".into(), Words::plain("Review on ").and_bold("4 December")],
        foot: "A reminder for the person named above, not medical advice. Questions: ask your physiotherapist.".to_owned(),
        date: jiff::civil::date(2026, 11, 20),
        page: PageSize::A4,
        print: Print::Standard,
        inks: Inks::Print,
        fonts: Fonts::default(),
        blocks: vec![
            Block::Beside(figure(), rows),
            Block::Pair([(Frame::Quiet, feel), (Frame::Strong, stop)]),
            Block::Heading(2, "Your log".to_owned()),
            Block::Quiet("How tender is the point? 0 = not tender, 10 = as tender as can be. Before above the line, after below it.".into()),
            Block::Log(Log {
                rows: vec![(1, 2), (2, 2), (3, 1), (4, 1), (5, 1)],
                dates: (20..31).map(|day| format!("{day}\nNov")).chain((1..5).map(|day| format!("{day}\nDec"))).collect(),
                parted: true,
                example: Some(Example { above: "6".to_owned(), below: "3".to_owned(), words: "6 before, 3 after".to_owned() }),
                again: "Your log: before above the line, after below it.".to_owned(),
            }),
            Block::Heading(2, "Questions for the visit".to_owned()),
            Block::Lines(2),
            Block::Table(Table {
                head: vec!["Point".to_owned(), "Why not done".to_owned()],
                rows: vec![vec!["1".into(), "No time, too sore, did not find it, does not suit me, better".into()]],
                widths: vec![1.0, 4.0],
            }),
        ],
    }
}
