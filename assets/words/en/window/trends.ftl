# The page of the trends.

# In the rail: one short word.
trends-trends = Trends
trends-what = Tenderness before a hold
trends-time = Time
trends-from-to = From – to
trends-first-day = First day
trends-last-day = Last day
trends-no-time = Two days are needed, the earlier first, like 20 Nov 2026 or 2026-11-20.
trends-earlier = Earlier
trends-later = Later
trends-copy = Copy table
trends-copy-of = Copy table: { $heading }
trends-picture-of = Save as a picture: { $heading }
trends-copied = Copied
trends-working = Working it out
trends-working-help = There is a lot in this time. It is shown here in a moment.
# After the days: “9 – 29 November, today is not over”.
trends-today = today is not over
trends-span = { $from } – { $to }
trends-span-days = { $from } – { $to }

trends-body = Body
trends-body-shown = Body shown
trends-first-last = First and last
trends-by-day = Day by day
trends-first-days = First days
trends-last-days = Last days
trends-ends-help = Middle value of the first and of the last 4 days of a point. Beside the last: the change, lower in blue with –, higher with +. Dashed ring: fewer than 8 days, so its first and its last day alone.
trends-crowd = So many points: numbers only where it is called lower or higher. Day by day and the table have all.
trends-by-day-help = The last value on that day or before. Older than 14 days: its date stands below. Dashed ring: nothing noted by then.
trends-no-value = nothing noted
trends-few = too few days
trends-day = Day
trends-play = Play day by day
trends-stop = Stop
trends-day-back = One day back
trends-day-on = One day on
trends-body-of =
    { $count ->
        [one] { $view }, 1 point
       *[other] { $view }, { $count } points
    }

trends-points = Each point
trends-order = The most tender at last comes first.
trends-line = 5-day middle value
trends-line-by-month = middle value of each month
trends-band = most days
trends-points-shown = Points shown
trends-each-by-day = Each by day
trends-first-to-last = First to last
trends-no-slopes = From 8 days on a point has a line here. None has so many yet.
trends-slopes-help = Each end is the middle value of 4 days, from 0 at the bottom to 10 at the top. Thick and bold: called lower or higher.
trends-left-out =
    { $count ->
        [one] 1 point with fewer than 8 days has no line.
       *[other] { $count } points with fewer than 8 days have no line.
    }
# Heads of a narrow table: short.
trends-head-point = Point
trends-head-first = First
trends-head-last = Last
trends-head-change = Change
trends-head-says = Says
trends-head-days = Days
trends-table = Trends of the points
# A word where there are too few days: short.
trends-of-days = { $days } of { $needed } days
trends-too-few = Too few days: { $days } of { $needed }
trends-row-too-few = { $name }: too few days, { $days } of { $needed }
trends-row = { $name }: { $word }, from { $first } to { $last }, { $days } days

trends-when = Holds by day
trends-year-back = One year back
trends-year-on = One year on
trends-holds-on =
    { $count ->
        [0] { $day }: no hold
        [one] { $day }: 1 hold
       *[other] { $day }: { $count } holds
    }
trends-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }

trends-events = What happened
trends-events-help = Note what may matter: a new pillow, a visit, a long drive. It is shown below the plots.
trends-event = New event
trends-event-hint = New pillow
trends-event-day = Day of the event
trends-event-today = today
trends-event-add = Note it
trends-event-no-day = A day up to today is needed, written like 20 Nov or 2026-11-20.
trends-event-remove = Remove event
# What happened, below the plots: short.
trends-first-tool = First with { $tool }
trends-first-dose = First dose of { $seconds } s
trends-first-routine = First in “{ $name }”
trends-first-plan = First by plan { $code }, revision { $revision }
trends-flare-up = Flare-up: { $before } before a hold, { $later } a day later
trends-given-rest = Given rest

trends-nothing = Nothing is noted yet. Once you hold or rate a point, its tenderness is shown here, day by day.
trends-nothing-then = Nothing is noted in this time.
trends-to-map = Go to the map
trends-show-all = Show all time

# One point.
trends-back = All points
trends-open-on-map = Open on the map
trends-beside = Compare with
trends-beside-none = no other point
trends-says = What it says
trends-holds = During holds
trends-tools = Two tools
trends-entries = Every entry
trends-dot = { $day }: { $value } of 10
trends-day-held = before { $before }, after { $after }, held { $seconds } s
trends-day-rated = rated { $before }
trends-says-word = { $word }: { $first } on the first days, { $last } on the last ({ $change }).
trends-says-slope = In a { $unit } that is { $by }, likely between { $low } and { $high }.
trends-says-too-few = Too few days for a word: { $days } of { $needed }.
trends-says-too-few-for-a-line = Too few days for a word: { $days } of { $needed }. A line is drawn from 5 days on.
trends-says-pause =
    { $count ->
        [one] The longest pause without a value: 1 day.
       *[other] The longest pause without a value: { $count } days.
    }
trends-no-pairs = No hold has a number before and after yet.
trends-pairs =
    { $count ->
        [one] 1 hold with a number before and after: { $median } in the middle.
       *[other] { $count } holds with a number before and after: { $median } in the middle.
    }
trends-two-lower = At least 2 lower at the end: { $share } % of them.
trends-thirty-lower = At least 30 % lower: { $share } %.
trends-rebound =
    { $count ->
        [one] By the next day it came back by { $by } (in the middle of 1 day).
       *[other] By the next day it came back by { $by } (in the middle of { $count } days).
    }
trends-no-rebound = No day after a hold tells yet what came back.
trends-tools-from = Two tools are compared from { $count } days after each on.
trends-tools-lower = On the day after { $second } it was lower than after { $first } in { $share } % of pairs (50 %: no difference). { $first_days } after { $first }, { $second_days } after { $second }.
