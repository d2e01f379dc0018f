# The list beside the map: points, search, where it hurts. A narrow panel.

# The points of the last day again, on one button. All of them, then those that are left. $day: “27 November”.
list-again-yesterday = { $count ->
    [one] Again: the point of yesterday
   *[other] Again: the { $count } points of yesterday
  }
list-again-of-day = { $count ->
    [one] Again: the point of { $day }
   *[other] Again: the { $count } points of { $day }
  }
list-again-rest-yesterday = { $left ->
    [one] Again: 1 more point of yesterday
   *[other] Again: { $left } more points of yesterday
  }
list-again-rest-of-day = { $left ->
    [one] Again: 1 more point of { $day }
   *[other] Again: { $left } more points of { $day }
  }

list-title = Your points
list-add = Add point
list-search = Find a point or muscle
# The key that leads there.
list-search-key = /
list-order = Order
list-order-most-tender = Most tender first
list-order-latest = Latest first
list-order-name = By name
# The filters: their names, and the short word that is shown, before a count: “Left 3”.
list-filter-all = All
list-filter-all-short = All
list-filter-left = Left side
list-filter-left-short = Left
list-filter-right = Right side
list-filter-right-short = Right
list-hint = Click anywhere on a muscle to add a point
    .page = Tap anywhere on a muscle to add a point
list-opening = Opening your notes

# Headings over what was found.
list-points = Points
list-muscles = Muscles
list-pain = Points that may be felt here
list-near = Points near it
list-recent = Opened lately

# Beside keys, in one line: “Enter open”. Small letters.
list-move = move
list-open = open
list-clear = clear

list-nothing = Nothing found
list-nothing-help = Try a muscle, a place such as “shoulder blade”, or a point’s name.
# The search only says that it hurts.
list-where-is-it = Where is it?
list-where-is-it-help = Say the place, such as “calf” or “between the shoulder blades”, or show it on the drawing.
list-show-where = Show it on the drawing
list-none-on-side = No points on this side
list-empty = No points yet
list-empty-help = The dots on the body are points not tested yet. Click the one nearest to your sore spot, or search for the place.
    .page = The dots on the body are points not tested yet. Tap the one nearest to your sore spot, or search for the place.
list-empty-add = Add point on the map
list-example = Look at an example
list-example-help = Opens a second window with made-up entries. Nothing is written into your notes.
    .page = Opens a second page with made-up entries. Nothing is written into your notes.
list-no-point = No point is open
list-no-point-help = Click a point on the map or in the list.
    .page = Tap a point on the map or in the list.
list-none-on-muscle = No named points on this muscle
list-none-on-muscle-help = Click a sore place on it to add one of your own.
    .page = Tap a sore place on it to add one of your own.

# A button, and the title of what it opens.
list-where = Where does it hurt?
list-where-help = Shows points whose pain may be felt there
list-where-click = Click the place on the drawing, or choose it here.
    .page = Tap the place on the drawing, or choose it here.
list-where-only-click = Click the place on the drawing. To choose it by name, go to the view of the back or the front.
    .page = Tap the place on the drawing. To choose it by name, go to the view of the back or the front.
list-leave = Leave
# Small, above the name of a place.
list-sends-to = Points whose pain may be felt in
# Over what to ask before anything else.
list-first = First
list-another = Another place
list-no-source = No point on this map is known to be felt here
list-no-source-help = Try a place beside it. Pain can have other causes: ask a doctor or physiotherapist.
list-source-hint = After textbooks; may not fit you. Pain can have other causes. A reminder, not medical advice.

list-found = { $count } found
list-show-all = Show all { $count }
list-read-as = Nothing matches. Showing “{ $text }”.
# $place: “the outer elbow”.
list-felt-in = Read as pain in { $place }. This is no diagnosis: pain there can have other causes.

# Below the name of a point. $side: “Your left”. $what, $place: where it is; or how it is with its number.
list-line = { $side } · { $what }
list-line-not-tested = { $side } · not tested yet
# $how: “usual area”, “at times”.
list-line-of-source = { $side } · { $how } · { $place }
# $plain: its everyday name. $points: “2 points”.
list-muscle = { $name }, { $plain }, { $points }
list-on-muscle = { $count ->
    [0] no named points
    [one] 1 point
   *[other] { $count } points
  }
# $name: “Low back”.
list-place-in-the-middle = { $name }, in the middle
