//! The window itself: what it is made of, and one frame of it from top to bottom.

use std::sync::Arc;

use egui::{Context, Ui, UiBuilder, style::ScrollAnimation};

use super::{
    announce::Announcer, clock, dialogs, drop, import, inspector, kept, keyboard, keys, machine::Machine,
    photo::Picture, rail, results, resume, take_in, trouble,
};
use crate::{
    app::{
        after, floor, help, hold,
        map::{self, MapView, plates::Plates},
        parts::{self, Layout, Plots, sheet},
        plan, point, routines, settings,
        theme::{self, Tokens},
        trends,
        widgets::first_stop,
    },
    desktop::{self, Clock, Programs, Settings, SettingsFile},
    language::Language,
    session::{
        Action, Actions, Answer, AskOwn, Change, DeskWish, Dialog, Effect, Now, Page, Session, State, Store,
    },
};

/// The width of the list at the left of the map, in points.
const DOCKED: f32 = 300.0;

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
    session: Session,
    machine: Machine,
    clock: Arc<dyn Clock>,
    pub(super) plates: Plates,
    picture: Picture,
    handout: plan::Handout,
    plots: Plots,
    report: trends::ReportPage,
    announcer: Announcer,
    /// The language that was set when the settings were followed last.
    language: Option<Language>,
}

impl Knotmap {
    /// A window over `services`, with the theme installed in `ctx`.
    pub fn new(ctx: &Context, services: Services) -> Self {
        let Services { clock, store, settings, programs } = services;
        theme::install(ctx);
        follow_settings(ctx, settings.settings());
        let (kept, data) = (settings.settings().clone(), store.folder.clone());
        let language = kept.language;
        let machine = Machine::new(ctx, store, settings, programs);
        let session = Session::new(kept, data, machine.has_voice(), now(&*clock));
        Self {
            session,
            machine,
            clock,
            plates: Plates::default(),
            picture: Picture::default(),
            handout: plan::Handout::default(),
            plots: Plots::default(),
            report: trends::ReportPage::default(),
            announcer: Announcer::default(),
            language,
        }
    }

    /// Looks at a file that was named when the program was started, as at one that is dropped.
    pub fn open_file(&mut self, ctx: &Context, file: std::path::PathBuf) {
        let now = now(&*self.clock);
        self.apply(ctx, &now, DeskWish::Dropped(vec![file]).into());
    }

    /// What goes on whether or not the window can be seen: news from the machine, the hold's clock, a camera on its way.
    pub fn tick(&mut self, ctx: &Context) {
        let now = now(&*self.clock);
        let is_asking = matches!(
            self.state().dialog,
            Some(Dialog::Closing | Dialog::OwnRoutine(AskOwn::Leave { is_closing: true }))
        );
        if let Some(wish) = self.machine.wants_to_close(ctx, is_asking) {
            self.apply(ctx, &now, wish.into());
        }
        self.machine.look_on_focus(ctx, now.wall.date());
        for answer in self.machine.answers() {
            let is_settings = matches!(answer, Answer::SettingsRead { .. });
            let effects = self.session.hear(now.clone(), answer);
            if is_settings {
                self.follow_settings(ctx);
            }
            self.carry_out(ctx, effects);
        }
        let effects = self.session.tick(now);
        self.carry_out(ctx, effects);
    }

    /// One frame.
    pub fn show(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        theme::set_text_size(&ctx, self.state().settings.text_size_percent.into());
        let clock = now(&*self.clock);
        let now = self.session.right(&clock);
        let mut actions = Actions::default();
        keyboard::once(&ctx);
        let asks_for_first = first_stop::is_asked(&ctx);
        let state = self.session.state();
        if state.alarm.is_some() && is_touched(&ctx) {
            actions.push(DeskWish::Awake);
        }
        if state.floor.is_none() {
            keys::pressed(&ctx, state, &mut actions);
        }
        self.page(ui, &now, &mut actions);
        let state = self.session.state();
        self.picture.follow(&ctx, state);
        dialogs::show(&ctx, state, &self.picture, &now.wall, &mut actions);
        self.handout.show(&ctx, state, &now.wall, &mut actions);
        self.report.show(&ctx, &self.session, &mut actions);
        clock::dialog(&ctx, state, &clock.wall, &mut actions);
        point::backdate(&ctx, state, self.session.points(), &now.wall, &mut actions);
        self.plan_dialogs(&ctx, &now, &mut actions);
        drop::show(&ctx, self.session.state(), &mut actions);
        for action in actions {
            self.apply(&ctx, &now, action);
        }
        if let Some(action) = self.announcer.announce(ui, &self.session, now.monotonic) {
            self.apply(&ctx, &now, action);
        }
        first_stop::go(&ctx, asks_for_first);
    }

