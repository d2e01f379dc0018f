//! What went wrong: what happened, to what, what is safe, and what to do.

use super::{dialogs, import, resume, saving, sentence, settings};
use crate::{
    platform::shown,
    session::{Failure, Unreadable, Unusable, What},
};

/// A heading, which may be empty, and sentences.
pub fn trouble(what: &What) -> (&'static str, String) {
    match what {
        What::Settings(why) => ("", sentence(why)),
        What::SettingsSetAside(path) => ("", settings::set_aside(&shown(path))),
        What::LinesSetAside(notice) => (dialogs::lines_set_aside(), notice.clone()),
        What::NothingSaved(why) => (saving::nothing_saved(), saving::look_only(why)),
        What::Unusable(why) => (dialogs::journal_unusable(), unusable(why)),
        What::NotAll { there, count, why } => ("", import::not_all(*there, *count, why)),
        What::Remark(remark) => saving::remark(remark),
        What::Ahead(last) => (saving::ahead_word(), saving::ahead(*last)),
        What::NoEntry(why) => ("", dialogs::not_saved(why)),
        What::LeftUnreadable { why, path } => {
            let why = match why {
                Unreadable::Empty => resume::empty(),
                Unreadable::Reader(why) => why,
            };
            (resume::unreadable(), resume::set_aside(why, path))
        }
        What::NotKept(why) => (resume::not_kept_word(), resume::not_kept(why)),
        What::Failed(failure) => ("", failed(failure)),
        What::Dropped { kind, path, count } => {
            let (heading, mut words) = dialogs::dropped(kind, &dialogs::file_name(path));
            if *count > 1 {
                words.push(' ');
                words.push_str(&dialogs::first_of(*count));
            }
            (heading, words)
        }
    }
}

/// Why nothing can be saved.
pub fn unusable(why: &Unusable) -> String {
    match why {
        Unusable::NoThread(why) => dialogs::no_journal(why),
        Unusable::Journal(sentences) => sentences.clone(),
    }
}

fn failed(failure: &Failure) -> String {
    match failure {
        Failure::MapNotShown { why, path } => dialogs::map_not_shown(why, &shown(path)),
        Failure::FileNotOpened { why, path } => dialogs::file_not_opened(why, &shown(path)),
        Failure::FolderNotShown { why, folder } => dialogs::folder_not_shown(why, &shown(folder)),
        Failure::ExampleNotShown(why) => dialogs::example_not_shown(why),
        Failure::NoThread(why) => dialogs::no_thread(why),
    }
}
