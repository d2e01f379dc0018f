//! `knotmap manual`: the pages for `man`, one a command, from the same words as `--help`.

use std::{
    io::{self, Write as _},
    path::PathBuf,
};

use clap::{Command, CommandFactory as _};
use clap_mangen::{
    Man,
    roff::{Roff, roman},
};

use super::{Arguments, CliError, args::papers::ManualArgs, out, spoken::in_language};
use crate::{
    desktop::{plain, write_file},
    language::{say, within},
};

const PROGRAM: &str = concat!("knotmap ", env!("CARGO_PKG_VERSION"));

/// In English, if no other language is asked for: what is made on one machine is often used on others.
pub(super) fn run(arguments: &Arguments, args: &ManualArgs) -> Result<(), CliError> {
    let mut pages = vec![];
    for (name, text) in within(arguments.language.unwrap_or_default(), manual)? {
        pages.push((args.output.join(name), text));
    }
    let paths: Vec<PathBuf> = pages.iter().map(|(path, _)| path.clone()).collect();
    out::free(&paths, args.replace)?;
    let mut out = io::stdout().lock();
    for (path, text) in pages {
        write_file(&path, &text)?;
        writeln!(out, "{}", plain(&path.to_string_lossy()))?;
    }
    Ok(())
}

/// Every page: the name of its file, and its text.
fn manual() -> io::Result<Vec<(String, Vec<u8>)>> {
    // `help` would have a page for each command once more.
    let mut command = in_language(Arguments::command().disable_help_subcommand(true));
    command.build();
    let mut pages = vec![];
    add(command, None, &mut pages)?;
    Ok(pages)
}

/// The page of `command`, which is one of those of the page `above`, and of all below it.
fn add(command: Command, above: Option<&str>, pages: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let below: Vec<Command> = command.get_subcommands().cloned().collect();
    let title = command.get_display_name().unwrap_or("knotmap").to_owned();
    let page = Man::new(command).source(PROGRAM).manual("Knotmap");
    let mut text = vec![];
    page.render(&mut text)?;
    ending(above).to_writer(&mut text)?;
    pages.push((page.get_filename(), in_words(&String::from_utf8_lossy(&text)).into_bytes()));
    for command in below {
        add(command, Some(&title), pages)?;
    }
    Ok(())
}

/// The page with its headings, and what stands beside options, in the language spoken.
fn in_words(page: &str) -> String {
    let headings = [
        ("NAME", say!("commands-manual-name")),
        ("SYNOPSIS", say!("commands-manual-synopsis")),
        ("DESCRIPTION", say!("commands-manual-description")),
        ("OPTIONS", say!("commands-manual-options")),
        ("SUBCOMMANDS", say!("commands-manual-commands")),
        ("EXTRA", say!("commands-manual-extra")),
        ("VERSION", say!("commands-manual-version")),
    ];
    let page = page.replace("Possible values:", say!("commands-help-values-listed"));
    let page = headings.iter().fold(page, |page, (english, said)| {
        page.replace(&format!("\n.SH {english}\n"), &format!("\n.SH {said}\n"))
    });
    let lines = page.lines().map(|line| match line.rsplit_once(" [default: ") {
        Some((before, value)) => {
            format!("{before} {}", say!("commands-help-default", value = value.trim_end_matches(']')))
        }
        None => line.to_owned(),
    });
    lines.map(|line| line + "\n").collect()
}

/// What `--help` has no room for.
fn ending(above: Option<&str>) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [say!("commands-manual-exit")]);
    roff.text([roman(say!("commands-manual-exit-codes"))]);
    if let Some(above) = above {
        roff.control("SH", [say!("commands-manual-see-also")]);
        roff.control("BR", [above, "(1)"]);
    } else {
        roff.control("SH", [say!("commands-manual-files")]);
        roff.control("TP", []);
        roff.text([roman("~/.local/share/knotmap")]);
        roff.text([roman(say!("commands-manual-folder"))]);
    }
    roff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_that_says_what_it_does() {
        fn names(command: &Command, name: &str, into: &mut Vec<String>) {
            into.push(format!("{name}.1"));
            command.get_subcommands().for_each(|sub| names(sub, &format!("{name}-{}", sub.get_name()), into));
        }
        let mut wanted = vec![];
        names(&Arguments::command(), "knotmap", &mut wanted);
        let pages = manual().unwrap();
        assert_eq!(pages.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), wanted);
        for (file, text) in pages {
            let text = String::from_utf8(text).unwrap();
            let name = file.trim_end_matches(".1").replace('-', "\\-");
            assert!(text.contains(&format!("\n.SH NAME\n{name} \\- ")), "{text}");
            assert!(text.contains(PROGRAM), "{text}");
        }
    }
}
