//! The whole window, from the mouse and the keys to the files on disk, by the names that a screen reader hears.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop where it stands; these helpers are in files of their own, where clippy does not see a test"
)]

#[path = "window/after.rs"]
mod after;
#[path = "window/clock.rs"]
mod clock;
#[path = "window/comfort.rs"]
mod comfort;
#[path = "window/copies.rs"]
mod copies;
#[path = "window/course.rs"]
mod course;
#[path = "common/cpu.rs"]
mod cpu;
#[path = "window/desk.rs"]
mod desk;
#[path = "window/emergency.rs"]
mod emergency;
#[path = "window/endings.rs"]
mod endings;
#[path = "window/escape.rs"]
mod escape;
#[path = "window/every_place.rs"]
mod every_place;
#[path = "window/floor.rs"]
mod floor;
#[path = "window/floor_routine.rs"]
mod floor_routine;
#[path = "window/german.rs"]
mod german;
#[path = "window/help.rs"]
mod help;
#[path = "window/import.rs"]
mod import;
#[path = "window/keys.rs"]
mod keys;
#[path = "window/large_text.rs"]
mod large_text;
#[path = "window/left_off.rs"]
mod left_off;
#[path = "window/list.rs"]
mod list;
#[path = "window/machine.rs"]
mod machine;
#[path = "window/making.rs"]
mod making;
#[path = "window/map.rs"]
mod map;
#[path = "window/map_keys.rs"]
mod map_keys;
#[path = "window/mind.rs"]
mod mind;
#[path = "window/no_wider.rs"]
mod no_wider;
#[cfg(unix)]
#[path = "window/odd_settings.rs"]
mod odd_settings;
#[path = "window/panel.rs"]
mod panel;
#[path = "window/phone.rs"]
mod phone;
#[path = "window/photo.rs"]
mod photo;
#[path = "window/pictures.rs"]
mod pictures;
#[path = "window/places.rs"]
mod places;
#[path = "window/plan.rs"]
mod plan;
#[path = "window/points.rs"]
mod points;
#[path = "window/reach.rs"]
mod reach;
#[path = "window/rest.rs"]
mod rest;
#[path = "window/results.rs"]
mod results;
#[path = "window/routines.rs"]
mod routines;
#[path = "window/runner.rs"]
mod runner;
#[path = "window/saving.rs"]
mod saving;
#[path = "window/search.rs"]
mod search;
#[path = "window/sizes.rs"]
mod sizes;
#[path = "window/still.rs"]
mod still;
#[path = "window/take_in.rs"]
mod take_in;
#[path = "window/taken_back.rs"]
mod taken_back;
#[path = "window/tongue.rs"]
mod tongue;
#[path = "window/touch.rs"]
mod touch;
#[path = "window/trends.rs"]
mod trends;
#[path = "window/unsaved.rs"]
mod unsaved;
#[path = "common/walk.rs"]
mod walk;
#[path = "window/ways.rs"]
mod ways;
#[path = "window/your_plan.rs"]
mod your_plan;
