beside-sides = Left and right on the same days
beside-sides-help = Only days with a value of both sides count. The numbers are the middle value of each side on them, the difference is the middle of the differences from day to day.
