//! A scroll area that ends between two lines of text, never through one.

use egui::{Color32, Rect, Shape, Ui, pos2};

/// So much of a line may be cut: the space above its letters and below.
const SPACE: f32 = 4.0;
/// So often a line beside another may lie a little higher.
const TRIES: usize = 4;

/// Covers with `ground` what the lower end of `window`, the visible part of a scroll area of `ui` that has just been
/// shown, cuts in half.
pub fn whole_lines(ui: &Ui, window: Rect, ground: Color32) {
    let lines = lines(ui, window);
    let mut end = window.bottom();
    for _ in 0..TRIES {
        let cut = lines.iter().filter(|(top, bottom)| *top < end - 0.5 && *bottom > end + 0.5);
        let Some(top) = cut.map(|(top, _)| *top).reduce(f32::min) else { break };
        end = top;
    }
    // A line that is higher than the window is read while it is scrolled.
    if end < window.bottom() && end > window.top() {
        let below = Rect::from_min_max(pos2(window.left() + 1.0, end - SPACE), window.max);
        ui.painter().rect_filled(below, 0.0, ground);
    }
}

/// Where each line that is painted in the window begins and ends.
fn lines(ui: &Ui, window: Rect) -> Vec<(f32, f32)> {
    let mut lines = Vec::new();
    ui.ctx().graphics(|layers| {
        let painted = layers.get(ui.layer_id()).into_iter().flat_map(egui::layers::PaintList::all_entries);
        for clipped in painted.filter(|clipped| clipped.clip_rect.bottom() <= window.bottom() + 0.5) {
            collect(&clipped.shape, window.intersect(clipped.clip_rect), &mut lines);
        }
    });
    lines
}

fn collect(shape: &Shape, window: Rect, lines: &mut Vec<(f32, f32)>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, window, lines)),
        Shape::Text(text) => {
            let rows = text.galley.rows.iter().map(|row| row.rect().translate(text.pos.to_vec2()));
            let near = rows.filter(|row| row.intersects(window));
            lines.extend(near.map(|row| (row.top() + SPACE, row.bottom() - SPACE)));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use egui::{Context, FontId, RawInput, ScrollArea, UiBuilder, vec2};

    use super::*;

    #[test]
    fn what_is_cut_is_covered_and_nothing_else() {
        let cover = |height: f32| {
            let ctx = Context::default();
            let room = Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, height));
            let ground = Color32::from_rgb(1, 2, 3);
            let mut shapes = ctx.run_ui(RawInput::default(), |ui| {
                let mut ui = ui.new_child(UiBuilder::new().max_rect(room));
                let area =
                    ScrollArea::vertical().auto_shrink(false).max_height(height).min_scrolled_height(0.0);
                let shown = area.show(&mut ui, |ui| {
                    for n in 0..9 {
                        let (rect, _) = ui.allocate_exact_size(vec2(100.0, 20.0), egui::Sense::hover());
                        let font = FontId::proportional(14.0);
                        ui.painter().text(
                            rect.min,
                            egui::Align2::LEFT_TOP,
                            n.to_string(),
                            font,
                            Color32::RED,
                        );
                        ui.spacing_mut().item_spacing.y = 0.0;
                    }
                });
                whole_lines(&ui, shown.inner_rect, ground);
            });
            shapes.textures_delta.clear();
            shapes.shapes.iter().find_map(|clipped| match &clipped.shape {
                Shape::Rect(rect) if rect.fill == ground => Some(rect.rect.top()),
                _ => None,
            })
        };
        // The spacing is zero from the second line on: whatever it is, a line begins somewhere in each 24 points.
        let found: Vec<Option<f32>> = (60..84).map(|height| cover(height as f32)).collect();
        assert!(found.iter().any(Option::is_some) && found.iter().any(Option::is_none), "{found:?}");
        for (height, top) in (60..84).zip(found).filter_map(|(height, top)| Some((height as f32, top?))) {
            assert!(top < height && top > height - 24.0, "at {height} from {top}");
        }
    }
}
