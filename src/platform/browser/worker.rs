//! Something after the frame that works on one thing after the other.

use std::{
    cell::{Cell, RefCell},
    io,
    rc::Rc,
};

use super::later;

/// Tells what came of a round, and whether that is stored.
type Told = Box<dyn FnOnce(io::Result<()>)>;
/// A round: takes out of what waits.
type Round<J> = Box<dyn FnMut(&mut Vec<J>) -> Told>;

/// The same as on a desktop: it works as long as one of its clones is there, and on what it has been sent until then.
pub struct Worker<J>(Rc<Shared<J>>);

struct Shared<J> {
    waiting: RefCell<Vec<J>>,
    round: RefCell<Round<J>>,
    is_under_way: Cell<bool>,
}

impl<J> Clone for Worker<J> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<J: 'static> Worker<J> {
    /// Begins. `work` is given everything that waits, the oldest first, at least one; it takes out what it does now, again and
    /// again while something is left. `done` is given what came of it, and whether that is kept.
    ///
    /// # Errors
    /// Never: there is always an after.
    pub fn start<A: 'static>(
        _: &str,
        mut work: impl FnMut(&mut Vec<J>) -> A + 'static,
        done: impl FnMut(A, io::Result<()>) + 'static,
    ) -> io::Result<Self> {
        let done = Rc::new(RefCell::new(done));
        let round = move |jobs: &mut Vec<J>| -> Told {
            let (answer, done) = (work(jobs), Rc::clone(&done));
            Box::new(move |kept| (done.borrow_mut())(answer, kept))
        };
        let (waiting, round) = (RefCell::default(), RefCell::new(Box::new(round) as Round<J>));
        Ok(Self(Rc::new(Shared { waiting, round, is_under_way: Cell::new(false) })))
    }

    /// Gives it something to do.
    pub fn send(&self, job: J) {
        self.0.waiting.borrow_mut().push(job);
        if !self.0.is_under_way.replace(true) {
            go(Rc::clone(&self.0));
        }
    }
}

/// One round, and the next while something waits.
fn go<J: 'static>(shared: Rc<Shared<J>>) {
    let working = Rc::clone(&shared);
    let work = move || {
        let mut jobs = working.waiting.take();
        let told = (working.round.borrow_mut())(&mut jobs);
        // What came meanwhile stands behind what was left.
        working.waiting.borrow_mut().splice(0..0, jobs);
        told
    };
    later::work(work, move |told, kept| {
        told(kept);
        if shared.waiting.borrow().is_empty() {
            shared.is_under_way.set(false);
        } else {
            go(shared);
        }
    });
}
