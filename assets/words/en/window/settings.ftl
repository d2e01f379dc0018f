# The settings, the rail at the edge of the window, the status line and the handle of the sheet.

# The status line, and buttons: short.
settings-saving = Saving
settings-nothing-kept = Sample data: nothing is kept.
settings-leave-example = Leave the example
settings-undo = Undo
settings-redo = Redo
# Of the panel beside the map, or of the sheet below it.
settings-hide-panel = Hide panel
settings-show-panel = Show panel
settings-larger-panel = Larger panel
settings-smaller-panel = Smaller panel
settings-your-points = Your points

settings-set-aside = The old settings could not be read; they are kept as { $path }.

# The page, and its names on the left; below a name what it does: short sentences.
settings-settings = Settings
# In the rail: one short word.
settings-in-rail = Settings
# The languages to choose from are called by their own names.
settings-language = Language
settings-language-help = Of all that Knotmap shows and says. Your own notes stay as you wrote them.
settings-colours = Colours
# Of colours, and of languages.
settings-as-the-system = As the system
settings-light = Light
settings-dark = Dark
settings-on = On
settings-off = Off
settings-text-size = Text size
settings-reduced-motion = Reduced motion
settings-jumps = The picture jumps instead of gliding.
settings-sound = Sound
settings-shown-as-well = Every cue is shown as well.
settings-never-silent = Off: a hold until it throbs still asks every 5 min and ends with a loud alarm.
# Above the hours, side by side.
settings-day-ends = A day ends at
settings-day-ends-help = In trends and reports. What is noted after midnight then belongs to the day before.
settings-midnight = midnight
settings-at-2 = 2 am
settings-at-4 = 4 am
settings-at-6 = 6 am
settings-week-begins = A week begins on
settings-monday = Monday
settings-sunday = Sunday
settings-emergency = Emergency number
settings-emergency-where = Wherever a call is asked for.
# The choice that follows the place for which the clock is set.
settings-by-the-clock = By the clock: { $number }
settings-number-of = { $number } · { $countries }
settings-volume = Volume
settings-play = Play the sound
settings-bell = Interval bell
settings-bell-when = While a hold runs.
settings-voice = Voice
settings-voice-says = Says what happens in a hold.
settings-breathing = Breathing
settings-in-and-out = Seconds, shown during a hold.
settings-get-in-place = Time to get in place
settings-before-a-hold = Before a hold starts.
# The number beside a slider, to a screen reader. $name: the slider.
settings-number = { $name }, number

# Where everything is kept.
settings-in-browser = Kept in this browser, on this device. It goes when the browser’s data are cleared, and some browsers clear what was not opened for a week: save a copy now and then.
settings-nothing-sent = Nothing is sent anywhere. After the first time this page opens without a connection.
settings-no-network = Only on this machine. Knotmap opens no network connection.
# Buttons: short.
settings-when-to-stop = When to stop
settings-keys = Keys

# Pages, in the rail: short.
settings-map = Map
settings-help = Help

# Seconds in and out: short.
settings-breath-three-six = 3 in, 6 out
settings-breath-four-six = 4 in, 6 out
settings-breath-four-eight = 4 in, 8 out
