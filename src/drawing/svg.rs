//! Scene to SVG.

use std::{collections::HashMap, fmt::Write as _};

use kurbo::{Affine, BezPath, PathEl, Point, Rect};

use super::{
    colour::Colour,
    scene::{Branch, FADE_KNEE, Line, Node, Paint, Scene, Source, Stop, remaining},
    text::{self, Anchor, Text, Weight},
};

/// How letters are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Letters {
    /// As text: small, searchable, and right only where Noto Sans is at hand.
    Live,
    /// As outlines: the same everywhere.
    #[default]
    Outlines,
}

/// How a scene is written.
#[derive(Clone, Debug)]
pub struct SvgOptions {
    /// Width in pixels (or points); the height follows from the scene's frame.
    pub width: f64,
    /// How letters are written.
    pub letters: Letters,
    /// What lies under the scene; `None` leaves it transparent.
    pub ground: Option<Colour>,
    /// The document's title, for screen readers and file lists.
    pub title: String,
}

/// Writes the scene's frame as an SVG document.
pub fn svg(scene: &Scene, options: &SvgOptions) -> String {
    written(scene, options, "")
}

/// The same with a width in millimetres.
pub fn svg_in_mm(scene: &Scene, options: &SvgOptions) -> String {
    written(scene, options, "mm")
}

fn written(scene: &Scene, options: &SvgOptions, unit: &str) -> String {
    let frame = scene.frame;
    let height = options.width * frame.height() / frame.width();
    let mut writer = Writer { letters: options.letters, ..Writer::default() };
    if let Some(ground) = options.ground {
        let corner = format!("x=\"{}\" y=\"{}\"", Short(frame.x0), Short(frame.y0));
        let size = format!("width=\"{}\" height=\"{}\"", Short(frame.width()), Short(frame.height()));
        writer.put(&format!("<rect {corner} {size} fill=\"{}\"/>", Hex(ground)));
    }
    writer.branch(&scene.content);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}{unit}\" height=\"{}{unit}\" viewBox=\"{} {} {} {}\" role=\"img\">\
         <title>{}</title><defs>{}</defs>{}</svg>\n",
        Short(options.width),
        Short(height),
        Short(frame.x0),
        Short(frame.y0),
        Short(frame.width()),
        Short(frame.height()),
        escaped(&options.title),
        writer.defs,
        writer.body,
    )
}

#[derive(Default)]
struct Writer {
    defs: String,
    body: String,
    letters: Letters,
    ids: usize,
    /// Definitions already made, by their text without the id.
    known: HashMap<String, String>,
    /// Shared branches already written.
    branches: HashMap<*const Node, String>,
}

impl Writer {
    fn put(&mut self, text: &str) {
        self.body.push_str(text);
    }

    fn id(&mut self, initial: char) -> String {
        self.ids += 1;
        format!("{initial}{}", self.ids)
    }

    /// The id of a definition, made once.
    fn define(&mut self, initial: char, tag: &str, attributes: &str, content: &str) -> String {
        let key = format!("{tag} {attributes}>{content}");
        if let Some(id) = self.known.get(&key) {
            return id.clone();
        }
        let id = self.id(initial);
        let _ = write!(self.defs, "<{tag} id=\"{id}\" {attributes}>{content}</{tag}>");
        self.known.insert(key, id.clone());
        id
    }

    fn branch(&mut self, branch: &Branch) {
        for node in branch.nodes() {
            self.node(node);
        }
    }

    /// A branch that hangs in the tree more than once is written once and then referred to.
    fn shared(&mut self, branch: &Branch) {
        if !branch.is_shared() || branch.is_empty() {
            self.branch(branch);
        } else if let Some(id) = self.branches.get(&branch.identity()) {
            let reference = format!("<use href=\"#{id}\"/>");
            self.put(&reference);
        } else {
            let id = self.id('b');
            self.put(&format!("<g id=\"{id}\">"));
            self.branch(branch);
            self.put("</g>");
            self.branches.insert(branch.identity(), id);
        }
    }

