//! What holds of every series, and how often chance is called a change.

use proptest::prelude::*;

use crate::trend::{
    fdr::q_values,
    monotonic::Monotonic,
    sample::Sample,
    series::{Series, Tested},
    word::Word,
};

/// Up to 60 days with gaps of up to three weeks, each value on the scale.
fn any_series() -> impl Strategy<Value = Vec<Sample>> {
    let day = (1..=3_i32, 0..=10_u8, 0..10_u8);
    prop::collection::vec(day, 0..60).prop_map(|days| {
        let mut at = 0;
        let sample = |(gap, value, long): (i32, u8, u8)| {
            at += if long == 0 { 21 } else { gap };
            Sample { day: at, value: f64::from(value) }
        };
        days.into_iter().map(sample).collect()
    })
}

fn mirrored(samples: &[Sample]) -> Vec<Sample> {
    samples.iter().map(|one| Sample { value: 10.0 - one.value, ..*one }).collect()
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9
}

proptest! {
    #[test]
    fn every_number_is_one_and_in_its_range(samples in any_series()) {
        let series = Series::of(&samples);
        prop_assert_eq!(series.tested.is_some(), samples.len() >= 8);
        prop_assert_eq!(series.band.is_some(), samples.len() >= 5);
        prop_assert!(series.middles.iter().all(|middle| (0.0..=10.0).contains(middle)));
        prop_assert!(series.band.is_none_or(|band| (1.0..=14.8).contains(&band)));
        if let Some(Tested { ends, slope, p, .. }) = series.tested {
            prop_assert!((0.0..=1.0).contains(&p));
            prop_assert!(slope.low <= slope.week && slope.week <= slope.high, "{:?}", slope);
            prop_assert!([slope.low, slope.high].iter().all(|end| end.is_finite()));
            prop_assert!((-10.0..=10.0).contains(&ends.change()));
        }
    }

    #[test]
    fn a_mirrored_series_has_the_mirrored_word(samples in any_series()) {
        if let (Some(one), Some(other)) = (Series::of(&samples).tested, Series::of(&mirrored(&samples)).tested) {
            prop_assert!(is_near(one.slope.week, -other.slope.week));
            prop_assert!(is_near(one.slope.low, -other.slope.high));
            prop_assert!(is_near(one.p, other.p));
            let word = match one.word(one.p) {
                Word::Lower => Word::Higher,
                Word::Higher => Word::Lower,
                word => word,
            };
            prop_assert_eq!(other.word(other.p), word);
        }
    }

    #[test]
    fn more_points_never_make_a_change_surer(p in prop::collection::vec(0.0..=1.0_f64, 0..30)) {
        for (p, q) in p.iter().zip(q_values(&p)) {
            prop_assert!(*p <= q && q <= 1.0);
        }
    }
}

#[test]
fn nothing_is_said_of_nothing_and_odd_series_stop_nobody() {
    let empty = Series::of(&[]);
    assert!(empty.middles.is_empty() && empty.band.is_none() && empty.tested.is_none());
    let one = Series::of(&[Sample { day: 0, value: 7.0 }]);
    assert_eq!((one.middles, one.band, one.tested), (vec![7.0], None, None));
    let all_equal: Vec<Sample> = (0..3_000).map(|day| Sample { day, value: 5.0 }).collect();
    let tested = Series::of(&all_equal).tested.unwrap();
    assert_eq!((tested.p, tested.slope.low, tested.slope.high), (1.0, 0.0, 0.0));
    assert_eq!(tested.word(tested.p), Word::AboutTheSame);
    // From 2000 to 2199.
    let far: Vec<Sample> = (0..9).map(|n| Sample { day: n * 9_131, value: f64::from(n) }).collect();
    let tested = Series::of(&far).tested.unwrap();
    assert_eq!(tested.word(tested.p), Word::Higher);
    assert!(is_near(tested.slope.week, 7.0 / 9_131.0));
}

/// Up and down again: days are so alike that the bar is as high as it gets.
#[test]
fn the_bar_is_nineteen_times_as_high_at_most() {
    let hill = [1, 2, 3, 4, 5, 6, 7, 8, 8, 7, 6, 5, 4, 3, 2, 1].map(f64::from);
    let hill: Vec<Sample> = (0..).zip(hill).map(|(day, value)| Sample { day, value }).collect();
    let inflation = Monotonic::of(&hill, 0.0).inflation.unwrap();
    assert!(is_near(inflation, 19.0), "{inflation}");
    let tested = Series::of(&hill).tested.unwrap();
    assert_eq!((tested.slope.low, tested.slope.week, tested.slope.high), (-7.0, 0.0, 7.0));
    assert_eq!((tested.p, tested.word(tested.p)), (1.0, Word::CannotTellYet));
}

/// Weeks stand for days above a thousand: the slope stays, and so does the word.
#[test]
fn a_long_series_says_by_weeks_what_it_says_by_days() {
    let mut dice = Dice(4);
    let all: Vec<Sample> = (0..1_001).map(|day| dice.rated(day, 7.0 - 0.003 * f64::from(day))).collect();
    let (days, weeks) = (Series::of(&all[..1_000]), Series::of(&all));
    let (days, weeks) = (days.tested.unwrap(), weeks.tested.unwrap());
    assert!((days.slope.week - weeks.slope.week).abs() < 0.005, "{days:?} {weeks:?}");
    assert_eq!((days.word(days.p), weeks.word(weeks.p)), (Word::Lower, Word::Lower));
    assert!(is_near(weeks.over_time().0, weeks.slope.low / 7.0 * 1_000.0), "the time is that of the days");
}

/// Small and well mixed (splitmix64).
struct Dice(u64);

impl Dice {
    /// From 0 to 1.
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A rating of a true value, off by one standard deviation of 1.
    fn rated(&mut self, day: i32, truth: f64) -> Sample {
        let off: f64 = (0..12).map(|_| self.roll()).sum::<f64>() - 6.0;
        Sample { day, value: (truth + off).round().clamp(0.0, 10.0) }
    }
}

/// The words of nine points of 20 days each, of which the first falls by `fall`.
fn nine_points(dice: &mut Dice, fall: f64) -> Vec<Word> {
    let point = |n: i32| -> Tested {
        let truth = |day: i32| if n == 0 { 7.0 - fall * f64::from(day) / 19.0 } else { 5.0 };
        let days: Vec<Sample> = (0..20).map(|day| dice.rated(day, truth(day))).collect();
        Series::of(&days).tested.unwrap()
    };
    let points: Vec<Tested> = (0..9).map(point).collect();
    let q = q_values(&points.iter().map(|point| point.p).collect::<Vec<_>>());
    points.iter().zip(q).map(|(point, q)| point.word(q)).collect()
}

#[test]
fn nine_flat_points_are_hardly_ever_called_changed_and_a_true_fall_is() {
    let mut dice = Dice(1);
    assert!(nine_points(&mut dice, 0.0).iter().all(|word| !word.is_change()));
    assert_eq!(nine_points(&mut dice, 5.0)[0], Word::Lower);
    let flat = (0..200).filter(|_| nine_points(&mut dice, 0.0).iter().any(|word| word.is_change())).count();
    let found = (0..200).filter(|_| nine_points(&mut dice, 5.0)[0] == Word::Lower).count();
    println!("of 200 pages {flat} call something changed that is not, {found} find the fall of 5");
    assert!(flat <= 10 && found >= 150, "{flat} {found}");
}
