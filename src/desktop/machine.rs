//! What this machine is called among those that share a data folder.

use std::{fs, io::Write, path::Path};

use etcetera::BaseStrategy as _;

use uuid::Uuid;

/// A name of twelve hexadecimal digits that stays the same on this machine for this user and tells nothing about it.
///
/// From the machine's own id where there is one; else from a file outside the data folder that is made when it is
/// missing. When neither is there, from what the machine is called on the network, which others may share: two machines
/// of one name harm nothing, but without a name of its own a program would not know again what it left behind.
pub fn machine_name() -> String {
    let remembered = etcetera::base_strategy::choose_native_strategy().ok();
    let remembered = remembered.map(|platform| platform.config_dir().join("knotmap").join("machine"));
    machine(&["/etc/machine-id", "/var/lib/dbus/machine-id"], remembered.as_deref())
}

fn machine(ids: &[&str], remembered: Option<&Path>) -> String {
    let own = ids.iter().find_map(|file| {
        let id = fs::read_to_string(file).ok()?;
        // Copied systems share the id; their host names differ.
        (id.trim().len() >= 8).then(|| digest(&format!("{}\n{}", id.trim(), host())))
    });
    own.or_else(|| remember(remembered?)).unwrap_or_else(|| digest(&host()))
}

/// What the machine is called on the network; empty where that cannot be asked.
fn host() -> String {
    let told = fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let host = told.or_else(|| std::env::var("COMPUTERNAME").ok()).unwrap_or_default();
    host.trim().to_owned()
}

fn remember(file: &Path) -> Option<String> {
    let is_name = |name: &&str| name.len() == 12 && name.bytes().all(|b| b.is_ascii_hexdigit());
    if let Ok(text) = fs::read_to_string(file) {
        return Some(text.trim()).filter(is_name).map(str::to_owned);
    }
    let name = digest(&Uuid::now_v7().to_string());
    fs::create_dir_all(file.parent()?).ok()?;
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(file).ok()?;
    file.write_all(name.as_bytes()).ok()?;
    Some(name)
}

fn digest(text: &str) -> String {
    let parts =
        [format!("knotmap {text}"), format!("{text} knotmap")].map(|part| crc32fast::hash(part.as_bytes()));
    format!("{:08x}{:04x}", parts[0], parts[1] & 0xffff)
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
        assert_eq!(machine(&[], Some(&file)), name);
        fs::write(&file, "no name").unwrap();
        assert_eq!(remember(&file), None);
    }

    #[test]
    fn a_machine_without_an_id_and_a_place_to_remember_one_keeps_its_name_too() {
        let folder = tempfile::tempdir().unwrap();
        let not_a_folder = folder.path().join("file");
        fs::write(&not_a_folder, "").unwrap();
        for remembered in [None, Some(not_a_folder.join("machine"))] {
            let name = || machine(&["/no/such/id"], remembered.as_deref());
            assert_eq!((name().len(), name()), (12, name()));
        }
    }
}
