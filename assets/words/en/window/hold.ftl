# The hold while it runs, and the page after it.

# What was said last about the hold: on screen, to a screen reader, and by the voice.
hold-started = Hold started.
hold-halfway = Half time.
hold-last-ten = 10 seconds left.
hold-at-most = This is the longest for this kind of hold.
hold-stood-still = The clock stood still.
hold-over = The time is over.
hold-ended = Hold ended.
hold-leave-again = Press × or Esc again to leave. The time so far is kept.

# What to mind stands in one line; this ends it where there is more, or stands in its place.
hold-mind-more = More…
hold-mind-below = Read below what to mind here.
hold-not-begun = The hold has not begun yet.
hold-alarm-rings = Take the ball away. Any key stops the alarm.
hold-heard-without-sound = Sound is off, but not in this hold: a question every 5 min and a loud alarm at its end, so that you do not sleep on the ball.

# Buttons, and the line under the clock: short.
hold-leave-button = Leave the hold
hold-start-now = Start now
hold-pause = Pause
hold-go-on = Go on
hold-get-in-place = Get in place
hold-holding = Hold
hold-paused = Paused
hold-interrupted = Interrupted

# After a time that nobody saw.
hold-gap-question = The computer slept, or the window did. Was the point held all that time?
    .page = This device slept, or the page did. Was the point held all that time?
hold-gap-fills-dose = If so, the dose is full and the hold ends.
hold-gap-counts = If so, the time counts.
hold-gap-held = Held, count it
hold-gap-not-held = Not held, go on
# $span: “52 s”.
hold-stood-still-for = The clock stood still for { $span }

# A long hold.
hold-early-mark = 10 minutes. From here on it may throb.
hold-check-in = Are you awake? Is anything numb or tingling?
hold-early-mark-and-check-in = 10 minutes. From here on it may throb. Are you awake? Is anything numb or tingling?
hold-are-you-awake = Are you awake?
hold-without-answer = Without an answer the hold ends within a minute.
hold-well = All is well, go on
hold-it-is-numb = Numb or tingling

hold-movement-done = Movement done
# In the ring, under the clock: two short lines.
hold-breathe-in-nose =
    Breathe in
    through the nose
hold-breathe-out-mouth =
    Breathe out
    through the mouth
hold-breathe-in = Breathe in
hold-breathe-out = Breathe out

# The ring, to a screen reader.
hold-time-left = Time left
hold-time-held = Time held
hold-movements = Movements done
# Under the number of movements that are done.
hold-of-movements = { $count ->
    [one] of 1 slow movement
   *[other] of { $count } slow movements
  }
hold-may-turn-dark = The screen may turn dark during the hold.

# The buttons that end it.
hold-released = It released
hold-throbs = It throbs
hold-too-sore = Too sore, stop
hold-unexpected = Unexpected pain

# Above those buttons.
hold-endings-of-time = The hold ends by itself at 0:00. End it sooner when you feel it:
hold-endings-of-release = End it when it releases. It ends by itself at 0:00:
hold-endings-of-throbbing = End it when it throbs. It ends by itself at { $minutes } min:
hold-endings-of-movements = { $count ->
    [one] The hold ends by itself after 1 movement. End it sooner when you feel it:
   *[other] The hold ends by itself after { $count } movements. End it sooner when you feel it:
  }

# What a hold waits for; $time is “60 s” or “2 min”.
hold-dose-until-release = until it releases, at most { $time }
hold-dose-until-throbbing = { $from }–{ $to } min, until it throbs
hold-dose-movements = { $count ->
    [one] 1 slow movement
   *[other] { $count } slow movements
  }
# The same on a button.
hold-dose-at-most = at most { $time }
hold-dose-from-to = { $from }–{ $to } min
hold-dose-movements-short = { $count ->
    [one] 1 movement
   *[other] { $count } movements
  }
# After the dose, when seconds were added.
hold-dose-now = , now { $seconds } s
# The name of the button that adds seconds.
hold-more-seconds = + { $seconds } s
hold-seconds = { $seconds } s
hold-minutes = { $minutes } min
hold-minutes-seconds = { $minutes } min { $seconds } s
# After the tool: “Lacrosse ball, wall”.
hold-with-position = , { $position }

