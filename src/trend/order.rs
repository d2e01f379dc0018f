//! In which order points stand wherever they are listed: on screen, on paper and in what is copied.

use std::cmp::Ordering;

use super::Trend;

impl Trend {
    /// Where it is: the middle of its last days, or its last value where there are too few days; none without any.
    pub fn at_last(&self) -> Option<f64> {
        let last = self.values.last().map(|one| f64::from(one.value.get()));
        self.tested.as_ref().map_or(last, |tested| Some(tested.ends.last))
    }
}

/// The most tender at last first; of two that are alike the one whose id and side come first. Those of too few days keep
/// their place among the others.
pub fn by_last(a: &Trend, b: &Trend) -> Ordering {
    let last = |trend: &Trend| trend.at_last().unwrap_or(-1.0);
    last(b).total_cmp(&last(a)).then_with(|| a.point.cmp(&b.point))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        anatomy::{PointKey, Side},
        therapy::Tenderness,
        trend::{DayValue, page_of},
    };

    fn rated(id: &str, side: Side, values: &[u8]) -> (PointKey, Vec<DayValue>) {
        let day = |(day, value): (i8, &u8)| DayValue {
            date: date(2026, 11, day),
            value: Tenderness::try_from(*value).unwrap(),
        };
        (PointKey::new(id, side), (1..).zip(values).map(day).collect())
    }

    #[test]
    fn the_most_tender_stands_first_also_where_there_are_few_days_and_ties_go_by_the_point() {
        let mut page = page_of([
            rated("B", Side::Right, &[4; 9]),
            rated("B", Side::Left, &[4; 9]),
            rated("C", Side::Left, &[]),
            rated("A", Side::Left, &[2, 6]),
            rated("D", Side::Left, &[9, 9, 9, 9, 1, 1, 1, 1]),
            rated("A", Side::Right, &[4]),
        ]);
        page.sort_by(by_last);
        let order: Vec<String> = page.iter().map(|trend| trend.point.to_string()).collect();
        assert_eq!(order, ["A:left", "A:right", "B:left", "B:right", "D:left", "C:left"]);
        assert_eq!(page[5].at_last(), None);
    }
}
