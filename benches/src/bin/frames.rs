//! What one frame of the window costs its thread, painting not counted, while the pointer moves over the map: with 3,000
//! points of the user's own against the same window with none; and once more with a screen reader listening.
//!
//!     frames

use std::{
    fs,
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use eframe::egui::{self, Context, Event, Pos2, RawInput, Rect, pos2, vec2};
use jiff::Zoned;
use knotmap::{
    anatomy::{Atlas, Picture, PointId, Side, ViewId},
    app::{Knotmap, Services},
    desktop::{DataFolder, SettingsFile, SystemClock},
    journal::{CustomPoint, Entry, Folder, Journal, Kind},
    session::Store,
};
use knotmap_benches::Ratio;

/// Points of the user's own.
const POINTS: usize = 3_000;
/// At most so many milliseconds a frame.
const LIMIT_MS: f64 = 12.0;

fn main() -> Result<()> {
    for has_reader in [false, true] {
        let (none, many) = (tempfile::tempdir()?, tempfile::tempdir()?);
        place_points(many.path())?;
        let mut none = Window::open(none.path(), has_reader, 0)?;
        let mut many = Window::open(many.path(), has_reader, POINTS)?;
        let listening = if has_reader { ", a screen reader listening" } else { "" };
        let what = format!("frame: {POINTS} own points / none{listening}");
        Ratio::measure(&what, 60, || none.frame(), || many.frame()).print_limit_ms(LIMIT_MS);
    }
    Ok(())
}

/// All over the outer muscles of the back, both sides.
fn place_points(folder: &Path) -> Result<()> {
    let at: Zoned = "2026-01-01T08:00:00+01:00[Europe/Berlin]".parse()?;
    let muscles: Vec<_> = (Atlas::builtin().view(ViewId::Back).pieces())
        .filter(|piece| piece.z.in_picture(Picture::Outer).is_some())
        .filter(|piece| Atlas::builtin().is_muscle(&piece.id))
        .collect();
    let journal = folder.join("journal");
    fs::create_dir_all(&journal)?;
    let (mut journal, ..) = Journal::open(Box::new(Folder::new(journal)), "bench")?;
    for i in 0..POINTS {
        let piece = muscles[i % muscles.len()];
        let point = CustomPoint {
            point: PointId(format!("MY-{i:08X}")),
            side: if i % 2 == 0 { Side::Left } else { Side::Right },
            view: ViewId::Back,
            muscle: piece.id.clone(),
            part: (!piece.part.is_empty()).then(|| piece.part.clone()),
            u_milli: (50 + i * 37 % 900) as u16,
            v_milli: (50 + i * 101 % 900) as u16,
            name: format!("My point {i}"),
            place: "where it hurts".into(),
        };
        journal.append(&Entry::new(at.clone(), Kind::CustomPoint(point), at.timestamp())?)?;
    }
    Ok(())
}

/// The program's window, without a screen.
struct Window {
    ctx: Context,
    knotmap: Knotmap,
    frames: u32,
}

impl Window {
    fn open(folder: &Path, has_reader: bool, points: usize) -> Result<Self> {
        let ctx = Context::default();
        if has_reader {
            ctx.enable_accesskit();
        }
        let services = Services {
            clock: Arc::new(SystemClock::new()),
            store: Store::open(DataFolder::locate(Some(folder))?, Box::new(|| {})),
            settings: SettingsFile::in_memory(),
            programs: None,
        };
        let knotmap = Knotmap::new(&ctx, services);
        let mut window = Self { ctx, knotmap, frames: 0 };
        let began = Instant::now();
        loop {
            window.frame();
            let state = window.knotmap.state();
            if state.history.custom_points().count() == points && window.knotmap.is_drawn(&window.ctx) {
                break;
            }
            ensure!(began.elapsed() < Duration::from_secs(60), "the window does not come to rest");
            thread::sleep(Duration::from_millis(5));
        }
        Ok(window)
    }

    /// One frame, with the pointer a little further on its way over the map.
    fn frame(&mut self) {
        self.frames += 1;
        let turn = self.frames as f32 * 0.05;
        let pointer: Pos2 = pos2(480.0 + 150.0 * turn.cos(), 380.0 + 150.0 * turn.sin());
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0))),
            time: Some(f64::from(self.frames) / 60.0),
            events: vec![Event::PointerMoved(pointer)],
            max_texture_side: Some(8192),
            ..RawInput::default()
        };
        let ctx = self.ctx.clone();
        let mut output = ctx.run_ui(input, |ui: &mut egui::Ui| {
            self.knotmap.tick(ui.ctx());
            self.knotmap.show(ui);
        });
        output.textures_delta.clear();
        ctx.tessellate(output.shapes, output.pixels_per_point);
    }
}
