# What came back of a plan, for the physio; and what goes back, for the patient.

result-title = Result of a plan
result-open = Open result
result-open-what = The .knotmap file that the patient has sent back. Looking at it changes nothing.
result-result = Result
result-no-pain = No unexpected pain was noted.
result-pain = Unexpected pain
result-line = Days done: days with a hold that came to its end. The line is the median before, day by day, from three days on.
# Heads of a table: short.
result-head-point = Point
result-head-planned = Planned
result-head-done = Done
result-head-not-done = Not done
result-head-stopped = Stopped
result-head-extra = Extra
result-head-days = Days done
result-head-held = Held
result-head-before-after = Before → after
result-shown = What is shown
result-alone = This file
result-together = All together
result-keep = Keep with the plan
result-keep-it = Yes, keep it there
result-leave-it = No
result-writing = Saving
result-kept = Kept with the plan.
result-notes = Notes of the patient

result-send = Send what you did
result-send-what = A file for your physiotherapist: what the plan asked for and what you did of it. Only the points of the plan are inside. You send it yourself, or take it along.
result-save-title = Save what you did
# In the system’s dialog for files.
result-kind-knotmap = Knotmap result
result-kind-pdf = PDF page
result-since = First day
result-since-hint = The day of the plan
result-last-7 = Last 7 days
result-last-14 = Last 14 days
result-all = Since the plan was made
result-with-notes = Your notes
result-notes-stay = Without my notes
result-notes-go = With my notes
result-kind = Kind of file
result-as-knotmap = File for Knotmap
result-as-pdf = PDF to read and print
result-inside = This will be inside
result-save = Save the file
result-advice = Send it as a file or document, not as a photo.

result-from-kept =
    { $count ->
        [one] 1 result, kept with the plan
       *[other] { $count } results together, kept with the plan
    }
result-from-plan = { $name }, code { $code }
result-from-unknown = plan { $code }
result-from-made = put together on { $day }
result-days = { $from } to { $to }
result-pain-at = { $point }, { $side }, on { $day }
result-more-pains = and { $count } more
result-kept-before =
    { $count ->
        [one] 1 result of this plan is kept here.
       *[other] { $count } results of this plan are kept here.
    }
result-belongs = The file has no name inside. Did it come from the patient of “{ $name }”, code { $code }?
result-questions = Questions for your visit
result-questions-hint = What you want to ask, in your own words
result-asks = The patient asks
# Parts of one line, after “Trapezius, left:”.
result-planned = planned { $count }
result-done = done { $count }
result-not-done = not done { $count }
result-stopped = stopped { $count }
result-extra = extra { $count }
result-on-days =
    { $count ->
        [one] on 1 day
       *[other] on { $count } days
    }
result-tenderness = tenderness before { $before }, after { $after }
result-what-goes =
    { $count ->
        [0] No hold at these points is noted, { $days }
        [one] 1 hold, { $days }
       *[other] { $count } holds, { $days }
    }
result-saved = Saved and checked: { $path }
