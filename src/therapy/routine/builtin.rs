//! The routines of the program: the files of `routines/`, compiled in and read on first use, once for each language.

use std::sync::{Arc, LazyLock};

use super::{
    Routine,
    read::{Sheet, read},
    spoken,
};
use crate::{
    language::{Language, within},
    therapy::method::Method,
};

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

static ENGLISH: LazyLock<Builtin> = LazyLock::new(|| within(Language::English, Builtin::read));
static GERMAN: LazyLock<Builtin> = LazyLock::new(|| within(Language::German, || ENGLISH.in_words()));

impl Builtin {
    /// Those of the language spoken now.
    fn spoken() -> &'static Self {
        match Language::spoken() {
            Language::English => &ENGLISH,
            Language::German => &GERMAN,
        }
    }

    fn read() -> Self {
        let mut all = Self { routines: Vec::new(), methods: Vec::new() };
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
    }

    /// The same in the language spoken now.
    fn in_words(&self) -> Self {
        Self {
            routines: self.routines.iter().map(spoken::in_words).collect(),
            methods: self.methods.iter().map(spoken::method_in_words).collect(),
        }
    }
}

/// The files are compiled in, and a test reads every one; a slip while writing one is told in full.
#[expect(clippy::panic, reason = "a test proves that it never happens in a program that was built")]
fn unreadable(name: &str, mistakes: &super::Mistakes) -> ! {
    let all: Vec<String> =
        mistakes.listed.iter().map(|mistake| format!("routines/{name}:{mistake}")).collect();
    panic!("{}", all.join("\n"))
}

/// The routines of the program in the language spoken now, read on first use.
///
/// # Panics
/// Only if the files compiled in are broken, which a test rules out.
pub fn builtin() -> &'static [Routine] {
    &Builtin::spoken().routines
}

/// Their methods, and those that belong to no routine, in the language spoken now, read on first use.
///
/// # Panics
/// Only if the files compiled in are broken, which a test rules out.
pub fn builtin_methods() -> &'static [Method] {
    &Builtin::spoken().methods
}

/// The method `id` of the program, in the language spoken now.
pub fn builtin_method(id: &str) -> Option<&'static Method> {
    builtin_methods().iter().find(|method| method.id == id)
}

/// What a file of the program holds, in the language spoken now; none where `text` is not exactly one of [`FILES`].
pub fn builtin_sheet(text: &str) -> Option<Sheet> {
    let (name, _) = FILES.iter().find(|(_, one)| *one == text)?;
    if let Some(routine) = builtin().iter().find(|one| name.strip_suffix(".ron") == Some(&one.id)) {
        return Some(Sheet::Routine(Box::new(routine.clone())));
    }
    // A file that is no routine brings all it has along.
    Some(match within(Language::English, || read(text, &[])).ok()? {
        Sheet::Methods(methods) => Sheet::Methods(methods.iter().map(spoken::method_in_words).collect()),
        Sheet::Routine(routine) => Sheet::Routine(Box::new(spoken::in_words(&routine))),
    })
}

/// The same method of the program in the language spoken now: whoever keeps one asks anew after a change.
pub fn spoken_method(kept: &'static Method) -> &'static Method {
    builtin_method(&kept.id).unwrap_or(kept)
}

/// The same routine in the language spoken now. One that the program does not have stays as it is.
pub fn spoken_routine(kept: &Arc<Routine>) -> Arc<Routine> {
    let found = builtin().iter().find(|one| !kept.is_own() && one.id == kept.id);
    found.map_or_else(|| Arc::clone(kept), |routine| Arc::new(routine.clone()))
}
