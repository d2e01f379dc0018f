//! The locks of the journal's writers, which a page has to ask for before somebody looks at them.

use crate::{
    journal::{WRITERS_MAX, lock_of},
    platform::{browser::lock_ahead, fs},
};

use super::{
    folders::{DataFolder, paths_in},
    machine::machine_name,
};

/// The writer that this page will be, and all those whose pages have ended: what they left is this page's to take over.
pub async fn take_writer() {
    let Ok(folder) = DataFolder::locate(None) else { return };
    let machine = machine_name();
    for number in 1..=WRITERS_MAX {
        if lock_ahead(&lock_of(&folder.journal(), &format!("{machine}-{number}"))).await {
            break;
        }
    }
    for left in paths_in(&folder.running()) {
        if let Some(writer) = left.file_name().and_then(|name| name.to_str()) {
            lock_ahead(&lock_of(&folder.journal(), writer)).await;
        }
    }
}

/// Every writer that nobody writes as any more; those that stay another page's are in use.
pub async fn lock_writers() {
    let Ok(folder) = DataFolder::locate(None) else { return };
    for writer in paths_in(&folder.journal()) {
        if let Some(name) = writer.file_name().and_then(|name| name.to_str()).filter(|_| fs::is_dir(&writer))
        {
            lock_ahead(&lock_of(&folder.journal(), name)).await;
        }
    }
}
