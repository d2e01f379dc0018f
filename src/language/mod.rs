//! Which language the program speaks, and its words in that language.
//!
//! Every word that a person reads stands in a Fluent file (`assets/words/<language>/<room>.ftl`), named by what it says;
//! code asks for it by that name with `say!`. The atlas and the routines bring their English with them,
//! beside their numbers; in another language it stands in the same kind of file, under their ids ([`of_thing`]).
//!
//! It must not know what any word is about, nor ask the machine which language it has.

mod catalogue;
pub mod dates;
mod forms;

pub use forms::{capital, decimal, grouped, listed, lower_first};

use std::{
    cell::Cell,
    str::FromStr,
    sync::atomic::{AtomicUsize, Ordering},
};

use fluent::{FluentArgs, FluentValue};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, in which the program is written: what is missing elsewhere is said in it.
    #[default]
    English,
    /// German.
    German,
}

impl Language {
    /// All of them, as a list shows them.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    const CODES: [&str; 2] = ["en", "de"];

    /// Its code, `en`: the name of its folder, and of it in files.
    pub fn code(self) -> &'static str {
        Self::CODES[self as usize]
    }

    /// What it calls itself, the same in every language.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
        }
    }

    /// The language of `tag` as machines write it: `de`, `de-AT`, `de_CH.UTF-8`. `None` for one that is not spoken here.
    pub fn of(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|known| known.code().eq_ignore_ascii_case(language))
    }

    /// The one that is spoken now: that of [`within`] on this thread, or else that of the program.
    pub fn spoken() -> Self {
        HERE.get().unwrap_or_else(|| Self::ALL[PROGRAM.load(Ordering::Relaxed)])
    }

    /// The whole program speaks it from now on, on every thread; inside [`within`], what is made there.
    pub fn speak(self) {
        match HERE.get() {
            Some(_) => HERE.set(Some(self)),
            None => PROGRAM.store(self as usize, Ordering::Relaxed),
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// By its code, as it is written in settings, plans and options.
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|known| known.code() == code).ok_or(UnknownLanguage)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = String::deserialize(from)?;
        code.parse().map_err(|UnknownLanguage| D::Error::unknown_variant(&code, &Self::CODES))
    }
}

/// A code of no language that is spoken here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

static PROGRAM: AtomicUsize = AtomicUsize::new(Language::English as usize);

thread_local! {
    static HERE: Cell<Option<Language>> = const { Cell::new(None) };
}

/// What `made` makes, in `language`, whatever the program speaks: a handout in the patient's. Work that it leaves to other
/// threads speaks the program's.
pub fn within<T>(language: Language, made: impl FnOnce() -> T) -> T {
    /// Gives the thread back what it spoke before, also when `made` panics.
    struct Before(Option<Language>);
    impl Drop for Before {
        fn drop(&mut self) {
            HERE.set(self.0);
        }
    }
    let _before = Before(HERE.replace(Some(language)));
    made()
}

/// The words called `id` in the language spoken now. `say!` is its short form.
///
/// Words that no file has come out as their `id`; a test reads every `say!` of the program and rules that out.
pub fn word(id: &'static str) -> &'static str {
    catalogue::word(Language::spoken(), id)
}

/// The same of words with something put into them.
pub fn sentence(id: &'static str, with: &FluentArgs<'_>) -> String {
    catalogue::sentence(Language::spoken(), id, with)
}

/// Every file of words of `language` with its name, for those who check them.
pub fn files(language: Language) -> Vec<(&'static str, &'static str)> {
    catalogue::files(language)
}

/// A text of the atlas or of a routine: `english` as it stands in its file, or what the language spoken now has for the
/// `part` (`name`) of the thing called `id` (`TRAP-U1`).
pub fn of_thing<'a>(id: &str, part: &str, english: &'a str) -> &'a str {
    catalogue::of_thing(Language::spoken(), id, part).unwrap_or(english)
}

/// Words in the language spoken now, by their name in the files of words: `say!("hold-pause")`, a `&'static str`; or with
/// what is put into them: `say!("hold-of-movements", count = 4)`, a `String`.
///
/// Numbers that are counted go in as they are, so that the words follow them; other numbers as the language writes them
/// ([`decimal`]).
macro_rules! say {
    ($id:literal $(,)?) => {
        $crate::language::word($id)
    };
    ($id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::language::sentence(
            $id,
            &$crate::language::With::from_iter([
                $((stringify!($name), $crate::language::Value::from($value))),+
            ]),
        )
    };
}

pub(crate) use say;

/// What is put into words by `say!`.
pub type With<'a> = FluentArgs<'a>;

/// One of them.
pub type Value<'a> = FluentValue<'a>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_a_machine_is_read() {
        assert_eq!(Language::of("de_AT.UTF-8"), Some(Language::German));
        assert_eq!(Language::of("en-GB"), Some(Language::English));
        assert_eq!([Language::of("C"), Language::of("fr"), Language::of("")], [None; 3]);
    }

    #[test]
    fn a_document_speaks_its_own_language_and_the_thread_its_own_again() {
        assert_eq!(Language::spoken(), Language::English);
        let inner =
            within(Language::German, || (Language::spoken(), within(Language::English, Language::spoken)));
        assert_eq!(inner, (Language::German, Language::English));
        assert_eq!(Language::spoken(), Language::English);
    }
}
