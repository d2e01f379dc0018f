# The dialog that notes a hold done without the program.

backdate-open = Note an earlier hold
backdate-day = Day
backdate-today = Today
backdate-yesterday = Yesterday
backdate-another-day = Another day
backdate-date = Date
# The field of the time, and what stands in it while it is empty.
backdate-began = Time it began
backdate-began-hint = 19:30
backdate-held = Time held then
backdate-held-for = Held for
backdate-unit = Unit
backdate-seconds = seconds
backdate-minutes = minutes
backdate-seconds-short = s
backdate-minutes-short = min
backdate-before = Tenderness before
backdate-after = Tenderness after, if you know it
backdate-ended = How it ended
backdate-method = Method, if you like
backdate-no-method = Not noted
backdate-save = Save hold
backdate-cancel = Cancel
backdate-no-before = Choose how tender it was before.

# What is wrong with a day: name only ways to write it that are understood.
backdate-day-empty = Type the day of the hold, as 20 Nov 2026 or 2026-11-20.
backdate-day-no-date = That is not a date. Write it as 20 Nov 2026, 20.11.2026 or 2026-11-20.
# Of figures without points. $one and $other: “3 April 2026”.
backdate-day-either = That can be { $one } or { $other }. Write the month as a word.
backdate-day-future = That day has not come yet. Note what has been done.
backdate-day-too-early = Entries begin in the year 2000.
# “Friday, 20 November 2026”.
backdate-read-as = { $weekday }, { $day }

# What is wrong with a time.
backdate-time-empty = Type when the hold began, as 19:30 or 7:30 pm. About is enough: the time says what came first.
backdate-time-none = That is not a time of day. Write it as 19:30 or 7:30 pm.
backdate-time-future = That time has not come yet. Note what has been done.
# How a time was read that is written otherwise.
backdate-time-read-as = At { $time }
# On the days on which summer time begins and ends.
backdate-time-left-out = The clocks went forward then and left this time out. It is kept as { $time }.
backdate-time-twice = The clocks went back then and showed this time twice. The first one is kept.
