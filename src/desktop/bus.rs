//! What a desktop of Linux is asked over its bus (D-Bus, a socket of this machine and this user): to leave the screen on,
//! and whether it is dark. Where there is no bus, or nobody answers, nothing is harmed.

use std::{io, sync::mpsc, thread};

use futures_lite::StreamExt as _;
use zbus::{
    Connection, Proxy,
    zvariant::{OwnedObjectPath, OwnedValue, Value},
};

/// Where an appearance is asked for, and what it is called.
const PORTAL: (&str, &str) = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop");
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const DARK: (&str, &str) = ("org.freedesktop.appearance", "color-scheme");
/// The places that leave a screen on, the first one first; each is asked with a name and a reason.
const SCREENS: [(&str, &str); 2] = [
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
];
/// Of the portal: neither a sleep (4) nor a dark screen (8).
const SLEEP_AND_IDLE: u32 = 4 | 8;

/// The screen stays on as long as this lives, and lets go with the connection: at its end, and when the program is killed.
#[derive(Debug)]
pub(super) struct ScreenOn {
    /// Closes when it is dropped; the thread with the connection waits for that.
    _until: mpsc::Sender<()>,
}

impl ScreenOn {
    /// Asks for it, with the reason that the system may show, on a thread of its own; whoever does not answer is left alone.
    pub(super) fn start(why: &'static str) -> io::Result<Self> {
        let (until, end) = mpsc::channel();
        thread::Builder::new().name("screen on".to_owned()).spawn(move || {
            let asked = futures_lite::future::block_on(async {
                let bus = Connection::session().await?;
                leave_on(&bus, why).await?;
                Ok::<Connection, zbus::Error>(bus)
            });
            match asked {
                // Nothing is ever sent: it waits for the other end to go.
                Ok(_bus) => drop(end.recv()),
                Err(error) => log::info!("nobody leaves the screen on: {error}"),
            }
        })?;
        Ok(Self { _until: until })
    }
}

async fn leave_on(bus: &Connection, why: &str) -> zbus::Result<()> {
    for (name, path) in SCREENS {
        let screen = Proxy::new(bus, name, path, name).await?;
        if screen.call::<_, _, u32>("Inhibit", &("Knotmap", why)).await.is_ok() {
            return Ok(());
        }
    }
    let portal = Proxy::new(bus, PORTAL.0, PORTAL.1, "org.freedesktop.portal.Inhibit").await?;
    let options = [("reason", Value::from(why))].into_iter().collect::<std::collections::HashMap<_, _>>();
    let _request: OwnedObjectPath = portal.call("Inhibit", &("", SLEEP_AND_IDLE, options)).await?;
    Ok(())
}

/// Tells whether the desktop is dark (`Some(true)`), light, or does not say: now, and each time it changes. On a thread of
/// its own, as long as the program runs.
///
/// # Errors
/// When the system gives no thread.
pub fn follow_theme(tell: impl Fn(Option<bool>) + Send + 'static) -> io::Result<()> {
    let follow = move || {
        if let Err(error) = futures_lite::future::block_on(follow(&tell)) {
            log::info!("the desktop does not say whether it is dark: {error}");
        }
    };
    thread::Builder::new().name("theme".to_owned()).spawn(follow).map(drop)
}

async fn follow(tell: &impl Fn(Option<bool>)) -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let portal = Proxy::new(&bus, PORTAL.0, PORTAL.1, SETTINGS).await?;
    let mut changes = portal.receive_signal("SettingChanged").await?;
    let now: OwnedValue = match portal.call("ReadOne", &DARK).await {
        Ok(value) => value,
        // Portals before 2023 know only this.
        Err(_) => portal.call("Read", &DARK).await?,
    };
    tell(is_dark(&now));
    while let Some(change) = changes.next().await {
        let (of, key, value): (String, String, OwnedValue) = change.body().deserialize()?;
        if (of.as_str(), key.as_str()) == DARK {
            tell(is_dark(&value));
        }
    }
    Ok(())
}

/// 1 is dark, 2 is light, 0 is no wish; the older question wraps its answer once more.
fn is_dark(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::U32(1) => Some(true),
        Value::U32(2) => Some(false),
        Value::Value(inner) => is_dark(inner),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_scheme_is_a_number_that_may_be_wrapped() {
        assert_eq!(is_dark(&Value::U32(1)), Some(true));
        assert_eq!(is_dark(&Value::Value(Box::new(Value::U32(2)))), Some(false));
        assert_eq!(is_dark(&Value::U32(0)), None);
        assert_eq!(is_dark(&Value::from("dark")), None);
    }
}
