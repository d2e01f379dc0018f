//! What stands in the files of words.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};

/// Words by their name.
pub(crate) struct Message {
    /// Its file below the folder of the language.
    pub(crate) file: String,
    pub(crate) id: String,
    /// What is put into it.
    pub(crate) puts: BTreeSet<String>,
    /// What is always there; of several cases the last.
    pub(crate) fixed: String,
    /// Whether it is what a thing of the atlas, a routine or a command is called.
    pub(crate) is_thing: bool,
}

impl Message {
    /// How many letters it has besides what is put in.
    pub(crate) fn length(&self) -> usize {
        self.fixed.chars().count()
    }
}

/// The files of a language: the name below its folder without the ending, and the text.
pub(crate) fn files_of(language: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(language);
    let (mut folders, mut files) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push((name(&path, &root), fs::read_to_string(&path).unwrap()));
            }
        }
    }
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
            let (mut puts, mut fixed) = (BTreeSet::new(), String::new());
            if let Some(value) = &message.value {
                look(value, &mut puts, &mut fixed);
            }
            let (file, id) = (file.clone(), message.id.name.to_owned());
            all.push(Message { file, id, puts, fixed, is_thing });
        }
    }
    all
}

/// The same by their names.
pub(crate) fn catalogue(language: &str) -> BTreeMap<String, Message> {
    messages(language).into_iter().map(|message| (message.id.clone(), message)).collect()
}

fn look(pattern: &Pattern<&str>, puts: &mut BTreeSet<String>, fixed: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => fixed.push_str(value),
            PatternElement::Placeable { expression } => look_into(expression, puts, fixed),
        }
    }
}

fn look_into(expression: &Expression<&str>, puts: &mut BTreeSet<String>, fixed: &mut String) {
    match expression {
        Expression::Inline(inline) => put(inline, puts, fixed),
        Expression::Select { selector, variants } => {
            put(selector, puts, &mut String::new());
            for variant in variants {
                let mut case = String::new();
                look(&variant.value, puts, &mut case);
                if variant.default {
                    fixed.push_str(&case);
                }
            }
        }
    }
}

fn put(inline: &InlineExpression<&str>, puts: &mut BTreeSet<String>, fixed: &mut String) {
    match inline {
        InlineExpression::VariableReference { id } => {
            puts.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => fixed.push_str(value),
        InlineExpression::Placeable { expression } => look_into(expression, puts, fixed),
        _ => {}
    }
}
