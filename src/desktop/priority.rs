//! Who goes first where there are more threads than processors.

/// Lets everything else go before the calling thread and the threads that it starts from now on, as far as the system
/// knows of such a thing for threads; there is no way back.
pub fn stand_back() {
    // On other systems of the family it would be the whole process.
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::setpriority_process(None, 19) {
        log::debug!("a thread cannot stand back: {error}");
    }
}
