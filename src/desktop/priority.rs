//! Who goes first where there are more threads than processors.

/// How far a thread stands back behind the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandBack {
    /// It still gets on when the machine is busy: a tenth of what another thread gets.
    Somewhat,
    /// It takes what nobody else wants.
    Wholly,
}

/// Lets everything else go before the calling thread and the threads that it starts from now on, as far as the system
/// knows of such a thing for threads; there is no way back.
#[cfg_attr(
    not(target_os = "linux"),
    expect(unused_variables, reason = "there it would be the whole process")
)]
pub fn stand_back(how: StandBack) {
    #[cfg(target_os = "linux")]
    {
        let niceness = if how == StandBack::Wholly { 19 } else { 10 };
        if let Err(error) = rustix::process::setpriority_process(None, niceness) {
            log::debug!("a thread cannot stand back: {error}");
        }
    }
}
