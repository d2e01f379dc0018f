# The list of routines: its headings, what narrows it, what a card says.

routine-list-none-left = No routine fits all of these.
routine-list-show-all = Show all routines
# The star of a card. $name: a routine.
routine-list-star = Put { $name } on top
routine-list-unstar = Take { $name } from the top
# Headings, of what has a star and of what is about no part of the body; then parts of the body.
routine-list-on-top = On top
routine-list-others = Others
routine-list-neck = Neck
routine-list-upper-back = Shoulders, upper back, chest
routine-list-low-back = Low back and belly
routine-list-arm = Arm
routine-list-hip-and-thigh = Hip and thigh
routine-list-leg-and-foot = Lower leg and foot
# Chips: short.
routine-list-up-to = Up to { $minutes } min
routine-list-over = Over { $minutes } min
# What the chips of a row narrow the list by, to a screen reader.
routine-list-by-part = Part of the body
routine-list-by-tool = Tool
routine-list-by-time = Time it takes at most
# On a card: one line. $first: another routine.
routine-list-too-sore = Locked: “{ $first }” was too sore the last time
routine-list-locked-until = Locked until “{ $first }” went well
routine-list-go-to = Go to { $name }
# On a card: how far it is.
routine-list-begun-today = Begun today
routine-list-begun-yesterday = Begun yesterday
routine-list-steps-today = { $done } of { $all } steps today
routine-list-steps-yesterday = { $done } of { $all } steps yesterday
routine-list-steps-so-far = { $done } of { $all } steps so far
