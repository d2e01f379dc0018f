# The dialog that imports a table: what is asked, what becomes of each row, and how it went.

import-open = Import entries
import-open-dots = Import entries…
import-title = Import entries
import-what = A CSV table from Knotmap, or from another program. It is looked at first, and nothing changes until you import.
import-choose-title = Choose a table
# In the system’s dialog for files.
import-kind = CSV table
import-look = Look
import-reading = Reading the table
import-taking = Importing
import-cancel = Cancel

import-questions = Questions
import-show-columns = How it is read
import-hide-columns = Hide how it is read
import-none = Not in the file
import-when = Choose which column says when: one for date and time, or one for each.
import-values = Choose which column has the tenderness, or the text of an event.
import-answer-first = What becomes of each row is shown once this is answered.
import-no-rows = The table has no rows.
import-nothing-new = There is nothing to import.
import-deleted = Deleted here earlier
import-leave-out = Leave out
import-restore = Bring back
import-all = All

# What is asked: fields, and what stands in them while they are empty.
import-zone = Time zone
import-zone-hint = Europe/Berlin, or +01:00
import-no-zone = There is no such time zone.
import-time = Time of day
import-time-hint = 12:00
import-no-time = This is no time of day.
import-order = Order of dates
import-day-first = Day first
import-month-first = Month first
import-year-first = Year first
import-decimal = Before the fraction
import-point-mark = Point
import-comma-mark = Comma
import-divide = Numbers are divided by
import-by-1 = 1, as they are
import-by-10 = 10, so 70 is 7
import-by-100 = 100
import-by-1000 = 1000, so 7000 is 7
import-side = Side of the points
import-choose-point = Choose point
import-other-point = Change point
import-find-point = Find a point
import-no-point = No point has all of these words.
import-number = 0–10
import-no-value = No value
import-as-last-time = as last time
import-no-number = Type a number.

import-field-at = Date and time
import-field-date = Date
import-field-time = Time of day
import-field-zone = Time zone
import-field-point = Point
import-field-side = Side
import-field-before = Tenderness before
import-field-after = Tenderness after
import-field-held = Seconds held
import-field-ended = Ending
import-field-note = Note
import-field-text = Text of an event
import-field-pain-before = Pain at rest before
import-field-pain-after = Pain at rest after
import-field-name = Name
import-field-place = Place

# $example: a cell of the table.
import-ask-point = Which point are the rows about, and on which side?
import-ask-side = On which of your sides are the points?
import-ask-zone = In which time zone is { $example }?
import-ask-order = Does day or month come first in { $example }?
import-ask-decimal = What stands before the fraction in { $example }?
import-ask-time = Some rows have no time of day. Give all of them one, or they are left out.
import-word-no-point =
    { $count ->
        [one] “{ $word }” is no point ({ $field }, { $figures } row). What does it mean?
       *[other] “{ $word }” is no point ({ $field }, { $figures } rows). What does it mean?
    }
import-word-no-number =
    { $count ->
        [one] “{ $word }” is no number ({ $field }, { $figures } row). What does it mean?
       *[other] “{ $word }” is no number ({ $field }, { $figures } rows). What does it mean?
    }
import-meaning = “{ $word }” means
import-here = Here: { $zone }

# What becomes of a row.
import-fate-new = New
import-fate-same = Same
import-fate-changed = Changed
import-fate-deleted = Deleted
import-fate-unreadable = Unreadable
import-row-same = Here already
import-row-left-out = Left out
import-line = Line { $line }
import-row-heard = Line { $line }, { $fate }: { $row }
import-empty = empty
import-quoted = “{ $text }”
import-becomes = { $field }: { $old } becomes { $new }
import-hold = Hold, { $seconds } s
import-hold-both = Hold, { $seconds } s, tenderness { $before }, then { $after }
import-hold-before = Hold, { $seconds } s, tenderness { $before } before
import-hold-after = Hold, { $seconds } s, tenderness { $after } after
import-rating = Tenderness { $value }
import-event = Event: { $text }
import-rest = Rest
import-unlocked = Point unlocked
import-not-today = Left out of the plan that day
import-own-point = Point of your own: { $name }
import-put-away = Point put away
import-why-no-time = It has no time of day. Give all such rows one above.
import-why-after = { $why } Under “{ $button }” the tenderness after can be left out.

import-import =
    { $count ->
        [0] Import
        [one] Import { $figures } entry
       *[other] Import { $figures } entries
    }
import-done =
    { $count ->
        [one] Import of { $figures } entry
       *[other] Import of { $figures } entries
    }
import-not-all =
    { $count ->
        [one] { $there } of { $figures } entry is saved. { $why }
       *[other] { $there } of { $figures } entries are saved. { $why }
    }
import-again = Import the file again when that is mended: what is here already counts once.
import-unreadable = “{ $name }” cannot be read: { $why }
import-refused = “{ $name }” cannot be imported: { $why }
import-refused-now = “{ $name }” cannot be imported now: { $why }
import-refused-whole = { $why } Nothing was changed.
