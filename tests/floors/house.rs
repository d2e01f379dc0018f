//! Where a path leads: through imports, re-exports and imports of everything to the file that holds the thing.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use super::read::{Module, Named, Source, home, modules};

/// All modules of the crate.
pub(crate) struct House {
    files: Vec<PathBuf>,
    modules: Vec<Module>,
    by_path: BTreeMap<Vec<String>, usize>,
}

/// One file names something of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tie {
    /// The module of the file that names, and its file.
    pub(crate) from: Vec<String>,
    pub(crate) file: PathBuf,
    pub(crate) line: usize,
    /// The path as it is written there.
    pub(crate) text: String,
    /// The module of the file that holds what is named.
    pub(crate) to: Vec<String>,
    /// Whether it is a test that names it, or what is named is one.
    pub(crate) test: bool,
}

/// Where a path can lead.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// A module.
    Module(usize),
    /// Something that this module defines.
    Thing(usize),
}

impl House {
    pub(crate) fn of(sources: &[Source]) -> Self {
        let mut all: Vec<Module> =
            sources.iter().enumerate().flat_map(|(file, source)| modules(source, file)).collect();
        let for_tests: Vec<Vec<String>> = all
            .iter()
            .flat_map(|module| module.test_modules.iter().map(|name| joined(&module.path, name)))
            .collect();
        for module in &mut all {
            module.test |= for_tests.iter().any(|test| module.path.starts_with(test));
        }
        let by_path = all.iter().enumerate().map(|(at, module)| (module.path.clone(), at)).collect();
        Self { files: sources.iter().map(|source| source.path.clone()).collect(), modules: all, by_path }
    }

    /// Every name of something that another file holds, in the order of the files.
    pub(crate) fn ties(&self) -> Vec<Tie> {
        let mut ties = vec![];
        for (at, module) in self.modules.iter().enumerate() {
            for named in &module.named {
                let ends: BTreeSet<_> = self.meant(named, at).into_iter().map(|end| self.file(end)).collect();
                ties.extend(
                    ends.into_iter().filter(|to| *to != module.file).map(|to| self.tie(module, named, to)),
                );
            }
        }
        ties
    }

    fn tie(&self, module: &Module, named: &Named, to: usize) -> Tie {
        let to = home(&self.files[to]);
        Tie {
            from: home(&self.files[module.file]),
            file: Path::new("src").join(&self.files[module.file]),
            line: named.line,
            text: named.path.join("::"),
            test: named.test || module.test || self.by_path.get(&to).is_some_and(|at| self.modules[*at].test),
            to,
        }
    }

    fn file(&self, end: End) -> usize {
        let (End::Module(at) | End::Thing(at)) = end;
        self.modules[at].file
    }

    /// What is meant by a path; by an import of everything: the module, and what of it is used.
    fn meant(&self, named: &Named, from: usize) -> Vec<End> {
        let Some(path) = without_star(&named.path) else {
            return self.find(&named.path, from, &mut vec![]);
        };
        let mut ends = self.find(path, from, &mut vec![]);
        for end in ends.clone() {
            if let End::Module(module) = end {
                let used = self.modules[from].words.iter().filter(|word| word.as_str() != "self");
                ends.extend(used.flat_map(|word| self.look(module, word, &mut vec![])));
            }
        }
        ends
    }

    /// Where `path` leads from the module `from`; nowhere if to another crate. `on_the_way` are the imports being
    /// followed: none is followed twice.
    fn find(&self, path: &[String], from: usize, on_the_way: &mut Vec<(usize, usize)>) -> Vec<End> {
        let Some((first, rest)) = path.split_first() else { return vec![] };
        let at = &self.modules[from].path;
        let mut ends = match first.as_str() {
            "crate" | "knotmap" => self.module(&[]),
            "self" => vec![End::Module(from)],
            "super" => at.split_last().map_or(vec![], |(_, parent)| self.module(parent)),
            name => self.look(from, name, on_the_way),
        };
        for name in rest {
            ends = self.step(&ends, name, on_the_way);
        }
        ends
    }

    /// One name further. Where a name can be a module and a thing, only in the module is there something further.
    fn step(&self, ends: &[End], name: &str, on_the_way: &mut Vec<(usize, usize)>) -> Vec<End> {
        let any_module = ends.iter().any(|end| matches!(end, End::Module(_)));
        let mut further = vec![];
        for end in ends {
            match *end {
                End::Module(module) if name == "super" => {
                    let at = &self.modules[module].path;
                    further.extend(at.split_last().map_or(vec![], |(_, parent)| self.module(parent)));
                }
                End::Module(module) => {
                    let found = self.look(module, name, on_the_way);
                    // What cannot be found, a macro has made there.
                    further.extend(if found.is_empty() { vec![End::Thing(module)] } else { found });
                }
                End::Thing(_) if any_module => {}
                thing @ End::Thing(_) => further.push(thing),
            }
        }
        further
    }

    /// What `name` is in `module`: its own, a child, an import, or of an import of everything.
    fn look(&self, module: usize, name: &str, on_the_way: &mut Vec<(usize, usize)>) -> Vec<End> {
        let here = &self.modules[module];
        let mut ends = self.module(&joined(&here.path, name));
        if here.things.contains(name) {
            ends.push(End::Thing(module));
        }
        for exact in [true, false] {
            for (at, (import, path)) in here.imports.iter().enumerate() {
                let fits = if exact { import == name } else { import == "*" };
                if !fits || on_the_way.contains(&(module, at)) {
                    continue;
                }
                on_the_way.push((module, at));
                match without_star(path) {
                    None => ends.extend(self.find(path, module, on_the_way)),
                    Some(path) => {
                        for end in self.find(path, module, on_the_way) {
                            if let End::Module(opened) = end {
                                ends.extend(self.look(opened, name, on_the_way));
                            }
                        }
                    }
                }
                on_the_way.pop();
            }
            if !ends.is_empty() {
                break; // A name of its own goes before one of an import of everything.
            }
        }
        ends
    }

    fn module(&self, path: &[String]) -> Vec<End> {
        self.by_path.get(path).map(|at| End::Module(*at)).into_iter().collect()
    }
}

fn joined(path: &[String], name: &str) -> Vec<String> {
    [path, &[name.to_owned()]].concat()
}

fn without_star(path: &[String]) -> Option<&[String]> {
    path.split_last().filter(|(last, _)| *last == "*").map(|(_, before)| before)
}
