//! What is wrong with the words of a command, in the language spoken: the same facts that clap tells in English, in the
//! same order.

use std::{error::Error as _, fmt::Write as _, num::ParseIntError};

use clap::{
    builder::{StyledStr, Styles},
    error::{ContextKind, ContextValue, Error, ErrorFormatter, ErrorKind},
};

use super::help::in_words;
use crate::language::say;

/// Says what is wrong in the language spoken.
pub struct Sentences;

const STYLES: Styles = Styles::styled();

impl ErrorFormatter for Sentences {
    fn format_error(error: &Error<Self>) -> StyledStr {
        let mut told = StyledStr::new();
        let red = STYLES.get_error();
        let _infallible = write!(told, "{red}{}{red:#} {}", say!("commands-wrong"), sentence(error));
        for line in listed(error) {
            let _infallible = write!(told, "\n  {line}");
        }
        for (nth, tip) in tips(error).into_iter().enumerate() {
            let green = STYLES.get_valid();
            let gap = if nth == 0 { "\n" } else { "" };
            let _infallible = write!(told, "{gap}\n  {green}{}{green:#} {tip}", say!("commands-wrong-tip"));
        }
        if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
            let _infallible = write!(told, "\n\n{}", in_words(usage));
        }
        let help = literal("--help");
        let _infallible = write!(told, "\n\n{}\n", say!("commands-wrong-more", help = help));
        told
    }
}

/// What it is about, in one sentence.
fn sentence(error: &Error<Sentences>) -> String {
    let argument = || one(error, ContextKind::InvalidArg);
    let command = || one(error, ContextKind::InvalidSubcommand).map(|command| invalid(&command));
    let value = || one(error, ContextKind::InvalidValue);
    let said = match error.kind() {
        ErrorKind::UnknownArgument => {
            argument().map(|argument| say!("commands-wrong-argument", argument = invalid(&argument)))
        }
        ErrorKind::MissingRequiredArgument => Some(say!("commands-wrong-missing").to_owned()),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            argument().zip(value()).map(|(argument, value)| wrong_value(error, &argument, &value))
        }
        ErrorKind::TooManyValues => argument().zip(value()).map(|(argument, value)| {
            say!("commands-wrong-one-more", value = invalid(&value), argument = literal(&argument))
        }),
        ErrorKind::InvalidSubcommand => {
            command().map(|command| say!("commands-wrong-command", command = command))
        }
        ErrorKind::MissingSubcommand => {
            command().map(|command| say!("commands-wrong-no-command", command = command))
        }
        ErrorKind::ArgumentConflict => argument()
            .filter(|argument| one(error, ContextKind::PriorArg).as_ref() == Some(argument))
            .map(|argument| say!("commands-wrong-twice", argument = invalid(&argument))),
        ErrorKind::InvalidUtf8 => Some(say!("commands-wrong-utf8").to_owned()),
        _ => None,
    };
    said.unwrap_or_else(|| say!("commands-wrong-other").to_owned())
}

fn wrong_value(error: &Error<Sentences>, argument: &str, value: &str) -> String {
    if value.is_empty() && error.kind() == ErrorKind::InvalidValue {
        return say!("commands-wrong-no-value", argument = invalid(argument));
    }
    let (value, argument) = (invalid(value), literal(argument));
    match why(error) {
        Some(why) => say!("commands-wrong-value-why", value = value, argument = argument, why = why),
        None => say!("commands-wrong-value", value = value, argument = argument),
    }
}

/// Why a value cannot be read: in the words of the program, or in ours where a library would say it in English.
fn why(error: &Error<Sentences>) -> Option<String> {
    let source = error.source()?;
    if source.is::<ParseIntError>() {
        return Some(say!("commands-wrong-number").to_owned());
    }
    if source.is::<jiff::Error>() {
        return Some(say!("commands-wrong-date").to_owned());
    }
    if source.is::<uuid::Error>() {
        return Some(say!("commands-wrong-id").to_owned());
    }
    let told = source.to_string();
    Some(out_of_range(&told).unwrap_or(told))
}

/// `0 is not in 1..=3660`, which clap says of a number.
fn out_of_range(told: &str) -> Option<String> {
    let (number, range) = told.split_once(" is not in ")?;
    let (least, most) = range.split_once("..=")?;
    let _is_one: (i64, i64) = (number.parse().ok()?, least.parse().ok()?);
    Some(say!("commands-wrong-range", number = number, least = least, most = most))
}

/// What belongs to the sentence, each on a line of its own.
fn listed(error: &Error<Sentences>) -> Vec<String> {
    let green = |word: &String| styled(STYLES.get_valid(), word);
    let missing = || many(error, ContextKind::InvalidArg).iter().map(green).collect();
    let together = |kind| many(error, kind).iter().map(green).collect::<Vec<_>>().join(", ");
    match error.kind() {
        ErrorKind::MissingRequiredArgument => missing(),
        ErrorKind::InvalidValue => {
            let values = Some(together(ContextKind::ValidValue)).filter(|values| !values.is_empty());
            values.map(|values| say!("commands-help-values", values = values)).into_iter().collect()
        }
        ErrorKind::MissingSubcommand => {
            let commands = Some(together(ContextKind::ValidSubcommand)).filter(|all| !all.is_empty());
            commands
                .map(|commands| say!("commands-wrong-commands", commands = commands))
                .into_iter()
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Words that are like the wrong one.
fn tips(error: &Error<Sentences>) -> Vec<String> {
    let like = |kind| {
        let words = many(error, kind);
        let quoted =
            words.iter().map(|word| say!("commands-wrong-like", word = styled(STYLES.get_valid(), word)));
        (words.len(), quoted.collect::<Vec<_>>().join(", "))
    };
    let mut tips = Vec::new();
    if let (count @ 1.., words) = like(ContextKind::SuggestedSubcommand) {
        tips.push(say!("commands-wrong-like-command", count = count, words = words));
    }
    if let (1.., words) = like(ContextKind::SuggestedArg) {
        tips.push(say!("commands-wrong-like-argument", words = words));
    }
    if let (1.., words) = like(ContextKind::SuggestedValue) {
        tips.push(say!("commands-wrong-like-value", words = words));
    }
    tips
}

fn one(error: &Error<Sentences>, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(word) => Some(word.clone()),
        _ => None,
    }
}

fn many(error: &Error<Sentences>, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::Strings(words)) => words.clone(),
        Some(ContextValue::String(word)) => vec![word.clone()],
        _ => Vec::new(),
    }
}

fn invalid(word: &str) -> String {
    styled(STYLES.get_invalid(), word)
}

fn literal(word: &str) -> String {
    styled(STYLES.get_literal(), word)
}

fn styled(style: &clap::builder::styling::Style, word: &str) -> String {
    format!("{style}{word}{style:#}")
}
