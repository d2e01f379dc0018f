//! Plots of tenderness: the value axis always runs from 0 to 10, the lines are ink, and the scale's colours appear on
//! marks and on a strip beside the axis only.
//!
//! A plot is a picture: beside it the screen shows the same numbers as a table.

mod axis;
mod band;
mod pairs;
mod spark;
mod trace;

pub use pairs::{Pair, PairsPlot, PairsReply};
pub use spark::sparkline;
pub use trace::TracePlot;
