# Was Bedienelemente von sich aus sagen.

widgets-clear = Leeren
widgets-close = Schließen
widgets-saved = Gespeichert
widgets-undo = Rückgängig
widgets-whole-number = Nehmen Sie eine ganze Zahl ({ $unit }) von { $from } bis { $to }.
widgets-pain-scale = { $what }, 0 kein Schmerz, 10 der schlimmste vorstellbare Schmerz
widgets-time-left = Restzeit
widgets-before-a-hold = vor einer Haltezeit
widgets-after = nachher
widgets-trace = Druckschmerz seit dem Start: anfangs { $first }, jetzt { $last }
widgets-no-trace = Druckschmerz seit dem Start: noch keine Zahl
