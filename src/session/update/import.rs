//! A table that comes in: looked at first, imported once the user says so.

use std::{path::Path, sync::Arc};

use crate::{
    desktop::{ImportWord, typed_path},
    session::{
        AskedPoint, Change, Dialog, Effect, Ground, ImportDone, ImportDraft, ImportJob, ImportProgress,
        ImportWish, Opening, Session, Unsaved, What, WordMeant, state::PATIENCE,
    },
};

impl Session {
    pub(super) fn in_import(&mut self, wish: ImportWish) {
        if matches!(wish, ImportWish::Open) {
            self.state.dialog = Some(Dialog::Import(Box::default()));
            return;
        }
        let Some(Dialog::Import(draft)) = &mut self.state.dialog else { return };
        if draft.progress == ImportProgress::Taking {
            return;
        }
        match wish {
            ImportWish::Open => {}
            ImportWish::Path(path) => **draft = ImportDraft { path, ..ImportDraft::default() },
            ImportWish::Choose => self.want(Effect::ChooseTable),
            ImportWish::Look => {
                let path = typed_path(&draft.path);
                self.look_at_table(&path);
            }
            ImportWish::Columns(shows) => draft.shows_columns = shows,
            ImportWish::Show(kind) => draft.listed = kind,
            ImportWish::Restore(restore) => draft.said.restore = restore,
            ImportWish::Ask(what) => draft.finding = what.map(|what| (what, String::new())),
            ImportWish::Find(text) => {
                if let Some((_, typed)) = &mut draft.finding {
                    *typed = text;
                }
            }
            ImportWish::Take => self.take_table(),
            said => {
                say(draft, said);
                self.look_once_more();
            }
        }
    }

    /// A file that was chosen, dropped or named when the program was started.
    pub(super) fn look_at_table(&mut self, path: &Path) {
        let path = path.display().to_string();
        let draft = ImportDraft { path, progress: ImportProgress::Reading, ..ImportDraft::default() };
        self.state.dialog = Some(Dialog::Import(Box::new(draft)));
        self.look_once_more();
    }

    /// The journal is there: what waits for it goes on.
    pub(super) fn go_on_importing(&mut self) {
        if matches!(&self.state.dialog, Some(Dialog::Import(draft)) if draft.progress == ImportProgress::Reading)
        {
            self.look_once_more();
        }
    }

    /// Looks at the file as what was said about it has it. Without a history everything would look new.
    fn look_once_more(&mut self) {
        if matches!(self.state.opening, Opening::Since(_)) {
            return;
        }
        let Some(Dialog::Import(draft)) = &mut self.state.dialog else { return };
        self.import_number += 1;
        draft.number = self.import_number;
        draft.since = self.now.monotonic;
        let history = &self.state.history;
        let is_as_now = |ground: &&Arc<Ground>| ground.history.entries() == history.entries();
        let ground = draft.ground.as_ref().filter(is_as_now).cloned().unwrap_or_else(|| {
            Arc::new(Ground { history: Arc::clone(history), points: self.points.clone() })
        });
        draft.ground = Some(Arc::clone(&ground));
        let job = ImportJob::Look {
            number: draft.number,
            path: typed_path(&draft.path),
            bytes: draft.look.as_ref().map(|look| Arc::clone(&look.bytes)),
            answers: Box::new(draft.said.answers()),
            ground,
            now: Box::new(self.now.wall.clone()),
        };
        self.want(Effect::Import(Box::new(job)));
        self.want(Effect::Wake(PATIENCE));
    }

