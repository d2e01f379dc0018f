//! Any entry there can be.

use proptest::{option, prelude::*};
use uuid::Uuid;

use crate::{
    anatomy::{PointId, PointKey, Side, ViewId},
    journal::{
        Amendment, Change, CustomPoint, Entry, HoldDone, Kind, PointChange, Rated, Whereabouts, read_moment,
    },
    therapy::{Ended, EndingKind, Tenderness},
};

pub(super) fn t(value: u8) -> Tenderness {
    Tenderness::try_from(value).unwrap()
}

/// Few ids, so that entries meet.
pub(super) fn id(n: u8) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 | u128::from(n))
}

pub(super) fn at(minute: u32) -> jiff::Zoned {
    let text = format!(
        "2026-11-{:02}T{:02}:{:02}:00+01:00[Europe/Berlin]",
        1 + minute / 1440,
        minute / 60 % 24,
        minute % 60
    );
    read_moment(&text).unwrap()
}

pub(super) fn hold(point: &str, side: Side) -> HoldDone {
    HoldDone {
        point: PointId(point.into()),
        side,
        held_ms: 60_000,
        dose_s: 60,
        ending: EndingKind::Time,
        ended: Ended::Time,
        before: Some(t(7)),
        after: None,
        note: None,
        tool: None,
        position: None,
        trace: Vec::new(),
    }
}

pub(super) fn key() -> PointKey {
    PointKey::new("RHO-MAJ1", Side::Left)
}

fn tenderness() -> impl Strategy<Value = Tenderness> {
    (0..=10_u8).prop_map(t)
}

fn point() -> impl Strategy<Value = PointId> {
    prop_oneof![Just("RHO-MAJ1"), Just("LEV-2"), Just("MY-0011AAFF")].prop_map(|id| PointId(id.into()))
}

fn side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Left), Just(Side::Right), Just(Side::Midline)]
}

fn text(max: usize) -> impl Strategy<Value = Box<str>> {
    let plain =
        prop::collection::vec(prop_oneof![3 => prop::char::range(' ', '~'), 1 => any::<char>()], 0..max);
    plain.prop_map(|chars| chars.into_iter().filter(|c| !c.is_control()).collect::<String>().into_boxed_str())
}

fn note() -> impl Strategy<Value = Box<str>> {
    (text(30), any::<bool>())
        .prop_map(|(text, long)| if long { format!("{text}\n{text}").into() } else { text })
}

fn any_hold() -> impl Strategy<Value = Kind> {
    let words = (option::of(note()), option::of(text(20)), option::of(text(20)));
    let numbers = (0..=1_500_000_u32, 1..=1500_u32, option::of(tenderness()), option::of(tenderness()));
    let trace = prop::collection::btree_map(0..1_500_000_u32, tenderness(), 0..8);
    let endings = (prop::sample::select(&EndingKind::ALL[..]), prop::sample::select(&Ended::ALL[..]));
    (point(), side(), numbers, endings, words, trace).prop_map(
        |(point, side, (held_ms, dose_s, before, after), (ending, ended), (note, tool, position), trace)| {
            let trace = trace.into_iter().collect();
            Kind::Hold(HoldDone {
                point,
                side,
                held_ms,
                dose_s,
                ending,
                ended,
                before,
                after,
                note,
                tool,
                position,
                trace,
            })
        },
    )
}

fn any_amendment() -> impl Strategy<Value = Kind> {
    fn change<T: Clone + std::fmt::Debug>(
        of: impl Strategy<Value = T>,
    ) -> impl Strategy<Value = Option<Change<T>>> {
        option::of(option::of(of).prop_map(Change::from))
    }
    (0..40_u8, change(tenderness()), change(tenderness()), change(note()), option::of(0..=1_500_000_u32))
        .prop_map(|(target, before, after, note, held_ms)| {
            Kind::Amend(Amendment { target: id(target), before, after, note, held_ms })
        })
}

fn any_custom() -> impl Strategy<Value = Kind> {
    let view = prop::sample::select(&ViewId::ALL[..]);
    (point(), side(), view, 0..=1000_u16, 0..=1000_u16, text(20), option::of(Just("upper".to_owned())))
        .prop_map(|(point, side, view, u_milli, v_milli, name, part)| {
            let name = format!("My {name}");
            let muscle = "rhomb_maj".to_owned();
            let place = "Beside the spine".to_owned();
            Kind::CustomPoint(CustomPoint { point, side, view, muscle, part, u_milli, v_milli, name, place })
        })
}

fn any_change() -> impl Strategy<Value = Kind> {
    let view = prop::sample::select(&ViewId::ALL[..]);
    let moved = (view, 0..=1000_u16, 0..=1000_u16, option::of(Just("lower".to_owned())), text(20)).prop_map(
        |(view, u_milli, v_milli, part, place)| {
            let (muscle, place) = ("trapezius".to_owned(), place.into());
            Whereabouts { view, muscle, part, u_milli, v_milli, place }
        },
    );
    let name = text(20).prop_map(|name| format!("Now {name}"));
    (point(), side(), option::of(name), option::of(moved))
        .prop_map(|(point, side, name, moved)| Kind::PointChanged(PointChange { point, side, name, moved }))
}

pub(super) fn any_kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        4 => any_hold(),
        2 => (point(), side(), tenderness(), option::of(note()))
            .prop_map(|(point, side, tenderness, note)| Kind::Rating(Rated { point, side, tenderness, note })),
        2 => any_custom(),
        2 => any_change(),
        1 => (point(), side()).prop_map(|(point, side)| Kind::PointRetired { point, side }),
        1 => (point(), side()).prop_map(|(point, side)| Kind::PointBack { point, side }),
        3 => any_amendment(),
        2 => (0..40_u8).prop_map(|n| Kind::Retract { target: id(n) }),
        2 => (0..40_u8).prop_map(|n| Kind::Restore { target: id(n) }),
        1 => (point(), side()).prop_map(|(point, side)| Kind::Cleared { point, side }),
        1 => (point(), side(), 0..40_000_u32)
            .prop_map(|(point, side, until)| Kind::Rest { point, side, until: at(until) }),
        1 => (0..3_u32).prop_map(|version| Kind::Acknowledged { what: "stop_rules".into(), version }),
    ]
}

pub(super) fn any_entry() -> impl Strategy<Value = Entry> {
    // Few minutes, so that times meet too.
    (0..40_u8, 0..30_u32, any_kind()).prop_map(|(n, minute, kind)| Entry { id: id(n), at: at(minute), kind })
}

/// Entries with ids of their own.
pub(super) fn any_entries() -> impl Strategy<Value = Vec<Entry>> {
    prop::collection::vec(any_entry(), 0..40).prop_map(|mut entries| {
        for (n, entry) in entries.iter_mut().enumerate() {
            entry.id = id(n as u8);
        }
        entries
    })
}
