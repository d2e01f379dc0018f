//! Files in memory, as a browser's page has them: what each holds, and what of it is not stored yet.
//!
//! Only files are stored; a folder is there as long as the page, or as long as something is in it.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
    rc::Rc,
};

/// What a file holds.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) bytes: Vec<u8>,
    /// When it was written, in milliseconds since 1970.
    pub(super) written_ms: f64,
}

/// What is to be stored, or is: a file's new content, or none where it is removed.
pub(super) type Change = (PathBuf, Option<Rc<Content>>);

/// All files.
#[derive(Debug, Default)]
pub(super) struct Tree {
    files: BTreeMap<PathBuf, Rc<Content>>,
    folders: BTreeSet<PathBuf>,
    /// What was there before, of each path that is not stored as it is now.
    before: BTreeMap<PathBuf, Option<Rc<Content>>>,
}

impl Tree {
    /// What a file holds.
    ///
    /// # Errors
    /// There is none, or a folder.
    pub(super) fn get(&self, path: &Path) -> io::Result<&Rc<Content>> {
        match self.files.get(path) {
            Some(content) => Ok(content),
            None if self.is_folder(path) => Err(io::ErrorKind::IsADirectory.into()),
            None if self.is_below_file(path) => Err(io::ErrorKind::NotADirectory.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    /// Puts a file there, instead of one that is there.
    ///
    /// # Errors
    /// There is no such folder, or the path is a folder's.
    pub(super) fn put(&mut self, path: &Path, content: Content) -> io::Result<()> {
        if self.is_folder(path) {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if self.is_below_file(path) {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        if !path.parent().is_some_and(|folder| self.is_folder(folder)) {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.set(path, Some(Rc::new(content)));
        Ok(())
    }

    /// Removes a file.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn remove(&mut self, path: &Path) -> io::Result<()> {
        self.get(path)?;
        self.set(path, None);
        Ok(())
    }

    /// Gives a file another name, instead of one that has it.
    ///
    /// # Errors
    /// As [`Tree::get`] and [`Tree::put`].
    pub(super) fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        let content = Rc::clone(self.get(from)?);
        self.put(to, Content { bytes: Vec::new(), written_ms: 0.0 })?;
        self.set(to, Some(content));
        self.set(from, None);
        Ok(())
    }

    /// Whether it is a folder.
    pub(super) fn is_folder(&self, path: &Path) -> bool {
        path.parent().is_none()
            || path.as_os_str().is_empty()
            || path == Path::new(".")
            || self.folders.contains(path)
            || self.below(path).next().is_some()
    }

    /// Makes a folder and those above it.
    ///
    /// # Errors
    /// A file is in the way.
    pub(super) fn make_folders(&mut self, path: &Path) -> io::Result<()> {
        if self.files.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        if self.is_below_file(path) {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        self.folders.extend(path.ancestors().map(Path::to_owned));
        Ok(())
    }

    /// Removes an empty folder.
    ///
    /// # Errors
    /// There is none, or something is in it.
    pub(super) fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        if !self.is_folder(path) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if !self.names(path).is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        self.folders.remove(path);
        Ok(())
    }

    /// What is in a folder, by name, and whether that is a folder.
    pub(super) fn names(&self, folder: &Path) -> BTreeMap<PathBuf, bool> {
        let child = |path: &Path| -> Option<PathBuf> {
            let rest = path.strip_prefix(folder).ok()?;
            Some(folder.join(rest.components().next()?))
        };
        let files = self.below(folder).filter_map(|path| Some((child(path)?, child(path)? != *path)));
        let folders = self.folders.iter().filter_map(|path| child(path)).map(|path| (path, true));
        files.chain(folders).collect()
    }

    /// What is not stored as it is now.
    pub(super) fn changes(&self) -> Vec<Change> {
        self.before.keys().map(|path| (path.clone(), self.files.get(path).cloned())).collect()
    }

    /// These changes are stored: what is still as it was then needs no storing any more.
    pub(super) fn stored(&mut self, changes: &[Change]) {
        for (path, content) in changes {
            if is_same(self.files.get(path), content.as_ref()) {
                self.before.remove(path);
            } else {
                self.before.insert(path.clone(), content.clone());
            }
        }
    }

    /// These changes could not be stored: what is still as it was then is as before.
    pub(super) fn not_stored(&mut self, changes: &[Change]) {
        for (path, content) in changes {
            if !is_same(self.files.get(path), content.as_ref()) {
                continue;
            }
            if let Some(before) = self.before.remove(path) {
                self.place(path, before);
            }
        }
    }

    /// What another page has stored, unless this one has changed it as well.
    pub(super) fn brought(&mut self, path: &Path, content: Option<Content>) {
        if !self.before.contains_key(path) {
            self.place(path, content.map(Rc::new));
        }
    }

    fn set(&mut self, path: &Path, content: Option<Rc<Content>>) {
        let was = self.place(path, content);
        self.before.entry(path.to_owned()).or_insert(was);
        // Made and removed again: nobody has to hear of it.
        if self.before.get(path).is_some_and(|before| is_same(before.as_ref(), self.files.get(path))) {
            self.before.remove(path);
        }
    }

    fn place(&mut self, path: &Path, content: Option<Rc<Content>>) -> Option<Rc<Content>> {
        if let Some(content) = content {
            return self.files.insert(path.to_owned(), content);
        }
        // The folder stays when its last file goes.
        self.folders.extend(path.ancestors().skip(1).map(Path::to_owned));
        self.files.remove(path)
    }

    fn below<'t>(&'t self, folder: &'t Path) -> impl Iterator<Item = &'t PathBuf> {
        let from = self.files.range(folder.to_owned()..).map(|(path, _)| path);
        from.take_while(move |path| path.starts_with(folder)).filter(move |path| *path != folder)
    }

    fn is_below_file(&self, path: &Path) -> bool {
        path.ancestors().skip(1).any(|above| self.files.contains_key(above))
    }
}

fn is_same(one: Option<&Rc<Content>>, other: Option<&Rc<Content>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Rc::ptr_eq(one, other),
        (None, None) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(text: &str) -> Content {
        Content { bytes: text.as_bytes().to_vec(), written_ms: 1.0 }
    }

    fn text(tree: &Tree, path: &str) -> Option<String> {
        tree.get(Path::new(path)).ok().map(|found| String::from_utf8(found.bytes.clone()).unwrap())
    }

    fn tree() -> Tree {
        let mut tree = Tree::default();
        tree.make_folders(Path::new("/knotmap/journal/a-1")).unwrap();
        tree.put(Path::new("/knotmap/settings.ron"), content("one")).unwrap();
        tree.put(Path::new("/knotmap/journal/a-1/2026-11.ron"), content("line")).unwrap();
        let changes = tree.changes();
        assert_eq!(changes.len(), 2);
        tree.stored(&changes);
        tree
    }

    #[test]
    fn what_is_stored_needs_no_storing_and_what_is_changed_does() {
        let mut tree = tree();
        assert!(tree.changes().is_empty());
        tree.put(Path::new("/knotmap/settings.ron"), content("two")).unwrap();
        let changes = tree.changes();
        assert_eq!(changes.len(), 1);
        // Changed once more while the first change was being stored.
        tree.put(Path::new("/knotmap/settings.ron"), content("three")).unwrap();
        tree.stored(&changes);
        assert_eq!(tree.changes().len(), 1);
        let again = tree.changes();
        tree.not_stored(&again);
        assert_eq!(text(&tree, "/knotmap/settings.ron").unwrap(), "two", "as it was stored last");
        assert!(tree.changes().is_empty());
    }

    #[test]
    fn what_could_not_be_stored_is_as_before() {
        let mut tree = tree();
        assert!((tree.get(Path::new("/knotmap/settings.ron")).unwrap().written_ms - 1.0).abs() < 1e-9);
        let path = Path::new("/knotmap/journal/a-1/2026-11.ron");
        tree.put(path, content("line line")).unwrap();
        tree.put(Path::new("/knotmap/new"), content("x")).unwrap();
        let changes = tree.changes();
        tree.not_stored(&changes);
        assert_eq!(text(&tree, "/knotmap/journal/a-1/2026-11.ron").unwrap(), "line");
        assert_eq!(text(&tree, "/knotmap/new"), None);
        tree.remove(path).unwrap();
        let changes = tree.changes();
        tree.not_stored(&changes);
        assert_eq!(text(&tree, "/knotmap/journal/a-1/2026-11.ron").unwrap(), "line");
    }

    #[test]
    fn a_draft_that_gets_a_name_is_one_change() {
        let mut tree = tree();
        let (draft, path) = (Path::new("/knotmap/.settings.ron.abc"), Path::new("/knotmap/settings.ron"));
        tree.put(draft, content("two")).unwrap();
        tree.rename(draft, path).unwrap();
        let changes = tree.changes();
        assert_eq!(changes.iter().map(|(path, _)| path.as_path()).collect::<Vec<_>>(), [path]);
        assert_eq!(text(&tree, "/knotmap/settings.ron").unwrap(), "two");
    }

    #[test]
    fn folders_are_what_has_something_in_it_or_was_made() {
        let mut tree = tree();
        let folder = Path::new("/knotmap/journal");
        assert!(tree.is_folder(folder) && tree.is_folder(Path::new("/")) && !tree.is_folder(Path::new("/k")));
        let names = tree.names(Path::new("/knotmap"));
        let names: Vec<_> =
            names.iter().map(|(path, is_folder)| (path.to_str().unwrap(), *is_folder)).collect();
        assert_eq!(names, [("/knotmap/journal", true), ("/knotmap/settings.ron", false)]);
        assert_eq!(
            tree.remove_folder(Path::new("/knotmap/journal/a-1")).unwrap_err().kind(),
            io::ErrorKind::DirectoryNotEmpty
        );
        tree.remove(Path::new("/knotmap/journal/a-1/2026-11.ron")).unwrap();
        tree.remove_folder(Path::new("/knotmap/journal/a-1")).unwrap();
        assert!(tree.names(folder).is_empty() && tree.is_folder(folder));
        let in_the_way = tree.make_folders(Path::new("/knotmap/settings.ron/x")).unwrap_err();
        assert_eq!(in_the_way.kind(), io::ErrorKind::NotADirectory);
        let nowhere = tree.put(Path::new("/none/x"), content("x")).unwrap_err();
        assert_eq!(nowhere.kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn what_another_page_stored_is_taken_unless_it_was_changed_here() {
        let mut tree = tree();
        let path = Path::new("/knotmap/settings.ron");
        tree.brought(path, Some(content("theirs")));
        assert_eq!(text(&tree, "/knotmap/settings.ron").unwrap(), "theirs");
        assert!(tree.changes().is_empty());
        tree.put(path, content("mine")).unwrap();
        tree.brought(path, Some(content("theirs again")));
        assert_eq!(text(&tree, "/knotmap/settings.ron").unwrap(), "mine");
        tree.brought(Path::new("/knotmap/journal/b-1/2026-11.ron"), Some(content("other")));
        assert!(tree.is_folder(Path::new("/knotmap/journal/b-1")));
    }
}
