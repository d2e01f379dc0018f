//! What the views are drawn from: frames, curves, bones, pieces of muscle, other shapes.

use kurbo::{Point, Rect};
use serde::{Deserialize, Serialize};

use super::numbers::{self, Along};
use crate::anatomy::body::{Picture, Side, ViewId};

/// One drawing: its frame and everything drawn in it, as given (see [`Mirror`] for the other side).
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct View {
    /// Which view.
    pub id: ViewId,
    /// Units, size, mirroring.
    pub frame: Frame,
    /// The silhouette as given: half of it (crown to crotch) for [`Mirror::Axis`], closed otherwise.
    pub outline: Curve,
    /// Further outlines of skin, painted before the silhouette (sole only).
    pub toes: Vec<Curve>,
    /// The four fields of the sole.
    pub quadrants: Option<Quadrants>,
    /// Bones.
    pub bones: Vec<Bone>,
    /// Pieces of muscle.
    pub muscles: Vec<Piece>,
    /// Tendons, aponeuroses, fat, shades.
    pub fasciae: Vec<Piece>,
    /// Hair, face, nails, creases, beds. Those of equal order are drawn in this sequence.
    pub extras: Vec<Extra>,
}

impl View {
    /// Every lofted piece: the fasciae, then the muscles.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece> {
        self.fasciae.iter().chain(&self.muscles)
    }

    /// The piece `part` (empty if it has only one) of `muscle`.
    pub fn piece(&self, muscle: &str, part: &str) -> Option<&Piece> {
        self.pieces().find(|piece| piece.id == muscle && piece.part == part)
    }
}

/// The units of a view's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Units {
    /// Thousandths of stature.
    #[serde(rename = "mH")]
    MilliHeight,
    /// Millimetres.
    #[serde(rename = "mm")]
    Millimetres,
}

/// Where the side that is not given comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mirror {
    /// Numbers are for x > 0; the other half is x → −x. Both halves are one picture.
    Axis,
    /// One is given; it is drawn at x − gap, and mirrored at x + gap. Both are one picture.
    Pair,
    /// One side is given and drawn; the other is the mirror image x → −x of the whole picture.
    None,
}

/// How a view's numbers are to be read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// The units of all numbers of the view.
    pub units: Units,
    /// Millimetres a unit, in a body of 1.75 m.
    pub mm_per_unit: f64,
    /// What is drawn, in units.
    #[serde(with = "numbers::viewbox")]
    pub viewbox: Rect,
    /// Where the other side comes from.
    pub mirror: Mirror,
    /// Half the distance between the two of a [`Mirror::Pair`], in units; 0 otherwise.
    #[serde(default)]
    pub gap: f64,
    /// The width, in units, of a stroke of width 1.
    pub stroke: f64,
    /// y where the picture is clear, y where it has faded into the ground.
    pub fade: Option<(f64, f64)>,
    /// The patient's side whose numbers are given.
    pub given: Side,
    /// What lies on the viewer's right, in words.
    pub patient_side_on_viewers_right: String,
    /// From where the body is seen, in words.
    pub seen_from: String,
    /// Where the origin of the numbers lies, in words.
    #[serde(default)]
    pub origin: String,
}

/// A smooth line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Curve {
    /// One spline through these points.
    Smooth(#[serde(with = "numbers::points")] Vec<Point>),
    /// Several splines that meet in sharp corners.
    Joined(#[serde(with = "numbers::lines")] Vec<Vec<Point>>),
}

/// In which pictures an item is drawn, and at which place of their paint order.
///
/// Ascending; below 0: behind the skin; 0 to under 9000: clipped to the silhouette; from 9000: on top, not clipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Order {
    skin: Option<f64>,
    outer: Option<f64>,
    deep: Option<f64>,
    deepest: Option<f64>,
    bones: Option<f64>,
}

impl Order {
    /// The place in the paint order of `picture`; `None` if it is not drawn there.
    pub fn in_picture(&self, picture: Picture) -> Option<f64> {
        match picture {
            Picture::Skin => self.skin,
            Picture::Outer => self.outer,
            Picture::Deep => self.deep,
            Picture::Deepest => self.deepest,
            Picture::Bones => self.bones,
        }
    }
}

/// A bone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bone {
    /// Unique among the bones of a view.
    pub id: String,
    /// Its name, where the drawing states one.
    #[serde(default)]
    pub name: String,
    /// Its place in the pictures.
    pub z: Order,
    /// Whether the other half of the body has one too; if not, it is given whole, on the midline.
    pub paired: bool,
    /// Whether the outline is the given half of a bone on the midline.
    #[serde(default)]
    pub half: bool,
    /// Whether the outline is closed; an open one is a line.
    #[serde(default = "numbers::yes")]
    pub closed: bool,
    /// Shade, 0 light to 1 dark.
    #[serde(default)]
    pub tint: f64,
    /// Width of the line, in strokes; each kind of bone has its own default.
    pub width: Option<f64>,
    /// Colour of the fill, `#rrggbb`, in place of the bone's own.
    pub fill: Option<String>,
    /// Colour of the line, `#rrggbb`, in place of the bone's own.
    pub edge: Option<String>,
    /// An open outline with this is a round bar of so many units.
    pub tube: Option<f64>,
    /// 0..=1; the kinds of bone have defaults of their own.
    pub opacity: Option<f64>,
    /// Its outline.
    pub outline: Curve,
    /// Outlines of holes, drawn inside it.
    #[serde(default, with = "numbers::lines")]
    pub holes: Vec<Vec<Point>>,
    /// Lines drawn inside it.
    #[serde(default, with = "numbers::lines")]
    pub lines: Vec<Vec<Point>>,
    #[serde(skip)]
    pub(in crate::anatomy) file: u16,
}

