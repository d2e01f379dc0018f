//! The plate: the body of one view, drawn in a set of inks.
//!
//! Every item of the atlas says in which pictures it appears and in which order: below 0 behind the skin, up to 9000
//! inside the silhouette, from there on top of everything. What the atlas gives for one side is drawn once; the other
//! side shares it through a mirror.

mod bone;
mod extra;
mod muscle;
mod random;
mod skin;
mod spline;

use kurbo::{Affine, BezPath, Rect};

use super::{
    colour::Colour,
    inks::{Inks, Palette},
    scene::{Branch, Node, Scene},
};
use crate::anatomy::{
    Atlas, Picture, Side, Stage,
    atlas::{Curve, Mirror, View},
};

/// What a plate shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlateSpec {
    /// The view, and the side that a one-sided view shows.
    pub stage: Stage,
    /// The picture on the patient's left.
    pub left: Picture,
    /// The picture on the patient's right.
    pub right: Picture,
    /// In which inks.
    pub inks: Inks,
}

impl PlateSpec {
    /// Both sides in the same picture.
    pub fn of(stage: Stage, picture: Picture, inks: Inks) -> Self {
        Self { stage, left: picture, right: picture, inks }
    }

    /// The picture on a side.
    pub fn picture(&self, side: Side) -> Picture {
        if side == Side::Left { self.left } else { self.right }
    }
}

/// Draws a view; the scene's units are the view's, as they are drawn (see [`Stage`]). The ground is left transparent.
pub fn plate(atlas: &Atlas, spec: &PlateSpec) -> Scene {
    let view = atlas.view(spec.stage.view());
    let brush = Brush {
        inks: spec.inks,
        ink: spec.inks.palette(),
        unit: view.frame.stroke,
        halved: view.frame.mirror == Mirror::Axis,
    };
    let content = match view.frame.mirror {
        Mirror::Axis => joined_halves(view, spec, &brush),
        Mirror::Pair | Mirror::None => whole_figures(view, spec, &brush),
    };
    let content = match view.frame.fade {
        Some((clear, gone)) => vec![Node::Fade { from_to: [clear, gone], inside: content.into() }],
        None => content,
    };
    Scene::new(vec![Node::Detail { inside: content.into() }], spec.stage.bounds())
}

/// What everything is painted with.
pub(super) struct Brush {
    pub(super) inks: Inks,
    pub(super) ink: &'static Palette,
    /// How many units a stroke of width 1 is.
    pub(super) unit: f64,
    /// Whether what is given is half of a body, and ends on the midline.
    pub(super) halved: bool,
}

impl Brush {
    /// The path of a curve of the atlas.
    fn path(&self, curve: &Curve, closed: bool) -> BezPath {
        match curve {
            Curve::Smooth(points) if self.halved && closed => spline::over_the_midline(points),
            _ => None,
        }
        .unwrap_or_else(|| spline::curve(curve, closed))
    }
}

/// The three depths of a picture of one half (or of one whole figure).
#[derive(Clone)]
struct Depths {
    behind: Branch,
    inside: Branch,
    above: Branch,
}

impl Depths {
    fn of(view: &View, picture: Picture, brush: &Brush) -> Self {
        let mut items: Vec<(f64, Item)> = Vec::new();
        // The order of these lists decides between items of equal place.
        items.extend(view.extras.iter().filter_map(|i| Some((i.z.in_picture(picture)?, Item::Extra(i)))));
        items.extend(view.bones.iter().filter_map(|i| Some((i.z.in_picture(picture)?, Item::Bone(i)))));
        items.extend(view.pieces().filter_map(|i| Some((i.z.in_picture(picture)?, Item::Piece(i)))));
        items.sort_by(|a, b| a.0.total_cmp(&b.0));
        let depth = |from: f64, to: f64| -> Branch {
            let mine = items.iter().filter(|(z, _)| (from..to).contains(z));
            mine.filter_map(|(_, item)| item.paint(brush)).collect()
        };
        Self {
            behind: depth(f64::NEG_INFINITY, 0.0),
            inside: depth(0.0, 9000.0),
            above: depth(9000.0, f64::INFINITY),
        }
    }
}

enum Item<'a> {
    Extra(&'a crate::anatomy::atlas::Extra),
    Bone(&'a crate::anatomy::atlas::Bone),
    Piece(&'a crate::anatomy::atlas::Piece),
}

impl Item<'_> {
    fn paint(&self, brush: &Brush) -> Option<Node> {
        match self {
            Self::Extra(extra) => extra::extra(extra, brush),
            Self::Bone(bone) => bone::bone(bone, brush),
            Self::Piece(piece) => muscle::muscle(piece, brush),
        }
    }
}

/// The pictures of both sides, made once if they are the same.
fn both(view: &View, spec: &PlateSpec, brush: &Brush) -> [(Side, Depths); 2] {
    let left = Depths::of(view, spec.left, brush);
    let right = if spec.right == spec.left { left.clone() } else { Depths::of(view, spec.right, brush) };
    [(Side::Left, left), (Side::Right, right)]
}

/// A body whose two halves meet in the middle.
fn joined_halves(view: &View, spec: &PlateSpec, brush: &Brush) -> Vec<Node> {
    let halves = both(view, spec, brush);
    let lay = |depth: fn(&Depths) -> &Branch| -> Vec<Node> {
        // The mirrored half goes below, and a quarter unit over the middle, so that no ground shows between the halves.
        let given = view.frame.given;
        let order = [(given.opposite(), -0.25), (given, 0.0)];
        order
            .into_iter()
            .filter_map(|(side, from)| {
                let (_, depths) = halves.iter().find(|(other, _)| *other == side)?;
                let inside = depth(depths).clone();
                let window = Node::Window { rect: Rect::new(from, -1e4, 1e4, 1e4), inside };
                (!depth(depths).is_empty()).then_some(Node::moved(spec.stage.affine(side)?, vec![window]))
            })
            .collect()
    };
    figure(view, brush, lay(|d| &d.behind), lay(|d| &d.inside), lay(|d| &d.above))
}

/// One figure that is given whole, or two side by side.
fn whole_figures(view: &View, spec: &PlateSpec, brush: &Brush) -> Vec<Node> {
    let mut drawn: Option<(Picture, Branch)> = None;
    let mut nodes = Vec::new();
    for &side in spec.stage.sides() {
        let Some(affine) = spec.stage.affine(side) else { continue };
        let picture = spec.picture(side);
        let figure = match &drawn {
            Some((same, figure)) if *same == picture => figure.clone(),
            _ => {
                let Depths { behind, inside, above } = Depths::of(view, picture, brush);
                let one = |branch: Branch| {
                    if branch.is_empty() { Vec::new() } else { vec![Node::moved(Affine::IDENTITY, branch)] }
                };
                figure(view, brush, one(behind), one(inside), one(above)).into()
            }
        };
        nodes.push(Node::moved(affine, figure.clone()));
        drawn = Some((picture, figure));
    }
    nodes
}

/// Behind the skin, the skin, inside it, its outline, on top.
fn figure(view: &View, brush: &Brush, behind: Vec<Node>, inside: Vec<Node>, above: Vec<Node>) -> Vec<Node> {
    let silhouette = skin::Silhouette::of(view);
    let mut nodes = behind;
    nodes.extend(silhouette.skin(brush));
    nodes.extend(silhouette.clipped(inside, brush));
    nodes.extend(silhouette.line(brush));
    nodes.extend(above);
    nodes
}

/// A colour written `#rrggbb` in the atlas.
fn written(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    u32::from_str_radix(digits, 16).ok().map(Colour::hex)
}
