//! The paper that people have.

use crate::{drawing::PageSize, therapy::guard::emergency};

/// The paper that is usual in the time zone of this name: letter in the United States, Canada and Mexico, A4 elsewhere and
/// where the zone is not known.
pub fn usual_paper(zone: Option<&str>) -> PageSize {
    // These are the countries that have this number.
    if emergency::number(zone) == "911" { PageSize::LETTER } else { PageSize::A4 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_countries_print_on_letter_paper() {
        for (zone, paper) in [
            (Some("America/New_York"), PageSize::LETTER),
            (Some("America/Toronto"), PageSize::LETTER),
            (Some("America/Mexico_City"), PageSize::LETTER),
            (Some("America/Sao_Paulo"), PageSize::A4),
            (Some("Europe/Berlin"), PageSize::A4),
            (Some("Australia/Sydney"), PageSize::A4),
            (Some("UTC"), PageSize::A4),
            (None, PageSize::A4),
        ] {
            assert_eq!(usual_paper(zone), paper, "{zone:?}");
        }
    }
}
