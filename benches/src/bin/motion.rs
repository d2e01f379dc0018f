//! Measures how smoothly the map moves, from outside, on the X display of `DISPLAY`: repaints a second, and the longest
//! time without one, while the pointer drags the map and while the wheel zooms it, the body being drawn anew all the
//! time; and how soon the window answers to the pointer over a muscle.
//!
//!     motion PROGRAM [ARG...]

use std::{env, f64::consts::TAU, thread, time::Duration};

use anyhow::{Result, ensure};
use knotmap_benches::display::{Begun, Display, Repaints, SETTLE, cpu_ms};

/// How long each movement takes.
const MOVE: Duration = Duration::from_secs(5);
/// A pointer reports about so often; the wheel of a touchpad as well.
const STEP: Duration = Duration::from_millis(8);
/// The middle of the map in a window of 1280 x 800 at the upper left of the display.
const MIDDLE: (i16, i16) = (480, 400);

fn main() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    ensure!(!args.is_empty(), "usage: motion PROGRAM [ARG...]");
    let display = Display::open()?;
    let Begun { program, window, .. } = display.begin(&args)?;
    thread::sleep(SETTLE);
    let id = program.id();
    let measure = |what: &str, act: &mut dyn FnMut(&Display, Duration) -> Result<()>| -> Result<()> {
        let before = cpu_ms(id)?;
        let seen = display.repaints(window, MOVE, STEP, |display, time| act(display, time))?;
        report(what, seen, cpu_ms(id)? - before);
        thread::sleep(Duration::from_secs(2));
        Ok(())
    };

    display.point(MIDDLE)?;
    thread::sleep(Duration::from_secs(1));
    measure("pointer over the muscles", &mut |display, time| display.point(circle(time, 120.0)))?;
    display.point(MIDDLE)?;
    display.button(1, true)?;
    measure("dragging the map", &mut |display, time| display.point(circle(time, 160.0)))?;
    display.button(1, false)?;
    display.point(MIDDLE)?;
    // A second in, a second out: the body is asked for at a new size with every step.
    measure("zooming with the wheel", &mut |display, time| {
        let wheel = if time.as_secs() % 2 == 0 { 4 } else { 5 };
        display.button(wheel, true)?;
        display.button(wheel, false)
    })?;
    display.end(program)
}

fn circle(time: Duration, radius: f64) -> (i16, i16) {
    let angle = time.as_secs_f64() * TAU / 2.0;
    (MIDDLE.0 + (radius * angle.sin()) as i16, MIDDLE.1 + (radius * angle.cos() - radius) as i16)
}

fn report(what: &str, seen: Repaints, cpu_ms: f64) {
    println!(
        "{what:<26} {:>5.1} repaints a second, longest gap {:>5.1} ms, {:>4.0} ms CPU a second",
        seen.count as f64 / MOVE.as_secs_f64(),
        seen.longest.as_secs_f64() * 1e3,
        cpu_ms / MOVE.as_secs_f64(),
    );
}
