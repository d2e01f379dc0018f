//! The program: the command line, then the window or one command; in a browser, the window as a page.

#[cfg(not(target_arch = "wasm32"))]
mod command_line;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    command_line::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {
    // A second log is refused; there is one.
    let _is_first = console_log::init_with_level(log::Level::Warn);
    knotmap::app::run();
}
