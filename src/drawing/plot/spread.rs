//! Labels one above another, moved apart as little as it takes.

/// Places like `wanted`, which ascend, at least `least` from each other and from `from` to `to`. What is in the way of each
/// other moves together, by the mean of what each would have to (pooling adjacent violators). If there is no room for all,
/// they keep their distance and go past the end.
pub(super) fn spread(wanted: &[f64], least: f64, from: f64, to: f64) -> Vec<f64> {
    // Without the distance they need: then they only have to ascend.
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for (i, place) in wanted.iter().enumerate() {
        let mut pool = (place - least * i as f64, 1);
        while let Some(&(before, count)) = pools.last()
            && before > pool.0
        {
            let both = count + pool.1;
            pool = ((before * count as f64 + pool.0 * pool.1 as f64) / both as f64, both);
            pools.pop();
        }
        pools.push(pool);
    }
    let last = to - least * wanted.len().saturating_sub(1) as f64;
    let places = pools.into_iter().flat_map(|(place, count)| std::iter::repeat_n(place, count));
    places.enumerate().map(|(i, place)| place.min(last).max(from) + least * i as f64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_has_room_stays_and_what_has_not_parts_evenly() {
        assert_eq!(spread(&[10.0, 50.0, 90.0], 16.0, 0.0, 100.0), [10.0, 50.0, 90.0]);
        assert_eq!(spread(&[50.0, 50.0], 16.0, 0.0, 100.0), [42.0, 58.0]);
        assert_eq!(spread(&[0.0, 0.0, 90.0], 16.0, 0.0, 100.0), [0.0, 16.0, 90.0]);
        assert_eq!(spread(&[100.0, 100.0], 16.0, 0.0, 100.0), [84.0, 100.0]);
    }

    proptest! {
        #[test]
        fn any_labels_keep_their_distance(mut wanted in prop::collection::vec(0.0..400.0_f64, 0..20)) {
            wanted.sort_by(f64::total_cmp);
            let places = spread(&wanted, 16.0, 0.0, 400.0);
            prop_assert_eq!(places.len(), wanted.len());
            for two in places.windows(2) {
                prop_assert!(two[1] - two[0] >= 16.0 - 1e-9);
            }
            for place in places {
                prop_assert!((-1e-9..=400.0 + 1e-9).contains(&place));
            }
        }
    }
}
