//! How the ratios are taken: both sides of a ratio run in turn in one process, so that a slow or busy machine slows both.

pub mod display;
pub mod rows;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// One line of figures.
pub struct Ratio {
    what: String,
    denominator: Duration,
    program: Duration,
}

impl Ratio {
    /// Runs `denominator` and `program` in turn, `rounds` times after one that does not count, and keeps the medians.
    pub fn measure<A, B>(
        what: &str,
        rounds: usize,
        mut denominator: impl FnMut() -> A,
        mut program: impl FnMut() -> B,
    ) -> Self {
        let (mut theirs, mut ours) = (vec![], vec![]);
        for round in 0..=rounds {
            let (their, our) = (timed(&mut denominator), timed(&mut program));
            if round > 0 {
                theirs.push(their);
                ours.push(our);
            }
        }
        Self { what: what.to_owned(), denominator: median(theirs), program: median(ours) }
    }

    /// Prints the line: the program's time, the denominator's, their ratio, and the ratio to stay under.
    pub fn print(&self, limit: f64) {
        let (ours, theirs) = (milliseconds(self.program), milliseconds(self.denominator));
        println!(
            "{:<58} {ours:>10.3} ms / {theirs:>10.3} ms = {:>6.3} (at most {limit})",
            self.what,
            ours / theirs
        );
    }

    /// Prints the line where the limit is one of the program's time itself, in milliseconds.
    pub fn print_limit_ms(&self, limit_ms: f64) {
        let (ours, theirs) = (milliseconds(self.program), milliseconds(self.denominator));
        println!("{:<58} {ours:>10.3} ms / {theirs:>10.3} ms (at most {limit_ms} ms)", self.what);
    }
}

fn timed<T>(work: &mut impl FnMut() -> T) -> Duration {
    let started = Instant::now();
    black_box(work());
    started.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
