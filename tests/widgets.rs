//! The controls by their accessible names: what a screen reader is told, and that the keyboard does what a click does.

use egui::{Key, Ui, accesskit::Toggled};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use knotmap::app::words::point::{Asked, score};
use knotmap::{
    app::{
        icons::Icon,
        theme,
        widgets::{
            Button, Chip, Dialog, Dropdown, IconButton, NumberField, PointRow, RailItem, Ring, ScoreRow,
            Segmented, TextField, UndoBar, saved,
        },
    },
    therapy::Tenderness,
};

/// A window of our look around `contents`, which keeps what it was told in `state`.
fn window<S>(state: S, contents: impl FnMut(&mut Ui, &mut S) + 'static) -> Harness<'static, S> {
    let mut harness = Harness::builder()
        .with_size([800.0, 600.0])
        .with_context_setup(theme::install)
        .build_ui_state(contents, state);
    harness.run();
    harness
}

fn tenderness(value: u8) -> Tenderness {
    Tenderness::ALL[usize::from(value)]
}

fn is_pressed<S>(harness: &Harness<'_, S>, name: &str) -> bool {
    harness.get_by_label(name).accesskit_node().toggled() == Some(Toggled::True)
}

#[test]
fn a_button_is_called_by_its_name_and_shows_its_text() {
    let mut harness = window(0, |ui, clicks| {
        let button = Button::primary("Start hold").text("Start hold · 60 s").icon(Icon::Play).key("Space");
        if ui.add(button.height(56.0)).clicked() {
            *clicks += 1;
        }
    });
    let node = harness.get_by_role_and_label(egui::Role::Button, "Start hold");
    assert_eq!(node.accesskit_node().description().as_deref(), Some("Start hold · 60 s"));
    node.click();
    harness.run();
    assert_eq!(*harness.state(), 1);
}

#[test]
fn a_button_answers_to_enter_and_space() {
    let mut harness = window(0, |ui, clicks| {
        if ui.add(Button::outlined("Pause")).clicked() {
            *clicks += 1;
        }
    });
    harness.key_press(Key::Tab);
    harness.run();
    assert!(harness.get_by_label("Pause").is_focused());
    for key in [Key::Enter, Key::Space] {
        harness.key_press(key);
        harness.run();
    }
    assert_eq!(*harness.state(), 2);
}

#[test]
fn a_disabled_button_says_so_and_does_nothing() {
    let mut harness = window(0, |ui, clicks| {
        if ui.add_enabled(false, Button::primary("Start hold")).clicked() {
            *clicks += 1;
        }
    });
    let node = harness.get_by_label("Start hold");
    assert!(node.accesskit_node().is_disabled());
    node.click();
    harness.run();
    assert_eq!(*harness.state(), 0);
}

#[test]
fn the_score_row_has_eleven_named_buttons_and_tells_the_selected_one() {
    let mut harness = window(Some(tenderness(8)), |ui, selected| {
        if let Some(value) = ScoreRow::new(score(Asked::Before), *selected).show(ui) {
            *selected = Some(value);
        }
    });
    for value in 0..=10 {
        assert_eq!(is_pressed(&harness, &format!("Tenderness before {value}")), value == 8, "{value}");
    }
    harness.get_by_label("Tenderness before 10").click();
    harness.run();
    assert_eq!(*harness.state(), Some(tenderness(10)));
    assert!(is_pressed(&harness, "Tenderness before 10"));

    harness.get_by_label("Tenderness before 3").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(*harness.state(), Some(tenderness(3)));
}

#[test]
fn a_switch_answers_only_when_something_else_is_chosen() {
    const LAYERS: [(u8, &str); 3] = [(0, "Skin"), (1, "Outer muscles"), (2, "Deep muscles")];
    let mut harness = window((1, 0), |ui, (layer, changes)| {
        if let Some(chosen) = Segmented::new("Layer", &LAYERS).show(ui, *layer) {
            *layer = chosen;
            *changes += 1;
        }
    });
    assert!(is_pressed(&harness, "Outer muscles") && !is_pressed(&harness, "Skin"));
    harness.get_by_role_and_label(egui::Role::Group, "Layer");
    for name in ["Outer muscles", "Deep muscles"] {
        harness.get_by_label(name).click();
        harness.run();
    }
    assert_eq!(*harness.state(), (2, 1));
}

#[test]
fn a_drop_down_opens_its_choices() {
    const VIEWS: [(u8, &str); 2] = [(0, "Back"), (1, "Front")];
    let mut harness = window(0, |ui, view| {
        if let Some(chosen) = Dropdown::new("View", &VIEWS).show(ui, *view) {
            *view = chosen;
        }
    });
    let opener = harness.get_by_label("View");
    assert_eq!(opener.accesskit_node().value().as_deref(), Some("Back"));
    opener.click();
    harness.run();
    assert!(is_pressed(&harness, "Back"));
    harness.get_by_label("Front").click();
    harness.run();
    assert_eq!(*harness.state(), 1);
    assert!(harness.query_by_label("Front").is_none(), "the menu stays open");
}

#[test]
fn the_search_field_has_a_name_and_a_way_to_empty_it() {
    let mut harness = window(String::new(), |ui, typed| {
        TextField::new("Find a point or muscle").icon(Icon::Search).key("/").clearable().show(ui, typed);
    });
    assert!(harness.query_by_label("Clear").is_none());
    let field = harness.get_by_role_and_label(egui::Role::TextInput, "Find a point or muscle");
    field.focus();
    harness.run();
    harness.get_by_label("Find a point or muscle").type_text("rhom");
    harness.run();
    assert_eq!(harness.state(), "rhom");
    harness.get_by_label("Clear").click();
    harness.run();
    assert_eq!(harness.state(), "");
}

#[test]
fn a_wrong_dose_is_said_and_kept_as_typed() {
    for (typed, read) in [("60", Some(60)), ("0", None), ("-5", None), ("NaN", None), ("1000000000", None)] {
        let harness = window((typed.to_owned(), None), |ui, (typed, value)| {
            *value = NumberField::new("Dose", "s", "seconds", 5..=120).show(ui, typed).value;
        });
        assert_eq!(*harness.state(), (typed.to_owned(), read));
        harness.get_by_label("Dose");
        let says = harness.query_by_label("Use a whole number of seconds from 5 to 120.");
        assert_eq!(says.is_none(), read.is_some(), "{typed}");
    }
}

#[test]
fn the_ring_tells_the_time_that_is_left() {
    let harness = window((), |ui, ()| {
        let rect = ui.available_rect_before_wrap();
        Ring::new("0:38", 0.63).caption("Breathe out").show(ui, rect);
    });
    let node = harness.get_by_role_and_label(egui::Role::Timer, "Time left");
    assert_eq!(node.accesskit_node().value().as_deref(), Some("0:38"));
}

#[test]
fn escape_closes_a_dialog_but_not_one_that_must_be_answered() {
    for must_answer in [false, true] {
        let mut harness = window(false, move |ui, closed| {
            let mut dialog = Dialog::new("rules", "Before your first hold");
            if must_answer {
                dialog = dialog.must_answer();
            }
            *closed |= dialog.show(ui.ctx(), |ui| ui.label("Stop if it hurts.")).should_close;
        });
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(*harness.state(), !must_answer);
    }
}

#[test]
fn saved_and_undo_are_said() {
    let mut harness = window(false, |ui, undone| {
        saved(ui);
        *undone |= UndoBar::new(Icon::Trash, "Lower trapezius removed").show(
            ui.ctx(),
            ui.max_rect().center_bottom(),
            400.0,
        );
    });
    harness.get_by_label("Saved");
    harness.get_by_label("Lower trapezius removed");
    harness.get_by_label("Undo").click();
    harness.run();
    assert!(*harness.state());
}

#[test]
fn a_point_of_the_list_says_it_all() {
    const SAYS: &str = "Levator scapulae, your left, tenderness 7 of 10, strong";
    let mut harness = window(false, |ui, clicked| {
        let row = PointRow::new(SAYS, "Levator scapulae", "Your left · lower end", Some(tenderness(7)));
        *clicked |= ui.add(row.selected(true)).clicked();
    });
    harness.get_by_role_and_label(egui::Role::ListItem, SAYS).click();
    harness.run();
    let row = harness.get_by_label(SAYS).accesskit_node();
    assert!(*harness.state());
    assert_eq!((row.is_selected(), row.toggled()), (Some(true), None), "chosen, and no box to tick");
}

#[test]
fn nothing_clickable_is_smaller_than_28_points() {
    let harness = window(String::from("x"), |ui, typed| {
        ui.set_max_width(320.0);
        ui.add(Button::plain("a").height(1.0));
        ui.add(IconButton::new(Icon::Help, "Help").size(1.0));
        ui.add(Chip::new("All", true));
        ui.add(RailItem::new(Icon::Map, "Map", true).small(true));
        Segmented::new("View", &[(0, "Back"), (1, "F")]).show(ui, 0);
        Dropdown::new("Order", &[(0, "Name")]).plain().show(ui, 0);
        TextField::new("Find").clearable().show(ui, typed);
        ScoreRow::new(score(Asked::Now), None).height(1.0).show(ui);
    });
    let names =
        ["a", "Help", "All", "Map", "Back", "F", "Order", "Clear", "Tenderness now 0", "Tenderness now 10"];
    for name in names {
        let size = harness.get_by_label(name).rect().size();
        assert!(size.x >= 27.99 && size.y >= 27.99, "{name}: {size:?}");
    }
}
