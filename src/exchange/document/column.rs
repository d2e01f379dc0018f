//! How many strips have room in a column, and where each stands there.

use super::strip::{Framed, Keep, Strip};

/// Of what no page can hold, each part has so many strips at least, where that is possible,
const FEW: usize = 3;
/// and the one that does not begin a page so much of its height: a heading with a single row waits for the next page.
const WORTH: f64 = 0.4;
/// A page is well filled from this share on.
const WELL_FILLED: f64 = 0.6;

/// A column as it fills up.
#[derive(Default)]
pub(super) struct Column {
    used: f64,
    /// The box that is open, and where it began.
    open: Option<(Framed, f64)>,
    /// Boxes that are complete: from where to where.
    pub(super) boxes: Vec<(Framed, f64, f64)>,
    began: bool,
}

impl Column {
    /// Puts a strip below the others; answers where what it repeats stands, and where it stands itself.
    pub(super) fn put(&mut self, strip: &Strip) -> (f64, f64) {
        if self.open.map(|(framed, _)| framed) != strip.frame {
            self.close();
        }
        if self.began {
            self.used += strip.before;
        }
        if let (None, Some(framed)) = (self.open, strip.frame) {
            self.open = Some((framed, self.used));
            self.used += framed.padding;
        }
        let again = self.used;
        if let Some(repeated) = strip.again.as_ref().filter(|_| !self.began) {
            self.used += repeated.iter().map(|strip| strip.height).sum::<f64>();
        }
        self.began = true;
        let top = self.used;
        self.used += strip.height;
        (again, top)
    }

    /// Closes the box that is open.
    pub(super) fn close(&mut self) {
        if let Some((framed, from)) = self.open.take() {
            self.used += framed.padding;
            self.boxes.push((framed, from, self.used));
        }
    }

    /// Whether a strip is the first of the column.
    pub(super) fn is_empty(&self) -> bool {
        !self.began
    }

    /// How high it is with its box closed.
    pub(super) fn height(&self) -> f64 {
        self.used + self.open.map_or(0.0, |(framed, _)| framed.padding)
    }
}

/// How high some strips are in a column of their own.
pub(super) fn height(strips: &[Strip]) -> f64 {
    let mut column = Column::default();
    for strip in strips {
        column.put(strip);
    }
    column.height()
}

/// Where strips may part behind a picture, from `taken` on: where the page is then well filled, `above` of it by what
/// comes before these strips.
fn parted(strips: &[Strip], taken: usize, above: f64, full: f64) -> Option<usize> {
    let near = strips.iter().skip(taken).position(|strip| strip.keep == Keep::Near)? + taken + 1;
    (above + height(&strips[..near]) > WELL_FILLED * full).then_some(near)
}

/// How many of the strips have room in a column with `room` left, of a page with `full`. Strips that are to stay together
/// do, unless no page has room for them. Where `fresh` says that the column is empty and as high as any, it is one at least.
pub(super) fn fitting(strips: &[Strip], room: f64, full: f64, fresh: bool) -> usize {
    let mut column = Column::default();
    let mut taken = 0;
    while taken < strips.len() {
        let together = strips[taken..].iter().take_while(|strip| strip.keep != Keep::Free).count() + 1;
        let end = (taken + together).min(strips.len());
        let mut inside = taken;
        for strip in &strips[taken..end] {
            column.put(strip);
            if column.height() > room {
                break;
            }
            inside += 1;
        }
        if inside == end {
            taken = end;
            continue;
        }
        if let Some(parted) = parted(&strips[..inside], taken, full - room, full) {
            return parted;
        }
        // No heading is left behind, and no row or two go on alone.
        let few = |inside: usize| end - inside < FEW && inside - taken > FEW;
        while inside > taken + 1 && (strips[inside - 1].keep == Keep::Firm || few(inside)) {
            inside -= 1;
        }
        let is_first = fresh && taken == 0;
        let too_tall = height(&strips[taken..end]) > full;
        let worth_it = inside - taken >= FEW && height(&strips[taken..inside]) > WORTH * full;
        return if is_first {
            inside.max(1)
        } else if too_tall && worth_it {
            inside
        } else {
            taken
        };
    }
    taken
}
