//! What the routines tell: whose figures, how long, in plain words.

use std::time::Duration;

use super::*;

#[test]
fn where_a_source_gives_no_figure_the_guards_stands_in_and_says_so() {
    for method in builtin_methods() {
        // S3 gives the time of a whole foot, not of a point of it.
        let silent = matches!(method.source, Source::S2 | Source::S4)
            || ["S0-HOOK", "S3-FOOT"].contains(&method.id.as_str())
            || method.id.starts_with("S1-R2");
        let of = if silent { Source::Guard } else { method.source };
        assert_eq!(method.figures, of, "{}", method.id);
        for word in ["names no", "the source", "the program"] {
            assert!(!method.dose.to_lowercase().contains(word), "{}: {}: what to do", method.id, method.dose);
        }
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

/// What a patient reads says what to do; whose it is stands with the figures.
#[test]
fn no_text_tells_of_its_making() {
    for one in builtin() {
        let mind = one.cautions.iter().chain(&one.stop_if).map(|caution| caution.text.as_str());
        let cues = one.steps.iter().map(|step| step.cue.as_str());
        let rest = [&one.about, &one.feel, &one.per_day.says].map(String::as_str);
        for text in mind.chain(cues).chain(rest).chain(one.order_why.as_deref()) {
            let lower = text.to_lowercase();
            for word in ["the program", "names no", "starts here", "tells only", "without steps"] {
                assert!(!lower.contains(word), "{}: {text}", one.id);
            }
        }
        for text in one.methods.iter().flat_map(Method::minds) {
            assert!(!text.contains('{'), "{}: what is minded names no side: {text}", one.id);
        }
        let asks = one.cautions.iter().any(|caution| caution.text.starts_with("No change after"));
        assert!(asks, "{} does not say when to ask somebody", one.id);
    }
}

#[test]
fn a_hold_until_it_throbs_says_at_its_points_too_that_it_is_long() {
    let long: Vec<_> =
        builtin_methods().iter().filter(|method| matches!(method.ending, Ending::Throbbing { .. })).collect();
    assert_eq!(long.len(), 2);
    for method in long {
        let said = method.guards().any(|text| text.starts_with("Much longer than"));
        assert!(said, "{}: the panel of a point shows only its method", method.id);
    }
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
