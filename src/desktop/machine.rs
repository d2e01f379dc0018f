//! What this machine is called among those that share a data folder.

use std::{fs, io::Write, path::Path};

use etcetera::BaseStrategy as _;

use uuid::Uuid;

/// A name of twelve hexadecimal digits that stays the same on this machine for this user and tells nothing about it.
///
/// From the machine's own id where there is one; else from `remembered`, a file outside the data folder that is made
/// when it is missing. When neither is there, a fresh name: then each start writes to a folder of its own.
pub fn machine_name() -> String {
    let remembered = etcetera::base_strategy::choose_native_strategy().ok();
    machine(remembered.map(|platform| platform.config_dir().join("knotmap").join("machine")).as_deref())
}

fn machine(remembered: Option<&Path>) -> String {
    let own = ["/etc/machine-id", "/var/lib/dbus/machine-id"].iter().find_map(|file| {
        let id = fs::read_to_string(file).ok()?;
        // Copied systems share the id; their host names differ.
        let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
        (id.trim().len() >= 8).then(|| digest(&format!("{}\n{}", id.trim(), host.trim())))
    });
    own.or_else(|| remember(remembered?)).unwrap_or_else(|| digest(&Uuid::now_v7().to_string()))
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
        assert_eq!(machine(Some(&file)), machine(Some(&file)));
        fs::write(&file, "no name").unwrap();
        assert_eq!(remember(&file), None);
    }
}
