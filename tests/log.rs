//! What is logged, at the finest level, while a person types: none of their words.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{fmt::Write as _, sync::Mutex, time::Duration};

use knotmap::{
    anatomy::{PointKey, Side},
    desktop::Settings,
    journal::History,
    session::{
        Action, AfterWish, Answer, DeskWish, Effect, Job, ListState, ListWish, News, Now, Page, PointWish,
        RoutinesWish, Session,
    },
    therapy::Tenderness,
};

/// Everything that was logged.
struct Collected(Mutex<String>);

static LOG: Collected = Collected(Mutex::new(String::new()));

impl log::Log for Collected {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        writeln!(self.0.lock().unwrap(), "{} {}", record.target(), record.args()).unwrap();
    }

    fn flush(&self) {}
}

#[test]
fn no_word_of_the_user_is_in_the_log() {
    const WORD: &str = "zugluft";
    log::set_logger(&LOG).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    log::trace!("it listens");

    let now =
        Now { monotonic: Duration::ZERO, wall: "2026-11-20T19:30:00+01:00[Europe/Berlin]".parse().unwrap() };
    let mut session = Session::new(Settings::default(), Some(WORD.into()), true, now.clone());
    let opened = News::Opened(Box::<History>::default(), None);
    let mut answers = vec![Answer::Journal(opened)];
    let point = PointKey::new("RHO-MAJ1", Side::Left);
    let wishes: Vec<Action> = vec![
        DeskWish::Select(point).into(),
        PointWish::Before(Tenderness::try_from(5).unwrap()).into(),
        PointWish::RateOnly.into(),
        AfterWish::NoteText(WORD.to_owned()).into(),
        AfterWish::Close.into(),
        ListWish::Show(ListState { search: WORD.to_owned(), ..Default::default() }).into(),
        DeskWish::Go(Page::Routines).into(),
        RoutinesWish::Search(WORD.to_owned()).into(),
        DeskWish::Dropped(vec![WORD.into()]).into(),
        DeskWish::Export.into(),
    ];
    let mut saved = 0;
    for wish in wishes {
        let mut effects: Vec<Effect> =
            answers.drain(..).flat_map(|answer| session.hear(now.clone(), answer)).collect();
        effects.extend(session.update(now.clone(), wish));
        for effect in effects {
            if let Effect::Journal(Job::Save(entry)) = effect {
                saved += 1;
                answers.push(Answer::Journal(News::Saved(entry)));
            }
        }
    }
    assert!(saved > 0, "something was done");
    let log = LOG.0.lock().unwrap();
    assert!(log.contains("it listens") && !log.contains(WORD), "{log}");
}
