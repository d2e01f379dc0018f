# What stands beside trends, on screen, on paper and in a terminal.

# Below a table of trends: what its columns are.
trend-how-to-read = One value a day: the first of the day, asked before pressing. First and last: the middle value of 4 days. A week: the change in a week, in brackets its likely range (95 %). Pause: the most days in a row without a value.
trend-by-itself = Ratings go up and down from day to day, and people often start to note on a bad day. So part of a fall comes by itself.
trend-smallest = The smallest change that counts is 2 of 10. It is borrowed from pain at rest; no such figure was found for tenderness.
trend-not-randomised = Which one was used when was not left to chance (not randomised). So something else may have made the difference.
# $count: how many points have enough days for a word.
trend-looked-at = { $count ->
    [0] No point has enough days yet.
    [one] 1 point has enough days and was looked at.
   *[other] { $count } points have enough days and were looked at. With that many, chance alone makes some look changed, so the bar is higher.
  }

# The unit of time of a slope: “In a week”.
trend-week = week
trend-year = year

# The word for a trend, in tables and in sentences, in small letters.
trend-lower = lower
trend-higher = higher
trend-about-the-same = about the same
trend-cannot-tell-yet = cannot tell yet
trend-too-few-days = too few days
