# What several pages of the window say: views, layers, sides, points, days.

common-program = Knotmap
# In an empty field of a day: a day as people here type it, and as the field reads it.
common-a-day = 20 Nov 2026

# The switch between views: short. Back and front are those of the body.
common-view-back = Back
common-view-front = Front
common-view-neck-side = Side of neck
common-view-soles = Soles
common-view-forearm-back = Forearm back
common-view-forearm-palm = Forearm palm

# The switch between layers; below, in one word, where there is less room.
common-layer-skin = Skin
common-layer-outer = Outer muscles
common-layer-deep = Deep muscles
common-layer-bones = Bones
common-layer-short-skin = Skin
common-layer-short-outer = Outer
common-layer-short-deep = Deep
common-layer-short-bones = Bones

# Whose left and right is meant: of whoever reads it, or of the patient that a plan is for.
common-both-patients = Patient’s left and right
common-both-yours = Your left and right
common-side-patients-left = Patient’s left
common-side-patients-right = Patient’s right

common-no-more-fits = { $count } characters fit here. What came after them is left out.

# A side where the rest says whose; by its letter where there is little room.
common-short-left = Left
common-letter-left = L
common-short-right = Right
common-letter-right = R
common-short-middle = Middle

# $point: “Rhomboid major, upper, your left”. $band: “strong”.
common-point = { $point }, tenderness { $value } of 10, { $band }
common-point-not-tested = { $point }, not tested yet
# After a point or a side.
common-too-sore-no-number = too sore, no number yet
common-no-number = no number yet
# $words: a point, or a line about one. $why: one of those above or below.
common-with-why = { $words }, { $why }
# Why a point is not held today.
common-not-yourself = not for treating yourself
common-locked = locked after unexpected pain
common-rests = rests today

# At the upper corners of the map: short.
common-yours-left-foot = Your left foot
common-yours-right-foot = Your right foot
common-patients-left-foot = Patient’s left foot
common-patients-right-foot = Patient’s right foot
common-yours-left-neck = Left side of your neck
common-yours-right-neck = Right side of your neck
common-patients-left-neck = Left side of the neck
common-patients-right-neck = Right side of the neck
common-yours-left-forearm = Your left forearm
common-yours-right-forearm = Your right forearm
common-patients-left-forearm = Patient’s left forearm
common-patients-right-forearm = Patient’s right forearm

# What a picture is seen from, in bold, and what that does to left and right.
common-facing = Facing you.
common-facing-patients = The patient’s right is on the left of the screen.
common-from-below = Seen from below, toes up.
common-from-below-patients = The right foot is on the left of the screen.
common-now-facing = Now facing you.
common-facing-yours = Your right is on the left of the screen.
common-from-below-yours = Your right foot is on the left of the screen.
