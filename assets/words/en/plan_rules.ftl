# A plan: what it is for, how much it asks for, on which days, and why a point cannot be in it.

# The part of the body that a plan is for, among other small words: “upper back · 3 points”.
plan-rules-part = { $part ->
    [head] head
    [neck] neck
    [upper-back] upper back
    [shoulder] shoulder
    [middle-back] middle back
    [low-back] low back
    [buttock] buttock
    [hip] hip
    [chest] chest
    [belly] belly
    [thigh] thigh
    [lower-leg] lower leg
    [foot] foot
    [upper-arm] upper arm
   *[forearm-and-hand] forearm and hand
  }
# The same in the title below: with its article where the language wants one.
plan-rules-for-part = { $part ->
    [head] head
    [neck] neck
    [upper-back] upper back
    [shoulder] shoulder
    [middle-back] middle back
    [low-back] low back
    [buttock] buttock
    [hip] hip
    [chest] chest
    [belly] belly
    [thigh] thigh
    [lower-leg] lower leg
    [foot] foot
    [upper-arm] upper arm
   *[forearm-and-hand] forearm and hand
  }
# What the patient reads above a plan.
plan-rules-title = Your plan
plan-rules-title-one = Your plan for the { $part }
plan-rules-title-two = Your plan for the { $first } and { $second }

# Why a point is left out today, as the patient says it; on a button.
plan-rules-skip-no-time = No time
plan-rules-skip-too-sore = Too sore
plan-rules-skip-not-found = Did not find it
plan-rules-skip-does-not-suit = Not for me
plan-rules-skip-feels-good = Feels good
# One letter each for a log on paper, all different.
plan-rules-letter-no-time = T
plan-rules-letter-too-sore = S
plan-rules-letter-not-found = F
plan-rules-letter-does-not-suit = N
plan-rules-letter-feels-good = G

# A dose that has a least and a most: “30–60 s”, “4–6 slow movements”; the most stands in its words.
plan-rules-dose-range = { $least }–{ $most }
# The dose beside a disc on a map, as short as it goes.
plan-rules-short-at-most = max { $dose }
plan-rules-short-at-most-minutes = max { $minutes } min
plan-rules-short-window = { $from }–{ $to } min
plan-rules-dose-unknown = “{ $given }” is not a dose; write 60s, 30-60s, release, release:90s, throbbing, throbbing:10-20 or 4x
plan-rules-no-least = only a set time and a count of movements have a least
plan-rules-least-range = the least is { $least }; it must be from { $from } to under { $most }
plan-rules-movements-range = { $count } movements are not possible; a spot gets 1 to { $most }

# The days on which a point is due, inside a sentence.
plan-rules-days-every = every day
plan-rules-days-nth = { $days ->
    [2] every 2nd day
    [3] every 3rd day
   *[other] every { $days }th day
  }
# Days of the week: “Monday, Wednesday and Friday”.
plan-rules-days-on = on { $days }
plan-rules-days-unknown = “{ $given }” are no days; write every, mon,wed,fri or 2 (every 2nd day, up to { $most })

plan-rules-load = { $count ->
    [0] 0 points
    [one] 1 point, up to { $minutes } min a day
   *[other] { $count } points, up to { $minutes } min a day
  }
plan-rules-load-some = 1 to 3 points are kept best. With 4 to 6 the difference was small and may be chance (Medina-Mirapeix 2009).
plan-rules-load-many = With more than 6 exercises far fewer people kept to their plan: odds 0.2 of those with 1 to 3 (Medina-Mirapeix 2009, 184 people). Fewer points are done better.

# Why a point cannot be in a plan; after a colon, so it begins small.
plan-rules-no-point = there is no point “{ $id }” in the atlas
plan-rules-not-yours = { $name } is not treated by oneself: { $why }
plan-rules-no-side = { $name } does not exist on that side
plan-rules-zone = no pressure belongs there – { $zone }: { $rule }
plan-rules-no-muscle = there is no muscle “{ $id }” in that view
plan-rules-no-method = there is no method “{ $id }”; knotmap routines lists them
plan-rules-method-elsewhere = the method { $method } is not for { $name }
# The tool is one of files.
plan-rules-tool = { $name } does not bear a { $tool ->
    [lacrosse_ball] lacrosse ball
    [tennis_ball] tennis ball
    [massage_ball] massage ball
    [soft_ball] soft inflatable ball
    [back_strap] backstrap
    [hook] hook
   *[fingers] fingers
  }: { $note }
plan-rules-times = { $times } times a day are not possible; use 1 to { $most }
plan-rules-rest = a rest of { $seconds } s is not possible; use 0 to { $most }
plan-rules-throbbing-once = a hold until it throbs is done once a day at most (S1)
plan-rules-throbbing-soft = a hold until it throbs is only done lying, on a soft inflatable ball (C1): tool back_strap or soft_ball, position floor_or_bed
# The kind is a word of files: time, release, throbbing, repetitions.
plan-rules-no-way = { $name } has no way to hold it that ends by { $kind }
plan-rules-too-long = { $dose } is too long for { $name }: at most { $most } there
plan-rules-no-hold = no hold is offered at { $key }