    pub(super) fn import_done(&mut self, done: ImportDone) {
        let Some(Dialog::Import(draft)) = &mut self.state.dialog else { return };
        match done {
            ImportDone::Seen(number, seen) => {
                let is_awaited = matches!(draft.progress, ImportProgress::Reading | ImportProgress::Seen);
                if number != draft.number || !is_awaited {
                    return;
                }
                match seen {
                    Err(why) => draft.progress = ImportProgress::Refused(why),
                    Ok(look) => {
                        draft.look = Some(look);
                        draft.progress = ImportProgress::Seen;
                        let words = &self.state.settings.import_words;
                        let told = |word: &str| {
                            words.iter().find(|known| known.word == word).map(|known| known.means.clone())
                        };
                        if draft.take_questions(told) {
                            self.look_once_more();
                        }
                    }
                }
            }
            ImportDone::Entries(entries) => {
                if draft.progress != ImportProgress::Taking {
                    return;
                }
                match entries {
                    Err(why) => draft.progress = ImportProgress::Refused(why),
                    Ok(entries) => {
                        self.send_imported(entries);
                        self.remember_words();
                    }
                }
            }
        }
    }

    fn take_table(&mut self) {
        let Some(Dialog::Import(draft)) = &mut self.state.dialog else { return };
        let Some(look) = draft.look.clone().filter(|_| draft.waiting() > 0) else { return };
        if self.batch.is_some() {
            return;
        }
        if look.ground.history.entries() != self.state.history.entries() {
            // Something has come meanwhile, perhaps the same.
            return self.look_once_more();
        }
        draft.progress = ImportProgress::Taking;
        let (restore, now) = (draft.said.restore, Box::new(self.now.wall.clone()));
        self.want(Effect::Import(Box::new(ImportJob::Take { look, restore, now })));
    }

    /// So many of the entries are saved, and why the others are not, if they are not.
    pub(super) fn imported(&mut self, there: usize, count: usize, why: Option<Unsaved>) {
        let is_shown = matches!(&self.state.dialog, Some(Dialog::Import(_)));
        match why {
            None if is_shown => self.state.dialog = None,
            None => {}
            Some(why) => match &mut self.state.dialog {
                Some(Dialog::Import(draft)) => draft.progress = ImportProgress::NotAll { there, count, why },
                _ => self.in_data_folder(What::NotAll { there, count, why }),
            },
        }
        if there > 0 {
            self.offer_undo_of_import(there);
        }
    }

    /// What words mean is proposed for the next file.
    fn remember_words(&mut self) {
        let Some(Dialog::Import(draft)) = &self.state.dialog else { return };
        let told = |asked: &crate::session::AskedWord| {
            Some(ImportWord { word: asked.word.clone(), means: asked.told()? })
        };
        let words: Vec<ImportWord> = draft.said.words.iter().filter_map(told).collect();
        let is_known = |word: &ImportWord| self.state.settings.import_words.contains(word);
        if !words.iter().all(is_known) {
            self.remember(Change::ImportWords(words));
        }
    }
}

/// Takes down something that was said about a file.
fn say(draft: &mut ImportDraft, wish: ImportWish) {
    let said = &mut draft.said;
    match wish {
        ImportWish::Map(column, from) => {
            let name = from.and_then(|at| draft.look.as_ref()?.names.get(at).cloned());
            said.columns.insert(column, name);
            // Other columns have other words; those that are met again are asked again.
            said.words.clear();
            draft.finding = None;
        }
        ImportWish::Zone(zone) => said.zone = zone,
        ImportWish::Time(time) => said.time = time,
        ImportWish::Order(order) => said.order = Some(order),
        ImportWish::Decimal(sign) => said.decimal = Some(sign),
        ImportWish::Divide(by) => said.divide = (by > 1).then_some(by),
        ImportWish::Side(side) => said.side = Some(side),
        ImportWish::Word(number, meant) => {
            if let Some(asked) = said.words.get_mut(number) {
                (asked.meant, asked.is_as_last_time) = (meant, false);
            }
        }
        ImportWish::Point(key) => match draft.finding.take() {
            Some((AskedPoint::Rows, _)) => said.point = Some(key),
            Some((AskedPoint::Word(number), _)) => {
                if let Some(asked) = said.words.get_mut(number) {
                    (asked.meant, asked.is_as_last_time) = (WordMeant::This(key.to_string()), false);
                }
            }
            None => {}
        },
        _ => {}
    }
}