# The voice. $sided: “Rhomboid major, upper, your left”.
hold-say-time = { $sided }. { $seconds } seconds.
hold-say-release = { $sided }. Until it releases.
hold-say-throbbing = { $sided }. Until it throbs.
hold-say-movements = { $count ->
    [one] { $sided }. One slow movement.
   *[other] { $sided }. { $count } slow movements.
  }
# Ten seconds before the end.
hold-say-ten = Ten.
hold-say-how-tender = How tender is it, zero to ten?
hold-voice-on = Voice on
hold-voice-off = Voice off

# Before the buttons for what is felt, which follow; then the same to a screen reader.
hold-feels = It feels
hold-feels-dull = Dull
hold-feels-numb = Numb
hold-feels-sharp = Sharp
hold-feels-throbbing = Throbbing
hold-feels-spreading = Spreading
hold-it-feels = It feels { $how }
# Shown and said when such a button was pressed.
hold-noted-dull = Dull, noted.
hold-noted-numb = Numb: take the ball away.
hold-noted-sharp = Sharp: stop.
hold-noted-throbbing = Throbbing, noted.
hold-noted-spreading = Spreading: where to?

# Above a stop rule, and the ways on.
hold-a-sign = A sign to stop
hold-stop-now = Stop now
hold-feeling-is-back = The ball was off and feeling is back, go on
hold-ache-eased = A dull ache that eased, go on
hold-where-to = Where to?
hold-place-head = Head
hold-place-shoulder = Shoulder
hold-place-arm = Arm
hold-place-chest = Chest
hold-place-hip = Hip
hold-place-leg = Leg
hold-spreading-head = spreading to the head
hold-spreading-shoulder = spreading to the shoulder
hold-spreading-arm = spreading to the arm
hold-spreading-chest = spreading to the chest
hold-spreading-hip = spreading to the hip
hold-spreading-leg = spreading to the leg
# $place: as an entry from elsewhere has it.
hold-spreading-elsewhere = spreading to the { $place }

# The number during a hold. $band: “none”, “mild”, “moderate”, “strong”.
hold-tenderness-now = Tenderness now
hold-of-ten = of 10
hold-since = Since you started
hold-band-before = { $band }, before the hold
hold-no-number = No number yet
hold-band-as-before = { $band }, as before the hold
hold-band-started = { $band }, started at { $value }

# The page after the hold.
hold-not-saved = Not saved
hold-saving = Saving
hold-how-tender = How tender is it now?
hold-note = Note
hold-note-hint = A note, if you like
hold-back-to-map = Back to map
hold-again = Hold again
hold-stopped-too-sore = Stopped: too sore
hold-stopped-unexpected = Stopped: unexpected pain
hold-rest = Rest this point until tomorrow
# The two stand one after the other, the first in bold.
hold-locked = This point is locked until you clear it
hold-locked-where = in its panel beside the map.
# $time: “42 s”.
hold-saved-as = The hold is saved as { $time }.
# $day: “21 November”.
hold-rests-until = This point rests until { $day }.

# The history of a point: plot and table.
hold-history = History of this point
hold-history-table = History of this point, the newest first
hold-range = Range
hold-range-weeks = 3 weeks
hold-range-months = 3 months
hold-range-all = All
# The columns; “Before” and “After” have very little room.
hold-column-date = Date
hold-column-before = Before
hold-column-after = After
hold-column-held = Held
hold-column-ended = Ended
# In the last column, of a rating without a hold.
hold-rating = rating
hold-not-rated = not rated
hold-plot = { $count ->
    [one] Tenderness before and after, 1 entry
   *[other] Tenderness before and after, { $count } entries
  }
# Rows, to a screen reader. The numbers may be “not rated”; $how: “it released”.
hold-row-held = { $date }, before { $before }, after { $after }, held { $held }, { $how }
hold-row-rated = { $date }, rated { $rated }, without a hold
