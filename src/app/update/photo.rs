//! The look at one's posture: a picture chosen, read on a thread of its own, and shown.

use std::{path::PathBuf, sync::mpsc, thread};

use egui::{ColorImage, Context, TextureOptions};

use crate::{
    app::{
        action::PhotoWish,
        state::{Dialog, PhotoDraft, PhotoProgress},
        window::Knotmap,
        words::{self, photo},
    },
    desktop::{self, OpenDialog, Photo},
};

/// What the other threads of the dialog will answer.
#[derive(Debug, Default)]
pub(in crate::app) struct PhotoAnswers {
    chosen: Option<desktop::Pending<Option<PathBuf>>>,
    read: Option<mpsc::Receiver<Result<Photo, String>>>,
}

impl Knotmap {
    pub(super) fn photo(&mut self, ctx: &Context, wish: PhotoWish) {
        match wish {
            PhotoWish::Open => {
                // A picture that was asked for in an earlier dialog does not come into this one.
                self.photo = PhotoAnswers::default();
                self.state.dialog = Some(Dialog::Photo(PhotoDraft::default()));
            }
            PhotoWish::Path(path) => self.change_photo(|draft| draft.path = path),
            PhotoWish::Line(line) => self.change_photo(|draft| draft.line = line),
            PhotoWish::Choose => {
                let kinds: [(&str, &[&str]); 1] = [(photo::KINDS, &["png", "jpg", "jpeg"])];
                let ctx = ctx.clone();
                let dialog = OpenDialog::new(photo::CHOOSE_TITLE, &kinds);
                self.photo.chosen = Some(dialog.start(move || ctx.request_repaint()));
            }
            PhotoWish::Show => {
                if let Some(Dialog::Photo(draft)) = &self.state.dialog {
                    let path = PathBuf::from(draft.path.trim());
                    self.read_photo(ctx, path);
                }
            }
        }
    }

    fn change_photo(&mut self, change: impl FnOnce(&mut PhotoDraft)) {
        if let Some(Dialog::Photo(draft)) = &mut self.state.dialog {
            change(draft);
        }
    }

    /// A picture that was chosen, or dropped on the dialog.
    pub(super) fn look_at_photo(&mut self, ctx: &Context, path: PathBuf) {
        self.change_photo(|draft| draft.path = path.display().to_string());
        self.read_photo(ctx, path);
    }

    fn read_photo(&mut self, ctx: &Context, path: PathBuf) {
        let Some(Dialog::Photo(draft)) = &mut self.state.dialog else { return };
        let (done, read) = mpsc::channel();
        let ctx = ctx.clone();
        let work = move || {
            let photo = desktop::read_photo(&path).map_err(|error| words::sentence(&error.to_string()));
            // The dialog may be closed meanwhile: then nobody wants it.
            let _closed = done.send(photo);
            ctx.request_repaint();
        };
        draft.progress = match thread::Builder::new().name("picture".into()).spawn(work) {
            Ok(_) => PhotoProgress::Reading,
            Err(error) => PhotoProgress::Failed(words::sentence(&error.to_string())),
        };
        self.photo.read = Some(read);
    }

    /// Takes in the chosen path and the picture.
    pub(in crate::app) fn take_photo(&mut self, ctx: &Context) {
        if let Some(chosen) = self.photo.chosen.as_ref().and_then(desktop::Pending::poll) {
            self.photo.chosen = None;
            if let Some(path) = chosen {
                self.look_at_photo(ctx, path);
            }
        }
        if let Some(result) = self.photo.read.as_ref().and_then(|read| read.try_recv().ok()) {
            self.photo.read = None;
            let progress = match result {
                Ok(photo) => {
                    let image = ColorImage::from_rgba_unmultiplied(photo.size, &photo.rgba);
                    PhotoProgress::Shown(ctx.load_texture("photo", image, TextureOptions::LINEAR))
                }
                Err(why) => PhotoProgress::Failed(why),
            };
            self.change_photo(|draft| draft.progress = progress);
        }
    }
}