    fn wrapped(&mut self, attributes: &str, inside: &Branch) {
        self.put(&format!("<g{attributes}>"));
        self.shared(inside);
        self.put("</g>");
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Fill { shape, paint } => {
                let paint = self.paint(paint, "fill");
                let path = path_data(shape.path());
                self.put(&format!("<path d=\"{path}\"{paint}/>"));
            }
            Node::Stroke { shape, paint, line } => {
                let paint = self.paint(paint, "stroke");
                let path = path_data(shape.path());
                self.put(&format!("<path d=\"{path}\" fill=\"none\"{paint}{}/>", stroke(*line)));
            }
            Node::Clip { to, inside } => {
                let path = format!("<path d=\"{}\"/>", path_data(to.path()));
                let id = self.define('c', "clipPath", "", &path);
                self.wrapped(&format!(" clip-path=\"url(#{id})\""), inside);
            }
            Node::Window { rect, inside } => {
                let path = format!("<path d=\"{}\"/>", path_data(&rectangle(*rect)));
                let id = self.define('c', "clipPath", "", &path);
                self.wrapped(&format!(" clip-path=\"url(#{id})\""), inside);
            }
            Node::Group { transform, opacity, inside } => self.group(*transform, *opacity, inside),
            Node::Fade { from_to, inside } => self.fade(*from_to, inside),
            Node::Detail { inside } => self.shared(inside),
            Node::Text(text) => self.text(text),
        }
    }

    fn group(&mut self, transform: Affine, opacity: f32, inside: &Branch) {
        let mut attributes = String::new();
        if transform != Affine::IDENTITY {
            let [a, b, c, d, e, f] = transform.as_coeffs();
            let matrix = [a, b, c, d, e, f].map(|v| Short(v).to_string()).join(" ");
            let _ = write!(attributes, " transform=\"matrix({matrix})\"");
        }
        if opacity < 1.0 {
            let _ = write!(attributes, " opacity=\"{}\"", Short(opacity.into()));
        }
        self.wrapped(&attributes, inside);
    }

    fn fade(&mut self, [clear, gone]: [f64; 2], inside: &Branch) {
        let Some(bounds) = inside.bounds() else { return };
        let stops =
            [0.0, FADE_KNEE.0, 1.0].map(|t| Stop::new(t, Colour::WHITE).fading(remaining(t))).into_iter();
        let paint = Paint::linear(Point::new(0.0, clear), Point::new(0.0, gone), stops);
        let fill = self.paint(&paint, "fill");
        let area = path_data(&rectangle(bounds.inflate(2.0, 2.0)));
        let Rect { x0, y0, .. } = bounds.inflate(2.0, 2.0);
        let attributes = format!(
            "mask-type=\"alpha\" maskUnits=\"userSpaceOnUse\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
            Short(x0),
            Short(y0),
            Short(bounds.width() + 4.0),
            Short(bounds.height() + 4.0)
        );
        let id = self.define('m', "mask", &attributes, &format!("<path d=\"{area}\"{fill}/>"));
        self.wrapped(&format!(" mask=\"url(#{id})\""), inside);
    }

    /// The attributes of a paint for `fill` or `stroke`.
    fn paint(&mut self, paint: &Paint, what: &str) -> String {
        let source = match &paint.source {
            Source::Solid(colour) => Hex(*colour).to_string(),
            Source::Linear { from, to, stops } => {
                let line = [("x1", from.x), ("y1", from.y), ("x2", to.x), ("y2", to.y)];
                self.gradient("linearGradient", &line, stops.list())
            }
            Source::Radial { centre, radius, stops } => {
                let circle = [("cx", centre.x), ("cy", centre.y), ("r", *radius)];
                self.gradient("radialGradient", &circle, stops.list())
            }
        };
        let mut attributes = format!(" {what}=\"{source}\"");
        if paint.opacity < 1.0 {
            let _ = write!(attributes, " {what}-opacity=\"{}\"", Short3(paint.opacity.into()));
        }
        attributes
    }

    fn gradient(&mut self, tag: &str, geometry: &[(&str, f64)], stops: &[Stop]) -> String {
        let mut attributes = "gradientUnits=\"userSpaceOnUse\"".to_owned();
        for (name, value) in geometry {
            let _ = write!(attributes, " {name}=\"{}\"", Short(*value));
        }
        let mut content = String::new();
        for stop in stops {
            let _ = write!(
                content,
                "<stop offset=\"{}\" stop-color=\"{}\"",
                Short3(stop.offset.into()),
                Hex(stop.colour)
            );
            if stop.opacity < 1.0 {
                let _ = write!(content, " stop-opacity=\"{}\"", Short3(stop.opacity.into()));
            }
            content.push_str("/>");
        }
        format!("url(#{})", self.define('g', tag, &attributes, &content))
    }

    fn text(&mut self, text: &Text) {
        let paint = self.paint(&Paint::solid(text.colour).faded(text.opacity.into()), "fill");
        let label = text.label.as_deref().unwrap_or(&text.words);
        let written = match self.letters {
            Letters::Outlines => format!(
                "<path role=\"img\" aria-label=\"{}\" d=\"{}\"{paint}/>",
                escaped(label),
                path_data(&text::outlines(text))
            ),
            Letters::Live => {
                let weight = match text.weight {
                    Weight::Regular => "400",
                    Weight::Bold => "700",
                };
                let anchor = match text.anchor {
                    Anchor::Start => "start",
                    Anchor::Middle => "middle",
                    Anchor::End => "end",
                };
                format!(
                    "<text x=\"{}\" y=\"{}\" font-family=\"{}\" font-size=\"{}\" font-weight=\"{weight}\" \
                     font-kerning=\"none\" text-anchor=\"{anchor}\" aria-label=\"{}\"{paint}>{}</text>",
                    Short(text.at.x),
                    Short(text.at.y),
                    text::FAMILY,
                    Short(text.size),
                    escaped(label),
                    escaped(&text.words)
                )
            }
        };
        self.put(&written);
    }
}

