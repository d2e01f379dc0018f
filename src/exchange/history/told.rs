//! How a file is written, in words, on the command line and in the window alike.

use super::mapping::Found;

/// `UTF-8, commas between the cells, the first line names the columns`.
pub fn layout(found: &Found) -> String {
    let between = match found.delimiter {
        ',' => "commas",
        ';' => "semicolons",
        _ => "tabs",
    };
    let named =
        if found.has_header { "the first line names the columns" } else { "no line names the columns" };
    format!("{}, {between} between the cells, {named}", found.encoding.name())
}

/// The program that it is from, where that is known.
pub fn origin(found: &Found) -> Option<String> {
    Some(format!("A file as {} writes it", found.source?))
}
