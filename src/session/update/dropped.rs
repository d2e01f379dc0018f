//! Files that come from outside: dropped onto the window, or named when the program was started.

use std::path::PathBuf;

use crate::{
    desktop::FileKind,
    session::{Dialog, Effect, Session, Trouble, What},
};

impl Session {
    /// A picture dropped where one is asked for is looked at; of anything else it is said what it is.
    pub(super) fn dropped(&mut self, paths: Vec<PathBuf>) {
        match (&self.state.dialog, paths.first()) {
            (Some(Dialog::Photo(_)), Some(path)) => self.look_at_photo(path.clone()),
            _ => self.want(Effect::Recognise(paths)),
        }
    }

    /// What the first of `count` files is: a plan is shown, of anything else it is said where it belongs.
    pub(super) fn recognised(&mut self, kind: FileKind, path: PathBuf, count: usize) {
        match kind {
            FileKind::Plan | FileKind::Result if self.may_look_at_files() => {
                return self.look_at_plan_file(path);
            }
            FileKind::Table if self.may_look_at_files() => return self.look_at_table(&path),
            _ => {}
        }
        let remedy = match kind {
            FileKind::Journal | FileKind::Routine | FileKind::Settings => self.open_data_folder(),
            FileKind::Plan | FileKind::Result | FileKind::Table | FileKind::Missing(_) | FileKind::Other => {
                None
            }
        };
        self.state.status.trouble(Trouble { what: What::Dropped { kind, path, count }, remedy });
    }

    /// Not over a hold, nor over another question.
    fn may_look_at_files(&self) -> bool {
        let is_free = matches!(
            self.state.dialog,
            None | Some(Dialog::TakeIn(_) | Dialog::Result(_) | Dialog::Import(_))
        );
        is_free && self.state.running.is_none() && self.state.floor.is_none()
    }
}
