//! The settings: how the window looks and sounds, and where everything is kept.
//!
//! It may use the parts, words and widgets below it, never another page; what the user sets leaves as a wish.

use egui::{CentralPanel, DragValue, Slider, Ui, vec2};
use jiff::{Zoned, civil::Date};

use crate::{
    app::{
        parts::choice,
        theme::{Tokens, Type, size, text, touch},
        widgets::{self, Button, Dropdown, bar, bare, card, from_top},
        words::{copies, history_out, import, settings as words},
    },
    desktop::{Breathing, Settings, Theme},
    language::Language,
    platform::IS_PAGE,
    session::{Action, Actions, CopyWish, DeskWish, HistoryOutWish, ImportWish, Remedy, SettingsWish, State},
    therapy::guard::{self, emergency},
};

fn themes() -> [(Theme, &'static str); 3] {
    [(Theme::System, words::as_the_system()), (Theme::Light, words::light()), (Theme::Dark, words::dark())]
}
/// None for that of the machine.
fn languages() -> [(Option<Language>, &'static str); 3] {
    let [one, other] = Language::ALL.map(|language| (Some(language), language.own_name()));
    [(None, words::as_the_system()), one, other]
}
fn on_off() -> [(bool, &'static str); 2] {
    [(true, words::on()), (false, words::off())]
}
fn bells() -> [(u8, &'static str); 4] {
    [(0, words::off()), (15, "15 s"), (30, "30 s"), (60, "60 s")]
}
fn breaths() -> [(Breathing, &'static str); 4] {
    [
        (Breathing::Off, words::off()),
        (Breathing::ThreeSix, words::breath_three_six()),
        (Breathing::FourSix, words::breath_four_six()),
        (Breathing::FourEight, words::breath_four_eight()),
    ]
}
/// Narrower, a control stands below its name.
const BESIDE: f32 = 500.0;
/// The width of the names.
const NAMES: f32 = 170.0;
/// Two columns of cards stand in this width and above.
const TWO: f32 = 1060.0;
const APART: f32 = 16.0;
/// No card is wider.
const WIDEST: f32 = 640.0;
const SIZES: [(u8, &str); 5] =
    [(100, "100 %"), (125, "125 %"), (150, "150 %"), (175, "175 %"), (200, "200 %")];

/// Shows the page.
pub(super) fn settings(ui: &mut Ui, state: &State, now: &Zoned, actions: &mut Actions) {
    let t = Tokens::of(ui);
    CentralPanel::no_frame().frame(bare(t.ground)).show(ui, |ui| {
        from_top(ui, "settings", ()).show(ui, |ui| {
            egui::Frame::new().inner_margin(touch::page_padding(ui.ctx())).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 12.0;
                text(ui, Type::Title, t.ink, words::settings());
                let mut new = state.settings.clone();
                let whole = ui.available_width();
                if whole >= TWO {
                    let width = ((whole - APART) / 2.0).min(WIDEST);
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = APART;
                        ui.vertical(|ui| {
                            ui.set_width(width);
                            how_it_is(ui, state, now, &mut new, actions);
                        });
                        ui.vertical(|ui| {
                            ui.set_width(width);
                            what_is_kept(ui, state, now, actions);
                        });
                    });
                } else {
                    ui.set_max_width(whole.min(WIDEST));
                    how_it_is(ui, state, now, &mut new, actions);
                    what_is_kept(ui, state, now, actions);
                }
                if new != state.settings {
                    actions.push(SettingsWish::Change(Box::new(new)));
                }
            });
        });
    });
}

/// What can be set.
fn how_it_is(ui: &mut Ui, state: &State, now: &Zoned, new: &mut Settings, actions: &mut Actions) {
    section(ui, |ui| looks(ui, new));
    section(ui, |ui| sound(ui, state, new, actions));
    section(ui, |ui| hold(ui, new));
    section(ui, |ui| days(ui, new));
    section(ui, |ui| emergency_number(ui, now, new));
}

/// Where everything is, and what this is.
fn what_is_kept(ui: &mut Ui, state: &State, now: &Zoned, actions: &mut Actions) {
    section(ui, |ui| data(ui, state, now.date(), actions));
    section(ui, |ui| about(ui, actions));
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
    let words = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        text(ui, Type::Body, t.ink, name);
        if !explained.is_empty() {
            text(ui, Type::Label, t.ink2, explained);
        }
    };
    if ui.available_width() < BESIDE {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.vertical(words);
            control(ui);
        });
        return;
    }
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(NAMES);
            ui.spacing_mut().item_spacing.y = 0.0;
            // The name on one line with its control, the explanation below it.
            bar(ui, size::CONTROL, |ui| text(ui, Type::Body, t.ink, name));
            if !explained.is_empty() {
                text(ui, Type::Label, t.ink2, explained);
            }
        });
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.set_min_height(size::CONTROL);
            control(ui);
        });
    });
}

