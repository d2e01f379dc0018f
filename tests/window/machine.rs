//! What the machine does for a hold: sounds, a voice, and it stays awake. Stand-ins for the platform's programs write
//! down what they are told.

#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use egui::{Key, Role};
use tempfile::TempDir;

use crate::desk::Desk;

const POINT: &str = "Rhomboid major, upper, your left";
const RELEASES: &str = "until it releases, at most 2 min · Lacrosse ball, whole body";
const PATIENCE: Duration = Duration::from_mins(1);

/// The names that each of them has on one platform or another.
const PLAYERS: [&str; 2] = ["pw-play", "afplay"];
const VOICES: [&str; 2] = ["spd-say", "say"];
const WAKERS: [&str; 2] = ["systemd-inhibit", "caffeinate"];

/// A folder of programs, and what they were told, a line each.
struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    fn programs(&self) -> &Path {
        self.folder.path()
    }

    fn with(self, names: &[&str], log: &str, body: &str) -> Self {
        let log = self.log(log).display().to_string();
        for name in names {
            let path = self.folder.path().join(name);
            let text = format!("#!/bin/sh\nfor last; do :; done\n{}\n", body.replace("LOG", &log));
            // Another process writes it: a file that is open here may be handed on to a child that another test is just
            // starting, and is then too busy to run.
            let write = "printf '%s' \"$1\" > \"$2\" && chmod 700 \"$2\"";
            assert!(
                Command::new("sh").args(["-c", write, "sh", &text]).arg(path).status().unwrap().success()
            );
        }
        self
    }

    fn with_player(self) -> Self {
        self.with(&PLAYERS, "sounds", "printf '%s\\n' \"${last##*/}\" >> 'LOG'")
    }

    fn with_voice(self) -> Self {
        self.with(&VOICES, "voice", "printf '%s\\n' \"$last\" >> 'LOG'")
    }

    /// It runs until its input closes, as what it stands for does.
    fn with_waker(self) -> Self {
        self.with(&WAKERS, "awake", "printf '%s\\n' $$ >> 'LOG'\nexec cat")
    }

    fn log(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("{name}.log"))
    }

    fn lines(&self, log: &str) -> Vec<String> {
        fs::read_to_string(self.log(log)).unwrap_or_default().lines().map(str::to_owned).collect()
    }

    /// These and no others so far: the programs run beside the window, and may take their time.
    fn told(&self, log: &str, lines: &[&str]) {
        let start = Instant::now();
        while self.lines(log).len() < lines.len() && start.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(5));
        }
        // The first sound after a while of quiet leads in with silence.
        let told: Vec<String> = self.lines(log).iter().map(|line| line.replace("-lead", "")).collect();
        assert_eq!(told, lines);
    }

    /// The ids of the programs that were asked to keep the machine awake.
    fn wakers(&self, count: usize) -> Vec<String> {
        let start = Instant::now();
        while self.lines("awake").len() < count && start.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(5));
        }
        let ids = self.lines("awake");
        assert_eq!(ids.len(), count, "so often the machine was to be kept awake");
        ids
    }
}

fn runs(id: &str) -> bool {
    Command::new("kill").args(["-0", id]).stderr(Stdio::null()).status().unwrap().success()
}

fn ends(id: &str) {
    let start = Instant::now();
    while runs(id) {
        assert!(start.elapsed() < PATIENCE, "the machine is still kept awake");
        thread::sleep(Duration::from_millis(5));
    }
}

fn choose(desk: &mut Desk, setting: &str, value: &str) {
    desk.click("Settings");
    desk.choose_of(setting, value);
    desk.click("Map");
}

/// In the countdown of a hold of 60 s.
fn begin(desk: &mut Desk) {
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    desk.click("None of these is true for me");
}

/// Lets time go by up to each of these moments, in seconds since the countdown began; there, so many of `lines` were told.
fn follow(desk: &mut Desk, machine: &Machine, log: &str, lines: &[&str], moments: &[(u64, usize)]) {
    let mut now = 0;
    for (at, count) in moments {
        desk.pass(at - now);
        now = *at;
        machine.told(log, &lines[..*count]);
    }
    desk.settle();
}

#[test]
fn every_cue_of_a_hold_is_heard_in_its_turn() {
    let (folder, machine) = (TempDir::new().unwrap(), Machine::new().with_player());
    let mut desk = Desk::among(machine.programs(), &folder);
    begin(&mut desk);
    let lines = ["start-70.wav", "halfway-70.wav", "last-ten-70.wav", "end-70.wav"];
    let moments = [(9, 0), (10, 1), (39, 1), (40, 2), (59, 2), (60, 3), (69, 3), (70, 4)];
    follow(&mut desk, &machine, "sounds", &lines, &moments);
    assert!(desk.state().after.is_some());
}

#[test]
fn the_bell_rings_at_even_distances_and_leaves_the_cues_their_moment() {
    let (folder, machine) = (TempDir::new().unwrap(), Machine::new().with_player());
    let mut desk = Desk::among(machine.programs(), &folder);
    choose(&mut desk, "Interval bell", "15 s");
    begin(&mut desk);
    let lines = ["start", "bell", "halfway", "bell", "last-ten", "end"].map(|cue| format!("{cue}-70.wav"));
    let lines = lines.each_ref().map(String::as_str);
    let moments = [(10, 1), (24, 1), (25, 2), (40, 3), (54, 3), (55, 4), (60, 5), (70, 6)];
    follow(&mut desk, &machine, "sounds", &lines, &moments);
}

