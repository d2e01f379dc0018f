//! The tokens' way into egui's own style, for what egui draws itself.

use egui::{
    Color32, Context, CornerRadius, CursorIcon, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle,
    Theme, Vec2, Visuals,
    style::{ScrollStyle, Selection, WidgetVisuals},
};

use super::{Tokens, Type, size, touch, typeface};

/// Gives the window its fonts and both its themes. Once, when the window is made.
pub fn install(ctx: &Context) {
    ctx.set_fonts(typeface::fonts());
    ctx.set_style_of(Theme::Light, style(Tokens::light()));
    ctx.set_style_of(Theme::Dark, style(Tokens::dark()));
    // The size of the text is a setting of the program, kept in 100–200 %.
    ctx.options_mut(|options| {
        options.zoom_with_keyboard = false;
        // Where the system does not say.
        options.fallback_theme = Theme::Light;
    });
}

/// A phone's screen is left so many points of width, however large the text: with fewer, one column has no room.
const NARROWEST: f32 = 320.0;

/// Sets the size of the text, and of everything with it, in per cent; kept in 100–200, and on a phone in what its width
/// allows. To be called with each frame: a window can become one column.
pub fn set_text_size(ctx: &Context, percent: u16) {
    let wanted = f32::from(percent.clamp(100, 200)) / 100.0;
    let screen = ctx.content_rect().size() * ctx.zoom_factor();
    let most = if touch::is_column(screen) { (screen.x / NARROWEST).max(1.0) } else { wanted };
    let zoom = wanted.min(most);
    if (zoom - ctx.zoom_factor()).abs() > 1e-3 {
        ctx.set_zoom_factor(zoom);
    }
}

fn style(t: &Tokens) -> Style {
    let mut style = Style::default();
    style.text_styles = Type::ALL.iter().map(|kind| (kind.style(), kind.font())).collect();
    style.text_styles.insert(TextStyle::Monospace, FontId::new(14.0, FontFamily::Monospace));
    style.visuals = visuals(t);
    style.animation_time = size::QUICK;
    style.spacing.item_spacing = Vec2::splat(size::GAP);
    style.spacing.button_padding = Vec2::new(12.0, 7.0);
    style.spacing.interact_size = Vec2::new(size::CONTROL, size::CHIP);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.window_margin = Margin::same(20);
    style.spacing.scroll = ScrollStyle {
        bar_width: 8.0,
        floating_width: 4.0,
        bar_outer_margin: 2.0,
        dormant_handle_opacity: 0.5,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.4,
        fade: egui::style::ScrollFadeStyle { strength: 0.0, ..Default::default() },
        ..ScrollStyle::floating()
    };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style
}

fn visuals(t: &Tokens) -> Visuals {
    let base = if t.dark { Visuals::dark() } else { Visuals::light() };
    let state = |fill: Color32, edge: Stroke, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(size::RADIUS_CONTROL as u8),
        fg_stroke: Stroke::new(size::HAIRLINE, ink),
        expansion: 0.0,
    };
    let edge = Stroke::new(size::HAIRLINE, t.line2);
    let mut visuals = Visuals {
        weak_text_color: Some(t.ink3),
        selection: Selection { bg_fill: t.accent_soft, stroke: Stroke::new(size::FOCUS, t.accent) },
        hyperlink_color: t.accent,
        faint_bg_color: t.sunk,
        extreme_bg_color: t.raised,
        text_edit_bg_color: Some(t.raised),
        code_bg_color: t.sunk,
        warn_fg_color: t.caution_ink,
        error_fg_color: t.stop,
        window_corner_radius: CornerRadius::same(size::RADIUS_DIALOG as u8),
        window_shadow: Shadow { offset: [0, 10], blur: 40, spread: 0, color: t.shadow_dialog },
        window_fill: t.panel,
        window_stroke: Stroke::new(size::HAIRLINE, t.line),
        menu_corner_radius: CornerRadius::same(size::RADIUS_ROW as u8),
        panel_fill: t.panel,
        popup_shadow: Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow },
        interact_cursor: Some(CursorIcon::PointingHand),
        ..base
    };
    visuals.text_cursor.stroke = Stroke::new(2.0, t.ink);
    visuals.widgets.noninteractive = state(t.panel, Stroke::new(size::HAIRLINE, t.line), t.ink);
    visuals.widgets.inactive = state(t.raised, edge, t.ink);
    visuals.widgets.hovered = state(t.sunk, edge, t.ink);
    visuals.widgets.active = state(t.sunk, Stroke::new(size::FOCUS, t.accent), t.ink);
    visuals.widgets.open = state(t.sunk, edge, t.ink);
    visuals
}
