//! The browser's storage behind the files of the page.
//!
//! What was written counts as stored once the browser says that it is on disk. Each writer of the journal is locked by a
//! lock of the browser, which goes with its page, however that ends. Other pages of the same address say what they have
//! stored.

use std::{
    cell::RefCell,
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
};

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;

use super::{STORED, page};
use crate::platform::{
    Refusal,
    tree::{Change, Content, Tree},
};

thread_local! {
    static TREE: RefCell<Tree> = RefCell::default();
    static LOCKS: RefCell<Locks> = RefCell::default();
    /// How often storing was refused, and why the last time.
    static REFUSED: RefCell<(u64, Option<Refusal>)> = RefCell::default();
    /// Why nothing can be stored, if it cannot.
    static WITHOUT: RefCell<Option<Refusal>> = const { RefCell::new(None) };
}

/// What is known about locks: they cannot be asked for at once.
#[derive(Debug, Default)]
struct Locks {
    ours: BTreeSet<PathBuf>,
    /// The browser knows no locks, or gives none to a page that did not come over a secure connection.
    are_missing: bool,
}

/// How a lock of a file stands.
pub(super) enum Held {
    Ours,
    Taken,
    Unknown,
}

/// Looks at the files, or changes them.
pub(super) fn tree<T>(look: impl FnOnce(&mut Tree) -> T) -> T {
    TREE.with_borrow_mut(look)
}

/// Reads everything that is stored; to be awaited before any file is asked for. Where the browser refuses, there are no
/// files, and none will be stored.
pub async fn open() {
    match page::ask("openFiles", &[]).await {
        Ok(all) => take(&all),
        Err(error) => WITHOUT.set(Some(page::said(&error))),
    }
}

/// Why nothing can be stored, if it cannot.
pub fn refusal() -> Option<Refusal> {
    WITHOUT.with_borrow(Clone::clone)
}

/// Takes the lock of `path` for this page until its end, if nobody has it; to be asked before the file is locked. Answers
/// whether it is this page's.
pub async fn lock_ahead(path: &Path) -> bool {
    let answer = page::ask("lock", &[name(path)]).await.ok().and_then(|answer| answer.as_bool());
    LOCKS.with_borrow_mut(|locks| {
        locks.are_missing |= answer.is_none();
        if answer == Some(true) {
            locks.ours.insert(path.to_owned());
        }
    });
    answer == Some(true)
}

/// Calls `tell` each time that another page has stored something, once it can be read here.
pub fn follow_others(tell: impl Fn() + Clone + 'static) {
    let heard = Closure::<dyn Fn(JsValue)>::new(move |paths: JsValue| {
        let tell = tell.clone();
        spawn_local(async move {
            match page::ask("readFiles", &[paths]).await {
                Ok(all) => {
                    take(&all);
                    tell();
                }
                Err(error) => log::info!("what another page has stored is not read: {}", page::said(&error)),
            }
        });
    });
    page::tell("onOthers", &[heard.into_js_value()]);
}

/// How often storing was refused until now.
pub(in crate::platform) fn refused_until_now() -> u64 {
    REFUSED.with_borrow(|(count, _)| *count)
}

/// Why it was refused since it had been `so_often`, if it was.
///
/// # Errors
/// What the browser said the last time.
pub(in crate::platform) fn refused_since(so_often: u64) -> io::Result<()> {
    REFUSED.with_borrow(|(count, why)| match why {
        Some(why) if *count > so_often => Err(io::Error::other(why.clone())),
        _ => Ok(()),
    })
}

/// How the lock of `path` stands.
pub(super) fn held(path: &Path) -> Held {
    LOCKS.with_borrow(|locks| match (locks.ours.contains(path), locks.are_missing) {
        (true, _) => Held::Ours,
        (false, true) => Held::Unknown,
        (false, false) => Held::Taken,
    })
}

/// Stores what was written, and answers when it is on disk. What cannot be stored is as it was before. A file that was
/// written under a bare name goes among the browser's downloads then.
///
/// # Errors
/// What the browser says.
pub(super) async fn settle() -> io::Result<()> {
    let (changes, passing): (Vec<_>, Vec<_>) =
        tree(|tree| tree.changes()).into_iter().partition(|(path, _)| path.starts_with(STORED));
    let kept = store(&changes).await;
    tree(|tree| match &kept {
        Ok(()) => tree.stored(&changes),
        Err(_) => tree.not_stored(&changes),
    });
    if let Err(error) = &kept {
        REFUSED.with_borrow_mut(|(count, why)| {
            *count += 1;
            *why = error.get_ref().and_then(|why| why.downcast_ref()).cloned();
        });
    }
    tree(|tree| tree.stored(&passing));
    for (path, content) in passing.iter().filter(|(path, _)| !path.has_root()) {
        if let (Some(content), Ok(())) = (content, &kept) {
            let bytes = Uint8Array::from(content.bytes.as_slice());
            page::tell("save", &[name(path), bytes.into()]);
        }
        tree(|tree| tree.brought(path, None));
    }
    kept
}

async fn store(changes: &[Change]) -> io::Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    match refusal() {
        Some(why) => Err(io::Error::new(io::ErrorKind::PermissionDenied, why)),
        None => {
            let stored = page::ask("writeFiles", &[written(changes)]).await;
            stored.map(drop).map_err(|error| page::said(&error).into())
        }
    }
}

/// `[[path, bytes or null, written], …]`.
fn written(changes: &[Change]) -> JsValue {
    let change = |(path, content): &Change| {
        let bytes = content
            .as_ref()
            .map_or(JsValue::NULL, |content| Uint8Array::from(content.bytes.as_slice()).into());
        let at = content.as_ref().map_or(0.0, |content| content.written_ms);
        Array::of3(&name(path), &bytes, &at.into())
    };
    changes.iter().map(change).collect::<Array>().into()
}

/// Takes in what is stored, in the same form.
fn take(all: &JsValue) {
    for file in all.dyn_ref::<Array>().into_iter().flat_map(Array::iter) {
        let part = |at: u32| Reflect::get_u32(&file, at).unwrap_or(JsValue::NULL);
        let Some(path) = part(0).as_string() else { continue };
        let content = part(1)
            .dyn_into::<Uint8Array>()
            .ok()
            .map(|bytes| Content { bytes: bytes.to_vec(), written_ms: part(2).as_f64().unwrap_or_default() });
        tree(|tree| tree.brought(Path::new(&path), content));
    }
}

fn name(path: &Path) -> JsValue {
    path.to_string_lossy().as_ref().into()
}
