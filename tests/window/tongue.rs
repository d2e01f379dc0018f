//! A way through the window is written down once, in English: here its names become those of the language that the window
//! speaks, so that it can be walked in any.
//!
//! A name is looked for among the words of the program; what is put into them is looked for in turn (`Tenderness before 6`,
//! or a point with its side). What nobody says stays as it is: a name that a person gave.

use std::{cell::RefCell, collections::HashMap, rc::Rc, sync::LazyLock};

use egui::Role;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser::parse,
};
use knotmap::{
    anatomy::{Atlas, Region, RollingArea},
    language::{Language, With, capital, files, lower_first, within, word},
    therapy::routine::builtin,
};

use crate::desk::Desk;

/// So many ways to put one thing together are enough.
const MANY: usize = 30;

/// Words into which things are put, piece by piece.
struct Form {
    id: &'static str,
    pieces: Vec<Piece>,
}

#[derive(Clone)]
enum Piece {
    Words(String),
    Put(String),
    /// The case that the words are of: by what, and which.
    Of(String, String),
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
        let areas = atlas.rolling.iter().map(RollingArea::name);
        let regions = atlas.regions.iter().map(Region::name);
        points
            .chain(muscles)
            .chain(areas)
            .chain(regions)
            .chain(routines)
            .map(str::to_owned)
            .collect::<Vec<_>>()
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
                Expression::Select { selector, variants } => {
                    let of = |variant: &Variant<&str>| match (selector, &variant.key) {
                        (
                            InlineExpression::VariableReference { id },
                            VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key },
                        ) => Piece::Of(id.name.to_owned(), (*key).to_owned()),
                        _ => Piece::Words(String::new()),
                    };
                    let whole = |variant: &Variant<&str>| {
                        let (of, pieces) = (of(variant), self::cases(&variant.value));
                        pieces.into_iter().map(move |case| [vec![of.clone()], case].concat())
                    };
                    variants.iter().flat_map(whole).collect()
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
        let longer = |case: &Vec<Piece>| {
            pieces.iter().map(|more| [case.as_slice(), more].concat()).collect::<Vec<_>>()
        };
        cases = cases.iter().flat_map(longer).collect();
    }
    cases
}

/// Every way in which `text` is made of the pieces: what was put in.
fn put_in<'a>(pieces: &'a [Piece], text: &'a str) -> Vec<Vec<(String, &'a str)>> {
    match pieces {
        [] if text.is_empty() => vec![vec![]],
        [] => vec![],
        [Piece::Words(words), rest @ ..] => {
            text.strip_prefix(words.as_str()).map_or(vec![], |text| put_in(rest, text))
        }
        [Piece::Of(of, case), rest @ ..] => {
            let case = match case.as_str() {
                "one" => "1",
                "other" => return put_in(rest, text),
                case => case,
            };
            let mut ways = put_in(rest, text);
            for way in &mut ways {
                if way.iter().all(|(name, _)| name != of) {
                    way.push((of.clone(), case));
                }
            }
            ways
        }
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

/// A way to say something, and how much of it stayed as it was.
type Way = (usize, String);

/// What was looked for, and the ways to say it.
type Said = HashMap<(String, usize), Rc<Vec<Way>>>;

thread_local! {
    /// What was looked for before.
    static SAID: RefCell<Said> = RefCell::default();
}

/// What `english` may be in the language spoken now, the likeliest first: what is said as a whole, or else what is put
/// together.
fn said(english: &str, depth: usize) -> Rc<Vec<Way>> {
    let key = (english.to_owned(), depth);
    if let Some(ways) = SAID.with_borrow(|said| said.get(&key).cloned()) {
        return ways;
    }
    let mut ways = whole(english);
    if ways.is_empty() {
        // Inside a sentence words begin small.
        ways = whole(&capital(english)).iter().map(|(kept, words)| (*kept, lower_first(words))).collect();
    }
    if ways.is_empty() && depth > 0 {
        ways = put_together(english, depth);
    }
    ways.sort_by_key(|(kept, _)| *kept);
    let ways = Rc::new(ways);
    SAID.with_borrow_mut(|said| said.insert(key, Rc::clone(&ways)));
    ways
}

fn whole(english: &str) -> Vec<Way> {
    let is_it = |form: &&Form| matches!(&form.pieces[..], [Piece::Words(words)] if words == english);
    let fixed = FORMS.iter().filter(is_it).map(|form| word(form.id).to_owned());
    THINGS.get(english).cloned().into_iter().chain(fixed).map(|words| (0, words)).collect()
}

fn put_together(english: &str, depth: usize) -> Vec<Way> {
    let may_be = |form: &&Form| {
        let is_in =
            |piece: &Piece| !matches!(piece, Piece::Words(words) if !english.contains(words.as_str()));
        letters(&form.pieces) > 0 && form.pieces.iter().all(is_in)
    };
    let ways = FORMS.iter().filter(may_be).flat_map(|form| {
        let put = put_in(&form.pieces, english);
        let mut ways: Vec<Way> = put.iter().flat_map(|put| with(form.id, put, depth)).collect();
        ways.sort_by_key(|(kept, _)| *kept);
        ways.truncate(MANY);
        ways
    });
    ways.collect()
}

fn with(id: &'static str, put: &[(String, &str)], depth: usize) -> Vec<Way> {
    let mut ways: Vec<(usize, Vec<(&str, String)>)> = vec![(0, Vec::new())];
    for (name, value) in put {
        let values = said(value, depth - 1);
        let kept = usize::from(value.parse::<u32>().is_err());
        let as_it_is = [(kept, (*value).to_owned())];
        let values = if values.is_empty() { &as_it_is[..] } else { &values[..values.len().min(3)] };
        let longer = |(kept, way): &(usize, Vec<(_, _)>)| {
            let (kept, way) = (*kept, way.clone());
            values.iter().map(move |(more, value)| {
                (kept + more, [way.as_slice(), &[(name.as_str(), value.clone())]].concat())
            })
        };
        ways = ways.iter().flat_map(longer).take(MANY).collect();
    }
    let sentence = |(kept, way): &(usize, Vec<(&str, String)>)| {
        let mut with = With::new();
        for (name, value) in way {
            match value.parse::<u32>() {
                Ok(number) => with.set((*name).to_owned(), number),
                Err(_) => with.set((*name).to_owned(), value.clone()),
            }
        }
        (*kept, knotmap::language::sentence(id, &with))
    };
    ways.iter().map(sentence).collect()
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
        let mut named = ways.iter().map(|(_, name)| name);
        let there = named.clone().find(|name| is_there(name)).or_else(|| named.next());
        there.cloned().unwrap_or_else(|| english.to_owned())
    }
}
