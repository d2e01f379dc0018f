# The sheet of the keys. What a key does: no full stop, and a small letter where the language has one.

keys-title = Keys
# To a screen reader.
keys-does = { $key }: { $does }

# Where keys work.
keys-place-everywhere = Everywhere
keys-place-map = Map
keys-place-point = Point
keys-place-hold = Hold
keys-place-after = After a hold

# What keys are called on the keyboards of the language. All of a row stand on one key cap: short.
keys-ctrl = Ctrl
keys-cmd = Cmd
keys-alt = Alt
keys-option = Option
keys-find-key = / or { $ctrl } F
keys-ctrl-shift-z = { $ctrl } Shift Z
keys-alt-up-alt-down = { $alt } Up, { $alt } Down
# $key: a letter or a figure.
keys-with-ctrl = { $ctrl } { $key }
keys-arrows = Arrows
keys-arrows-enter-esc = Arrows, Enter, Esc
keys-delete = Delete
keys-esc-twice = Esc twice
keys-plus-minus-home = +, –, Home
keys-k-shift-k = K, Shift K
keys-left-right = Left, Right
keys-left-right-in-a-plot = Left, Right in a plot
keys-tab-shift-tab = Tab, Shift Tab
keys-up-down = Up, Down
keys-up-down-enter = Up, Down, Enter
# The letters are the keys themselves.
keys-v-then = V, then B F N S A P
keys-space = Space
keys-enter = Enter
keys-esc = Esc

# Everywhere.
keys-search = search
keys-the-map = the map
keys-the-routines = the routines
keys-the-trends = the trends
keys-the-plans = the plans
keys-undo = undo
keys-redo = redo
keys-this-sheet = this sheet
keys-next-control = next control, control before; the map is one stop

# On the map.
keys-nearest-point = to the nearest point that way, when the map has the focus; with Shift the picture moves
keys-open-point = open the point that the arrows stand on
keys-zoom = zoom in, out, whole view, when the map has the focus
keys-next-point = previous, next point of the list, or of the map when it has the focus
# In the order of the keys B F N S A P.
keys-views = back, front, side of neck, soles, forearm back, forearm palm
keys-other-side = the other side of a one-sided view
keys-layers = next layer, layer before
keys-back-to-list = back to the list

# On a point.
keys-tenderness = tenderness
keys-one-more-on-a-point = one more, one less tender, unless the map has the focus; 10 is 9, then Up
keys-start-hold = start hold, unless a control has the focus
keys-move-point = while a point of your own is moved: move it, keep it, leave it

# Among the routines.
keys-cards = in the search: from card to card, open one
keys-all-cards = all cards again; back from one that has not begun

# In the trends.
keys-days = a day back, a day on, while the body is shown day by day
keys-days-go-by = let the days go by, stop; unless a control has the focus
keys-dots = from dot to dot; Enter opens the entry of one point’s large plot
keys-back-to-all = from one point back to all

# Among the plans.
keys-order-of-plan = a point of the plan up or down in the order, when it has the focus
keys-take-out = take that point out
keys-find-to-add = find a point to add
keys-as-on-the-map = view, layer and side, as on the map
keys-no-point = no point chosen

# In a hold.
keys-tenderness-now = tenderness now
keys-one-more = one more, one less tender; 10 is 9, then Up
keys-pause-or-count = pause, go on; counts a movement; unless a control has the focus
keys-pause = pause, go on
# In the order of the keys R T S.
keys-endings = it released, it throbs, too sore
keys-floor = floor mode; there any key or click does what the screen says
    .page = floor mode; there any key or tap does what the screen says
keys-leave = leave; the time so far is kept
keys-this-sheet-in-a-hold = this sheet; the clock goes on

# After a hold.
keys-tenderness-after = tenderness after
keys-back-to-map = back to the map
