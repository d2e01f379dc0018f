# The page of the plans, and the dialogs around it.

# In the rail: one short word.
plan-plan = Plan
plan-save-title = Save the plan
# In the system’s dialog for files.
plan-kind-pdf-file = PDF
plan-kind-plan-file = Knotmap plan
plan-kind-png-file = PNG picture
plan-kind-svg-file = SVG drawing
plan-choose-title = Choose a plan
plan-kind-in = Plan, page or photo of its code
plan-title = Plans
plan-new = New plan
plan-import = Import plan
plan-none = No plans yet
plan-none-help = Were you given a plan? Import it: the file, the page, or a photo of its square code. To make one for somebody, begin a new plan and mark the points on the map.
plan-open = Open
plan-use-again = Use for another patient
plan-leave = Stop doing this plan
# A button and the plan that it is about, to a screen reader.
plan-of = { $what }: { $name }
plan-without-name = Plan without a name
plan-for = Plan for { $label }
# Parts of one line about a plan.
plan-about-review = review on { $day }
plan-about-not-given = not given out yet
plan-about-revision = revision { $revision }
plan-about-changed = revision { $revision }, changed since
plan-about-code = code { $code }
plan-about-ended = ended on { $day }
plan-last-result = Last result of { $day }
plan-no-result = No result yet
plan-not-in-it = { $name }, { $side }, not in the plan
plan-click-to-add = { $side } · click to add it
    .page = { $side } · tap to add it
plan-count =
    { $count ->
        [one] 1 point
       *[other] { $count } points
    }
plan-day = { $weekday }, { $day }

plan-back = All plans
plan-saved = Saved
plan-saving = Saving
plan-not-saved = Not saved
plan-more = More about this plan
plan-copy-text = Copy as text for your records
plan-copied = Copied as text
plan-end = End this plan today
plan-go-on = Let it go on
plan-undo = Undo
plan-redo = Redo
plan-patient = Patient
plan-patient-hint = Such as patient 17
plan-patient-help = A short label, no full name.
plan-review = Review on
plan-who = For whom, until when
plan-by = Prepared by
plan-by-hint = Physiotherapist
plan-weeks-2 = 2 weeks
plan-weeks-4 = 4 weeks
plan-weeks-6 = 6 weeks
plan-not-saved-review = Not saved: the review day
plan-leaves-out-review = Not saved: the review day. Go back again to leave it out.
plan-review-too-early = The review cannot be before the plan was made.
plan-review-too-late = Choose a day before the year 2200.
plan-texts = Notes for the patient
plan-points = Points
plan-add-help = Click a point or a muscle on the map, or find one by its name.
    .page = Tap a point or a muscle on the map, or find one by its name.
plan-find = Find a point to add
plan-from-routine = Add from a routine
plan-move-help = Drag, or press Alt and an arrow, to change the order.

# The form of one point.
plan-tool = Tool
plan-position = Position
plan-dose = Dose
plan-at-least = At least
plan-held = Hold for
plan-or-from = Shortest, if less will do
plan-at-most = At most
plan-movements = Movements
plan-from = From
plan-to = To
# Units of a dose: as they stand in a small field, and whole.
plan-seconds-short = s
plan-seconds = seconds
plan-minutes-short = min
plan-minutes = minutes
plan-movements-short = ×
plan-movements-unit = movements
plan-times = How often
plan-days = On days
plan-rest = Rest after it
plan-no-rest = No rest
plan-rest-min = { $count } min
plan-rest-s = { $count } s
plan-note = Note for the patient
plan-note-hint = What only you can say about this point
plan-remove-point = Remove point
plan-remove = Remove
plan-ending-time = For a set time
plan-ending-release = Until it releases
plan-ending-throbbing = Until it throbs
plan-ending-movements = Slow movements
plan-times-a-day =
    { $count ->
        [1] Once a day
        [2] Twice a day
       *[other] { $count } times a day
    }
plan-days-of-week = On days of the week
plan-see-handout = See the handout
plan-no-point = No point chosen
plan-no-point-help = Click a point on the map or in the list to set its dose.
    .page = Tap a point on the map or in the list to set its dose.
plan-back-to-plan = Back to the plan

# The plan’s own texts: the name of the field, and what belongs there.
plan-text-note = About the whole plan
plan-text-note-hint = How to go about it
plan-text-more-or-less = When to do more or less
plan-text-more-or-less-hint = For example: after two weeks 90 s, if it stays under 5
plan-text-tell = Tell us if
plan-text-tell-hint = For example: it gets worse, or you did not find a point

# Buttons that write a kind of file: short.
plan-kind-plan = Plan file
plan-kind-pdf = PDF handout
plan-kind-png = PNG
plan-kind-svg = SVG
