//! What the routines tell: whose figures, how long, in plain words.

use std::time::Duration;

use super::*;

#[test]
fn where_a_source_gives_no_figure_the_guards_stands_in_and_says_so() {
    for method in builtin_methods() {
        let silent = matches!(method.source, Source::S2 | Source::S4)
            || method.id == "S0-HOOK"
            || method.id.starts_with("S1-R2");
        let of = if silent { Source::Guard } else { method.source };
        assert_eq!(method.figures, of, "{}", method.id);
        assert_eq!(silent, method.dose.contains("names no"), "{}: {}", method.id, method.dose);
    }
    let foot = by_id("lacrosse-ball-foot");
    let shared: u64 = foot.steps.iter().map(|step| step.ending.unwrap().limit().as_secs()).sum();
    let (least, most) = foot.side_s.unwrap();
    assert_eq!((least, most), (30, 60), "S3: a whole foot");
    let one = foot.steps[0].ending.unwrap().limit().as_secs();
    assert!(
        u64::from(least) <= shared && shared + one == u64::from(most),
        "{shared} s, and a tight place again"
    );
    assert!(foot.about.contains(&format!("{shared} s")), "{}", foot.about);
    assert!(foot.steps.iter().all(|step| step.figures == Source::Guard));
}

#[test]
fn the_time_is_told_beforehand_with_all_that_comes_with_a_hold() {
    let span = |id, sides| {
        let (least, most) = by_id(id).span(sides, Duration::from_secs(10));
        (least.as_secs(), most.as_secs())
    };
    // 10 s to get in place and 10 s for the two numbers of each hold; rests of 15 s, of 30 s between the points of a night.
    let besides = 10 + 10;
    assert_eq!(
        span("medial-scapula-rolling", 1),
        (120 + 2 * besides + 15, 240 + 2 * besides + 15),
        "S0: 2–4 min"
    );
    assert_eq!(
        span("medial-scapula-rolling", 2),
        (240 + 4 * besides + 45, 480 + 4 * besides + 45),
        "each side for itself"
    );
    assert_eq!(
        span("backstrap-lying", 1),
        (600 + besides, 4500 + 3 * besides + 60),
        "1–3 points of 10–25 min"
    );
    assert_eq!(
        span("lacrosse-ball-calf", 1),
        (3 * (5 + besides) + 30, 3 * (120 + besides) + 30),
        "three places, two rests"
    );
    assert_eq!(span("tennis-ball-wall", 2), (2 * (5 + besides) + 15, 2 * (120 + besides) + 15));
}

#[test]
fn short_passes_follow_each_other_without_a_countdown() {
    // Five passes of 10 s a foot: one countdown and one pair of numbers a foot, 5 s to move over to each other place.
    let span = |get_in_place| by_id("lacrosse-ball-foot").span(2, Duration::from_secs(get_in_place));
    let a_foot = 5 * 10 + 10 + 10 + 4 * 5;
    assert_eq!(span(10).0.as_secs(), 2 * a_foot);
    assert_eq!(span(10).1.as_secs(), 2 * (a_foot + 10), "S3: up to 60 s a foot");
    assert_eq!(span(30).0.as_secs(), 2 * (a_foot + 20), "as it is set");
    let levator = by_id("levator-release");
    assert!(levator.steps.iter().all(|step| !step.is_short_pass()), "what is held is no pass");
}

#[test]
fn the_texts_are_plain() {
    for one in builtin() {
        let cautions = one.cautions.iter().chain(&one.stop_if).map(|caution| &caution.text);
        let steps = one.steps.iter().flat_map(|step| [&step.name, &step.cue]);
        let methods = one.methods.iter().flat_map(|method| method.steps.iter().chain([&method.pressure]));
        let minds = one.methods.iter().flat_map(|method| method.cautions.iter().map(|caution| &caution.text));
        let texts =
            cautions.chain(steps).chain(methods).chain(minds).chain(&one.set_up).chain(&one.order_why);
        for text in texts.chain([&one.name, &one.about, &one.feel, &one.per_day.says]) {
            assert!(!text.contains(['!', '\'', '"']) && !text.contains("  "), "{}: {text}", one.id);
            let lower = text.to_lowercase();
            for word in ["trigger point", "knot", "heal", "cure", "patient’s", "pop"] {
                assert!(!lower.contains(word), "{}: {text}", one.id);
            }
        }
        assert!(
            one.steps.iter().all(|step| step.sides == Sides::Midline || step.cue.contains("{side}")),
            "{}",
            one.id
        );
    }
}
