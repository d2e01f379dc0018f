# Tools, positions and ways to press; the endings and figures of a routine; and what is wrong in a file of the user’s own.

# The tools, on buttons and in lists.
routine-tool-lacrosse-ball = Lacrosse ball
routine-tool-tennis-ball = Tennis ball
routine-tool-massage-ball = Massage ball
routine-tool-soft-ball = Soft inflatable ball
routine-tool-back-strap = BackStrap
routine-tool-hook = Hook
routine-tool-fingers = Fingers

# The same inside a sentence.
routine-tool-inside-lacrosse-ball = lacrosse ball
routine-tool-inside-tennis-ball = tennis ball
routine-tool-inside-massage-ball = massage ball
routine-tool-inside-soft-ball = soft inflatable ball
routine-tool-inside-back-strap = BackStrap
routine-tool-inside-hook = hook
routine-tool-inside-fingers = fingers

# The positions, on buttons and in lists.
routine-position-wall = Wall
routine-position-sitting = Sitting
routine-position-table = Table
routine-position-floor = Floor
routine-position-floor-or-bed = Floor or bed
routine-position-car-seat = Car seat, parked or as a passenger

# How a place is worked.
routine-technique-roll = Roll up and down and from side to side
routine-technique-roll-along = Roll up and down
routine-technique-roll-across = Roll from side to side
routine-technique-hold = Hold still
routine-technique-pin-and-move = Pin and move

# Steps in which nothing is pressed.
routine-preparation-breathing = Breathing
routine-preparation-photo = A picture from the side
routine-preparation-other = Getting ready

# What ends a hold, inside a line; at its beginning with a large letter.
routine-ending-release = until it releases, at most { $time }
routine-ending-throbbing = { $from }–{ $to } min, until it throbs
routine-ending-repetitions = { $count ->
    [one] 1 slow movement
   *[other] { $count } slow movements
  }

# The figures of a routine: what it is about, then the figure.
routine-figure-minutes = { $minutes } min
routine-figure-seconds = { $seconds } s
routine-figure-step = step “{ $name }”
routine-figure-spots = spots
routine-figure-spots-a-night = { $spots } a night
routine-figure-spots-a-session = { $spots } a session
routine-figure-in-all = in all
routine-figure-each-side = each side
routine-figure-per-day = per day
routine-figure-at-most = { $count ->
    [one] once at most
   *[other] { $count } times at most
  }
routine-figure-rest = rest between steps
routine-figure-before = before it
# method is an id: S0-R1.
routine-figure-tolerated = { $method } tolerated, pain at rest { $pain } or less

