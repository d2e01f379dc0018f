//! Plans on their way: the text of a plan, sealed so that whoever gets it can tell that it is whole.
//!
//! The same sealed bytes are the `.knotmap` file, the attachment of a PDF and the chunk of a picture: [`seal::find`] finds
//! them in any of these without knowing what it is. What comes in is never trusted: it is read within limits, and every
//! point passes the rules that bind the editor.

mod arrive;
mod file;
mod handout;
mod locked;
mod log;
mod minds;
pub mod packed;
mod picture;
mod read;
mod record;
mod result;
pub mod seal;
mod square;
#[cfg(test)]
mod tests;
pub mod told;
mod write;

pub use self::{
    arrive::{Arrival, ArrivalError, Carrier, FILE_MAX, Standing, arrive, brings},
    handout::{HandoutOrder, PNG_KEYWORD, attachment, handout, handout_words},
    locked::{LockError, Passphrase, is_locked, lock, unlock},
    picture::{Group, groups},
    read::{PlanRead, RefusedPoint, read_plan},
    record::{day, dose_sentence, name, often, plan_text},
    result::{
        CollectError, HOLDS_MAX, LEFT_OUT_MAX, ResultError, ResultOrder, collect, open_result, read_result,
        remarks, result_attachment, result_file_name, result_pages, result_words, told as result_told,
        write_result,
    },
    square::read_square,
    write::{file_name, write_plan},
};
