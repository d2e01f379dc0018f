//! A row of texts as an entry.

use std::str::FromStr;

use jiff::Zoned;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::{
    cells::Cells,
    column::Column,
    number::{NumberError, Numbers},
    when::{Clock, WhenCells, WhenError},
};
use crate::{
    anatomy::{PointId, PointKey, Side},
    journal::{CustomPoint, Entry, EntryError, HELD_MAX_MS, HoldDone, Kind, NotToday, Rated, read_moment},
    language::say,
    therapy::{
        Ended, EndingKind, RestPain, Tenderness,
        plan::{PlanRef, SkipReason},
        whole_seconds,
    },
};

/// Why a row is no entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryTrouble {
    /// A cell that this kind of row needs is empty.
    #[error("{}", say!("history-file-missing", column = .0.word()))]
    Missing(Column),
    /// A cell says nothing that its column knows.
    #[error("{}", say!("history-file-word", column = .column.word(), given = .given, expected = .expected))]
    Word {
        /// Which.
        column: Column,
        /// What it says.
        given: String,
        /// What it could say.
        expected: String,
    },
    /// A number is none.
    #[error("{}", say!("history-file-number", column = .column.word(), why = .why.to_string()))]
    Number {
        /// Which.
        column: Column,
        /// Why.
        why: NumberError,
    },
    /// The time is none.
    #[error("{0}")]
    When(#[from] WhenError),
    /// There is no tenderness, no seconds held and no text.
    #[error("{}", say!("history-file-nothing"))]
    Nothing,
    /// No point, or no side of it.
    #[error("{}", say!("history-file-no-sided-point"))]
    NoPoint,
    /// It has a tenderness after a hold, and does not say how long that was.
    #[error("{}", say!("history-file-after-alone"))]
    AfterWithoutHold,
    /// Two cells that say the same in two ways differ.
    #[error("{}", say!("history-file-differ", one = .0.word(), other = .1.word()))]
    Differ(Column, Column),
    /// Something that no entry can say.
    #[error(transparent)]
    Entry(#[from] EntryError),
}

/// What cells cannot say by themselves.
pub(super) struct EntryReader<'a> {
    pub(super) clock: Clock<'a>,
    pub(super) numbers: Numbers,
    /// The point of rows that name none.
    pub(super) point: Option<&'a PointKey>,
    /// The side of rows that name none.
    pub(super) side: Option<Side>,
}

/// The words of a column, as an error lists them.
fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> String {
    all.iter().map(|one| word(*one)).collect::<Vec<_>>().join(", ")
}

fn filled<'a>(cells: &'a Cells<'_>, column: Column) -> Option<&'a str> {
    Some(cells.get(column)).filter(|cell| !cell.is_empty())
}

fn needed<'a>(cells: &'a Cells<'_>, column: Column) -> Result<&'a str, EntryTrouble> {
    filled(cells, column).ok_or(EntryTrouble::Missing(column))
}

fn boxed(cells: &Cells<'_>, column: Column) -> Option<Box<str>> {
    filled(cells, column).map(Into::into)
}

/// A cell that is one of a few words, or has a form of its own.
fn spoken<T: FromStr>(
    cells: &Cells<'_>,
    column: Column,
    expected: impl FnOnce() -> String,
) -> Result<Option<T>, EntryTrouble> {
    let Some(cell) = filled(cells, column) else { return Ok(None) };
    let wrong =
        |_| EntryTrouble::Word { column, given: cell.chars().take(60).collect(), expected: expected() };
    cell.parse().map(Some).map_err(wrong)
}

/// One of a few words.
fn one_of<T: Copy>(
    cells: &Cells<'_>,
    column: Column,
    all: &[T],
    word: fn(T) -> &'static str,
) -> Result<Option<T>, EntryTrouble> {
    let Some(cell) = filled(cells, column) else { return Ok(None) };
    let found = all.iter().copied().find(|one| word(*one) == cell);
    let given = || cell.chars().take(60).collect();
    found.map(Some).ok_or_else(|| EntryTrouble::Word { column, given: given(), expected: words(all, word) })
}

/// A list in JSON.
fn list<T: DeserializeOwned>(cells: &Cells<'_>, column: Column) -> Result<Vec<T>, EntryTrouble> {
    let Some(cell) = filled(cells, column) else { return Ok(Vec::new()) };
    serde_json::from_str(cell).map_err(|_| EntryTrouble::Word {
        column,
        given: cell.chars().take(60).collect(),
        expected: say!("history-file-lists").to_owned(),
    })
}

