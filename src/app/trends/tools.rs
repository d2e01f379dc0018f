//! What can be taken from a card: its table, and its plot as a picture.

use egui::Ui;

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{Button, IconButton},
        words::trends as said,
    },
    exchange::report::ReportFigure,
    session::{Actions, TableOf, TakeOutWish, TrendsWish},
};

/// The height of the controls.
const HIGH: f32 = 28.0;

/// What a card offers.
#[derive(Clone, Copy, Default)]
pub(super) struct Tools {
    /// The table that it copies.
    pub(super) table: Option<TableOf>,
    /// The picture that it saves.
    pub(super) figure: Option<ReportFigure>,
    /// The table that was just copied.
    pub(super) copied: Option<TableOf>,
}

impl Tools {
    pub(super) fn is_empty(self) -> bool {
        self.table.is_none() && self.figure.is_none()
    }

    /// Shows them, from right to left; `heading` is that of the card.
    pub(super) fn show(self, ui: &mut Ui, heading: &str) -> Actions {
        let mut actions = Actions::default();
        if let Some(figure) = self.figure {
            let name = said::picture(heading);
            let picture = IconButton::new(Icon::Image, &name).size(HIGH).flat();
            if ui.add(picture).clicked() {
                actions.push(TakeOutWish::Picture(figure));
            }
        }
        if let Some(table) = self.table {
            if self.copied == Some(table) {
                text(ui, Type::Small, Tokens::of(ui).ink2, said::copied());
            } else if ui
                .add(Button::plain(said::copy(heading)).text(said::copy_word()).height(HIGH))
                .clicked()
            {
                actions.push(TrendsWish::CopyTable(table));
            }
        }
        actions
    }
}
