//! What a desktop is asked, asked of a bus of its own (`dbus-daemon`) with stand-ins for what a desktop has there. Where
//! that program is not installed, the output says that nothing was tried.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    time::Instant,
};

use tempfile::TempDir;
use zbus::{MessageStream, message::Type, names::OwnedUniqueName, zvariant::ObjectPath};

use super::*;

const SAVER: &str = SCREENS[0].0;
const MINUTE: Duration = Duration::from_mins(1);
const WHY: &str = "A hold is running";

/// A bus that ends with the test.
struct Bus {
    daemon: Child,
    address: String,
    _folder: TempDir,
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.daemon.kill().unwrap();
        self.daemon.wait().unwrap();
    }
}

/// A bus that starts no other program.
fn bus() -> Option<Bus> {
    let folder = TempDir::new().unwrap();
    let config = folder.path().join("bus.conf");
    let listens = format!("unix:dir={}", folder.path().display());
    let text = format!(
        "<busconfig><type>session</type><listen>{listens}</listen><auth>EXTERNAL</auth><policy context=\"default\">\
         <allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>"
    );
    std::fs::write(&config, text).unwrap();
    let started = Command::new("dbus-daemon")
        .arg(format!("--config-file={}", config.display()))
        .args(["--nofork", "--print-address"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut daemon = match started {
        Ok(daemon) => daemon,
        Err(error) => {
            println!("not tried, without dbus-daemon: {error}");
            return None;
        }
    };
    let mut address = String::new();
    BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
    Some(Bus { daemon, address: address.trim().to_owned(), _folder: folder })
}

/// What a stand-in does when it is called.
#[derive(Clone, Copy, Debug)]
enum Does {
    Agrees,
    Denies,
    Hangs,
}

/// A call that came: who called, and what.
type Call = (OwnedUniqueName, String);

impl Bus {
    /// Somebody who has `name` on the bus; the calls that come, and the connection, which can send signals.
    fn stands_in(&self, name: &'static str, does: Does) -> (Receiver<Call>, Connection) {
        let bus = block_on(Builder::address(&*self.address).unwrap().name(name).unwrap().build()).unwrap();
        let (tell, told) = channel();
        let (own, mut messages) = (bus.clone(), MessageStream::from(&bus));
        thread::spawn(move || {
            block_on(async {
                while let Some(Ok(message)) = messages.next().await {
                    let header = message.header();
                    if header.message_type() != Type::MethodCall {
                        continue;
                    }
                    let what = format!("{} {}", header.member().unwrap(), said(&message));
                    let _over = tell.send((header.sender().unwrap().to_owned().into(), what));
                    match does {
                        Does::Agrees => agree(&own, &message).await,
                        Does::Denies => {
                            own.reply_error(&header, "org.freedesktop.DBus.Error.AccessDenied", &"no").await
                        }
                        Does::Hangs => Ok(()),
                    }
                    .unwrap();
                }
            });
        });
        (told, bus)
    }

    fn is_there(&self, name: &OwnedUniqueName) -> bool {
        block_on(async {
            let bus = connect(Some(&self.address), MINUTE).await.unwrap();
            let names = zbus::fdo::DBusProxy::new(&bus).await.unwrap();
            names.name_has_owner(name.as_ref().into()).await.unwrap()
        })
    }

    /// The screen is to stay on; and whether that fails comes from the second.
    fn screen_on(&self) -> (ScreenOn, Receiver<()>) {
        asked(&self.address)
    }
}

fn asked(address: &str) -> (ScreenOn, Receiver<()>) {
    let (tell, told) = channel();
    let dark = move || tell.send(()).unwrap();
    (ScreenOn::start(Some(address.to_owned()), WHY, dark).unwrap(), told)
}

/// What was handed in with a call, as far as the tests look at it.
fn said(message: &zbus::Message) -> String {
    let body = message.body();
    let two = body.deserialize::<(String, String)>().map(|(one, other)| format!("{one} {other}"));
    two.unwrap_or_else(|_| body.signature().to_string())
}

async fn agree(bus: &Connection, message: &zbus::Message) -> zbus::Result<()> {
    let header = message.header();
    let interface = header.interface().map(ToString::to_string).unwrap_or_default();
    match (interface.as_str(), said(message).as_str()) {
        (SAVER, _) => bus.reply(&header, &7_u32).await,
        (SETTINGS, "org.freedesktop.appearance color-scheme") => bus.reply(&header, &Value::U32(1)).await,
        (SETTINGS, "org.gnome.desktop.interface enable-animations") => {
            bus.reply(&header, &Value::Bool(false)).await
        }
        (SETTINGS, _) => bus.reply_error(&header, "org.freedesktop.portal.Error.NotFound", &"none").await,
        _ => bus.reply(&header, &ObjectPath::from_static_str_unchecked("/a/request")).await,
    }
}

#[test]
fn the_screen_stays_on_until_it_is_let_go() {
    let Some(bus) = bus() else { return };
    let (calls, _saver) = bus.stands_in(SAVER, Does::Agrees);
    let (on, dark) = bus.screen_on();
    let (who, what) = calls.recv_timeout(MINUTE).unwrap();
    assert_eq!(what, format!("Inhibit Knotmap {WHY}"));
    assert!(bus.is_there(&who), "as long as it is held");
    drop(on);
    let start = Instant::now();
    while bus.is_there(&who) {
        assert!(start.elapsed() < MINUTE, "whoever keeps the screen on sees that the caller is gone");
        thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(dark.recv_timeout(MINUTE), Err(RecvTimeoutError::Disconnected), "it was left on");
}

#[test]
fn without_a_screen_saver_the_portal_is_asked() {
    let Some(bus) = bus() else { return };
    let (calls, _portal) = bus.stands_in(PORTAL.0, Does::Agrees);
    let (on, dark) = bus.screen_on();
    let (who, what) = calls.recv_timeout(MINUTE).unwrap();
    assert_eq!(what, "Inhibit (sua{sv})");
    assert!(bus.is_there(&who));
    drop(on);
    assert_eq!(dark.recv_timeout(MINUTE), Err(RecvTimeoutError::Disconnected));
}

#[test]
fn whoever_denies_hangs_or_is_not_there_is_told_and_waited_for_by_nobody() {
    let Some(bus) = bus() else { return };
    let (_on, dark) = bus.screen_on();
    assert_eq!(dark.recv_timeout(MINUTE), Ok(()), "nobody is there");
    for (name, does) in [(SAVER, Does::Denies), (PORTAL.0, Does::Hangs)] {
        let (calls, _bus) = bus.stands_in(name, does);
        let (_on, dark) = bus.screen_on();
        calls.recv_timeout(MINUTE).unwrap();
        assert_eq!(dark.recv_timeout(MINUTE), Ok(()), "{name} {does:?}");
    }
    let (_on, dark) = asked("unix:path=/nowhere/at/all");
    assert_eq!(dark.recv_timeout(MINUTE), Ok(()), "no bus");
}

#[test]
fn a_desktop_says_whether_it_is_dark_and_when_that_changes() {
    let Some(bus) = bus() else { return };
    let (calls, portal) = bus.stands_in(PORTAL.0, Does::Agrees);
    let (tell, told) = channel();
    follow_theme_at(Some(bus.address.clone()), move |is_dark| {
        let _over = tell.send(is_dark);
    })
    .unwrap();
    assert_eq!(calls.recv_timeout(MINUTE).unwrap().1, "ReadOne org.freedesktop.appearance color-scheme");
    assert_eq!(told.recv_timeout(MINUTE), Ok(Some(true)));
    for (key, value) in [("contrast", 1_u32), ("color-scheme", 2)] {
        let change = ("org.freedesktop.appearance", key, Value::U32(value));
        block_on(portal.emit_signal(None::<&str>, PORTAL.1, SETTINGS, "SettingChanged", &change)).unwrap();
    }
    assert_eq!(told.recv_timeout(MINUTE), Ok(Some(false)), "of all that changes, the colours alone");
}

#[test]
fn a_desktop_says_whether_less_may_move() {
    let Some(bus) = bus() else { return };
    assert_eq!(reduced_motion(Some(&bus.address)), None, "nobody is there");
    let (_calls, _portal) = bus.stands_in(PORTAL.0, Does::Agrees);
    assert_eq!(reduced_motion(Some(&bus.address)), Some(true));
}

#[test]
fn a_setting_is_a_value_that_may_be_wrapped() {
    assert_eq!(is_dark(&Value::U32(1)), Some(true));
    assert_eq!(is_dark(&Value::Value(Box::new(Value::U32(2)))), Some(false));
    assert_eq!(is_dark(&Value::U32(0)), None);
    assert_eq!(is_dark(&Value::from("dark")), None);
    assert_eq!(is_still(&Value::U32(1)), Some(true));
    assert_eq!(is_still(&Value::Value(Box::new(Value::Bool(true)))), Some(false));
    assert_eq!(is_still(&Value::from("less")), None);
}
