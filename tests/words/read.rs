//! What stands in the files of words.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser::parse,
};

use crate::walk;

/// Words by their name; what a page says instead by `name.page`.
pub(crate) struct Message {
    /// Its file below the folder of the language.
    pub(crate) file: String,
    pub(crate) id: String,
    pub(crate) words: Words,
    /// Whether it is what a thing of the atlas, a routine or a command is called.
    pub(crate) is_thing: bool,
}

/// What a message says; of several cases the last.
#[derive(Default)]
pub(crate) struct Words {
    /// What is put into it.
    pub(crate) puts: BTreeSet<String>,
    /// What of it is counted: the words for one differ from those for many.
    pub(crate) counts: BTreeSet<String>,
    /// What is always there.
    pub(crate) fixed: String,
    /// The same, with the name of what is put in where it is put in.
    pub(crate) whole: String,
}

impl Words {
    /// How many letters there are besides what is put in.
    pub(crate) fn length(&self) -> usize {
        self.fixed.chars().count()
    }

    fn text(&mut self, text: &str) {
        self.fixed.push_str(text);
        self.whole.push_str(text);
    }

    fn look(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.look_into(expression),
            }
        }
    }

    fn look_into(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.puts.insert(id.name.to_owned());
                self.whole.push_str(id.name);
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.text(value),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.look_into(expression),
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => self.choose(selector, variants),
        }
    }

    fn choose(&mut self, by: &InlineExpression<&str>, cases: &[Variant<&str>]) {
        if let InlineExpression::VariableReference { id } = by {
            self.puts.insert(id.name.to_owned());
            if cases.iter().any(|case| matches!(case.key, VariantKey::Identifier { name: "one" })) {
                self.counts.insert(id.name.to_owned());
            }
        }
        for case in cases {
            let mut here = Self::default();
            here.look(&case.value);
            self.puts.append(&mut here.puts);
            self.counts.append(&mut here.counts);
            if case.default {
                self.fixed.push_str(&here.fixed);
                self.whole.push_str(&here.whole);
            }
        }
    }
}

/// The files of a language: the name below its folder without the ending, and the text.
pub(crate) fn files_of(language: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(language);
    let read = |path: PathBuf| (name(&path, &root), fs::read_to_string(path).unwrap());
    let files: Vec<_> = walk::files(&root).into_iter().map(read).collect();
    assert!(files.len() > 5, "the files are found");
    files
}

fn name(path: &Path, root: &Path) -> String {
    let below: PathBuf = path.strip_prefix(root).unwrap().with_extension("");
    below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// All words of a language, file by file.
pub(crate) fn messages(language: &str) -> Vec<Message> {
    let mut all = Vec::new();
    for (file, text) in files_of(language) {
        let is_thing = ["atlas/", "routines/", "command_help"].iter().any(|begin| file.starts_with(begin));
        let resource = parse(text.as_str()).unwrap_or_else(|(read, _)| read);
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let value = message.value.iter().map(|value| (id.to_owned(), value));
            let parts = message.attributes.iter().map(|part| (format!("{id}.{}", part.id.name), &part.value));
            all.extend(value.chain(parts).map(|(id, said)| {
                let mut words = Words::default();
                words.look(said);
                Message { file: file.clone(), id, words, is_thing }
            }));
        }
    }
    all
}

/// The same by their names.
pub(crate) fn catalogue(language: &str) -> BTreeMap<String, Message> {
    messages(language).into_iter().map(|message| (message.id.clone(), message)).collect()
}
