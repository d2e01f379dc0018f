//! What the commands say of themselves, put into the language spoken.
//!
//! clap takes English from the comments at the commands (`args`). Other languages have it in a file of things,
//! `command_help.ftl`: a message a command (`command-plan-new`; `command-knotmap` for all of them), with what it does
//! (`.about`), what each argument is (`.arg-point`) and what a value of it means (`.value-format-csv`).

use std::fmt::Write as _;

use clap::{
    Arg, Command,
    builder::{PossibleValue, PossibleValuesParser, StyledStr},
};

use crate::language::{Language, of_thing, say};

/// Where the words stand that belong to every command.
const ALL: &str = "command-knotmap";

/// `command` with its help in the language spoken; as it is in English. The values that it reads are no longer the ones
/// that the program knows: it can be shown, and say what is wrong, but nothing can be done with what it has read.
pub(in crate::cli) fn in_language(mut command: Command) -> Command {
    if Language::spoken() == Language::English {
        return command;
    }
    // Only then the arguments that clap brings are there.
    command.build();
    said(command, ALL, "command")
}

/// The command whose words are those of the thing `id`, and all below it, whose ids begin with `path`.
pub(super) fn said(command: Command, id: &str, path: &str) -> Command {
    let is_long = command.get_arguments().any(has_meanings);
    let about = command.get_about().map(|english| words(id, "about", english));
    let after = command.get_after_help().map(|english| words(id, "after-help", english));
    let command = command
        .mut_args(|arg| argument(arg, id, is_long))
        .mut_subcommands(|below| below_it(below, path))
        .subcommand_value_name(say!("commands-help-command"));
    let command = if let Some(about) = about { command.about(about) } else { command };
    if let Some(after) = after { command.after_help(after) } else { command }
}

fn below_it(command: Command, path: &str) -> Command {
    match command.get_name() {
        // It has every command beside it once more, below it.
        "help" => said(command, "command-help", path),
        name => {
            let id = format!("{path}-{name}");
            said(command, &id, &id)
        }
    }
}

/// What the command `id` says of a `part` of it, or what all of them do.
fn words(id: &str, part: &str, english: &StyledStr) -> String {
    let english = english.to_string();
    of_thing(id, part, of_thing(ALL, part, &english)).to_owned()
}

fn argument(arg: Arg, id: &str, is_long: bool) -> Arg {
    let name = arg.get_id().as_str().to_owned();
    if name == "help" && is_long {
        let (more, less) = (arg.get_help().cloned(), arg.get_long_help().cloned());
        return arg.help(words(id, "arg-help-more", &more.unwrap_or_default())).long_help(words(
            id,
            "arg-help-less",
            &less.unwrap_or_default(),
        ));
    }
    let help = arg.get_help().map(|english| words(id, &format!("arg-{name}"), english));
    let values = values(&arg).into_iter().map(|value| meaning(value, id, &name));
    let values: Vec<PossibleValue> = values.collect();
    let arg = if let Some(help) = help { arg.help(help) } else { arg };
    if values.is_empty() { arg } else { arg.value_parser(PossibleValuesParser::new(values)) }
}

fn meaning(value: PossibleValue, id: &str, arg: &str) -> PossibleValue {
    let part = format!("value-{arg}-{}", value.get_name());
    let help = value.get_help().map(|english| words(id, &part, english));
    if let Some(help) = help { value.help(help) } else { value }
}

/// The values that an argument can have, where they are few.
fn values(arg: &Arg) -> Vec<PossibleValue> {
    if arg.get_action().takes_values() { arg.get_possible_values() } else { Vec::new() }
}

/// Whether it is said of each of its values what it means: then there is a longer help.
fn has_meanings(arg: &Arg) -> bool {
    values(arg).iter().any(|value| value.get_help().is_some())
}

/// `command`, which clap has built, with all that clap itself would say around its help in the language spoken.
pub(super) fn spelled_out(command: Command) -> Command {
    let is_long = command.get_arguments().any(has_meanings);
    let mut command = command.mut_args(|arg| with_values(arg, is_long)).mut_subcommands(spelled_out);
    let template = template(&mut command);
    command.help_template(template)
}

/// The argument, with its default and its values in its help.
fn with_values(arg: Arg, is_long: bool) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let names: Vec<_> = values(&arg).iter().map(|value| value.get_name().to_owned()).collect();
    let default = arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned());
    let default: Vec<_> = default.filter(|_| !arg.is_hide_default_value_set()).collect();
    let default = (!default.is_empty()).then(|| say!("commands-help-default", value = default.join(" ")));
    let listed = (!names.is_empty()).then(|| say!("commands-help-values", values = names.join(", ")));
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let mut long = help.clone();
    let meanings = has_meanings(&arg).then(|| meanings(&arg));
    let below: Vec<_> = default.iter().chain(listed.iter().filter(|_| meanings.is_none())).cloned().collect();
    for part in meanings.into_iter().chain((!below.is_empty()).then(|| below.join("\n"))) {
        let _infallible = write!(long, "\n\n{part}");
    }
    let short: Vec<_> = [help].into_iter().chain(default).chain(listed).collect();
    let arg = arg.hide_default_value(true).hide_possible_values(true).help(short.join(" "));
    if is_long { arg.long_help(long) } else { arg }
}

/// One line a value, what it means behind it.
fn meanings(arg: &Arg) -> String {
    let values = values(arg);
    let longest = values.iter().map(|value| value.get_name().len()).max().unwrap_or_default();
    let mut lines = vec![say!("commands-help-values-listed").to_owned()];
    lines.extend(values.iter().map(|value| match (value.get_name(), value.get_help()) {
        (name, Some(help)) => format!("- {:width$} {help}", format!("{name}:"), width = longest + 1),
        (name, None) => format!("- {name}"),
    }));
    lines.join("\n")
}

/// The help of a command with its parts under their headings, as clap lays it out.
fn template(command: &mut Command) -> String {
    let usage = in_words(&command.render_usage());
    let heading = *command.get_styles().get_header();
    let mut sections = Vec::new();
    let mut section =
        |title: &str, part: &str| sections.push(format!("{heading}{title}{heading:#}\n{{{part}}}"));
    if command.get_subcommands().any(|below| !below.is_hide_set()) {
        section(say!("commands-help-commands"), "subcommands");
    }
    if command.get_positionals().any(|arg| !arg.is_hide_set()) {
        section(say!("commands-help-arguments"), "positionals");
    }
    if command.get_arguments().any(|arg| !arg.is_positional() && !arg.is_hide_set()) {
        section(say!("commands-help-options"), "options");
    }
    let sections = sections.join("\n\n");
    format!("{{before-help}}{{about-with-newline}}\n{usage}\n\n{sections}{{after-help}}")
}

/// How a command is called, in the language spoken, and with its colours.
pub(super) fn in_words(usage: &StyledStr) -> String {
    let usage = usage.ansi().to_string();
    usage.replacen("Usage:", say!("commands-help-usage"), 1).replacen(
        "[OPTIONS]",
        say!("commands-help-some-options"),
        1,
    )
}
