//! The language of the command line: which one is asked for, and the help and the complaints of clap in it.
//!
//! The words of a command are always read as English has them. Only where clap answers with help or a complaint, the same
//! words are read once more against what the language spoken makes of the commands, and that answer is shown. So no
//! translation can change what a command does.

mod help;
mod wrong;

use std::ffi::OsString;

use clap::{Command, CommandFactory as _};

use super::Arguments;
use crate::language::Language;

pub(super) use help::in_language;
pub use wrong::Sentences;

/// The language that `--language` names. It has to be known before the words are read, as what is said of them is said in
/// it; so they are only looked through here. What it means is left to clap, also where there is no such language.
pub fn asked(words: impl IntoIterator<Item = OsString>) -> Option<Language> {
    let mut words = words.into_iter().map(|word| word.to_string_lossy().into_owned());
    while let Some(word) = words.next() {
        match word.split_once('=') {
            _ if word == "--" => return None,
            _ if word == "--language" => return Language::of(&words.next()?),
            Some(("--language", tag)) => return Language::of(tag),
            _ => {}
        }
    }
    None
}

/// The help that `words` ask for, or what is wrong with them, in the language spoken. Nothing in English, in which clap has
/// said it.
pub fn refusal(words: impl IntoIterator<Item = OsString>) -> Option<clap::error::Error<Sentences>> {
    if Language::spoken() == Language::English {
        return None;
    }
    let answer = commands().try_get_matches_from(words).err()?;
    Some(answer.apply())
}

/// The commands as their help shows them.
fn commands() -> Command {
    help::spelled_out(in_language(Arguments::command()))
}

#[cfg(test)]
mod tests;
