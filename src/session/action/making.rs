//! The wishes about routines of one's own: making, changing, taking in and removing one.

use crate::therapy::made::{MadeStep, Place};

/// What is done about a routine of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MakingWish {
    /// Begin a new one.
    New,
    /// Change the one of this id, or a copy of it.
    Change(String),
    /// Its name.
    Name(String),
    /// The field that finds places asks for the keyboard, or has it.
    Find(bool),
    /// Put this place in as the last step; where it is in already, its choices are opened.
    Add(Place),
    /// Put in every point of the atlas that was sore the last time, the sorest first.
    AddSore,
    /// Open the choices of this step, from 0, or close them.
    Open(Option<usize>),
    /// This step is now so.
    Put(usize, Box<MadeStep>),
    /// The first of these steps gets the place of the second.
    Move(usize, usize),
    /// Take this step out.
    Drop(usize),
    /// One step back.
    Undo,
    /// Save it.
    Save,
    /// Leave it; what is not saved is asked about.
    Leave,
    /// Leave it, saved or not.
    LeaveUnsaved,
    /// Ask whether the one of this id is to be removed.
    Remove(String),
    /// Remove the one that is asked about.
    RemoveNow,
    /// Take in the one that is asked about.
    TakeIn,
    /// Look at the one that was taken in.
    OpenTaken,
}
