//! Whether a window can be opened, and why not, in words.

use std::{ffi::OsString, path::PathBuf};

use crate::language::say;

/// How desktops know the program: their file for it has this name, and so its icons.
pub const APP_ID: &str = "org.knotmap.Knotmap";

/// What still works without a window.
pub fn without_a_window() -> &'static str {
    say!("desktop-without-window")
}

/// What to install for OpenGL and the keyboard, on the systems that have no other way to say it.
fn libraries() -> &'static str {
    say!("desktop-libraries")
}

/// A sentence naming the missing display, if there is none. `variable` reads the environment (`std::env::var_os`).
///
/// Windows and macOS always have one.
pub fn missing_display(variable: impl Fn(&str) -> Option<OsString>) -> Option<String> {
    if cfg!(any(windows, target_os = "macos")) {
        return None;
    }
    let set = |name| variable(name).is_some_and(|value| !value.is_empty());
    if ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].into_iter().any(set) {
        return None;
    }
    Some(format!("{} {}", say!("desktop-no-display"), without_a_window()))
}

/// Whether `WAYLAND_DISPLAY` names a display that does not answer any more, left over from another session, and an X11 one
/// is there to be used instead.
pub fn wayland_is_gone(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    let (Some(wayland), Some(_), None) = (set("WAYLAND_DISPLAY"), set("DISPLAY"), set("WAYLAND_SOCKET"))
    else {
        return false;
    };
    // An absolute path stands for itself.
    let socket = set("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default().join(wayland);
    !answers(&socket)
}

#[cfg(unix)]
fn answers(socket: &std::path::Path) -> bool {
    std::os::unix::net::UnixStream::connect(socket).is_ok()
}

#[cfg(not(unix))]
fn answers(_: &std::path::Path) -> bool {
    true
}

/// A plain sentence for the error with which opening the window failed: what is missing, what to do.
pub fn explain_window_error(error: &str) -> String {
    if let Some(sentence) = explain_missing_library(error) {
        return sentence;
    }
    let error = in_short(error);
    let text = error.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let what =
        if has(&["glutin", "opengl", "egl", "glx", "gl_", "glow", "no available configs", "video driver"]) {
            format!("{} {}", say!("desktop-no-opengl"), libraries())
        } else if has(&["display", "x11", "wayland", "xcb", "connect", "compositor"]) {
            say!("desktop-silent-display").to_owned()
        } else {
            say!("desktop-no-window").to_owned()
        };
    format!("{what} {} {}", without_a_window(), say!("desktop-system-said", error = error))
}

/// The error without what only its authors can read: source files with their lines, lists of settings.
fn in_short(error: &str) -> String {
    let mut short = error.trim().replace('\n', " ");
    // “… os error at PATH.rs:LINE: what” keeps both ends.
    if let Some(from) = short.find("os error at ")
        && let Some(path) = short[from..].find(".rs:")
        && let Some(colon) = short[from + path + 4..].find(": ")
    {
        short.replace_range(from..from + path + 4 + colon + 2, "");
    }
    // “… matching the template: ConfigTemplate { … }. Error: what” too.
    if let Some(from) = short.find("the template: ")
        && let Some(to) = short.rfind(". Error: ").filter(|to| *to > from)
    {
        short.replace_range(from..to, "the settings");
    }
    short
}

/// A plain sentence for a library that is missing at run time, if that is what `message` is about.
///
/// Window libraries of Linux are loaded when the window opens, and some of their loaders panic; the program's panic hook
/// asks here before it shows anything else.
pub fn explain_missing_library(message: &str) -> Option<String> {
    let library = message
        .split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '(' | ')' | ',' | '`' | '“' | '”'))
        .find(|word| word.starts_with("lib") && word.contains(".so"))?
        .trim_end_matches(['.', ':', ';']);
    let failed =
        ["could not be loaded", "could not load", "cannot open shared object", "not found", "failed to load"];
    let lower = message.to_lowercase();
    failed.iter().any(|words| lower.contains(words)).then(|| {
        let missing = say!("desktop-no-library", library = library);
        format!("{missing} {} {}", libraries(), without_a_window())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn no_display_is_named_with_what_to_do_instead() {
        let said = missing_display(|_| None).unwrap();
        for word in ["WAYLAND_DISPLAY", "DISPLAY", "knotmap map", "history"] {
            assert!(said.contains(word), "{said}");
        }
        assert!(missing_display(|_| Some(OsString::new())).is_some(), "set to nothing is not set");
        assert_eq!(missing_display(|name| (name == "DISPLAY").then(|| ":0".into())), None);
        assert_eq!(missing_display(|name| (name == "WAYLAND_DISPLAY").then(|| "wayland-0".into())), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_display_of_another_session_gives_way_to_x11() {
        let folder = tempfile::tempdir().unwrap();
        let gone = |wayland: &str, x11: &str| {
            wayland_is_gone(|name| match name {
                "WAYLAND_DISPLAY" => Some(wayland.into()),
                "DISPLAY" => Some(x11.into()),
                "XDG_RUNTIME_DIR" => Some(folder.path().into()),
                _ => None,
            })
        };
        assert!(gone("wayland-0", ":0"));
        assert!(!gone("wayland-0", "") && !gone("", ":0"), "there is nothing to choose from");
        let socket = folder.path().join("wayland-0");
        let here = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert!(!gone("wayland-0", ":0") && !gone(socket.to_str().unwrap(), ":0"));
        drop(here);
        assert!(gone("wayland-0", ":0"), "a file without anybody behind it");
    }

    #[test]
    fn no_opengl_names_opengl_and_the_packages() {
        let said = explain_window_error("glutin error: [1] provided native window handle is not supported");
        assert!(
            said.contains("OpenGL") && said.contains("libgl1-mesa-dri") && said.contains("knotmap map"),
            "{said}"
        );
        assert!(said.contains("provided native"), "the cause is not hidden: {said}");
    }

    #[test]
    fn what_only_authors_can_read_is_left_out() {
        let said = explain_window_error(
            "Found no glutin configs matching the template: ConfigTemplate { color_buffer_type: Rgb { r_size: 8 }, \
             native_window: None }. Error: failed to create EGLDisplay without a reason",
        );
        assert!(said.contains("needs OpenGL") && !said.contains("r_size"), "{said}");
        assert!(said.ends_with("(The system said: Found no glutin configs matching the settings. Error: failed to create EGLDisplay without a reason)"), "{said}");
        let path =
            "winit EventLoopError: os error at /home/eglon/src/mod.rs:788: Failed to open connection to X11";
        let said = explain_window_error(path);
        assert!(said.starts_with("The display cannot be reached") && !said.contains(".rs"), "{said}");
        assert_eq!(in_short("the template: é. Error: no"), "the settings. Error: no");
        assert_eq!(in_short("os error at é.rs:é: ü"), "ü");
    }

    #[test]
    fn a_display_that_does_not_answer_is_named() {
        let said = explain_window_error("winit EventLoopError: os error at x.rs:1: X11 connection refused");
        assert!(said.contains("DISPLAY"), "{said}");
    }

    #[test]
    fn a_missing_library_is_named() {
        let said = explain_missing_library("Library libxkbcommon-x11.so could not be loaded.").unwrap();
        assert!(said.contains("libxkbcommon-x11.so,") && said.contains("libxkbcommon-x11-0"), "{said}");
        let egl =
            explain_window_error("libEGL.so.1: cannot open shared object file: No such file or directory");
        assert!(egl.contains("the library libEGL.so.1,"), "{egl}");
        assert_eq!(explain_missing_library("index out of bounds: the len is 3"), None);
        assert_eq!(explain_missing_library("liberty not found"), None);
    }

    #[test]
    fn anything_else_keeps_its_own_words() {
        let said = explain_window_error("something new");
        assert!(
            said.starts_with("The window could not be opened.") && said.contains("something new"),
            "{said}"
        );
    }
}
