# The help. Words in quotation marks are those of buttons: they must be the same there.

# The switch between its parts, and the parts: short.
help-parts-name = Part of the help
help-part-how = How it goes
help-part-marks = Marks
help-part-words = Words

# How it goes: four steps, each a heading and sentences.
help-step-find = Find the point
help-step-find-how = Click the sore place on the body, or search for it in your own words: “between the shoulder blades”. If you only know where it hurts, “Where does it hurt?” lists the points that can send pain there.
    .page = Tap the sore place on the body, or search for it in your own words: “between the shoulder blades”. If you only know where it hurts, “Where does it hurt?” lists the points that can send pain there.
help-step-rate = Say how tender it is
help-step-rate-how = Press it and choose a number: 0 is not tender, 10 as tender as can be. At 7 or more there is no hold that day; you can still save the number.
help-step-hold = Hold it
help-step-hold-how = The panel says with what, how and for how long. Read what to mind there, start, get in place: the clock does the rest. Sharp, shooting or tingling is a sign to stop.
help-step-after = Say how tender it is now
help-step-after-how = Before and after are kept together, on this device only. Trends shows how each point develops over the weeks.

# What there is besides: a word, and what it is.
help-routines = Routines
help-routines-how = Several points in order, with the time for each.
help-plan = A plan
help-plan-how = Your physiotherapist can send you one as a file: drop it on the window. The panel then says what is next today.
    .page = Your physiotherapist can send you one as a file: import it under Plans. The panel then says what is next today.
help-floor = Floor mode
help-floor-how = For lying down: large digits, and any key or click does the next thing. Open it beside Start, or while a hold runs.
    .page = For lying down: large digits, and a tap anywhere does the next thing. Open it beside Start, or while a hold runs.
help-earlier = Earlier holds
help-earlier-how = Done without Knotmap? “Note an earlier hold” in the panel of the point takes day and time.
help-slip = A slip
help-slip-how = Undo takes back what you saved, and says what that was. History, then Change, puts an entry right.

# Below the marks.
help-of-number = The number is the last tenderness that you gave. Shape and colour say the same again.
help-of-several = Points that would lie on each other are one mark, with “+1” or “×2” beside it: a click tells them apart.
    .page = Points that would lie on each other are one mark, with “+1” or “×2” beside it: a tap tells them apart.
help-of-sides = Left and right are always yours, whichever way the picture faces.

# Marks of the map; in its legend as well: short.
help-forbidden = not for treating yourself
help-locked = locked after pain that was not expected
help-rests = rests until tomorrow
help-from-afar = not tested, seen from afar
help-several = several of them at one place

# Words, as they stand elsewhere in the window, and what they mean here.
help-word-point = Point
help-word-point-is = A sore spot in a muscle. Physiotherapists call it a trigger point, others a knot.
help-word-tenderness = Tenderness
help-word-tenderness-is = How sore a point is when you press it, 0 to 10. Pain at rest is something else and is kept apart.
help-word-hold = Hold
help-word-hold-is = Steady pressure on one point, timed, with a ball, a tool or the fingers.
help-word-dose = Dose
help-word-dose-is = How long or how many times: “60 s”, “until it releases”.
help-word-releases = It releases
help-word-releases-is = The muscle under the ball lets go: the spot gets softer, and less tender.
help-word-throbs = It throbs
help-word-throbs-is = The sore area throbs: the end of a long hold. A beat in time with your pulse is a sign to stop.
help-word-before-after = Before, after
help-word-before-after-is = The tenderness right before a hold, and right after it.
help-word-referral = Pain may be felt
help-word-referral-is = Pressing one point can be felt in another place. Physiotherapists say referral, or referred pain.
help-word-layers = Outer, deep muscles
help-word-layers-is = Those under the skin, and those below them. A deep point opens its side of the body.
help-word-danger = Where not to press
help-word-danger-is = Places with a vessel, a nerve or bone close under the skin.
help-word-rest = Rest
help-word-rest-is = A point that was too sore is left alone until tomorrow.
help-word-locked = Locked
help-word-locked-is = After pain that was not expected a point takes no hold, until you say that it is over.
help-word-flare-up = Flare-up
help-word-flare-up-is = The day after, a point is 2 or more above its number before the hold: skip a day, then hold half as long.
help-word-entry = Entry
help-word-entry-is = One thing that you noted: a hold, or a number without one. Nothing is thrown away; a change is an entry more.
help-word-middle-value = 5-day middle value
help-word-middle-value-is = Half of the values of five days lie above it, half below. Trends draws it as the line.
help-word-most-days = Most days
help-word-most-days-is = The grey band in Trends: how far the values of a point mostly lie from their middle. A change beyond them is in bold.
help-word-review = Review
help-word-review-is = The day on which you and your physiotherapist look at a plan again.
