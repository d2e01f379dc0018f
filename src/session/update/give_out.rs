//! A plan written for somebody: a path, the paper, and the order to write it there.

use std::path::PathBuf;

use crate::{
    desktop::{self, GiveOutError, PlanKind, PlanOut},
    drawing::{PageSize, text::Fonts},
    exchange::{
        document::Print,
        plan::{HandoutOrder, Passphrase, file_name, handout},
    },
    session::{
        Dialog, Effect, GiveOutDraft, GiveOutProgress, GiveOutWish, HandoutView, HandoutWish, PlanJob,
        Session, ToWrite,
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
            GiveOutWish::Path(path) => {
                draft.path = path;
                draft.progress = GiveOutProgress::Choosing;
            }
            GiveOutWish::Page(page) => {
                draft.page = page;
                self.count_handout();
            }
            GiveOutWish::Print(print) => {
                draft.print = print;
                self.count_handout();
            }
            GiveOutWish::Passphrase(typed) => draft.passphrase = typed,
            GiveOutWish::Choose => {
                let suggested = PathBuf::from(&draft.path);
                self.want(Effect::ChoosePath { suggested, what: ToWrite::Plan });
            }
            GiveOutWish::Write { replaces } => self.write_plan(replaces),
            GiveOutWish::Reveal | GiveOutWish::OpenFile => {
                if let GiveOutProgress::Done(paths) = &draft.progress
                    && let Some(path) = paths.first().cloned()
                {
                    let opens = matches!(wish, GiveOutWish::OpenFile);
                    self.want(if opens { Effect::OpenFile(path) } else { Effect::Reveal(path) });
                }
            }
        }
    }

    fn open_give_out(&mut self, kind: PlanKind) {
        let Some(plan) = self.state.plans.to_give_out() else { return };
        let folder = self.export_folder.clone().unwrap_or_else(desktop::home);
        let path = folder.join(format!("{}.{}", file_name(plan), kind.ending()));
        self.state.dialog = Some(Dialog::GiveOut(Box::new(GiveOutDraft {
            path: path.display().to_string(),
            kind,
            page: PageSize::A4,
            print: Print::Standard,
            passphrase: String::new(),
            pages: 0,
            progress: GiveOutProgress::Choosing,
        })));
        self.count_handout();
    }

    fn count_handout(&mut self) {
        let emergency = self.state.emergency_number(&self.now.wall);
        let Some(plan) = self.state.plans.to_give_out() else { return };
        let Some(Dialog::GiveOut(draft)) = &mut self.state.dialog else { return };
        // Letters that the program's own font lacks take no other pages than its own.
        let (page, print) = (draft.page, draft.print);
        draft.pages =
            handout(&HandoutOrder { plan, page, print, emergency, fonts: Fonts::default() }).count();
    }

    fn write_plan(&mut self, replaces: bool) {
        let emergency = self.state.emergency_number(&self.now.wall);
        let Some(plan) = self.state.plans.to_give_out().cloned() else { return };
        let Some(Dialog::GiveOut(draft)) = &mut self.state.dialog else { return };
        let path = PathBuf::from(draft.path.trim());
        draft.progress = GiveOutProgress::Writing;
        let passphrase = Passphrase::of(&draft.passphrase);
        let out =
            PlanOut { plan, path, page: draft.page, print: draft.print, emergency, passphrase, replaces };
        self.want(Effect::Plans(PlanJob::GiveOut(Box::new(out))));
    }

    /// What has become of it.
    pub(super) fn given_out(&mut self, result: Result<Vec<PathBuf>, GiveOutError>) {
        if let Ok([first, ..]) = result.as_deref() {
            self.export_folder = first.parent().map(ToOwned::to_owned);
        }
        let progress = match result {
            Ok(paths) => GiveOutProgress::Done(paths),
            Err(GiveOutError::Taken(path)) => GiveOutProgress::Taken(path),
            Err(error) => GiveOutProgress::Failed(error.to_string()),
        };
        if let Some(Dialog::GiveOut(draft)) = &mut self.state.dialog {
            draft.progress = progress;
        }
    }
}
