//! What the list shows.

use crate::anatomy::{Pain, Side, said_side, without_side};

/// What the list shows.
#[derive(Clone, Debug, Default)]
pub struct ListState {
    /// The text of the search field.
    pub search: String,
    /// Only points of this side.
    pub side: Option<Side>,
    /// The order of the rows.
    pub order: Order,
    /// Whether the search field asks for the keyboard in the next frame.
    pub focus_search: bool,
    /// Which of the search's results the keys have reached, from 0.
    pub at: usize,
    /// Whether a screen reader has heard how much was found, or the keys have moved since: then it is told where they are.
    pub is_told: bool,
    /// The heading of which everything that was found is shown, not only the first few.
    pub unfolded: Option<Heading>,
    /// The id of the muscle that the list is narrowed to.
    pub muscle: Option<&'static str>,
    /// Whether the list answers where pain may come from.
    pub hurts: Option<Hurts>,
}

impl ListState {
    /// Whether the next click on the drawing says where it hurts.
    pub fn asks_where(&self) -> bool {
        matches!(self.hurts, Some(Hurts::Asking))
    }

    /// Whether something is looked for: more than a side.
    pub fn is_searching(&self) -> bool {
        !without_side(&self.search).is_empty()
    }

    /// The side that alone is shown: the one that the search names, or else the one that was chosen.
    pub fn only(&self) -> Option<Side> {
        said_side(&self.search).or(self.side)
    }

    /// The place that hurts, while the list says which points can send pain there.
    pub fn pain(&self) -> Option<&Pain<'static>> {
        match &self.hurts {
            Some(Hurts::At(pain)) => Some(pain),
            _ => None,
        }
    }
}

/// What stands over a section of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// The points that were opened last.
    Recent,
    /// All points with entries.
    All,
    /// Points that were found.
    Points,
    /// Points that lie where a complaint is felt.
    Near,
    /// Muscles that were found.
    Muscles,
    /// Points that can send pain to what was searched for.
    Pain,
}

/// “Where does it hurt?”
#[derive(Clone, Copy, Debug)]
pub enum Hurts {
    /// The next click on the drawing answers it.
    Asking,
    /// Here: the list has the points that can send pain there.
    At(Pain<'static>),
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By the latest tenderness, highest first.
    #[default]
    MostTender,
    /// By the time of the last entry, newest first.
    Latest,
    /// By name.
    Name,
}
