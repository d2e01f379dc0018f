//! Playing a cue: the page's script plays its samples, and lets a phone that can shake do so.

use js_sys::{Array, Uint8Array};

use super::{
    programs::Programs,
    tones::{Cue, wav},
};
use crate::platform::browser::page;

/// A way to play cues; playing never blocks and never fails loudly.
#[derive(Debug)]
pub struct Player(());

impl Player {
    /// The browser's sound; it stays silent until the page was touched.
    pub fn find(_: &Programs) -> Option<Self> {
        page::is("canPlay").then_some(Self(()))
    }

    /// Plays `cue` at `volume_percent` 0–100 and returns at once.
    #[expect(clippy::unused_self, reason = "whoever has a player may play")]
    pub fn play(&self, cue: Cue, volume_percent: u8) {
        let shakes = shakes_ms(cue).iter().map(|&ms| js_sys::Number::from(ms)).collect::<Array>();
        page::tell("shake", &[shakes.into()]);
        page::tell("play", &[Uint8Array::from(wav(cue, volume_percent).as_slice()).into()]);
    }
}

/// How a phone shakes with a cue, in milliseconds: shaking and rest in turn. What wakes is long; a single movement is short.
fn shakes_ms(cue: Cue) -> &'static [u32] {
    match cue {
        Cue::Start | Cue::Halfway | Cue::Movement | Cue::Bell => &[60],
        Cue::LastTen => &[60, 80, 60],
        Cue::End | Cue::Stop => &[200, 100, 200],
        Cue::CheckIn => &[200, 100, 200, 100, 200],
        Cue::Alarm => &[400, 150, 400, 150, 400],
    }
}
