//! The settings, the rail, the status line and the handle of the sheet.

/// Not on disk yet.
pub const SAVING: &str = "Saving";
/// The demo.
pub const NOTHING_KEPT: &str = "Sample data: nothing is kept.";
/// The window with the sample data is closed.
pub const LEAVE_EXAMPLE: &str = "Leave the example";
/// One step back.
pub const UNDO: &str = "Undo";
/// One step forward.
pub const REDO: &str = "Redo";
/// The sheet goes down to its handle.
pub const HIDE_PANEL: &str = "Hide panel";
/// The sheet comes up.
pub const SHOW_PANEL: &str = "Show panel";
/// The sheet covers the map.
pub const LARGER_PANEL: &str = "Larger panel";
/// The sheet covers the lower half again.
pub const SMALLER_PANEL: &str = "Smaller panel";
/// What the sheet holds while no point is selected.
pub const YOUR_POINTS: &str = "Your points";

/// The unreadable settings are kept.
pub fn set_aside(path: &str) -> String {
    format!("The old settings could not be read; they are kept as {path}.")
}

/// The page.
pub const SETTINGS: &str = "Settings";
/// The theme.
pub const COLOURS: &str = "Colours";
/// A theme.
pub const AS_THE_SYSTEM: &str = "As the system";
/// A theme.
pub const LIGHT: &str = "Light";
/// A theme.
pub const DARK: &str = "Dark";
/// A switch.
pub const ON: &str = "On";
/// A switch.
pub const OFF: &str = "Off";
/// The size of all text.
pub const TEXT_SIZE: &str = "Text size";
/// Nothing glides.
pub const REDUCED_MOTION: &str = "Reduced motion";
/// What that means.
pub const JUMPS: &str = "The picture jumps instead of gliding.";
/// Whether cues are played.
pub const SOUND: &str = "Sound";
/// Sound is never alone.
pub const SHOWN_AS_WELL: &str = "Every cue is shown as well.";
/// What is heard although sounds are off.
pub const NEVER_SILENT: &str =
    "Off: a hold until it throbs still asks every 5 min and ends with a loud alarm.";
/// When a day ends.
pub const DAY_ENDS: &str = "A day ends at";
/// What that does.
pub const DAY_ENDS_HELP: &str =
    "In trends and reports. What is noted after midnight then belongs to the day before.";
/// The hours.
pub const DAY_ENDS_AT: [(u8, &str); 4] = [(0, "midnight"), (2, "2 am"), (4, "4 am"), (6, "6 am")];
/// When a week begins.
pub const WEEK_BEGINS: &str = "A week begins on";
/// The days: whether it is Sunday.
pub const WEEKDAYS: [(bool, &str); 2] = [(false, "Monday"), (true, "Sunday")];
/// Which number is called for an ambulance.
pub const EMERGENCY: &str = "Emergency number";
/// Where it is said.
pub const EMERGENCY_WHERE: &str = "Wherever a call is asked for.";

/// The choice that follows the clock, with what that is now.
pub fn by_the_clock(number: &str) -> String {
    format!("By the clock: {number}")
}

/// A number and where it is that.
pub fn number_of(number: &str, countries: &str) -> String {
    format!("{number} · {countries}")
}
/// How loud.
pub const VOLUME: &str = "Volume";
/// Plays what is heard when a hold is over.
pub const PLAY: &str = "Play the sound";
/// A bell at even distances.
pub const BELL: &str = "Interval bell";
/// When it rings.
pub const BELL_WHEN: &str = "While a hold runs.";
/// The speech program.
pub const VOICE: &str = "Voice";
/// What it does.
pub const VOICE_SAYS: &str = "Says what happens in a hold.";
/// The breathing disc.
pub const BREATHING: &str = "Breathing";
/// Its seconds.
pub const IN_AND_OUT: &str = "Seconds, shown during a hold.";
/// The countdown.
pub const GET_IN_PLACE: &str = "Time to get in place";
/// When it runs.
pub const BEFORE_A_HOLD: &str = "Before a hold starts.";
/// The number beside a slider, to a screen reader.
pub fn number(name: &str) -> String {
    format!("{name}, number")
}

/// Where a page keeps everything, and that a browser may lose it.
pub const IN_BROWSER: &str = "Kept in this browser, on this device. It goes when the browser’s data are cleared, and some browsers clear what was not opened for a week: save a copy now and then.";
/// What a page sends.
pub const NOTHING_SENT: &str =
    "Nothing is sent anywhere. After the first time this page opens without a connection.";
/// No network.
pub const NO_NETWORK: &str = "Only on this machine. Knotmap opens no network connection.";
/// The stop rules.
pub const WHEN_TO_STOP: &str = "When to stop";
/// The sheet of keys.
pub const KEYS: &str = "Keys";

/// A page.
pub const MAP: &str = "Map";
/// The page of the help.
pub const HELP: &str = "Help";
