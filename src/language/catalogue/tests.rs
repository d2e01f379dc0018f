use super::*;

#[test]
fn what_is_put_in_stands_in_the_words() {
    let mut with = FluentArgs::new();
    with.set("first", "a, b");
    assert_eq!(catalogue(Language::German).put("form-list", Some(&with)), None);
    with.set("last", "c");
    assert_eq!(sentence(Language::German, "form-list", &with), "a, b und c");
}

#[test]
fn a_page_has_words_of_its_own() {
    let of_page = Catalogue::of(Language::German, true);
    assert_eq!(of_page.fixed["floor-any-key"], "Taste oder Tippen");
    assert_eq!(word(Language::German, "floor-any-key"), "Taste oder Klick");
    assert_eq!(of_page.fixed["hold-pause"], word(Language::German, "hold-pause"), "most are the same");
    let mut with = FluentArgs::new();
    for (name, value) in [("path", "/knotmap/journal"), ("why", "kein Platz")] {
        with.set(name, value);
    }
    let said = of_page.put("journal-cannot-write", Some(&with)).unwrap();
    assert_eq!(said, "dieser Browser speichert nichts: kein Platz; nichts wurde geändert");
}

#[test]
fn words_that_are_missing_are_said_in_english_and_then_by_their_name() {
    assert_eq!(word(Language::German, "no-such-word"), "no-such-word");
    assert_eq!(of_thing(Language::English, "TRAP-U1", "name"), None);
}
