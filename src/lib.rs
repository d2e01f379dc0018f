//! Knotmap: a map of the body's sore spots, a timer for treating them, and a memory for how they change.
//!
//! This page is the plan of the house. The rooms stand on floors, from the ground up; **a room uses only rooms below
//! it**, and `tests/floors.rs` holds that.
//!
//! | floor | room | what it is for | what it must not do |
//! |---|---|---|---|
//! | 11 | `app` | the window; the only floor that knows egui: it shows a session and carries out its effects | decide what happens, compute a trend, store anything twice |
//! | 10 | [`session`] | what a person is doing now: state, wishes, update, effects | know egui, pixels or sentences, ask what time it is |
//! | 9 | [`cli`] | the commands without a window | draw a window |
//! | 8 | [`backup`] | copies of everything: saved, brought back, kept by the week; everything erased | trust what comes in, overwrite anything |
//! | 7 | [`desktop`] | the machine: dialogs, sound, clocks, folders; every part may fail without harm | know what a hold is |
//! | 6 | [`exchange`] | files that come and go: maps, tables | trust what comes in |
//! | 5 | [`drawing`] | one scene, every medium: plate, scene, SVG, PNG, PDF | read a clock, know egui |
//! | 4 | [`trend`] | what the history says | change the history |
//! | 3 | [`journal`] | what happened, kept safe | touch files except behind its trait |
//! | 2 | [`therapy`] | what is done to the body: the scale, the hold, the stop rules | ask what time it is |
//! | 1 | [`anatomy`] | the body: atlas, lofting, hit testing, points | know files, clocks or colours |
//! | 0 | [`language`] | the words, in every language, and how it writes numbers and days | know what a word is about, ask the machine |
//! | 0 | [`platform`] | the ground: files, work beside the window, clocks, as a system or a browser has them | know what a file is for |
//!
//! One direction: a view borrows the session and returns what the user asked for (an [`Action`](session::Action),
//! nested by page); [`Session::update`](session::Session::update) is the one place that does it; it sends entries to
//! the journal and answers what it wants from outside (an [`Effect`](session::Effect)); the history follows from the
//! entries; what is drawn follows from the history. The feature `window`, on by default, brings `app`; without it
//! everything below is there, and egui is not. In a browser (`wasm32`) the window is a page: `cli` is absent, the ground is
//! another one, and no room above it knows.

pub mod anatomy;
#[cfg(feature = "window")]
pub mod app;
pub mod backup;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod desktop;
pub mod drawing;
pub mod exchange;
pub mod journal;
pub mod language;
pub mod platform;
pub mod session;
pub mod therapy;
pub mod trend;
