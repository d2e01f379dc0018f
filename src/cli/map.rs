//! `knotmap map`: the exported map.

use jiff::ToSpan as _;

use super::{
    Arguments, CliError, Store,
    args::{MapArgs, plan::Paper},
    out,
};
use crate::{
    anatomy::{Atlas, Side, Stage},
    desktop::fonts_for,
    drawing::{Inks, PlateSpec, text::Fonts},
    exchange::{MapFormat, MapOrder, encode, map_pages, map_words},
    therapy::guard::emergency,
};

pub(super) fn run(arguments: &Arguments, args: &MapArgs) -> Result<(), CliError> {
    let format = MapFormat::of(&args.output).map_err(|e| CliError::Usage(e.to_string()))?;
    let store = Store::read(arguments)?;
    let atlas = Atlas::builtin();
    let shown = args.side.filter(|side| *side != Side::Midline).unwrap_or(Side::Right);
    let picture = args.layer.picture();
    let inks = args.inks.unwrap_or(if format == MapFormat::Pdf { Inks::Print } else { Inks::Light });
    let mut order = MapOrder {
        atlas,
        history: &store.history,
        points: &store.points,
        plate: PlateSpec { stage: Stage::new(atlas, args.view, shown), left: picture, right: picture, inks },
        side: args.side,
        since: args.days.map(|days| store.now.saturating_sub(i64::from(days).days()).timestamp()),
        now: &store.now,
        page: Paper::or_usual(args.paper, &store.now),
        emergency: emergency::number(store.now.time_zone().iana_name()),
        fonts: Fonts::default(),
    };
    order.fonts = fonts_for(&map_words(&order));
    let files = encode(&map_pages(&order), format, args.width)?;
    out::write(&args.output, &files, args.replace)
}
