emergency-if-one = if one of these is true
emergency-elsewhere-short = 112 works from most mobile phones.
