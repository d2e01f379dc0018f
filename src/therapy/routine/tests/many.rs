//! Files with more mistakes than anybody mends at a time.

use super::*;

#[test]
fn a_hundred_mistakes_are_listed_with_their_lines_and_the_others_counted() {
    let texts = |n: usize| {
        let texts: Vec<String> = (0..n).map(|n| format!("\"{{{n}\"")).collect();
        format!("steps: [{}],", texts.join(",\n"))
    };
    let with =
        |n| read_own(&OWN.replace("steps: [\"Press beside your {side} shin.\"],", &texts(n))).unwrap_err();
    // The list is too long, and each of its texts has a brace of its own.
    for n in [13, 60] {
        let found = with(n);
        assert_eq!((found.listed.len(), found.more), (n + 1, 0), "{n}");
    }
    let found = with(101);
    assert_eq!((found.listed.len(), found.count()), (100, 102), "two lists too long, and a hundred braces");
    let long = OWN.replace("\"Shin\"", &format!("\"{}\"", "ü{".repeat(100_000)));
    let found = read_own(&long).unwrap_err();
    assert!(found.listed.iter().all(|one| one.what.chars().count() < 600), "what is told stays short");
}
