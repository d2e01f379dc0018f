//! The words of `knotmap trends`.

use clap::Args;
use jiff::civil::Date;

use super::Format;
use crate::{anatomy::PointKey, language::say};

/// What `trends` takes.
#[derive(Debug, Args)]
pub struct TrendsArgs {
    /// Only this point, for example RHO-MAJ1:left; its word is still chosen with all points in view
    #[arg(value_name = "POINT")]
    pub(in crate::cli) point: Option<PointKey>,
    /// The first day, as 2026-11-01 (the first there is if not said)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(in crate::cli) from: Option<Date>,
    /// The last day (the last there is if not said)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(in crate::cli) to: Option<Date>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub(in crate::cli) format: Format,
}

pub(super) fn day(text: &str) -> Result<Date, String> {
    let is_plain = text.len() == 10;
    let read = text.parse().ok().filter(|_| is_plain);
    read.ok_or_else(|| say!("commands-not-a-day").to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_read() {
        assert_eq!(day("2028-02-29"), Ok(Date::constant(2028, 2, 29)));
        for bad in
            ["", "yesterday", "2026-02-29", "2026-13-01", "20.11.2026", "2026-11-20T10:00:00", "20261120"]
        {
            assert!(day(bad).is_err(), "{bad}");
        }
    }
}
