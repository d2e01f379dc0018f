//! Two beside each other on the page of the trends: the sides of a point, or a point and another one.

use super::{lower_first, trends::days};
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
    let [middle, apart] = side_figures(seen);
    format!("{name}: {}. {apart}", lower_first(&middle))
}

/// The figures of a row: `Left 4, right 2.5` and `On 8 days with both: left higher by 1.5`.
pub fn side_figures(seen: &LeftRight) -> [String; 2] {
    [
        format!("Left {}, right {}", figure(seen.left), figure(seen.right)),
        apart(&seen.paired, ["left", "right"]),
    ]
}

/// Which of two is higher on the days that have both, in words:
/// `On 12 days with both: right higher by 2`.
pub fn apart(sides: &Sides, [one, other]: [&str; 2]) -> String {
    let by = figure(sides.difference.abs());
    let higher = if sides.difference > 0.0 { one } else { other };
    let which = if by == "0" { "neither higher".to_owned() } else { format!("{higher} higher by {by}") };
    let chance = match sides.p {
        Some(p) if p < 0.05 => ", hardly by chance",
        Some(_) => ", may be chance",
        None => "",
    };
    format!("On {} with both: {which}{chance}", days(sides.days))
}

/// This point beside another one.
pub fn beside(other: &str, sides: Option<&Sides>) -> String {
    match sides {
        None => format!("No day has a value of both this point and {other}."),
        Some(sides) if sides.p.is_none() => format!(
            "{}. From {P_FROM} days that differ on, chance is looked at, too.",
            apart(sides, ["this point", other])
        ),
        Some(sides) => format!("{}.", apart(sides, ["this point", other])),
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
