//! Plots of tenderness as scenes: what is on screen, in a picture and on paper is one tree.
//!
//! The value axis always runs from 0 to 10, and the days from the first to the last that is asked for, so that plots beside
//! each other compare. What is missing is not drawn, never as zero. Nothing is told by colour alone: before is filled and after
//! is open, what has changed is bold, a band has an edge on paper. The scale's colours are a thin strip on the axis. Each plot
//! says where its dots lie, for a pointer and for arrow keys, and what it shows as sentences; the table of its numbers stands
//! beside it.

mod axis;
mod calendar;
mod dates;
mod events;
mod flow;
mod large;
mod legend;
mod look;
mod pen;
mod pointed;
mod rows;
mod say;
mod series;
mod sides;
mod slopes;
mod small;
mod spread;
mod trace;

use jiff::civil::Date;
use kurbo::{Point, Rect};

use super::scene::Scene;

pub use calendar::calendar;
pub use events::Event;
pub use large::large;
pub use look::Look;
pub use say::{figure, side_word, signed};
pub use sides::{SidesRow, side_letter, sides};
pub use slopes::{SlopeRow, slope_heads, slopes};
pub use small::{small, small_is_by_month};
pub use trace::{TraceOf, hold_trace};

/// A plot, and where in it lies what.
#[derive(Clone, Debug)]
pub struct Plot {
    /// What is drawn; its frame begins at the origin.
    pub scene: Scene,
    /// Where the data is drawn, without labels, in the scene’s units.
    pub area: Rect,
    /// Every dot, row or cell, in reading order: what a pointer finds and arrow keys walk through.
    pub spots: Vec<Spot>,
    /// What belongs to each spot besides it, as a line through points, where a plot has that: its slope and its name.
    pub ways: Vec<Vec<Point>>,
    /// What it shows, as sentences for who cannot see it.
    pub says: String,
}

/// Something in a plot that can be pointed at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Its middle, in the scene’s units.
    pub at: Point,
    /// What it stands for.
    pub of: Of,
}

/// What a spot stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Of {
    /// A day.
    Day(Date),
    /// A row, by its place among those that were given.
    Row(usize),
    /// A moment of a hold, in milliseconds held.
    Moment(u32),
    /// What was asked after a hold.
    After,
}

#[cfg(test)]
mod tests;
