//! The checks can fail: small invented houses, each with one fault.

use super::{
    circles::circles,
    house::House,
    read::{Source, home, tokens},
    too_high, window_crates, without_floor,
};

/// The faults of a house in one line each: the members of every circle.
fn rings(files: &[(&str, &str)]) -> Vec<String> {
    let joined = |names: std::collections::BTreeSet<String>| names.into_iter().collect::<Vec<_>>().join(" ");
    circles(&House::of(&house(files)).ties()).into_iter().map(|circle| joined(circle.members)).collect()
}

/// These files, and the root of the crate.
fn house(files: &[(&str, &str)]) -> Vec<Source> {
    let root = ("lib.rs", "pub fn here() {}");
    [&[root], files]
        .concat()
        .into_iter()
        .map(|(path, text)| Source { path: path.into(), text: text.to_owned() })
        .collect()
}

/// Where the paths of `text` lead, which stands in `a/b.rs` of a house with some re-exports.
fn leads(text: &str) -> Vec<String> {
    let house = house(&[
        ("a/mod.rs", "mod b; mod e; pub use e::E; pub fn own() {}"),
        ("a/b.rs", text),
        ("a/e.rs", "pub struct E; pub fn e() {}"),
        ("c/mod.rs", "mod f; mod g; pub use self::{f::F as Renamed, g::*}; pub fn c() {}"),
        ("c/f.rs", "pub struct F; pub mod inner { pub struct In; }"),
        ("c/g.rs", "pub struct G; pub use crate::d::D; made!();"),
        ("d.rs", "pub struct D;"),
    ]);
    let mut ties = House::of(&house).ties();
    ties.retain(|tie| tie.from == ["a", "b"]);
    ties.iter().map(|tie| tie.to.join("::")).collect()
}

