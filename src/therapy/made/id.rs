//! The id of a new routine, which its file is called by.

/// So much of a name goes into an id; the rest is for a number.
const LONGEST: usize = 32;
/// The id where a name has no letter for one.
const NAMELESS: &str = "routine";
/// Names that are no files on some systems.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// An id for a routine of this name that is not taken: its small letters and digits, and a number where that is needed.
pub fn free_id(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let letters = name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    let letters: String = letters.collect();
    let mut id = letters.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    id.truncate(LONGEST);
    let id = id.trim_end_matches('-');
    let is_device = DEVICES.contains(&id.trim_end_matches(|c: char| c.is_ascii_digit()));
    let id = if id.is_empty() || is_device { NAMELESS } else { id };
    let numbered = (2..u32::MAX).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|id| !is_taken(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::free_id;

    #[test]
    fn an_id_is_of_the_name_and_free() {
        let long = "a b ".repeat(40);
        for (name, id) in [
            ("Evening, both sides", "evening-both-sides"),
            ("  ../Évening!  ", "vening"),
            ("ערב", "routine"),
            ("", "routine"),
            ("CON", "routine"),
            ("com1", "routine"),
            (&long, "a-b-a-b-a-b-a-b-a-b-a-b-a-b-a-b"),
        ] {
            assert_eq!(free_id(name, |_| false), id);
        }
        let taken = ["mine", "mine-2"];
        assert_eq!(free_id("Mine", |id| taken.contains(&id)), "mine-3");
    }
}
