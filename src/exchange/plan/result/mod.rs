//! The patient's way back: what was done of a plan, as one sealed text. It is put together from the history, and read like
//! everything that comes in: within limits, and refused as a whole with the line where something cannot be.

mod collect;
mod file;
mod page;
mod read;
mod remarks;
#[cfg(test)]
mod tests;
pub mod told;
mod write;

pub use self::{
    collect::{CollectError, ResultOrder, collect},
    page::{result_attachment, result_pages, result_words},
    read::{ResultError, open_result, read_result},
    remarks::remarks,
    write::{result_file_name, write_result},
};

/// The most holds of a result.
pub const HOLDS_MAX: usize = 10_000;
/// The most days of points that were left out.
pub const LEFT_OUT_MAX: usize = 10_000;
/// The most revisions that a result tells of.
const TERMS_MAX: usize = 200;
