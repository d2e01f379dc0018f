//! Pages that can be read aloud and kept: tagged, with a title, a language and an outline, as PDF/A-3 and PDF/UA-1 ask.

use std::num::NonZeroU16;

use jiff::civil::Date;
use krilla::{
    Document, SerializeSettings,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    destination::XyzDestination,
    embed::{AssociationKind, EmbeddedFile, MimeType},
    geom::Point,
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    tagging::{
        self, Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, TableHeaderScope, TagGroup,
        TagTree,
    },
};
use kurbo::{Affine, Rect};

use super::{Canvas, Faces, PageSize, PdfError, size};
use crate::drawing::scene::Branch;

/// A document: its pages, piece by piece, and what the pieces are.
#[derive(Clone, Debug)]
pub struct Paper {
    /// What it is called.
    pub title: String,
    /// Its language, as in BCP 47.
    pub language: String,
    /// The day it was made.
    pub date: Date,
    /// The size of every page.
    pub size: PageSize,
    /// What lies on each page, in points from its upper left corner, from below upwards.
    pub pages: Vec<Vec<Piece>>,
    /// What the document is made of, in reading order: parts come after the whole that they belong to.
    pub elements: Vec<Element>,
}

/// Something on a page.
#[derive(Clone, Debug)]
pub struct Piece {
    /// What is painted.
    pub nodes: Branch,
    /// What that is.
    pub role: Role,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A part of an element, by its place among the elements. Such an element has pieces only, no elements.
    Of(usize),
    /// The head of a page, repeated on each.
    Head,
    /// The foot of a page.
    Foot,
    /// Lines, frames, and what was said on an earlier page.
    Layout,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// What it is.
    pub tag: Tag,
    /// The element that it is a part of.
    pub inside: Option<usize>,
}

/// The kinds of element.
#[derive(Clone, Debug, PartialEq)]
pub enum Tag {
    /// A heading: its level from 1, and its words.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A list of items with numbers (or with marks).
    List {
        /// Whether the items are numbered.
        numbered: bool,
    },
    /// An item of a list.
    Item,
    /// The number or mark of an item.
    Label,
    /// What an item says.
    Body,
    /// A table of rows.
    Table,
    /// A row of cells.
    Row,
    /// A cell that names its row.
    RowHead,
    /// A cell that names its column.
    ColumnHead,
    /// A cell.
    Cell,
    /// A picture, and what it shows in words.
    Figure(String),
}

/// A file that travels inside a PDF.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its name, in ASCII.
    pub name: String,
    /// Its media type, such as `application/x-knotmap`.
    pub media_type: String,
    /// What it is, in words.
    pub description: String,
    /// Its bytes; they stand in the PDF as they are.
    pub bytes: Vec<u8>,
}

/// Writes a document, with a file inside if one is given.
///
/// # Errors
/// If a page has no area, if the drawing is refused, or if the document breaks a rule of PDF/A-3 or PDF/UA-1.
pub fn paper(paper: &Paper, attachment: Option<&Attachment>) -> Result<Vec<u8>, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::Writing(format!("{error:?}")))?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut tree = Tree::new(&paper.elements);
    let mut faces = Faces::default();
    for (number, pieces) in paper.pages.iter().enumerate() {
        page(paper, number, pieces, &mut document, &mut tree, &mut faces)?;
    }
    let date = day(paper.date);
    document.set_outline(tree.outline());
    document.set_tag_tree(tree.finish(&paper.language));
    document.set_metadata(
        Metadata::new()
            .title(paper.title.clone())
            .language(paper.language.clone())
            .creator("Knotmap".to_owned())
            .creation_date(date),
    );
    if let Some(file) = attachment {
        document.embed_file(EmbeddedFile {
            path: file.name.clone(),
            mime_type: MimeType::new(&file.media_type),
            description: Some(file.description.clone()),
            association_kind: AssociationKind::Source,
            data: file.bytes.clone().into(),
            modification_date: Some(date),
            compress: Some(false),
            location: None,
        });
    }
    document.finish().map_err(|error| PdfError::Writing(format!("{error:?}")))
}

