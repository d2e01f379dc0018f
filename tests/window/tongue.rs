//! A way through the window is written down once, in English: here its names become those of the language that the window
//! speaks, so that it can be walked in any.
//!
//! A name is looked for among the words of the program; what is put into them is looked for in turn (`Tenderness before 6`,
//! or a point with its side). What nobody says stays as it is: a name that a person gave.

use std::{collections::HashMap, sync::LazyLock};

use egui::Role;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};
use knotmap::{
    anatomy::Atlas,
    language::{Language, With, files, sentence, within, word},
    therapy::routine::builtin,
};

use crate::desk::Desk;

/// Words into which things are put, piece by piece.
struct Form {
    id: &'static str,
    pieces: Vec<Piece>,
}

#[derive(Clone)]
enum Piece {
    Words(String),
    Put(String),
}

static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let mut forms = Vec::new();
    for (_, text) in files(Language::English) {
        for entry in &parse(text).expect("the words can be read").body {
            let Entry::Message(message) = entry else { continue };
            let Some(value) = &message.value else { continue };
            forms.extend(cases(value).into_iter().map(|pieces| Form { id: message.id.name, pieces }));
        }
    }
    // What says most of itself is tried first.
    forms.sort_by_key(|form| std::cmp::Reverse(letters(&form.pieces)));
    forms
});

/// What things of the atlas and routines are called, in English and in German.
static THINGS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let names = || {
        let atlas = Atlas::builtin();
        let points = atlas.points().iter().flat_map(|point| [point.name(), point.place()]);
        let muscles = atlas.muscles().iter().flat_map(|muscle| [muscle.name(), muscle.plain()]);
        let routines = builtin().iter().flat_map(|routine| {
            let steps = routine.steps.iter().map(|step| step.name.as_str());
            [routine.name.as_str()].into_iter().chain(steps)
        });
        points.chain(muscles).chain(routines).map(str::to_owned).collect::<Vec<_>>()
    };
    let english = within(Language::English, names);
    english.into_iter().zip(within(Language::German, names)).collect()
});

fn letters(pieces: &[Piece]) -> usize {
    let words = pieces.iter().map(|piece| if let Piece::Words(words) = piece { words.len() } else { 0 });
    words.sum()
}

/// The pieces in each case that the words have.
fn cases(pattern: &Pattern<&str>) -> Vec<Vec<Piece>> {
    let mut cases = vec![Vec::new()];
    for element in &pattern.elements {
        let pieces: Vec<Vec<Piece>> = match element {
            PatternElement::TextElement { value } => vec![vec![Piece::Words((*value).to_owned())]],
            PatternElement::Placeable { expression } => match expression {
                Expression::Select { variants, .. } => {
                    variants.iter().flat_map(|variant| self::cases(&variant.value)).collect()
                }
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    vec![vec![Piece::Put(id.name.to_owned())]]
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    vec![vec![Piece::Words((*value).to_owned())]]
                }
                Expression::Inline(_) => vec![vec![]],
            },
        };
        let longer = |case: &Vec<Piece>| pieces.iter().map(|more| [case.as_slice(), more].concat()).collect::<Vec<_>>();
        cases = cases.iter().flat_map(longer).collect();
    }
    cases
}

/// Every way in which `text` is made of the pieces: what was put in.
fn put_in<'a>(pieces: &[Piece], text: &'a str) -> Vec<Vec<(String, &'a str)>> {
    match pieces {
        [] if text.is_empty() => vec![vec![]],
        [] => vec![],
        [Piece::Words(words), rest @ ..] => text.strip_prefix(words.as_str()).map_or(vec![], |text| put_in(rest, text)),
        [Piece::Put(name), rest @ ..] => {
            let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
            let ways = ends.flat_map(|end| {
                let put = (name.clone(), &text[..end]);
                put_in(rest, &text[end..]).into_iter().map(move |mut way| {
                    way.insert(0, put.clone());
                    way
                })
            });
            ways.collect()
        }
    }
}

/// What `english` may be in the language spoken now.
fn said(english: &str, depth: usize) -> Vec<String> {
    let mut ways: Vec<String> = THINGS.get(english).cloned().into_iter().collect();
    if depth == 0 {
        return ways;
    }
    for form in FORMS.iter() {
        for put in put_in(&form.pieces, english) {
            if put.is_empty() {
                ways.push(word(form.id).to_owned());
                continue;
            }
            if letters(&form.pieces) == 0 {
                continue;
            }
            ways.extend(with(form.id, &put, depth));
        }
        if ways.len() > 40 {
            break;
        }
    }
    ways
}

fn with(id: &'static str, put: &[(String, &str)], depth: usize) -> Vec<String> {
    let mut ways = vec![With::new()];
    for (name, value) in put {
        let values = if value.parse::<u32>().is_ok() { vec![] } else { said(value, depth - 1) };
        let mut next = Vec::new();
        for way in &ways {
            for value in values.iter().map(String::as_str).take(3).chain([*value]) {
                let mut way = way.clone();
                match value.parse::<u32>() {
                    Ok(number) => way.set(name.clone(), number),
                    Err(_) => way.set(name.clone(), value.to_owned()),
                }
                next.push(way);
            }
        }
        ways = next;
        ways.truncate(40);
    }
    ways.iter().map(|way| sentence(id, way)).collect()
}

impl Desk {
    /// What is called `english` in a window that speaks English.
    pub(crate) fn named(&self, role: Option<Role>, english: &str) -> String {
        if Language::spoken() == Language::English {
            return english.to_owned();
        }
        let is_there = |name: &String| {
            self.all().any(|node| {
                use egui_kittest::kittest::NodeT as _;
                let node = node.accesskit_node();
                role.is_none_or(|role| node.role() == role) && node.label().as_ref() == Some(name)
            })
        };
        let ways = said(english, 3);
        ways.iter().find(|name| is_there(name)).or(ways.first()).cloned().unwrap_or_else(|| english.to_owned())
    }
}
