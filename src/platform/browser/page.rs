//! The page's own script (`packaging/web/page.js`): what it asks of the browser, by name. It is to this program in a browser
//! what the system's programs are on a desktop, and like them, each part may be missing.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::platform::Refusal;

/// The script's place among the page's global names.
const SCRIPT: &str = "knotmapPage";

/// Calls one of the script's functions.
///
/// # Errors
/// What the script throws, or that there is no such function.
pub fn call(name: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let script = Reflect::get(&js_sys::global(), &SCRIPT.into())?;
    let function: Function = Reflect::get(&script, &name.into())?.dyn_into()?;
    function.apply(&script, &arguments.iter().collect::<Array>())
}

/// Calls one that answers later.
///
/// # Errors
/// As [`call`].
pub async fn ask(name: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&call(name, arguments)?)).await
}

/// Calls one whose answer nobody needs; where it fails, nothing happens.
pub fn tell(name: &str, arguments: &[JsValue]) {
    if let Err(error) = call(name, arguments) {
        log::info!("the page cannot {name}: {}", said(&error));
    }
}

/// Whether one of them answers yes.
pub fn is(name: &str) -> bool {
    call(name, &[]).is_ok_and(|answer| answer.is_truthy())
}

/// What an error of the browser says.
pub fn said(error: &JsValue) -> Refusal {
    let part = |name: &str| Reflect::get(error, &name.into()).ok().and_then(|part| part.as_string());
    if part("name").is_some_and(|kind| kind == "QuotaExceededError") {
        return Refusal::Full;
    }
    let words = part("message").or_else(|| error.as_string()).filter(|words| !words.is_empty());
    words.map_or(Refusal::NoReason, Refusal::Said)
}
