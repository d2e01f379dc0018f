//! A way to treat a point: with what, in which position, how the place is worked, and what it asks for.

use serde::Deserialize;

use super::{Ending, RestPain, Source};
use crate::language::say;

/// With what a point is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tool {
    /// Very firm and small, does not slide on a wall (S0, S3).
    LacrosseBall,
    /// Softer and larger (S4).
    TennisBall,
    /// A massage ball (S2).
    MassageBall,
    /// A ball that is pumped up or let down to the right firmness, for points that ask for a soft one.
    SoftBall,
    /// Such a ball in a strap with two handles and an elastic band (S1).
    BackStrap,
    /// A hook to reach the back of the neck with (S0).
    Hook,
    /// Two or three fingers (S2).
    Fingers,
}

/// Where and how one is while pressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// Standing at a wall; the first to try (C13).
    Wall,
    /// On a chair.
    Sitting,
    /// The arm on a table.
    Table,
    /// On the floor: sitting, lying or on hands and knees, as the steps say.
    Floor,
    /// Lying, with time.
    FloorOrBed,
    /// In a car: best while it is parked, else as a passenger.
    CarSeat,
}

/// How a place is worked (C5: the sources differ, and none is right for all).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Technique {
    /// Rolled up and down and from side to side, with a stop at a sore spot.
    Roll,
    /// Rolled up and down (along the muscle).
    RollAlong,
    /// Rolled from side to side (across the muscle).
    RollAcross,
    /// Held still.
    Hold,
    /// Held down while a limb or the head moves.
    PinAndMove,
}

/// One way to treat a point or an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// Its id, the source's first: `S0-R1`. Stays the same from version to version.
    pub id: String,
    /// The text it is from.
    pub source: Source,
    /// Its name.
    pub name: String,
    /// With what.
    pub tool: Tool,
    /// Where.
    pub position: Position,
    /// How the place is worked.
    pub moves: Technique,
    /// What ends a hold of it.
    pub ending: Ending,
    /// Whose figure the ending's is: [`Source::Guard`] where the program's cap stands in, because the source names none.
    pub figures: Source,
    /// Two to four steps, for [`super::guide::steps`]: `{side}` and `{other}` stand for the sides, each before a word.
    pub steps: Vec<String>,
    /// The points it is for, by their ids in the atlas.
    pub points: Vec<String>,
    /// The areas it is for, by their ids in the atlas.
    pub areas: Vec<String>,
    /// What the source says of the time, in short.
    pub dose: String,
    /// How strong the pressure should be.
    pub pressure: String,
    /// What to mind besides the caution of every hold, the source's own words before the program's; may be empty.
    pub cautions: Vec<Caution>,
    /// What the source does before it, where both are done (C6): a plan has an order of its own. May be empty.
    pub after: String,
    /// Whether the arm of that side lies across the chest: deep points under the shoulder blade ask for it (C8).
    pub arm_crossed: bool,
    /// What must be true before it is used (C12).
    pub asks_first: Option<AsksFirst>,
}

/// A sentence to mind, and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caution {
    /// The sentence.
    pub text: String,
    /// Where it is from.
    pub source: Source,
}

/// What must be true before a method is used: pinning and moving waits until rolling is tolerated (C12).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsksFirst {
    /// The id of the method that must have been done and tolerated.
    pub tolerated: String,
    /// The most that it may hurt at rest.
    pub pain_at_most: RestPain,
}

impl Method {
    /// What to mind, sentence by sentence; last what comes before it, where both are done.
    pub fn minds(&self) -> impl Iterator<Item = &str> {
        let after = (!self.after.is_empty()).then_some(self.after.as_str());
        self.cautions.iter().map(|caution| caution.text.as_str()).chain(after)
    }

    /// Those of these sentences that no text says and the program adds.
    pub fn guards(&self) -> impl Iterator<Item = &str> {
        let guards = self.cautions.iter().filter(|caution| caution.source == Source::Guard);
        guards.map(|caution| caution.text.as_str())
    }
}

impl Tool {
    /// Every tool.
    pub const ALL: [Self; 7] = [
        Self::LacrosseBall,
        Self::TennisBall,
        Self::MassageBall,
        Self::SoftBall,
        Self::BackStrap,
        Self::Hook,
        Self::Fingers,
    ];

