//! What the files say: the modules, what each defines and imports, and every path that it names.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    str::FromStr,
};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::walk::files_ending;

/// A file of `src/`, by its path from there.
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// A module: a file, or one that is written out inside a file.
#[derive(Default)]
pub(crate) struct Module {
    /// The names from the crate's root to it.
    pub(crate) path: Vec<String>,
    /// Which file it stands in.
    pub(crate) file: usize,
    /// Whether it is there for tests only.
    pub(crate) test: bool,
    /// The names of what it defines itself.
    pub(crate) things: BTreeSet<String>,
    /// What it imports: the name it has here (`*` for everything), and the path.
    pub(crate) imports: Vec<(String, Vec<String>)>,
    /// Every path that it names, in imports and in code.
    pub(crate) named: Vec<Named>,
    /// Every word outside tests: what of an import of everything is used.
    pub(crate) words: BTreeSet<String>,
    /// The modules in files of their own that it declares for tests only.
    pub(crate) test_modules: Vec<String>,
}

/// A path where it is named.
pub(crate) struct Named {
    pub(crate) path: Vec<String>,
    pub(crate) line: usize,
    pub(crate) test: bool,
}

/// Every Rust file under `src/`.
pub(crate) fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let read = |path: PathBuf| Source {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(&root).unwrap().to_owned(),
    };
    let files: Vec<_> = files_ending(&root, "rs").into_iter().map(read).collect();
    assert!(files.len() > 5, "the sources are found");
    files
}

/// The tokens of a file: no comments, and what is in quotes stays in quotes.
pub(crate) fn tokens(text: &str) -> Vec<TokenTree> {
    TokenStream::from_str(text).unwrap().into_iter().collect()
}

/// The module that a file is: `app/map/mod.rs` and `app/map.rs` are both `app::map`, `lib.rs` is the root.
pub(crate) fn home(path: &Path) -> Vec<String> {
    let path = path.with_extension("");
    let mut parts: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts == ["lib"] || (parts.len() > 1 && parts.last().is_some_and(|last| last == "mod")) {
        parts.pop();
    }
    parts
}

/// The module of a file, and after it the modules written out inside.
pub(crate) fn modules(source: &Source, file: usize) -> Vec<Module> {
    let path = home(&source.path);
    let test = path.iter().any(|name| name == "tests");
    let mut reader = Reader { modules: vec![Module { path, file, test, ..Module::default() }] };
    reader.read(&tokens(&source.text), Place { module: 0, top: true, test });
    reader.modules
}

/// Where the reader is.
#[derive(Clone, Copy)]
struct Place {
    module: usize,
    /// Whether items stand here, and not the inside of a function.
    top: bool,
    test: bool,
}

struct Reader {
    modules: Vec<Module>,
}

impl Reader {
    fn read(&mut self, tokens: &[TokenTree], place: Place) {
        let mut at = 0;
        while at < tokens.len() {
            at = match &tokens[at] {
                TokenTree::Group(group) => {
                    self.read(&inside(group), Place { top: false, ..place });
                    at + 1
                }
                TokenTree::Ident(word) => {
                    let word = word.to_string();
                    let after = self.word(&word, tokens, at, place);
                    if !place.test {
                        self.modules[place.module].words.insert(word);
                    }
                    after
                }
                TokenTree::Punct(mark) if mark.as_char() == '#' && !place.test && for_tests(tokens, at) => {
                    let end = item_end(tokens, at + 2);
                    self.read(&tokens[at + 2..end], Place { test: true, ..place });
                    end
                }
                TokenTree::Punct(mark) if mark.as_char() == '#' => {
                    self.read(&functions_of_serde(tokens, at), Place { top: false, ..place });
                    at + 1
                }
                _ => at + 1,
            };
        }
    }

    /// Reads on from a word; answers where it goes on.
    fn word(&mut self, word: &str, tokens: &[TokenTree], at: usize, place: Place) -> usize {
        let next = tokens.get(at + 1);
        let name = match next {
            Some(TokenTree::Ident(name)) => Some(name.to_string()),
            _ => None,
        };
        match (word, name) {
            ("mod", Some(name)) => return self.module(name, tokens, at, place),
            ("use", _) if !is_mark(next, '<') => {
                let end = item_end(tokens, at);
                self.import(&tokens[at + 1..end - 1], &[], place);
                return end;
            }
            ("struct" | "enum" | "union" | "trait" | "type" | "fn" | "const" | "static", Some(name))
                if place.top =>
            {
                self.modules[place.module].things.insert(name);
            }
            _ if colons(tokens, at + 1) && !(at >= 2 && colons(tokens, at - 2)) => {
                return self.path(tokens, at, place);
            }
            _ => {}
        }
        at + 1
    }