/// A slider with its number, which can be typed: both are named.
fn slider(ui: &mut Ui, name: &str, value: &mut u8, most: u8, unit: &str) {
    bar(ui, size::CONTROL, |ui| {
        widgets::slider(ui, Slider::new(value, 0..=most).show_value(false)).accessible_name(name);
        let field = ui.spacing().interact_size;
        ui.spacing_mut().interact_size =
            vec2(touch::pressed(ui.ctx(), field.x), touch::pressed(ui.ctx(), field.y));
        let number = DragValue::new(value).range(0..=most).suffix(unit);
        ui.add(number).accessible_name(words::number(name));
    });
}

fn looks(ui: &mut Ui, new: &mut Settings) {
    row(ui, words::language(), words::language_help(), |ui| {
        if let Some(language) = choice(ui, words::language(), &languages(), new.language) {
            new.language = language;
        }
    });
    row(ui, words::colours(), "", |ui| {
        if let Some(theme) = choice(ui, words::colours(), &themes(), new.theme) {
            new.theme = theme;
        }
    });
    row(ui, words::text_size(), "", |ui| {
        if let Some(percent) = choice(ui, words::text_size(), &SIZES, new.text_size_percent) {
            new.text_size_percent = percent;
        }
    });
    row(ui, words::reduced_motion(), words::jumps(), |ui| {
        if let Some(on) = choice(ui, words::reduced_motion(), &on_off(), new.reduced_motion) {
            new.reduced_motion = on;
        }
    });
}

fn sound(ui: &mut Ui, state: &State, new: &mut Settings, actions: &mut Actions) {
    let explained = [words::shown_as_well(), words::never_silent()].join(" ");
    row(ui, words::sound(), &explained, |ui| {
        if let Some(on) = choice(ui, words::sound(), &on_off(), new.sound) {
            new.sound = on;
        }
    });
    row(ui, words::volume(), "", |ui| {
        ui.add_enabled_ui(new.sound, |ui| {
            slider(ui, words::volume(), &mut new.volume_percent, 100, " %");
            if ui.add(Button::outlined(words::play())).clicked() {
                actions.push(SettingsWish::Play);
            }
        });
    });
    row(ui, words::bell(), words::bell_when(), |ui| {
        ui.add_enabled_ui(new.sound, |ui| {
            if let Some(seconds) = choice(ui, words::bell(), &bells(), new.bell_s) {
                new.bell_s = seconds;
            }
        });
    });
    if state.has_voice {
        row(ui, words::voice(), words::voice_says(), |ui| {
            if let Some(on) = choice(ui, words::voice(), &on_off(), new.voice) {
                new.voice = on;
            }
        });
    }
}

fn hold(ui: &mut Ui, new: &mut Settings) {
    row(ui, words::get_in_place(), words::before_a_hold(), |ui| {
        slider(ui, words::get_in_place(), &mut new.get_in_place_s, 60, " s");
    });
    row(ui, words::breathing(), words::in_and_out(), |ui| {
        if let Some(breathing) = choice(ui, words::breathing(), &breaths(), new.breathing) {
            new.breathing = breathing;
        }
    });
}