#[test]
fn a_pause_is_silent_and_a_hold_that_is_ended_has_a_sound_of_its_own() {
    let (folder, machine) = (TempDir::new().unwrap(), Machine::new().with_player());
    let mut desk = Desk::among(machine.programs(), &folder);
    choose(&mut desk, "Interval bell", "15 s");
    begin(&mut desk);
    let lines = ["start-70.wav", "stop-70.wav"];
    follow(&mut desk, &machine, "sounds", &lines, &[(15, 1)]);
    desk.click("Pause");
    follow(&mut desk, &machine, "sounds", &lines, &[(60, 1)]);
    desk.click("Go on");
    follow(&mut desk, &machine, "sounds", &lines, &[(9, 1)]);
    desk.click("It released");
    machine.told("sounds", &lines);
}

#[test]
fn with_sound_off_nothing_is_played() {
    let (folder, machine) = (TempDir::new().unwrap(), Machine::new().with_player());
    let mut desk = Desk::among(machine.programs(), &folder);
    choose(&mut desk, "Sound", "Off");
    begin(&mut desk);
    follow(&mut desk, &machine, "sounds", &[], &[(70, 0)]);
    desk.click("Back to map");
    choose(&mut desk, "Sound", "On");
    desk.choose("Rhomboid major, upper, your right");
    desk.click("Tenderness before 6");
    desk.start_hold();
    // Were one of the others still on its way, it would have come before this one.
    machine.told("sounds", &["start-70.wav"]);
}

/// A hold that waits for a release begins, with the voice on.
fn spoken_release(machine: &Machine, folder: &TempDir) -> Desk {
    let mut desk = Desk::among(machine.programs(), folder);
    choose(&mut desk, "Voice", "On");
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.press_unseen(Role::ComboBox, "Dose");
    desk.press_unseen(Role::MenuItemRadio, RELEASES);
    desk.click("Start hold");
    desk.click("None of these is true for me");
    desk
}

#[test]
fn the_voice_says_what_happens_with_the_side_and_once_asks_for_a_number() {
    let (folder, machine) = (TempDir::new().unwrap(), Machine::new().with_voice());
    let mut desk = spoken_release(&machine, &folder);
    let lines = [
        "Rhomboid major, upper, your left. Until it releases.",
        "Half time.",
        "How tender is it, zero to ten?",
        "Ten.",
        "The time is over.",
    ];
    let moments =
        [(9, 0), (10, 1), (69, 1), (70, 2), (73, 2), (74, 3), (119, 3), (120, 4), (129, 4), (130, 5)];
    follow(&mut desk, &machine, "voice", &lines, &moments);
    assert!(desk.state().after.is_some());
}

#[test]
fn a_number_is_not_asked_for_in_a_pause_nor_soon_after_one() {
    let (folder, machine) = (TempDir::new().unwrap(), Machine::new().with_voice());
    let mut desk = spoken_release(&machine, &folder);
    let lines = [
        "Rhomboid major, upper, your left. Until it releases.",
        "Half time.",
        "How tender is it, zero to ten?",
        "Ten.",
    ];
    // Due with half time, and put off for it.
    follow(&mut desk, &machine, "voice", &lines, &[(71, 2)]);
    desk.click("Pause");
    follow(&mut desk, &machine, "voice", &lines, &[(30, 2)]);
    desk.click("Go on");
    follow(&mut desk, &machine, "voice", &lines, &[(1, 3)]);
    desk.tap(Key::Num5);
    follow(&mut desk, &machine, "voice", &lines, &[(47, 3), (48, 4), (57, 4)]);
}

#[test]
fn without_the_voice_turned_on_it_speaks_on_the_floor_alone() {
    let (folder, machine) = (TempDir::new().unwrap(), Machine::new().with_voice());
    let mut desk = Desk::among(machine.programs(), &folder);
    begin(&mut desk);
    desk.pass(20);
    desk.tap(Key::F);
    follow(&mut desk, &machine, "voice", &["Half time."], &[(20, 1)]);
    desk.key(egui::Modifiers::NONE, Key::Escape);
    desk.pass(30);
    desk.settle();
    assert!(desk.state().after.is_some());
    machine.told("voice", &["Half time."]);
}

#[test]
fn the_machine_stays_awake_as_long_as_the_hold_and_no_longer() {
    let (folder, machine) = (TempDir::new().unwrap(), Machine::new().with_waker());
    let mut desk = Desk::among(machine.programs(), &folder);
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    machine.wakers(0);
    desk.click("None of these is true for me");
    let first = &machine.wakers(1)[0];
    desk.pass(40);
    assert!(runs(first));
    desk.pass(30);
    desk.settle();
    assert!(desk.state().after.is_some());
    ends(first);

    desk.click("Back to map");
    desk.choose("Rhomboid major, upper, your right");
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    let second = &machine.wakers(2)[1];
    desk.pass(20);
    assert!(runs(second));
    drop(desk);
    ends(second);
}

#[test]
fn a_machine_without_any_of_the_programs_is_held_at_as_well() {
    let (folder, machine) = (TempDir::new().unwrap(), Machine::new());
    let mut desk = Desk::among(machine.programs(), &folder);
    assert!(!desk.state().has_voice);
    begin(&mut desk);
    desk.pass(70);
    desk.settle();
    assert!(desk.state().after.is_some());
}
