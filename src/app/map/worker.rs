//! The thread that draws the plates: it takes the newest wish, older ones are dropped.

use std::{
    sync::{Arc, mpsc},
    thread,
};

use egui::Context;

use super::{
    early::{Early, Ready},
    picture::{Cut, Drawn, Wish, picture},
};
use crate::{
    anatomy::{Atlas, HitMap, Picture},
    drawing::{self, PlateSpec, Scene},
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

/// Both ends of the way to the thread. It ends when this value is dropped.
pub(super) struct Worker {
    wishes: mpsc::Sender<Wish>,
    answers: mpsc::Receiver<Answer>,
}

/// Pixels on the longer side of the coarse picture of a whole view.
const WHOLE_PIXELS: f64 = 900.0;
/// Plates whose lines are kept: the two sides of an opened body and the layers around it.
const KEPT_SCENES: usize = 4;

impl Worker {
    /// Starts the thread; `early` is what has been drawn for it before.
    pub(super) fn start(ctx: &Context, early: Option<Early>) -> Self {
        let (wishes, inbox) = mpsc::channel();
        let (outbox, answers) = mpsc::channel();
        let ctx = ctx.clone();
        let desk = Desk { outbox, ctx, early, scenes: Vec::new(), plate: None };
        // Without a thread there is no drawing, but the list, the hold and the history still work.
        if let Err(error) = thread::Builder::new().name("plates".into()).spawn(move || desk.run(&inbox)) {
            log::error!("the body cannot be drawn: no thread for it ({error})");
        }
        Self { wishes, answers }
    }

    pub(super) fn ask(&self, wish: Wish) {
        // The thread is gone only when it could not start; that has been said in the log.
        let _gone = self.wishes.send(wish);
    }

    /// What has come since it was asked last.
    pub(super) fn answers(&self) -> impl Iterator<Item = Answer> {
        self.answers.try_iter()
    }
}

/// Nobody waits for the pictures any more.
struct WindowClosed;

/// What the thread has before it.
struct Desk {
    outbox: mpsc::Sender<Answer>,
    ctx: Context,
    /// What was begun before anybody asked; gone once the open window has asked.
    early: Option<Early>,
    scenes: Vec<(PlateSpec, Arc<Scene>)>,
    /// The plate whose places and coarse picture were answered last.
    plate: Option<PlateSpec>,
}

impl Desk {
    fn run(mut self, inbox: &mpsc::Receiver<Wish>) {
        while let Ok(mut wish) = inbox.recv() {
            while let Ok(newer) = inbox.try_recv() {
                wish = newer;
            }
            if self.fulfil(&wish).is_err() {
                return; // the window is closed
            }
        }
    }

    fn fulfil(&mut self, wish: &Wish) -> Result<(), WindowClosed> {
        if let Some(Ready { cut, scene, drawn }) = self.early.as_ref().and_then(|early| early.take(wish)) {
            self.early = None;
            self.keep(wish.spec, scene);
            self.answer(Answer::Part(wish.spec, cut, drawn))?;
        }
        if !wish.is_open {
            return Ok(());
        }
        self.early = None;
        let scene = self.scene(&wish.spec);
        self.answer(Answer::Part(wish.spec, wish.cut, picture(&scene, &wish.cut)))?;
        if self.plate.replace(wish.spec) != Some(wish.spec) {
            self.answer(Answer::Places(wish.spec, places(&wish.spec)))?;
            let region = wish.spec.stage.bounds();
            let cut = Cut { region, pixels_per_unit: WHOLE_PIXELS / region.width().max(region.height()) };
            self.answer(Answer::Whole(wish.spec, cut, picture(&scene, &cut)))?;
        }
        Ok(())
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
