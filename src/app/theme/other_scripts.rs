//! Names in scripts that the program's own type lacks: letters from the fonts of this machine.

use std::sync::{Arc, OnceLock};

use egui::{Context, FallbackRequest, FontInsert, FontProvider};
use egui_system_font_provider::SystemFontProvider;

/// From now on, letters that the program's own type lacks are taken from the fonts of this machine.
pub fn use_fonts_of_this_machine(ctx: &Context) {
    ctx.add_font_provider(Arc::new(WhenWanted::default()));
}

/// The fonts of this machine, looked through when the first letter is missing and not before: most people never need
/// them, and looking takes the time and the memory of a start.
#[derive(Default)]
struct WhenWanted(OnceLock<SystemFontProvider>);

impl FontProvider for WhenWanted {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        self.0.get_or_init(SystemFontProvider::new).font_for(request)
    }
}
