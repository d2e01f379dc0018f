# The report for a physio: how tenderness developed. Left and right are the patient’s.

report-title = How tenderness developed
# Below the title; the second where the last day is today.
report-below = { $from } to { $to }. Self-reported, one value a day, asked before pressing: 0 is not tender, 10 as tender as can be.
report-below-open = { $from } to { $to }, which is not over. Self-reported, one value a day, asked before pressing: 0 is not tender, 10 as tender as can be.
# At the right of the title: short.
report-made = Made on { $day }
# At the foot of every page: short.
report-foot = Rated at home. Left and right are the patient’s.
report-nothing = Nothing is noted in this time.
# Of a point; $side: “left”.
report-sided = { $name }, { $side }

# The first page: “5 points: 1 lower, 2 about the same.” $words: the parts, the next.
report-points = { $count ->
    [one] 1 point: { $words }.
   *[other] { $count } points: { $words }.
  }
report-counted = { $count } { $word }
# $few: in bold, the next. $points: “Name (3); Name (5)”.
report-too-few = { $few }, of { $wanted } that are wanted: { $points }.
report-too-few-days = Too few days
# The head of the table: First, Last and Days in 28 points, Change in 46, Trend in 96.
report-point = Point
report-first = First
report-last = Last
report-change = Change
report-trend = Trend
report-days = Days
report-first-and-last = First and last: the middle value of the first and of the last 4 days.

# How much of a plan was done; $due: days on which it was due.
report-done-nothing-due = Nothing of the plan was due in this time.
report-done = { $due ->
    [one] Done as planned on { $done } of 1 day on which it was due.
   *[other] Done as planned on { $done } of { $due } days on which it was due.
  }
# $pause: the next.
report-done-with-pause = { $due ->
    [one] Done as planned on { $done } of 1 day on which it was due, { $pause }.
   *[other] Done as planned on { $done } of { $due } days on which it was due, { $pause }.
  }
report-done-pause = { $days ->
    [one] at most 1 day due in a row without a hold
   *[other] at most { $days } days due in a row without a hold
  }

# Two drawings of the body side by side: what stands above them: short.
report-first-4-days = The first 4 days
report-last-4-days = The last 4 days
report-bodies-caption = Numbers: tenderness, 0 to 10. Beside the last: the change, bold where it is called lower or higher. Dashed ring: too few days, its first and its last day alone.
report-bodies-alt = { $count ->
    [one] The body at first and at last, with 1 point; the table has the same numbers.
   *[other] The body at first and at last, with { $count } points; the table has the same numbers.
  }

# All points on the same axes.
report-all-points = All points
report-glance-caption = Each from { $from } to { $to }. Dots: the days. Line: 5-day middle value, or of each month where it says so. Band: most days. Up is more tender.
report-slopes-caption = { $few ->
    [0] From the middle value of the first 4 days to that of the last; up is more tender. Thick and bold: called lower or higher.
    [one] From the middle value of the first 4 days to that of the last; up is more tender. Thick and bold: called lower or higher. 1 point with too few days has none.
   *[other] From the middle value of the first 4 days to that of the last; up is more tender. Thick and bold: called lower or higher. { $few } points with too few days have none.
  }

# Each point by itself.
report-points-too-few = Points with too few days
report-days-latest-first = Days, the latest first
# First, last, change in bold where it counts, and how many days; $unit: “week”.
report-said = First { $first }, last { $last }, { $change }. { $days }. In a { $unit } { $by }, likely { $low } to { $high }.
# $pause: the next but one.
report-said-with-pause = First { $first }, last { $last }, { $change }. { $days }, { $pause }. In a { $unit } { $by }, likely { $low } to { $high }.
report-change-said = change { $change }: { $word }
report-pause = { $days ->
    [one] at most 1 day in a row without a value
   *[other] at most { $days } days in a row without a value
  }
report-count-of-days = { $count ->
    [one] 1 day
   *[other] { $count } days
  }
report-too-few-said = Too few days for a word: { $count } of { $wanted }.
report-too-few-said-with-pause = Too few days for a word: { $count } of { $wanted }, { $pause }.
# What happened along the way, in a few words.
report-dose = dose of { $seconds } s

# The left against the right. $which and $sure: the next.
report-sides = { $count ->
    [one] Left and right on 1 day that has both: { $which }{ $sure }.
   *[other] Left and right on { $count } days that have both: { $which }{ $sure }.
  }
report-left-more = the left is { $by } of 10 more tender
report-right-more = the right is { $by } of 10 more tender
report-neither-more = neither is more tender
report-not-sure = ; too few days that differ to say how sure that is
report-chance-small = {" "}(p < { $p })
report-chance = {" "}(p = { $p })

# What a hold does while it lasts, and what is back by the next day.
report-within-hold = { $count ->
    [one] From before to after a hold: { $by } of 10, the median of 1 hold. Not part of the trend.
   *[other] From before to after a hold: { $by } of 10, the median of { $count } holds. Not part of the trend.
  }
report-within-hold-back = { $count ->
    [one] From before to after a hold: { $by } of 10, the median of 1 hold; by the next day { $back }, { $days }. Not part of the trend.
   *[other] From before to after a hold: { $by } of 10, the median of { $count } holds; by the next day { $back }, { $days }. Not part of the trend.
  }
report-on-days = { $count ->
    [one] on 1 day
   *[other] on { $count } days
  }
# Two tools, by the days after which the next is known. $sentence: that the tools were not left to chance.
report-tools = After { $one } ({ $first } days) and after { $other } ({ $second }): in { $percent } % of all pairs the next day is lower after { $other }. { $sentence }

# The head of the table of days: Day in 42 points, Before, after in 50, Held in 48, Ended in 81.
report-day = Day
report-before-after = Before, after
report-held = Held
report-ended = Ended
# $seconds: of all holds of a day together.
report-held-in = { $seconds } s in { $holds }
report-earlier-days = { $count ->
    [one] 1 earlier day is in the plot and the figures alone.
   *[other] { $count } earlier days are in the plot and the figures alone.
  }
report-notes = Notes

# The title of a plot that is saved by itself.
report-picture-bodies = Tenderness at first and at last
report-picture-each = Tenderness of each point
report-picture-first-to-last = Tenderness from first to last
report-picture-sides = Tenderness, left and right
report-picture-holds = Holds by day
# $left and $right: the letters on the discs. $days: “Name 16; Name 3”.
report-sides-caption = { $left }: left, { $right }: right. The middle value of each side on the same days. Days that have both: { $days }.
# $says: how many holds on how many days.
report-calendar-caption = The number is how many holds there were on the day, at all points. { $says }
