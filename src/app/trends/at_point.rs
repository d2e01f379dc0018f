//! What stands at a point of the body: its value in colour and shape, of too few days in a dashed ring, and what is below.

use egui::{Align2, Painter, Pos2, Rect, Stroke, StrokeKind, pos2, vec2};
use jiff::civil::Date;

use crate::{
    app::{
        theme::{Tokens, Type, size},
        widgets::{MarkerKind, MarkerLook, paint_few, paint_marker},
        words::trends as said,
    },
    drawing::plot::{figure, signed},
    therapy::Tenderness,
    trend::Trend,
};

/// The radius of a point without a number.
const NOTHING: f32 = 6.0;
/// A value that is older than so many days has its date.
const STALE: i32 = 14;

/// What stands at a point.
#[derive(Default)]
pub(super) struct AtPoint {
    name: String,
    value: Option<f64>,
    /// It is that of a day alone, where there are too few for the middle of some.
    is_few: bool,
    is_changed: bool,
    below: String,
    is_lower: bool,
}

impl AtPoint {
    /// The first or the last of a trend, with the change beside the last; of too few days the first or the last value alone.
    pub(super) fn end(trend: &Trend, is_last: bool, name: String) -> Self {
        let Some(tested) = &trend.tested else {
            let day = if is_last { trend.values.last() } else { trend.values.first() };
            let value = day.map(|day| f64::from(day.value.get()));
            return Self { name, value, is_few: true, ..Self::default() };
        };
        let ends = tested.ends;
        let change = is_last.then(|| ends.change());
        Self {
            name,
            value: Some(if is_last { ends.last } else { ends.first }),
            is_few: false,
            is_changed: trend.word.is_change(),
            below: change.map(signed).unwrap_or_default(),
            is_lower: change.is_some_and(|change| change < 0.0),
        }
    }

    /// The last value on a day or before; an old one has its date below.
    pub(super) fn on(trend: &Trend, day: Date, today: Date, name: String) -> Self {
        let value = trend.on(day);
        let stale = value.filter(|value| (day - value.date).get_days() > STALE);
        Self {
            name,
            value: value.map(|value| f64::from(value.value.get())),
            below: stale.map(|value| said::stale(value.date, today)).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// In colour and shape; as in the report, a half has those of the next whole one.
    fn whole(&self) -> Option<Tenderness> {
        self.value.and_then(|value| Tenderness::try_from(value.round() as u8).ok())
    }

    /// Whether its number is shown: among many only where something has changed, or nobody could read any.
    pub(super) fn has_number(&self, is_crowd: bool) -> bool {
        self.value.is_some() && (self.is_changed || !is_crowd)
    }

    /// Without a number: a small sign of its colour and shape, or of its absence.
    pub(super) fn paint_sign(&self, painter: &Painter, at: Pos2, t: &Tokens) {
        let value = self.whole().filter(|_| !self.is_few);
        let look = MarkerLook { kind: MarkerKind::Plot, ..MarkerLook::map(value) };
        paint_marker(painter, at, look.radius(NOTHING), t);
    }

    /// With its number, and below that what belongs to it.
    pub(super) fn paint(&self, painter: &Painter, at: Pos2, t: &Tokens) {
        let is_half = self.value.is_some_and(|value| value.fract() > 0.0);
        match self.whole().filter(|_| self.is_few) {
            Some(value) => paint_few(painter, at, value, t),
            None => paint_marker(painter, at, MarkerLook::map(self.whole()).half(is_half), t),
        }
        if self.below.is_empty() {
            return;
        }
        let ink = if self.is_lower { t.lower } else { t.ink };
        let galley = painter.layout_no_wrap(self.below.clone(), Type::LabelBold.font(), ink);
        let middle = pos2(at.x, at.y + 20.0);
        let ground = Rect::from_center_size(middle, galley.size() + vec2(8.0, -1.0));
        painter.rect(ground, 6.0, t.panel, Stroke::new(size::HAIRLINE, t.line2), StrokeKind::Inside);
        let place = Align2::CENTER_CENTER.anchor_size(middle, galley.size());
        painter.galley(place.min, galley, ink);
    }

    /// In words: `Levator scapulae, your left: 7 (–2)`.
    pub(super) fn spoken(&self) -> String {
        let value = self.value.map_or_else(|| said::no_value().to_owned(), figure);
        match (self.is_few && self.value.is_some(), self.below.as_str()) {
            (true, _) => format!("{}: {value}, {}", self.name, said::few()),
            (false, "") => format!("{}: {value}", self.name),
            (false, below) => format!("{}: {value} ({below})", self.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        anatomy::{PointKey, Side},
        trend::{DayValue, page_of},
    };

    fn rated(values: &[u8]) -> Trend {
        let day = |(day, value): (i8, &u8)| DayValue {
            date: date(2026, 11, day),
            value: Tenderness::try_from(*value).unwrap(),
        };
        let values = (1..).zip(values).map(day).collect();
        page_of([(PointKey::new("LEV-2", Side::Left), values)]).remove(0)
    }

    #[test]
    fn too_few_days_show_their_first_and_last_value_and_no_change() {
        let said = |values: &[u8], is_last| {
            let one = AtPoint::end(&rated(values), is_last, "Any".to_owned());
            (one.spoken(), one.has_number(false), one.is_few)
        };
        assert_eq!(said(&[6, 5, 3], false), ("Any: 6, too few days".to_owned(), true, true));
        assert_eq!(said(&[6, 5, 3], true), ("Any: 3, too few days".to_owned(), true, true));
        assert_eq!(said(&[], true), ("Any: nothing noted".to_owned(), false, true));
        let enough = [6, 6, 6, 6, 3, 3, 3, 3];
        assert_eq!(said(&enough, false), ("Any: 6".to_owned(), true, false));
        assert_eq!(said(&enough, true), ("Any: 3 (–3)".to_owned(), true, false));
    }
}
