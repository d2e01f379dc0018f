# What is told to a screen reader when it happens: as a person says it.

said-saved = Saved.
said-get-in-place = Get in place.
said-paused = Paused.
said-goes-on = The hold goes on.
said-ended = Hold ended.
said-adding = New point. Click the sore place on a muscle.
    .page = New point. Tap the sore place on a muscle.
said-no-muscle = No muscle here. Points lie on muscles.
said-which-side = Which side? The click was close to the spine.
    .page = Which side? The place was close to the spine.

# $view: “Back”, $side: “your left”.
said-view-of-a-side = { $view }, { $side }.
said-view-yours = { $view }. Your left is on the left of the screen.
said-view-patients = { $view }. Patient’s left is on the left of the screen.
said-opened-left = Left side opened to the deep muscles.
said-opened-right = Right side opened to the deep muscles.

# $done: “Entry changed”, $keys: “Ctrl Z”.
said-can-be-undone = { $done }. { $keys } takes it back.

# $sided: “Rhomboid major, upper, your left”.
said-started = Hold started, { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
  }, { $sided }.
said-ended-full-time = Hold ended, full time, { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
  }.
# $how: “it released”.
said-ended-how = Hold ended, { $how }, { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
  }.
# $band: “moderate”.
said-rated = Tenderness { $value } of 10, { $band }.

# What a search has found. $first: a name.
said-found-nothing = Nothing found.
said-found-to-add = { $count } found. Enter adds { $first }.
said-found-muscles = { $count ->
    [one] 1 muscle found.
   *[other] { $count } muscles found.
  }
said-found-points = { $count ->
    [one] 1 point found.
   *[other] { $count } points found.
  }
# $found: one of the sentences above.
said-found-first = { $found } First: { $first }.
