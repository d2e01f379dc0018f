//! Sizes of type and space, in points of 1/72 inch.

use super::Print;
use crate::drawing::Weight;

/// A kind of line: how large, how heavy, and from baseline to baseline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    pub(super) size: f64,
    pub(super) weight: Weight,
    pub(super) leading: f64,
}

/// All sizes of a document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) title: Type,
    pub(super) headings: [Type; 2],
    pub(super) row_title: Type,
    pub(super) body: Type,
    pub(super) small: Type,
    /// The margin of the page.
    pub(super) margin: f64,
    /// Between columns.
    pub(super) gutter: f64,
    /// Between a frame and what is in it.
    pub(super) padding: f64,
    /// Between paragraphs.
    pub(super) paragraph: f64,
    /// The smallest height of a cell to write in.
    pub(super) cell: f64,
    /// Whether blocks may stand beside each other.
    pub(super) columns: bool,
}

impl Scale {
    pub(super) fn of(print: Print) -> Self {
        let regular = |size: f64, leading: f64| Type { size, weight: Weight::Regular, leading };
        let bold = |size: f64, leading: f64| Type { size, weight: Weight::Bold, leading };
        match print {
            Print::Standard => Self {
                title: bold(23.0, 29.0),
                headings: [bold(16.0, 21.0), bold(13.5, 18.0)],
                row_title: bold(13.0, 17.0),
                body: regular(12.0, 15.6),
                small: regular(12.0, 15.6),
                margin: 36.0,
                gutter: 20.0,
                padding: 12.0,
                paragraph: 6.0,
                cell: 26.0,
                columns: true,
            },
            Print::Large => Self {
                title: bold(30.0, 37.0),
                headings: [bold(23.0, 29.0), bold(20.0, 26.0)],
                row_title: bold(20.0, 26.0),
                body: regular(18.0, 24.0),
                small: regular(16.0, 21.0),
                margin: 36.0,
                gutter: 24.0,
                padding: 16.0,
                paragraph: 9.0,
                cell: 36.0,
                columns: false,
            },
        }
    }

    /// The widest line of a paragraph: 60 to 70 letters.
    pub(super) fn measure(&self) -> f64 {
        self.body.size * 33.0
    }

    /// What is left free above a picture.
    pub(super) fn above_picture(&self) -> f64 {
        1.6 * self.paragraph
    }
}
