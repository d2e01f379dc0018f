//! The look at one's posture: a picture chosen, read and shown.

use std::path::PathBuf;

use crate::{
    desktop::typed_path,
    session::{Dialog, Effect, PhotoDraft, PhotoProgress, PhotoWish, Session},
};

impl Session {
    pub(super) fn in_photo(&mut self, wish: PhotoWish) {
        match wish {
            PhotoWish::Path(path) => self.change_photo(|draft| draft.path = path),
            PhotoWish::Line(line) => self.change_photo(|draft| draft.line = line),
            PhotoWish::Choose => self.want(Effect::ChoosePhoto),
            PhotoWish::Show => {
                if let Some(Dialog::Photo(draft)) = &self.state.dialog {
                    let path = typed_path(&draft.path);
                    self.read_photo(path);
                }
            }
        }
    }

    pub(super) fn open_photo(&mut self) {
        // A picture that was asked for in an earlier dialog does not come into this one.
        self.want(Effect::ForgetPhoto);
        self.state.dialog = Some(Dialog::Photo(PhotoDraft::default()));
    }

    pub(super) fn change_photo(&mut self, change: impl FnOnce(&mut PhotoDraft)) {
        if let Some(Dialog::Photo(draft)) = &mut self.state.dialog {
            change(draft);
        }
    }

    /// A picture that was chosen, or dropped on the dialog.
    pub(super) fn look_at_photo(&mut self, path: PathBuf) {
        self.change_photo(|draft| draft.path = path.display().to_string());
        self.read_photo(path);
    }

    fn read_photo(&mut self, path: PathBuf) {
        if let Some(Dialog::Photo(draft)) = &mut self.state.dialog {
            draft.progress = PhotoProgress::Reading;
            self.want(Effect::ReadPhoto(path));
        }
    }
}
