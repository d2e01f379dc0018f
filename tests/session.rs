//! An evening without a window: what a person does goes into a session, what the session wants is carried out here, and
//! time is handed in. No egui, no display, no disk.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

#[path = "session/again.rs"]
mod again;
#[path = "session/file_out.rs"]
mod file_out;
#[path = "session/import.rs"]
mod import;
#[path = "session/midnight.rs"]
mod midnight;
#[path = "session/safety.rs"]
mod safety;
#[path = "session/saving.rs"]
mod saving;
#[path = "session/screen.rs"]
mod screen;
#[path = "session/trends.rs"]
mod trends;
#[path = "session/your_plan.rs"]
mod your_plan;

use std::time::Duration;

use knotmap::{
    anatomy::{PointKey, Side, ViewId},
    backup::{Contents, Holdings},
    desktop::{OwnRoutines, Settings, typed_path},
    journal::{CustomPoint, Entry, History, HoldDone, Kind, new_id},
    session::{
        Action, AfterWish, Answer, CopyDone, CopyJob, CopyWish, DeskWish, Dialog, Done, Effect, Failure,
        FloorWish, HoldWish, Job, ListWish, MapWish, News, Notice, Now, Opening, Page, PointWish, Press,
        RoutinesWish, RulesFor, SavedAll, Session, State, follows, hand::Source, place_on_stage,
    },
    session::{CourseWish, SettingsWish, Unsaved},
    therapy::{Ended, Tenderness, hold::Event},
};

/// A session, its clock, and what was asked of the machine.
struct Evening {
    session: Session,
    now: Now,
    /// What is on the disk.
    disk: Vec<Entry>,
    /// Whether the disk takes anything.
    disk_is_full: bool,
    /// How many of the entries that belong together it takes, if not all.
    takes_at_most: Option<usize>,
    /// What else was wanted, in order.
    wanted: Vec<Effect>,
}

impl Evening {
    fn begin() -> Self {
        Self::on(Vec::new())
    }

    /// The same over what other evenings have left on the disk.
    fn on(disk: Vec<Entry>) -> Self {
        Self::on_at(disk, "2026-11-20T19:30:00+01:00[Europe/Berlin]")
    }

    /// The same where the clock on the wall says so.
    fn on_at(disk: Vec<Entry>, wall: &str) -> Self {
        let now = Now { monotonic: Duration::ZERO, wall: wall.parse().unwrap() };
        let session = Session::new(Settings::default(), Some("data".into()), true, now.clone());
        assert!(matches!(session.state().opening, Opening::Since(_)));
        let history = History::from_entries(disk.iter().cloned());
        let mut evening =
            Self { session, now, disk, disk_is_full: false, takes_at_most: None, wanted: Vec::new() };
        evening.hear(Answer::Journal(News::Opened(Box::new(history), None)));
        evening
    }

    fn state(&self) -> &State {
        self.session.state()
    }

    fn ask(&mut self, wish: impl Into<Action>) {
        let effects = self.session.update(self.now.clone(), wish.into());
        self.carry_out(effects);
    }

    fn hear(&mut self, answer: Answer) {
        let effects = self.session.hear(self.now.clone(), answer);
        self.carry_out(effects);
    }