/// What a piece is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Muscle, with tendon at its ends.
    Muscle,
    /// Aponeurosis or other sheet.
    Fascia,
    /// Tendon, nerve or vessel drawn by itself.
    Tendon,
    /// Fat.
    Fat,
    /// The soft bump of something below.
    Shade,
}

/// A lofted piece of a muscle, tendon or fascia: rails across its fibres, from origin to insertion.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    /// The id of its muscle in `muscles.ron`.
    pub id: String,
    /// Which part of the muscle, empty if there is one only. `id` and `part` are unique in a view.
    #[serde(default)]
    pub part: String,
    /// What it is made of.
    pub kind: Kind,
    /// The muscle a tendon belongs to.
    pub of: Option<String>,
    /// Whether it is a round tendon, nerve or vessel.
    #[serde(default)]
    pub cord: bool,
    /// 1 superficial, 2 under it, 3 deepest.
    pub layer: u8,
    /// Its place in the pictures.
    pub z: Order,
    /// Whether the other half of the body has one too.
    pub paired: bool,
    /// Whether its borders at u = 0 and u = 1 are shared with a sister piece.
    #[serde(default)]
    pub seam: (bool, bool),
    /// Corner radius at origin and insertion, in units.
    #[serde(default)]
    pub round: (f64, f64),
    /// How many fibres are drawn; by its width if not given.
    pub fibres: Option<u32>,
    /// How many strips fill it; by its width if not given.
    pub strips: Option<u32>,
    /// −1 light to 1 deep.
    #[serde(default)]
    pub tone: f64,
    /// 0..=1 toward the colour of skin.
    #[serde(default)]
    pub mute: f64,
    /// Colour of a fascia or tendon, in place of its own.
    pub tint: Option<[u8; 3]>,
    /// Opacity of the whole, 0..=1.
    #[serde(default = "numbers::one")]
    pub opacity: f64,
    /// Factor on the opacity of the fibres of a fascia.
    #[serde(default = "numbers::one")]
    pub line_opacity: f64,
    /// Opacity of a shade.
    pub amount: Option<f64>,
    /// Factor on the opacity of the borders.
    #[serde(default = "numbers::one")]
    pub edge: f64,
    /// Share of the fibre's length that is drawn as tendon at origin and insertion, over u.
    #[serde(default = "numbers::tendon")]
    pub tendon: (Along, Along),
    /// Share of the fibre's length over which the piece fades at origin and insertion.
    #[serde(default)]
    pub fade: (f64, f64),
    /// Opacity along the fibre, over v.
    pub veil: Option<Along>,
    /// The veil of the uncut aponeurosis, where `veil` shows it cut open.
    pub veil_full: Option<Along>,
    /// v of tendinous intersections.
    #[serde(default)]
    pub inscriptions: Vec<f64>,
    /// The rails, origin first; at least two, each of at least two points.
    #[serde(with = "numbers::lines")]
    pub rails: Vec<Vec<Point>>,
    #[serde(skip)]
    pub(in crate::anatomy) file: u16,
}

impl Piece {
    /// How opaque the piece is at the share `v` of its fibres, 0..=1: its ends fade, a veil thins it.
    pub fn cover(&self, v: f64) -> f64 {
        let ramp = |at: f64, over: f64| if over > 0.0 { (at / over).clamp(0.0, 1.0) } else { 1.0 };
        let fade = ramp(v, self.fade.0).min(ramp(1.0 - v, self.fade.1)).powf(0.8);
        let veil = self.veil.as_ref().map_or(1.0, |veil| veil.at(v));
        fade * veil * self.opacity
    }
}

/// A shape that is neither bone nor muscle.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extra {
    /// Unique among the extras of a view.
    pub id: String,
    /// Its place in the pictures.
    pub z: Order,
    /// Whether the curve is closed.
    pub closed: bool,
    /// `#rrggbb`, or `hair`; not filled if not given.
    pub fill: Option<String>,
    /// Opacity of the fill, 0..=1.
    #[serde(default = "numbers::one")]
    pub fill_opacity: f64,
    /// `#rrggbb`; no line if not given.
    pub stroke: Option<String>,
    /// Width of the line, in strokes.
    #[serde(default = "numbers::line_width")]
    pub width: f64,
    /// Opacity of the line, 0..=1.
    #[serde(default = "numbers::one")]
    pub opacity: f64,
    /// Width of its blurred edge, in units.
    pub soft: Option<f64>,
    /// Its line.
    pub curve: Curve,
    #[serde(skip)]
    pub(in crate::anatomy) file: u16,
}

/// The fields of the sole, treated one after the other.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quadrants {
    /// How they are treated, in words.
    pub note: String,
    /// The lines between them.
    #[serde(with = "numbers::lines")]
    pub lines: Vec<Vec<Point>>,
    /// The fields, in the order of treatment.
    pub areas: Vec<Quadrant>,
}

/// One field of the sole, on the given foot.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quadrant {
    /// Its id.
    pub id: String,
    /// Its number, as drawn.
    pub n: String,
    /// Its name.
    pub name: String,
    /// Its colour, `#rrggbb`.
    pub tint: String,
    /// Where its number stands.
    #[serde(with = "numbers::point")]
    pub label: Point,
    /// Its polygon, to be cut with the silhouette.
    #[serde(with = "numbers::points")]
    pub polygon: Vec<Point>,
}
