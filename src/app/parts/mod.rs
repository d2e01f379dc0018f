//! What more than one page is made of: the layout of the window, the steps of a routine beside whatever else is shown, the
//! figures of a hold, what to mind.
//!
//! It may use the map, words and widgets below it, and knows no page.

mod choice;
mod dial;
mod dialog_parts;
mod drawn_page;
mod entries;
mod figures;
mod file_out;
mod find_to_add;
mod full;
pub(super) mod heard;
mod keys;
mod layout;
mod lock;
mod mind;
mod often;
mod plan_body;
mod plots;
mod rolled;
mod rules;
pub(super) mod sheet;
mod steps;
mod tools;
mod treatment;
mod under_way;

pub(super) use self::{
    choice::choice,
    dial::{Dial, breath},
    dialog_parts::{
        PathWish, beside_the_rest, foot, live, page_keys, path, path_to_write, scrolled, scrolled_above,
        scrolled_with_foot, told,
    },
    drawn_page::DrawnPage,
    entries::{entries_table, entry_row},
    figures::{flash, flash_share, marker},
    file_out::{FileFoot, file_done, file_foot, file_path, file_told},
    find_to_add::{Found, find_to_add},
    full::full,
    keys::keys_of,
    layout::{Layout, NARROW, PANEL, has_map, panel_width},
    lock::{lock, unlock},
    mind::{Minds, care, cautions, how_to, is_step, minds, minds_at, to_mind},
    often::often,
    plan_body::{around, plan_body},
    plots::Plots,
    rolled::rolled,
    rules::{THREE, all_rules},
    steps::{beside, get_in_place, ways_out},
    tools::{position_icon, tool_icon},
    treatment::{Figures, endings, heading, tools},
    under_way::under_way,
};
