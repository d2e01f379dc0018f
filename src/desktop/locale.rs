//! The language of the machine.

use crate::language::Language;

/// The language to speak: the one that is set, or that of the machine. English where the program speaks none of those that
/// the machine's user reads.
pub fn spoken(set: Option<Language>) -> Language {
    set.unwrap_or_else(|| {
        let variable = |name: &str| std::env::var(name).ok();
        if has_none(variable) { Language::English } else { first_of(sys_locale::get_locales()) }
    })
}

/// The first that the program speaks.
fn first_of(tags: impl IntoIterator<Item = String>) -> Language {
    tags.into_iter().find_map(|tag| Language::of(&tag)).unwrap_or_default()
}

/// Whether the system is told to speak no language of people (`LC_ALL=C`, as scripts have it), whatever its user reads
/// otherwise. `variable` reads the environment.
fn has_none(variable: impl Fn(&str) -> Option<String>) -> bool {
    let mut told = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable);
    let counts = told.find(|value| !value.is_empty());
    counts.is_some_and(|value| matches!(value.split('.').next(), Some("C" | "POSIX")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_is_spoken_whatever_the_machine_has() {
        for language in Language::ALL {
            assert_eq!(spoken(Some(language)), language);
        }
    }

    #[test]
    fn of_what_the_user_reads_the_first_that_is_spoken_here_counts() {
        let first = |tags: &[&str]| first_of(tags.iter().map(|&tag| tag.to_owned()));
        assert_eq!(first(&["de-AT", "en"]), Language::German);
        assert_eq!(first(&["fr-FR", "fr", "de", "en"]), Language::German);
        assert_eq!(first(&["fr-FR", "en-GB", "de"]), Language::English);
        assert_eq!([first(&["fr"]), first(&[])], [Language::English; 2]);
    }

    #[test]
    fn a_script_that_asks_for_no_language_gets_english() {
        let has_none = |set: &[(&str, &str)]| {
            has_none(|name| set.iter().find(|(one, _)| *one == name).map(|(_, value)| (*value).to_owned()))
        };
        assert!(has_none(&[("LC_ALL", "C"), ("LANG", "de_DE.UTF-8")]));
        assert!(has_none(&[("LC_ALL", ""), ("LANG", "C.UTF-8")]) && has_none(&[("LANG", "POSIX")]));
        assert!(!has_none(&[]) && !has_none(&[("LANG", "de_DE.UTF-8")]) && !has_none(&[("LC_ALL", "de")]));
        assert!(!has_none(&[("LC_MESSAGES", "de_DE"), ("LANG", "C")]));
    }
}