    /// The disk answers at once; everything else is only noted.
    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Journal(Job::Save(entry)) if self.disk_is_full => {
                    let why = Unsaved::Journal("the disk is full".to_owned());
                    self.hear(Answer::Journal(News::NotSaved(entry, why)));
                }
                Effect::Journal(Job::Save(entry)) => {
                    self.disk.push((*entry).clone());
                    self.hear(Answer::Journal(News::Saved(entry)));
                }
                Effect::Journal(Job::SaveAll(mut entries)) => {
                    let count = entries.len();
                    entries.truncate(self.takes_at_most.unwrap_or(count));
                    let why =
                        (entries.len() < count).then(|| Unsaved::Journal("the disk is full".to_owned()));
                    self.disk.extend(entries.iter().cloned());
                    let saved = SavedAll { entries, history: None, why };
                    self.hear(Answer::Journal(News::SavedAll(saved)));
                }
                Effect::Journal(Job::Keep(_)) => self.hear(Answer::Journal(News::Kept(Ok(())))),
                other => self.wanted.push(other),
            }
        }
    }

    /// So many seconds go by, in steps of 200 ms.
    fn pass(&mut self, seconds: u64) {
        for _ in 0..seconds * 5 {
            self.now.monotonic += Duration::from_millis(200);
            self.now.wall = self.now.wall.checked_add(Duration::from_millis(200)).unwrap();
            let effects = self.session.tick(self.now.clone());
            self.carry_out(effects);
        }
    }

    /// Chooses a point, rates it and starts its hold; reads the rules if they are shown.
    fn start(&mut self, key: &PointKey, before: u8) {
        self.ask(DeskWish::Select(key.clone()));
        self.ask(PointWish::Before(tenderness(before)));
        self.ask(PointWish::StartHold);
        if matches!(self.state().dialog, Some(Dialog::Rules(RulesFor::Starting))) {
            self.ask(DeskWish::RulesRead);
        }
        assert!(self.state().running.is_some(), "it runs");
    }

    fn told(&self) -> Vec<&Notice> {
        self.wanted
            .iter()
            .filter_map(|effect| if let Effect::Tell(notice) = effect { Some(notice) } else { None })
            .collect()
    }

    fn has_wanted(&self, wanted: impl Fn(&Effect) -> bool) -> bool {
        self.wanted.iter().any(wanted)
    }

    fn holds(&self) -> Vec<&HoldDone> {
        self.disk
            .iter()
            .filter_map(|entry| if let Kind::Hold(hold) = &entry.kind { Some(hold) } else { None })
            .collect()
    }
}

fn rhomboid() -> PointKey {
    PointKey::new("RHO-MAJ1", Side::Left)
}

fn tenderness(value: u8) -> Tenderness {
    Tenderness::try_from(value).unwrap()
}

#[test]
fn an_evening_from_opening_to_closing() {
    let mut evening = Evening::begin();
    assert_eq!(evening.state().opening, Opening::Done);
    // At 7 nothing is pressed: the number can be saved, and no more.
    evening.ask(DeskWish::Select(rhomboid()));
    evening.ask(PointWish::Before(tenderness(7)));
    evening.ask(PointWish::StartHold);
    assert!(evening.state().running.is_none() && evening.state().dialog.is_none());
    evening.start(&rhomboid(), 6);
    assert!(evening.has_wanted(|effect| matches!(effect, Effect::StayAwake)));
    // Ten seconds to get in place, then a minute.
    evening.pass(5);
    evening.ask(HoldWish::Step(Event::Rate(tenderness(5))));
    evening.pass(66);
    assert!(evening.state().running.is_none(), "the time is over");
    assert!(evening.has_wanted(|effect| matches!(effect, Effect::MaySleep)));
    let after = evening.state().after.as_ref().unwrap();
    assert_eq!(after.point, rhomboid());
    let [hold] = evening.holds()[..] else { panic!("one hold") };
    assert_eq!((hold.held_ms, hold.ended, hold.before), (60_000, Ended::Time, Some(tenderness(6))));

    evening.ask(AfterWish::Rate(tenderness(3)));
    let latest = |evening: &Evening| evening.state().history.latest(&rhomboid()).map(|reading| reading.value);
    assert_eq!(latest(&evening), Some(tenderness(3)));
    evening.ask(AfterWish::NoteText("by the door".to_owned()));
    evening.ask(AfterWish::RestUntilTomorrow(rhomboid()));
    let now = evening.now.wall.timestamp();
    assert!(evening.state().history.resting_until(&rhomboid(), now).is_some());
    assert!(matches!(evening.told().last(), Some(Notice::CanBeUndone(Done::Rests))));
    evening.ask(DeskWish::Undo);
    assert!(evening.state().history.resting_until(&rhomboid(), now).is_none());
    evening.ask(AfterWish::Close);
    let record = evening.state().history.records(&rhomboid()).last().unwrap();
    assert_eq!(record.note.as_deref(), Some("by the door"), "what was typed is kept");

    let before = evening.disk.len();
    let effects = evening.session.close(evening.now.clone());
    evening.carry_out(effects);
    assert_eq!(evening.disk.len(), before, "everything was on the disk already");
    let next = Evening::on(evening.disk);
    assert_eq!(latest(&next), Some(tenderness(3)), "the next evening knows");
}

