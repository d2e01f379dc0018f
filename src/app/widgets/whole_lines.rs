//! A scroll area that begins and ends between two lines of text, never through one.

use egui::{Color32, Rect, Shape, Ui, pos2};

/// So often a line beside another may lie a little higher.
const TRIES: usize = 4;

/// Covers with `ground` what the ends of `window`, the visible part of a scroll area of `ui` that has just been shown,
/// cut in half.
pub fn whole_lines(ui: &Ui, window: Rect, ground: Color32) {
    let lines = lines(ui, window);
    let cut_at = |y: f32| lines.iter().filter(move |line| line.top() < y - 0.5 && line.bottom() > y + 0.5);
    let mut end = window.bottom();
    for _ in 0..TRIES {
        let Some(top) = cut_at(end).map(Rect::top).reduce(f32::min) else { break };
        end = top;
    }
    let mut begin = window.top();
    for _ in 0..TRIES {
        let Some(bottom) = cut_at(begin).map(Rect::bottom).reduce(f32::max) else { break };
        begin = bottom;
    }
    // A line that is higher than the window is read while it is scrolled.
    if begin >= end {
        return;
    }
    // The line at the left edge of a panel stays.
    let left = lines.iter().map(Rect::left).fold(window.left() + 1.0, f32::min);
    if end < window.bottom() {
        mask(ui, Rect::from_min_max(pos2(left, end), window.max), ground);
    }
    if begin > window.top() {
        mask(ui, Rect::from_min_max(pos2(left, window.top()), pos2(window.right(), begin)), ground);
    }
}

/// Covers a part of a scroll area of `ui` with `ground`: what nobody sees there answers no click either.
pub fn mask(ui: &Ui, rect: Rect, ground: Color32) {
    ui.painter().rect_filled(rect, 0.0, ground);
    ui.interact(rect, ui.scope_id().with(("mask", rect.top() as i32)), egui::Sense::CLICK);
}

/// Where the letters are of each line that is painted in the window.
fn lines(ui: &Ui, window: Rect) -> Vec<Rect> {
    let mut lines = Vec::new();
    ui.ctx().graphics(|layers| {
        let painted = layers.get(ui.layer_id()).into_iter().flat_map(egui::layers::PaintList::all_entries);
        for clipped in painted.filter(|clipped| clipped.clip_rect.bottom() <= window.bottom() + 0.5) {
            collect(&clipped.shape, window.intersect(clipped.clip_rect), &mut lines);
        }
    });
    lines
}

fn collect(shape: &Shape, window: Rect, lines: &mut Vec<Rect>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, window, lines)),
        Shape::Text(text) => {
            let rows = text.galley.rows.iter();
            let letters =
                rows.map(|row| row.visuals.mesh_bounds.translate(row.pos.to_vec2() + text.pos.to_vec2()));
            lines.extend(letters.filter(|line| line.is_positive() && line.intersects(window)));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use egui::{Context, FontId, RawInput, ScrollArea, UiBuilder, vec2};

    use super::*;

    /// What is covered of nine lines of 20 points in a window of `height` that is scrolled by `offset`.
    fn covered(height: f32, offset: f32) -> Vec<Rect> {
        let ctx = Context::default();
        let room = Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, height));
        let ground = Color32::from_rgb(1, 2, 3);
        let mut shapes = ctx.run_ui(RawInput::default(), |ui| {
            let mut ui = ui.new_child(UiBuilder::new().max_rect(room));
            let area = ScrollArea::vertical().auto_shrink(false).max_height(height).min_scrolled_height(0.0);
            let shown = area.vertical_scroll_offset(offset).show(&mut ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for n in 0..9 {
                    let (rect, _) = ui.allocate_exact_size(vec2(100.0, 20.0), egui::Sense::hover());
                    let font = FontId::proportional(14.0);
                    ui.painter().text(rect.min, egui::Align2::LEFT_TOP, n.to_string(), font, Color32::RED);
                }
            });
            whole_lines(&ui, shown.inner_rect, ground);
        });
        shapes.textures_delta.clear();
        let covers = shapes.shapes.iter().filter_map(|clipped| match &clipped.shape {
            Shape::Rect(rect) if rect.fill == ground => Some(rect.rect),
            _ => None,
        });
        covers.collect()
    }

    #[test]
    fn what_is_cut_is_covered_and_nothing_else() {
        let found: Vec<_> = (60..84).map(|height| (height as f32, covered(height as f32, 0.0))).collect();
        assert!(found.iter().any(|(_, covers)| covers.is_empty()), "{found:?}");
        assert!(found.iter().any(|(_, covers)| !covers.is_empty()), "{found:?}");
        for (height, cover) in
            found.iter().flat_map(|(height, covers)| covers.iter().map(move |c| (height, c)))
        {
            assert!(cover.top() < *height && cover.top() > height - 24.0, "at {height}: {cover:?}");
        }
    }

    #[test]
    fn a_line_that_is_cut_at_the_top_is_covered_as_well() {
        assert!(covered(80.0, 20.0).iter().all(|cover| cover.top() > 0.0), "nothing is cut at the top");
        let covers = covered(80.0, 25.0);
        let above = covers.iter().find(|cover| cover.top() <= 0.0).expect("the second line is cut");
        assert!(above.bottom() > 3.0 && above.bottom() < 14.0, "{above:?}");
    }
}
