//! What stands above and below the area of a large plot, as far as there is room.

/// The area is so high at least, in units of the plot: what has no room beside that is left out.
const LEAST: f64 = 56.0;
/// Between a row of the legend, or of the dates, and what is above it.
const GAP: f64 = 4.0;

/// How many rows of words are wanted.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    /// Which end is bad; above the area.
    pub(super) has_words: bool,
    /// The numbers of events.
    pub(super) has_numbers: bool,
    /// The legend.
    pub(super) legend: usize,
    /// The captions of the events.
    pub(super) captions: usize,
}

/// Where the rows are; lengths from above.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rows {
    /// The top and the bottom of the area.
    pub(super) area: (f64, f64),
    /// The middle of the words above.
    pub(super) words: Option<f64>,
    /// The middle of the dates.
    pub(super) dates: Option<f64>,
    /// The middle of the numbers of events.
    pub(super) numbers: Option<f64>,
    /// The top of the legend.
    pub(super) legend: Option<f64>,
    /// How many rows of captions there are, and the top of the first.
    pub(super) captions: (usize, f64),
}

impl Rows {
    /// In a plot of `height` with rows of `row`: what is named first in [`Rows`] stays longest.
    pub(super) fn new(height: f64, row: f64, wanted: Wanted) -> Self {
        let mut left = height - row / 2.0 - LEAST;
        let mut take = |height: f64| {
            let has_room = height > 0.0 && left >= height;
            left -= if has_room { height } else { 0.0 };
            if has_room { height } else { 0.0 }
        };
        let rows = |count: usize| if count == 0 { 0.0 } else { row * count as f64 + GAP };
        let dates = take(rows(1));
        let numbers = take(if wanted.has_numbers { row } else { 0.0 });
        let legend = take(rows(wanted.legend));
        let words = take(if wanted.has_words { row } else { 0.0 });
        let wanted = if numbers > 0.0 { wanted.captions } else { 0 };
        let captions = (0..wanted).take_while(|_| take(row) > 0.0).count();
        let captions_top = height - row * captions as f64;
        let legend_top = captions_top - legend;
        let numbers_top = legend_top - numbers;
        let dates_top = numbers_top - dates;
        // The lowest label of the values is half a row high.
        let bottom = if dates > 0.0 { dates_top } else { dates_top - row / 2.0 };
        let top = row / 2.0 + words;
        Self {
            area: (top, bottom.max(top + 10.0)),
            words: (words > 0.0).then_some(row * 0.4),
            dates: (dates > 0.0).then_some(dates_top + GAP + row / 2.0),
            numbers: (numbers > 0.0).then_some(numbers_top + row / 2.0),
            legend: (legend > 0.0).then_some(legend_top + GAP),
            captions: (captions, captions_top),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Wanted = Wanted { has_words: true, has_numbers: true, legend: 1, captions: 2 };

    #[test]
    fn what_has_no_room_gives_way_from_the_captions_up() {
        let shown = |height: f64| {
            let rows = Rows::new(height, 16.0, ALL);
            assert!(rows.area.1 - rows.area.0 >= LEAST.min(height / 3.0), "{rows:?}");
            let there = [rows.dates, rows.numbers, rows.legend, rows.words];
            (there.map(|row| row.is_some()), rows.captions.0)
        };
        assert_eq!(shown(400.0), ([true; 4], 2));
        assert_eq!(shown(160.0), ([true; 4], 1));
        assert_eq!(shown(140.0), ([true; 4], 0));
        assert_eq!(shown(120.0), ([true, true, true, false], 0));
        assert_eq!(shown(102.0), ([true, true, false, false], 0));
        assert_eq!(shown(70.0), ([false; 4], 0));
    }

    #[test]
    fn rows_lie_below_one_another() {
        let rows = Rows::new(400.0, 16.0, ALL);
        let Rows { area, dates: Some(dates), numbers: Some(numbers), legend: Some(legend), captions, .. } =
            rows
        else {
            panic!("{rows:?}")
        };
        assert!(area.0 < area.1 && area.1 < dates && dates < numbers && numbers < legend);
        assert_eq!((legend + 16.0, captions.1 + 32.0), (captions.1, 400.0));
    }
}
