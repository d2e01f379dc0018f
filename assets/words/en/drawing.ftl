# What stands in plots, what they say to those who cannot see them, and why a picture cannot be made.

# Room is kept for this day and this month: the widest of their kind.
plot-widest-day = 28 Nov
plot-widest-month = Sep 2026
plot-month-of-year = { $month } { $year }

# How many days speak, below a small plot; short.
plot-days-noted = n = { $count } days
plot-days-of = { $count } of { $wanted } days
# $days: one of the two above.
plot-days-by-month = { $days }, line: by month

# A plot in sentences.
plot-says-scale = Tenderness from 0, not tender, to 10, as tender as can be, from { $from } to { $to }.
plot-says-nothing = Nothing is noted.
plot-says-one-day = 1 day: { $value } on { $day }.
plot-says-days = { $count } days, between { $lowest } and { $highest }: { $first } on { $from }, { $last } on { $to }.
plot-says-middle-from = The middle value is drawn from { $days } days on.
# $word: “lower”, “about the same” …
plot-says-change = First { $first }, last { $last }, change { $change }: { $word }.
# $days: “3 of 8 days”.
plot-says-too-few = Too few days for a word: { $days }.

# A side behind the name of a point: “Levator scapulae, left”.
plot-side-left = left
plot-side-right = right
plot-side-midline = midline

# The head of the columns of a calendar: two letters.
plot-mo = Mo
plot-tu = Tu
plot-we = We
plot-th = Th
plot-fr = Fr
plot-sa = Sa
plot-su = Su
plot-says-calendar = { $count ->
    [one] 1 hold
   *[other] { $count } holds
  } on { $days } of { $all } days, from { $from } to { $to }.

# Which end of the scale is bad: in one line above a plot.
plot-ends = 10: as tender as can be · 0: not tender
plot-worst = 10: as tender as can be

# The legend of a plot: what a dot, a ring, a line and a band are.
plot-legend-before = before
plot-legend-after = after
plot-legend-after-in-table = after: in the table
plot-legend-middle = 5-day middle value
plot-legend-band = most days

# On discs: one letter for each side of the patient.
plot-letter-left = L
plot-letter-right = R
plot-says-side = { $name }: left { $left }, right { $right }.
plot-says-sides = Tenderness of the left and the right, 0 to 10. { $rows }

# What heads the two columns of a plot from first to last; of each: of each point its own days.
plot-first-days = First 4 days
plot-first-days-from = First 4 days, { $from } – { $to }
plot-first-days-of-each = First 4 days of each, { $from } – { $to }
plot-last-days = Last 4 days
plot-last-days-from = Last 4 days, { $from } – { $to }
plot-last-days-of-each = Last 4 days of each, { $from } – { $to }
plot-says-slope = { $name }: { $first }, then { $last } ({ $change }).
plot-says-slope-changed = { $name }: { $first }, then { $last } ({ $change }, changed).
# $from and $to: what heads the columns.
plot-says-slopes = Tenderness, 0 to 10, { $from } and { $to }. { $rows }

# A dot in the course of a hold; $time: “20 s”, “1:30”.
plot-hold-before = Before: { $value } of 10
plot-hold-at = At { $time }: { $value } of 10
plot-hold-after = After: { $value } of 10
plot-says-hold = Tenderness during a hold of { $time }, 0 to 10.
plot-says-hold-before = Before { $value }.
# $what: a value, or what was felt.
plot-says-hold-at = At { $time } { $what }.
plot-says-hold-after = After { $value }.

# Why a picture or a page cannot be made.
drawing-picture-size = a picture of { $width } × { $height } pixels cannot be drawn; use 1 to { $most } each way
drawing-camera = the camera is broken: its numbers are not finite or it flattens the picture
drawing-page-size = a page of { $width } × { $height } points cannot be made
drawing-not-packed = the picture could not be packed: { $why }
drawing-not-written = the page could not be written: { $why }
# What an unknown word is not: “x” is not a set of inks.
drawing-set-of-inks = set of inks
