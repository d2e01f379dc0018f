# What was done of a plan, for the physio: on paper, and the same words in the window.

result-page-title = What was done of plan { $code }
result-page-days = { $from } to { $to }
# At the right of the title: short.
result-page-made = Put together on { $day }
# At the foot of every page: short.
result-page-foot = Plan { $code }. Timed and rated at home.
# What a program that shows PDFs says of the file inside.
result-page-attachment = What was done of the plan, to be opened with Knotmap

result-page-unexpected-pain = Unexpected pain
# $name: of a point, with its side. Of the side: the patient’s.
result-page-pain = { $name }, { $day }
result-page-sided = { $name }, { $side }
result-page-patient-asks = The patient asks

# Why a point was not done; in parts, “stopped 2 × too sore”, with a dot between.
result-page-why-not = Stopped or left out
result-page-stopped = stopped { $reasons }
result-page-left-out = left out { $reasons }
# The hold was left early, for no other reason that is known.
result-page-early = early
result-page-times = { $count } × { $what }

# The head of the first table: each in a narrow column, the longest word of at most 55 points.
result-page-point = Point
result-page-planned = Planned
result-page-done = Done
result-page-not-done = Not done
result-page-stopped-head = Stopped
result-page-extra = Extra
result-page-before-after = Before, after
# Two numbers, which may have a half.
result-page-two = { $before }, { $after }
# Below it.
result-page-legend = Not done: planned, and no hold is recorded; where no reason is told, it may have been done all the same. Stopped: too sore, unexpected pain, or left early. Extra: done though it was not planned. Held: the seconds of one hold, from the shortest to the longest. Tender before is the median of the first day that tells one, after that of the last.

# How the holds of a point were done; in parts with a dot between.
result-page-how-done = How it was done
# $how: how a hold ended, “full time”.
result-page-counted = { $count } { $how }
result-page-timed = timed by the program
result-page-typed = typed in
result-page-timed-and-typed = { $timed } timed by the program, { $typed } typed in
# A hold that came to its end after its whole time.
result-page-full-time = full time

result-page-hold-by-hold = Hold by hold
result-page-no-hold = No hold at the points of this plan is noted in these days.
result-page-more-holds = { $count ->
    [one] 1 more hold is in the attached file.
   *[other] { $count } more holds are in the attached file.
  }
# The head of the second table.
result-page-day = Day
result-page-held = Held
result-page-ended = Ended
result-page-notes = Notes of the patient
# Bold, before a note.
result-page-note-of = { $day }, { $name }:
