//! The platform's dialogs, off the window's thread, and the folder of a file shown in the file manager.
//!
//! A dialog that cannot be shown looks like Cancel; every place that offers one has a typed path beside it.

use std::{
    io,
    path::{Path, PathBuf},
    process::Command,
    sync::mpsc::{Receiver, TryRecvError, channel},
    thread,
};

use rfd::{AsyncFileDialog, FileHandle};

use super::process::start_and_forget;

/// Something another thread will answer once.
#[derive(Debug)]
pub struct Pending<T> {
    answer: Receiver<T>,
}

impl<T: Default + Send + 'static> Pending<T> {
    /// Runs `work` on a thread of its own and calls `wake` when the answer is there, or will never be.
    fn start(work: impl FnOnce() -> T + Send + 'static, wake: impl Fn() + Send + 'static) -> Self {
        let (sender, answer) = channel();
        let run = move || {
            // Dropped last, after the sender, even if `work` panics: who waits is always woken to an answer.
            let _wake = WakeOnDrop(wake);
            let sender = sender;
            // The other end being gone means that nobody waits any more.
            let _ = sender.send(work());
        };
        if let Err(error) = thread::Builder::new().name("dialog".to_owned()).spawn(run) {
            log::warn!("no dialog: {error}");
        }
        Self { answer }
    }

    /// The answer, once it is there; the default answer (Cancel) if there will be none. Ask no more after that.
    pub fn poll(&self) -> Option<T> {
        match self.answer.try_recv() {
            Ok(answer) => Some(answer),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(T::default()),
        }
    }
}

struct WakeOnDrop<F: Fn()>(F);

impl<F: Fn()> Drop for WakeOnDrop<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

/// Asks where to save a file.
#[derive(Debug)]
pub struct SaveDialog {
    dialog: AsyncFileDialog,
}

impl SaveDialog {
    /// A dialog with a suggested file name and kinds of file: a name for people and the extensions without the dot.
    pub fn new(title: &str, suggested_name: &str, filters: &[(&str, &[&str])]) -> Self {
        let dialog = AsyncFileDialog::new().set_title(title).set_file_name(suggested_name);
        Self { dialog: filters.iter().fold(dialog, |dialog, (name, ends)| dialog.add_filter(*name, ends)) }
    }

    /// Opens in `folder`.
    #[must_use]
    pub fn in_folder(self, folder: &Path) -> Self {
        Self { dialog: self.dialog.set_directory(folder) }
    }

    /// Shows the dialog; nothing is answered for Cancel. `wake` is called from another thread when there is an answer.
    pub fn start(self, wake: impl Fn() + Send + 'static) -> Pending<Option<PathBuf>> {
        // Made here, awaited there: macOS wants dialogs to begin on the window's thread.
        wait_for(self.dialog.save_file(), wake)
    }
}

/// Asks which file to open.
#[derive(Debug)]
pub struct OpenDialog {
    dialog: AsyncFileDialog,
}

impl OpenDialog {
    /// A dialog with kinds of file: a name for people and the extensions without the dot.
    pub fn new(title: &str, filters: &[(&str, &[&str])]) -> Self {
        let dialog = AsyncFileDialog::new().set_title(title);
        Self { dialog: filters.iter().fold(dialog, |dialog, (name, ends)| dialog.add_filter(*name, ends)) }
    }

    /// Shows the dialog; nothing is answered for Cancel. `wake` is called from another thread when there is an answer.
    pub fn start(self, wake: impl Fn() + Send + 'static) -> Pending<Option<PathBuf>> {
        wait_for(self.dialog.pick_file(), wake)
    }
}

fn wait_for(
    answer: impl Future<Output = Option<FileHandle>> + Send + 'static,
    wake: impl Fn() + Send + 'static,
) -> Pending<Option<PathBuf>> {
    Pending::start(move || pollster::block_on(answer).map(|file| file.path().to_owned()), wake)
}

/// Shows the folder of `file` in the platform's file manager, and returns at once.
///
/// # Errors
/// There is no opener, or it could not be started. What it then does is not known.
pub fn reveal(file: &Path) -> io::Result<()> {
    start_and_forget(&mut opener(file, Shown::Folder))
}

/// Opens `file` in the program that the platform has for its kind, from where it can be printed, and returns at once.
///
/// # Errors
/// There is no opener, or it could not be started. What it then does is not known.
pub fn open_file(file: &Path) -> io::Result<()> {
    start_and_forget(&mut opener(file, Shown::File))
}

/// Starts the program once more with these arguments, and returns at once.
///
/// # Errors
/// It could not be started.
pub fn start_another(arguments: &[&str]) -> io::Result<()> {
    start_and_forget(Command::new(std::env::current_exe()?).args(arguments))
}

/// What of a file is shown.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    File,
    Folder,
}

#[cfg(target_os = "macos")]
fn opener(file: &Path, shown: Shown) -> Command {
    let mut command = Command::new("open");
    if shown == Shown::Folder {
        command.arg("-R");
    }
    command.arg(absolute(file));
    command
}

#[cfg(windows)]
fn opener(file: &Path, shown: Shown) -> Command {
    let mut command = Command::new("explorer");
    if shown == Shown::Folder {
        command.arg("/select,");
    }
    command.arg(absolute(file));
    command
}

#[cfg(not(any(target_os = "macos", windows)))]
fn opener(file: &Path, shown: Shown) -> Command {
    let file = absolute(file);
    let mut command = Command::new("xdg-open");
    match file.parent() {
        Some(folder) if shown == Shown::Folder => command.arg(folder),
        _ => command.arg(&file),
    };
    command
}

/// A name that begins with a dash or looks like an address stays a path.
fn absolute(file: &Path) -> PathBuf {
    std::path::absolute(file).unwrap_or_else(|_| file.to_owned())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn an_answer_arrives_after_the_wake_and_only_then() {
        let (go, wait) = channel::<()>();
        let (woken, is_woken) = channel();
        let work = move || {
            wait.recv().unwrap();
            Some(PathBuf::from("map.png"))
        };
        let pending = Pending::start(work, move || woken.send(()).unwrap());
        assert_eq!(pending.poll(), None);
        go.send(()).unwrap();
        is_woken.recv_timeout(Duration::from_secs(20)).unwrap();
        assert_eq!(pending.poll(), Some(Some(PathBuf::from("map.png"))));
    }

    #[test]
    fn a_dialog_that_breaks_looks_like_cancel_and_still_wakes() {
        let (woken, is_woken) = channel();
        let broken = || -> Option<PathBuf> { std::panic::resume_unwind(Box::new("no dialog")) };
        let pending = Pending::start(broken, move || woken.send(()).unwrap());
        is_woken.recv_timeout(Duration::from_secs(20)).unwrap();
        assert_eq!(pending.poll(), Some(None));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_folder_is_opened_or_the_file() {
        for (shown, opened) in [(Shown::Folder, "/home/me/maps"), (Shown::File, "/home/me/maps/map.png")] {
            let command = opener(Path::new("/home/me/maps/map.png"), shown);
            assert_eq!(command.get_program(), "xdg-open");
            assert_eq!(command.get_args().collect::<Vec<_>>(), [opened]);
        }
    }

    #[test]
    fn starting_a_thread_takes_no_time() {
        let started = Instant::now();
        let _pending: Pending<Option<PathBuf>> = Pending::start(
            || {
                thread::sleep(Duration::from_secs(5));
                None
            },
            || {},
        );
        assert!(started.elapsed() < Duration::from_secs(4));
    }
}
