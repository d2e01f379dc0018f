# The map: its switches, banners, tooltips and legends. Short: they lie on the drawing.

# The floating buttons.
map-export = Export map
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-fit = Whole view

# Switches.
map-all-points = All points
map-danger = Where not to press

# A menu, where the map is too low for all of it.
map-more = More

# What the switches are of, and the sides in a one-sided view.
map-view = View
map-layer = Layer
map-side = Side
map-left = Left
map-right = Right

# On banners.
map-got-it = Got it
map-close-opened = Close it
# While a point is added: in bold; what to do; the button that ends it.
map-adding-heading = New point.
map-adding-what = Click the sore place on a muscle.
    .page = Tap the sore place on a muscle.
map-adding-cancel = Cancel

# The legend of the markers: one line with all of them.
map-tenderness = Tenderness
map-band-none = 0 none
map-band-mild = 1–3 mild
map-band-moderate = 4–6 moderate
map-band-strong = 7–10 strong
map-not-tested = not tested
map-in-plan = order in your plan
# The headings of two other legends: areas of pain, areas where not to press.
map-referral = Pain may be felt
map-danger-legend = Do not press

# A switch in the menu, with what it is now.
map-is-shown = { $name }: shown
map-is-hidden = { $name }: hidden

# How often pain is felt in an area.
map-grade-usual = usual area
map-grade-at-times = at times
# After “Do not press”, or after the name of an area.
map-level-never = never
map-level-bone = bone
map-level-care = with care
# $rule: a sentence.
map-zone = { $name }, { $level }. { $rule }

map-opened-left = Left side opened to the deep muscles
map-opened-right = Right side opened to the deep muscles

# The map to a screen reader. $view: “back”, “side of neck”.
map-canvas = Map, { $view }. Arrow keys go from point to point, Enter opens one.
# A small picture, to a screen reader. $point: “Rhomboid major, upper, your left”.
map-picture = Picture: { $point }
# Points that lie on each other; $count is 2 or more.
map-points-here = { $count } points here
# $whose: “Your left”.
map-click-to-spread = { $whose } · click to tell them apart
    .page = { $whose } · tap to tell them apart
# A link to another view. $view: “front”.
map-also-in = Also: { $view }
# $side: “Your left”.
map-tooltip = { $side } · tenderness { $value } of 10
map-tooltip-not-tested = { $side } · not tested yet
