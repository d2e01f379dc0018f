//! A strict reader of the lines that this program writes itself, for speed: a journal of thirty years is opened at every
//! start. It reads holds, ratings and amendments exactly as they are written and gives up on everything else, which then
//! goes the long way through RON. Whatever it reads, RON reads the same; a test holds the two together.

use jiff::Zoned;
use uuid::Uuid;

use super::{Amendment, Change, Entry, Felt, HoldDone, Kind, Rated, read_moment};
use crate::{
    anatomy::{PointId, Side},
    therapy::{Ended, EndingKind, RestPain, Sensation, Tenderness},
};

/// The entry of a line in exactly the form in which it is written; none for any other.
pub(super) fn read(ron: &str) -> Option<Entry> {
    let mut text = Cursor(ron);
    text.literal("Entry(id:")?;
    let id = text.id()?;
    text.literal(",at:")?;
    let at = text.moment()?;
    text.literal(",kind:")?;
    let kind = match text.word()? {
        "Hold" => Kind::Hold(text.hold()?),
        "Rating" => Kind::Rating(text.rating()?),
        "Amend" => Kind::Amend(text.amendment()?),
        _ => return None,
    };
    text.literal("))")?;
    text.0.is_empty().then_some(Entry { id, at, kind })
}

/// What is left to read.
struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    fn literal(&mut self, literal: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(literal)?;
        Some(())
    }

    /// Everything up to the first byte that is not `fits`, which is ASCII.
    fn span(&mut self, fits: impl Fn(u8) -> bool) -> &'a str {
        let end = self.0.bytes().position(|b| !fits(b)).unwrap_or(self.0.len());
        let (span, rest) = self.0.split_at(end);
        self.0 = rest;
        span
    }

    /// A name, at least one letter.
    fn word(&mut self) -> Option<&'a str> {
        let word = self.span(|b| b.is_ascii_alphabetic() || b == b'_');
        (!word.is_empty()).then_some(word)
    }

    /// A decimal number without sign or leading zeros.
    fn number(&mut self) -> Option<u32> {
        let digits = self.span(|b| b.is_ascii_digit());
        (digits == "0" || !digits.starts_with('0')).then(|| digits.parse().ok())?
    }

    /// A text without escapes.
    fn text(&mut self) -> Option<&'a str> {
        self.literal("\"")?;
        // Both are ASCII, so the text is cut between characters.
        let end = self.0.bytes().position(|b| b == b'"' || b == b'\\')?;
        let (text, rest) = self.0.split_at(end);
        self.0 = rest.strip_prefix('"')?;
        Some(text)
    }

    /// Whether a field of this name comes next.
    fn field(&mut self, name: &str) -> bool {
        let rest = self
            .0
            .strip_prefix(',')
            .and_then(|rest| rest.strip_prefix(name))
            .and_then(|r| r.strip_prefix(':'));
        if let Some(rest) = rest {
            self.0 = rest;
        }
        rest.is_some()
    }

    /// An optional field: the outer option tells whether it could be read.
    #[expect(clippy::option_option, reason = "a field may be missing, and it may be unreadable")]
    fn optional<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        if self.field(name) { read(self).map(Some) } else { Some(None) }
    }

    fn id(&mut self) -> Option<Uuid> {
        self.text()?.parse().ok()
    }

    fn moment(&mut self) -> Option<Zoned> {
        read_moment(self.text()?).ok()
    }

    fn tenderness(&mut self) -> Option<Tenderness> {
        u8::try_from(self.number()?).ok()?.try_into().ok()
    }

    fn boxed(&mut self) -> Option<Box<str>> {
        self.text().map(Into::into)
    }

    fn point(&mut self) -> Option<(PointId, Side)> {
        self.literal("(point:")?;
        let point = PointId(self.text()?.to_owned());
        self.literal(",side:")?;
        Some((point, self.word()?.parse().ok()?))
    }

    fn hold(&mut self) -> Option<HoldDone> {
        let (point, side) = self.point()?;
        self.literal(",held_ms:")?;
        let held_ms = self.number()?;
        self.literal(",dose_s:")?;
        let dose_s = self.number()?;
        self.literal(",ending:")?;
        let ending = self.word()?;
        let ending = EndingKind::ALL.into_iter().find(|one| one.word() == ending)?;
        self.literal(",ended:")?;
        let ended = self.ended()?;
        Some(HoldDone {
            point,
            side,
            held_ms,
            dose_s,
            ending,
            ended,
            before: self.optional("before", Self::tenderness)?,
            after: self.optional("after", Self::tenderness)?,
            note: self.optional("note", Self::boxed)?,
            tool: self.optional("tool", Self::boxed)?,
            position: self.optional("position", Self::boxed)?,
            trace: self.optional("trace", |text| text.list(Self::traced))?.unwrap_or_default(),
            repetitions: self.optional("repetitions", |text| u8::try_from(text.number()?).ok())?,
            felt: self.optional("felt", |text| text.list(Self::felt))?.unwrap_or_default(),
            pain_before: self.optional("pain_before", Self::rest_pain)?,
            pain_after: self.optional("pain_after", Self::rest_pain)?,
            method: self.optional("method", Self::boxed)?,
            source: self.optional("source", Self::boxed)?,
            routine: self.optional("routine", Self::boxed)?,
            uncounted_ms: self.optional("uncounted_ms", Self::number)?.unwrap_or_default(),
            by_key: self.optional("by_key", |text| text.literal("true"))?.is_some(),
        })
    }

    /// A list of one value or more.
    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.literal("[")?;
        let mut list = Vec::new();
        loop {
            self.literal("(")?;
            list.push(read(self)?);
            self.literal(")")?;
            if self.literal("]").is_some() {
                return Some(list);
            }
            self.literal(",")?;
        }
    }

    fn traced(&mut self) -> Option<(u32, Tenderness)> {
        let ms = self.number()?;
        self.literal(",")?;
        Some((ms, self.tenderness()?))
    }

    fn felt(&mut self) -> Option<Felt> {
        self.literal("at_ms:")?;
        let at_ms = self.number()?;
        self.literal(",sensation:")?;
        let word = self.word()?;
        let sensation = Sensation::ALL.into_iter().find(|one| one.word() == word)?;
        Some(Felt { at_ms, sensation, place: self.optional("place", Self::boxed)? })
    }

    fn rest_pain(&mut self) -> Option<RestPain> {
        u8::try_from(self.number()?).ok()?.try_into().ok()
    }

    fn ended(&mut self) -> Option<Ended> {
        let word = self.word()?;
        Ended::ALL.into_iter().find(|one| one.word() == word)
    }

    fn rating(&mut self) -> Option<Rated> {
        let (point, side) = self.point()?;
        self.literal(",tenderness:")?;
        let tenderness = self.tenderness()?;
        Some(Rated { point, side, tenderness, note: self.optional("note", Self::boxed)? })
    }

    fn amendment(&mut self) -> Option<Amendment> {
        self.literal("(target:")?;
        Some(Amendment {
            target: self.id()?,
            before: self.optional("before", |text| text.change(Self::tenderness))?,
            after: self.optional("after", |text| text.change(Self::tenderness))?,
            note: self.optional("note", |text| text.change(Self::boxed))?,
            held_ms: self.optional("held_ms", Self::number)?,
            pain_before: self.optional("pain_before", |text| text.change(Self::rest_pain))?,
            pain_after: self.optional("pain_after", |text| text.change(Self::rest_pain))?,
            ended: self.optional("ended", Self::ended)?,
        })
    }

    fn change<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Change<T>> {
        if self.literal("Clear").is_some() {
            return Some(Change::Clear);
        }
        self.literal("Set(")?;
        let value = read(self)?;
        self.literal(")")?;
        Some(Change::Set(value))
    }
}
