//! What a desktop of Linux is asked over its bus (D-Bus, a socket of this machine and this user): to leave the screen on,
//! and whether it is dark. Where there is no bus, or nobody answers, nothing is harmed.

#[cfg(test)]
mod tests;

use std::{io, sync::mpsc, thread, time::Duration};

use futures_lite::{StreamExt as _, future::block_on};
use zbus::{
    Connection, Proxy,
    connection::Builder,
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
/// Who wants less movement: since 2025 every desktop can say it, before that GNOME's did.
const STILL: [(&str, &str); 2] =
    [("org.freedesktop.appearance", "reduced-motion"), ("org.gnome.desktop.interface", "enable-animations")];
/// Who does not answer within this time is left alone.
const PATIENCE: Duration = Duration::from_secs(2);
/// A portal that the desktop has still to start takes longer; its colours are waited for.
const STARTS: Duration = Duration::from_mins(1);
/// Of the portal: neither a sleep (4) nor a dark screen (8).
const SLEEP_AND_IDLE: u32 = 4 | 8;

/// The screen stays on as long as this lives, and lets go with the connection: at its end, and when the program is killed.
#[derive(Debug)]
pub(super) struct ScreenOn {
    /// Closes when it is dropped; the thread with the connection waits for that.
    _until: mpsc::Sender<()>,
}

impl ScreenOn {
    /// Asks for it, with the reason that the system may show, on a thread of its own; whoever does not answer is left
    /// alone. Where nobody leaves it on, that thread calls `may_turn_dark`.
    pub(super) fn start(
        address: Address,
        why: &'static str,
        may_turn_dark: impl FnOnce() + Send + 'static,
    ) -> io::Result<Self> {
        let (until, end) = mpsc::channel();
        thread::Builder::new().name("screen on".to_owned()).spawn(move || {
            let asked = block_on(async {
                let bus = connect(address.as_deref(), PATIENCE).await?;
                leave_on(&bus, why).await?;
                Ok::<Connection, zbus::Error>(bus)
            });
            match asked {
                // Nothing is ever sent: it waits for the other end to go.
                Ok(_bus) => drop(end.recv()),
                Err(error) => {
                    log::info!("nobody leaves the screen on: {error}");
                    may_turn_dark();
                }
            }
        })?;
        Ok(Self { _until: until })
    }
}

/// Where a bus listens; `None` is that of the user's session.
type Address = Option<String>;

async fn connect(address: Option<&str>, patience: Duration) -> zbus::Result<Connection> {
    let bus = address.map_or_else(Builder::session, Builder::address)?;
    bus.method_timeout(patience).build().await
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
    follow_theme_at(None, tell)
}

fn follow_theme_at(address: Address, tell: impl Fn(Option<bool>) + Send + 'static) -> io::Result<()> {
    let follow = move || {
        if let Err(error) = block_on(follow(address.as_deref(), &tell)) {
            log::info!("the desktop does not say whether it is dark: {error}");
        }
    };
    thread::Builder::new().name("theme".to_owned()).spawn(follow).map(drop)
}

async fn follow(address: Option<&str>, tell: &impl Fn(Option<bool>)) -> zbus::Result<()> {
    let bus = connect(address, STARTS).await?;
    let portal = Proxy::new(&bus, PORTAL.0, PORTAL.1, SETTINGS).await?;
    let mut changes = portal.receive_signal("SettingChanged").await?;
    let now = read(&portal, DARK).await?;
    tell(is_dark(&now));
    while let Some(change) = changes.next().await {
        let (of, key, value): (String, String, OwnedValue) = change.body().deserialize()?;
        if (of.as_str(), key.as_str()) == DARK {
            tell(is_dark(&value));
        }
    }
    Ok(())
}

async fn read(portal: &Proxy<'_>, what: (&str, &str)) -> zbus::Result<OwnedValue> {
    match portal.call("ReadOne", &what).await {
        Ok(value) => Ok(value),
        // Portals before 2023 know only this.
        Err(_) => portal.call("Read", &what).await,
    }
}

/// Whether the desktop wants less movement; `None` where it does not say. Blocks: for worker threads.
pub(super) fn reduced_motion(address: Option<&str>) -> Option<bool> {
    let asked = block_on(async {
        let bus = connect(address, PATIENCE).await?;
        let portal = Proxy::new(&bus, PORTAL.0, PORTAL.1, SETTINGS).await?;
        for what in STILL {
            if let Some(is_still) = read(&portal, what).await.ok().as_deref().and_then(is_still) {
                return Ok(Some(is_still));
            }
        }
        Ok::<_, zbus::Error>(None)
    });
    asked.inspect_err(|error| log::info!("the desktop does not say how much may move: {error}")).ok()?
}

/// 1 is a wish for less, 0 is none; or whether things may move.
fn is_still(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::U32(wish) => Some(*wish == 1),
        Value::Bool(may_move) => Some(!may_move),
        Value::Value(inner) => is_still(inner),
        _ => None,
    }
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
