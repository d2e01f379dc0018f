//! The files of words, compiled in and read on first use.

mod files;

use std::{collections::HashMap, sync::LazyLock};

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Identifier, Pattern};
use unic_langid::LanguageIdentifier;

use super::Language;

/// The words of one language.
struct Catalogue {
    /// Whether the words are those of a page in a browser.
    is_page: bool,
    /// As Fluent puts things into them.
    bundle: FluentBundle<FluentResource>,
    /// Those into which nothing is put, by their names.
    fixed: HashMap<String, String>,
    /// What things of the atlas and of the routines are called, by their ids and parts.
    things: HashMap<String, HashMap<String, String>>,
}

/// What words have for a page, if it says something else: it knows no disk, no folder and no other program, and it is mostly
/// met on a phone.
const PAGE: &str = "page";
const IS_PAGE: bool = cfg!(target_arch = "wasm32");

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(Language::English, IS_PAGE));
static GERMAN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(Language::German, IS_PAGE));

fn catalogue(language: Language) -> &'static Catalogue {
    match language {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
    }
}

/// See [`super::word`].
pub(super) fn word(language: Language, id: &'static str) -> &'static str {
    let fixed = |language| catalogue(language).fixed.get(id).map(String::as_str);
    fixed(language).or_else(|| fixed(Language::English)).unwrap_or(id)
}

/// See [`super::sentence`].
pub(super) fn sentence(language: Language, id: &'static str, with: &FluentArgs<'_>) -> String {
    let put = |language| catalogue(language).put(id, Some(with));
    put(language).or_else(|| put(Language::English)).unwrap_or_else(|| id.to_owned())
}

/// See [`super::of_thing`]; nothing where the language has none of its own.
pub(super) fn of_thing(language: Language, id: &str, part: &str) -> Option<&'static str> {
    if language == Language::English {
        return None;
    }
    catalogue(language).things.get(id)?.get(part).map(String::as_str)
}

/// See [`super::files`].
pub(super) fn files(language: Language) -> Vec<(&'static str, &'static str)> {
    [files::words(language), files::things(language)].concat()
}

impl Catalogue {
    fn of(language: Language, is_page: bool) -> Self {
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut all = Self {
            is_page,
            bundle: FluentBundle::new_concurrent(vec![locale]),
            fixed: HashMap::new(),
            things: HashMap::new(),
        };
        // Marks around what is put in would be drawn as boxes, and be copied; nothing here mixes directions within a word.
        all.bundle.set_use_isolating(false);
        for (_, text) in files::words(language) {
            all.take_words(read(text));
        }
        for (_, text) in files::things(language) {
            all.take_things(&read(text));
        }
        all
    }

    fn take_words(&mut self, resource: FluentResource) {
        let names: Vec<String> = resource
            .entries()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            })
            .collect();
        self.bundle.add_resource_overriding(resource);
        for name in names {
            if let Some(words) = self.put(&name, None) {
                self.fixed.insert(name, words);
            }
        }
    }

    fn take_things(&mut self, resource: &FluentResource) {
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let parts = message
                .attributes
                .iter()
                .map(|Part { id: Identifier { name }, value }| ((*name).to_owned(), self.words_of(value)));
            let parts: HashMap<_, _> = parts.collect();
            self.things.insert(message.id.name.to_owned(), parts);
        }
    }

    fn words_of(&self, value: &Pattern<&str>) -> String {
        self.bundle.format_pattern(value, None, &mut Vec::new()).into_owned()
    }

    /// Nothing if there are no such words, or if they want more than is put in.
    fn put(&self, id: &str, with: Option<&FluentArgs<'_>>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let of_page = if self.is_page { message.get_attribute(PAGE) } else { None };
        let pattern = of_page.map(|words| words.value()).or_else(|| message.value())?;
        let mut lacks = Vec::new();
        let words = self.bundle.format_pattern(pattern, with, &mut lacks);
        lacks.is_empty().then(|| words.into_owned())
    }
}

type Part<'a> = fluent_syntax::ast::Attribute<&'a str>;

/// What can be read of a file: a test holds that it is all of it.
fn read(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read)
}

#[cfg(test)]
mod tests;
