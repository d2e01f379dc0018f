# Routines: the list of them, what is told and chosen before one, a running one.

# The page in the rail, and its title: short.
routines-title = Routines
routines-find = Find a routine
routines-none-found = No routine has these words.
# In place of a hold; the names of the routines follow.
routines-rolled = An area: it is rolled as a step of a routine.
# Buttons of a card; $name: a routine.
routines-open = Open
routines-open-one = Open { $name }
routines-go-on-with = Go on with { $name }

routines-own = Your own routines
routines-own-help = Each file ending in .ron in this folder is a routine. It is read anew when you come back to this page.
routines-own-none = The demo keeps nothing, so it has no routines of your own.
routines-open-folder = Open the folder

# An area on the map, to a screen reader. $sided: “Outer thigh, your left”.
routines-area-both-ways = Area: { $sided }. Roll up and down, then from side to side.
routines-area-up-and-down = Area: { $sided }. Roll up and down.
routines-area-side-to-side = Area: { $sided }. Roll from side to side.
routines-area = Area: { $sided }.
# A card to a screen reader: with what, how long, when last.
routines-card = { $name }. { $with }. { $long }. { $last }
# On a card. $time: “4 min”.
routines-extent-points = { $count ->
    [one] 1 point · { $time }
   *[other] { $count } points · { $time }
  }
routines-extent-areas = { $count ->
    [one] 1 area · { $time }
   *[other] { $count } areas · { $time }
  }
routines-seconds = { $count } s
routines-span-seconds = { $least }–{ $most } s
routines-minutes = { $count } min
routines-span-minutes = { $least }–{ $most } min

routines-not-done-yet = Not done yet
routines-last-done-today = Done today
routines-last-done-yesterday = Last done yesterday
# $count is 2 to 13.
routines-last-done-days-ago = Last done { $count } days ago
# $day: “1 Oct”.
routines-last-done-on = Last done { $day }

# Where a figure is from, in brackets or after a dot. Others are titles of texts.
routines-source-guard = Knotmap’s own limit
routines-source-own = your own

# Before a routine.
routines-back = Back to all routines
# Headings. Below “Stop if” stand signs, each a sentence.
routines-set-up = Before you start
routines-feel = What you should feel
routines-mind = Mind
routines-stop-if = Stop if
routines-steps = Steps
routines-figures = Figures and their sources
routines-sides = Sides
routines-side-left = Left
routines-side-right = Right
routines-side-left-then-right = Left, then right
routines-side-right-then-left = Right, then left
routines-tonight = Points tonight
routines-pain-at-rest = Pain at rest now, before any pressure
# The same to a screen reader, before each number.
routines-pain-prefix = Pain at rest
routines-begin-anew = Begin anew
routines-without-number = You need no number for this short step: roll first, and give one when you know.
routines-done-today = You have done this today. More in one day can make it flare up.
# The main button; it shows the time as well: “4 min”.
routines-start = Start
routines-start-with = Start, { $time }
routines-go-on-there = Go on where you left off
routines-go-on-there-with = Go on, about { $time }
# $says: sentences of the routine about it, or nothing.
routines-per-day = { $count ->
    [one] Once a day at most. { $says }
   *[other] { $count } times a day at most. { $says }
  }
routines-per-day-from = { $count ->
    [one] Once a day at most ({ $source }). { $says }
   *[other] { $count } times a day at most ({ $source }). { $says }
  }
# A caution of a routine, and the text that it is from.
routines-minded = { $words } ({ $source })
routines-stop-if-signs = Stop if: { $signs }
# A routine of several nights; $all is 2 or more.
routines-nights-done = All { $all } points throbbed: a new round begins.
routines-nights = { $done } of { $all } points throbbed so far.
routines-after-point = After { $name }: what lies nearer to the surface comes first.
routines-choose-points = Choose { $least } to { $most } of them ({ $source }).
# After the name of a point.
routines-throbbed = throbbed
routines-due = due
# Why a routine may not begin. $first: another routine.
routines-not-tried = Locked until you have done “{ $first }” on this side and it went well.
routines-not-tolerated = Locked: “{ $first }” was too sore the last time. Do that again first, with less pressure.
routines-pain-unknown = Say first how much it hurts at rest.
routines-too-much-pain = Not while it hurts at rest more than { $most } of 10.
routines-left-off = You did { $done } of { $all } steps and left off.

# Buttons of a running routine: short.
routines-hold = Start step
routines-go-on = Go on
routines-next-now = Go on now
routines-skip = Skip step
routines-step-back = One step back
routines-repeat = Same step again
routines-swap = Other side first
routines-swap-over = Change the side
routines-end = End routine
# During the rest between two steps, in a ring: short.
routines-rest = Rest
# These two are spoken.
routines-rest-over = The rest is over. Next step.
routines-switch-sides = Switch sides.
routines-next = Next
routines-how = How to get there
# $words: “by how far you lean.”
routines-pressure = Pressure: { $words }
routines-how-tender = How tender is it now?
routines-photo = Look at a picture
routines-continue = Ready, go on
routines-emergency = Pain that goes into the chest ends a routine. Call for help first.
routines-no-room = That is as many spots as the routine gives.
routines-locked = Locked after unexpected pain. Open it on the map to unlock it, or skip this step.
routines-resting = This place rests until tomorrow. You can skip this step.
# Steps where nothing is pressed.
routines-breathing = Breathing
routines-picture-from-the-side = A picture from the side
routines-preparation = Preparation
# Where a running routine is: one line.
routines-under-way = { $name }, step { $at } of { $count }
routines-progress = Step { $at } of { $count } · about { $left } left
routines-last-step = Step { $at } of { $count }
routines-all-done = { $count ->
    [one] 1 step
   *[other] { $count } steps
  }
routines-step = Step { $number }
# $side: “Your left”. $view: “back”, “front”; below: “side of neck”, “soles”.
routines-place = { $side } · { $view } view
routines-place-part = { $side } · { $view }
routines-inset = Step { $number }, { $view }
# $sided: a point.
routines-inset-spoken = Picture: Step { $number }, { $sided }
# After a step, to a screen reader.
routines-step-now = now
routines-step-done = done
routines-step-skipped = skipped
routines-step-to-come = to come

# The end of a routine.
routines-finished = All steps are done
routines-unanswered = How was it? Still without an answer
routines-ended = The routine is ended for now
routines-done = Done now
routines-over = The routine is over
routines-to-routines = Back to routines
routines-answer = Answer
routines-answer-for = Answer for { $sided }
routines-steps-done = { $done } of { $all } steps done.
routines-steps-done-and-skipped = { $done } of { $all } steps done, { $skipped } skipped.
