# Why a button cannot be pressed now: on it, under the pointer, and to a screen reader. Short, without a full stop.

why-no-file = Type or choose a file first
why-busy = One moment, the file is read or written
why-type-the-word = Type the word first
why-no-point-in-plan = Put a point into the plan first
why-nothing-to-undo = There is nothing to undo
why-nothing-earlier = There is nothing earlier
why-nothing-later = There is nothing later
why-nothing-to-tell = There is nothing in this time
why-no-event = Say what it was, and on which day
why-no-sore-point = No point was sore the last time
why-first-step = This is the first step
why-last-step = This is the last step
why-first-page = This is the first page
why-last-page = This is the last page
why-nothing-to-take = There is nothing new to take in
why-wrong-day = Put the day right first
why-wrong-time = Put the time right first
why-wrong-held = Put the time held right first
why-no-review-day = Put the review day right first
why-no-point-chosen = Choose a point first
