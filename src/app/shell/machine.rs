//! The machine around a session: what it wants is carried out here, and what comes back is handed in.
//!
//! Whatever may take its time runs on a thread of its own and wakes the window when it is done.

#[cfg(not(target_arch = "wasm32"))]
mod choose;
mod copies;
mod history;
#[cfg(not(target_arch = "wasm32"))]
mod shown;
mod work;

use std::{collections::BTreeMap, path::PathBuf, sync::mpsc};

use egui::{Context, UserAttentionType, ViewportCommand};
use jiff::civil::Date;

#[cfg(not(target_arch = "wasm32"))]
use super::kept;
#[cfg(target_arch = "wasm32")]
use crate::platform::browser::page;
use crate::{
    app::words,
    desktop::{self, Awake, OpenDialog, Pending, Player, Programs, SettingsFile, Voice},
    journal::io_in_words,
    platform::aside,
    session::{Answer, Change, DeskWish, Effect, Job, PlanDesk, PlanJob, Session, Speech, Store},
};

/// What carries out the effects of a session, besides the window itself.
#[expect(clippy::struct_excessive_bools, reason = "each is about another part of the machine")]
pub(super) struct Machine {
    store: Store,
    plans: PlanDesk,
    settings: SettingsFile,
    player: Option<Player>,
    voice: Option<Voice>,
    programs: Option<Programs>,
    awake: Option<Awake>,
    choosing: Option<Pending<Option<PathBuf>>>,
    choosing_photo: Option<Pending<Option<PathBuf>>>,
    choosing_copy: Option<Pending<Option<PathBuf>>>,
    choosing_plan: Option<Pending<Option<PathBuf>>>,
    choosing_table: Option<Pending<Option<PathBuf>>>,
    /// The work on its way, by its name: of each only the newest counts.
    work: BTreeMap<&'static str, mpsc::Receiver<Answer>>,
    /// Answers that were there at once.
    answers: Vec<Answer>,
    /// Whether the window filled its screen before floor mode.
    #[cfg(not(target_arch = "wasm32"))]
    was_fullscreen: bool,
    /// Whether everything is on disk, or may be lost.
    may_close: bool,
    had_focus: bool,
    /// Whether the system was asked to draw attention to the window.
    has_asked: bool,
    ends: mpsc::Receiver<()>,
}

impl Machine {
    /// With what there is of `programs` to play, to speak and to stay awake.
    pub(super) fn new(
        ctx: &Context,
        store: Store,
        settings: SettingsFile,
        programs: Option<Programs>,
    ) -> Self {
        let player = programs.as_ref().and_then(Player::find);
        let voice = programs.as_ref().and_then(Voice::find);
        let problem = settings.problem().map(|problem| Answer::Settings(Err(problem.to_string())));
        let waker = ctx.clone();
        let plans = PlanDesk::open(store.folder.clone(), Box::new(move || waker.request_repaint()));
        Self {
            store,
            plans,
            settings,
            player,
            voice,
            programs,
            awake: None,
            choosing: None,
            choosing_photo: None,
            choosing_copy: None,
            choosing_plan: None,
            choosing_table: None,
            work: BTreeMap::new(),
            answers: problem.into_iter().collect(),
            #[cfg(not(target_arch = "wasm32"))]
            was_fullscreen: false,
            may_close: false,
            had_focus: true,
            has_asked: false,
            ends: mpsc::channel().1,
        }
    }

    /// Whether holds can be spoken.
    pub(super) fn has_voice(&self) -> bool {
        self.voice.is_some()
    }

