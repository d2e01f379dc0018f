//! The left of each point beside its right, on the days that have a value of both.

use super::{Sides, Trend, sample::median, sides::pairs};
use crate::{
    anatomy::{PointId, Side},
    therapy::Tenderness,
};

/// The left of a point beside its right.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftRight {
    /// Which point.
    pub id: PointId,
    /// The median of the left on days that have both, 0–10.
    pub left: f64,
    /// The median of the right on the same days.
    pub right: f64,
    /// How they stand to each other, day by day.
    pub paired: Sides,
}

/// The points of a page that have a value of both sides on some day, those furthest apart first.
pub fn left_right<'a>(page: impl IntoIterator<Item = &'a Trend>) -> Vec<LeftRight> {
    let page: Vec<&Trend> = page.into_iter().collect();
    let right_of =
        |id: &PointId| page.iter().find(|one| one.point.id == *id && one.point.side == Side::Right);
    let lefts = page.iter().filter(|trend| trend.point.side == Side::Left);
    let both = lefts.filter_map(|left| {
        let right = right_of(&left.point.id)?;
        let pairs = pairs(&left.values, &right.values);
        let middle = |of: fn(&(Tenderness, Tenderness)) -> Tenderness| {
            median(pairs.iter().map(|pair| f64::from(of(pair).get())))
        };
        Some(LeftRight {
            id: left.point.id.clone(),
            left: middle(|pair| pair.0)?,
            right: middle(|pair| pair.1)?,
            paired: Sides::of_pairs(&pairs)?,
        })
    });
    let mut both: Vec<LeftRight> = both.collect();
    let apart = |one: &LeftRight| one.paired.difference.abs();
    both.sort_by(|a, b| apart(b).total_cmp(&apart(a)).then_with(|| a.id.cmp(&b.id)));
    both
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        anatomy::PointKey,
        trend::{DayValue, page_of},
    };

    #[test]
    fn only_days_with_both_count_so_that_the_middle_values_and_the_difference_agree() {
        let of = |side, values: &[(i8, u8)]| {
            let day = |(day, value): &(i8, u8)| DayValue {
                date: date(2026, 11, *day),
                value: Tenderness::try_from(*value).unwrap(),
            };
            (PointKey::new("RHO-MAJ1", side), values.iter().map(day).collect())
        };
        // The left went on alone and fell: of that the right says nothing.
        let left = of(Side::Left, &[(1, 6), (2, 7), (3, 6), (4, 1), (5, 1), (6, 1), (7, 1)]);
        let right = of(Side::Right, &[(1, 4), (2, 5), (3, 4)]);
        let page = page_of([left, right]);
        let row = &left_right(&page)[0];
        assert_eq!((row.left, row.right), (6.0, 4.0));
        assert_eq!((row.paired.days, row.paired.difference), (3, 2.0));
        assert_eq!(left_right(&page[..1]), [], "one side alone has nothing beside it");
    }
}
