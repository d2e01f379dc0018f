//! What the trends page shows, written as a report.

use std::path::PathBuf;

use crate::{
    desktop,
    exchange::{
        plan::{ResultOrder, collect},
        report::ReportFigure,
    },
    session::{
        Dialog, Effect, FileOut, ReportOf, Session, TakeOut, TakeOutDraft, TakeOutOrder, TakeOutWish,
        TrendsSeen,
    },
    therapy::plan::PlanResult,
};

impl Session {
    pub(super) fn in_take_out(&mut self, wish: TakeOutWish) {
        match wish {
            TakeOutWish::Open => return self.open_take_out(None),
            TakeOutWish::Picture(figure) => return self.open_take_out(Some(figure)),
            _ => {}
        }
        let Some(Dialog::TakeOut(draft)) = &mut self.state.dialog else { return };
        match wish {
            TakeOutWish::Open | TakeOutWish::Picture(_) => {}
            TakeOutWish::Kind(kind) => {
                draft.kind = kind;
                draft.file.end_in(kind.ending());
            }
            TakeOutWish::All(all) => {
                (draft.all, draft.page) = (all, 0);
                draft.report.chosen = if all { Vec::new() } else { draft.only.iter().cloned().collect() };
            }
            TakeOutWish::EachPoint(each_point) => (draft.report.each_point, draft.page) = (each_point, 0),
            TakeOutWish::Notes(with_notes) => (draft.report.with_notes, draft.page) = (with_notes, 0),
            TakeOutWish::Page(page) => draft.page = page,
        }
    }

    fn open_take_out(&mut self, figure: Option<ReportFigure>) {
        let Some(seen) = self.state.trends.seen.clone() else { return };
        let kind = if figure.is_some() { TakeOut::Png } else { TakeOut::Pdf };
        let what = figure.map_or("trends", ReportFigure::name);
        let name = format!("knotmap-{what}-{}.{}", seen.time.end(), kind.ending());
        let path = self.export_folder.clone().unwrap_or_else(desktop::home).join(name);
        let only = self.state.trends.open.clone();
        let report = ReportOf {
            time: seen.time.clone(),
            chosen: only.iter().cloned().collect(),
            result: self.followed_result(&seen),
            figure,
            each_point: only.is_some(),
            with_notes: false,
            ends: seen.ends,
            today: self.now.wall.date(),
            page: self.usual_paper(),
        };
        self.state.dialog = Some(Dialog::TakeOut(Box::new(TakeOutDraft {
            kind,
            only,
            all: false,
            report,
            page: 0,
            file: FileOut::at(&path),
        })));
    }

    pub(super) fn take_out(&mut self, path: PathBuf, replaces: bool) {
        let Some(Dialog::TakeOut(draft)) = &self.state.dialog else { return };
        let order = TakeOutOrder { kind: draft.kind, report: draft.report.clone(), path, replaces };
        self.want(Effect::TakeOut(Box::new(order)));
    }

    /// What was done in the time of the plan that is followed.
    fn followed_result(&self, seen: &TrendsSeen) -> Option<PlanResult> {
        let whole = self.state.plans.followed()?;
        let since = Some(*seen.time.start());
        let order = ResultOrder {
            revisions: &whole.given,
            now: &self.now.wall,
            since,
            with_notes: false,
            questions: "",
        };
        collect(&self.state.history, &order).ok()?.until(*seen.time.end())
    }
}
