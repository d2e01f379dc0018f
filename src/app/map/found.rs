//! The points that the list has because they were looked for: by words, by a muscle, by where it hurts.

use std::{collections::BTreeSet, sync::Arc};

use egui::{Id, Ui};
use kurbo::Point;

use super::MapView;
use crate::{
    anatomy::{PointKey, Side, Stage},
    session::{State, rows},
};

/// With more of them nothing would stand out.
const MOST: usize = 24;

/// What is looked for. As long as that stays the same, so does what is found.
#[derive(Clone, PartialEq)]
struct Wanted {
    search: String,
    only: Option<Side>,
    muscle: Option<&'static str>,
    pain: Option<(Stage, Point, Side, bool)>,
    /// The entries of the journal, which may add a point of one's own.
    entries: usize,
}

impl Wanted {
    fn of(state: &State) -> Option<Self> {
        let list = &state.list;
        let is_free = list.pain().is_none() && list.muscle.is_none() && !list.is_searching();
        if is_free || state.selected.is_some() || state.plan_on_map().is_some() {
            return None;
        }
        Some(Self {
            search: list.search.clone(),
            only: list.only(),
            muscle: list.muscle,
            pain: list.pain().map(|pain| (pain.stage, pain.place, pain.side, pain.whole)),
            entries: state.history.entries(),
        })
    }
}

type Found = Option<Arc<BTreeSet<PointKey>>>;

/// The points that were looked for; none where nothing is, or they are too many to stand out.
pub(super) fn found(ui: &Ui, view: &MapView<'_>) -> Found {
    let wanted = Wanted::of(view.state)?;
    let id = Id::unique("found on the map");
    let last = ui.data(|data| data.get_temp::<(Wanted, Found)>(id)).filter(|(last, _)| *last == wanted);
    if let Some((_, found)) = last {
        return found;
    }
    let keys: BTreeSet<PointKey> = rows(view.state, view.points).into_iter().map(|row| row.key).collect();
    let found: Found = (keys.len() <= MOST).then(|| Arc::new(keys));
    ui.data_mut(|data| data.insert_temp(id, (wanted, found.clone())));
    found
}
