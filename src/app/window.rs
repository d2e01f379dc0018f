//! The window itself: what it is made of, and one frame of it from top to bottom.

use std::{
    path::PathBuf,
    sync::{Arc, mpsc},
    time::Duration,
};

use egui::{Context, Frame, Panel, Ui, UiBuilder};

use super::{
    action::Action,
    announce::Announcer,
    dialogs, drop, floor, hold,
    kept::Keeper,
    keys,
    map::{self, MapView, plates::Plates},
    panel, resume, routines,
    state::{Opening, Page, State},
    store::Store,
    theme::{self, Tokens},
    update::{Checkpointer, Cues, InFlight, PhotoAnswers},
    words,
};
use crate::{
    anatomy::{Atlas, PointKey},
    desktop::{self, Clock, FileKind, Pending, Programs, Settings, SettingsFile},
    journal::{AllPoints, Entry, History},
    therapy::hold::Event,
};

/// Below this width, in points, the small layout holds.
const SMALL: f32 = 1000.0;
/// Above this size of the text, in per cent, it holds in every window.
pub(super) const LARGE_TEXT: u8 = 130;
/// The width of the list at the left of the map, in points.
const DOCKED: f32 = 300.0;

/// How the window is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// Icons without words in the rail, a narrower panel, smaller titles.
    pub(super) is_small: bool,
    /// The panel lies over the lower part of the map.
    pub(super) is_narrow: bool,
    /// The list stays at the left of the map while a point is open.
    pub(super) is_docked: bool,
}

impl Layout {
    fn of(ui: &Ui, state: &State) -> Self {
        let width = ui.max_rect().width();
        let large = state.settings.text_size_percent > LARGE_TEXT;
        Self {
            is_small: width < SMALL || large,
            is_narrow: width < panel::NARROW,
            is_docked: width >= panel::DOCKED_FROM && !large,
        }
    }
}

/// What the window needs from outside, so that a test can hand in its own.
pub struct Services {
    /// The clocks.
    pub clock: Arc<dyn Clock>,
    /// The journal.
    pub store: Store,
    /// The user's settings.
    pub settings: SettingsFile,
    /// Where the programs are that play, speak, and keep the machine awake during a hold; none of it without.
    pub programs: Option<Programs>,
}

/// The program's window.
pub struct Knotmap {
    pub(super) state: State,
    pub(super) points: AllPoints,
    pub(super) store: Store,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) cues: Cues,
    pub(super) in_flight: Vec<InFlight>,
    pub(super) unsaved: Vec<Entry>,
    pub(super) checkpointer: Checkpointer,
    pub(super) dropped: Option<Entry>,
    pub(super) select_when_saved: Option<PointKey>,
    pub(super) start_when_acknowledged: bool,
    pub(super) choosing: Option<Pending<Option<PathBuf>>>,
    pub(super) photo: PhotoAnswers,
    pub(super) writing: Option<mpsc::Receiver<Result<PathBuf, String>>>,
    pub(super) export_folder: Option<PathBuf>,
    pub(super) motion: Option<mpsc::Receiver<bool>>,
    pub(super) own_routines: Option<mpsc::Receiver<desktop::OwnRoutines>>,
    pub(super) looking: Option<mpsc::Receiver<(FileKind, PathBuf, usize)>>,
    pub(super) keeper: Keeper,
    pub(super) announcer: Announcer,
    pub(super) plates: Plates,
    settings: SettingsFile,
}

impl Knotmap {
    /// A window over `services`, with the theme installed in `ctx`.
    pub fn new(ctx: &Context, services: Services) -> Self {
        theme::install(ctx);
        let settings = services.settings.settings().clone();
        let opening = Opening::Since(services.clock.monotonic());
        let mut state = State::new(settings, opening, services.store.folder.clone());
        if let Some(problem) = services.settings.problem() {
            state.status.trouble(words::sentence(&problem.to_string()));
        }
        let cues = Cues::of(services.programs);
        state.has_voice = cues.has_voice();
        follow_settings(ctx, &state.settings);
        Self {
            state,
            points: AllPoints::new(Atlas::builtin(), History::default().custom_points()),
            store: services.store,
            clock: services.clock,
            cues,
            in_flight: Vec::new(),
            unsaved: Vec::new(),
            checkpointer: Checkpointer::default(),
            dropped: None,
            select_when_saved: None,
            start_when_acknowledged: false,
            choosing: None,
            photo: PhotoAnswers::default(),
            writing: None,
            export_folder: None,
            motion: None,
            own_routines: None,
            looking: None,
            keeper: Keeper::default(),
            announcer: Announcer::default(),
            plates: Plates::default(),
            settings: services.settings,
        }
    }

