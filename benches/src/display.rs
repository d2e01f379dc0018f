//! Programs watched from outside, on the X display of `DISPLAY`.
//!
//! Nothing in a program knows about this: a window counts as painted when the display shows it, a repaint is a damage
//! event of the X server, and keys, pointer and wheel are those of a user.

use std::{
    fs,
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
            BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt as _, ImageFormat, InputFocus,
            KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, MapState, Window,
        },
        xtest::ConnectionExt as _,
    },
    rust_connection::RustConnection,
};

/// A window that is not painted by then never will be.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a window is left alone before it counts as settled, and how long it is then watched.
pub const SETTLE: Duration = Duration::from_secs(4);
/// See [`SETTLE`].
pub const WATCH: Duration = Duration::from_secs(6);

/// How long the body must stay on screen to count as being there.
const STAYS: Duration = Duration::from_millis(500);
/// A square in the middle of the map, in a window of 1280 x 800 that opens as it does the first time: its corner and side.
const BODY: (i16, i16, u16) = (432, 352, 96);
/// By so much, of 255, muscle is redder than blue, in both themes; no page, bone, tendon or text is.
const RED: u8 = 40;

/// The repaints of a window while it was watched.
#[derive(Clone, Copy, Debug, Default)]
pub struct Repaints {
    /// How many.
    pub count: usize,
    /// The longest time without one, between the first and the last.
    pub longest: Duration,
}

/// An X display without a window manager.
pub struct Display {
    x: RustConnection,
    root: Window,
}

impl Display {
    /// The display of `DISPLAY`; nothing else may be open on it.
    pub fn open() -> Result<Self> {
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

    /// Starts a program and waits for its first picture.
    pub fn begin(&self, command: &[String]) -> Result<Begun> {
        let started = Instant::now();
        let mut program = start(command)?;
        let window = self.first_picture(&mut program.0, started)?;
        Ok(Begun { first_picture: started.elapsed(), program, window, started })
    }

    /// Waits until the body itself is on the map, not only the page that it belongs to, and stays there: the colours of
    /// muscle fill half of a square in the map's middle. Answers how long it took from the start of the program, and the
    /// processor time that it had used by then, in milliseconds.
    pub fn body(&self, begun: &Begun) -> Result<(Duration, f64)> {
        let (mut since, mut rest) = (None, Instant::now());
        while rest.elapsed() < STAYS {
            if self.shows_muscle(begun.window)? {
                if since.is_none() {
                    since = Some((begun.started.elapsed(), cpu_ms(begun.program.id())?));
                    rest = Instant::now();
                }
            } else {
                (since, rest) = (None, Instant::now());
                ensure!(begun.started.elapsed() < PATIENCE, "no body after {PATIENCE:?}");
            }
            thread::sleep(Duration::from_millis(1));
        }
        since.context("the body was never there")
    }

    /// Gives the window the keyboard: there is no window manager on this display to do it.
    pub fn focus(&self, window: Window) -> Result<()> {
        Ok(self.x.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?.check()?)
    }

    /// Moves the pointer.
    pub fn point(&self, (x, y): (i16, i16)) -> Result<()> {
        Ok(self.x.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, 0, self.root, x, y, 0)?.check()?)
    }

    /// Holds or lets go of a button of the mouse: 1 is the left one, 4 and 5 are the wheel.
    pub fn button(&self, button: u8, is_down: bool) -> Result<()> {
        let event = if is_down { BUTTON_PRESS_EVENT } else { BUTTON_RELEASE_EVENT };
        Ok(self.x.xtest_fake_input(event, button, 0, self.root, 0, 0, 0)?.check()?)
    }

    /// Presses and releases the key that writes `letter`.
    pub fn press(&self, letter: char) -> Result<()> {
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
    pub fn end(&self, program: Ended) -> Result<()> {
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

    fn shows_muscle(&self, window: Window) -> Result<bool> {
        let (x, y, side) = BODY;
        let image = self.x.get_image(ImageFormat::Z_PIXMAP, window, x, y, side, side, !0)?.reply();
        let is_muscle = |pixel: &&[u8]| pixel[2].saturating_sub(pixel[0]) >= RED;
        Ok(image.is_ok_and(|image| {
            let pixels = image.data.chunks_exact(4);
            pixels.len() < 2 * pixels.filter(is_muscle).count()
        }))
    }

    /// How often the window is painted during `time`, while `act` is called every `step`.
    pub fn repaints(
        &self,
        window: Window,
        time: Duration,
        step: Duration,
        mut act: impl FnMut(&Self, Duration) -> Result<()>,
    ) -> Result<Repaints> {
        let damage = self.x.generate_id()?;
        self.x.damage_create(damage, window, ReportLevel::NON_EMPTY)?;
        // A new watch begins by reporting the whole window, which nobody has painted.
        self.x.damage_subtract(damage, x11rb::NONE, x11rb::NONE)?;
        self.x.get_input_focus()?.reply()?;
        while self.x.poll_for_event()?.is_some() {}
        let (start, mut next, mut last) = (Instant::now(), Duration::ZERO, None);
        let mut seen = Repaints::default();
        while start.elapsed() < time {
            if start.elapsed() >= next {
                act(self, start.elapsed())?;
                next += step;
            }
            while let Some(event) = self.x.poll_for_event()? {
                if matches!(event, Event::DamageNotify(_)) {
                    let now = Instant::now();
                    seen.count += 1;
                    seen.longest = last.map_or(seen.longest, |last| seen.longest.max(now - last));
                    last = Some(now);
                    self.x.damage_subtract(damage, x11rb::NONE, x11rb::NONE)?;
                    self.x.flush()?;
                }
            }
            thread::sleep(Duration::from_millis(1));
        }
        ensure!(self.visible()?.contains(&window), "the window closed by itself while it was watched");
        self.x.damage_destroy(damage)?.check()?;
        Ok(seen)
    }

    /// How often the window is painted while nobody touches it.
    pub fn repaints_at_rest(&self, window: Window) -> Result<usize> {
        Ok(self.repaints(window, WATCH, WATCH, |_, _| Ok(()))?.count)
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

/// A program with its first picture on screen.
pub struct Begun {
    /// The program.
    pub program: Ended,
    /// Its window.
    pub window: Window,
    /// When it was started.
    pub started: Instant,
    /// How long the first picture took from then.
    pub first_picture: Duration,
}

/// A program that is ended with this value, whatever happens.
pub struct Ended(Child);

impl Ended {
    /// The number of the process.
    pub fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A size of `/proc/ID/status`.
pub fn status_mb(id: u32, name: &str) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).context("no such size")?;
    let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kib / 1024.0)
}

/// Processor time used so far, all threads, from `/proc/ID/stat` (in hundredths of a second on Linux).
pub fn cpu_ms(id: u32) -> Result<f64> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat"))?;
    let fields: Vec<&str> = stat.rsplit(')').next().context("no fields")?.split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
    Ok(ticks as f64 * 10.0)
}