#[test]
fn a_direct_circle_is_found() {
    let found =
        rings(&[("a.rs", "use crate::b::B; pub struct A;"), ("b.rs", "use super::a::A; pub struct B;")]);
    assert_eq!(found, ["a b"]);
    let found = rings(&[("a.rs", "use crate::b::B; pub struct A;"), ("b.rs", "pub struct B;")]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_circle_through_a_re_export_is_found_and_the_door_is_none() {
    let door = ("r/mod.rs", "mod a; mod b; pub use self::{a::A, b::B};");
    let found = rings(&[door, ("r/a.rs", "use super::B; pub struct A;"), ("r/b.rs", "pub struct B;")]);
    assert_eq!(found, [""; 0], "the door leads to both, that is what it is for");
    let found =
        rings(&[door, ("r/a.rs", "use super::B; pub struct A;"), ("r/b.rs", "use super::A; pub struct B;")]);
    assert_eq!(found, ["a b"]);
}

#[test]
fn a_circle_through_a_path_in_code_is_found() {
    let files = [
        ("r/mod.rs", "mod a; mod b;"),
        ("r/a.rs", "pub fn f() { vec![super::b::g(1)] }"),
        ("r/b.rs", "use crate::r::a; pub fn g(n: u8) { a::f() }"),
    ];
    assert_eq!(rings(&files), ["a b"]);
}

#[test]
fn a_circle_through_an_import_of_everything_is_found() {
    let files = [
        ("r/mod.rs", "mod a; mod b; pub use a::*;"),
        ("r/a.rs", "use super::b::*; pub struct A(B);"),
        ("r/b.rs", "use super::*; pub struct B; fn f(_: A) {}"),
    ];
    assert_eq!(rings(&files), ["a b"]);
}

#[test]
fn a_circle_of_folders_is_found_at_the_lowest_level_that_has_it() {
    let files = [
        ("r/mod.rs", "mod hold; mod routines;"),
        ("r/hold/mod.rs", "mod x; mod y;"),
        ("r/hold/x.rs", "use crate::r::routines::card::Card;"),
        ("r/hold/y.rs", "pub struct Y;"),
        ("r/routines/mod.rs", "mod card; mod list;"),
        ("r/routines/card.rs", "pub struct Card;"),
        ("r/routines/list.rs", "use super::super::hold::y::Y;"),
    ];
    assert_eq!(rings(&files), ["hold routines"]);
}

#[test]
fn a_module_and_what_is_inside_may_see_each_other() {
    let files =
        [("a.rs", "mod x; pub struct A; fn f(_: x::X) {}"), ("a/x.rs", "use super::A; pub struct X(A);")];
    assert_eq!(rings(&files), [""; 0]);
    let roundabout =
        [files[0], files[1], ("a/x.rs", "use crate::b::B;"), ("b.rs", "use crate::a::A; pub struct B;")];
    assert_eq!(rings(&roundabout), ["a b"], "but not by way of another");
}

#[test]
fn tests_make_no_circle() {
    let a = ("a.rs", "pub struct A; #[cfg(test)] #[cfg(unix)] mod tests { use crate::b::B; }");
    let b = ("b.rs", "use crate::a::A; #[cfg(test)] use crate::c::C; pub struct B; #[cfg(test)] mod make;");
    assert_eq!(rings(&[a, b, ("c.rs", "use crate::b::B; pub struct C;")]), [""; 0]);
    assert_eq!(
        rings(&[a, b, ("a/tests.rs", "use crate::b::B;"), ("a/tests/x.rs", "use crate::b::B;")]),
        [""; 0]
    );
    assert_eq!(rings(&[a, b, ("b/make.rs", "pub struct M;"), ("c.rs", "use crate::b::B;")]), [""; 0]);
    let shown = ("a.rs", "pub struct A; #[cfg(unix)] mod shown { use crate::b::B; }");
    assert_eq!(rings(&[shown, b]), ["a b"]);
}

#[test]
fn a_circle_tells_every_tie_with_its_place() {
    let files = [
        ("r/mod.rs", ""),
        ("r/a.rs", "\nuse super::b::{\n  B as C};"),
        ("r/b.rs", "pub struct B;\nfn f() { super::a::f() }"),
    ];
    let circle = circles(&House::of(&house(&files)).ties()).remove(0).to_string();
    assert_eq!(
        circle,
        "in r, tied by 2 files: a ↔ b\n    a → b: src/r/a.rs:3 super::b::B\n    b → a: src/r/b.rs:2 super::a::f\n"
    );
}

#[test]
fn a_path_is_followed_to_the_file_that_holds_the_thing() {
    assert_eq!(leads("use crate::c::Renamed;"), ["c::f"]);
    assert_eq!(leads("use crate::{c::{self as x, G}, d};"), ["c", "c::g", "d"]);
    assert_eq!(leads("use crate::c::D;"), ["d"], "two re-exports and an import of everything");
    assert_eq!(leads("use super::E;"), ["a::e"]);
    assert_eq!(leads("use super::*; fn f(_: E) {}"), ["a", "a::e"]);
    assert_eq!(leads("fn f() { g!(crate::c::c()) }"), ["c"]);
    assert_eq!(leads("mod inner { use super::super::e::e; fn f() { super::own() } }"), ["a::e"]);
    assert_eq!(leads("use crate::c; fn f() -> c::D { Self::x() }"), ["c", "d"]);
    assert_eq!(leads("use crate::c::g::of_a_macro;"), ["c::g"]);
    assert_eq!(leads("#[serde(with = \"super::e\")] struct S;"), ["a::e"]);
    assert_eq!(leads("/// See [`crate::c`].\n// crate::c\nfn f() -> &str { \"crate::c\" }"), [""; 0]);
    assert_eq!(leads("use ::c::G; use std::d; fn f() -> ::c::G { Vec::<u8>::c() }"), [""; 0]);
}

#[test]
fn what_is_above_is_found() {
    let wrong = |path, text| {
        let house = house(&[
            (path, text),
            ("therapy/mod.rs", ""),
            ("trend.rs", "pub struct Y;"),
            ("anatomy/mod.rs", "pub use crate::app::Window;"),
            ("app/mod.rs", "pub use shell::Window;"),
            ("app/shell/mod.rs", "pub use window::Window;"),
            ("app/shell/window.rs", "pub struct Window;"),
            ("app/shell/keys.rs", "pub fn f() {}"),
            ("app/list.rs", "pub fn f() {}"),
            ("app/map/mod.rs", ""),
            ("app/map/plates.rs", "pub fn f() {}"),
        ]);
        let used = too_high(&house).into_iter().filter(|told| told.starts_with(&format!("src/{path}")));
        used.map(|told| told.split('`').nth(3).unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(wrong("therapy/hold.rs", "use crate::app::Window;"), ["app"]);
    assert_eq!(wrong("therapy/hold.rs", "use crate::{anatomy::X, trend::Y, app};"), ["app", "trend"]);
    assert_eq!(wrong("therapy/hold.rs", "use crate::anatomy::Window;"), ["app"], "through a re-export");
    assert_eq!(wrong("therapy/hold.rs", "mod tests { use super::super::super::app; }"), ["app"]);
    assert_eq!(wrong("therapy/hold.rs", "use crate::here;"), ["lib"]);
    assert_eq!(wrong("nowhere/x.rs", "use crate::anatomy;"), ["anatomy"]);
    assert_eq!(
        wrong("app/hold.rs", "use super::{list, map::plates, shell::window::Window};"),
        ["list", "shell"]
    );
    assert_eq!(
        wrong("app/shell/run.rs", "use super::{window::Window, keys::f}; use crate::app::{list, map};"),
        [""; 0]
    );
    assert_eq!(wrong("app/map/x.rs", "use super::plates; use crate::app::hold;"), [""; 0]);
    assert_eq!(wrong("main.rs", "use knotmap::{app, here};"), [""; 0]);
}

#[test]
fn a_room_on_no_floor_is_named() {
    let lost = without_floor(&house(&[("attic.rs", ""), ("app/cellar/x.rs", ""), ("app/mod.rs", "")]));
    assert_eq!(lost, ["src/attic.rs: `attic` of ``", "src/app/cellar/x.rs: `cellar` of `app`"]);
}

#[test]
fn crates_of_the_window_are_seen() {
    assert_eq!(window_crates(&tokens("fn f(ui: &mut egui::Ui) { g!(eframe::X) }")), ["egui", "eframe"]);
    assert_eq!(home("app/panel/list.rs".as_ref()), ["app", "panel", "list"]);
    assert_eq!(home("app/mod.rs".as_ref()), ["app"]);
    assert_eq!(home("cli.rs".as_ref()), ["cli"]);
    assert_eq!(home("lib.rs".as_ref()), [""; 0]);
}
