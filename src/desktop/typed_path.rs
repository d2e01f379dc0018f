//! Paths as people type and paste them.

use std::path::{Path, PathBuf, is_separator};

use url::Url;

use super::folders::home;

/// The path that is meant: without the space and the quotes round it that a copied one has, `~` as the user's own folder,
/// an address of a file (`file:///…`) as that file. One that names no folder to begin with lies in the user's own. Empty
/// where nothing is typed.
pub fn typed_path(typed: &str) -> PathBuf {
    let bare = unquoted(typed.trim());
    if bare.is_empty() {
        return PathBuf::new();
    }
    elsewhere(bare).unwrap_or_else(|| home().join(bare))
}

/// The same for a word of a command, which may have come past a shell: it is told from a name by its first letters, so
/// that `./~` is a name; and one that names no folder to begin with lies in the one that the command is given in.
pub fn named_path(named: &Path) -> PathBuf {
    let Some(text) = named.to_str() else { return named.to_owned() };
    let bare = unquoted(text);
    elsewhere(bare).unwrap_or_else(|| bare.into())
}

/// The path of what names its place by itself: an address, or what lies below the user's own folder.
fn elsewhere(bare: &str) -> Option<PathBuf> {
    let is_address = bare.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("file:/"));
    if is_address && let Some(path) = Url::parse(bare).ok().and_then(|url| path_of(&url)) {
        return Some(path);
    }
    let below_home =
        bare.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(is_separator))?;
    Some(home().join(below_home.trim_start_matches(is_separator)))
}

/// The file that an address names.
#[cfg(not(target_arch = "wasm32"))]
fn path_of(url: &Url) -> Option<PathBuf> {
    url.to_file_path().ok()
}

/// No address leads a page to a file.
#[cfg(target_arch = "wasm32")]
fn path_of(_: &Url) -> Option<PathBuf> {
    None
}

fn unquoted(typed: &str) -> &str {
    let inside = |quote: char| typed.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    inside('"').or_else(|| inside('\'')).map_or(typed, str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_it_is_meant() {
        let home = home();
        assert!(home.is_absolute());
        for (typed, below) in [
            ("~", ""),
            ("~/maps/back.pdf", "maps/back.pdf"),
            ("  \"~/my maps/back.pdf\" ", "my maps/back.pdf"),
            ("back.pdf", "back.pdf"),
            ("maps/back.pdf", "maps/back.pdf"),
            ("~other/back.pdf", "~other/back.pdf"),
            ("'", "'"),
        ] {
            assert_eq!(typed_path(typed), home.join(below), "{typed}");
        }
        assert_eq!(typed_path(" "), PathBuf::new());
        assert_eq!(typed_path("''"), PathBuf::new());
    }

    #[test]
    fn a_word_of_a_command_lies_where_the_command_is_given() {
        for (named, meant) in [
            ("~/km", home().join("km")),
            ("~", home()),
            ("\"~/my maps/back.pdf\"", home().join("my maps/back.pdf")),
            ("'back.pdf'", "back.pdf".into()),
            ("back.pdf", "back.pdf".into()),
            (" back.pdf ", " back.pdf ".into()),
            ("./~/back.pdf", "./~/back.pdf".into()),
            ("~other", "~other".into()),
            ("file:notes", "file:notes".into()),
            ("", PathBuf::new()),
        ] {
            assert_eq!(named_path(Path::new(named)), meant, "{named}");
        }
        #[cfg(unix)]
        {
            use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _};
            assert_eq!(named_path(Path::new("FILE:///tmp/a%20b")), Path::new("/tmp/a b"));
            let no_text = Path::new(OsStr::from_bytes(b"~/\xff"));
            assert_eq!(named_path(no_text), no_text);
        }
    }

    #[cfg(unix)]
    #[test]
    fn an_absolute_path_and_the_address_of_a_file_stay_what_they_are() {
        for typed in
            ["/tmp/a map.pdf", "'/tmp/a map.pdf'", "file:///tmp/a%20map.pdf", "\"file:///tmp/a%20map.pdf\""]
        {
            assert_eq!(typed_path(typed), PathBuf::from("/tmp/a map.pdf"), "{typed}");
        }
        assert_eq!(typed_path("https://example.org/a.pdf"), home().join("https://example.org/a.pdf"));
    }
}
