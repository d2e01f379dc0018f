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

use super::{Arguments, CliError, args::papers::ManualArgs, out};
use crate::desktop::{plain, write_file};

const PROGRAM: &str = concat!("knotmap ", env!("CARGO_PKG_VERSION"));

pub(super) fn run(args: &ManualArgs) -> Result<(), CliError> {
    let mut pages = vec![];
    for (name, text) in manual()? {
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
    let mut command = Arguments::command().disable_help_subcommand(true);
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
    pages.push((page.get_filename(), text));
    for command in below {
        add(command, Some(&title), pages)?;
    }
    Ok(())
}

/// What `--help` has no room for.
fn ending(above: Option<&str>) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", ["EXIT STATUS"]);
    roff.text([roman("0 when it is done, 1 when it failed, 2 when the words were wrong.")]);
    if let Some(above) = above {
        roff.control("SH", ["SEE ALSO"]);
        roff.control("BR", [above, "(1)"]);
    } else {
        roff.control("SH", ["FILES"]);
        roff.control("TP", []);
        roff.text([roman("~/.local/share/knotmap")]);
        roff.text([roman("The journal, the settings, routines, plans and weekly copies on Linux. --data names another folder.")]);
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
