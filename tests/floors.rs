//! Holds the plan of the house (src/lib.rs): a room uses only rooms below it, only `app` knows egui, files stay short,
//! every room says what it is for.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{
    fs,
    path::{Path, PathBuf},
    str::FromStr,
};

use proc_macro2::{TokenStream, TokenTree};

/// The rooms, from the ground up.
const FLOORS: [&str; 9] =
    ["anatomy", "therapy", "journal", "trend", "drawing", "exchange", "desktop", "cli", "app"];

/// Crates of the window; nobody but `app` and the binary names them.
const WINDOW_CRATES: [&str; 4] = ["egui", "eframe", "egui_plot", "egui_kittest"];

const LONGEST_FILE: usize = 400;

#[test]
fn no_room_uses_one_above_it() {
    for (path, text) in sources() {
        let (room, depth) = place(&path);
        for used in rooms_used(&text, depth) {
            let wrong = above(&room, &used);
            assert!(!wrong, "{}: `{room}` uses `{used}`, which is not below it", path.display());
        }
    }
}

#[test]
fn every_room_has_a_floor() {
    for (path, _) in sources() {
        let (room, _) = place(&path);
        let known = FLOORS.contains(&room.as_str()) || room == "lib" || room == "main";
        assert!(known, "{}: `{room}` stands on no floor; give it one here and in src/lib.rs", path.display());
    }
}

#[test]
fn only_the_window_knows_egui() {
    for (path, text) in sources() {
        let (room, _) = place(&path);
        if room != "app" && room != "main" {
            let named = window_crates(&tokens(&text));
            assert!(named.is_empty(), "{}: names {named:?}; only src/app may", path.display());
        }
    }
}

#[test]
fn no_file_is_too_long() {
    for (path, text) in sources() {
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
    for (path, text) in sources() {
        let is_door = path.ends_with("mod.rs") || path.parent() == Some(Path::new(""));
        assert!(
            !is_door || text.starts_with("//! "),
            "{}: begin with what it is for (`//! …`)",
            path.display()
        );
    }
}

#[test]
fn these_checks_can_fail() {
    let used = |text, depth| rooms_used(text, depth);
    assert_eq!(used("use crate::app::Window;", 2), ["app"]);
    assert_eq!(
        used("use crate::{anatomy::{Side, ViewId}, cli as c, trend};", 1),
        ["anatomy", "cli", "trend"]
    );
    assert_eq!(used("fn f() { vec![crate::journal::read()] }", 2), ["journal"]);
    assert_eq!(used("use super::super::app::X;", 2), ["app"]);
    assert_eq!(used("use super::body::Side;", 2), [""; 0], "its own room");
    assert_eq!(used("mod tests { use super::super::super::app; use super::super::x; }", 2), ["app"]);
    assert_eq!(used("mod tests { use super::super::{super::cli::X, y}; }", 2), ["cli"]);
    assert_eq!(
        used("/// See [`crate::app`].\n// crate::app\npub(crate) fn f() -> &str { \"crate::app\" }", 2),
        [""; 0]
    );
    assert!(
        above("anatomy", "therapy")
            && above("journal", "app")
            && !above("app", "cli")
            && !above("cli", "cli")
    );
    assert!(above("anatomy", "nowhere"), "what is no room is not below either");
    assert_eq!(window_crates(&tokens("fn f(ui: &mut egui::Ui) { g!(eframe::X) }")), ["egui", "eframe"]);
    assert_eq!(place(Path::new("app/panel/list.rs")), ("app".to_owned(), 3));
    assert_eq!(place(Path::new("app/mod.rs")), ("app".to_owned(), 1));
    assert_eq!(place(Path::new("cli.rs")), ("cli".to_owned(), 1));
}

/// Whether `used` is not at or below `room`. The library's root and the binary may use everything.
fn above(room: &str, used: &str) -> bool {
    let floor = |name| FLOORS.iter().position(|one| *one == name);
    match (floor(room), floor(used)) {
        (Some(room), Some(used)) => used > room,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// The room a file of `src/` belongs to, and how many modules deep its own module lies under the crate's root.
fn place(path: &Path) -> (String, usize) {
    let path = path.with_extension("");
    let mut parts: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts.len() > 1 && parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    let depth = if parts[0] == "lib" || parts[0] == "main" { 0 } else { parts.len() };
    (parts.swap_remove(0), depth)
}

/// The first names after the crate's root in every path of `text`, which is a module `depth` modules deep.
fn rooms_used(text: &str, depth: usize) -> Vec<String> {
    let mut found = Vec::new();
    collect(&tokens(text), depth, &mut found);
    found
}

fn collect(tokens: &[TokenTree], depth: usize, found: &mut Vec<String>) {
    let mut at = 0;
    while at < tokens.len() {
        let begins_path = is_word(tokens.get(at), "crate") || is_word(tokens.get(at), "super");
        if begins_path && colons(tokens, at + 1) {
            at = follow(tokens, at, depth, found);
            continue;
        }
        if let TokenTree::Group(group) = &tokens[at] {
            let named_module = at >= 2 && is_word(tokens.get(at - 2), "mod");
            let inner: Vec<_> = group.stream().into_iter().collect();
            collect(&inner, depth + usize::from(named_module), found);
        }
        at += 1;
    }
}

/// Follows a path from `at`, where the module it is told from lies at `depth`; answers where it goes on.
fn follow(tokens: &[TokenTree], mut at: usize, mut depth: usize, found: &mut Vec<String>) -> usize {
    loop {
        if is_word(tokens.get(at), "crate") {
            depth = 0;
        } else if is_word(tokens.get(at), "super") {
            depth = depth.saturating_sub(1);
        } else {
            break;
        }
        at += 1;
        if !colons(tokens, at) {
            return at;
        }
        at += 2;
    }
    match tokens.get(at) {
        Some(TokenTree::Ident(name)) if depth == 0 => found.push(name.to_string()),
        Some(TokenTree::Group(group)) => {
            let inner: Vec<_> = group.stream().into_iter().collect();
            for branch in inner.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ',')) {
                follow(branch, 0, depth, found);
            }
        }
        _ => {}
    }
    at + 1
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if *ident == word)
}

fn colons(tokens: &[TokenTree], at: usize) -> bool {
    let colon = |at| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == ':');
    colon(at) && colon(at + 1)
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

/// The tokens of a file: no comments, and what is in quotes stays in quotes.
fn tokens(text: &str) -> Vec<TokenTree> {
    TokenStream::from_str(text).unwrap().into_iter().collect()
}

/// Every Rust file under `src/`, by its path from there.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut files) = (vec![root.clone()], vec![]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path.strip_prefix(&root).unwrap().to_owned(), text));
            }
        }
    }
    assert!(files.len() > 5, "the sources are found");
    files
}