    /// What goes on whether or not the window can be seen: the hold's clock, news from disk, a camera on its way.
    pub fn tick(&mut self, ctx: &Context) {
        let now = self.clock.monotonic();
        self.take_news();
        self.take_export();
        self.take_photo(ctx);
        self.take_dropped();
        self.take_own_routines();
        self.rest(ctx);
        self.take_motion(ctx);
        if self.state.running.is_some() {
            self.step_hold(Event::Tick);
            self.checkpoint();
        }
        if self.state.floor.is_some() {
            self.tick_floor(ctx);
            ctx.request_repaint_after(Duration::from_millis(200));
        }
        self.fly(ctx, now);
        self.let_go(ctx, now);
    }

    /// One frame.
    pub fn show(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let mut actions = Vec::new();
        if self.state.floor.is_none() {
            keys::pressed(&ctx, &self.state, &mut actions);
        }
        self.page(ui, &mut actions);
        dialogs::show(&ctx, &self.state, &mut actions);
        panel::backdate(&ctx, &self.state, &self.points, &self.clock.now(), &mut actions);
        drop::show(&ctx, &self.state, &mut actions);
        self.apply_all(&ctx, actions);
        self.announce(ui);
    }

    fn page(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let now = self.clock.monotonic();
        let layout = Layout::of(ui, &self.state);
        let today = self.clock.now();
        let since = self.state.after.as_ref().and_then(|after| self.since(after.range));
        let mut view = MapView {
            state: &self.state,
            points: &self.points,
            plates: &mut self.plates,
            now,
            today: &today,
        };
        if view.state.floor.is_some() {
            return floor::show(ui, &view, actions);
        }
        if view.state.running.is_some() {
            panel::strip(ui, view.state, actions);
            // A narrow window belongs to the hold alone.
            if !layout.is_narrow {
                routines::beside(ui, &view, layout, actions);
            }
            actions.extend(hold::running(ui, &mut view));
            return;
        }
        panel::rail(ui, view.state, layout.is_small, actions);
        let is_map = view.state.after.is_none() && view.state.page == Page::Map;
        if !is_map || layout.is_narrow {
            panel::strip(ui, view.state, actions);
        }
        if is_map && layout.is_narrow {
            resume::strip(ui, &view, actions);
        }
        if view.state.after.is_some() {
            routines::beside(ui, &view, layout, actions);
            dialogs::undo_foot(ui, view.state, actions);
            actions.extend(hold::after(ui, &mut view, since));
            return;
        }
        match view.state.page {
            Page::Settings => panel::settings(ui, view.state, actions),
            Page::Routines => routines::show(ui, &mut view, layout, actions),
            Page::Map => {
                let mut room = ui.available_rect_before_wrap();
                if layout.is_docked {
                    let docked = egui::Rect::from_min_size(room.min, egui::vec2(DOCKED, room.height()));
                    panel::docked(ui, &view, docked, actions);
                    *room.left_mut() = docked.right();
                }
                let (map, beside) = panel::split(
                    room,
                    ui.ctx().content_rect().width(),
                    layout.is_small,
                    view.state.sheet,
                    panel::needs(ui.ctx()),
                );
                // The map first: the Tab key goes from the map to the panel.
                let mut child = ui.new_child(UiBuilder::new().max_rect(map).id_salt("map"));
                child.shrink_clip_rect(map);
                if map.height() >= 1.0 {
                    actions.extend(map::show(&mut child, &mut view));
                }
                panel::inspector(ui, &view, beside, layout, actions);
                if map.height() >= 1.0 {
                    self.state.map.origin = map.min;
                    self.state.map.size = map.size();
                }
            }
        }
    }

    /// Lets go of what was only there for a while, and asks for the frame in which the next thing goes.
    fn let_go(&mut self, ctx: &Context, now: Duration) {
        let wait = |end: Duration| {
            let rest = end.saturating_sub(now);
            if !rest.is_zero() {
                ctx.request_repaint_after(rest);
            }
            rest.is_zero()
        };
        if self.state.status.undo.as_ref().is_some_and(|(_, end)| wait(*end)) {
            self.state.status.undo = None;
        }
        self.let_dropped_go();
        if let super::state::Facing::Until(end) = self.state.map.facing
            && wait(end)
        {
            self.state.map.facing = super::state::Facing::Hidden;
        }
        if self.state.status.saved.is_some_and(|saved| wait(saved + panel::SAVED_FOR))
            && self.state.after.is_none()
        {
            self.state.status.saved = None;
        }
    }