# Mistakes in a file, each behind its line and column, without a full stop. Words of the file (steps, ids, Nothing,
# pin_and_move …) stay as they are.
routine-file-list-empty = { $name } is empty; it needs at least { $least }
routine-file-list-long = { $name } has { $count } items; at most { $most } are read
routine-file-twice = “{ $id }” is there twice
# knotmap points is a command.
routine-file-no-point = there is no point “{ $id }” in the atlas; knotmap points lists them
routine-file-not-oneself = { $id } ({ $name }) is not treated by oneself: { $why }
routine-file-arm-not-crossed = { $id } lies under the shoulder blade: “{ $method }” needs arm_crossed: true (C8)
routine-file-tool-unfit = { $id } does not bear a { $tool }: { $note }
routine-file-hook-near-artery = a hook comes too near an artery at { $id }: { $zone }
routine-file-no-area = there is no area “{ $id }” in the atlas
routine-file-neck-tool = the back of the neck is pressed with fingers, its lower half with a hook at most, not with a { $tool } (C10)
routine-file-area-not-oneself = { $point } lies in { $area } and is not treated by oneself: { $note }
routine-file-area-tool-unfit = { $point } lies in { $area } and does not bear a { $tool }: { $note }
routine-file-area-hook-near-artery = a hook comes too near an artery in { $area }: { $zone }
routine-file-method-elsewhere = the method “{ $method }” is not for { $id }; its points and areas name what it is for
routine-file-pin-asks-first = “{ $method }” pins and moves: it needs asks_first, a method that is tolerated before (C12)
routine-file-nothing-method = a step at Nothing has no method; leave it out
routine-file-nothing-ending = a step at Nothing has no ending: one goes on when ready
routine-file-step-needs-method = a step that presses needs a method: how it is done and what ends it
routine-file-step-pins = this step pins and moves, and “{ $method }” asks nothing first (C12)
routine-file-night-step = step “{ $step }”: a routine over several nights counts the points that throbbed: each of its steps is at Points, and its ending is Throbbing
routine-file-throbbing-only-lying = a hold until it throbs is only done lying, still, on a soft inflatable ball (C1): tool soft_ball or back_strap, position floor_or_bed, moves hold
routine-file-movements-pinned = movements are counted where a spot is pinned: moves must be pin_and_move
routine-file-braces = “{ $text }”: only {"{"}side{"}"} and {"{"}other{"}"} may stand in braces, each before a word
routine-file-no-routine = it has methods and no routine; write Routine(id: …, name: …, steps: […], methods: […])
routine-file-too-large = the file is larger than { $kib } KiB, and no routine is
routine-file-id-taken = Knotmap has a routine “{ $id }”; give this one an id of its own
routine-file-method-id-taken = there is another method “{ $id }”; give this one an id of its own
routine-file-nights-need-spots = a routine over several nights needs spots: how many a night
routine-file-no-method = there is no method “{ $id }”; the routine may bring it along, or use a builtin one
routine-file-count = count is { $count }; a spot gets 1 to 20 movements
routine-file-none-tolerated = there is no method “{ $id }” that could be tolerated first
routine-file-pain-at-most = pain_at_most is { $pain }; with more than 3 at rest nothing is pinned and moved (C12)
routine-file-this-list-long = this list has { $count } items; at most { $most } are read
routine-file-no-id-of-method = “{ $id }” is no id of a method: it has 1 to 40 letters, digits and hyphens, without spaces
routine-file-no-id-of-routine = “{ $id }” is no id of a routine: it has 1 to 40 letters, digits and hyphens, without spaces

# The same in the files of plans and of their results.
routine-file-text-empty = this text is empty
routine-file-text-long = this text has { $length } characters; at most { $longest } are read
# code is the number of a character: 202E.
routine-file-text-unseen = this text has a character that cannot be seen (U+{ $code })
routine-file-range-turned = { $name }: { $least } is more than { $most }; the smaller number comes first
routine-file-out-of-range = { $name } is { $number }; it must be from { $least } to { $most }
routine-file-too-deep = too many values lie in one another here

# What cannot be read of a file at all. A test compares the English with the words of the library that reads it.
routine-file-ron-end = Unexpected end of RON
routine-file-ron-list = Expected opening `[`
routine-file-ron-list-end = Expected closing `]`
routine-file-ron-boolean = Expected boolean
routine-file-ron-comma = Expected comma
routine-file-ron-integer = Expected integer
routine-file-ron-colon = Expected colon
routine-file-ron-open = Expected opening `(`
routine-file-ron-close = Expected closing `)`
routine-file-ron-string = Expected string
routine-file-ron-string-end = Expected end of string
routine-file-ron-identifier = Expected identifier
routine-file-ron-bounds = Integer is out of bounds
routine-file-ron-comment = Unclosed block comment
routine-file-ron-trailing = Non-whitespace trailing characters
routine-file-ron-open-named = Expected opening `(` for struct `{ $name }`
# instead is one of the three lines below.
routine-file-ron-variant = Unexpected enum variant named `{ $found }`, { $instead }
routine-file-ron-variant-in = Unexpected variant named `{ $found }` in enum `{ $outer }`, { $instead }
routine-file-ron-field = Unexpected field named `{ $found }`, { $instead }
routine-file-ron-field-in = Unexpected field named `{ $found }` in `{ $outer }`, { $instead }
routine-file-ron-instead = expected { $one } instead
routine-file-ron-instead-of-two = expected either { $one } or { $other } instead
routine-file-ron-instead-of-many = expected one of { $first }, or { $last } instead
routine-file-ron-missing = Unexpected missing field named `{ $field }`
routine-file-ron-missing-in = Unexpected missing field named `{ $field }` in `{ $outer }`
routine-file-ron-duplicate = Unexpected duplicate field named `{ $field }`
routine-file-ron-duplicate-in = Unexpected duplicate field named `{ $field }` in `{ $outer }`
routine-file-ron-char = Unexpected char { $character }
# What the library says of anything else, in English.
routine-file-ron-other = { $said }
