//! Whether the system is asked to move less.

#[cfg(not(windows))]
mod programs;
#[cfg(windows)]
mod windows;

#[cfg(not(windows))]
pub use self::programs::reduced_motion;
#[cfg(windows)]
pub use self::windows::reduced_motion;