    fn module(&mut self, name: String, tokens: &[TokenTree], at: usize, place: Place) -> usize {
        let Module { path, file, .. } = &self.modules[place.module];
        if let Some(TokenTree::Group(group)) = tokens.get(at + 2) {
            let (path, file) = ([path.clone(), vec![name]].concat(), *file);
            self.modules.push(Module { path, file, test: place.test, ..Module::default() });
            let module = self.modules.len() - 1;
            self.read(&inside(group), Place { module, top: true, ..place });
        } else if place.test {
            self.modules[place.module].test_modules.push(name);
        }
        at + 3
    }

    /// One branch of a `use` tree, that begins after `before`.
    fn import(&mut self, tokens: &[TokenTree], before: &[String], place: Place) {
        let mut path = before.to_vec();
        let mut alias = None;
        if before.is_empty() && is_mark(tokens.first(), ':') {
            return; // `::name` is another crate.
        }
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => {
                    let inner = inside(group);
                    for branch in inner.split(|token| is_mark(Some(token), ',')) {
                        self.import(branch, &path, place);
                    }
                    return;
                }
                TokenTree::Ident(word) if *word == "as" => {
                    alias = tokens.get(at + 1).map(ToString::to_string);
                    break;
                }
                TokenTree::Ident(word) if *word == "self" && !path.is_empty() => {}
                TokenTree::Ident(word) => path.push(word.to_string()),
                TokenTree::Punct(mark) if mark.as_char() == '*' => path.push("*".to_owned()),
                _ => {}
            }
        }
        if let (Some(first), Some(last)) = (tokens.first(), path.last()) {
            let name = alias.unwrap_or_else(|| last.clone());
            let module = &mut self.modules[place.module];
            module.imports.push((name, path.clone()));
            module.named.push(Named { path, line: line(first), test: place.test });
        }
    }

    /// A path in code.
    fn path(&mut self, tokens: &[TokenTree], mut at: usize, place: Place) -> usize {
        let line = line(&tokens[at]);
        let mut path = vec![tokens[at].to_string()];
        while colons(tokens, at + 1)
            && let Some(TokenTree::Ident(word)) = tokens.get(at + 3)
        {
            path.push(word.to_string());
            at += 3;
        }
        self.modules[place.module].named.push(Named { path, line, test: place.test });
        at + 1
    }
}

/// Whether the attribute at `at` says `cfg(test)`.
fn for_tests(tokens: &[TokenTree], at: usize) -> bool {
    let Some(TokenTree::Group(attribute)) = tokens.get(at + 1) else { return false };
    let words: String = attribute.stream().to_string().split_whitespace().collect();
    words == "cfg(test)"
}

/// What a `#[serde(with = "…")]` at `at` names in quotes.
fn functions_of_serde(tokens: &[TokenTree], at: usize) -> Vec<TokenTree> {
    let Some(TokenTree::Group(attribute)) = tokens.get(at + 1) else { return vec![] };
    let [name, TokenTree::Group(settings)] = &inside(attribute)[..] else { return vec![] };
    if !is_word(name, "serde") {
        return vec![];
    }
    let quoted = |token| match token {
        TokenTree::Literal(literal) => Some(literal),
        _ => None,
    };
    let mut named = vec![];
    for literal in inside(settings).into_iter().filter_map(quoted) {
        for mut token in TokenStream::from_str(literal.to_string().trim_matches('"')).unwrap() {
            token.set_span(literal.span());
            named.push(token);
        }
    }
    named
}

/// The end of the item that begins at `at`: its `;`, its body, or the end of all.
fn item_end(tokens: &[TokenTree], at: usize) -> usize {
    let is_use = tokens[at..].iter().take(3).any(|token| is_word(token, "use"));
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && !is_use,
        token => is_mark(Some(token), ';'),
    };
    tokens[at..].iter().position(ends).map_or(tokens.len(), |length| at + length + 1)
}

fn inside(group: &Group) -> Vec<TokenTree> {
    group.stream().into_iter().collect()
}

fn line(token: &TokenTree) -> usize {
    token.span().start().line
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if *ident == word)
}

fn is_mark(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

fn colons(tokens: &[TokenTree], at: usize) -> bool {
    is_mark(tokens.get(at), ':') && is_mark(tokens.get(at + 1), ':')
}