impl EntryReader<'_> {
    /// The id that a row has, if it has one.
    pub(super) fn id(cells: &Cells<'_>) -> Result<Option<Uuid>, EntryTrouble> {
        spoken(cells, Column::Id, || say!("history-file-entry-ids").to_owned())
    }

    /// When a row was.
    pub(super) fn at(&self, cells: &Cells<'_>) -> Result<Zoned, EntryTrouble> {
        let [at, date, time, zone] =
            [Column::At, Column::Date, Column::Time, Column::Zone].map(|column| cells.get(column));
        Ok(self.clock.read(&WhenCells { at, date, time, zone })?)
    }

    /// What a row says. What has no `kind` is a hold if it has seconds, a rating if it has a tenderness, else an event.
    pub(super) fn kind(&self, cells: &Cells<'_>) -> Result<Kind, EntryTrouble> {
        let has = |column| filled(cells, column).is_some();
        let meant = match cells.get(Column::Kind) {
            "" if has(Column::HeldS) || has(Column::HeldMs) => "hold",
            "" if has(Column::Before) => "rating",
            "" if has(Column::After) => return Err(EntryTrouble::AfterWithoutHold),
            "" if has(Column::Text) => "event",
            "" => return Err(EntryTrouble::Nothing),
            said => said,
        };
        match meant {
            "hold" => self.hold(cells).map(Kind::Hold),
            "rating" => self.rating(cells),
            "event" => Ok(Kind::Event { text: needed(cells, Column::Text)?.into() }),
            "rest" => self.rest(cells),
            "cleared" => {
                let PointKey { id: point, side } = self.point(cells)?;
                Ok(Kind::Cleared { point, side, holds: list(cells, Column::Holds)? })
            }
            "not_today" => self.not_today(cells),
            "custom_point" => self.custom(cells).map(Kind::CustomPoint),
            "point_retired" => {
                let PointKey { id: point, side } = self.point(cells)?;
                Ok(Kind::PointRetired { point, side })
            }
            other => Err(EntryTrouble::Word {
                column: Column::Kind,
                given: other.chars().take(60).collect(),
                expected: "hold, rating, event, rest, cleared, not_today, custom_point, point_retired"
                    .to_owned(),
            }),
        }
    }

    /// The point in a row, as `RHO-MAJ1` with a side beside it or as `RHO-MAJ1:left`, else the one that was said.
    fn point(&self, cells: &Cells<'_>) -> Result<PointKey, EntryTrouble> {
        let Some(point) = filled(cells, Column::Point) else {
            return self.point.cloned().ok_or(EntryTrouble::NoPoint);
        };
        if let Ok(key) = point.parse() {
            return Ok(key);
        }
        let sides = [Side::Left, Side::Right, Side::Midline];
        let side =
            one_of(cells, Column::Side, &sides, Side::word)?.or(self.side).ok_or(EntryTrouble::NoPoint)?;
        Ok(PointKey { id: PointId(point.to_owned()), side })
    }

    fn number(
        &self,
        cells: &Cells<'_>,
        column: Column,
        range: [u32; 2],
    ) -> Result<Option<u32>, EntryTrouble> {
        let Some(cell) = filled(cells, column) else { return Ok(None) };
        let number = self.numbers.whole(cell, range);
        number.map(Some).map_err(|why| EntryTrouble::Number { column, why })
    }

    /// A number that only Knotmap writes, which says itself in what range it is.
    fn plain<T: FromStr>(cells: &Cells<'_>, column: Column) -> Result<Option<T>, EntryTrouble> {
        let Some(cell) = filled(cells, column) else { return Ok(None) };
        let why = || NumberError::NotANumber(cell.chars().take(60).collect());
        cell.parse().map(Some).map_err(|_| EntryTrouble::Number { column, why: why() })
    }

    fn tenderness(&self, cells: &Cells<'_>, column: Column) -> Result<Option<Tenderness>, EntryTrouble> {
        let value = self.number(cells, column, [0, 10])?;
        Ok(value.and_then(|value| Tenderness::ALL.get(value as usize).copied()))
    }

    fn pain(&self, cells: &Cells<'_>, column: Column) -> Result<Option<RestPain>, EntryTrouble> {
        let value = self.number(cells, column, [0, 10])?;
        Ok(value.and_then(|value| RestPain::try_from(value as u8).ok()))
    }

    fn rating(&self, cells: &Cells<'_>) -> Result<Kind, EntryTrouble> {
        if filled(cells, Column::After).is_some() {
            return Err(EntryTrouble::AfterWithoutHold);
        }
        let PointKey { id: point, side } = self.point(cells)?;
        let tenderness = self.tenderness(cells, Column::Before)?;
        let tenderness = tenderness.ok_or(EntryTrouble::Missing(Column::Before))?;
        Ok(Kind::Rating(Rated { point, side, tenderness, note: boxed(cells, Column::Note) }))
    }

    fn rest(&self, cells: &Cells<'_>) -> Result<Kind, EntryTrouble> {
        let PointKey { id: point, side } = self.point(cells)?;
        let until = read_moment(needed(cells, Column::Until)?).map_err(WhenError::from)?;
        Ok(Kind::Rest { point, side, until })
    }

    fn not_today(&self, cells: &Cells<'_>) -> Result<Kind, EntryTrouble> {
        let PointKey { id: point, side } = self.point(cells)?;
        let plan = Self::plan(cells)?.ok_or(EntryTrouble::Missing(Column::Plan))?;
        let reason = one_of(cells, Column::Reason, &SkipReason::ALL, SkipReason::word)?;
        let reason = reason.ok_or(EntryTrouble::Missing(Column::Reason))?;
        Ok(Kind::NotToday(NotToday { point, side, plan, reason }))
    }

    fn plan(cells: &Cells<'_>) -> Result<Option<PlanRef>, EntryTrouble> {
        let Some(id) = spoken(cells, Column::Plan, || say!("history-file-plan-ids").to_owned())? else {
            return Ok(None);
        };
        let revision = Self::plain(cells, Column::PlanRevision)?;
        Ok(Some(PlanRef { id, revision: revision.ok_or(EntryTrouble::Missing(Column::PlanRevision))? }))
    }

    fn custom(&self, cells: &Cells<'_>) -> Result<CustomPoint, EntryTrouble> {
        let PointKey { id: point, side } = self.point(cells)?;
        let milli = |column| Self::plain(cells, column)?.ok_or(EntryTrouble::Missing(column));
        let views = || words(&crate::anatomy::ViewId::ALL, crate::anatomy::ViewId::word);
        Ok(CustomPoint {
            point,
            side,
            view: spoken(cells, Column::View, views)?.ok_or(EntryTrouble::Missing(Column::View))?,
            muscle: needed(cells, Column::Muscle)?.to_owned(),
            part: filled(cells, Column::Part).map(str::to_owned),
            u_milli: milli(Column::UMilli)?,
            v_milli: milli(Column::VMilli)?,
            name: needed(cells, Column::Name)?.to_owned(),
            place: cells.get(Column::Place).to_owned(),
        })
    }

    fn hold(&self, cells: &Cells<'_>) -> Result<HoldDone, EntryTrouble> {
        let key = self.point(cells)?;
        let held_ms = self.held_ms(cells)?;
        let ended = one_of(cells, Column::Ended, &Ended::ALL, Ended::word)?.unwrap_or(Ended::Time);
        let ending = one_of(cells, Column::Ending, &EndingKind::ALL, EndingKind::word)?;
        // A table that does not say what was asked for: then it was what came, as with `knotmap record`.
        let ending = ending.unwrap_or(match ended {
            Ended::Release => EndingKind::Release,
            Ended::Throbbing => EndingKind::Throbbing,
            Ended::Repetitions => EndingKind::Repetitions,
            _ => EndingKind::Time,
        });
        let dose_s = Self::plain(cells, Column::DoseS)?.unwrap_or(whole_seconds(held_ms).max(1));
        Ok(HoldDone {
            before: self.tenderness(cells, Column::Before)?,
            after: self.tenderness(cells, Column::After)?,
            note: boxed(cells, Column::Note),
            tool: boxed(cells, Column::Tool),
            position: boxed(cells, Column::Position),
            trace: list(cells, Column::Trace)?,
            repetitions: Self::plain(cells, Column::Repetitions)?,
            felt: list(cells, Column::Felt)?,
            pain_before: self.pain(cells, Column::PainBefore)?,
            pain_after: self.pain(cells, Column::PainAfter)?,
            method: boxed(cells, Column::Method),
            source: boxed(cells, Column::Source),
            routine: boxed(cells, Column::Routine),
            plan: Self::plan(cells)?,
            uncounted_ms: Self::plain(cells, Column::UncountedMs)?.unwrap_or(0),
            by_key: one_of(cells, Column::ByKey, &["yes"], |yes| yes)?.is_some(),
            ..HoldDone::new(key, held_ms, dose_s, ending, ended)
        })
    }

    /// How long a point was held: milliseconds where they are there, and then the seconds beside them have to agree.
    fn held_ms(&self, cells: &Cells<'_>) -> Result<u32, EntryTrouble> {
        let most = HELD_MAX_MS / 1000;
        let in_seconds = match cells.get(Column::HeldS).split(':').collect::<Vec<_>>()[..] {
            // Some write a minute as 0:01:00.
            [hours, minutes, rest] => {
                let part = |text| Numbers { decimal: None, divide: 1 }.whole(text, [0, 59]);
                let parts = part(hours).and_then(|h| Ok(h * 3600 + part(minutes)? * 60 + part(rest)?));
                let given = || cells.get(Column::HeldS).chars().take(60).collect();
                let fits = parts.ok().filter(|seconds| *seconds <= most);
                let out = || NumberError::Range { given: given(), from: 0, to: most };
                Some(fits.ok_or_else(|| EntryTrouble::Number { column: Column::HeldS, why: out() })?)
            }
            _ => self.number(cells, Column::HeldS, [0, most])?,
        };
        match (Self::plain(cells, Column::HeldMs)?, in_seconds) {
            (Some(ms), Some(held)) if ms <= HELD_MAX_MS && whole_seconds(ms) != held => {
                Err(EntryTrouble::Differ(Column::HeldS, Column::HeldMs))
            }
            (Some(ms), _) => Ok(ms),
            (None, Some(held)) => Ok(held * 1000),
            (None, None) => Err(EntryTrouble::Missing(Column::HeldS)),
        }
    }
}

/// The entry of a row, which keeps to the limits of entries.
pub(super) fn checked(id: Uuid, at: Zoned, kind: Kind) -> Result<Entry, EntryTrouble> {
    let entry = Entry { id, at, kind };
    entry.check()?;
    Ok(entry)
}
