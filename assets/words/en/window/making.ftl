# A routine of one's own: making, changing, removing it, and one that comes in from elsewhere.

# The button that begins one, and the titles of its page.
making-new = New routine
making-change-it = Change a routine
making-copy-it = Copy of a routine
# Buttons: short.
making-change = Change
making-copy = Change a copy
making-remove = Remove
making-name = Name
# In the empty field of the name.
making-name-such-as = Such as Evening, at the desk
making-same-name = You have a routine of this name already. You may keep both.
making-steps = Steps
making-no-steps = No steps yet. Find a point or an area first.
making-sides = You choose the side each time you start it.
making-find = Find a point or an area to add
# Before the name of what was added.
making-added = Added
making-find-help = Type a muscle or a place, such as calf. Points you placed yourself cannot be steps.
making-areas = Add an area
making-sore = Add my sore points
# What a place is, small, below its name.
making-point = Point
making-area = Area that is rolled
# The button that opens the tool and the time of a step, and the one that closes them.
making-choices-open = Tool and time
making-choices-close = Done
making-step-up = Move up
making-step-down = Move down
making-step-out = Take out
making-save = Save routine
making-saving = Saving
making-cancel = Cancel
# Why it cannot be saved.
making-no-name = Give it a name first
making-no-step = Add a step first
making-not-so = It cannot be saved as it is

making-leave = Leave without saving?
making-leave-what = The routine is not saved yet. If you leave now, it is lost.
making-stay = Go on with it
making-lose = Leave, do not save

making-remove-title = Remove this routine?
making-keep = Keep it

# A file with a routine, from elsewhere.
making-take-in-title = Add this routine?
making-reading = Reading the file
making-taking = Adding the routine
making-take-in = Add to my routines
making-take-in-what = A copy of the file goes into the folder of your routines. The file itself stays.
making-taken-in = It is among your routines now.
making-look-at-it = Look at it
making-not-taken = Nothing was added.

# A button, and the routine or step that it is about.
making-of = { $what }: { $name }
# “Lacrosse ball · wall · 60 s”.
making-step = { $tool } · { $place } · { $dose }
making-copy-of = You wrote this routine by hand, so its file stays as it is. This is a copy of its steps. What else you wrote is not in it.
# After the sentences above.
making-left-out = { $count ->
    [one] One of its places cannot be made here and is left out.
   *[other] Some of its places cannot be made here and are left out.
  }
making-remove-what = “{ $name }” and its file { $file } are removed. You cannot undo this. What you did with it stays in your history.
