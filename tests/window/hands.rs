//! What a person does with the window: the mouse, the keys, a screen reader.

use std::{path::Path, sync::Arc};

use egui::{Key, Modifiers, Pos2, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{Desk, Dropped};

impl Desk {
    /// Clicks the button of this name and waits until what it does is on disk.
    pub(crate) fn click(&mut self, name: &str) {
        self.settle();
        let name = self.named(Some(Role::Button), name);
        self.harness.get_by_role_and_label(Role::Button, &name).click();
        self.settle();
    }

    /// Chooses a line of an open menu.
    pub(crate) fn choose_item(&mut self, name: &str) {
        let name = self.named(Some(Role::MenuItem), name);
        self.harness.get_by_role_and_label(Role::MenuItem, &name).click();
        self.settle();
    }

    /// Moves the pointer with the button down, or lets it go there.
    pub(crate) fn point(&mut self, pos: Pos2, is_down: Option<bool>) {
        self.harness.event(egui::Event::PointerMoved(pos));
        if let Some(pressed) = is_down {
            self.harness.event(egui::Event::PointerButton {
                pos,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
        }
        self.step();
    }

    /// Clicks the row of this name in the list.
    pub(crate) fn click_row(&mut self, name: &str) {
        let name = self.named(Some(Role::ListItem), name);
        self.harness.get_by_role_and_label(Role::ListItem, &name).click();
        self.settle();
    }

    /// The same where it has to be scrolled to.
    pub(crate) fn reach_row(&mut self, name: &str) {
        let row = self.named(Some(Role::ListItem), name);
        self.harness.get_by_role_and_label(Role::ListItem, &row).scroll_to_me();
        self.settle();
        self.click_row(name);
    }

    /// Presses the button of this name as a screen reader does, wherever it lies.
    pub(crate) fn invoke(&mut self, name: &str) {
        let name = self.named(Some(Role::Button), name);
        self.harness.get_by_role_and_label(Role::Button, &name).click_accesskit();
        self.step();
    }

    /// Presses a key and goes on at once, a camera still on its way.
    pub(crate) fn tap(&mut self, key: Key) {
        self.harness.key_press(key);
        self.step();
    }

    /// Gives the keyboard to the map, as the Tab key does.
    pub(crate) fn focus_map(&mut self) {
        let id = knotmap::app::map::id();
        self.harness.ctx.memory_mut(|memory| memory.request_focus(id));
        self.step();
    }

    /// Clicks somewhere on screen.
    pub(crate) fn click_at(&mut self, pos: Pos2) {
        self.harness.hover_at(pos);
        self.harness.drag_at(pos);
        self.harness.event(egui::Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed: false,
            modifiers: Modifiers::NONE,
        });
        self.settle();
    }

    /// Presses a key.
    pub(crate) fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// The field of this name, for one line or several.
    fn field<'a>(&'a self, name: &'a str) -> egui_kittest::Node<'a> {
        let several = self.node(Role::MultilineTextInput, name);
        several.or_else(|| self.node(Role::TextInput, name)).unwrap_or_else(|| panic!("one field {name}"))
    }

    /// Puts `text` in the place of what stands in the field of this name.
    pub(crate) fn type_into(&mut self, field: &str, text: &str) {
        self.field(field).click();
        self.step();
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.harness.key_press(Key::Backspace);
        self.step();
        if !text.is_empty() {
            self.field(field).type_text(text);
        }
        self.settle();
    }

    /// Chooses one of several in the switch of this name.
    pub(crate) fn choose_of(&mut self, switch: &str, value: &str) {
        let (switch, value) = (self.named(Some(Role::Group), switch), self.named(Some(Role::Button), value));
        let switch = self.harness.get_by_role_and_label(Role::Group, &switch);
        switch.get_by_role_and_label(Role::Button, &value).click_accesskit();
        self.settle();
    }

    /// Types into a field, whatever has gone wrong before.
    pub(crate) fn type_in_place(&mut self, field: &str, text: &str) {
        self.field(field).click();
        self.step();
        self.field(field).type_text(text);
        self.step();
    }

    /// Presses the `number`th of several things of one name, from 0.
    pub(crate) fn press_nth(&mut self, role: Role, name: &str, number: usize) {
        let named = self.named(Some(role), name);
        let all: Vec<_> = self.harness.query_all_by_role_and_label(role, &named).collect();
        all.get(number).expect(name).click_accesskit();
        self.settle();
    }

    /// Closes the window as the system does.
    pub(crate) fn close(mut self) {
        let knotmap = self.harness.state_mut().knotmap.as_mut().expect("the first frame was shown");
        eframe::App::on_exit(knotmap, None);
    }

    /// Opens the panel of a point by a click on its mark.
    pub(crate) fn choose(&mut self, name: &str) {
        let mark = self.named(Some(Role::Button), &format!("{name}, not tested yet"));
        self.harness.get_by_role_and_label(Role::Button, &mark).click();
        self.settle();
        assert!(self.state().selected.is_some(), "{name} is open");
    }

    /// The rules of the first hold are read; the hold gets past the countdown.
    pub(crate) fn start_hold(&mut self) {
        self.click("Start hold");
        if self.node(Role::Button, "None of these is true for me").is_some() {
            self.click("None of these is true for me");
        }
        assert!(self.state().running.is_some(), "the hold runs");
        self.pass(10);
    }

    /// Clicks a button, whatever has gone wrong before.
    pub(crate) fn press_button(&mut self, name: &str) {
        let name = self.named(Some(Role::Button), name);
        self.harness.get_by_role_and_label(Role::Button, &name).click();
        self.step();
    }

    /// Turns the wheel over a place, by points.
    pub(crate) fn scroll_at(&mut self, pos: Pos2, points: f32) {
        self.harness.event(egui::Event::PointerMoved(pos));
        self.harness.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, points),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        self.settle();
    }

    /// Presses what a screen reader can reach though it is scrolled out of sight.
    pub(crate) fn press_unseen(&mut self, role: Role, name: &str) {
        let name = self.named(Some(role), name);
        self.harness.get_by_role_and_label(role, &name).click_accesskit();
        self.settle();
    }

    /// Gives the keyboard to the thing of this name.
    pub(crate) fn focus(&mut self, role: Role, name: &str) {
        let name = self.named(Some(role), name);
        self.harness.get_by_role_and_label(role, &name).focus();
        self.settle();
    }

    /// The whole name of the first thing whose name has these words.
    pub(crate) fn first(&self, role: Role, words: &str) -> Option<String> {
        let words = &self.named(None, words);
        let mut all = self.harness.query_all_by_role(role);
        let name = |node: egui_kittest::Node<'_>| node.accesskit_node().label();
        all.find_map(|node| name(node).filter(|name| name.contains(words.as_str())))
    }

    /// Drops a file onto the window.
    pub(crate) fn drop_file(&mut self, path: &Path) {
        self.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
        self.step();
    }

    /// A key goes down or comes up.
    pub(crate) fn key_to(&mut self, key: Key, pressed: bool, repeat: bool) {
        let modifiers = Modifiers::NONE;
        self.harness.event(egui::Event::Key { key, physical_key: None, pressed, repeat, modifiers });
        self.step();
    }

    /// Something happens to the window.
    pub(crate) fn event(&mut self, event: egui::Event) {
        self.harness.event(event);
        self.step();
    }

    /// Presses a key and shows the frames that follow, whatever is still on its way.
    pub(crate) fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.step();
    }
}
