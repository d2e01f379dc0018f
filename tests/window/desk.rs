//! The real window on a folder and a clock of its own, driven by the names that a screen reader hears.

use std::{
    cell::RefCell,
    path::Path,
    rc::Rc,
    sync::Arc,
    time::{Duration, Instant},
};

use egui::{Context, Pos2, Rect, Role, TexturesDelta, Ui, UiBuilder};
use egui_kittest::{
    Harness, Node, TestRenderer,
    kittest::{NodeT as _, Queryable as _},
};
use image::RgbImage;
use knotmap::{
    anatomy::{Atlas, PointKey, Side},
    app::{
        Knotmap, Services,
        map::{OnScreen as _, rect},
        theme::Tokens,
    },
    desktop::{DataFolder, ManualClock, Programs, SettingsFile},
    journal::{self, Folder, History},
    language::Language,
    session::{Opening, State, Store},
    therapy::Tenderness,
};
use tempfile::TempDir;

use crate::cpu::Cpu;

#[path = "hands.rs"]
mod hands;

/// How long a test waits for the threads of the journal and of the drawing.
const PATIENCE: Duration = Duration::from_mins(1);
/// The window's date wherever a test looks at it.
const NOW: &str = "2026-11-20T19:30:00+01:00[Europe/Berlin]";

/// A window under test.
pub(crate) struct Desk {
    harness: Harness<'static, Program>,
    pub(crate) clock: Arc<ManualClock>,
    cpu: Rc<RefCell<Cpu>>,
    size: [f32; 2],
}

/// The window is made with the context, before its first frame.
pub(crate) struct Program {
    arriving: Rc<RefCell<Option<Knotmap>>>,
    knotmap: Option<Knotmap>,
}

impl Program {
    fn frame(&mut self, ui: &mut Ui) {
        let arriving = &self.arriving;
        let knotmap = self.knotmap.get_or_insert_with(|| arriving.take().expect("the window was made"));
        knotmap.tick(ui.ctx());
        // All of the window, as the system gives it; the harness leaves a margin.
        let whole = ui.ctx().content_rect();
        ui.scope_builder(UiBuilder::new().max_rect(whole), |ui| {
            ui.set_clip_rect(whole);
            knotmap.show(ui);
        });
    }
}

/// A file that is dropped.
#[derive(Debug)]
struct Dropped(std::path::PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// Keeps the textures of every frame for [`Desk::picture`].
struct Textures(Rc<RefCell<Cpu>>);

impl TestRenderer for Textures {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.0.borrow_mut().take(delta);
    }
}

impl Desk {
    /// A light window of 1280 x 800 on the data in `folder`, its journal read.
    pub(crate) fn open(folder: &TempDir) -> Self {
        Self::open_at(folder.path())
    }

    /// The same in a folder that somebody else looks after.
    pub(crate) fn open_at(folder: &Path) -> Self {
        Self::read(Self::opening(folder, [1280.0, 800.0], egui::Theme::Light))
    }

    /// The same in another size and theme.
    pub(crate) fn sized(folder: &TempDir, size: [f32; 2], theme: egui::Theme) -> Self {
        Self::read(Self::opening(folder.path(), size, theme))
    }

    fn read(mut desk: Self) -> Self {
        desk.wait("the journal is read", |state| state.opening == Opening::Done);
        desk.wait("the plans are read", |state| state.plans.all.is_some());
        desk.settle();
        desk
    }

    /// The same while the journal is still being read.
    pub(crate) fn opening(folder: &Path, size: [f32; 2], theme: egui::Theme) -> Self {
        Self::made(folder, size, theme, None)
    }

    /// The same on a machine that has these programs to play, to speak and to stay awake.
    pub(crate) fn among(programs: &Path, folder: &TempDir) -> Self {
        let programs = Some(Programs::within(programs));
        Self::read(Self::made(folder.path(), [1280.0, 800.0], egui::Theme::Light, programs))
    }

    fn made(folder: &Path, size: [f32; 2], theme: egui::Theme, programs: Option<Programs>) -> Self {
        let clock = Arc::new(ManualClock::new(NOW.parse().unwrap()));
        let data = DataFolder::locate(Some(folder)).unwrap();
        data.prepare().unwrap();
        let cpu = Rc::new(RefCell::new(Cpu::default()));
        let arriving = Rc::new(RefCell::new(None));
        let (slot, time) = (Rc::clone(&arriving), Arc::clone(&clock));
        let setup = move |ctx: &Context| {
            let waker = ctx.clone();
            let settings = SettingsFile::open(data.settings());
            let store = Store::open(data, Box::new(move || waker.request_repaint()));
            slot.replace(Some(Knotmap::new(ctx, Services { clock: time, store, settings, programs })));
        };
        let harness = Harness::builder()
            .with_size(size)
            .with_theme(theme)
            .renderer(Textures(Rc::clone(&cpu)))
            .with_context_setup(setup)
            .build_ui_state(
                |ui, program: &mut Program| program.frame(ui),
                Program { arriving, knotmap: None },
            );
        Self { harness, clock, cpu, size }
    }

