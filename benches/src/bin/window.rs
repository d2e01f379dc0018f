//! Measures the program's window from outside, in turn with an empty eframe window, on the X display of `DISPLAY`:
//! the time from start to the first painted picture, memory and repaints once it has settled, and how often the program
//! repaints while a hold runs.
//!
//!     window [--runs N] PROGRAM [ARG...]

use std::{env, thread, time::Duration};

use anyhow::{Context, Result, ensure};
use knotmap_benches::display::{Display, SETTLE, WATCH, cpu_ms, status_mb};

/// How long a key is given to take effect.
const KEY: Duration = Duration::from_millis(600);
/// The keys that start a hold in the sample data: the first point, tenderness 5, start, in place already. As X keysyms,
/// which are Latin-1 here.
const START_HOLD: [char; 4] = [']', '5', ' ', ' '];

/// What one start of one program showed.
struct Run {
    first_picture: Duration,
    resident_mb: f64,
    peak_mb: f64,
    repaints: usize,
    cpu_ms: f64,
}

fn main() -> Result<()> {
    let mut args: Vec<String> = env::args().skip(1).collect();
    let mut runs = 9;
    if args.first().is_some_and(|arg| arg == "--runs") {
        runs = args.get(1).context("--runs needs a number")?.parse()?;
        args.drain(..2);
    }
    ensure!(!args.is_empty() && runs > 0, "usage: window [--runs N] PROGRAM [ARG...]");
    let empty = env::current_exe()?.with_file_name(format!("empty_window{}", env::consts::EXE_SUFFIX));
    ensure!(empty.is_file(), "{} is missing; build the whole package", empty.display());
    let empty = vec![empty.display().to_string()];

    let display = Display::open()?;
    // Once each without counting: the files are then in the system's cache for both.
    run(&display, &empty)?;
    run(&display, &args)?;
    let (mut nothing, mut program) = (vec![], vec![]);
    for _ in 0..runs {
        nothing.push(run(&display, &empty)?);
        program.push(run(&display, &args)?);
    }
    println!("median of {runs} runs in turn        empty   program   ratio");
    report("first picture, ms", &nothing, &program, |run| run.first_picture.as_secs_f64() * 1e3);
    report("memory settled, MB", &nothing, &program, |run| run.resident_mb);
    report("memory peak, MB", &nothing, &program, |run| run.peak_mb);
    report("repaints settled", &nothing, &program, |run| run.repaints as f64);
    report("CPU settled, ms", &nothing, &program, |run| run.cpu_ms);

    let (repaints, cpu_ms) = hold(&display, &args[0])?;
    let per_second = |figure: f64| figure / WATCH.as_secs_f64();
    println!(
        "a running hold: {:.1} repaints and {:.0} ms CPU a second",
        per_second(repaints),
        per_second(cpu_ms)
    );
    Ok(())
}

fn report(what: &str, nothing: &[Run], program: &[Run], figure: impl Fn(&Run) -> f64) {
    let (nothing, program) = (median(nothing, &figure), median(program, &figure));
    let ratio = if nothing > 0.0 { format!("{:.2}", program / nothing) } else { "–".to_owned() };
    println!("{what:<28} {nothing:>9.1} {program:>9.1} {ratio:>7}");
}

fn median(runs: &[Run], figure: impl Fn(&Run) -> f64) -> f64 {
    let mut figures: Vec<f64> = runs.iter().map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Starts the program, watches it, ends it.
fn run(display: &Display, command: &[String]) -> Result<Run> {
    let (program, window, first_picture) = display.begin(command)?;
    thread::sleep(SETTLE);
    let id = program.id();
    let cpu_before = cpu_ms(id)?;
    let repaints = display.repaints_at_rest(window)?;
    let run = Run {
        first_picture,
        resident_mb: status_mb(id, "VmRSS:")?,
        peak_mb: status_mb(id, "VmHWM:")?,
        repaints,
        cpu_ms: cpu_ms(id)? - cpu_before,
    };
    display.end(program)?;
    Ok(run)
}

/// Starts a hold in the sample data of `program`; answers with its repaints and processor time while watched.
fn hold(display: &Display, program: &str) -> Result<(f64, f64)> {
    let (program, window, _) = display.begin(&[program.to_owned(), "--demo".to_owned()])?;
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
