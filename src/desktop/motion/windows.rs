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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_the_same_each_time() {
        assert_eq!(reduced_motion(), reduced_motion());
    }
}
