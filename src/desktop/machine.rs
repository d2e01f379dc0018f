//! What this machine is called among those that share a data folder.

#[cfg(not(target_arch = "wasm32"))]
use std::path::PathBuf;
use std::{io::Write, path::Path};

#[cfg(not(target_arch = "wasm32"))]
use etcetera::BaseStrategy as _;
use uuid::Uuid;

use super::regular::read_small;
use crate::platform::fs;

/// No id and no name is as long as this, in bytes.
const LARGEST: u64 = 4096;

/// A name of twelve hexadecimal digits that tells nothing about the machine. The first eight
/// ([`MACHINE_DIGITS`](crate::journal::MACHINE_DIGITS)) stay the same on this machine for this user; the last four may
/// change with what it is called on the network.
///
/// From the machine's own id where there is one; else from a file outside the data folder that is made when it is
/// missing. When neither is there, from what the machine is called on the network, which others may share; without a name
/// a program would not know again what it left behind.
#[cfg(not(target_arch = "wasm32"))]
pub fn machine_name() -> String {
    machine(own_id(), remembered().as_deref(), &host())
}

/// The same of a browser, which has no name: the one that is made up is stored with everything else, and stays this page's
/// where that is refused, or erased.
#[cfg(target_arch = "wasm32")]
pub fn machine_name() -> String {
    use std::cell::RefCell;
    thread_local! {
        static NAME: RefCell<Option<String>> = const { RefCell::new(None) };
    }
    let file = Path::new(crate::platform::browser::STORED).join("machine");
    let made = || machine(None, Some(&file), "browser");
    let name = NAME.with_borrow_mut(|name| name.get_or_insert_with(made).clone());
    if !fs::is_there(&file) {
        // Where it cannot be written, nothing can.
        let _refused = fs::write(&file, &name);
    }
    name
}

/// The file that remembers a made-up name. On Windows it stays on this machine: the usual folder may follow its user to
/// others.
#[cfg(not(target_arch = "wasm32"))]
fn remembered() -> Option<PathBuf> {
    let platform = etcetera::base_strategy::choose_native_strategy().ok()?;
    Some(if cfg!(windows) {
        platform.cache_dir().join("knotmap-machine")
    } else {
        platform.config_dir().join("knotmap").join("machine")
    })
}

/// What the system was given when it was installed.
#[cfg(not(any(windows, target_arch = "wasm32")))]
fn own_id() -> Option<String> {
    id_in(&["/etc/machine-id", "/var/lib/dbus/machine-id"])
}

#[cfg(windows)]
fn own_id() -> Option<String> {
    use winsafe::{HKEY, RegistryValue, co::RRF};
    let (key, value) = (r"SOFTWARE\Microsoft\Cryptography", "MachineGuid");
    match HKEY::LOCAL_MACHINE.RegGetValue(Some(key), Some(value), RRF::RT_REG_SZ) {
        Ok(RegistryValue::Sz(id)) => is_id(&id).then_some(id),
        _ => None,
    }
}

/// The first of these files with an id in it.
#[cfg(any(not(any(windows, target_arch = "wasm32")), test))]
fn id_in(files: &[&str]) -> Option<String> {
    files.iter().find_map(|file| read(Path::new(file)).filter(|id| is_id(id)))
}

#[cfg(not(target_arch = "wasm32"))]
fn is_id(text: &str) -> bool {
    text.len() >= 8
}

fn machine(id: Option<String>, remembered: Option<&Path>, host: &str) -> String {
    // Copied systems share the id; their host names differ, so that each writes to folders of its own.
    let own = id.map(|id| name(&id, host));
    own.or_else(|| remember(remembered?)).unwrap_or_else(|| name(host, host))
}

/// The words of a file that is no longer than an id or a name.
fn read(file: &Path) -> Option<String> {
    let text = String::from_utf8(read_small(file, LARGEST).ok()?).ok()?;
    Some(text.trim().to_owned())
}

/// What the machine is called on the network; empty where that cannot be asked.
#[cfg(not(target_arch = "wasm32"))]
fn host() -> String {
    let told = read(Path::new("/proc/sys/kernel/hostname"));
    told.or_else(|| std::env::var("COMPUTERNAME").ok()).unwrap_or_default().trim().to_owned()
}

fn remember(file: &Path) -> Option<String> {
    let is_name = |name: &String| name.len() == 12 && name.bytes().all(|b| b.is_ascii_hexdigit());
    if fs::is_there(file) {
        return read(file).filter(is_name);
    }
    let id = Uuid::now_v7().to_string();
    let name = name(&id, &id);
    fs::create_dir_all(file.parent()?).ok()?;
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(file).ok()?;
    file.write_all(name.as_bytes()).ok()?;
    Some(name)
}

/// Eight digits of what the machine is known by, and four of what it is called.
fn name(id: &str, host: &str) -> String {
    let [id, host] =
        [format!("knotmap {id}"), format!("{host} knotmap")].map(|part| crc32fast::hash(part.as_bytes()));
    format!("{id:08x}{:04x}", host & 0xffff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_keeps_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("state/machine");
        let name = remember(&file).unwrap();
        assert_eq!(name.len(), 12);
        assert_eq!(remember(&file).unwrap(), name);
        assert_eq!(machine(None, Some(&file), "a"), machine(None, Some(&file), "b"), "whatever it is called");
        assert_eq!(machine(None, Some(&file), "a"), name);
        fs::write(&file, "no name").unwrap();
        assert_eq!(remember(&file), None);
    }

    #[test]
    fn a_machine_without_an_id_and_a_place_to_remember_one_keeps_its_name_too() {
        let folder = tempfile::tempdir().unwrap();
        let not_a_folder = folder.path().join("file");
        fs::write(&not_a_folder, "").unwrap();
        for remembered in [None, Some(not_a_folder.join("machine"))] {
            let name = || machine(id_in(&["/no/such/id"]), remembered.as_deref(), "laptop");
            assert_eq!((name().len(), name()), (12, name()));
        }
    }

    #[test]
    fn a_machine_that_is_called_otherwise_keeps_the_digits_it_is_known_by() {
        let folder = tempfile::tempdir().unwrap();
        let named = |id: &str, host: &str| {
            let file = folder.path().join(id);
            fs::write(&file, format!("{id}\n")).unwrap();
            machine(id_in(&[file.to_str().unwrap()]), None, host)
        };
        let (home, hotel) = (named("5eed0001cafe", "laptop"), named("5eed0001cafe", "dhcp-17"));
        let known_by = |name: &str| name[..crate::journal::MACHINE_DIGITS].to_owned();
        assert_eq!(known_by(&home), known_by(&hotel));
        assert_ne!(home, hotel, "a copy of the system writes elsewhere");
        assert_ne!(known_by(&home), known_by(&named("5eed0002cafe", "laptop")));
    }

    #[cfg(windows)]
    #[test]
    fn windows_has_an_id_of_its_own() {
        let id = own_id().unwrap();
        assert!(is_id(&id), "{id}");
        assert_eq!(own_id(), Some(id));
    }
}
