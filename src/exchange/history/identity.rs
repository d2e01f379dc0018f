//! What is known already: by id, and, of rows that have none, by point, time and values.

use std::collections::HashMap;

use uuid::Uuid;

use crate::{
    anatomy::PointKey,
    journal::{Entry, History, Kind},
    therapy::whole_seconds,
};

/// The space of the ids of entries that were made of rows without one.
const ROWS: Uuid = Uuid::from_u128(0x6f0e_28f5_9a3c_4b57_8d14_2c7b_e1a0_93d6);

/// What makes a row without an id the same as an entry. Seconds are enough: other programs know no more.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Identity {
    point: Option<PointKey>,
    second: i64,
    values: [Option<u32>; 3],
    text: Option<Box<str>>,
}

impl Identity {
    /// Of a hold, rating or event.
    pub(super) fn of(entry: &Entry) -> Option<Self> {
        let second = entry.at.timestamp().as_second();
        let point = entry.kind.about();
        let (values, text) = match &entry.kind {
            Kind::Hold(hold) => {
                let tenderness = [hold.before, hold.after].map(|value| value.map(|value| value.get().into()));
                ([Some(whole_seconds(hold.held_ms)), tenderness[0], tenderness[1]], None)
            }
            Kind::Rating(rated) => ([None, Some(rated.tenderness.get().into()), None], None),
            Kind::Event { text } => ([None; 3], Some(text.clone())),
            _ => return None,
        };
        Some(Self { point, second, values, text })
    }

    /// The id of the entry that is made of such a row, the same each time: the row is known again where the entry was changed
    /// here since.
    pub(super) fn id(&self) -> Uuid {
        let number = |value: Option<u32>| value.map_or(String::new(), |value| value.to_string());
        let point = self.point.as_ref().map_or(String::new(), ToString::to_string);
        let [held, before, after] = self.values.map(number);
        let text = self.text.as_deref().unwrap_or_default();
        let says = format!("{point},{},{held},{before},{after},{text}", self.second);
        Uuid::new_v5(&ROWS, says.as_bytes())
    }
}

/// What a file is compared with.
pub(super) struct Known<'a> {
    history: &'a History,
    /// What counts and is neither hold nor rating.
    others: HashMap<Uuid, Entry>,
    /// By what stands for an id; only there once a row has none.
    alike: Option<HashMap<Identity, Uuid>>,
}

impl<'a> Known<'a> {
    pub(super) fn of(history: &'a History) -> Self {
        let others =
            history.standing(None).filter(|entry| !matches!(entry.kind, Kind::Hold(_) | Kind::Rating(_)));
        Self { history, others: others.map(|entry| (entry.id, entry)).collect(), alike: None }
    }

    /// The entry of this id as it stands now, if it counts.
    pub(super) fn standing(&self, id: Uuid) -> Option<Entry> {
        self.history.record(id).map(crate::journal::Record::entry).or_else(|| self.others.get(&id).cloned())
    }

    /// The entry that says the same, of those that count first.
    pub(super) fn like(&mut self, identity: &Identity) -> Option<Uuid> {
        self.alike().get(identity).copied()
    }

    /// A row that was met says this.
    pub(super) fn meet(&mut self, identity: Identity, id: Uuid) {
        self.alike().insert(identity, id);
    }

    fn alike(&mut self) -> &mut HashMap<Identity, Uuid> {
        let history = self.history;
        self.alike.get_or_insert_with(|| {
            let all = history.taken_back().chain(history.standing(None));
            all.filter_map(|entry| Some((Identity::of(&entry)?, entry.id))).collect()
        })
    }
}
