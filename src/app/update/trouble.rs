//! What went wrong, and files dropped onto the window: seen, and done something about.

use std::{path::PathBuf, sync::mpsc, thread};

use egui::Context;

use crate::{
    app::{
        state::{Dialog, Remedy, Trouble},
        window::Knotmap,
        words,
    },
    desktop::{self, FileKind},
};

impl Knotmap {
    /// The banner on top is closed; the next one comes.
    pub(super) fn trouble_seen(&mut self) {
        if !self.state.status.troubles.is_empty() {
            self.state.status.troubles.remove(0);
        }
    }

    pub(super) fn remedy(&mut self, remedy: Remedy) {
        match remedy {
            Remedy::TryAgain => self.try_again(),
            Remedy::OpenFolder(folder) => {
                // The opener shows the folder of a file.
                if let Err(error) = desktop::reveal(&folder.join("journal")) {
                    let folder = folder.display().to_string();
                    self.state.status.trouble(words::dialogs::folder_not_shown(&error.to_string(), &folder));
                }
            }
        }
    }

    /// The data folder as something to open; none in the demo, which has no folder.
    pub(super) fn open_data_folder(&self) -> Option<Remedy> {
        self.state.data.clone().map(Remedy::OpenFolder)
    }

    /// Looks at what was dropped, on a thread of its own: a disk may be slow, a name may be anything.
    pub(super) fn dropped(&mut self, ctx: &Context, paths: Vec<PathBuf>) {
        if let (Some(Dialog::Photo(_)), Some(path)) = (&self.state.dialog, paths.first()) {
            return self.look_at_photo(ctx, path.clone());
        }
        let (tell, told) = mpsc::channel();
        let ctx = ctx.clone();
        let look = move || {
            let count = paths.len();
            if let Some(path) = paths.into_iter().next() {
                // The window may have closed meanwhile.
                let _closed = tell.send((desktop::recognise(&path), path, count));
            }
            ctx.request_repaint();
        };
        if let Err(error) = thread::Builder::new().name("look at a file".into()).spawn(look) {
            self.state.status.trouble(words::dialogs::no_thread(&error.to_string()));
        }
        self.looking = Some(told);
    }

    /// Says what was dropped and what can be done with it.
    pub(in crate::app) fn take_dropped(&mut self) {
        let Some((kind, path, count)) = self.looking.as_ref().and_then(|told| told.try_recv().ok()) else {
            return;
        };
        self.looking = None;
        let name = words::dialogs::file_name(&path);
        let remedy = match kind {
            FileKind::Journal | FileKind::Routine | FileKind::Settings => self.open_data_folder(),
            FileKind::Missing(_) | FileKind::Other => None,
        };
        let (heading, mut words) = words::dialogs::dropped(&kind, &name);
        if count > 1 {
            words.push(' ');
            words.push_str(&words::dialogs::first_of(count));
        }
        self.state.status.trouble(Trouble { heading, words, remedy });
    }
}
