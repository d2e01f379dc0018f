//! `knotmap report`: how tenderness developed, as pages for a physio.

use jiff::civil::Date;

use super::{
    Arguments, CliError, Store,
    args::{plan::Paper, report::ReportArgs},
    no_point, out, plan,
    trends::backwards,
};
use crate::{
    anatomy::{Atlas, PointKey},
    desktop::fonts_for,
    drawing::text::Fonts,
    exchange::{
        MapFormat, encode,
        report::{ReportOrder, report_pages, report_words},
    },
    language::say,
};

/// The width of a page as a picture, in pixels: 150 an inch.
const WIDTH: u32 = 1_240;

pub(super) fn run(arguments: &Arguments, args: &ReportArgs) -> Result<(), CliError> {
    let Ok(format @ (MapFormat::Pdf | MapFormat::Png)) = MapFormat::of(&args.output) else {
        let file = args.output.display().to_string();
        return Err(CliError::Usage(say!("commands-report-ending", file = file)));
    };
    let time = args.from.unwrap_or(Date::MIN)..=args.to.unwrap_or(Date::MAX);
    if time.is_empty() {
        return Err(backwards(&time));
    }
    let store = Store::read(arguments)?;
    known(&store, &args.point)?;
    let result = plan::result_of(arguments, &store, &time)?;
    let mut order = ReportOrder {
        atlas: Atlas::builtin(),
        history: &store.history,
        points: &store.points,
        time,
        chosen: &args.point,
        result: result.as_ref(),
        each_point: !args.short,
        with_notes: args.notes,
        ends: store.ends,
        today: store.now.date(),
        page: Paper::or_usual(args.paper, &store.now),
        fonts: Fonts::default(),
    };
    order.fonts = fonts_for(&report_words(&order));
    let files = encode(&report_pages(&order), format, WIDTH)?;
    out::write(&args.output, &files, args.replace)
}

/// Points that do not exist are wrong usage.
fn known(store: &Store, points: &[PointKey]) -> Result<(), CliError> {
    let is_known =
        |key: &&PointKey| store.points.find(key).is_some() || store.history.points().any(|one| one == *key);
    match points.iter().find(|key| !is_known(key)) {
        Some(key) => Err(no_point(key)),
        None => Ok(()),
    }
}
