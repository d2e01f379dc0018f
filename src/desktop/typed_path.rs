//! Paths as people type and paste them.

use std::path::{PathBuf, is_separator};

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
    let address = Url::parse(bare).ok().filter(|url| url.scheme() == "file");
    if let Some(path) = address.and_then(|url| url.to_file_path().ok()) {
        return path;
    }
    let below_home = bare.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(is_separator));
    home().join(below_home.map_or(bare, |rest| rest.trim_start_matches(is_separator)))
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
