//! Names that Windows gives to no file. It takes some of them, and then writes elsewhere: into a device, into a hidden part of
//! another file, or under a shorter name.

use std::path::{Component, Path};

use crate::language::say;

/// Its devices, with whatever ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// Those that a digit follows.
const NUMBERED: [&str; 2] = ["com", "lpt"];
/// What no name has.
const SIGNS: [char; 7] = ['<', '>', ':', '"', '|', '?', '*'];

/// Why Windows has no file at `path`, in the words that follow its name; nothing where it may have one.
pub fn refused_by_windows(path: &Path) -> Option<String> {
    path.components().find_map(|part| match part {
        Component::Normal(name) => refused(&name.to_string_lossy()),
        _ => None,
    })
}

fn refused(name: &str) -> Option<String> {
    if let Some(sign) = name.chars().find(|sign| SIGNS.contains(sign)) {
        return Some(say!("desktop-windows-sign", sign = sign.to_string()));
    }
    if name.chars().any(char::is_control) {
        return Some(say!("desktop-windows-control").to_owned());
    }
    if name.ends_with(['.', ' ']) {
        return Some(say!("desktop-windows-end").to_owned());
    }
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let is_numbered = |device: &str| {
        let number = stem.strip_prefix(device);
        number.is_some_and(|number| {
            number.chars().count() == 1 && number.chars().all(|c| "123456789¹²³".contains(c))
        })
    };
    (DEVICES.contains(&stem.as_str()) || NUMBERED.into_iter().any(is_numbered))
        .then(|| say!("desktop-windows-device", name = stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_would_write_elsewhere_is_refused() {
        for name in [
            "a:b.png", "NUL", "nul.png", "Aux", "com1.pdf", "LPT9", "COM¹", "con .ron", "conout$", "what?",
            "map.", "map ", "a\tb", "a|b",
        ] {
            assert!(refused(name).is_some(), "{name}");
        }
        for name in [
            "map.png",
            "null.png",
            "com0",
            "com10",
            "comet",
            "console.ron",
            ".hidden",
            "Müller plan.pdf",
            "肩.pdf",
        ] {
            assert_eq!(refused(name), None, "{name}");
        }
        assert!(refused_by_windows(Path::new("maps/aux/back.png")).is_some(), "a folder, too");
        assert_eq!(refused_by_windows(Path::new("../maps/./back.png")), None);
    }

    #[cfg(windows)]
    #[test]
    fn a_drive_is_no_name() {
        assert_eq!(refused_by_windows(Path::new(r"C:\maps\back.png")), None);
        assert_eq!(refused_by_windows(Path::new(r"\\?\C:\maps\back.png")), None);
        assert_eq!(refused_by_windows(Path::new(r"\\server\share\back.png")), None);
        assert!(refused_by_windows(Path::new(r"C:\maps\a:b.png")).is_some());
    }
}
