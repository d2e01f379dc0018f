# How numbers, lists and days are written.

form-decimal-mark = .
form-group-mark = ,
form-list = { $first } and { $last }
# The words that become small inside a sentence; * for any.
form-lower-first = *

date-long = { $day } { $month } { $year }
date-long-of-year = { $day } { $month }
date-short = { $day } { $month } { $year }
date-short-of-year = { $day } { $month }

date-january = January
date-february = February
date-march = March
date-april = April
date-may = May
date-june = June
date-july = July
date-august = August
date-september = September
date-october = October
date-november = November
date-december = December

date-jan = Jan
date-feb = Feb
date-mar = Mar
date-apr = Apr
date-may-short = May
date-jun = Jun
date-jul = Jul
date-aug = Aug
date-sep = Sep
date-oct = Oct
date-nov = Nov
date-dec = Dec

date-monday = Monday
date-tuesday = Tuesday
date-wednesday = Wednesday
date-thursday = Thursday
date-friday = Friday
date-saturday = Saturday
date-sunday = Sunday

date-mon = Mon
date-tue = Tue
date-wed = Wed
date-thu = Thu
date-fri = Fri
date-sat = Sat
date-sun = Sun