/// One's own point on a muscle that nobody treats themselves.
#[test]
fn a_point_on_the_side_of_the_neck_is_rated_and_never_held() {
    let key = PointKey::new("MY-0011AAFF", Side::Left);
    let made = CustomPoint {
        point: key.id.clone(),
        side: key.side,
        view: ViewId::NeckSide,
        muscle: "scm".to_owned(),
        part: Some("sternal".to_owned()),
        u_milli: 500,
        v_milli: 500,
        name: "Neck".to_owned(),
        place: "middle".to_owned(),
    };
    let wall: jiff::Zoned = "2026-11-19T19:30:00+01:00[Europe/Berlin]".parse().unwrap();
    let id = new_id(wall.timestamp());
    let mut evening = Evening::on(vec![Entry { id, at: wall, kind: Kind::CustomPoint(made) }]);
    evening.ask(DeskWish::Select(key.clone()));
    evening.ask(PointWish::Before(tenderness(7)));
    evening.ask(PointWish::StartHold);
    assert!(evening.state().dialog.is_none() && evening.state().running.is_none(), "no hold");
    evening.ask(PointWish::RateOnly);
    assert_eq!(evening.state().history.latest(&key).map(|reading| reading.value), Some(tenderness(7)));
}

#[test]
fn a_routine_with_eyes_closed() {
    let mut evening = Evening::begin();
    evening.ask(DeskWish::Go(Page::Routines));
    evening.ask(RoutinesWish::Open("medial-scapula-rolling".to_owned()));
    evening.ask(RoutinesWish::Start);
    evening.ask(CourseWish::Before(tenderness(6)));
    evening.ask(CourseWish::Hold);
    evening.ask(DeskWish::RulesRead);
    evening.ask(HoldWish::OpenFloor);
    assert!(evening.has_wanted(|effect| matches!(effect, Effect::FillScreen)));
    evening.pass(80);
    assert!(evening.state().running.is_none());
    let first = evening.holds().len();
    let next = follows(evening.state(), &evening.now.wall).expect("the routine goes on");
    assert_eq!(next.number.0, 2);
    assert_eq!(Press::of(evening.state(), Some(&next)), Press::Next);
    // Any key: to the rest, if one comes first, then to the next hold.
    for _ in 0..2 {
        if evening.state().running.is_none() {
            evening.pass(2);
            evening.ask(FloorWish::Pressed(Source::Key(7)));
            evening.pass(1);
            evening.ask(FloorWish::Released(Source::Key(7)));
        }
    }
    assert!(evening.state().running.is_some(), "the next hold runs");
    assert!(evening.has_wanted(|effect| matches!(effect, Effect::Say(_))), "eyes closed, it is heard");
    evening.pass(80);
    assert_eq!(evening.holds().len(), first + 1);
    assert_eq!(evening.holds()[first].before, None, "nobody could give a number");
    evening.ask(FloorWish::Leave);
    assert!(evening.has_wanted(|effect| matches!(effect, Effect::LeaveScreen)));
}

#[test]
fn ones_own_routines_are_read_one_time_after_the_other() {
    let mut evening = Evening::begin();
    let readings = |evening: &Evening| {
        evening.wanted.iter().filter(|effect| matches!(effect, Effect::ReadOwnRoutines(_))).count()
    };
    for _ in 0..5 {
        evening.ask(DeskWish::Go(Page::Routines));
        evening.ask(DeskWish::Go(Page::Map));
    }
    assert_eq!(readings(&evening), 1, "however often the page is opened");
    evening.hear(Answer::OwnRoutines(OwnRoutines::default()));
    assert_eq!(readings(&evening), 2, "what has changed meanwhile is seen");
    evening.hear(Answer::OwnRoutines(OwnRoutines::default()));
    assert_eq!(readings(&evening), 2);
    evening.ask(DeskWish::Go(Page::Routines));
    assert_eq!(readings(&evening), 3);
    // The system gave no thread: the next visit tries again.
    evening.hear(Answer::Failed(Failure::NoThread("none".to_owned())));
    evening.ask(DeskWish::Go(Page::Map));
    evening.ask(DeskWish::Go(Page::Routines));
    assert_eq!(readings(&evening), 4);
}

#[test]
fn a_search_a_camera_and_the_settings() {
    let mut evening = Evening::begin();
    let list = knotmap::session::ListState { search: "levator".to_owned(), ..Default::default() };
    evening.ask(ListWish::Show(list));
    let found = knotmap::session::rows(evening.state(), evening.session.points());
    assert!(found[0].listed.name().contains("Levator"), "{}", found[0].listed.name());
    let before = evening.state().map.camera();
    evening.ask(MapWish::ZoomStep(2.0));
    assert!(evening.state().map.flight.is_some());
    evening.pass(1);
    assert!((evening.state().map.camera().scale / before.scale - 2.0).abs() < 1e-3);
    evening.ask(MapWish::Fit);
    let still = Settings { reduced_motion: true, ..evening.state().settings.clone() };
    evening.ask(SettingsWish::Change(Box::new(still)));
    assert!(evening.has_wanted(|effect| matches!(effect, Effect::Remember(_))));
    evening.pass(1);
    evening.ask(MapWish::ZoomStep(0.5));
    assert!(evening.state().map.flight.is_none(), "nothing moves by itself any more");
}

