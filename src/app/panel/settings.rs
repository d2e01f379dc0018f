//! The settings: how the window looks and sounds, and where everything is kept.

use egui::{CentralPanel, ScrollArea, Slider, Ui};

use crate::{
    app::{
        action::Action,
        state::State,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Segmented, card},
        window::bare,
    },
    desktop::{Settings, Theme},
    therapy::guard,
};

const THEMES: [(Theme, &str); 3] =
    [(Theme::System, "As the system"), (Theme::Light, "Light"), (Theme::Dark, "Dark")];
const ON_OFF: [(bool, &str); 2] = [(true, "On"), (false, "Off")];
const SIZES: [(u8, &str); 5] =
    [(100, "100 %"), (125, "125 %"), (150, "150 %"), (175, "175 %"), (200, "200 %")];

/// Shows the page.
pub fn settings(ui: &mut Ui, state: &State, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    CentralPanel::no_frame().frame(bare(t.ground)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            egui::Frame::new().inner_margin(size::PAGE_PADDING).show(ui, |ui| {
                ui.set_max_width(640.0);
                ui.spacing_mut().item_spacing.y = 12.0;
                text(ui, Type::Title, t.ink, "Settings");
                let mut new = state.settings.clone();
                section(ui, |ui| looks(ui, &mut new));
                section(ui, |ui| sound(ui, &mut new));
                section(ui, |ui| kept(ui, state));
                section(ui, |ui| about(ui, actions));
                if new != state.settings {
                    actions.push(Action::Settings(new));
                }
            });
        });
    });
}

/// A card over the whole width.
fn section(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        contents(ui);
    });
}

fn row(ui: &mut Ui, name: &str, explained: &str, control: impl FnOnce(&mut Ui)) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.set_width(210.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            text(ui, Type::Body, t.ink, name);
            if !explained.is_empty() {
                text(ui, Type::Label, t.ink2, explained);
            }
        });
        control(ui);
    });
}

fn looks(ui: &mut Ui, new: &mut Settings) {
    row(ui, "Colours", "", |ui| {
        if let Some(theme) = Segmented::new("Colours", &THEMES).show(ui, new.theme) {
            new.theme = theme;
        }
    });
    row(ui, "Text size", "", |ui| {
        if let Some(percent) = Segmented::new("Text size", &SIZES).show(ui, new.text_size_percent) {
            new.text_size_percent = percent;
        }
    });
    row(ui, "Reduced motion", "The picture jumps instead of gliding.", |ui| {
        if let Some(on) = Segmented::new("Reduced motion", &ON_OFF).show(ui, new.reduced_motion) {
            new.reduced_motion = on;
        }
    });
}

fn sound(ui: &mut Ui, new: &mut Settings) {
    row(ui, "Sound", "Every cue is shown as well.", |ui| {
        if let Some(on) = Segmented::new("Sound", &ON_OFF).show(ui, new.sound) {
            new.sound = on;
        }
    });
    row(ui, "Volume", "", |ui| {
        ui.add_enabled(new.sound, Slider::new(&mut new.volume_percent, 0..=100).suffix(" %"))
            .accessible_name("Volume");
    });
    row(ui, "Time to get in place", "Before a hold starts.", |ui| {
        ui.add(Slider::new(&mut new.get_in_place_s, 0..=60).suffix(" s"))
            .accessible_name("Time to get in place");
    });
}

fn kept(ui: &mut Ui, state: &State) {
    let t = Tokens::of(ui);
    text(ui, Type::Heading, t.ink, "Where everything is kept");
    match &state.data {
        Some(folder) => {
            text(ui, Type::Body, t.ink, folder.display().to_string());
            text(ui, Type::Small, t.ink2, "Only on this machine. Knotmap opens no network connection.");
        }
        None => {
            text(ui, Type::Body, t.ink, "Sample data: nothing is kept.");
        }
    }
}

fn about(ui: &mut Ui, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    text(ui, Type::Heading, t.ink, concat!("Knotmap ", env!("CARGO_PKG_VERSION")));
    text(ui, Type::Body, t.ink2, guard::REMINDER);
    ui.horizontal(|ui| {
        if ui.add(Button::outlined("When to stop")).clicked() {
            actions.push(Action::ShowRules);
        }
        if ui.add(Button::outlined("Keys")).clicked() {
            actions.push(Action::ShowKeys);
        }
    });
}
