//! Holds the plan of the house (src/lib.rs): a room uses only rooms below it, no two see each other in a circle, only
//! `app` knows egui, files stay short, every room says what it is for.
//!
//! What counts is what a file names: in an import or as a path in code (`crate::`, `super::`, `self::`, a child, an
//! import), followed through re-exports to the file that holds the thing. Methods are not named, so they count for nothing.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

#[path = "floors/circles.rs"]
mod circles;
#[path = "floors/house.rs"]
mod house;
#[path = "floors/read.rs"]
mod read;
#[path = "floors/small.rs"]
mod small;
#[path = "common/walk.rs"]
mod walk;

use std::{collections::BTreeMap, path::Path};

use proc_macro2::TokenTree;

use self::{
    circles::circles,
    house::{House, Tie},
    read::{Source, home, sources, tokens},
};

/// Rooms from the ground up; those on one floor stand beside each other and do not use each other.
type Floors = &'static [&'static [&'static str]];

/// What stands on what: inside which module, and its floors from the ground up.
const STAIRS: [(&str, Floors); 2] = [("", &ROOMS), ("app", &WINDOW)];

const ROOMS: [&[&str]; 15] = [
    &["platform", "language"],
    &["anatomy"],
    &["therapy"],
    &["journal"],
    &["trend"],
    &["drawing"],
    &["exchange"],
    &["desktop"],
    &["backup"],
    &["cli"],
    &["session"],
    &["app"],
    &["lib"],
    &["command_line"],
    &["main"],
];

const WINDOW: [&[&str]; 7] = [
    &["theme", "icons"],
    &["widgets"],
    &["words"],
    &["map"],
    &["parts"],
    // The pages.
    &["list", "point", "hold", "after", "floor", "routines", "settings", "trends", "plan", "help"],
    &["shell"],
];

/// Crates of the window; nobody but `app` and the binary names them.
const WINDOW_CRATES: [&str; 4] = ["egui", "eframe", "egui_plot", "egui_kittest"];

const LONGEST_FILE: usize = 400;

#[test]
fn no_room_uses_one_above_it() {
    none_of(&too_high(&sources()), "uses of a room that is not below");
}

#[test]
fn every_room_has_a_floor() {
    none_of(&without_floor(&sources()), "rooms on no floor; give each one here and in the plan");
}

/// The rule stands in `floors/circles.rs`.
#[test]
fn nothing_sees_itself_in_a_circle() {
    let circles = circles(&House::of(&sources()).ties());
    none_of(&circles.iter().map(ToString::to_string).collect::<Vec<_>>(), "circles");
}

#[test]
fn only_the_window_knows_egui() {
    for Source { path, text } in sources() {
        if !["app", "main"].contains(&home(&path).first().map_or("lib", String::as_str)) {
            let named = window_crates(&tokens(&text));
            assert!(named.is_empty(), "{}: names {named:?}; only src/app may", path.display());
        }
    }
}

/// So that what is tested is what is given out, however it is optimised.
#[test]
fn nothing_asks_how_it_was_built() {
    for Source { path, text } in sources() {
        let asks = text.contains("debug_assertions") || text.contains("debug_assert!");
        assert!(!asks, "{}: does something in one build alone", path.display());
    }
}

#[test]
fn no_file_is_too_long() {
    for Source { path, text } in sources() {
        let lines = text.lines().count();
        assert!(
            lines <= LONGEST_FILE,
            "{}: {lines} lines, more than {LONGEST_FILE}: one idea a file",
            path.display()
        );
    }
}

#[test]
fn every_room_says_what_it_is_for() {
    for Source { path, text } in sources() {
        let is_door = path.ends_with("mod.rs") || path.parent() == Some(Path::new(""));
        assert!(
            !is_door || text.starts_with("//! "),
            "{}: begin with what it is for (`//! …`)",
            path.display()
        );
    }
}

/// The list of what a new page touches (docs/architecture.md) is walked for the pages that are there: each is named in
/// exactly the places of the list, and no lower room of the window knows it.
#[test]
fn a_page_touches_what_the_list_says() {
    let sources = sources();
    let text = |path: &str| {
        let found = sources.iter().find(|source| source.path == Path::new(path));
        found.map_or_else(|| panic!("{path} is in the list of a new page"), |source| source.text.as_str())
    };
    let variants = text("session/action.rs");
    let updates = text("session/update/mod.rs");
    let window = text("app/mod.rs");
    let shell: String = sources
        .iter()
        .filter(|source| source.path.starts_with("app/shell"))
        .map(|source| source.text.as_str())
        .collect();
    let pages = ["list", "point", "hold", "after", "floor", "routines", "settings"];
    for page in pages {
        let variant = page[..1].to_uppercase() + &page[1..];
        assert!(window.contains(&format!("mod {page};")), "1. its room in src/app: {page}");
        assert!(shell.contains(&format!("{page}::")), "2. its line in the shell: {page}");
        assert!(variants.contains(&format!("{variant}({variant}Wish)")), "4. its variant of Action: {page}");
        assert!(updates.contains(&format!("Action::{variant}(")), "6. its update: {page}");
    }
    let ties = House::of(&sources).ties();
    for tie in ties.iter().filter(|tie| !tie.test) {
        let room =
            |module: &[String]| room(module, "app").filter(|room| pages.contains(room)).map(str::to_owned);
        if let (Some(used), user) = (room(&tie.to), room(&tie.from)) {
            let is_shell = tie.from.get(1).is_some_and(|room| room == "shell");
            assert!(
                user.as_ref() == Some(&used) || is_shell,
                "{}:{}: {} knows the page `{used}`",
                tie.file.display(),
                tie.line,
                tie.text
            );
        }
    }
}

/// Every file, tests included, that names something of another room on the same floor or of one above; each room once.
fn too_high(sources: &[Source]) -> Vec<String> {
    let mut wrong: BTreeMap<_, String> = BTreeMap::new();
    for Tie { from, to, file, line, text, .. } in House::of(sources).ties() {
        for (inside, floors) in &STAIRS {
            let (Some(user), Some(used)) = (room(&from, inside), room(&to, inside)) else { continue };
            if !may_use(floors, user, used) {
                let told = format!("{}:{line} {text}: `{user}` uses `{used}`, not below it", file.display());
                wrong.entry((file.clone(), used.to_owned())).or_insert(told);
            }
        }
    }
    wrong.into_values().collect()
}

fn without_floor(sources: &[Source]) -> Vec<String> {
    let mut lost = vec![];
    for Source { path, .. } in sources {
        for (inside, floors) in &STAIRS {
            if let Some(room) = room(&home(path), inside).filter(|room| floor(floors, room).is_none()) {
                lost.push(format!("src/{}: `{room}` of `{inside}`", path.display()));
            }
        }
    }
    lost
}

/// The room of a module among those of `inside`; the root of the crate is one for itself.
fn room<'a>(module: &'a [String], inside: &str) -> Option<&'a str> {
    match (inside, module) {
        ("", []) => Some("lib"),
        ("", [room, ..]) => Some(room),
        (_, [outer, room, ..]) if outer == inside => Some(room),
        _ => None,
    }
}

fn may_use(floors: Floors, user: &str, used: &str) -> bool {
    match (floor(floors, user), floor(floors, used)) {
        _ if user == used => true,
        (Some(user), Some(used)) => used < user,
        _ => false,
    }
}

fn floor(floors: Floors, room: &str) -> Option<usize> {
    floors.iter().position(|floor| floor.contains(&room))
}

fn window_crates(tokens: &[TokenTree]) -> Vec<String> {
    tokens
        .iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) if WINDOW_CRATES.iter().any(|name| ident == name) => {
                vec![ident.to_string()]
            }
            TokenTree::Group(group) => window_crates(&group.stream().into_iter().collect::<Vec<_>>()),
            _ => vec![],
        })
        .collect()
}

fn none_of(found: &[String], what: &str) {
    assert!(found.is_empty(), "{} {what}:\n{}", found.len(), found.join("\n"));
}
