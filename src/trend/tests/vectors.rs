//! The statistics against reference values that were computed with scipy, statsmodels, numpy and pymannkendall.

use jiff::civil::Date;
use serde_json::Value;

use crate::trend::{
    ends::Ends,
    fdr::q_values,
    middle::{MIDDLE_FROM, middles},
    monotonic::Monotonic,
    nap::nonoverlap,
    rank_test::{hodges_lehmann, signed_rank_p},
    sample::{Sample, median},
    series::Series,
    slope::Slopes,
};

pub(crate) const TOLERANCE: f64 = 1e-9;

/// The vectors; each has `id`, `input` and `expect`.
pub(crate) fn vectors() -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("vectors.json")).unwrap();
    file["vectors"].as_array().unwrap().clone()
}

pub(crate) fn vector(id: &str) -> Value {
    vectors().into_iter().find(|vector| vector["id"] == id).unwrap()
}

pub(crate) fn numbers(of: &Value) -> Vec<f64> {
    of.as_array().unwrap().iter().map(|one| one.as_f64().unwrap()).collect()
}

/// Holds that `found` is the number `wanted`, or none where that is null.
#[track_caller]
pub(crate) fn same(found: Option<f64>, wanted: &Value, what: &str) {
    match (found, wanted.as_f64()) {
        (None, None) => assert!(wanted.is_null(), "{what}: {wanted}"),
        (Some(found), Some(wanted)) => {
            let off = (found - wanted).abs();
            assert!(off <= TOLERANCE.max(TOLERANCE * wanted.abs()), "{what}: {found}, not {wanted}");
        }
        (found, wanted) => panic!("{what}: {found:?}, not {wanted:?}"),
    }
}

fn whole(of: &Value) -> Vec<i32> {
    numbers(of).into_iter().map(|one| one as i32).collect()
}

/// The series of a T vector; T17 has its days and values apart from its entries.
fn series(vector: &Value) -> Vec<Sample> {
    let of = vector.get("day_values").unwrap_or(&vector["input"]);
    let days: Vec<Date> =
        of["days"].as_array().unwrap().iter().map(|day| day.as_str().unwrap().parse().unwrap()).collect();
    let day = |day: &Date| day.since(days[0]).unwrap().get_days();
    days.iter().map(day).zip(numbers(&of["values"])).map(|(day, value)| Sample { day, value }).collect()
}

#[test]
fn series_are_as_computed_elsewhere() {
    let mut seen = 0;
    for vector in vectors().iter().filter(|vector| vector["id"].as_str().unwrap().starts_with('T')) {
        let (id, want, all) = (vector["id"].as_str().unwrap(), &vector["expect"], series(vector));
        let check = |found: Option<f64>, name: &str| same(found, &want[name], &format!("{id} {name}"));
        let ends = |found: Option<(f64, f64)>, name: &str, times: f64| {
            same(
                found.map(|one| one.0 * times),
                want[name].get(0).unwrap_or(&Value::Null),
                &format!("{id} {name} low"),
            );
            same(
                found.map(|one| one.1 * times),
                want[name].get(1).unwrap_or(&Value::Null),
                &format!("{id} {name} high"),
            );
        };
        check(Some(all.len() as f64), "n");
        check(Some(f64::from(all[all.len() - 1].day)), "span_days");
        let found = Series::of(&all);
        assert_eq!(found.middles.len(), all.len());
        for (at, middle) in found.middles.iter().enumerate() {
            same(Some(*middle), &want["middle"][at], &format!("{id} middle {at}"));
        }
        check(median(all.iter().zip(&found.middles).map(|(one, m)| (one.value - m).abs())), "mad");
        check(found.band, "band_half_width");
        let both = Ends::of(&all);
        check(both.map(|both| both.first), "first");
        check(both.map(|both| both.last), "last");
        check(both.map(Ends::change), "change");
        let slopes = Slopes::of(&all).unwrap();
        check(Some(slopes.median() * 7.0), "slope_per_week");
        let way = Monotonic::of(&all, slopes.median());
        check(Some(way.s as f64), "S");
        check(Some(way.variance), "var_s");
        check(Some(way.p(1.0)), "p_mann_kendall");
        ends(Some(slopes.interval(way.variance)), "slope_per_week_95", 7.0);
        check(way.inflation, "inflation_f");
        check(way.inflation.map(|f| (f - 1.0) / (f + 1.0)), "rho_star");
        check(way.inflation.map(|f| way.p(f)), "p_adjusted");
        let interval = way.inflation.map(|f| slopes.interval(way.variance * f));
        ends(interval, "slope_per_week_95_adjusted", 7.0);
        ends(interval, "change_over_range_95_adjusted", want["span_days"].as_f64().unwrap());
        if let Some(tested) = found.tested {
            // The series says the same as its parts.
            check(Some(tested.p), "p_adjusted");
            ends(Some((tested.slope.low, tested.slope.high)), "slope_per_week_95_adjusted", 1.0);
            ends(Some(tested.over_time()), "change_over_range_95_adjusted", 1.0);
        }
        let word = found.tested.map_or("too few days", |tested| tested.word(tested.p).words());
        assert_eq!(word, want["word_if_only_point"], "{id}");
        seen += 1;
    }
    assert_eq!(seen, 12);
}

