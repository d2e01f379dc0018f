//! The honest denominator of the first picture: an eframe window of the program's size with the program's own type, eight
//! lines of text and a page that fills it. What the program adds to its start is what it needs beyond this.

use knotmap::app::theme::{self, Tokens, Type};

/// As many words as the program's first picture has, about.
const LINES: [(Type, &str); 8] = [
    (Type::Title, "Your points"),
    (Type::Body, "Find a point or muscle"),
    (Type::BodyBold, "Serratus posterior superior"),
    (Type::Small, "Your left · under the top inner corner of the shoulder blade"),
    (Type::BodyBold, "Rhomboid major, upper"),
    (Type::Small, "Your right · beside the inner edge of the shoulder blade"),
    (Type::Label, "Tenderness: 0 none, 1–3 mild, 4–6 moderate, 7–10 strong"),
    (Type::Action, "Where does it hurt?"),
];

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: eframe::egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        dithering: false,
        ..Default::default()
    };
    eframe::run_native(
        "filled",
        options,
        Box::new(|cc| {
            theme::install(&cc.egui_ctx);
            Ok(Box::new(Filled))
        }),
    )
}

struct Filled;

impl eframe::App for Filled {
    fn ui(&mut self, ui: &mut eframe::egui::Ui, _: &mut eframe::Frame) {
        let tokens = Tokens::of(ui);
        ui.painter().rect_filled(ui.max_rect(), 0.0, tokens.panel);
        for (style, line) in LINES {
            theme::text(ui, style, tokens.ink, line);
        }
    }
}
