//! Files that come and go: the browser asks which, and puts what goes among its downloads.
//!
//! A file that comes lies among the page's files as long as the page is open, in a folder that is not stored.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, TryRecvError, channel},
};

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;

use super::folders::paths_in;
use crate::platform::{browser::page, fs};

/// Where the file that came last lies.
const CHOSEN: &str = "/chosen";

/// Something the browser will answer once.
#[derive(Debug)]
pub struct Pending<T> {
    answer: Receiver<T>,
}

impl<T: Default> Pending<T> {
    /// The answer, once it is there; the default answer (Cancel) if there will be none. Ask no more after that.
    pub fn poll(&self) -> Option<T> {
        match self.answer.try_recv() {
            Ok(answer) => Some(answer),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(T::default()),
        }
    }
}

/// Asks which file to open.
#[derive(Debug)]
pub struct OpenDialog {
    /// What is taken, as a page says it: `.png,.jpg`.
    accepts: String,
}

impl OpenDialog {
    /// A dialog with kinds of file: a name for people and the extensions without the dot.
    pub fn new(_: &str, filters: &[(&str, &[&str])]) -> Self {
        let ends = filters.iter().flat_map(|(_, ends)| *ends);
        let mut accepts: Vec<_> = ends.clone().map(|end| format!(".{end}")).collect();
        // A phone then offers its camera as well.
        if ends.clone().any(|end| *end == "jpg") {
            accepts.push("image/*".to_owned());
        }
        Self { accepts: accepts.join(",") }
    }

    /// Shows the dialog; nothing is answered for Cancel. `wake` is called when there is an answer.
    pub fn start(self, wake: impl Fn() + 'static) -> Pending<Option<PathBuf>> {
        let (tell, answer) = channel();
        spawn_local(async move {
            let chosen = page::ask("choose", &[self.accepts.into()]).await;
            let path = chosen.ok().and_then(|file| put(&file));
            // Nobody may wait any more.
            let _closed = tell.send(path);
            wake();
        });
        Pending { answer }
    }
}

/// Puts a file that was chosen among those of the page: `[name, bytes]`.
fn put(file: &JsValue) -> Option<PathBuf> {
    let file: &Array = file.dyn_ref()?;
    let name = Reflect::get_u32(file, 0).ok()?.as_string()?;
    let bytes: Uint8Array = Reflect::get_u32(file, 1).ok()?.dyn_into().ok()?;
    let name = Path::new(&name).file_name()?.to_owned();
    fs::create_dir_all(CHOSEN).ok()?;
    // Each is there until the next one comes.
    for old in paths_in(Path::new(CHOSEN)) {
        let _gone = fs::remove_file(old);
    }
    let path = Path::new(CHOSEN).join(name);
    fs::write(&path, bytes.to_vec()).ok()?;
    Some(path)
}
