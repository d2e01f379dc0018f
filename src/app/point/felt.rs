//! Where else pain from the point may be felt, in words: what the map shows in patterns; and whether its place is sure.

use egui::Ui;

use super::cuts::Cuts;
use crate::{
    anatomy::{Atlas, PointKey},
    app::{
        theme::{Tokens, Type},
        words,
    },
};

pub(super) fn show(ui: &mut Ui, key: &PointKey, cuts: &mut Cuts) {
    let Some(point) = Atlas::builtin().point(&key.id) else { return };
    let t = Tokens::of(ui);
    ui.add_space(4.0);
    if !point.refers().is_empty() {
        cuts.text(ui, Type::BodyBold, t.ink, words::point::felt());
        cuts.text(ui, Type::Small, t.ink2, words::sentence(point.refers()));
    }
    if let Some(unsure) = words::point::place_uncertain(point) {
        cuts.text(ui, Type::Small, t.ink2, unsure);
    }
}
