//! Measures the program's window from outside, in turn with two windows that do nothing, on the X display of `DISPLAY`:
//! the time from start to the first painted picture and to the body on the map, memory and repaints once it has settled,
//! and how often the program repaints while a hold runs.
//!
//!     window [--runs N] [--starts N] [--before PROGRAM] [--journal FOLDER] PROGRAM [ARG...]
//!
//! `--before` is another build of the program, started in turn as well; `--journal` is a data folder with a long journal,
//! with which the program is started once more in each turn.

use std::{env, thread, time::Duration};

use anyhow::{Result, bail, ensure};
use knotmap_benches::display::{Begun, Display, SETTLE, WATCH, cpu_ms, status_mb};

/// How long a key is given to take effect.
const KEY: Duration = Duration::from_millis(600);
/// The keys that start a hold in the sample data: the first point, tenderness 5, start, in place already. As X keysyms,
/// which are Latin-1 here.
const START_HOLD: [char; 4] = [']', '5', ' ', ' '];
/// The first picture takes at most so many times the filled window's.
const FIRST_PICTURE: f64 = 1.15;
/// The body is on screen after at most so many times the first picture.
const BODY: f64 = 1.5;

/// What is measured.
struct Wanted {
    runs: usize,
    starts: usize,
    before: Option<String>,
    journal: Option<String>,
    program: Vec<String>,
}

impl Wanted {
    fn read(mut args: Vec<String>) -> Result<Self> {
        let mut wanted = Self { runs: 5, starts: 15, before: None, journal: None, program: vec![] };
        while args.first().is_some_and(|arg| arg.starts_with("--")) {
            ensure!(args.len() > 1, "{} needs a value", args[0]);
            let (option, value) = (args.remove(0), args.remove(0));
            match option.as_str() {
                "--runs" => wanted.runs = value.parse()?,
                "--starts" => wanted.starts = value.parse()?,
                "--before" => wanted.before = Some(value),
                "--journal" => wanted.journal = Some(value),
                _ => bail!("there is no option {option}"),
            }
        }
        ensure!(
            !args.is_empty(),
            "usage: window [--runs N] [--starts N] [--before P] [--journal D] PROGRAM [ARG...]"
        );
        Ok(Self { program: args, ..wanted })
    }

    /// The windows that are started in turn: what each is called, its command, whether it has a body.
    fn contestants(&self) -> Result<Vec<Contestant>> {
        let still = |name| beside(name).map(|path| Contestant::new(name, vec![path], false));
        let mut all = vec![still("empty_window")?, still("filled_window")?];
        all.push(Contestant::new("program", self.program.clone(), true));
        if let Some(before) = &self.before {
            let mut command = self.program.clone();
            command[0].clone_from(before);
            all.push(Contestant::new("before", command, true));
        }
        if let Some(journal) = &self.journal {
            let command = vec![self.program[0].clone(), "--data".to_owned(), journal.clone()];
            all.push(Contestant::new("long journal", command, true));
        }
        Ok(all)
    }
}

/// A window that is started again and again.
struct Contestant {
    name: &'static str,
    command: Vec<String>,
    has_body: bool,
    starts: Vec<Start>,
}

impl Contestant {
    fn new(name: &'static str, command: Vec<String>, has_body: bool) -> Self {
        Self { name, command, has_body, starts: vec![] }
    }

    fn start(&self, display: &Display) -> Result<Start> {
        let begun = display.begin(&self.command)?;
        let picture_cpu_ms = cpu_ms(begun.program.id())?;
        let body = if self.has_body { Some(display.body(&begun)?) } else { None };
        let picture_ms = milliseconds(begun.first_picture);
        display.end(begun.program)?;
        let (body_ms, body_cpu_ms) =
            body.map_or((f64::NAN, f64::NAN), |(time, cpu)| (milliseconds(time), cpu));
        Ok(Start { picture_ms, picture_cpu_ms, body_ms, body_cpu_ms })
    }

    fn median(&self, figure: impl Fn(&Start) -> f64) -> f64 {
        median(&self.starts, figure)
    }

    fn least(&self, figure: impl Fn(&Start) -> f64) -> f64 {
        self.starts.iter().map(figure).fold(f64::INFINITY, f64::min)
    }
}

/// What one start showed: wall time and processor time from the start on.
struct Start {
    picture_ms: f64,
    picture_cpu_ms: f64,
    body_ms: f64,
    body_cpu_ms: f64,
}

/// What a window showed once it had settled.
struct Settled {
    resident_mb: f64,
    peak_mb: f64,
    repaints: f64,
    cpu_ms: f64,
}

fn main() -> Result<()> {
    let wanted = Wanted::read(env::args().skip(1).collect())?;
    let display = Display::open()?;
    if wanted.starts > 0 {
        report_starts(&starts(&display, &wanted)?);
    }
    if wanted.runs > 0 {
        report_settled(&display, &wanted)?;
        report_hold(&display, &wanted.program[0])?;
    }
    Ok(())
}

/// Another program of this package.
fn beside(name: &str) -> Result<String> {
    let path = env::current_exe()?.with_file_name(format!("{name}{}", env::consts::EXE_SUFFIX));
    ensure!(path.is_file(), "{} is missing; build the whole package", path.display());
    Ok(path.display().to_string())
}