    /// Takes over new settings, shows them at once and keeps them.
    pub(super) fn change_settings(&mut self, ctx: &Context, settings: Settings) {
        let settings = settings.in_range();
        follow_settings(ctx, &settings);
        self.remember(|kept| *kept = settings.clone());
    }

    /// Changes one thing in the settings and keeps it.
    pub(super) fn remember(&mut self, change: impl Fn(&mut Settings)) {
        match self.settings.change(&change) {
            Ok(None) => {}
            Ok(Some(aside)) => {
                let sentence = words::settings::set_aside(&aside.display().to_string());
                self.state.status.trouble(sentence);
            }
            Err(error) => self.state.status.trouble(words::sentence(&error.to_string())),
        }
        // Even if they cannot be kept, they hold until the window is closed.
        change(&mut self.state.settings);
    }

    /// Asks the system, the first time Knotmap is opened, whether it should move less. A system that does not answer is
    /// left alone; from then on the setting is the user's.
    pub(super) fn ask_for_motion(&mut self, ctx: &Context) {
        if !self.settings.is_new() {
            return;
        }
        let (tell, told) = mpsc::channel();
        let ctx = ctx.clone();
        let ask = move || {
            if desktop::reduced_motion() == Some(true) {
                let _closed = tell.send(true);
                ctx.request_repaint();
            }
        };
        if std::thread::Builder::new().name("ask for motion".into()).spawn(ask).is_ok() {
            self.motion = Some(told);
        }
    }

    fn take_motion(&mut self, ctx: &Context) {
        if let Some(reduced_motion) = self.motion.as_ref().and_then(|told| told.try_recv().ok()) {
            self.motion = None;
            self.change_settings(ctx, Settings { reduced_motion, ..self.state.settings.clone() });
        }
    }

    /// Changes what nobody asked to keep: it is left out where the file cannot be read, and nothing is said where it
    /// cannot be written.
    pub(super) fn keep_quietly(&mut self, change: impl Fn(&mut Settings)) {
        if self.settings.problem().is_none()
            && let Err(error) = self.settings.change(change)
        {
            log::warn!("{error}");
        }
    }

    /// What the window knows.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Whether the map shows the sharp picture of what was asked for.
    pub fn is_drawn(&self, ctx: &Context) -> bool {
        let inks = if ctx.theme() == egui::Theme::Dark {
            crate::drawing::Inks::Dark
        } else {
            crate::drawing::Inks::Light
        };
        let map = egui::Rect::from_min_size(self.state.map.origin, self.state.map.size);
        self.plates.is_settled(
            map,
            &self.state.map.camera(),
            &self.state.map.plate(inks),
            ctx.pixels_per_point(),
        )
    }
}

fn follow_settings(ctx: &Context, settings: &Settings) {
    let theme = match settings.theme {
        desktop::Theme::System => egui::ThemePreference::System,
        desktop::Theme::Light => egui::ThemePreference::Light,
        desktop::Theme::Dark => egui::ThemePreference::Dark,
    };
    ctx.set_theme(theme);
    theme::set_text_size(ctx, settings.text_size_percent.into());
    if settings.reduced_motion {
        ctx.all_styles_mut(|style| style.animation_time = 0.0);
    } else {
        ctx.all_styles_mut(|style| style.animation_time = theme::size::QUICK);
    }
}

impl eframe::App for Knotmap {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.tick(ctx);
        self.keep(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.keep_now();
        self.close();
    }

    /// The ground of the window costs nothing here; filled by a shape, it would cost a third of a frame without a
    /// graphics card.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        let tokens = if visuals.dark_mode { Tokens::dark() } else { Tokens::light() };
        tokens.ground.to_normalized_gamma_f32()
    }
}

/// A panel's frame in one colour, without margins.
pub(super) fn bare(fill: egui::Color32) -> Frame {
    Frame::new().fill(fill)
}

/// The rail's and inspector's common form.
pub(super) fn side(panel: Panel, width: f32, fill: egui::Color32) -> Panel {
    panel.exact_size(width).resizable(false).show_separator_line(false).frame(bare(fill))
}
