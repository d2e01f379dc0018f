//! What draws the plates beside the window: it takes the newest wish, older ones are dropped.

use std::sync::{Arc, mpsc};

use egui::Context;

use super::picture::{Cut, Drawn, Wish, picture};
use crate::{
    anatomy::{Atlas, HitMap, Picture},
    desktop::{self, StandBack},
    drawing::{self, PlateSpec, Scene},
    platform::{IS_PAGE, aside},
};

/// What the thread answers.
pub(super) enum Answer {
    /// What lies where in this plate.
    Places(PlateSpec, HitMap<'static>),
    /// The whole view, coarse.
    Whole(PlateSpec, Cut, Drawn),
    /// The visible part, sharp.
    Part(PlateSpec, Cut, Drawn),
}

/// Both ends of the way to the work. It ends when this value is dropped.
pub(super) struct Worker {
    tasks: Option<aside::Worker<Task>>,
    answers: mpsc::Receiver<Answer>,
}

/// Pixels on the longer side of the coarse picture of a whole view.
const WHOLE_PIXELS: f64 = 900.0;
/// Plates whose lines are kept: the two sides of an opened body and the layers around it.
const KEPT_SCENES: usize = 4;

impl Worker {
    /// Begins; `drawn` are the lines of a plate that is on screen already.
    pub(super) fn start(ctx: &Context, drawn: Option<(PlateSpec, Arc<Scene>)>) -> Self {
        let (outbox, answers) = mpsc::channel();
        // Once the body is there, the map's motion goes before its sharpness.
        let mut is_body_there = drawn.is_some();
        let mut has_stood_back = false;
        let mut desk = Desk { outbox, ctx: ctx.clone(), scenes: drawn.into_iter().collect(), plate: None };
        let work = move |tasks: &mut Vec<Task>| {
            if is_body_there && !has_stood_back {
                desktop::stand_back(StandBack::Somewhat);
                has_stood_back = true;
            }
            // A window that is closed wants nothing more.
            is_body_there |= desk.next(tasks).is_ok();
        };
        // Without a thread there is no drawing, but the list, the hold and the history still work.
        let tasks = aside::Worker::start("plates", work, |(), _| ());
        let tasks = tasks.inspect_err(|error| {
            desktop::complain(&format!("the body cannot be drawn: no thread for it ({error})"));
        });
        Self { tasks: tasks.ok(), answers }
    }

    pub(super) fn ask(&self, wish: Wish) {
        if let Some(tasks) = &self.tasks {
            tasks.send(Task::Part(wish));
        }
    }

    /// What has come since it was asked last.
    pub(super) fn answers(&self) -> impl Iterator<Item = Answer> {
        self.answers.try_iter()
    }
}

/// What is to be drawn next: on a page nothing else happens meanwhile, so it is as little as makes sense.
enum Task {
    /// The visible part, sharp.
    Part(Wish),
    /// What else there is to know of a plate: what lies where in it, and the whole view, coarse.
    Rest(PlateSpec),
}

/// Nobody waits for the pictures any more.
struct WindowClosed;

/// What the work has before it.
struct Desk {
    outbox: mpsc::Sender<Answer>,
    ctx: Context,
    scenes: Vec<(PlateSpec, Arc<Scene>)>,
    /// The plate whose places and coarse picture were answered last.
    plate: Option<PlateSpec>,
}

impl Desk {
    /// The newest wish, older ones are dropped; or else the rest of a plate.
    fn next(&mut self, tasks: &mut Vec<Task>) -> Result<(), WindowClosed> {
        let newest = tasks.iter().rposition(|task| matches!(task, Task::Part(_)));
        let task = match newest {
            Some(at) => Some(tasks.remove(at)),
            None => tasks.pop(),
        };
        tasks.retain(|task| matches!(task, Task::Rest(_)));
        match task {
            Some(Task::Part(wish)) => {
                let scene = self.scene(&wish.spec);
                self.answer(Answer::Part(wish.spec, wish.cut, picture(&scene, &wish.cut)))?;
                if self.plate.replace(wish.spec) == Some(wish.spec) {
                    return Ok(());
                }
                if IS_PAGE {
                    *tasks = vec![Task::Rest(wish.spec)];
                    return Ok(());
                }
                self.rest(&wish.spec)
            }
            Some(Task::Rest(spec)) => self.rest(&spec),
            None => Ok(()),
        }
    }

    fn rest(&mut self, spec: &PlateSpec) -> Result<(), WindowClosed> {
        self.answer(Answer::Places(*spec, places(spec)))?;
        let (scene, region) = (self.scene(spec), spec.stage.bounds());
        let cut = Cut { region, pixels_per_unit: WHOLE_PIXELS / region.width().max(region.height()) };
        self.answer(Answer::Whole(*spec, cut, picture(&scene, &cut)))
    }

    fn answer(&self, answer: Answer) -> Result<(), WindowClosed> {
        self.outbox.send(answer).map_err(|_| WindowClosed)?;
        self.ctx.request_repaint();
        Ok(())
    }

    /// The lines of a plate.
    fn scene(&mut self, spec: &PlateSpec) -> Arc<Scene> {
        let kept = self.scenes.iter().position(|(of, _)| of == spec).map(|i| self.scenes.remove(i).1);
        let scene = kept.unwrap_or_else(|| Arc::new(drawing::plate(Atlas::builtin(), spec)));
        self.keep(*spec, Arc::clone(&scene));
        scene
    }

    fn keep(&mut self, spec: PlateSpec, scene: Arc<Scene>) {
        if self.scenes.len() >= KEPT_SCENES {
            self.scenes.remove(0);
        }
        self.scenes.push((spec, scene));
    }
}

fn places(spec: &PlateSpec) -> HitMap<'static> {
    // On the skin no muscle is drawn, but the outer ones are what lies under it.
    let looked_at = |picture| if picture == Picture::Skin { Picture::Outer } else { picture };
    HitMap::new(Atlas::builtin(), spec.stage, looked_at(spec.left), looked_at(spec.right))
}

#[cfg(test)]
mod tests {
    use std::{
        thread,
        time::{Duration, Instant},
    };

    use super::*;
    use crate::{
        anatomy::{Side, Stage, ViewId},
        drawing::Inks,
    };

    #[test]
    fn the_worker_answers_the_part_then_what_lies_where_then_the_whole() {
        let stage = Stage::new(Atlas::builtin(), ViewId::Sole, Side::Left);
        let spec = PlateSpec::of(stage, Picture::Outer, Inks::Light);
        let cut = Cut { region: kurbo::Rect::new(0.0, 0.0, 40.0, 40.0), pixels_per_unit: 0.5 };
        let worker = Worker::start(&Context::default(), None);
        worker.ask(Wish { spec, cut });
        let start = Instant::now();
        let next = || loop {
            if let Some(answer) = worker.answers().next() {
                break answer;
            }
            assert!(start.elapsed() < Duration::from_mins(1), "no answer");
            thread::sleep(Duration::from_millis(2));
        };
        assert!(matches!(next(), Answer::Part(of, is, _) if of == spec && is == cut));
        assert!(matches!(next(), Answer::Places(..)));
        assert!(matches!(next(), Answer::Whole(..)));
    }
}
