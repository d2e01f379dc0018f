//! The routines of the program: the files of `routines/`, compiled in and read on first use.

use std::sync::LazyLock;

use super::{
    Routine,
    read::{Sheet, read},
};
use crate::therapy::method::Method;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// The files: the name of each below `routines`, and its text. Methods stand in this order in every list.
        pub const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../routines/", $name)))),*];
    };
}

files![
    "medial-scapula-rolling.ron",
    "pin-and-move-neck.ron",
    "pin-and-move-shoulder-blade.ron",
    "backstrap-lying.ron",
    "backstrap-sitting.ron",
    "levator-release.ron",
    "lacrosse-ball-foot.ron",
    "lacrosse-ball-calf.ron",
    "lacrosse-ball-shin.ron",
    "lacrosse-ball-hamstrings-chair.ron",
    "lacrosse-ball-hamstrings-floor.ron",
    "lacrosse-ball-quadriceps.ron",
    "lacrosse-ball-glutes-wall.ron",
    "lacrosse-ball-glutes-floor.ron",
    "lacrosse-ball-forearm-back.ron",
    "lacrosse-ball-forearm-palm.ron",
    "lacrosse-ball-back.ron",
    "tennis-ball-wall.ron",
    "tennis-ball-floor.ron",
    "tennis-ball-car-seat.ron",
    "anywhere.ron",
    "posterior-neck-hook.ron",
];

struct Builtin {
    routines: Vec<Routine>,
    methods: Vec<Method>,
}

static BUILTIN: LazyLock<Builtin> = LazyLock::new(|| {
    let mut all = Builtin { routines: Vec::new(), methods: Vec::new() };
    for (name, text) in FILES {
        match read(text, &all.methods) {
            Ok(Sheet::Routine(routine)) => {
                all.methods.extend_from_slice(&routine.methods);
                all.routines.push(*routine);
            }
            Ok(Sheet::Methods(methods)) => all.methods.extend(methods),
            Err(mistakes) => unreadable(name, &mistakes),
        }
    }
    all
});

/// The files are compiled in, and a test reads every one; a slip while writing one is told in full.
#[expect(clippy::panic, reason = "a test proves that it never happens in a program that was built")]
fn unreadable(name: &str, mistakes: &super::Mistakes) -> ! {
    let all: Vec<String> =
        mistakes.listed.iter().map(|mistake| format!("routines/{name}:{mistake}")).collect();
    panic!("{}", all.join("\n"))
}

/// The routines of the program, read on first use.
///
/// # Panics
/// Only if the files compiled in are broken, which a test rules out.
pub fn builtin() -> &'static [Routine] {
    &BUILTIN.routines
}

/// Their methods, and those that belong to no routine, read on first use.
///
/// # Panics
/// Only if the files compiled in are broken, which a test rules out.
pub fn builtin_methods() -> &'static [Method] {
    &BUILTIN.methods
}

/// The method `id` of the program.
pub fn builtin_method(id: &str) -> Option<&'static Method> {
    builtin_methods().iter().find(|method| method.id == id)
}

/// What a file of the program holds; none where `text` is not exactly one of [`FILES`].
pub fn builtin_sheet(text: &str) -> Option<Sheet> {
    let (name, _) = FILES.iter().find(|(_, one)| *one == text)?;
    let routine = builtin().iter().find(|routine| name.strip_suffix(".ron") == Some(&routine.id));
    // A file that is no routine brings all it has along.
    routine.map_or_else(|| read(text, &[]).ok(), |routine| Some(Sheet::Routine(Box::new(routine.clone()))))
}