    fn apply(&mut self, ctx: &Context, now: &Now, action: Action) {
        let effects = self.session.update(now.clone(), action);
        self.carry_out(ctx, effects);
        ctx.request_repaint();
    }

    fn follow_settings(&mut self, ctx: &Context) {
        follow_settings(ctx, &self.session.state().settings);
        // What was asked for on the command line counts until another language is set.
        let set = self.session.state().settings.language;
        if std::mem::replace(&mut self.language, set) != set {
            desktop::spoken(set).speak();
            ctx.request_repaint();
        }
    }

    fn carry_out(&mut self, ctx: &Context, effects: Vec<Effect>) {
        for effect in effects {
            match &effect {
                Effect::Tell(notice) => self.announcer.tell(notice, self.clock.now().date()),
                Effect::Remember(Change::All(_)) => self.follow_settings(ctx),
                _ => {}
            }
            self.machine.carry_out(ctx, &self.session, effect);
        }
        // What went wrong at once is told with the next frame, whatever asked for it.
        if self.machine.has_answers() {
            ctx.request_repaint();
        }
    }

    fn page(&mut self, ui: &mut Ui, now: &Now, actions: &mut Actions) {
        let state = self.session.state();
        let layout = Layout::of(ui, state);
        let since = state.after.as_ref().and_then(|after| self.session.since(after.range));
        let mut view = MapView {
            state,
            points: self.session.points(),
            plates: &mut self.plates,
            now: now.monotonic,
            today: &now.wall,
        };
        if view.state.floor.is_some() {
            return floor::show(ui, &view, actions);
        }
        if view.state.running.is_some() {
            trouble::strip(ui, view.state, actions);
            // A narrow window belongs to the hold alone.
            if !layout.is_narrow {
                parts::beside(ui, &view, layout, actions);
            }
            actions.extend(hold::running(ui, &mut view));
            return;
        }
        rail::rail(ui, view.state, layout, actions);
        let is_map = view.state.after.is_none() && view.state.page == Page::Map;
        if !is_map || layout.is_narrow {
            trouble::strip(ui, view.state, actions);
        }
        if is_map && layout.is_narrow {
            resume::strip(ui, &view, actions);
        }
        if view.state.after.is_some() {
            parts::beside(ui, &view, layout, actions);
            first_stop::is_next(ui);
            let state = view.state;
            let foot = |ui: &mut Ui, actions: &mut Actions| dialogs::undo_foot(ui, state, actions);
            actions.extend(after::after(ui, &mut view, &mut self.plots, since, foot));
            return;
        }
        if view.state.page != Page::Map {
            first_stop::is_next(ui);
        }
        match view.state.page {
            Page::Help => help::show(ui, view.state, &now.wall, actions),
            Page::Settings => settings::settings(ui, view.state, &now.wall, actions),
            Page::Routines => routines::show(ui, &mut view, layout, actions),
            Page::Trends => trends::show(ui, &mut view, &mut self.plots, layout, actions),
            Page::Plan => {
                if let Some(area) = plan::show(ui, &mut view, layout, actions) {
                    self.session.lay_map(area);
                }
            }
            Page::Map => {
                let lies = map_page(ui, &mut view, layout, actions);
                if let Some(area) = lies {
                    self.session.lay_map(area);
                }
            }
        }
    }

    /// The dialogs that show pictures of the body.
    fn plan_dialogs(&mut self, ctx: &Context, now: &Now, actions: &mut Actions) {
        let mut view = MapView {
            state: self.session.state(),
            points: self.session.points(),
            plates: &mut self.plates,
            now: now.monotonic,
            today: &now.wall,
        };
        take_in::dialog(ctx, &mut view, now.wall.date(), actions);
        results::dialog(ctx, view.state, now.wall.date(), actions);
        import::dialog(ctx, &self.session, actions);
    }

    /// What is known.
    pub fn state(&self) -> &State {
        self.session.state()
    }

