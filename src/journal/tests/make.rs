//! Any entry there can be.

use proptest::{option, prelude::*};
use uuid::Uuid;

use crate::{
    anatomy::{PointId, PointKey, Side, ViewId},
    journal::{
        Amendment, Change, CustomPoint, Entry, Felt, HoldDone, Kind, NotToday, PointChange, Rated,
        Whereabouts, read_moment,
    },
    therapy::{
        Ended, EndingKind, RestPain, Sensation, Tenderness,
        plan::{PlanRef, SkipReason},
    },
};

pub(crate) fn t(value: u8) -> Tenderness {
    Tenderness::try_from(value).unwrap()
}

/// Few ids, so that entries meet.
pub(crate) fn id(n: u8) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 | u128::from(n))
}

pub(crate) fn at(minute: u32) -> jiff::Zoned {
    let text = format!(
        "2026-11-{:02}T{:02}:{:02}:00+01:00[Europe/Berlin]",
        1 + minute / 1440,
        minute / 60 % 24,
        minute % 60
    );
    read_moment(&text).unwrap()
}

pub(crate) fn hold(point: &str, side: Side) -> HoldDone {
    let key = PointKey { id: PointId(point.into()), side };
    HoldDone { before: Some(t(7)), ..HoldDone::new(key, 60_000, 60, EndingKind::Time, Ended::Time) }
}

pub(crate) fn key() -> PointKey {
    PointKey::new("RHO-MAJ1", Side::Left)
}

pub(crate) fn plan_ref(revision: u32) -> PlanRef {
    PlanRef { id: Uuid::from_u128(0x5f0c_2c9e_7f3b_4f0e_9a64_2f0d_3c1b_7a55), revision }
}

fn any_plan() -> impl Strategy<Value = PlanRef> {
    (1..=3_u32).prop_map(plan_ref)
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
    (point(), side(), numbers, endings, words, trace, any_details()).prop_map(
        |(id, side, (held_ms, dose_s, before, after), (ending, ended), words, trace, details)| {
            let (note, tool, position) = words;
            let trace = trace.into_iter().collect();
            let (point, side) = (id, side);
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
                ..details
            })
        },
    )
}

/// What a hold may say besides.
fn any_details() -> impl Strategy<Value = HoldDone> {
    let named = || option::of(Just(Box::from("S0-R1")));
    let felt = prop::collection::btree_map(0..1_500_000_u32, any_felt(), 0..4);
    let pains = (option::of(rest_pain()), option::of(rest_pain()));
    (
        option::of(0..=100_u8),
        felt,
        pains,
        (named(), named(), named(), option::of(any_plan())),
        0..=86_400_000_u32,
        any::<bool>(),
    )
        .prop_map(
            |(
                repetitions,
                felt,
                (pain_before, pain_after),
                (method, source, routine, plan),
                uncounted_ms,
                by_key,
            )| {
                let felt = felt
                    .into_iter()
                    .map(|(at_ms, (sensation, place))| Felt { at_ms, sensation, place })
                    .collect();
                let uncounted_ms = if uncounted_ms % 2 == 0 { 0 } else { uncounted_ms };
                let plain = hold("RHO-MAJ1", Side::Left);
                HoldDone {
                    repetitions,
                    felt,
                    pain_before,
                    pain_after,
                    method,
                    source,
                    routine,
                    plan,
                    uncounted_ms,
                    by_key,
                    ..plain
                }
            },
        )
}

fn any_felt() -> impl Strategy<Value = (Sensation, Option<Box<str>>)> {
    (prop::sample::select(&Sensation::ALL[..]), option::of(text(20)))
}

fn rest_pain() -> impl Strategy<Value = RestPain> {
    (0..=10_u8).prop_map(|value| RestPain::try_from(value).unwrap())
}

fn any_amendment() -> impl Strategy<Value = Kind> {
    fn change<T: Clone + std::fmt::Debug>(
        of: impl Strategy<Value = T>,
    ) -> impl Strategy<Value = Option<Change<T>>> {
        option::of(option::of(of).prop_map(Change::from))
    }
    let tender = (change(tenderness()), change(tenderness()));
    let pains = (change(rest_pain()), change(rest_pain()));
    let ended = option::of(prop::sample::select(&Ended::ALL[..]));
    let words = (change(note()), option::of(event_text()));
    let numbers = (option::of(0..=1_500_000_u32), ended, option::of(0..30_u32));
    (0..40_u8, tender, pains, words, numbers).prop_map(
        |(target, (before, after), (pain_before, pain_after), (note, text), (held_ms, ended, minute))| {
            let target = id(target);
            Kind::Amend(Amendment {
                target,
                before,
                after,
                note,
                held_ms,
                pain_before,
                pain_after,
                ended,
                text,
                at: minute.map(|minute| Box::new(at(minute))),
            })
        },
    )
}

fn event_text() -> impl Strategy<Value = Box<str>> {
    text(20).prop_map(|text| format!("New {text}").into())
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

pub(crate) fn any_kind() -> impl Strategy<Value = Kind> {
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
        1 => (point(), side(), prop::collection::vec((0..40_u8).prop_map(id), 0..3)).prop_map(|(point, side, holds)| Kind::Cleared { point, side, holds }),
        1 => (point(), side(), 0..40_000_u32)
            .prop_map(|(point, side, until)| Kind::Rest { point, side, until: at(until) }),
        2 => (point(), side(), any_plan(), prop::sample::select(&SkipReason::ALL[..]))
            .prop_map(|(point, side, plan, reason)| Kind::NotToday(NotToday { point, side, plan, reason })),
        2 => event_text().prop_map(|text| Kind::Event { text }),
        1 => (0..3_u32).prop_map(|version| Kind::Acknowledged { what: "stop_rules".into(), version }),
    ]
}

pub(crate) fn any_entry() -> impl Strategy<Value = Entry> {
    // Few minutes, so that times meet too.
    (0..40_u8, 0..30_u32, any_kind()).prop_map(|(n, minute, kind)| Entry { id: id(n), at: at(minute), kind })
}

/// Entries with ids of their own.
pub(crate) fn any_entries() -> impl Strategy<Value = Vec<Entry>> {
    prop::collection::vec(any_entry(), 0..40).prop_map(|mut entries| {
        for (n, entry) in entries.iter_mut().enumerate() {
            entry.id = id(n as u8);
        }
        entries
    })
}
