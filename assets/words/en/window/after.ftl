# The page after a hold, and of an entry that is opened to be looked at or changed.

after-history = History
after-choose = Choose an entry to read it.
after-pain = Pain at rest, without pressure
after-optional = optional
# Before the number on its buttons, to a screen reader: “Pain at rest after 3”.
after-pain-prefix = Pain at rest after
after-pain-before-prefix = Pain at rest before
after-pain-before = Pain at rest before
# Takes a number away. With $what to a screen reader: “Clear tenderness after”.
after-clear = Clear
after-clear-what = Clear { $what }
after-before = Tenderness before
after-after = Tenderness after
after-rated = Tenderness
# Below a number: one short word.
after-caption-before = before
after-caption-after = after
after-caption-rated = rated
after-held = Time held
after-held-unit = s
after-held-seconds = seconds
after-ended = How it ended
after-done = Done
# The button: its name, and what it shows.
after-change-entry = Change this entry
after-change = Change
after-back = Back
after-no-note = No note.
after-gone = Entry deleted
after-gone-what-is-left = What is left of this point stands below.
after-none-in-range = No entry in this time.
after-day = Day
after-time = Time
after-delete = Delete entry
after-throw-away = Throw this hold away
after-next = Next: { $sided }
after-no-trace = No numbers were noted during this hold.
after-no-hold = A rating without a hold.

# Beside the name, while something in the form cannot be kept.
after-not-saved-day = Not saved: the day
after-not-saved-time = Not saved: the time
after-not-saved-held = Not saved: the time held

# The heading. $day: “20 November”, $time: “09:30”.
after-hold-of = Hold of { $day }, { $time }
after-rating-of = Rating of { $day }, { $time }

# The numbers in sentences: of a rating; of a hold, before and after it. $band: “strong”.
after-number = { $value } of 10, { $band }.
after-no-number = Not rated.
after-number-before = { $value } of 10 before, { $band }.
after-no-number-before = Not rated before.
after-number-after = { $value } of 10 after, { $band }.
after-no-number-after = Not rated after.

# $what: “spreading to the arm”, $time: “0:20”. Some stand after each other with commas.
after-felt-at = { $what } at { $time }
after-pain-was-before = Pain at rest { $before } before
after-pain-was-after = Pain at rest { $after } after
after-pain-was-both = Pain at rest { $before } before, { $after } after
after-movements = { $count ->
    [one] 1 movement
   *[other] { $count } movements
  }