    /// What was told to a screen reader last.
    pub fn told(&self) -> &str {
        self.announcer.words()
    }

    /// The window's size and place, and the cameras, are kept once they have settled; in floor mode the window goes back.
    fn settle(&mut self, ctx: &Context) {
        if self.state().floor.is_none() {
            let place = kept::window_place(ctx, self.state().settings.window);
            let map = map::early::place(ctx, &self.state().map);
            let effects = self.session.settle(now(&*self.clock), place, map);
            self.carry_out(ctx, effects);
        }
    }

    /// Whether the map shows the sharp picture of what was asked for.
    pub fn is_drawn(&self, ctx: &Context) -> bool {
        let inks = if ctx.theme() == egui::Theme::Dark {
            crate::drawing::Inks::Dark
        } else {
            crate::drawing::Inks::Light
        };
        let map = map::rect(self.state().map.area);
        self.plates.is_settled(
            map,
            &self.state().map.camera(),
            &self.state().map.plate(inks),
            ctx.pixels_per_point(),
        )
    }
}

/// The map, and beside it the list or the point; answers where the map lies, if there is room for it.
fn map_page(
    ui: &mut Ui,
    view: &mut MapView<'_>,
    layout: Layout,
    actions: &mut Actions,
) -> Option<kurbo::Rect> {
    let mut room = ui.available_rect_before_wrap();
    if layout.is_docked {
        let docked = egui::Rect::from_min_size(room.min, egui::vec2(DOCKED, room.height()));
        inspector::docked(ui, view, docked, actions);
        *room.left_mut() = docked.right();
    }
    let (map, beside) = sheet::split(room, layout, view.state.sheet, sheet::needs(ui.ctx()));
    // The map first: the Tab key goes from the map to the panel.
    let mut child = ui.new_child(UiBuilder::new().max_rect(map).id_salt("map"));
    child.shrink_clip_rect(map);
    let is_seen = map.height() >= 1.0;
    if is_seen {
        actions.extend(map::show(&mut child, view));
    }
    inspector::inspector(ui, view, beside, layout, actions);
    is_seen.then(|| map::area(map))
}

/// Whether anything at all was pressed.
fn is_touched(ctx: &Context) -> bool {
    let is_press = |event: &egui::Event| {
        matches!(
            event,
            egui::Event::Key { pressed: true, .. }
                | egui::Event::PointerButton { pressed: true, .. }
                | egui::Event::Touch { phase: egui::TouchPhase::Start, .. }
        )
    };
    ctx.input(|input| input.events.iter().any(is_press))
}

/// This moment.
fn now(clock: &dyn Clock) -> Now {
    Now { monotonic: clock.monotonic(), wall: clock.now() }
}

fn follow_settings(ctx: &Context, settings: &Settings) {
    let theme = match settings.theme {
        desktop::Theme::System => egui::ThemePreference::System,
        desktop::Theme::Light => egui::ThemePreference::Light,
        desktop::Theme::Dark => egui::ThemePreference::Dark,
    };
    ctx.set_theme(theme);
    theme::set_text_size(ctx, settings.text_size_percent.into());
    let (animation_time, scroll_animation) = if settings.reduced_motion {
        (0.0, ScrollAnimation::none())
    } else {
        (theme::size::QUICK, ScrollAnimation::default())
    };
    ctx.all_styles_mut(|style| {
        style.animation_time = animation_time;
        style.scroll_animation = scroll_animation;
    });
}

impl eframe::App for Knotmap {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        if ctx.cumulative_frame_nr() == 0 {
            self.machine.hear_ends(ctx);
        }
        // The first picture goes before what starts another program.
        if ctx.cumulative_frame_nr() == 1 {
            self.machine.ask_for_motion(ctx);
        }
        self.tick(ctx);
        self.settle(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
        #[cfg(target_arch = "wasm32")]
        super::told::after_frame(self.session.state(), self.announcer.words());
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        let effects = self.session.close(now(&*self.clock));
        self.carry_out(&Context::default(), effects);
        self.machine.close();
    }

    /// The ground of the window costs nothing here; filled by a shape, it would cost a third of a frame without a
    /// graphics card.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        let tokens = if visuals.dark_mode { Tokens::dark() } else { Tokens::light() };
        tokens.ground.to_normalized_gamma_f32()
    }
}
