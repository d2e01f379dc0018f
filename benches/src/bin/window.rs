//! Measures the program's window from outside, in turn with an empty eframe window, on the X display of `DISPLAY`:
//! the time from start to the first painted picture, memory and repaints once it has settled, and how often the program
//! repaints while a hold runs.
//!
//!     window [--runs N] PROGRAM [ARG...]
//!
//! Nothing in the program knows about this: a window counts as painted when the display shows it, a repaint is a damage
//! event of the X server, and the hold is started with the keys that a user would press.

use std::{
    env, fs,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use x11rb::{
    connection::Connection,
    protocol::{
        Event,
        damage::{ConnectionExt as _, ReportLevel},
        xproto::{
            ConnectionExt as _, ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MapState, Window,
        },
        xtest::ConnectionExt as _,
    },
    rust_connection::RustConnection,
};

/// A window that is not painted by then never will be.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a window is left alone before it counts as settled, and how long it is then watched.
const SETTLE: Duration = Duration::from_secs(4);
const WATCH: Duration = Duration::from_secs(6);

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
    display.run(&empty)?;
    display.run(&args)?;
    let (mut nothing, mut program) = (vec![], vec![]);
    for _ in 0..runs {
        nothing.push(display.run(&empty)?);
        program.push(display.run(&args)?);
    }
    println!("median of {runs} runs in turn        empty   program   ratio");
    report("first picture, ms", &nothing, &program, |run| run.first_picture.as_secs_f64() * 1e3);
    report("memory settled, MB", &nothing, &program, |run| run.resident_mb);
    report("memory peak, MB", &nothing, &program, |run| run.peak_mb);
    report("repaints settled", &nothing, &program, |run| run.repaints as f64);
    report("CPU settled, ms", &nothing, &program, |run| run.cpu_ms);

    let (repaints, cpu_ms) = display.hold(&args[0])?;
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

struct Display {
    x: RustConnection,
    root: Window,
}

impl Display {
    fn open() -> Result<Self> {
        let (x, screen) = x11rb::connect(None).context("no X display; run this under xvfb-run")?;
        x.damage_query_version(1, 1)?.reply().context("the display has no DAMAGE extension")?;
        let root = x.setup().roots[screen].root;
        let display = Self { x, root };
        ensure!(
            display.visible()?.is_empty(),
            "other windows are open on this display; run this under xvfb-run"
        );
        Ok(display)
    }

    /// Starts the program, watches it, ends it.
    fn run(&self, command: &[String]) -> Result<Run> {
        let started = Instant::now();
        let mut program = start(command)?;
        let window = self.first_picture(&mut program.0, started)?;
        let first_picture = started.elapsed();
        thread::sleep(SETTLE);
        let id = program.0.id();
        let cpu_before = cpu_ms(id)?;
        let repaints = self.repaints(window)?;
        let run = Run {
            first_picture,
            resident_mb: status_mb(id, "VmRSS:")?,
            peak_mb: status_mb(id, "VmHWM:")?,
            repaints,
            cpu_ms: cpu_ms(id)? - cpu_before,
        };
        self.end(program)?;
        Ok(run)
    }

    /// Starts a hold in the sample data of `program`; answers with its repaints and processor time while watched.
    fn hold(&self, program: &str) -> Result<(f64, f64)> {
        let mut program = start(&[program.to_owned(), "--demo".to_owned()])?;
        let window = self.first_picture(&mut program.0, Instant::now())?;
        thread::sleep(SETTLE);
        // There is no window manager on this display to give the window the keyboard.
        self.x.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?.check()?;
        for key in START_HOLD {
            self.press(key)?;
            thread::sleep(KEY);
        }
        let before = cpu_ms(program.0.id())?;
        let repaints = self.repaints(window)?;
        let cpu = cpu_ms(program.0.id())? - before;
        self.end(program)?;
        ensure!(repaints > 0, "the hold did not start: its clock must be painted at least once a second");
        Ok((repaints as f64, cpu))
    }

    /// Presses and releases the key that writes `letter`.
    fn press(&self, letter: char) -> Result<()> {
        let (first, last) = (self.x.setup().min_keycode, self.x.setup().max_keycode);
        let map = self.x.get_keyboard_mapping(first, last - first + 1)?.reply()?;
        let row = map
            .keysyms
            .chunks(map.keysyms_per_keycode.into())
            .position(|keysyms| keysyms.first() == Some(&u32::from(letter)))
            .with_context(|| format!("the display's keyboard has no key for “{letter}”"))?;
        for event in [KEY_PRESS_EVENT, KEY_RELEASE_EVENT] {
            self.x.xtest_fake_input(event, first + row as u8, 0, self.root, 0, 0, 0)?.check()?;
        }
        Ok(())
    }

    /// Ends a program and waits until its window is gone.
    fn end(&self, program: Ended) -> Result<()> {
        drop(program);
        while !self.visible()?.is_empty() {
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Waits for a window with a picture in it: something other than the black of a bare display.
    fn first_picture(&self, child: &mut Child, started: Instant) -> Result<Window> {
        loop {
            for window in self.visible()? {
                if self.is_painted(window)? {
                    return Ok(window);
                }
            }
            if let Some(status) = child.try_wait()? {
                bail!("the program ended before it showed anything: {status}");
            }
            ensure!(started.elapsed() < PATIENCE, "no picture after {PATIENCE:?}");
            thread::sleep(Duration::from_millis(1));
        }
    }

    fn visible(&self) -> Result<Vec<Window>> {
        let mut visible = vec![];
        for window in self.x.query_tree(self.root)?.reply()?.children {
            // A window may be gone by the time it is asked.
            let Ok(attributes) = self.x.get_window_attributes(window)?.reply() else { continue };
            let Ok(size) = self.x.get_geometry(window)?.reply() else { continue };
            if attributes.map_state == MapState::VIEWABLE && size.width > 100 {
                visible.push(window);
            }
        }
        Ok(visible)
    }

    fn is_painted(&self, window: Window) -> Result<bool> {
        let image = self.x.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, 64, 64, !0)?.reply();
        Ok(image.is_ok_and(|image| image.data.chunks_exact(4).any(|pixel| pixel[..3] != [0, 0, 0])))
    }

    /// How often the window is painted while nobody touches it.
    fn repaints(&self, window: Window) -> Result<usize> {
        let damage = self.x.generate_id()?;
        self.x.damage_create(damage, window, ReportLevel::NON_EMPTY)?;
        // A new watch begins by reporting the whole window, which nobody has painted.
        self.x.damage_subtract(damage, x11rb::NONE, x11rb::NONE)?;
        self.x.get_input_focus()?.reply()?;
        while self.x.poll_for_event()?.is_some() {}
        let (until, mut count) = (Instant::now() + WATCH, 0);
        while Instant::now() < until {
            while let Some(event) = self.x.poll_for_event()? {
                if matches!(event, Event::DamageNotify(_)) {
                    count += 1;
                    self.x.damage_subtract(damage, x11rb::NONE, x11rb::NONE)?;
                    self.x.flush()?;
                }
            }
            thread::sleep(Duration::from_millis(2));
        }
        ensure!(self.visible()?.contains(&window), "the window closed by itself while it was watched");
        self.x.damage_destroy(damage)?.check()?;
        Ok(count)
    }
}

fn start(command: &[String]) -> Result<Ended> {
    let child = Command::new(&command[0])
        .args(&command[1..])
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{} could not be started", command[0]))?;
    Ok(Ended(child))
}

/// A program that is ended with this value, whatever happens.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A size of `/proc/ID/status`.
fn status_mb(id: u32, name: &str) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).context("no such size")?;
    let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kib / 1024.0)
}

/// Processor time used so far, all threads, from `/proc/ID/stat` (in hundredths of a second on Linux).
fn cpu_ms(id: u32) -> Result<f64> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat"))?;
    let fields: Vec<&str> = stat.rsplit(')').next().context("no fields")?.split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
    Ok(ticks as f64 * 10.0)
}
