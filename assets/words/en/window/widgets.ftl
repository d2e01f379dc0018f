# What widgets say by themselves.

widgets-clear = Clear
widgets-close = Close
widgets-saved = Saved
# Short.
widgets-undo = Undo
widgets-whole-number = Use a whole number of { $unit } from { $from } to { $to }.
# To a screen reader: a row of numbers 0–10.
widgets-pain-scale = { $what }, 0 no pain, 10 the worst pain imaginable
widgets-time-left = Time left
# Below a small plot.
widgets-before-a-hold = before a hold
widgets-after = after
widgets-trace = Tenderness since you started: { $first } at first, { $last } now
widgets-no-trace = Tenderness since you started: no number yet