/// The p of the normal distribution is used from 8 days on; that of all orders of 8 days stands beside it.
#[test]
fn all_orders_of_eight_days_are_as_counted_elsewhere() {
    let vector = vector("P01");
    let all: Vec<Sample> =
        (0..).zip(numbers(&vector["input"]["values"])).map(|(day, value)| Sample { day, value }).collect();
    let way = Monotonic::of(&all, Slopes::of(&all).unwrap().median());
    same(Some(way.s as f64), &vector["expect"]["S"], "S");
    same(Some(way.p(1.0)), &vector["expect"]["p_normal"], "p");
    let (mut far, mut orders) = (0_u32, 0_u32);
    each_order(&mut all.clone(), 0, &mut |order| {
        orders += 1;
        far += u32::from(Monotonic::of(order, 0.0).s.abs() >= way.s.abs());
    });
    assert_eq!(orders, 40_320);
    same(Some(f64::from(far) / f64::from(orders)), &vector["expect"]["p_exact"], "exact p");
}

fn each_order(values: &mut Vec<Sample>, from: usize, look: &mut impl FnMut(&[Sample])) {
    if from == values.len() {
        return look(values);
    }
    for at in from..values.len() {
        values.swap(from, at);
        each_order(values, from + 1, look);
        values.swap(from, at);
    }
}

#[test]
fn q_values_are_those_of_benjamini_and_hochberg() {
    let vector = vector("B01");
    let p = numbers(&vector["input"]["p"]);
    let q = q_values(&p);
    for (at, q) in q.iter().enumerate() {
        same(Some(*q), &vector["expect"]["q"][at], &format!("q {at}"));
    }
    assert_eq!(q.iter().filter(|q| **q < 0.05).count(), 3);
    // In any order.
    let backwards: Vec<f64> = p.iter().rev().copied().collect();
    assert!(q_values(&backwards).iter().rev().eq(&q));
    assert_eq!(q_values(&[0.7, 1.0]), [1.0, 1.0]);
    assert!(q_values(&[]).is_empty());
}

#[test]
fn signed_ranks_are_exact_and_zeros_keep_their_rank() {
    for id in ["H01", "L01", "L03"] {
        let vector = vector(id);
        let want = &vector["expect"];
        let differences = whole(&want["differences"]);
        same(Some(differences.len() as f64), &want["n"], id);
        same(median(differences.iter().map(|one| f64::from(*one))), &want["median"], id);
        same(hodges_lehmann(&differences), &want["hodges_lehmann"], id);
        same(Some(signed_rank_p(&differences)), &want["p_exact_pratt"], id);
        let mirrored: Vec<i32> = differences.iter().map(|one| -one).collect();
        same(Some(signed_rank_p(&mirrored)), &want["p_exact_pratt"], id);
    }
}

#[test]
fn nonoverlap_counts_ties_half() {
    let vector = vector("N01");
    let of =
        |name: &str| -> Vec<u8> { numbers(&vector["input"][name]).iter().map(|one| *one as u8).collect() };
    same(nonoverlap(&of("A"), &of("B")), &vector["expect"]["nap_B_lower"], "share");
    same(nonoverlap(&of("B"), &of("A")).map(|share| 1.0 - share), &vector["expect"]["nap_B_lower"], "mirror");
    assert_eq!(nonoverlap(&[5, 5], &[5]), Some(0.5));
    assert_eq!(nonoverlap(&[], &[5]), None);
}

/// Averages that go by entry drag a value from two years ago along; the middle value does not.
#[test]
fn a_value_two_years_old_does_not_weigh_on_today() {
    let vector = vector("E01");
    let days = whole(&vector["input"]["day"]);
    let all: Vec<Sample> = days
        .into_iter()
        .zip(numbers(&vector["input"]["values"]))
        .map(|(day, value)| Sample { day, value })
        .collect();
    assert!(all.len() >= MIDDLE_FROM);
    for (at, middle) in middles(&all).into_iter().enumerate() {
        same(Some(middle), &vector["expect"]["ewma_by_day_0.1"][at], &format!("day {at}"));
    }
}
