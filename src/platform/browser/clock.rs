//! The page's clock for what lasts.

use std::{cell::RefCell, time::Duration};

use super::page;
use crate::platform::slept::Slept;

thread_local! {
    static SLEPT: RefCell<Option<Slept>> = const { RefCell::new(None) };
}

/// The time since the page was opened, with the time asleep.
pub fn since_start() -> Duration {
    let running = page::call("running", &[]).ok().and_then(|ms| ms.as_f64()).unwrap_or_default();
    let wall = js_sys::Date::now();
    SLEPT.with_borrow_mut(|slept| slept.get_or_insert_with(|| Slept::new(running, wall)).read(running, wall))
}
