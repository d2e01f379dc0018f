//! How a file is written, in words, on the command line and in the window alike.

use super::mapping::Found;
use crate::language::say;

/// `UTF-8, commas between the cells, the first line names the columns`.
pub fn layout(found: &Found) -> String {
    let between = match found.delimiter {
        ',' => say!("history-file-commas"),
        ';' => say!("history-file-semicolons"),
        _ => say!("history-file-tabs"),
    };
    let named = if found.has_header { say!("history-file-named") } else { say!("history-file-not-named") };
    say!("history-file-layout", encoding = found.encoding.told(), between = between, named = named)
}

/// The program that it is from, where that is known.
pub fn origin(found: &Found) -> Option<String> {
    Some(say!("history-file-origin", program = found.source?))
}
