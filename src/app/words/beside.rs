//! Two beside each other on the page of the trends: the sides of a point, or a point and another one.

use crate::{
    drawing::plot::figure,
    language::say,
    trend::{LeftRight, P_FROM, Sides},
};

/// The card of the sides.
pub fn sides_word() -> &'static str {
    say!("beside-sides")
}
/// How it is read.
pub fn sides_help() -> &'static str {
    say!("beside-sides-help")
}

/// Both sides, for a screen reader.
pub fn sides(name: &str, seen: &LeftRight) -> String {
    let (left, right) = (figure(seen.left), figure(seen.right));
    say!("beside-sides-of", name = name, left = left, right = right, apart = sides_apart(&seen.paired))
}

/// The figures of a row: `Left 4, right 2.5` and `On 8 days with both: left higher by 1.5`.
pub fn side_figures(seen: &LeftRight) -> [String; 2] {
    [
        say!("beside-left-right", left = figure(seen.left), right = figure(seen.right)),
        sides_apart(&seen.paired),
    ]
}

/// Which side is higher on the days that have both: `On 12 days with both: right higher by 2`.
fn sides_apart(sides: &Sides) -> String {
    let higher = match higher(sides) {
        None => say!("beside-neither-higher").to_owned(),
        Some((true, by)) => say!("beside-left-higher", by = by),
        Some((false, by)) => say!("beside-right-higher", by = by),
    };
    on_days(sides, &higher)
}

/// The same of this point and another one.
fn points_apart(sides: &Sides, other: &str) -> String {
    let higher = match higher(sides) {
        None => say!("beside-neither-higher").to_owned(),
        Some((true, by)) => say!("beside-this-higher", by = by),
        Some((false, by)) => say!("beside-other-higher", other = other, by = by),
    };
    on_days(sides, &higher)
}

/// Whether the first of the two is higher, and by how much; none if neither is.
fn higher(sides: &Sides) -> Option<(bool, String)> {
    let by = figure(sides.difference.abs());
    (by != "0").then_some((sides.difference > 0.0, by))
}

/// On how many days, and whether it may be chance.
fn on_days(sides: &Sides, higher: &str) -> String {
    match sides.p {
        Some(p) if p < 0.05 => say!("beside-days-hardly-chance", count = sides.days, higher = higher),
        Some(_) => say!("beside-days-may-be-chance", count = sides.days, higher = higher),
        None => say!("beside-days", count = sides.days, higher = higher),
    }
}

/// This point beside another one.
pub fn beside(other: &str, sides: Option<&Sides>) -> String {
    match sides {
        None => say!("beside-no-day", other = other),
        Some(sides) if sides.p.is_none() => {
            say!("beside-few-days", apart = points_apart(sides, other), days = P_FROM)
        }
        Some(sides) => format!("{}.", points_apart(sides, other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anatomy::PointId;

    #[test]
    fn the_sides_are_told_with_the_days_that_have_both() {
        let paired = |difference: f64| Sides { days: 8, difference, p: None };
        let row = |difference: f64| {
            let id = PointId("RHO-MAJ1".to_owned());
            side_figures(&LeftRight { id, left: 2.0, right: 3.0, paired: paired(difference) })
        };
        assert_eq!(row(-1.5), ["Left 2, right 3", "On 8 days with both: right higher by 1.5"]);
        assert_eq!(row(2.0)[1], "On 8 days with both: left higher by 2");
        assert_eq!(row(0.0)[1], "On 8 days with both: neither higher");
        let one = Sides { days: 1, difference: -1.0, p: Some(0.01) };
        let words = "On 1 day with both: Soleus higher by 1, hardly by chance.";
        assert_eq!(beside("Soleus", Some(&one)), words);
    }
}
