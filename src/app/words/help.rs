//! The help.

use crate::session::HelpPart;

/// The switch between its parts.
pub const PARTS_NAME: &str = "Part of the help";
/// The parts.
pub const PARTS: [(HelpPart, &str); 5] = [
    (HelpPart::How, "How it goes"),
    (HelpPart::Marks, "Marks"),
    (HelpPart::Keys, super::settings::KEYS),
    (HelpPart::Words, "Words"),
    (HelpPart::Stop, super::settings::WHEN_TO_STOP),
];

/// How it goes: a heading and sentences each.
pub const STEPS: [(&str, &str); 4] = [
    (
        "Find the point",
        "Click the sore place on the body, or search for it in your own words: “between the shoulder blades”. \
         If you only know where it hurts, “Where does it hurt?” lists the points that can send pain there.",
    ),
    (
        "Say how tender it is",
        "Press it and choose a number: 0 is not tender, 10 as tender as can be. At 7 or more there is no hold that day; \
         you can still save the number.",
    ),
    (
        "Hold it",
        "The panel says with what, how and for how long. Read what to mind there, start, get in place: the clock does \
         the rest. Sharp, shooting or tingling is a sign to stop.",
    ),
    (
        "Say how tender it is now",
        "Before and after are kept together, on this device only. Trends shows how each point develops over the weeks.",
    ),
];

/// What there is besides.
pub const BESIDES: [(&str, &str); 5] = [
    ("Routines", "Several points in order, with the time for each."),
    (
        "A plan",
        "Your physiotherapist can send you one as a file: drop it on the window. The panel then says what is next today.",
    ),
    (
        "Floor mode",
        "For lying down: large digits, and any key or click does the next thing. Open it beside Start, or while a hold runs.",
    ),
    (
        "Earlier holds",
        "Done without Knotmap? “Note an earlier hold” in the panel of the point takes day and time.",
    ),
    (
        "A slip",
        "Undo takes back what you saved, and says what that was. History, then Change, puts an entry right.",
    ),
];

/// Below the marks.
pub const OF_MARKS: [&str; 3] = [
    "The number is the last tenderness that you gave. Shape and colour say the same again.",
    "Points that would lie on each other are one mark, with “+1” or “×2” beside it: a click tells them apart.",
    "Left and right are always yours, whichever way the picture faces.",
];
/// Marks of the map that its legend does not always have.
pub const FORBIDDEN: &str = "not for treating yourself";
/// See [`FORBIDDEN`].
pub const LOCKED: &str = "locked after pain that was not expected";
/// See [`FORBIDDEN`].
pub const RESTS: &str = "rests until tomorrow";
/// A point without a number, where the whole body is seen.
pub const FROM_AFAR: &str = "not tested, seen from afar";
/// Several of them at one place.
pub const SEVERAL: &str = "several of them at one place";

/// Words, and what they mean here.
pub const GLOSSARY: [(&str, &str); 17] = [
    ("Point", "A sore spot in a muscle. Physiotherapists call it a trigger point, others a knot."),
    (
        "Tenderness",
        "How sore a point is when you press it, 0 to 10. Pain at rest is something else and is kept apart.",
    ),
    ("Hold", "Steady pressure on one point, timed, with a ball, a tool or the fingers."),
    ("Dose", "How long or how many times: “60 s”, “until it releases”."),
    ("It releases", "The muscle under the ball lets go: the spot gets softer, and less tender."),
    (
        "It throbs",
        "The sore area throbs: the end of a long hold. A beat in time with your pulse is a sign to stop.",
    ),
    ("Before, after", "The tenderness right before a hold, and right after it."),
    (
        "Pain may be felt",
        "Pressing one point can be felt in another place. Physiotherapists say referral, or referred pain.",
    ),
    (
        "Outer, deep muscles",
        "Those under the skin, and those below them. A deep point opens its side of the body.",
    ),
    ("Where not to press", "Places with a vessel, a nerve or bone close under the skin."),
    ("Rest", "A point that was too sore is left alone until tomorrow."),
    ("Locked", "After pain that was not expected a point takes no hold, until you say that it is over."),
    (
        "Flare-up",
        "The day after, a point is 2 or more above its number before the hold: skip a day, then hold half as long.",
    ),
    (
        "Entry",
        "One thing that you noted: a hold, or a number without one. Nothing is thrown away; a change is an entry more.",
    ),
    (
        "5-day middle value",
        "Half of the values of five days lie above it, half below. Trends draws it as the line.",
    ),
    (
        "Most days",
        "The grey band in Trends: how far the values of a point mostly lie from their middle. A change beyond them is in bold.",
    ),
    ("Review", "The day on which you and your physiotherapist look at a plan again."),
];
