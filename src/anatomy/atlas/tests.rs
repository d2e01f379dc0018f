//! The atlas compiled in, and atlases broken on purpose.

use super::*;

#[test]
fn builtin_loads() {
    let atlas = match Atlas::from_files(files::FILES) {
        Ok(atlas) => atlas,
        Err(error) => panic!("{error}"),
    };
    assert_eq!(atlas.views.len(), 6);
}

#[test]
fn every_file_on_disk_is_compiled_in() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/atlas");
    let (mut folders, mut found) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    let mut listed: Vec<_> = files::FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
    listed.sort();
    assert_eq!(found, listed);
}

#[test]
fn the_geometry_holds() {
    let problems = Atlas::builtin().check_geometry();
    let text: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", text.join("\n"));
}