fn stroke(line: Line) -> String {
    let mut attributes = format!(" stroke-width=\"{}\"", Short3(line.width));
    attributes.push_str(if line.round {
        " stroke-linejoin=\"round\" stroke-linecap=\"round\""
    } else {
        " stroke-linejoin=\"bevel\""
    });
    if let Some([on, off]) = line.dash {
        let _ = write!(attributes, " stroke-dasharray=\"{} {}\"", Short3(on), Short3(off));
    }
    attributes
}

fn rectangle(rect: Rect) -> BezPath {
    kurbo::Shape::to_path(&rect, 0.1)
}

fn path_data(path: &BezPath) -> String {
    let mut data = String::with_capacity(path.elements().len() * 16);
    let put = |data: &mut String, command: char, points: &[Point]| {
        data.push(command);
        for (i, p) in points.iter().enumerate() {
            let _ = write!(data, "{}{} {}", if i == 0 { "" } else { " " }, Short(p.x), Short(p.y));
        }
    };
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(p) => put(&mut data, 'M', &[p]),
            PathEl::LineTo(p) => put(&mut data, 'L', &[p]),
            PathEl::QuadTo(c, p) => put(&mut data, 'Q', &[c, p]),
            PathEl::CurveTo(c, d, p) => put(&mut data, 'C', &[c, d, p]),
            PathEl::ClosePath => data.push('Z'),
        }
    }
    data
}

/// Text that may stand in an element or an attribute. Control characters, which XML cannot hold, become spaces.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A number with at most two decimals: a hundredth of a unit is far below what is seen at the closest camera.
struct Short(f64);

impl std::fmt::Display for Short {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write_short(f, self.0, 100.0)
    }
}

/// A number with at most three decimals, for shares, opacities and hairlines.
struct Short3(f64);

impl std::fmt::Display for Short3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write_short(f, self.0, 1000.0)
    }
}

fn write_short(f: &mut std::fmt::Formatter<'_>, value: f64, parts: f64) -> std::fmt::Result {
    // Adding zero turns −0 into 0.
    write!(f, "{}", (value * parts).round() / parts + 0.0)
}

struct Hex(Colour);

impl std::fmt::Display for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [r, g, b] = self.0.to_rgb8();
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}
