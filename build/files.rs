//! The files of the atlas as they lie on disk; for the build, and for the tests that read them again.

use std::{fs, io, path::Path};

/// Every file below `root`: its name from there with `/` between folders, and its text; in the order of the names.
pub(crate) fn files(root: &Path) -> io::Result<Vec<(String, String)>> {
    let (mut folders, mut found) = (vec![root.to_owned()], vec![]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(root).map_err(io::Error::other)?;
                let name: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
                found.push((name.join("/"), fs::read_to_string(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}