    /// Its name on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::LacrosseBall => say!("routine-tool-lacrosse-ball"),
            Self::TennisBall => say!("routine-tool-tennis-ball"),
            Self::MassageBall => say!("routine-tool-massage-ball"),
            Self::SoftBall => say!("routine-tool-soft-ball"),
            Self::BackStrap => say!("routine-tool-back-strap"),
            Self::Hook => say!("routine-tool-hook"),
            Self::Fingers => say!("routine-tool-fingers"),
        }
    }

    /// The same inside a sentence: `lacrosse ball`.
    pub fn inside(self) -> &'static str {
        match self {
            Self::LacrosseBall => say!("routine-tool-inside-lacrosse-ball"),
            Self::TennisBall => say!("routine-tool-inside-tennis-ball"),
            Self::MassageBall => say!("routine-tool-inside-massage-ball"),
            Self::SoftBall => say!("routine-tool-inside-soft-ball"),
            Self::BackStrap => say!("routine-tool-inside-back-strap"),
            Self::Hook => say!("routine-tool-inside-hook"),
            Self::Fingers => say!("routine-tool-inside-fingers"),
        }
    }

    /// What entries call it, in every language: they are compared by it.
    pub fn kept(self) -> &'static str {
        match self {
            Self::LacrosseBall => "Lacrosse ball",
            Self::TennisBall => "Tennis ball",
            Self::MassageBall => "Massage ball",
            Self::SoftBall => "Soft inflatable ball",
            Self::BackStrap => "BackStrap",
            Self::Hook => "Hook",
            Self::Fingers => "Fingers",
        }
    }

    /// The tool of an entry as it is called on screen. What is no tool of the program's stays as it was written.
    pub fn told(kept: &str) -> &str {
        in_words(kept, Self::ALL.map(|tool| (tool.kept(), tool.name())))
    }

    /// The other way: what entries keep of a tool that was typed as it is called on screen.
    pub fn as_kept(typed: &str) -> &str {
        in_words(typed, Self::ALL.map(|tool| (tool.name(), tool.kept())))
    }

    /// The word of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::LacrosseBall => "lacrosse_ball",
            Self::TennisBall => "tennis_ball",
            Self::MassageBall => "massage_ball",
            Self::SoftBall => "soft_ball",
            Self::BackStrap => "back_strap",
            Self::Hook => "hook",
            Self::Fingers => "fingers",
        }
    }
}

impl Position {
    /// Every position, the first to try first.
    pub const ALL: [Self; 6] =
        [Self::Wall, Self::Sitting, Self::Table, Self::Floor, Self::FloorOrBed, Self::CarSeat];

    /// Its name on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wall => say!("routine-position-wall"),
            Self::Sitting => say!("routine-position-sitting"),
            Self::Table => say!("routine-position-table"),
            Self::Floor => say!("routine-position-floor"),
            Self::FloorOrBed => say!("routine-position-floor-or-bed"),
            Self::CarSeat => say!("routine-position-car-seat"),
        }
    }

    /// What entries call it, in every language.
    pub fn kept(self) -> &'static str {
        match self {
            Self::Wall => "Wall",
            Self::Sitting => "Sitting",
            Self::Table => "Table",
            Self::Floor => "Floor",
            Self::FloorOrBed => "Floor or bed",
            Self::CarSeat => "Car seat, parked or as a passenger",
        }
    }

    /// The position of an entry as it is called on screen. What is none of the program's stays as it was written.
    pub fn told(kept: &str) -> &str {
        in_words(kept, Self::ALL.map(|position| (position.kept(), position.name())))
    }

    /// The word of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Wall => "wall",
            Self::Sitting => "sitting",
            Self::Table => "table",
            Self::Floor => "floor",
            Self::FloorOrBed => "floor_or_bed",
            Self::CarSeat => "car_seat",
        }
    }
}

impl Technique {
    /// Every technique.
    pub const ALL: [Self; 5] = [Self::Roll, Self::RollAlong, Self::RollAcross, Self::Hold, Self::PinAndMove];

    /// What it is called on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Roll => say!("routine-technique-roll"),
            Self::RollAlong => say!("routine-technique-roll-along"),
            Self::RollAcross => say!("routine-technique-roll-across"),
            Self::Hold => say!("routine-technique-hold"),
            Self::PinAndMove => say!("routine-technique-pin-and-move"),
        }
    }

    /// The word of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Roll => "roll",
            Self::RollAlong => "roll_along",
            Self::RollAcross => "roll_across",
            Self::Hold => "hold",
            Self::PinAndMove => "pin_and_move",
        }
    }
}

/// What `said` is called otherwise, by `names` as they are said and as they are called. Where both are the same words, it
/// stays as it is, in small letters or large.
fn in_words<'a, const N: usize>(said: &'a str, names: [(&'static str, &'static str); N]) -> &'a str {
    let is_it = |(one, _): &(&str, &str)| one.eq_ignore_ascii_case(said.trim());
    let found = names.into_iter().find(is_it).filter(|(one, called)| one != called);
    found.map_or(said, |(_, called)| called)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language::German, within};

    #[test]
    fn entries_keep_one_name_and_show_it_in_the_language_spoken() {
        for tool in Tool::ALL {
            assert_eq!(tool.name(), tool.kept());
            assert_eq!(within(German, || Tool::told(tool.kept())), within(German, || tool.name()));
        }
        for position in Position::ALL {
            assert_eq!(position.name(), position.kept());
            assert_eq!(
                within(German, || Position::told(position.kept())),
                within(German, || position.name())
            );
        }
        assert_eq!([Tool::told("tennis ball"), Tool::told("Rolling pin")], ["tennis ball", "Rolling pin"]);
        assert_eq!(within(German, || [Tool::told("tennis ball"), Tool::told("x")]), ["Tennisball", "x"]);
        assert_eq!(
            within(German, || [Tool::as_kept("tennisball"), Tool::as_kept("x")]),
            ["Tennis ball", "x"]
        );
        assert_eq!(Tool::as_kept("tennis ball"), "tennis ball", "as it was typed");
    }
}
