//! What screens are put together from: every control in the tokens, with its name for a screen reader, a visible
//! focus and a pointer that says it can be clicked.
//!
//! A widget is shown with `ui.add(…)` when it answers with a [`egui::Response`], and with its own `show` when it has
//! more to say. What a control is *called* (its accessible name) is its first argument; what it *shows* is the same
//! unless `.text(…)` says otherwise.
//!
//! They may use the theme and the icons. They know no page, no session and no fixed text: what is said is handed in.

mod badge;
mod bullet;
mod button;
mod caution_first;
mod chip;
mod choice;
mod dialog;
mod eleven;
mod field;
pub mod first_stop;
mod frames;
mod from_top;
mod marker;
mod menu;
mod order;
mod pain_row;
mod paint;
mod panels;
mod plot;
mod pointed;
mod ring;
mod ring_sprite;
mod row;
mod scale;
mod score_row;
mod segmented;
mod status;
mod text_area;
mod tile;
mod whole_lines;

use badge::dot_badge;
pub use badge::{KeyCap, SideBadge, digit_keys};
pub use bullet::{bullet, numbered};
pub use button::{Button, IconButton, waits_for};
pub use caution_first::caution_first;
pub use chip::{Chip, chips_apart};
pub use choice::{choice_lines, choice_tiles};
pub use dialog::{Dialog, DialogReply};
pub use field::{FieldReply, NumberField, TextField};
pub use frames::{
    Banner, CautionLine, bar, card, caution, caution_line, first_sentence, floating, hairline, stop_card,
    tile,
};
pub use from_top::from_top;
pub use marker::{MarkerKind, MarkerLook, MarkerSign, paint_dot, paint_few, paint_marker};
pub use menu::{Dropdown, menu, menu_item, menu_switch};
pub use order::{ORDER_DISC, SMALL_ORDER_DISC, order, order_disc, parted, parted_by_side, small_order_disc};
pub use pain_row::PainRow;
pub(super) use paint::{arc, text_on_baseline};
pub use paint::{bring_in_sight, chosen, focus_ring, slider};
pub use panels::{at, bare, side};
pub use plot::{Pair, PairsPlot, PairsReply, TracePlot, sparkline};
pub use pointed::pointed_at;
pub use ring::{Ring, clock};
pub use row::{FoundRow, PointRow, RailItem, RestRow, row_out_of_sight};
pub use scale::{colour, number_colour, shape};
pub use score_row::{ScoreNames, ScoreRow};
pub use segmented::Segmented;
pub use status::{UndoBar, saved};
pub use text_area::TextArea;
pub use tile::{ChoiceForm, OpenRow, field_tile_height, tile_height};
pub use whole_lines::{mask, whole_lines};
