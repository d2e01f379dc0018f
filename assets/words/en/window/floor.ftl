# Floor mode: read from two metres, so every word counts.

floor-mode = Floor mode
floor-sign-first = Answer the sign to stop first.

# In the corners, in large letters: what the one control is, and the key that leaves.
floor-any-key = Any key or click
    .page = Any key or tap
floor-press-and-hold = Press and hold
    .page = Hold your finger down
floor-keep-pressing = Keep pressing
floor-esc = Esc

# What a press does, beside them.
floor-too-sore = Too sore, stop
floor-back-to-hold = Back to the hold
floor-back-to-routine = Back to the routine
floor-next-step = Next step
floor-start-next = Start it
floor-start-now = Start now
floor-pause = Pause
floor-go-on = Go on
floor-released = It released
floor-throbs = It throbs
floor-movement = One movement done
floor-not-held = Not held, go on
floor-undo = Not yet, go on
floor-back = To the page of the hold

# In the middle.
floor-stood-still = The clock stood still
floor-is-over = Hold ended
floor-saved = Saved
floor-saving = Saving

# Above the signs, each a few words; the second to a screen reader, the signs apart by semicolons.
floor-stop-if = Stop if
floor-stop-if-signs = Stop if: { $signs }
# While somebody gets in place without a number; and before that.
floor-seven-stops = 7 of 10 or more when you press: press and hold to stop.
    .page = 7 of 10 or more when you press: hold your finger down to stop.
floor-seven-does-not-start = If it is 7 of 10 or more when you press, do not start.
floor-waits-for-a-number = The next step was { $value } of 10 today: it needs a new number first.

# The heading above the signs of an emergency; a list follows. $number: “112”.
floor-call-if-one = Call { $number } now if
# The voice then.
floor-say-call = Stopped. Chest pain, short breath, or one side weak or numb: call { $number } now. The other signs are on the screen.

# On a phone. $does: “Go on”.
floor-tap = Tap: { $does }
floor-control = Any key or click: { $does }
    .page = Any key or tap: { $does }

# The voice.
floor-opened = Floor mode. Press and hold to stop. Escape goes back to the hold.
    .page = Floor mode. Hold your finger down to stop. Escape goes back to the hold.
# $how: “It released”.
floor-say-ended = { $how }. Any key within 5 seconds: Not yet, go on.
# $sided: “Levator scapulae, lower end, your left”; $cue: a sentence, how to get there.
floor-say-next = Next: { $sided }. { $cue } If it is 7 of 10 or more when you press, do not start. Any key starts.

# How it ended, in the middle.
floor-full-time = Full time
floor-held = Held. { $how }
floor-next = Next: { $name }
# $side: “Your left”.
floor-step = { $side }, step { $at } of { $count }

# On the page after it: a question, and its answers on buttons.
floor-what-ended = Ended by a key on the floor. What ended it?
floor-answer-time = The time was over
floor-answer-released = It released
floor-answer-throbbed = It throbbed
floor-answer-movements = The movements were done
floor-answer-too-sore = Too sore
floor-answer-unexpected = Unexpected pain
floor-answer-else = Something else
floor-answer-interrupted = It was interrupted
