# The panel of one point, and the cards of a new or moved one.

point-all-points = All points
point-back = Back to all points
point-next = Next point
point-previous = Previous point
point-more = More about this point
point-rename = Rename
point-move = Move
point-remove = Remove
point-name = Name of the point
point-name-keys = Enter keeps the name, Esc leaves it as it was.
# A heading; the places follow below it.
point-felt = Pain may also be felt
point-place-by-convention = Place uncertain. By convention after Travell & Simons; not proven for you.
point-place-uncertain = Place uncertain. Not proven for you.

# The banner while a point is moved.
point-moving = Move the point.
point-moving-how = Click its new place, or use the arrow keys and Enter.
    .page = Tap its new place, or use the arrow keys and Enter.
point-moving-how-short = Click, or arrows and Enter.
    .page = Tap its new place.
point-moving-end = Cancel

# The card beside a click on the map.
point-no-muscle = No muscle here
point-no-muscle-how = Points lie on muscles. Click on one, or show another layer.
    .page = Points lie on muscles. Tap one, or show another layer.
point-no-point = No point here
point-other-side = The other side of your body
point-mind = Take care here
point-move-all-the-same = Move it all the same
point-add = Add point here
point-add-all-the-same = Add point all the same
point-cancel = Cancel
point-close = Close
point-which-side = Which side?
point-which-side-why = The click was close to the middle. Choose the side before the point is saved.
    .page = The place was close to the middle. Choose the side before the point is saved.
point-no-side = No point
# What forbids a place, in front of why: a point that nobody treats themselves. $name: the point.
point-near = Half an inch or less from { $name }
# What to mind: a point close by, and its note; the second where it has none.
point-mind-near = { $name }: { $note }
point-go-lightly = go lightly
# Why a point does not go to the other side: where it is, then where a new one would be.
point-stays-left = This point is on your left. Add a new point for your right.
point-stays-right = This point is on your right. Add a new point for your left.
point-stays-midline = This point is on midline. Add a new point for midline.

# How it is done.
point-tool = Tool
point-position = Position
point-dose = Dose
point-seconds = Seconds
# Above a number field: two short lines.
point-until-release =
    Until it releases,
    at most
point-at-most = At most
point-other-dose = another time
point-how = How to do it
# $dose: “60 s”, “until it releases, at most 2 min”; $source: the title of a text.
point-way = { $dose } · { $source }
point-way-usual = { $dose } · Knotmap’s usual time
point-way-limit = { $dose } (Knotmap’s limit)
point-way-limit-source = { $dose } (Knotmap’s limit) · { $source }
# $dose: what the text says of the time, without a full stop.
point-source = { $dose }. Source: { $title }.
point-weeks = Last 3 weeks
point-weeks-plot = Tenderness of the last 3 weeks
point-nothing-yet = Nothing noted yet.
point-nothing-lately = Nothing noted in this time.
point-nearby = Within an inch
point-muscle = Muscle: { $name }

# The foot: the question, and beside it the keys 0–9 after “press”.
point-how-tender = How tender is it now?
point-press = press
# The main button; $dose: “60 s”, “at most 2 min”.
point-start = Start hold
point-start-dose = Start hold · { $dose }
point-start-again = Start once more
point-start-again-dose = Start once more · { $dose }
point-choose-first = Choose how tender it is first
point-seconds-first = Type a number of seconds first
point-save-rating = Save rating
point-rate-only = Save rating without a hold
point-locked = Locked after unexpected pain
point-signs = Read the signs
point-unlock = It is gone since yesterday, unlock
point-bring-back = Bring back
point-bring-back-what = Bring back { $sided }
point-removed = Removed points ({ $count })
point-pain-at-rest = Pain at rest now, without pressing
# Before the number on its buttons, to a screen reader.
point-pain-prefix = Pain at rest
point-not-yourself = Not for treating yourself
point-do-not-press = Do not press it. A physiotherapist can look at it.

# Why a point is not pinned and moved yet. “Medial scapula rolling” is a routine.
point-waits-not-tried = Pinning and moving comes after rolling: hold a spot of this side by medial scapula rolling first, and find that you bear it well.
point-waits-not-tolerated = The last time rolling was too much here. Roll with less pressure until you bear it well.
point-waits-pain-unknown = Say how much it hurts at rest. Above 3 nothing is pinned and moved.
point-waits-too-much-pain = Above 3 at rest nothing is pinned and moved. Go back to rolling.

# The last hold, or the last look, was on the other side: two sentences, the first alone where there is little room.
point-held-other = Last time you held { $other ->
    [left] your left
    [right] your right
   *[midline] midline
  } side. This is { $this ->
    [left] your left
    [right] your right
   *[midline] midline
  }.
point-opened-other = Just now you looked at { $other ->
    [left] your left
    [right] your right
   *[midline] midline
  } side. This is { $this ->
    [left] your left
    [right] your right
   *[midline] midline
  }.
point-go-left = Go to your left
point-go-right = Go to your right
point-go-midline = Go to midline

# The ends of the row of numbers, below 0 and below 10.
point-not-tender = not tender
point-as-tender = as tender as can be
# The row, to a screen reader, and each of its numbers. “That hold”: one that was done without the program.
point-score = Tenderness { $asked ->
    [now] now
    [after] after
    [before-that] before that hold
    [after-that] after that hold
    [rated] rated
   *[before] before
  }, 0 not tender, 10 as tender as can be
point-score-value = Tenderness { $asked ->
    [now] now
    [after] after
    [before-that] before that hold
    [after-that] after that hold
    [rated] rated
   *[before] before
  } { $value }
point-steps =
    { $count ->
        [one] 1 step
       *[other] { $count } steps
    }
