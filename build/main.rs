//! Reads the atlas in `assets/atlas`, checks it, and compiles it into the form that the program unpacks in no time. For
//! Windows, it adds what that shows of a program.
//!
//! It includes the two parts of the program that say what an atlas is; nothing else of it is built for this.

#![expect(clippy::print_stderr, reason = "cargo shows it when the build fails")]

#[expect(dead_code, unused_imports, unreachable_pub, reason = "the program uses the rest")]
#[path = "../src/anatomy"]
mod anatomy {
    pub mod body;
    pub mod sheets;
}
mod files;
mod windows;

use std::{env, error::Error, fs, path::Path, process::ExitCode};

use anatomy::sheets::Sheets;

const ATLAS: &str = "assets/atlas";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={ATLAS}");
    // Without a resource compiler the program is the same, with a plain icon.
    if let Err(error) = windows::resources() {
        println!("cargo::warning=the program gets no icon and no manifest: {error}");
    }
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(ATLAS);
    let files = files::files(&root)?;
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    // A problem begins with the name of its file below the folder.
    let sheets = Sheets::read(&files).map_err(|error| {
        let problems: Vec<_> = error.problems.iter().map(|problem| format!("{ATLAS}/{problem}")).collect();
        problems.join("\n")
    })?;
    let out = Path::new(&env::var("OUT_DIR")?).join("atlas");
    Ok(fs::write(out, postcard::to_allocvec(&sheets)?)?)
}
