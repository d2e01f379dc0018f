//! Numbers as other programs write them: `7`, `7,0`, `7.0`, `7000` where 7 is meant.

use super::column::Column;
use crate::language::say;

/// Why a number is none. The scale is whole: nothing is rounded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// No number.
    #[error("{}", say!("history-file-no-number", given = .0))]
    NotANumber(String),
    /// A fraction.
    #[error("{}", say!("history-file-not-whole", given = .given, from = .from, to = .to))]
    NotWhole {
        /// What was given.
        given: String,
        /// The least.
        from: u32,
        /// The most.
        to: u32,
    },
    /// Beyond the scale.
    #[error("{}", say!("history-file-out-of-range", given = .given, from = .from, to = .to))]
    Range {
        /// What was given.
        given: String,
        /// The least.
        from: u32,
        /// The most.
        to: u32,
    },
}

/// How the numbers of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbers {
    /// What stands before a fraction.
    pub(super) decimal: Option<char>,
    pub(super) divide: u32,
}

impl Numbers {
    /// The whole number that `text` says, between `from` and `to`.
    pub(super) fn whole(self, text: &str, [from, to]: [u32; 2]) -> Result<u32, NumberError> {
        let given = || text.chars().take(60).collect::<String>();
        let (digits, fraction) = match self.decimal.and_then(|sign| text.split_once(sign)) {
            Some((digits, fraction)) => (digits, fraction.trim_end_matches('0')),
            None => (text, ""),
        };
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = digits.strip_prefix(['-', '−']).unwrap_or(digits);
        if unsigned.is_empty() || !all_digits(unsigned) || !all_digits(fraction) {
            return Err(NumberError::NotANumber(given()));
        }
        let out_of_range = || NumberError::Range { given: given(), from, to };
        if unsigned.len() != digits.len() && unsigned.bytes().any(|byte| byte != b'0') {
            return Err(out_of_range());
        }
        let number: u32 = unsigned.parse().map_err(|_| out_of_range())?;
        if number / self.divide > to {
            return Err(out_of_range());
        }
        if !fraction.is_empty() || !number.is_multiple_of(self.divide) {
            return Err(NumberError::NotWhole { given: given(), from, to });
        }
        let number = number / self.divide;
        if (from..=to).contains(&number) { Ok(number) } else { Err(out_of_range()) }
    }
}

/// The columns whose cells are numbers of a person, which other programs write in their own ways.
pub(super) const MEASURED: [Column; 5] =
    [Column::Before, Column::After, Column::HeldS, Column::PainBefore, Column::PainAfter];

/// What the numbers of a file say about the sign before their fraction.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DecimalSeen {
    has_point: bool,
    has_comma: bool,
    /// A fraction that is not of three digits: the sign before it separates no thousands.
    is_sure: bool,
}

impl DecimalSeen {
    /// Looks at a cell; answers whether it is a number at all.
    pub(super) fn see(&mut self, text: &str) -> bool {
        let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = text.strip_prefix(['-', '−']).unwrap_or(text);
        match unsigned.split_once(['.', ',']) {
            Some((digits, fraction)) if all_digits(digits) && all_digits(fraction) => {
                let is_comma = unsigned.contains(',');
                self.has_comma |= is_comma;
                self.has_point |= !is_comma;
                self.is_sure |= fraction.len() != 3;
                true
            }
            _ => all_digits(unsigned),
        }
    }

    /// The sign, if the numbers agree on one.
    pub(super) fn found(self) -> Option<char> {
        match (self.has_point, self.has_comma) {
            (true, false) if self.is_sure => Some('.'),
            (false, true) if self.is_sure => Some(','),
            _ => None,
        }
    }

    /// Whether it has to be asked.
    pub(super) fn is_open(self) -> bool {
        (self.has_point || self.has_comma) && self.found().is_none()
    }
}
