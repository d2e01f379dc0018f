# Wie Zahlen, Aufzählungen und Tage geschrieben werden.

form-decimal-mark = ,
form-group-mark = .
form-list = { $first } und { $last }
form-lower-first = neben in im an am auf unter unterhalb über oberhalb zwischen vor vorn vorne hinter hinten entlang von vom bei beim mit ohne zum zur der die das den dem ein eine eines einer innen außen oben unten links rechts tief nahe quer gegen bis nach etwa kein keine nicht noch sehr zu nur seitlich mittig gerade sitzend stehend liegend weich nichts fühlt passt je durch so mehr leicht sanft erträglich schmerzhaft wie knapp

date-long = { $day }. { $month } { $year }
date-long-of-year = { $day }. { $month }
date-short = { $day }. { $month } { $year }
date-short-of-year = { $day }. { $month }

date-january = Januar
date-february = Februar
date-march = März
date-april = April
date-may = Mai
date-june = Juni
date-july = Juli
date-august = August
date-september = September
date-october = Oktober
date-november = November
date-december = Dezember

date-jan = Jan.
date-feb = Feb.
date-mar = März
date-apr = Apr.
date-may-short = Mai
date-jun = Juni
date-jul = Juli
date-aug = Aug.
date-sep = Sept.
date-oct = Okt.
date-nov = Nov.
date-dec = Dez.

date-monday = Montag
date-tuesday = Dienstag
date-wednesday = Mittwoch
date-thursday = Donnerstag
date-friday = Freitag
date-saturday = Samstag
date-sunday = Sonntag

date-mon = Mo
date-tue = Di
date-wed = Mi
date-thu = Do
date-fri = Fr
date-sat = Sa
date-sun = So
