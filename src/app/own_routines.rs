//! The routines behind the window: the program's and the user's own, read on a thread of their own and looked at again
//! whenever the window gets the focus back.

use std::sync::{Arc, mpsc};

use egui::{Context, Event};

use super::{window::Knotmap, words};
use crate::{
    desktop::{OwnRoutines, RoutineFolder},
    therapy::routine,
};

/// Who looks into the folder.
pub(super) enum Reader {
    /// Nobody just now; `None` where nothing is kept.
    Waiting(Option<RoutineFolder>),
    /// A thread, which gives the folder back with what has changed in it.
    Looking(mpsc::Receiver<(Option<RoutineFolder>, Option<OwnRoutines>)>),
}

impl Knotmap {
    /// Looks for routines the first time and whenever the window gets the focus, and takes over what was found.
    pub(super) fn follow_routines(&mut self, ctx: &Context) {
        if let Reader::Looking(told) = &self.routine_reader {
            match told.try_recv() {
                Ok((folder, found)) => {
                    self.routine_reader = Reader::Waiting(folder);
                    if let Some(found) = found {
                        self.take_routines(found);
                    }
                }
                Err(mpsc::TryRecvError::Empty) => {}
                Err(mpsc::TryRecvError::Disconnected) => self.routine_reader = Reader::Waiting(None),
            }
        }
        let is_focused = || ctx.input(|input| input.events.contains(&Event::WindowFocused(true)));
        let Reader::Waiting(folder) = &mut self.routine_reader else { return };
        if self.state.routines.is_empty() || (folder.is_some() && is_focused()) {
            let folder = folder.take();
            self.look_for_routines(ctx, folder);
        }
    }

    fn look_for_routines(&mut self, ctx: &Context, mut folder: Option<RoutineFolder>) {
        let (tell, told) = mpsc::channel();
        let ctx = ctx.clone();
        let is_first = self.state.routines.is_empty();
        let look = move || {
            routine::builtin();
            let found = folder.as_mut().and_then(RoutineFolder::look);
            let found = found.or_else(|| is_first.then(OwnRoutines::default));
            let has_news = found.is_some();
            let _closed = tell.send((folder, found));
            if has_news {
                ctx.request_repaint();
            }
        };
        // Without a thread for it, the program's own routines have to do.
        match std::thread::Builder::new().name("routines".into()).spawn(look) {
            Ok(_) => self.routine_reader = Reader::Looking(told),
            Err(_) => self.take_routines(OwnRoutines::default()),
        }
    }

    fn take_routines(&mut self, own: OwnRoutines) {
        let all = routine::builtin().iter().cloned().chain(own.routines);
        self.state.routines = all.collect::<Arc<[_]>>();
        for problem in own.problems {
            self.state.status.trouble(words::sentence(&problem));
        }
    }
}
