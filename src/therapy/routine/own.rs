//! The user's own routines, beside those of the program.

use super::{
    Mistake, Mistakes, Routine, builtin, builtin_methods,
    read::{Sheet, read_beside},
};
use crate::language::say;

/// Reads a file of the user's own.
///
/// # Errors
/// The mistakes, as [`super::read`] finds them; a file of methods alone is one, and an id that the program has.
pub fn read_own(text: &str) -> Result<Routine, Mistakes> {
    match read_beside(text, builtin_methods(), builtin())? {
        Sheet::Routine(routine) => Ok(*routine),
        Sheet::Methods(_) => {
            let what = say!("routine-file-no-routine").to_owned();
            Err(Mistake { line: 1, column: 1, what }.into())
        }
    }
}