    /// Carries out what a session wants, as far as it is the machine's; what a screen reader is told is the announcer's.
    pub(super) fn carry_out(&mut self, ctx: &Context, session: &Session, effect: Effect) {
        match effect {
            Effect::Wake(after) => ctx.request_repaint_after(after),
            Effect::Close => {
                self.may_close = true;
                // A browser lets no page close itself: it goes back to what it was opened from.
                #[cfg(target_arch = "wasm32")]
                page::tell("leave", &[]);
                #[cfg(not(target_arch = "wasm32"))]
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            Effect::Journal(job) => {
                self.answers.extend(self.store.send(job).err().map(Answer::Journal));
            }
            Effect::Remember(change) => self.remember(ctx, &change),
            Effect::RememberQuietly(change) => self.remember_quietly(&change),
            Effect::Tell(_) => {}
            Effect::Say(speech) => self.say(&speech),
            Effect::Hush => self.voice.iter().for_each(Voice::hush),
            Effect::Play { cue, volume_percent } => {
                self.player.iter().for_each(|player| player.play(cue, volume_percent));
            }
            Effect::StayAwake => self.stay_awake(ctx),
            Effect::MaySleep => {
                self.awake = None;
                self.ask_for_attention(ctx);
            }
            #[cfg(target_arch = "wasm32")]
            Effect::FillScreen => page::tell("fillScreen", &[true.into()]),
            #[cfg(target_arch = "wasm32")]
            Effect::LeaveScreen => page::tell("fillScreen", &[false.into()]),
            #[cfg(target_arch = "wasm32")]
            Effect::ShowExample => page::tell("showExample", &[]),
            #[cfg(not(target_arch = "wasm32"))]
            Effect::FillScreen => self.fill_screen(ctx),
            #[cfg(not(target_arch = "wasm32"))]
            Effect::LeaveScreen => {
                if !self.was_fullscreen {
                    ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
                }
            }
            Effect::FocusMap => {
                ctx.memory_mut(|memory| memory.request_focus(crate::app::map::id()));
            }
            #[cfg(not(target_arch = "wasm32"))]
            Effect::ChoosePath { suggested, what } => self.choose_path(ctx, &suggested, what),
            Effect::ChoosePhoto => {
                let kinds: [(&str, &[&str]); 1] = [(words::photo::kinds(), &["png", "jpg", "jpeg"])];
                let ctx = ctx.clone();
                let dialog = OpenDialog::new(words::photo::choose_title(), &kinds);
                self.choosing_photo = Some(dialog.start(move || ctx.request_repaint()));
            }
            Effect::ForgetPhoto => {
                self.choosing_photo = None;
                self.work.remove(work::PICTURE);
            }
            Effect::ReadPhoto(path) => self.work.extend([work::read_photo(ctx, path)]),
            Effect::WriteMap { path, format, replaces } => {
                self.work.extend([work::write_map(ctx, session, path, format, replaces)]);
            }
            Effect::ChooseCopy => {
                let ctx = ctx.clone();
                let dialog = OpenDialog::new(words::copies::choose_title(), &words::copies::kinds());
                self.choosing_copy = Some(dialog.start(move || ctx.request_repaint()));
            }
            Effect::Copy(job) => {
                let now = session.now().wall.clone();
                let work = |folder: &PathBuf| copies::work(ctx, folder, now, job);
                self.work.extend(self.store.folder.as_ref().map(work));
            }
            Effect::Plans(job) => self.plans.send(job),
            Effect::ChoosePlanFile => {
                let ctx = ctx.clone();
                let dialog = OpenDialog::new(words::plan::choose_title(), &words::plan::in_kinds());
                self.choosing_plan = Some(dialog.start(move || ctx.request_repaint()));
            }
            Effect::ChooseTable => {
                let ctx = ctx.clone();
                let dialog = OpenDialog::new(words::import::choose_title(), &words::import::kinds());
                self.choosing_table = Some(dialog.start(move || ctx.request_repaint()));
            }
            Effect::Import(job) => self.work.extend([history::import(ctx, *job)]),
            Effect::WriteHistory(order) => self.work.extend([history::write(ctx, session, order)]),
            Effect::TakeOut(order) => self.work.extend([work::take_out(ctx, session, *order)]),
            Effect::Trends(job) => self.work.extend([work::trends(ctx, *job)]),
            Effect::CopyText(text) => ctx.copy_text(text),
            Effect::ReadSettings => self.read_settings(),
            Effect::Recognise(paths) => self.work.extend([work::recognise(ctx, paths)]),
            Effect::ReadOwnRoutines(folder) => self.work.extend([work::own_routines(ctx, folder)]),
            Effect::OwnRoutine(folder, job) => self.work.extend([work::own_routine(ctx, folder, job)]),
            #[cfg(not(target_arch = "wasm32"))]
            effect => self.answers.extend(shown::show(effect)),
            // A page has no files, no folders and no other window to show: nothing on it asks for that.
            #[cfg(target_arch = "wasm32")]
            Effect::Reveal(_)
            | Effect::OpenFile(_)
            | Effect::OpenFolder(_)
            | Effect::OpenOwnRoutines(_)
            | Effect::ChoosePath { .. } => {}
        }
    }

    /// From now on the window hears when the system wants the program to end.
    pub(super) fn hear_ends(&mut self, ctx: &Context) {
        let ctx = ctx.clone();
        self.ends = desktop::ends(move || ctx.request_repaint());
    }

    /// What the system wants of the window now: to close it. Asked twice by the system itself, it closes whatever is not
    /// saved.
    pub(super) fn wants_to_close(&mut self, ctx: &Context, is_asking: bool) -> Option<DeskWish> {
        if self.ends.try_iter().next().is_some() {
            return Some(if is_asking { DeskWish::CloseAnyway } else { DeskWish::Close });
        }
        if self.may_close || !ctx.input(|i| i.viewport().close_requested()) {
            return None;
        }
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        Some(DeskWish::Close)
    }

    /// A window that one comes back to looks at once what others have brought.
    pub(super) fn look_on_focus(&mut self, ctx: &Context, today: Date) {
        let has_focus = ctx.input(|i| i.focused);
        if has_focus && !self.had_focus {
            // Without a thread there is nothing to look at.
            let _closed = self.store.send(Job::Look);
            if self.store.folder.is_some() {
                self.plans.send(PlanJob::List(today));
            }
            if std::mem::take(&mut self.has_asked) {
                ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Reset));
            }
        }
        self.had_focus = has_focus;
    }

    /// Keeps the machine awake, and hears when nobody leaves the screen on.
    fn stay_awake(&mut self, ctx: &Context) {
        let Some(programs) = &self.programs else { return };
        let (tell, told) = mpsc::channel();
        let ctx = ctx.clone();
        self.awake = Some(Awake::start(programs, move || {
            // The window may have closed meanwhile.
            let _closed = tell.send(Answer::ScreenMayTurnDark);
            ctx.request_repaint();
        }));
        self.work.insert("stay awake", told);
    }

    /// A hold that ends while one looks at another window: the system points at this one in its own way.
    fn ask_for_attention(&mut self, ctx: &Context) {
        if !ctx.input(|i| i.focused) {
            self.has_asked = true;
            ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Critical));
        }
    }

    /// Whether something has come back already.
    pub(super) fn has_answers(&self) -> bool {
        !self.answers.is_empty()
    }

    /// What has come back since the last time.
    pub(super) fn answers(&mut self) -> Vec<Answer> {
        let mut answers = std::mem::take(&mut self.answers);
        answers.extend(self.store.news().map(Answer::Journal));
        answers.extend(self.plans.done().map(Answer::Plans));
        let poll = |pending: &mut Option<Pending<Option<PathBuf>>>| {
            let chosen = pending.as_ref().and_then(Pending::poll);
            chosen.inspect(|_| *pending = None)
        };
        answers.extend(poll(&mut self.choosing).map(Answer::PathChosen));
        answers.extend(poll(&mut self.choosing_photo).map(Answer::PhotoChosen));
        answers.extend(poll(&mut self.choosing_copy).map(Answer::CopyChosen));
        answers.extend(poll(&mut self.choosing_plan).map(Answer::PlanFileChosen));
        answers.extend(poll(&mut self.choosing_table).map(Answer::TableChosen));
        self.work.retain(|_, work| match work.try_recv() {
            Ok(answer) => {
                answers.push(answer);
                false
            }
            Err(error) => error == mpsc::TryRecvError::Empty,
        });
        answers
    }

    /// Everything that is on its way to disk gets there, or some seconds pass.
    pub(super) fn close(&mut self) {
        self.plans.close();
        self.store.close();
    }

    /// Asks the system, the first time Knotmap is opened, whether it should move less. A system that does not answer is
    /// left alone; from then on the setting is the user's.
    pub(super) fn ask_for_motion(&mut self, ctx: &Context) {
        if self.settings.is_new() {
            self.work.extend([work::ask_for_motion(ctx)]);
        }
    }

    fn remember(&mut self, ctx: &Context, change: &Change) {
        let kept = self.settings.change(|settings| change.apply(settings)).map_err(|error| error.to_string());
        if kept != Ok(None) {
            self.answers.push(Answer::Settings(kept));
            return;
        }
        let (tell, told) = mpsc::channel();
        let ctx = ctx.clone();
        aside::when_kept(move |kept| {
            if let Err(error) = kept {
                // The window may have closed meanwhile.
                let _closed =
                    tell.send(Answer::Settings(Err(words::saving::not_stored(&io_in_words(&error)))));
                ctx.request_repaint();
            }
        });
        self.work.insert("settings", told);
    }

    fn remember_quietly(&mut self, change: &Change) {
        if self.settings.problem().is_some() {
            return;
        }
        match self.settings.change(|settings| change.apply(settings)) {
            Ok(None) => aside::when_kept(|_| ()),
            Ok(aside) => self.answers.push(Answer::Settings(Ok(aside))),
            // Without the reason, which names a file of the user's.
            Err(_) => log::info!("what nobody asked to keep is not kept"),
        }
    }

    fn read_settings(&mut self) {
        self.settings.read_again();
        let settings = Box::new(self.settings.settings().clone());
        self.answers.push(Answer::SettingsRead { settings, are_new: self.settings.is_new() });
    }

    fn say(&self, speech: &Speech) {
        if let Some(voice) = &self.voice {
            voice.say(&words::said::speech(speech));
        }
    }

    /// What fills its screen already is left alone, then and afterwards.
    #[cfg(not(target_arch = "wasm32"))]
    fn fill_screen(&mut self, ctx: &Context) {
        self.was_fullscreen = ctx.input(|i| kept::fills_screen(i.viewport()));
        if !self.was_fullscreen {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        }
    }
}
