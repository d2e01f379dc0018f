//! The system's wish that the program end: at the end of a session, at a shutdown, by `kill`.

use std::sync::mpsc;

/// Hears, from now on, each time that the system wants the program to end, and calls `wake` then. A system without such
/// wishes, or without a thread to hear them, sends none.
pub fn ends(wake: impl Fn() + Send + 'static) -> mpsc::Receiver<()> {
    let (tell, told) = mpsc::channel();
    #[cfg(unix)]
    {
        use signal_hook::{
            consts::{SIGHUP, SIGINT, SIGTERM},
            iterator::Signals,
        };

        let heard = Signals::new([SIGTERM, SIGHUP, SIGINT]).and_then(|mut signals| {
            std::thread::Builder::new().name("end".into()).spawn(move || {
                for _ in signals.forever() {
                    // A window that is gone has ended already.
                    let _gone = tell.send(());
                    wake();
                }
            })
        });
        if let Err(error) = heard {
            log::debug!("the end of a session will not be heard: {error}");
        }
    }
    #[cfg(not(unix))]
    drop((tell, wake));
    told
}
