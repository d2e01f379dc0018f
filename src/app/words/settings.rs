//! The settings, the rail, the status line and the handle of the sheet.

use crate::language::say;

/// Not on disk yet.
pub fn saving() -> &'static str {
    say!("settings-saving")
}
/// The demo.
pub fn nothing_kept() -> &'static str {
    say!("settings-nothing-kept")
}
/// The window with the sample data is closed.
pub fn leave_example() -> &'static str {
    say!("settings-leave-example")
}
/// One step back.
pub fn undo() -> &'static str {
    say!("settings-undo")
}
/// One step forward.
pub fn redo() -> &'static str {
    say!("settings-redo")
}
/// The sheet goes down to its handle.
pub fn hide_panel() -> &'static str {
    say!("settings-hide-panel")
}
/// The sheet comes up.
pub fn show_panel() -> &'static str {
    say!("settings-show-panel")
}
/// The sheet covers the map.
pub fn larger_panel() -> &'static str {
    say!("settings-larger-panel")
}
/// The sheet covers the lower half again.
pub fn smaller_panel() -> &'static str {
    say!("settings-smaller-panel")
}
/// What the sheet holds while no point is selected.
pub fn your_points() -> &'static str {
    say!("settings-your-points")
}

/// The unreadable settings are kept.
pub fn set_aside(path: &str) -> String {
    say!("settings-set-aside", path = path)
}

/// The page in the rail at the edge of the window, where there is room for a short word.
pub fn in_rail() -> &'static str {
    say!("settings-in-rail")
}
/// The page.
pub fn settings() -> &'static str {
    say!("settings-settings")
}
/// A breath: 3 seconds in, 6 out.
pub fn breath_three_six() -> &'static str {
    say!("settings-breath-three-six")
}
/// See [`breath_three_six`].
pub fn breath_four_six() -> &'static str {
    say!("settings-breath-four-six")
}
/// See [`breath_three_six`].
pub fn breath_four_eight() -> &'static str {
    say!("settings-breath-four-eight")
}
/// The language that the program speaks; each is called by its own name.
pub fn language() -> &'static str {
    say!("settings-language")
}
/// What it changes, and what not.
pub fn language_help() -> &'static str {
    say!("settings-language-help")
}
/// The theme.
pub fn colours() -> &'static str {
    say!("settings-colours")
}
/// A theme, and a language.
pub fn as_the_system() -> &'static str {
    say!("settings-as-the-system")
}
/// A theme.
pub fn light() -> &'static str {
    say!("settings-light")
}
/// A theme.
pub fn dark() -> &'static str {
    say!("settings-dark")
}
/// A switch.
pub fn on() -> &'static str {
    say!("settings-on")
}
/// A switch.
pub fn off() -> &'static str {
    say!("settings-off")
}
/// The size of all text.
pub fn text_size() -> &'static str {
    say!("settings-text-size")
}
/// Nothing glides.
pub fn reduced_motion() -> &'static str {
    say!("settings-reduced-motion")
}
/// What that means.
pub fn jumps() -> &'static str {
    say!("settings-jumps")
}
/// Whether cues are played.
pub fn sound() -> &'static str {
    say!("settings-sound")
}
/// Sound is never alone.
pub fn shown_as_well() -> &'static str {
    say!("settings-shown-as-well")
}
/// What is heard although sounds are off.
pub fn never_silent() -> &'static str {
    say!("settings-never-silent")
}
/// When a day ends.
pub fn day_ends() -> &'static str {
    say!("settings-day-ends")
}
/// What that does.
pub fn day_ends_help() -> &'static str {
    say!("settings-day-ends-help")
}
/// The hours.
pub fn day_ends_at() -> [(u8, &'static str); 4] {
    [
        (0, say!("settings-midnight")),
        (2, say!("settings-at-2")),
        (4, say!("settings-at-4")),
        (6, say!("settings-at-6")),
    ]
}
/// When a week begins.
pub fn week_begins() -> &'static str {
    say!("settings-week-begins")
}
/// The days: whether it is Sunday.
pub fn weekdays() -> [(bool, &'static str); 2] {
    [(false, say!("settings-monday")), (true, say!("settings-sunday"))]
}
/// Which number is called for an ambulance.
pub fn emergency() -> &'static str {
    say!("settings-emergency")
}
/// Where it is said.
pub fn emergency_where() -> &'static str {
    say!("settings-emergency-where")
}

/// The choice that follows the clock, with what that is now.
pub fn by_the_clock(number: &str) -> String {
    say!("settings-by-the-clock", number = number)
}

/// A number and where it is that.
pub fn number_of(number: &str, countries: &str) -> String {
    say!("settings-number-of", number = number, countries = countries)
}
/// How loud.
pub fn volume() -> &'static str {
    say!("settings-volume")
}
/// Plays what is heard when a hold is over.
pub fn play() -> &'static str {
    say!("settings-play")
}
/// A bell at even distances.
pub fn bell() -> &'static str {
    say!("settings-bell")
}
/// When it rings.
pub fn bell_when() -> &'static str {
    say!("settings-bell-when")
}
/// The speech program.
pub fn voice() -> &'static str {
    say!("settings-voice")
}
/// What it does.
pub fn voice_says() -> &'static str {
    say!("settings-voice-says")
}
/// The breathing disc.
pub fn breathing() -> &'static str {
    say!("settings-breathing")
}
/// Its seconds.
pub fn in_and_out() -> &'static str {
    say!("settings-in-and-out")
}
/// The countdown.
pub fn get_in_place() -> &'static str {
    say!("settings-get-in-place")
}
/// When it runs.
pub fn before_a_hold() -> &'static str {
    say!("settings-before-a-hold")
}
/// The number beside a slider, to a screen reader.
pub fn number(name: &str) -> String {
    say!("settings-number", name = name)
}

/// Where a page keeps everything, and that a browser may lose it.
pub fn in_browser() -> &'static str {
    say!("settings-in-browser")
}
/// What a page sends.
pub fn nothing_sent() -> &'static str {
    say!("settings-nothing-sent")
}
/// No network.
pub fn no_network() -> &'static str {
    say!("settings-no-network")
}
/// The stop rules.
pub fn when_to_stop() -> &'static str {
    say!("settings-when-to-stop")
}
/// The sheet of keys.
pub fn keys() -> &'static str {
    say!("settings-keys")
}

/// A page.
pub fn map() -> &'static str {
    say!("settings-map")
}
/// The page of the help.
pub fn help() -> &'static str {
    say!("settings-help")
}
