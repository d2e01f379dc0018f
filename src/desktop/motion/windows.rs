//! Asking Windows for its switch “Animation effects”.

use windows::UI::ViewManagement::UISettings;

/// Whether the system asks for reduced motion; `None` where it cannot be asked. Blocks: for worker threads.
pub fn reduced_motion() -> Option<bool> {
    let moves = UISettings::new().and_then(|settings| settings.AnimationsEnabled());
    moves
        .inspect_err(|error| log::info!("the system is not asked whether it moves less: {error}"))
        .ok()
        .map(|it| !it)
}
