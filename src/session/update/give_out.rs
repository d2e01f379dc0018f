//! A plan written for somebody: a path, the paper, and the order to write it there.

use std::path::PathBuf;

use crate::{
    desktop::{self, GiveOutError, PlanKind, PlanOut},
    drawing::text::Fonts,
    exchange::{
        document::Print,
        plan::{HandoutOrder, Passphrase, file_name, handout},
    },
    session::{
        Dialog, Effect, FileOut, FileProgress, GiveOutDraft, GiveOutWish, HandoutView, HandoutWish, PlanJob,
        Session,
    },
};

impl Session {
    pub(super) fn in_handout(&mut self, wish: HandoutWish) {
        match (wish, &mut self.state.dialog) {
            (HandoutWish::Open, dialog) => {
                *dialog = Some(Dialog::Handout(HandoutView { page: 0, print: Print::Standard }));
            }
            (HandoutWish::Page(page), Some(Dialog::Handout(view))) => view.page = page,
            (HandoutWish::Print(print), Some(Dialog::Handout(view))) => {
                *view = HandoutView { page: 0, print }
            }
            (HandoutWish::Page(_) | HandoutWish::Print(_), _) => {}
        }
    }

    pub(super) fn give_out(&mut self, wish: GiveOutWish) {
        if let GiveOutWish::Open(kind) = wish {
            return self.open_give_out(kind);
        }
        let Some(Dialog::GiveOut(draft)) = &mut self.state.dialog else { return };
        match wish {
            GiveOutWish::Open(_) => {}
            GiveOutWish::Page(page) => {
                draft.page = page;
                self.count_handout();
            }
            GiveOutWish::Print(print) => {
                draft.print = print;
                self.count_handout();
            }
            GiveOutWish::Passphrase(typed) => draft.passphrase = typed,
        }
    }

    fn open_give_out(&mut self, kind: PlanKind) {
        // A page without its review day would look like one that needs none.
        if self.state.plans.draft.as_ref().is_some_and(|draft| draft.wrong_review.is_some()) {
            return;
        }
        let Some(plan) = self.state.plans.to_give_out() else { return };
        let folder = self.export_folder.clone().unwrap_or_else(desktop::home);
        let path = folder.join(format!("{}.{}", file_name(plan), kind.ending()));
        self.state.dialog = Some(Dialog::GiveOut(Box::new(GiveOutDraft {
            file: FileOut::at(&path),
            kind,
            page: self.usual_paper(),
            print: Print::Standard,
            passphrase: String::new(),
            pages: 0,
        })));
        self.count_handout();
    }

    pub(super) fn count_handout(&mut self) {
        let emergency = self.state.emergency_number(&self.now.wall);
        let Some(plan) = self.state.plans.to_give_out() else { return };
        let Some(Dialog::GiveOut(draft)) = &mut self.state.dialog else { return };
        // Letters that the program's own font lacks take no other pages than its own.
        let (page, print) = (draft.page, draft.print);
        draft.pages =
            handout(&HandoutOrder { plan, page, print, emergency, fonts: Fonts::default() }).count();
    }

    pub(super) fn write_plan(&mut self, path: PathBuf, replaces: bool) {
        let emergency = self.state.emergency_number(&self.now.wall);
        let Some(plan) = self.state.plans.to_give_out().cloned() else { return };
        let Some(Dialog::GiveOut(draft)) = &self.state.dialog else { return };
        let passphrase = Passphrase::of(&draft.passphrase);
        let out =
            PlanOut { plan, path, page: draft.page, print: draft.print, emergency, passphrase, replaces };
        self.want(Effect::Plans(PlanJob::GiveOut(Box::new(out))));
    }

    /// What has become of it.
    pub(super) fn given_out(&mut self, result: Result<Vec<PathBuf>, GiveOutError>) {
        self.files_written(result.map_err(|error| match error {
            GiveOutError::Taken(path) => FileProgress::Taken(path),
            error => FileProgress::Failed(error.to_string()),
        }));
    }
}
