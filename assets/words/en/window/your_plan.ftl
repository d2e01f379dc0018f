# The plan that the user does: what is due today, done and left. Facts, no praise and no blame.

your-plan-title = Your plan
your-plan-how-tender = How tender is it now?
your-plan-not-today = Not today
your-plan-over = Nothing more is due today.
your-plan-none-due = Nothing is due today.
your-plan-all-wait = What is left may not be pressed today. Open it to read why.
your-plan-all = Do all of today
your-plan-round = Do each point once
your-plan-more = About this plan
your-plan-less = Show less
your-plan-more-or-less = When to do more or less
your-plan-tell = What to tell, and whom
your-plan-end = End for now
your-plan-back = Back to your plan
your-plan-rows = Due today
your-plan-review = Review on { $weekday }, { $day }
your-plan-review-was = Review was on { $weekday }, { $day }
your-plan-review-today = Review today
your-plan-done =
    { $due ->
        [one] { $done } of 1 hold done today
       *[other] { $done } of { $due } holds done today
    }
your-plan-times =
    { $count ->
        [2] twice a day
       *[other] { $count } times a day
    }
# What is done of a point, in a row: short.
your-plan-left-out = not today: { $why }
your-plan-all-done = done
your-plan-not-yet = not yet
your-plan-some-done = { $done } of { $due } done
your-plan-locked = locked: it hurt in a way you did not expect
your-plan-rests = you let it rest
your-plan-too-sore = rests today: it was too sore
your-plan-otherwise = You have chosen something else.
your-plan-go-there = Go to the plan
your-plan-not-due = not due today
your-plan-open = Open this point
your-plan-show-all = Show all { $count } points
your-plan-start = Start
your-plan-next = Next point
# A button and its point, to a screen reader.
your-plan-about = { $what }, { $point }
your-plan-minutes = up to { $count } min left
your-plan-on-map = { $name }, number { $number } of your plan
your-plan-often =
    { $count ->
        [1] Your plan says once a day: more can make it flare up.
        [2] Your plan says twice a day: more can make it flare up.
       *[other] Your plan says { $count } times a day: more can make it flare up.
    }
