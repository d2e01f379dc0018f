# Sides, and places on a muscle, in words; what a place asks for; where a complaint is felt.

# A side of whoever reads it, within a line and at its beginning.
anatomy-your-left = your left
anatomy-your-right = your right
anatomy-midline = midline
anatomy-your-left-capital = Your left
anatomy-your-right-capital = Your right
anatomy-midline-capital = Midline
# The name of a point with its side: “Rhomboid major, upper, your left”.
anatomy-sided-left = { $name }, your left
anatomy-sided-right = { $name }, your right
anatomy-sided-midline = { $name }, midline

# Where a place is on its muscle; small, it stands within a line, too. $at is one of the words in brackets.
anatomy-place-end = { $at ->
    [upper] upper end
    [lower] lower end
    [inner] inner end
    [outer] outer end
    [front] front end
    [back] back end
    [heel] heel end
    [elbow] elbow end
   *[hand] hand end
    }
anatomy-place-third = { $at ->
    [upper] upper third
    [lower] lower third
    [inner] inner third
    [outer] outer third
    [front] front third
    [back] back third
    [heel] heel third
    [elbow] elbow third
   *[hand] hand third
    }
anatomy-place-edge = { $at ->
    [upper] upper edge
    [lower] lower edge
    [inner] inner edge
    [outer] outer edge
    [front] front edge
    [back] back edge
    [heel] heel edge
    [elbow] elbow edge
   *[hand] hand edge
    }
anatomy-place-thumb = thumb side
anatomy-place-little-finger = little-finger side
anatomy-place-middle = middle
anatomy-place-spine = near the spine
# Two of the former: along the muscle, and across it.
anatomy-place-both = { $along }, { $across }

# What to mind at a place: the name of a zone and its rule.
anatomy-mind-here = { $zone }: { $rule }
anatomy-mind-near = close by, { $zone }: { $rule }
anatomy-mind-fingers = fingers only

# Where a complaint is felt that somebody searches for by its name. It goes into “Read as pain in …”.
anatomy-felt-outer-elbow = the outer elbow
anatomy-felt-inner-elbow = the inner elbow
anatomy-felt-heel = the heel and the sole
anatomy-felt-shin = the shin
anatomy-felt-leg = the buttock and the back of the leg
anatomy-felt-jaw = the jaw
anatomy-felt-back = the back
anatomy-felt-knee = the front of the knee
anatomy-felt-thigh = the outer thigh
anatomy-felt-shoulder = the shoulder
anatomy-felt-forearm = the forearm

# A word of the command line that is none: “bck” is not a view; use back, front, …
anatomy-unknown-word = “{ $word }” is not a { $what }; use { $expected }
anatomy-word-side = side
anatomy-word-view = view
anatomy-word-layer = layer
anatomy-word-point = point with a side
anatomy-word-point-form = POINT:SIDE, for example RHO-MAJ1:left
