//! When something new was used: what happened along the way without anybody having to note it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::day::Day;

/// The first day of each tool but the first, with its name as it was noted. Going back to a tool is nothing new.
pub fn new_tools<'a>(days: &'a [Day<'_>]) -> Vec<(Date, &'a str)> {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut new = Vec::new();
    for day in days {
        let holds = day.records.iter().filter_map(|record| record.hold.as_ref());
        for tool in holds.filter_map(|hold| hold.tool.as_deref()) {
            let is_first_of_all = known.is_empty();
            if known.insert(tool) && !is_first_of_all {
                new.push((day.date, tool));
            }
        }
    }
    new
}
