//! What the system says of a file, in plain words.

use std::io::{self, ErrorKind};

/// Why a file or a folder could not be read or written, as a clause without a full stop: no code of the system, and none of
/// its jargon. What this program says itself is kept as it is.
pub fn io_in_words(error: &io::Error) -> String {
    let said = match error.kind() {
        // What one of our own rooms says, not the system through a library.
        _ if error.get_ref().is_some() && !error.to_string().contains(" (os error") => {
            return error.to_string();
        }
        ErrorKind::NotFound => "there is no such file or folder",
        ErrorKind::PermissionDenied => "you have no permission for it",
        ErrorKind::ReadOnlyFilesystem => "nothing can be written on this disk",
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded => "your share of the disk is full",
        ErrorKind::IsADirectory => "it is a folder, not a file",
        ErrorKind::NotADirectory => "a part of the path is a file, not a folder",
        ErrorKind::AlreadyExists => "something with this name is there already",
        ErrorKind::InvalidFilename => "the name is too long, or has signs that the disk does not take",
        ErrorKind::FileTooLarge => "it is too large",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "another program uses it",
        ErrorKind::TimedOut => "the disk does not answer",
        _ => {
            let said = error.to_string();
            let end = said.find(" (os error").unwrap_or(said.len());
            return said[..end].to_owned();
        }
    };
    said.to_owned()
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
        let gone = tempfile::NamedTempFile::new_in("/no such folder").expect_err("there is none");
        assert_eq!(
            io_in_words(&gone),
            "there is no such file or folder",
            "a library tells the code and a path"
        );
    }
}