/// Starts all in turn; the first turn does not count: the files are then in the system's cache for all.
fn starts(display: &Display, wanted: &Wanted) -> Result<Vec<Contestant>> {
    let mut all = wanted.contestants()?;
    for turn in 0..=wanted.starts {
        for one in &mut all {
            let start = one.start(display)?;
            if turn > 0 {
                one.starts.push(start);
            }
        }
    }
    Ok(all)
}

fn report_starts(all: &[Contestant]) {
    println!("median (least) of {} starts in turn", all[0].starts.len());
    println!("{:<14} {:>18} {:>8} {:>18} {:>8}", "", "first picture, ms", "CPU, ms", "body, ms", "CPU, ms");
    for one in all {
        let both =
            |figure: fn(&Start) -> f64| format!("{:.1} ({:.1})", one.median(figure), one.least(figure));
        print!(
            "{:<14} {:>18} {:>8.0}",
            one.name,
            both(|start| start.picture_ms),
            one.median(|s| s.picture_cpu_ms)
        );
        if one.has_body {
            print!(" {:>18} {:>8.0}", both(|start| start.body_ms), one.median(|start| start.body_cpu_ms));
        }
        println!();
    }
    let ratio =
        |what: &str, over: f64, least: f64, limit: &str| println!("{what:<48} {over:.2} ({least:.2}){limit}");
    for one in all.iter().filter(|one| one.has_body) {
        let picture = |start: &Start| start.picture_ms;
        for (nothing, limit) in [(&all[0], String::new()), (&all[1], format!(", at most {FIRST_PICTURE}"))] {
            ratio(
                &format!("first picture, {} / {}", one.name, nothing.name),
                one.median(picture) / nothing.median(picture),
                one.least(picture) / nothing.least(picture),
                &limit,
            );
        }
        ratio(
            &format!("{}: body on screen / first picture", one.name),
            one.median(|start| start.body_ms / start.picture_ms),
            one.least(|start| start.body_ms / start.picture_ms),
            &format!(", at most {BODY}"),
        );
    }
}

fn report_settled(display: &Display, wanted: &Wanted) -> Result<()> {
    let (mut nothing, mut program) = (vec![], vec![]);
    let empty = vec![beside("empty_window")?];
    for _ in 0..wanted.runs {
        nothing.push(settle(display, &empty)?);
        program.push(settle(display, &wanted.program)?);
    }
    println!(
        "median of {:<3} settled windows in turn {:>7} {:>9} {:>7}",
        wanted.runs, "empty", "program", "ratio"
    );
    let report = |what: &str, figure: fn(&Settled) -> f64| {
        let (nothing, program) = (median(&nothing, figure), median(&program, figure));
        let ratio = if nothing > 0.0 { format!("{:.2}", program / nothing) } else { "–".to_owned() };
        println!("{what:<36} {nothing:>7.1} {program:>9.1} {ratio:>7}");
    };
    report("memory, MB", |run| run.resident_mb);
    report("memory peak, MB", |run| run.peak_mb);
    report("repaints", |run| run.repaints);
    report("CPU, ms", |run| run.cpu_ms);
    Ok(())
}

fn report_hold(display: &Display, program: &str) -> Result<()> {
    let (repaints, cpu_ms) = hold(display, program)?;
    let seconds = WATCH.as_secs_f64();
    println!(
        "a running hold: {:.1} repaints and {:.0} ms CPU a second",
        repaints / seconds,
        cpu_ms / seconds
    );
    Ok(())
}

fn median<T>(runs: &[T], figure: impl Fn(&T) -> f64) -> f64 {
    let mut figures: Vec<f64> = runs.iter().map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Starts a window, lets it settle, watches it, ends it.
fn settle(display: &Display, command: &[String]) -> Result<Settled> {
    let Begun { program, window, .. } = display.begin(command)?;
    thread::sleep(SETTLE);
    let id = program.id();
    let cpu_before = cpu_ms(id)?;
    let repaints = display.repaints_at_rest(window)? as f64;
    let settled = Settled {
        resident_mb: status_mb(id, "VmRSS:")?,
        peak_mb: status_mb(id, "VmHWM:")?,
        repaints,
        cpu_ms: cpu_ms(id)? - cpu_before,
    };
    display.end(program)?;
    Ok(settled)
}

/// Starts a hold in the sample data of `program`; answers with its repaints and processor time while watched.
fn hold(display: &Display, program: &str) -> Result<(f64, f64)> {
    let Begun { program, window, .. } = display.begin(&[program.to_owned(), "--demo".to_owned()])?;
    thread::sleep(SETTLE);
    display.focus(window)?;
    for key in START_HOLD {
        display.press(key)?;
        thread::sleep(KEY);
    }
    let before = cpu_ms(program.id())?;
    let repaints = display.repaints_at_rest(window)?;
    let cpu = cpu_ms(program.id())? - before;
    display.end(program)?;
    ensure!(repaints > 0, "the hold did not start: its clock must be painted at least once a second");
    Ok((repaints as f64, cpu))
}