/// When a day ends and a week begins, for trends.
fn days(ui: &mut Ui, new: &mut Settings) {
    row(ui, words::day_ends(), words::day_ends_help(), |ui| {
        if let Some(hour) = choice(ui, words::day_ends(), &words::day_ends_at(), new.day_ends_h) {
            new.day_ends_h = hour;
        }
    });
    row(ui, words::week_begins(), "", |ui| {
        if let Some(sunday) = choice(ui, words::week_begins(), &words::weekdays(), new.weeks_from_sunday) {
            new.weeks_from_sunday = sunday;
        }
    });
}

/// Which number is said wherever a call is asked for.
fn emergency_number(ui: &mut Ui, now: &Zoned, new: &mut Settings) {
    let by_clock = words::by_the_clock(emergency::number(now.time_zone().iana_name()));
    let known: Vec<_> = emergency::known()
        .map(|(number, countries)| (Some(number), words::number_of(number.text(), countries)))
        .collect();
    let options: Vec<_> = [(None, by_clock.as_str())]
        .into_iter()
        .chain(known.iter().map(|(number, words)| (*number, words.as_str())))
        .collect();
    row(ui, words::emergency(), words::emergency_where(), |ui| {
        if let Some(chosen) = Dropdown::new(words::emergency(), &options).show(ui, new.emergency) {
            new.emergency = chosen;
        }
    });
}

/// Where everything is kept, and what can be done with all of it.
fn data(ui: &mut Ui, state: &State, today: Date, actions: &mut Actions) {
    let t = Tokens::of(ui);
    text(ui, Type::Heading, t.ink, copies::your_data());
    let Some(folder) = &state.data else {
        text(ui, Type::Body, t.ink, words::nothing_kept());
        return buttons(ui, history_rows(), actions);
    };
    if IS_PAGE {
        text(ui, Type::Body, t.ink, words::in_browser());
        text(ui, Type::Small, t.ink2, words::nothing_sent());
    } else {
        text(ui, Type::Body, t.ink, folder.display().to_string());
        text(ui, Type::Small, t.ink2, words::no_network());
        text(ui, Type::Small, t.ink2, copies::weekly(&state.weekly, today));
    }
    let open_folder = DeskWish::Remedy(Remedy::OpenFolder(folder.clone()));
    let of_everything: [(Button<'_>, Action); 4] = [
        (Button::outlined(copies::open_folder()), open_folder.into()),
        (Button::outlined(copies::save()[0]).text(copies::save()[1]), CopyWish::OpenSave.into()),
        (Button::outlined(copies::restore()[0]).text(copies::restore()[1]), CopyWish::OpenRestore.into()),
        (Button::outlined(copies::erase()[0]).text(copies::erase()[1]), CopyWish::OpenErase.into()),
    ];
    let [open, save, restore, erase] = of_everything;
    let [export, import] = history_rows();
    if !IS_PAGE {
        buttons(ui, [open], actions);
    }
    buttons(ui, [export, import, save, restore, erase], actions);
}

/// The history as a file, and tables that come in.
fn history_rows() -> [(Button<'static>, Action); 2] {
    [
        (Button::outlined(history_out::open()[0]).text(history_out::open()[1]), HistoryOutWish::Open.into()),
        (Button::outlined(import::open()[0]).text(import::open()[1]), ImportWish::Open.into()),
    ]
}

fn buttons<'a>(ui: &mut Ui, rows: impl IntoIterator<Item = (Button<'a>, Action)>, actions: &mut Actions) {
    for (button, action) in rows {
        if ui.add(button.left().width(ui.available_width().min(320.0))).clicked() {
            actions.push(action);
        }
    }
}

fn about(ui: &mut Ui, actions: &mut Actions) {
    let t = Tokens::of(ui);
    text(ui, Type::Heading, t.ink, concat!("Knotmap ", env!("CARGO_PKG_VERSION")));
    text(ui, Type::Body, t.ink2, guard::reminder());
    ui.horizontal(|ui| {
        if ui.add(Button::outlined(words::when_to_stop())).clicked() {
            actions.push(DeskWish::ShowRules);
        }
        if ui.add(Button::outlined(words::keys())).clicked() {
            actions.push(DeskWish::ShowKeys);
        }
    });
}
