# What every document has, and the sheet with the map of the body.

# At the foot of every page, right of other words: short.
document-page = Knotmap · page { $number } of { $count }
# Which time of the day a row of the log is: a few letters.
document-nth = { $n ->
    [1] 1st
    [2] 2nd
    [3] 3rd
   *[other] { $n }th
  }

# Headings of the signs; below each its list.
# $number: of the ambulance, 112.
document-call-at-once = Call { $number } at once
document-stop-if = Stop if
document-not-today = Not today
document-doctor-today = A doctor today, no ball
document-ask-first = Ask a doctor or physiotherapist first if

# The title of the sheet: what its drawing shows.
document-your-back = Your back
document-your-front = Your front
document-your-soles = Your soles
document-neck-left = The left side of your neck
document-neck-right = The right side of your neck
document-forearm-left = Your left forearm
document-forearm-right = Your right forearm

# Below a drawing: from where it is seen. Left and right are the patient's.
document-seen-back = Seen from behind: left on the paper is your left.
document-seen-front = Facing you: left on the paper is your right.
document-seen-sole = Seen from below, toes up: left on the paper is your right foot.
document-seen-neck = Seen from the side.
document-seen-forearm-back = The back of the forearm and hand.
document-seen-forearm-palm = The palm side of the forearm and hand.

# What the sides are called in the corners of a drawing: short.
document-left-foot = Your left foot
document-right-foot = Your right foot
document-left = Your left
document-right = Your right
# The same to the physio.
document-patients-left-foot = Left foot
document-patients-right-foot = Right foot
document-patients-left = Left
document-patients-right = Right

# The sheet in words, for those who cannot see it. $title: “Your back”.
document-map-alt = { $count ->
    [0] { $title }, no points are marked.
    [one] { $title }, 1 point is marked; the list names it.
   *[other] { $title }, { $count } points are marked; the list names them.
  }
document-map-none = No points are noted here.
document-map-elsewhere = { $count ->
    [one] 1 point is noted on other views.
   *[other] { $count } points are noted on other views.
  }
# $band: “moderate”.
document-map-tenderness = Tenderness { $value } of 10, { $band }
# $note: sentences.
document-map-not-yourself = Not for treating yourself. { $note }
document-map-notes = Notes
# A mark for a screen reader; $side: “your left”.
document-map-mark = { $name }, { $side }, tenderness { $value } of 10

# The legend below the map: in one line across the sheet, or in two beside a list.
document-legend = Tenderness
document-legend-none = 0 none
document-legend-mild = 1–3 mild
document-legend-moderate = 4–6 moderate
document-legend-strong = 7–10 strong

# Why there is no file of a document.
document-map-ending = “{ $path }” does not end in .png, .svg or .pdf; the ending says which kind of file is written
document-map-width = a width of { $pixels } pixels cannot be drawn; use 200 to 8000
document-map-not-made = the map could not be made: { $why }
document-no-page = there is no page { $number }
document-not-drawn = the page could not be drawn: { $why }
document-not-made = the pages could not be made: { $why }
document-not-packed = the picture could not be packed: { $why }
document-no-text = what was to be put inside the picture is not text
