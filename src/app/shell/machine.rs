//! The machine around a session: what it wants is carried out here, and what comes back is handed in.
//!
//! Whatever may take its time runs on a thread of its own and wakes the window when it is done.

mod work;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::mpsc,
};

use egui::{Context, ViewportCommand};

use super::kept;
use crate::{
    app::words,
    desktop::{Awake, OpenDialog, Pending, Player, Programs, SaveDialog, SettingsFile, Voice},
    session::{Answer, Change, Effect, News, Session, Speech, Store, Unsaved},
};

/// What carries out the effects of a session, besides the window itself.
pub(super) struct Machine {
    store: Store,
    settings: SettingsFile,
    player: Option<Player>,
    voice: Option<Voice>,
    programs: Option<Programs>,
    awake: Option<Awake>,
    choosing: Option<Pending<Option<PathBuf>>>,
    choosing_photo: Option<Pending<Option<PathBuf>>>,
    /// The work on its way, by its name: of each only the newest counts.
    work: BTreeMap<&'static str, mpsc::Receiver<Answer>>,
    /// Answers that were there at once.
    answers: Vec<Answer>,
    /// Whether the window filled its screen before floor mode.
    was_fullscreen: bool,
}

impl Machine {
    /// With what there is of `programs` to play, to speak and to stay awake.
    pub(super) fn new(store: Store, settings: SettingsFile, programs: Option<Programs>) -> Self {
        let player = programs.as_ref().and_then(Player::find);
        let voice = programs.as_ref().and_then(Voice::find);
        let problem = settings.problem().map(|problem| Answer::Settings(Err(problem.to_string())));
        Self {
            store,
            settings,
            player,
            voice,
            programs,
            awake: None,
            choosing: None,
            choosing_photo: None,
            work: BTreeMap::new(),
            answers: problem.into_iter().collect(),
            was_fullscreen: false,
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
            Effect::Journal(job) => {
                if let Err(entry) = self.store.send(job) {
                    self.answers.push(Answer::Journal(News::NotSaved(entry, Unsaved::Closed)));
                }
            }
            Effect::Remember(change) => self.remember(&change),
            Effect::RememberQuietly(change) => self.remember_quietly(&change),
            Effect::Tell(_) => {}
            Effect::Say(speech) => self.say(&speech),
            Effect::Hush => self.voice.iter().for_each(Voice::hush),
            Effect::Play { cue, volume_percent } => {
                self.player.iter().for_each(|player| player.play(cue, volume_percent));
            }
            Effect::StayAwake => self.awake = self.programs.as_ref().map(Awake::start),
            Effect::MaySleep => self.awake = None,
            Effect::FillScreen => self.fill_screen(ctx),
            Effect::LeaveScreen => {
                if !self.was_fullscreen {
                    ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
                }
            }
            Effect::FocusMap => {
                ctx.memory_mut(|memory| memory.request_focus(crate::app::map::id()));
            }
            Effect::ChoosePath(suggested) => self.choose_path(ctx, &suggested),
            Effect::ChoosePhoto => {
                let kinds: [(&str, &[&str]); 1] = [(words::photo::KINDS, &["png", "jpg", "jpeg"])];
                let ctx = ctx.clone();
                let dialog = OpenDialog::new(words::photo::CHOOSE_TITLE, &kinds);
                self.choosing_photo = Some(dialog.start(move || ctx.request_repaint()));
            }
            Effect::ForgetPhoto => {
                self.choosing_photo = None;
                self.work.remove(work::PICTURE);
            }
            Effect::ReadPhoto(path) => self.work.extend([work::read_photo(ctx, path)]),
            Effect::WriteMap { path, format } => {
                self.work.extend([work::write_map(ctx, session, path, format)]);
            }
            Effect::Recognise(paths) => self.work.extend([work::recognise(ctx, paths)]),
            Effect::ReadOwnRoutines(folder) => self.work.extend([work::own_routines(ctx, folder)]),
            Effect::Reveal(path) => self.answers.extend(work::reveal(path)),
            Effect::OpenFolder(folder) => self.answers.extend(work::open_folder(folder)),
            Effect::OpenOwnRoutines(folder) => self.answers.extend(work::open_own_routines(folder)),
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
        let poll = |pending: &mut Option<Pending<Option<PathBuf>>>| {
            let chosen = pending.as_ref().and_then(Pending::poll);
            chosen.inspect(|_| *pending = None)
        };
        answers.extend(poll(&mut self.choosing).map(Answer::PathChosen));
        answers.extend(poll(&mut self.choosing_photo).map(Answer::PhotoChosen));
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
        self.store.close();
    }

    /// Asks the system, the first time Knotmap is opened, whether it should move less. A system that does not answer is
    /// left alone; from then on the setting is the user's.
    pub(super) fn ask_for_motion(&mut self, ctx: &Context) {
        if self.settings.is_new() {
            self.work.extend([work::ask_for_motion(ctx)]);
        }
    }

    fn remember(&mut self, change: &Change) {
        let kept = self.settings.change(|settings| change.apply(settings)).map_err(|error| error.to_string());
        if kept != Ok(None) {
            self.answers.push(Answer::Settings(kept));
        }
    }

    fn remember_quietly(&mut self, change: &Change) {
        if self.settings.problem().is_some() {
            return;
        }
        match self.settings.change(|settings| change.apply(settings)) {
            Ok(None) => {}
            Ok(aside) => self.answers.push(Answer::Settings(Ok(aside))),
            // Without the reason, which names a file of the user's.
            Err(_) => log::info!("what nobody asked to keep is not kept"),
        }
    }

    fn say(&self, speech: &Speech) {
        if let Some(voice) = &self.voice {
            voice.say(&words::said::speech(speech));
        }
    }

    /// What fills its screen already is left alone, then and afterwards.
    fn fill_screen(&mut self, ctx: &Context) {
        self.was_fullscreen = ctx.input(|i| kept::fills_screen(i.viewport()));
        if !self.was_fullscreen {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        }
    }

    fn choose_path(&mut self, ctx: &Context, suggested: &Path) {
        let name = suggested.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let mut dialog = SaveDialog::new(words::dialogs::EXPORT, &name, &words::dialogs::MAP_KINDS);
        if let Some(folder) = suggested.parent().filter(|folder| folder.is_dir()) {
            dialog = dialog.in_folder(folder);
        }
        let ctx = ctx.clone();
        self.choosing = Some(dialog.start(move || ctx.request_repaint()));
    }
}
