//! Routines: what is rolled, the list of routines, a running one.

/// What the panel of an area says in place of a hold.
pub const ROLLED: &str = "An area: it is rolled as a step of a routine.";

/// An area on the map, for a screen reader.
pub fn area(sided: &str, up_down: bool, side_side: bool) -> String {
    match (up_down, side_side) {
        (true, true) => format!("Area: {sided}. Roll up and down, then from side to side."),
        (true, false) => format!("Area: {sided}. Roll up and down."),
        (false, true) => format!("Area: {sided}. Roll from side to side."),
        (false, false) => format!("Area: {sided}."),
    }
}
