use std::{collections::BTreeSet, fs, path::Path};

use clap::{Arg, builder::StyledStr, error::ErrorKind};

use super::*;
use crate::language::{Language::German, within};

fn asked_by(words: &[&str]) -> Option<Language> {
    asked(words.iter().map(OsString::from))
}

#[test]
fn a_language_is_asked_for_anywhere_in_the_words() {
    assert_eq!(asked_by(&["knotmap", "--language", "de", "history"]), Some(German));
    assert_eq!(asked_by(&["knotmap", "history", "--language=en_GB"]), Some(Language::English));
    for none in [&["knotmap"][..], &["knotmap", "--language"], &["knotmap", "--language", "fr"]] {
        assert_eq!(asked_by(none), None, "{none:?}");
    }
    assert_eq!(asked_by(&["knotmap", "points", "--", "--language", "de"]), None, "behind -- it is no option");
}

/// Every command, with the words that lead to it.
fn each(command: &Command, path: &[&str], see: &mut impl FnMut(&Command, &[&str])) {
    see(command, path);
    for below in command.get_subcommands() {
        each(below, &[path, &[below.get_name()]].concat(), see);
    }
}

/// What other languages are shown, with English put in.
fn in_our_words() -> Command {
    let mut command = Arguments::command();
    command.build();
    help::spelled_out(help::said(command, "command-knotmap", "command"))
}

/// What is seen of a help: no spaces where nothing follows.
fn shown(help: &StyledStr) -> String {
    help.to_string().lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// Laid out by us as by clap: the same pass over the commands, with English put in, leaves its help as it is.
#[test]
fn help_is_laid_out_as_clap_lays_it_out() {
    let answer = |commands: Command, words: &[&str]| {
        let told = commands.try_get_matches_from(words).unwrap_err();
        assert_eq!(told.kind(), ErrorKind::DisplayHelp, "{words:?}");
        shown(&told.render())
    };
    let mut all = Arguments::command();
    all.build();
    each(&all, &[], &mut |_, path| {
        // `knotmap help map` has none of the options; `knotmap help help` lists more than clap's.
        let flags: &[&[&str]] = match path.iter().filter(|name| **name == "help").count() {
            0 => &[&["-h"], &["--help"]],
            1 => &[&[]],
            _ => &[],
        };
        for flag in flags {
            let words = [&["knotmap"][..], path, flag].concat();
            assert_eq!(answer(in_our_words(), &words), answer(Arguments::command(), &words), "{words:?}");
        }
    });
}

/// The same of what it says of wrong words.
#[test]
fn wrong_words_are_told_as_clap_tells_them() {
    for words in [
        &["record"][..],
        &["record", "XX"],
        &["record", "RHO-MAJ1:left", "--before", "12"],
        &["record", "RHO-MAJ1:left", "--before"],
        &["record", "RHO-MAJ1:left", "--before", "6", "--after", "3"],
        &["histroy"],
        &["history", "--formt", "csv"],
        &["history", "--format", "xml"],
        &["history", "--format", "csv", "--format", "json"],
        &["history", "--demo=3"],
        &["points", "a", "b"],
        &["map", "--days", "0"],
        &["map", "--days", "few"],
        &["map", "--side", "top"],
        &["plan", "foo"],
        &["plan", "impor"],
        &["help", "foo"],
        &["report", "--point"],
    ] {
        let words = || ["knotmap"].iter().chain(words);
        let clap = Arguments::command().try_get_matches_from(words()).unwrap_err();
        let ours = in_our_words().try_get_matches_from(words()).unwrap_err().apply::<Sentences>();
        assert_eq!(ours.render().to_string(), clap.render().to_string(), "{:?}", words().collect::<Vec<_>>());
        assert_eq!(ours.exit_code(), 2);
    }
}

/// What a language has to say of a command: the parts of the thing in its file.
fn wanted(command: &Command, path: &[&str]) -> Vec<String> {
    let id =
        if path.is_empty() { "command-knotmap".to_owned() } else { format!("command-{}", path.join("-")) };
    let mut parts = vec!["about".to_owned()];
    parts.extend(command.get_after_help().map(|_| "after-help".to_owned()));
    // What belongs to every command is said once.
    let is_own = |arg: &&Arg| path.is_empty() || !arg.is_global_set();
    for arg in command.get_arguments().filter(is_own) {
        let name = arg.get_id();
        parts.push(format!("arg-{name}"));
        let values = if arg.get_action().takes_values() { arg.get_possible_values() } else { vec![] };
        let meant = values.iter().filter(|value| value.get_help().is_some());
        parts.extend(meant.map(|value| format!("value-{name}-{}", value.get_name())));
    }
    parts.into_iter().map(|part| format!("{id}.{part}")).collect()
}

#[test]
fn every_command_and_every_argument_has_its_help_in_every_language() {
    let own = ["arg-help", "arg-help-more", "arg-help-less", "arg-version"];
    let mut all: BTreeSet<String> = own.iter().map(|part| format!("command-knotmap.{part}")).collect();
    all.insert("command-help.about".to_owned());
    each(&Arguments::command(), &[], &mut |command, path| all.extend(wanted(command, path)));
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(language.code());
        let text = fs::read_to_string(words.join("command_help.ftl")).unwrap();
        let (mut id, mut there) = ("", BTreeSet::new());
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" = ").map(|(name, _)| name.trim()) {
                Some(part) => assert!(there.insert(format!("{id}{part}")), "{id}{part} is there twice"),
                None => id = line.trim_end_matches(['=', ' ']),
            }
        }
        assert_eq!(all.difference(&there).collect::<Vec<_>>(), [""; 0], "missing, {language:?}");
        assert_eq!(there.difference(&all).collect::<Vec<_>>(), [""; 0], "left over, {language:?}");
    }
}

/// Whatever language is spoken: the words of a command are read, and none of them is another one's.
#[test]
fn nothing_english_is_left_in_the_help() {
    within(German, || {
        each(&commands(), &[], &mut |command, path| {
            let help = command.clone().render_long_help().to_string();
            for english in
                ["Usage:", "Options:", "Print", "[default", "[possible", "Possible", " the ", "COMMAND"]
            {
                assert!(!help.contains(english), "{path:?}: {english} in\n{help}");
            }
        });
    });
}
