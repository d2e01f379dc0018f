use super::*;

#[test]
fn what_is_put_in_stands_in_the_words() {
    let mut with = FluentArgs::new();
    with.set("first", "a, b");
    assert_eq!(catalogue(Language::German).put("form-list", &with), None);
    with.set("last", "c");
    assert_eq!(sentence(Language::German, "form-list", &with), "a, b und c");
}

#[test]
fn words_that_are_missing_are_said_in_english_and_then_by_their_name() {
    assert_eq!(word(Language::German, "no-such-word"), "no-such-word");
    assert_eq!(of_thing(Language::English, "TRAP-U1", "name"), None);
}