fn page(
    paper: &Paper,
    number: usize,
    pieces: &[Piece],
    document: &mut Document,
    tree: &mut Tree<'_>,
    faces: &mut Faces,
) -> Result<(), PdfError> {
    let mut sheet = document.start_page_with(PageSettings::new(size(paper.size)?));
    let mut surface = sheet.surface();
    let frame = Rect::new(0.0, 0.0, paper.size.width, paper.size.height);
    for piece in pieces {
        let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
        let tag = match piece.role {
            Role::Of(_) => ContentTag::Other,
            Role::Head => artifact(ArtifactType::Header),
            Role::Foot => artifact(ArtifactType::Footer),
            Role::Layout => artifact(ArtifactType::Layout),
        };
        let identifier = surface.start_tagged(tag);
        Canvas::new(&mut surface, faces).paint(piece.nodes.nodes(), frame, Affine::IDENTITY)?;
        surface.end_tagged();
        if let Role::Of(element) = piece.role {
            let top = piece.nodes.bounds().map_or(0.0, |bounds| bounds.y0);
            tree.put(element, identifier, number, top);
        }
    }
    surface.finish();
    sheet.finish();
    Ok(())
}

fn day(date: Date) -> DateTime {
    let year = u16::try_from(date.year()).unwrap_or(0);
    DateTime::new(year).month(date.month().unsigned_abs()).day(date.day().unsigned_abs())
}

/// The elements, and what of them lies on the pages.
struct Tree<'a> {
    elements: &'a [Element],
    pieces: Vec<Vec<Identifier>>,
    /// Where each element begins: a page, and a height on it.
    begins: Vec<Option<(usize, f64)>>,
}

impl<'a> Tree<'a> {
    fn new(elements: &'a [Element]) -> Self {
        Self { elements, pieces: vec![Vec::new(); elements.len()], begins: vec![None; elements.len()] }
    }

    fn put(&mut self, element: usize, identifier: Identifier, page: usize, top: f64) {
        if let (Some(pieces), Some(begins)) = (self.pieces.get_mut(element), self.begins.get_mut(element)) {
            pieces.push(identifier);
            begins.get_or_insert((page, top));
        }
    }

    /// The headings as an outline; those of a lower level inside the one above.
    fn outline(&self) -> Outline {
        let mut outline = Outline::new();
        let mut open: Option<OutlineNode> = None;
        for (element, begins) in self.elements.iter().zip(&self.begins) {
            let (Tag::Heading(level, words), Some((page, top))) = (&element.tag, begins) else { continue };
            let place = XyzDestination::new(*page, Point::from_xy(0.0, *top as f32));
            let node = OutlineNode::new(words.clone(), place);
            match &mut open {
                Some(above) if *level > 1 => above.push_child(node),
                open => outline_next(&mut outline, open.replace(node)),
            }
        }
        outline_next(&mut outline, open);
        outline
    }

    fn finish(mut self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        let mut groups: Vec<TagGroup> =
            self.elements.iter().map(|element| TagGroup::new(tag_kind(&element.tag))).collect();
        for (group, pieces) in groups.iter_mut().zip(&mut self.pieces) {
            group.children = pieces.drain(..).map(tagging::Node::from).collect();
        }
        // Parts come after their wholes: from the end, each is complete when it is put away.
        let mut top = Vec::new();
        for (i, element) in self.elements.iter().enumerate().rev() {
            let Some(group) = groups.pop() else { break };
            if group.children.is_empty() {
                continue;
            }
            match element.inside.filter(|whole| *whole < i) {
                Some(whole) => groups[whole].children.insert(0, group.into()),
                None => top.push(group),
            }
        }
        for group in top.into_iter().rev() {
            tree.push(group);
        }
        tree
    }
}

fn outline_next(outline: &mut Outline, node: Option<OutlineNode>) {
    if let Some(node) = node {
        outline.push_child(node);
    }
}

fn tag_kind(tag: &Tag) -> tagging::TagKind {
    use tagging::Tag as As;
    match tag {
        Tag::Heading(level, words) => {
            As::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(words.clone())).into()
        }
        Tag::Paragraph => As::P.into(),
        Tag::List { numbered: true } => As::L(ListNumbering::Decimal).into(),
        Tag::List { numbered: false } => As::L(ListNumbering::Disc).into(),
        Tag::Item => As::LI.into(),
        Tag::Label => As::Lbl.into(),
        Tag::Body => As::LBody.into(),
        Tag::Table => As::Table.into(),
        Tag::Row => As::TR.into(),
        Tag::RowHead => As::TH(TableHeaderScope::Row).into(),
        Tag::ColumnHead => As::TH(TableHeaderScope::Column).into(),
        Tag::Cell => As::TD.into(),
        Tag::Figure(alt) => As::Figure(Some(alt.clone())).into(),
    }
}
