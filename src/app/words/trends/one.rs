//! What the trend of one point says: its days, what holds did, two tools.

use super::{days, figures};
use crate::{
    drawing::plot::signed,
    language::{capital, decimal, say},
    session::PointSeen,
    therapy::method::Tool,
    trend::{COMPARED_FROM, MIDDLE_FROM, Trend, WORD_FROM, say},
};

/// What the trend of one point says, a sentence each.
pub fn says(trend: &Trend, looked_at: usize) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(tested) = &trend.tested {
        let [first, last, change] = figures(trend);
        let word = capital(trend.word.words());
        all.push(say!("trends-says-word", word = word, first = first, last = last, change = change));
        let (unit, slope) = tested.slope_told();
        let [by, low, high] = slope.map(signed);
        all.push(say!("trends-says-slope", unit = unit, by = by, low = low, high = high));
    } else {
        let days = trend.values.len();
        all.push(if days < MIDDLE_FROM {
            say!("trends-says-too-few-for-a-line", days = days, needed = WORD_FROM)
        } else {
            say!("trends-says-too-few", days = days, needed = WORD_FROM)
        });
    }
    if let Some(pause) = trend.longest_pause.filter(|pause| *pause > 0) {
        all.push(say!("trends-says-pause", count = pause));
    }
    all.push(say::by_itself().to_owned());
    all.push(say::looked_at(looked_at));
    all.push(say::smallest().to_owned());
    all
}

/// What holds did while they lasted.
pub fn holds(about: &PointSeen) -> Vec<String> {
    let Some(within) = &about.within else {
        return vec![say!("trends-no-pairs").to_owned()];
    };
    let percent = |share: f64| decimal(share * 100.0, 0);
    let mut all = vec![
        say!("trends-pairs", count = within.holds, median = signed(within.median)),
        say!("trends-two-lower", share = percent(within.two_lower)),
    ];
    if let Some(share) = within.thirty_percent_lower {
        all.push(say!("trends-thirty-lower", share = percent(share)));
    }
    all.push(match &within.rebound {
        Some(rebound) => say!("trends-rebound", by = signed(rebound.median), count = rebound.days),
        None => say!("trends-no-rebound").to_owned(),
    });
    all
}

/// Two tools beside each other.
pub fn tools(about: &PointSeen) -> Vec<String> {
    let Some((first, second, compared)) = &about.tools else {
        return vec![say!("trends-tools-from", count = COMPARED_FROM)];
    };
    let (first, second) = (Tool::told(first), Tool::told(second));
    vec![
        say!(
            "trends-tools-lower",
            first = first,
            second = second,
            share = decimal(compared.second_lower * 100.0, 0),
            first_days = days(compared.first),
            second_days = days(compared.second),
        ),
        say::not_randomised().to_owned(),
    ]
}
