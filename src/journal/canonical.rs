//! A strict reader of the lines that this program writes itself, for speed: a journal of thirty years is opened at every
//! start. It reads holds, ratings and amendments exactly as they are written and gives up on everything else, which then
//! goes the long way through RON. Whatever it reads, RON reads the same; a test holds the two together.

use jiff::Zoned;
use uuid::Uuid;

use super::{Amendment, Change, Entry, Felt, HoldDone, Kind, Rated, read_moment};
use crate::{
    anatomy::{PointId, Side},
    therapy::{Ended, EndingKind, RestPain, Sensation, Tenderness, plan::PlanRef},
};

/// The entry of a line in exactly the form in which it is written; none for any other.
pub(super) fn read(ron: &str) -> Option<Entry> {
    let mut text = Cursor(ron);
    text.literal(b"Entry(id:")?;
    let id = text.id()?;
    text.literal(b",at:")?;
    let at = text.moment()?;
    text.literal(b",kind:")?;
    let kind = match text.word()? {
        "Hold" => Kind::Hold(text.hold()?),
        "Rating" => Kind::Rating(text.rating()?),
        "Amend" => Kind::Amend(text.amendment()?),
        _ => return None,
    };
    text.literal(b"))")?;
    text.0.is_empty().then_some(Entry { id, at, kind })
}

/// What is left to read.
struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    /// Exactly these letters, all of them ASCII. Their number is known to the compiler, which makes one comparison of it.
    fn literal<const N: usize>(&mut self, literal: &[u8; N]) -> Option<()> {
        if self.0.as_bytes().first_chunk::<N>()? != literal {
            return None;
        }
        self.0 = self.0.get(N..)?;
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
        self.literal(b"\"")?;
        // Both are ASCII, so the text is cut between characters.
        let end = memchr::memchr2(b'"', b'\\', self.0.as_bytes())?;
        let (text, rest) = self.0.split_at(end);
        self.0 = rest.strip_prefix('"')?;
        Some(text)
    }

    /// An optional field, of which `name` is all before its value: the outer option tells whether it could be read.
    #[expect(clippy::option_option, reason = "a field may be missing, and it may be unreadable")]
    fn optional<T, const N: usize>(
        &mut self,
        name: &[u8; N],
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.literal(name).is_some() { read(self).map(Some) } else { Some(None) }
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
        self.literal(b"(point:")?;
        let point = PointId(self.text()?.to_owned());
        self.literal(b",side:")?;
        Some((point, self.word()?.parse().ok()?))
    }

    fn hold(&mut self) -> Option<HoldDone> {
        let (point, side) = self.point()?;
        self.literal(b",held_ms:")?;
        let held_ms = self.number()?;
        self.literal(b",dose_s:")?;
        let dose_s = self.number()?;
        self.literal(b",ending:")?;
        let ending = self.word()?;
        let ending = EndingKind::ALL.into_iter().find(|one| one.word() == ending)?;
        self.literal(b",ended:")?;
        let ended = self.ended()?;
        Some(HoldDone {
            point,
            side,
            held_ms,
            dose_s,
            ending,
            ended,
            before: self.optional(b",before:", Self::tenderness)?,
            after: self.optional(b",after:", Self::tenderness)?,
            note: self.optional(b",note:", Self::boxed)?,
            tool: self.optional(b",tool:", Self::boxed)?,
            position: self.optional(b",position:", Self::boxed)?,
            trace: self.optional(b",trace:", |text| text.list(Self::traced))?.unwrap_or_default(),
            repetitions: self.optional(b",repetitions:", |text| u8::try_from(text.number()?).ok())?,
            felt: self.optional(b",felt:", |text| text.list(Self::felt))?.unwrap_or_default(),
            pain_before: self.optional(b",pain_before:", Self::rest_pain)?,
            pain_after: self.optional(b",pain_after:", Self::rest_pain)?,
            method: self.optional(b",method:", Self::boxed)?,
            source: self.optional(b",source:", Self::boxed)?,
            routine: self.optional(b",routine:", Self::boxed)?,
            plan: self.optional(b",plan:", Self::plan)?,
            uncounted_ms: self.optional(b",uncounted_ms:", Self::number)?.unwrap_or_default(),
            by_key: self.optional(b",by_key:", |text| text.literal(b"true"))?.is_some(),
        })
    }

    fn plan(&mut self) -> Option<PlanRef> {
        self.literal(b"(id:")?;
        let id = self.id()?;
        self.literal(b",revision:")?;
        let revision = self.number()?;
        self.literal(b")")?;
        Some(PlanRef { id, revision })
    }

    /// A list of one value or more.
    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.literal(b"[")?;
        let mut list = Vec::new();
        loop {
            self.literal(b"(")?;
            list.push(read(self)?);
            self.literal(b")")?;
            if self.literal(b"]").is_some() {
                return Some(list);
            }
            self.literal(b",")?;
        }
    }

    fn traced(&mut self) -> Option<(u32, Tenderness)> {
        let ms = self.number()?;
        self.literal(b",")?;
        Some((ms, self.tenderness()?))
    }

    fn felt(&mut self) -> Option<Felt> {
        self.literal(b"at_ms:")?;
        let at_ms = self.number()?;
        self.literal(b",sensation:")?;
        let word = self.word()?;
        let sensation = Sensation::ALL.into_iter().find(|one| one.word() == word)?;
        Some(Felt { at_ms, sensation, place: self.optional(b",place:", Self::boxed)? })
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
        self.literal(b",tenderness:")?;
        let tenderness = self.tenderness()?;
        Some(Rated { point, side, tenderness, note: self.optional(b",note:", Self::boxed)? })
    }

    fn amendment(&mut self) -> Option<Amendment> {
        self.literal(b"(target:")?;
        Some(Amendment {
            target: self.id()?,
            before: self.optional(b",before:", |text| text.change(Self::tenderness))?,
            after: self.optional(b",after:", |text| text.change(Self::tenderness))?,
            note: self.optional(b",note:", |text| text.change(Self::boxed))?,
            held_ms: self.optional(b",held_ms:", Self::number)?,
            pain_before: self.optional(b",pain_before:", |text| text.change(Self::rest_pain))?,
            pain_after: self.optional(b",pain_after:", |text| text.change(Self::rest_pain))?,
            ended: self.optional(b",ended:", Self::ended)?,
            text: self.optional(b",text:", Self::boxed)?,
            at: self.optional(b",at:", Self::moment)?.map(Box::new),
        })
    }

    fn change<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Change<T>> {
        if self.literal(b"Clear").is_some() {
            return Some(Change::Clear);
        }
        self.literal(b"Set(")?;
        let value = read(self)?;
        self.literal(b")")?;
        Some(Change::Set(value))
    }
}
