//! Work after the frame: one piece after the other, each told of its end once what it has written is stored.

use std::{cell::RefCell, collections::VecDeque, io};

use wasm_bindgen_futures::spawn_local;

use super::{page, storage};

/// Something to do, and whom to tell.
type Piece = Box<dyn FnOnce() -> Box<dyn FnOnce(io::Result<()>)>>;

thread_local! {
    static WAITING: RefCell<VecDeque<Piece>> = const { RefCell::new(VecDeque::new()) };
    static IS_WORKING: RefCell<bool> = const { RefCell::new(false) };
}

/// Does `work` when what was asked for before is done; `done` is given what came of it, and whether that is stored.
pub(in crate::platform) fn work<A: 'static>(
    work: impl FnOnce() -> A + 'static,
    done: impl FnOnce(A, io::Result<()>) + 'static,
) {
    let piece = move || -> Box<dyn FnOnce(io::Result<()>)> {
        let answer = work();
        Box::new(move |kept| done(answer, kept))
    };
    WAITING.with_borrow_mut(|waiting| waiting.push_back(Box::new(piece)));
    if !IS_WORKING.replace(true) {
        spawn_local(all());
    }
}

async fn all() {
    while let Some(piece) = WAITING.with_borrow_mut(VecDeque::pop_front) {
        // The frame that asked is painted first.
        let _painted = page::ask("afterFrame", &[]).await;
        // What was written beside is stored for itself: it is neither this piece's merit nor its fault.
        let _told_to_who_asked = storage::settle().await;
        let done = piece();
        done(storage::settle().await);
    }
    IS_WORKING.set(false);
}
