//! Keeping the machine awake while a hold runs. No library has to be there to build.

#[cfg(not(windows))]
mod programs;
#[cfg(windows)]
mod windows;

#[cfg(not(windows))]
pub use self::programs::Awake;
#[cfg(windows)]
pub use self::windows::Awake;

/// Why, as the system may show it.
#[cfg(not(target_os = "macos"))]
fn hold_runs() -> &'static str {
    crate::language::say!("desktop-hold-runs")
}
