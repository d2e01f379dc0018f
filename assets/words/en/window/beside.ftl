# Two beside each other on the page of the trends: the sides of a point, or a point and another one.

beside-sides = Left and right on the same days
beside-sides-help = Only days with a value of both sides count. The numbers are the middle value of each side on them, the difference is the middle of the differences from day to day.

# A row: two lines on screen. To a screen reader with the name in one sentence; $apart: one of beside-days….
beside-left-right = Left { $left }, right { $right }
beside-sides-of = { $name }: left { $left }, right { $right }. { $apart }

# $higher: one of the five below. “Both”: both sides, or both points.
beside-days = On { $count ->
    [one] 1 day
   *[other] { $count } days
  } with both: { $higher }
beside-days-hardly-chance = On { $count ->
    [one] 1 day
   *[other] { $count } days
  } with both: { $higher }, hardly by chance
beside-days-may-be-chance = On { $count ->
    [one] 1 day
   *[other] { $count } days
  } with both: { $higher }, may be chance
beside-neither-higher = neither higher
beside-left-higher = left higher by { $by }
beside-right-higher = right higher by { $by }
beside-this-higher = this point higher by { $by }
beside-other-higher = { $other } higher by { $by }

# $other: the name of the other point.
beside-no-day = No day has a value of both this point and { $other }.
# $apart: beside-days.
beside-few-days = { $apart }. From { $days } days that differ on, chance is looked at, too.
