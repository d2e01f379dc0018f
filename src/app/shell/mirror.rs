//! The window's controls once more as elements of the page, unseen and unfelt, for those who hear a page or drive it by
//! other means than a finger: what is drawn is one picture to them.
//!
//! egui tells each frame what controls there are, as it tells a desktop's screen reader; the page's script makes elements of
//! them with the same roles and names, at the same places, and says which was pressed.

use std::{cell::RefCell, collections::HashMap};

use egui::{
    Context, FullOutput, Plugin, RawInput, Rect,
    accesskit::{Action, ActionRequest, Node, NodeId, Role, Toggled, TreeId, TreeUpdate},
};
use serde::Serialize;
use wasm_bindgen::{JsValue, closure::Closure};

use crate::{language::Language, platform::browser::page};

thread_local! {
    /// What was pressed since the last frame.
    static PRESSED: RefCell<Vec<(NodeId, Action)>> = const { RefCell::new(Vec::new()) };
}

/// The plugin that egui calls.
#[derive(Default)]
pub(super) struct Mirror {
    /// What the page shows.
    shown: String,
    /// In which language.
    language: Option<Language>,
}

/// One control.
#[derive(Serialize)]
struct Element {
    id: String,
    /// The one that it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<String>,
    role: &'static str,
    name: String,
    /// Left, top, width and height in the page's pixels.
    place: [i32; 4],
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    selected: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expanded: Option<bool>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    disabled: bool,
}

impl Plugin for Mirror {
    fn debug_name(&self) -> &'static str {
        "mirror"
    }

    fn setup(&mut self, ctx: &Context) {
        ctx.enable_accesskit();
        let ctx = ctx.clone();
        let pressed = Closure::<dyn Fn(String, String)>::new(move |id: String, what: String| {
            let action = match what.as_str() {
                "focus" => Action::Focus,
                "more" => Action::Increment,
                "less" => Action::Decrement,
                _ => Action::Click,
            };
            if let Ok(id) = id.parse() {
                PRESSED.with_borrow_mut(|pressed| pressed.push((NodeId(id), action)));
                ctx.request_repaint();
            }
        });
        page::tell("onMirror", &[pressed.into_js_value()]);
    }

    fn input_hook(&mut self, _: &Context, input: &mut RawInput) {
        let request = |(target_node, action)| {
            egui::Event::AccessKitActionRequest(ActionRequest {
                action,
                target_tree: TreeId::ROOT,
                target_node,
                data: None,
            })
        };
        input.events.extend(PRESSED.take().into_iter().map(request));
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        let Some(update) = output.platform_output.accesskit_update.take() else { return };
        let seen = ctx.content_rect();
        let elements = elements(&update, seen, ctx.zoom_factor());
        let Ok(text) = serde_json::to_string(&elements) else { return };
        let spoken = Language::spoken();
        if self.language.replace(spoken) != Some(spoken) {
            page::tell("speaks", &[JsValue::from_str(spoken.code())]);
        }
        if text != self.shown {
            page::tell("mirror", &[JsValue::from_str(&text)]);
            self.shown = text;
        }
    }
}

/// What can be seen of the tree, in its order.
fn elements(update: &TreeUpdate, seen: Rect, zoom: f32) -> Vec<Element> {
    let nodes: HashMap<NodeId, &Node> = update.nodes.iter().map(|(id, node)| (*id, node)).collect();
    let mut elements = Vec::new();
    let Some(tree) = &update.tree else { return elements };
    let mut waiting = vec![(tree.root, None)];
    while let Some((id, within)) = waiting.pop() {
        let Some(node) = nodes.get(&id) else { continue };
        let mut inside: Option<NodeId> = within;
        if let Some(element) = element(id, within, node, seen, zoom) {
            if matches!(
                node.role(),
                Role::Dialog | Role::AlertDialog | Role::List | Role::RadioGroup | Role::TabList
            ) {
                inside = Some(id);
            }
            elements.push(element);
        }
        waiting.extend(node.children().iter().rev().map(|child| (*child, inside)));
    }
    elements
}

fn element(id: NodeId, within: Option<NodeId>, node: &Node, seen: Rect, zoom: f32) -> Option<Element> {
    let role = aria(node.role())?;
    let value = node.value().map(str::to_owned);
    let name = node.label().map(str::to_owned).or_else(|| value.clone()).unwrap_or_default();
    let bounds = node.bounds()?;
    let place =
        Rect::from_x_y_ranges(bounds.x0 as f32..=bounds.x1 as f32, bounds.y0 as f32..=bounds.y1 as f32);
    // What is scrolled away is read all the same; what has no place and no name is nothing.
    if node.is_hidden() || (name.is_empty() && !place.intersects(seen)) {
        return None;
    }
    let place =
        [place.left(), place.top(), place.width(), place.height()].map(|at| (at * zoom).round() as i32);
    Some(Element {
        id: id.0.to_string(),
        within: within.map(|within| within.0.to_string()),
        role,
        name,
        place,
        value: value.or_else(|| node.numeric_value().map(|value| value.to_string())),
        checked: node.toggled().map(|toggled| toggled == Toggled::True),
        selected: node.is_selected(),
        expanded: node.is_expanded(),
        disabled: node.is_disabled(),
    })
}

/// What a page calls it; nothing for what only holds others.
fn aria(role: Role) -> Option<&'static str> {
    Some(match role {
        Role::Button | Role::DefaultButton => "button",
        Role::CheckBox => "checkbox",
        Role::Switch => "switch",
        Role::RadioButton => "radio",
        Role::RadioGroup => "radiogroup",
        Role::Tab => "tab",
        Role::TabList => "tablist",
        Role::Link => "link",
        Role::TextInput | Role::MultilineTextInput | Role::PasswordInput | Role::NumberInput => "textbox",
        Role::SearchInput => "searchbox",
        Role::ComboBox | Role::EditableComboBox => "combobox",
        Role::Slider => "slider",
        Role::SpinButton => "spinbutton",
        Role::ProgressIndicator => "progressbar",
        Role::Heading => "heading",
        Role::Image => "img",
        Role::List | Role::ListBox => "list",
        Role::ListItem | Role::ListBoxOption => "listitem",
        Role::MenuItem | Role::MenuItemRadio | Role::MenuItemCheckBox => "menuitem",
        Role::Dialog | Role::AlertDialog => "dialog",
        Role::Label | Role::Paragraph | Role::Status | Role::Alert | Role::Note => "text",
        _ => return None,
    })
}
