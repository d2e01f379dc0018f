//! Space and shape, in points.

/// Padding at the sides of a panel.
pub const PANEL_PADDING: f32 = 20.0;
/// Padding at the sides of a page.
pub const PAGE_PADDING: f32 = 24.0;
/// Between two cards.
pub const CARD_GAP: f32 = 16.0;
/// Between things of one group.
pub const GAP: f32 = 8.0;

/// Corner of a key cap.
pub const RADIUS_KEY: f32 = 5.0;
/// Corner of a bar in the tenderness row.
pub const RADIUS_BAR: f32 = 6.0;
/// Corner of a segment of a switch.
pub const RADIUS_SEGMENT: f32 = 7.0;
/// Corner of a button or field.
pub const RADIUS_CONTROL: f32 = 9.0;
/// Corner of a row or tile.
pub const RADIUS_ROW: f32 = 10.0;
/// Corner of a card.
pub const RADIUS_CARD: f32 = 12.0;
/// Corner of a dialog.
pub const RADIUS_DIALOG: f32 = 16.0;

/// Width of a hairline.
pub const HAIRLINE: f32 = 1.0;
/// Width of the focus ring.
pub const FOCUS: f32 = 2.0;
/// Distance of the focus ring from the control.
pub const FOCUS_GAP: f32 = 2.0;
/// Width of the line of a plot.
pub const PLOT_LINE: f32 = 2.2;

/// Height of a chip; nothing clickable is smaller, either way.
pub const CHIP: f32 = 28.0;
/// Height of a row of one line and a line below it.
pub const ROW: f32 = 56.0;
/// Height of a control.
pub const CONTROL: f32 = 36.0;
/// Height of a control that matters more.
pub const CONTROL_MIDDLE: f32 = 44.0;
/// Height of the main action.
pub const CONTROL_MAIN: f32 = 56.0;

/// Seconds of a hover or press.
pub const QUICK: f32 = 0.12;
