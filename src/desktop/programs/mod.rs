//! What is asked for a sound, a voice and a machine that stays awake: other programs, or Windows itself.

#[cfg(not(windows))]
mod search;
#[cfg(windows)]
mod system;

#[cfg(not(windows))]
pub use self::search::Programs;
#[cfg(windows)]
pub use self::system::Programs;
