//! What the system says of a file, in plain words.

use std::io::{self, ErrorKind};

use crate::{language::say, platform::Refusal};

/// Why a file or a folder could not be read or written, as a clause without a full stop: no code of the system, and none of
/// its jargon. What this program says itself is kept as it is.
pub fn io_in_words(error: &io::Error) -> String {
    if let Some(refusal) = error.get_ref().and_then(|said| said.downcast_ref()) {
        return refusal_in_words(refusal);
    }
    let said = match error.kind() {
        // What one of our own rooms says, not the system through a library.
        _ if error.get_ref().is_some() && !error.to_string().contains(" (os error") => {
            return error.to_string();
        }
        ErrorKind::NotFound => say!("journal-io-not-found"),
        ErrorKind::PermissionDenied => say!("journal-io-permission"),
        ErrorKind::ReadOnlyFilesystem => say!("journal-io-read-only"),
        ErrorKind::StorageFull => say!("journal-io-full"),
        ErrorKind::QuotaExceeded => say!("journal-io-quota"),
        ErrorKind::IsADirectory => say!("journal-io-folder"),
        ErrorKind::NotADirectory => say!("journal-io-no-folder"),
        ErrorKind::AlreadyExists => say!("journal-io-exists"),
        ErrorKind::InvalidFilename => say!("journal-io-name"),
        ErrorKind::FileTooLarge => say!("journal-io-too-large"),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => say!("journal-io-busy"),
        ErrorKind::TimedOut => say!("journal-io-silent"),
        _ => {
            let said = error.to_string();
            let end = said.find(" (os error").unwrap_or(said.len());
            return said[..end].to_owned();
        }
    };
    said.to_owned()
}

/// The same of a browser that stores the page's files.
fn refusal_in_words(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Full => say!("journal-io-page-full").to_owned(),
        Refusal::NoReason => say!("journal-io-no-reason").to_owned(),
        Refusal::Said(words) => words.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_of_the_system_is_said() {
        for code in 1..=133 {
            let said = io_in_words(&io::Error::from_raw_os_error(code));
            assert!(!said.contains("os error") && !said.is_empty(), "{said}");
        }
        assert_eq!(io_in_words(&ErrorKind::NotFound.into()), "there is no such file or folder");
        let own = io::Error::new(ErrorKind::NotFound, "it is a link to a place that is not there");
        assert_eq!(io_in_words(&own), "it is a link to a place that is not there");
        let page = io::Error::new(ErrorKind::StorageFull, Refusal::Full);
        assert_eq!(io_in_words(&page), "it has no room left for this page");
        let gone = tempfile::NamedTempFile::new_in("/no such folder").expect_err("there is none");
        assert_eq!(
            io_in_words(&gone),
            "there is no such file or folder",
            "a library tells the code and a path"
        );
    }
}