#[test]
fn what_is_chosen_from_afar_is_brought_near_and_from_nearby_stays() {
    let mut evening = Evening::begin();
    let usual = evening.state().map.camera();
    evening.ask(MapWish::Fit);
    evening.pass(1);
    let far = evening.state().map.camera();
    assert!(far.scale < 0.5 * usual.scale);
    evening.ask(DeskWish::Select(rhomboid()));
    evening.pass(1);
    let near = evening.state().map.camera();
    assert!(near.scale >= 0.7 * usual.scale, "{near:?}");
    let at = place_on_stage(&evening.state().map, evening.session.points(), &rhomboid()).unwrap();
    let area = evening.state().map.area;
    let seen = near.on_screen(area, at);
    assert!(area.inflate(-100.0, -100.0).contains(seen), "{seen:?} in {area:?}");
    evening.ask(DeskWish::Select(rhomboid()));
    evening.pass(1);
    assert!((evening.state().map.camera().scale - near.scale).abs() < 1e-3, "no further");
}

#[test]
fn an_example_is_a_program_of_its_own() {
    let mut evening = Evening::begin();
    evening.ask(DeskWish::Example);
    assert!(evening.has_wanted(|effect| matches!(effect, Effect::ShowExample)));
    assert!(evening.disk.is_empty());
}

#[test]
fn the_copy_of_the_week_is_wanted_once_there_is_something_and_never_in_the_demo() {
    let is_weekly = |effect: &Effect| matches!(effect, Effect::Copy(CopyJob::Weekly));
    let mut evening = Evening::begin();
    assert!(!evening.has_wanted(is_weekly), "there is nothing yet");
    evening.start(&rhomboid(), 6);
    evening.ask(HoldWish::Step(Event::TooSore));
    assert!(Evening::on(evening.disk.clone()).has_wanted(is_weekly));
    let mut demo = Session::new(Settings::default(), None, true, evening.now.clone());
    let history = Box::new(History::from_entries(evening.disk.clone()));
    let wanted = demo.hear(evening.now.clone(), Answer::Journal(News::Opened(history, None)));
    assert!(!wanted.iter().any(is_weekly), "the demo keeps nothing");
}

#[test]
fn nothing_is_erased_or_brought_back_that_was_not_shown_and_meant() {
    let mut evening = Evening::begin();
    let is_erase = |effect: &Effect| matches!(effect, Effect::Journal(Job::Erase));
    let is_added = |effect: &Effect| matches!(effect, Effect::Copy(CopyJob::BringBack(_)));
    evening.ask(CopyWish::Erase);
    evening.ask(CopyWish::OpenErase);
    evening.ask(CopyWish::Typed("erase".to_owned()));
    evening.ask(CopyWish::Erase);
    assert!(!evening.has_wanted(is_erase), "it is not counted yet what there is");
    evening.hear(Answer::Copy(CopyDone::Surveyed(Ok(Holdings::default()))));
    evening.ask(CopyWish::Typed("erased".to_owned()));
    evening.ask(CopyWish::Erase);
    assert!(!evening.has_wanted(is_erase), "another word");
    evening.ask(CopyWish::Typed("erase".to_owned()));
    evening.ask(CopyWish::Erase);
    assert!(evening.has_wanted(is_erase));

    evening.ask(CopyWish::OpenRestore);
    evening.ask(CopyWish::Path("one.zip".to_owned()));
    evening.ask(CopyWish::BringBack);
    evening.ask(CopyWish::Look);
    evening.ask(CopyWish::Path("two.zip".to_owned()));
    evening.ask(CopyWish::Look);
    evening.hear(Answer::Copy(CopyDone::Seen(typed_path("one.zip"), Ok(Contents::default()))));
    evening.ask(CopyWish::BringBack);
    assert!(!evening.has_wanted(is_added), "what was seen is another copy");
    evening.hear(Answer::Copy(CopyDone::Seen(typed_path("two.zip"), Ok(Contents::default()))));
    evening.ask(CopyWish::BringBack);
    assert!(evening.has_wanted(is_added));
}