    /// What carries the window.
    pub(crate) fn harness(&mut self) -> &mut Harness<'static, Program> {
        &mut self.harness
    }

    /// What the window knows.
    pub(crate) fn state(&self) -> &State {
        self.knotmap().state()
    }

    /// What was told to a screen reader last.
    pub(crate) fn told(&self) -> &str {
        self.knotmap().told()
    }

    fn knotmap(&self) -> &Knotmap {
        self.harness.state().knotmap.as_ref().expect("the first frame was shown")
    }

    /// One frame for everything that was pressed, and one more.
    pub(crate) fn step(&mut self) {
        self.harness.step();
        self.harness.step();
    }

    /// Shows frames until `done`, for the threads to catch up; cameras arrive meanwhile.
    pub(crate) fn wait(&mut self, what: &str, done: impl Fn(&State) -> bool) {
        let start = Instant::now();
        loop {
            self.harness.step();
            if done(self.state()) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "not within {PATIENCE:?}: {what}");
            if self.state().map.flight.is_some() && self.state().running.is_none() {
                self.clock.advance(Duration::from_millis(100));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Waits until everything is on disk and no camera is on its way.
    pub(crate) fn settle(&mut self) {
        self.step();
        self.wait("everything is saved", |state| state.status.saving == 0 && state.map.flight.is_none());
        assert_eq!(self.state().status.troubles, []);
        self.step();
    }

    /// Waits until the map shows the sharp picture and nothing asks for another frame at once.
    pub(crate) fn calm(&mut self) {
        self.harness.remove_cursor();
        self.settle();
        let start = Instant::now();
        let mut quiet = 0;
        while quiet < 40 {
            self.harness.step();
            let state = self.state();
            let is_drawn = state.running.is_some() || state.after.is_some() || self.is_drawn();
            quiet = if is_drawn && !self.repaint_delay().is_zero() { quiet + 1 } else { 0 };
            assert!(start.elapsed() < PATIENCE, "the window never comes to rest");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// When the window wants its next frame.
    pub(crate) fn repaint_delay(&self) -> Duration {
        self.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
    }

    /// Whether the map shows the sharp picture of what was asked for.
    pub(crate) fn is_drawn(&self) -> bool {
        self.knotmap().is_drawn(&self.harness.ctx)
    }

    /// Time goes by, with the frames that a running hold asks for.
    pub(crate) fn pass(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.clock.advance(Duration::from_secs(1));
            self.harness.step();
        }
    }

    /// Much time goes by at once.
    pub(crate) fn later(&mut self, by: Duration) {
        self.clock.advance(by);
        self.settle();
    }

    /// The node of this name and role, if there is exactly one.
    pub(crate) fn node<'a>(&'a self, role: Role, name: &'a str) -> Option<Node<'a>> {
        let name = match Language::spoken() {
            Language::English => name,
            // Kept until the test ends.
            Language::German => self.named(Some(role), name).leak(),
        };
        self.harness.query_by_role_and_label(role, name)
    }

    /// Where the first thing that says `words` lies, in points.
    pub(crate) fn place_of(&self, words: &str) -> Option<Rect> {
        self.harness.query_all_by_label_contains(words).next().map(|node| node.rect())
    }

    /// Everything that a screen reader finds.
    pub(crate) fn all(&self) -> impl Iterator<Item = Node<'_>> {
        self.harness.query_all_by(|_| true)
    }

    /// Whether a button of this name is there and can be pressed.
    pub(crate) fn can_press(&self, name: &str) -> bool {
        self.node(Role::Button, name).is_some_and(|node| !node.accesskit_node().is_disabled())
    }

    /// Whether anything says these words.
    pub(crate) fn says(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
    }

    /// What has the keyboard.
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone has too narrow a lifetime"
    )]
    pub(crate) fn focused(&self) -> Option<String> {
        let id = self.harness.ctx.memory(egui::Memory::focused)?;
        self.harness
            .query_all_by(|node| node.is_focused())
            .next()
            .and_then(|node| node.accesskit_node().label())
            .or(Some(format!("{id:?}")))
    }

    /// Where a place of the drawing lies on screen.
    pub(crate) fn on_screen(&self, place: kurbo::Point) -> Pos2 {
        let map = &self.state().map;
        map.camera().to_screen(rect(map.area), place)
    }

    /// The window as it is now.
    pub(crate) fn picture(&self) -> RgbImage {
        let size = self.size.map(|side| side as usize);
        let ground = Tokens::of_ctx(&self.harness.ctx).ground;
        self.cpu.borrow().render(&self.harness.ctx, self.harness.output(), size, ground)
    }
}

/// What is on disk, read afresh.
pub(crate) fn on_disk(folder: &Path) -> History {
    let (history, report) = journal::read(&Folder::new(folder.join("journal"))).unwrap();
    assert_eq!(report.notice(), None, "every line can be read");
    history
}

/// A point of the atlas on a side.
pub(crate) fn key(id: &str, side: Side) -> PointKey {
    let id = &Atlas::builtin().points().iter().find(|point| point.id.0 == id).expect("in the atlas").id;
    PointKey { id: id.clone(), side }
}

/// A tenderness, 0–10.
pub(crate) fn tenderness(value: u8) -> Tenderness {
    Tenderness::try_from(value).unwrap()
}
