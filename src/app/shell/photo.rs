//! A look at one's posture: a picture of the user's own with an upright line over it (source S2). Nothing is measured
//! and nothing is kept.

use std::sync::Arc;

use egui::{
    Color32, ColorImage, Context, Rect, ScrollArea, Sense, Slider, Stroke, TextureHandle, TextureOptions, Ui,
    pos2,
};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{self, Button, TextField},
        words::{photo as words, why},
    },
    desktop::Photo,
    session::{Actions, DeskWish, Dialog, PhotoDraft, PhotoProgress, PhotoWish, State},
};

/// So much stands below the picture, in points.
const BELOW: f32 = 58.0;
/// With less than this for the picture, in points, it is as high as can be seen at once, and the dialog scrolls.
const LOWEST: f32 = 160.0;
/// All of a texture.
const UNIT: Rect = Rect { min: pos2(0.0, 0.0), max: pos2(1.0, 1.0) };

/// The picture on the graphics card, while the dialog shows one.
#[derive(Default)]
pub(super) struct Picture(Option<(Arc<Photo>, TextureHandle)>);

impl Picture {
    /// Brings the picture of the dialog there, and lets go of one that is shown no more.
    pub(super) fn follow(&mut self, ctx: &Context, state: &State) {
        let shown = match &state.dialog {
            Some(Dialog::Photo(PhotoDraft { progress: PhotoProgress::Shown(photo), .. })) => Some(photo),
            _ => None,
        };
        let is_there = |(loaded, _): &(Arc<Photo>, _)| shown.is_some_and(|photo| Arc::ptr_eq(photo, loaded));
        if self.0.as_ref().is_some_and(is_there) {
            return;
        }
        self.0 = shown.map(|photo| {
            let image = ColorImage::from_rgba_unmultiplied(photo.size, &photo.rgba);
            (Arc::clone(photo), ctx.load_texture("photo", image, TextureOptions::LINEAR))
        });
    }
}

/// Shows the dialog.
pub(super) fn dialog(ctx: &Context, draft: &PhotoDraft, picture: &Picture, actions: &mut Actions) {
    let dialog = widgets::Dialog::new("photo", words::title()).width(620.0);
    let reply = dialog.show(ctx, |ui| {
        let room = dialog.room(ctx, 0.0);
        // As high as the picture asks for, when it comes.
        let scroll = ScrollArea::vertical().max_height(room).min_scrolled_height(room);
        scroll.auto_shrink([false, true]).show(ui, |ui| {
            let t = Tokens::of(ui);
            let top = ui.cursor().top();
            ui.spacing_mut().item_spacing.y = 10.0;
            // Beside the bar of the scroll area.
            ui.set_max_width(ui.available_width() - 12.0);
            text(ui, Type::Body, t.ink, words::what());
            file(ui, draft, actions);
            match &draft.progress {
                PhotoProgress::Choosing => {}
                PhotoProgress::Reading => {
                    text(ui, Type::Body, t.ink2, words::reading());
                }
                PhotoProgress::Failed(why) => failed(ui, &crate::app::words::sentence(why)),
                PhotoProgress::Shown(_) => {
                    let Some((_, picture)) = &picture.0 else { return };
                    let left = room - (ui.cursor().top() - top) - BELOW;
                    let height = if left < LOWEST { room * 0.8 } else { left };
                    shown(ui, draft, picture, height, actions);
                }
            }
            text(ui, Type::Small, t.ink2, words::source());
        });
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

fn file(ui: &mut Ui, draft: &PhotoDraft, actions: &mut Actions) {
    ui.horizontal(|ui| {
        let mut path = draft.path.clone();
        let field = TextField::new(words::file()).icon(Icon::Image).width(ui.available_width() - 108.0);
        let reply = field.show(ui, &mut path);
        if reply.changed() {
            actions.push(PhotoWish::Path(path));
        } else if reply.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter)) {
            actions.push(PhotoWish::Show);
        }
        if ui.add(Button::outlined(words::choose()[0]).text(words::choose()[1]).width(100.0)).clicked() {
            actions.push(PhotoWish::Choose);
        }
    });
    // The line's slider stands here: below a high picture it would be out of sight.
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let why = why::file(matches!(draft.progress, PhotoProgress::Reading), &draft.path);
        if ui.add(Button::outlined(words::show()).icon(Icon::Eye).waits_for(why)).clicked() {
            actions.push(PhotoWish::Show);
        }
        if matches!(draft.progress, PhotoProgress::Shown(_)) {
            slider(ui, draft, actions);
        }
    });
}

fn slider(ui: &mut Ui, draft: &PhotoDraft, actions: &mut Actions) {
    let mut percent = (draft.line * 100.0).round() as u8;
    ui.spacing_mut().slider_width = 180.0;
    let slider = Slider::new(&mut percent, 0..=100).suffix(" %").text(words::line());
    if widgets::slider(ui, slider).changed() {
        actions.push(PhotoWish::Line(f32::from(percent) / 100.0));
    }
}

fn failed(ui: &mut Ui, why: &str) {
    let t = Tokens::of(ui);
    let label = text(ui, Type::Body, t.stop, why);
    ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// The picture as large as there is room, and the line, moved by the pointer or by the slider.
fn shown(ui: &mut Ui, draft: &PhotoDraft, picture: &TextureHandle, height: f32, actions: &mut Actions) {
    let size = picture.size_vec2();
    let scale = (ui.available_width() / size.x).min(height / size.y);
    let (rect, response) =
        ui.vertical_centered(|ui| ui.allocate_exact_size(size * scale, Sense::click_and_drag())).inner;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, words::picture()));
    ui.painter().image(picture.id(), rect, UNIT, Color32::WHITE);
    let x = rect.left() + rect.width() * draft.line;
    // Dark in light: seen on any picture.
    for stroke in [Stroke::new(4.0, Color32::WHITE), Stroke::new(1.6, Color32::BLACK)] {
        ui.painter().line_segment([pos2(x, rect.top()), pos2(x, rect.bottom())], stroke);
    }
    if let Some(at) = response.interact_pointer_pos() {
        let line = ((at.x - rect.left()) / rect.width()).clamp(0.0, 1.0);
        if (line - draft.line).abs() > f32::EPSILON {
            actions.push(PhotoWish::Line(line));
        }
    }
}
