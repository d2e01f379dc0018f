# Was in Diagrammen steht, was sie denen sagen, die sie nicht sehen, und warum ein Bild nicht entstehen kann.

# Für diesen Tag und diesen Monat wird Platz gehalten: die breitesten ihrer Art.
plot-widest-day = 28. Sept.
plot-widest-month = Sept. 2026
plot-month-of-year = { $month } { $year }

# Wie viele Tage sprechen, unter einem kleinen Diagramm; kurz.
plot-days-noted = n = { $count } Tage
plot-days-of = { $count } von { $wanted } Tagen
# $days: eines der beiden darüber.
plot-days-by-month = { $days }, Linie: je Monat

# Ein Diagramm in Sätzen.
plot-says-scale = Druckschmerz von 0 (keiner) bis 10 (stärkster), vom { $from } bis zum { $to }.
plot-says-nothing = Nichts ist notiert.
plot-says-one-day = 1 Tag: { $value } am { $day }.
plot-says-days = { $count } Tage, zwischen { $lowest } und { $highest }: { $first } am { $from }, { $last } am { $to }.
plot-says-middle-from = Der mittlere Wert wird ab { $days } Tagen gezeichnet.
# $word: „niedriger“, „etwa gleich“ …
plot-says-change = Anfang { $first }, Ende { $last }, Änderung { $change }: { $word }.
# $days: „3 von 8 Tagen“.
plot-says-too-few = Zu wenige Tage für eine Aussage: { $days }.

# Eine Seite hinter dem Namen eines Punkts: „Levator scapulae, links“.
plot-side-left = links
plot-side-right = rechts
plot-side-midline = Mittellinie

# Der Kopf der Spalten eines Kalenders: zwei Buchstaben.
plot-mo = Mo
plot-tu = Di
plot-we = Mi
plot-th = Do
plot-fr = Fr
plot-sa = Sa
plot-su = So
plot-says-calendar = { $count ->
    [one] 1 Haltezeit
   *[other] { $count } Haltezeiten
  } an { $days } von { $all } Tagen, vom { $from } bis zum { $to }.

# Welches Ende der Skala schlecht ist: in einer Zeile über einem Diagramm.
plot-ends = 10: stärkster Druckschmerz · 0: keiner
plot-worst = 10: stärkster Druckschmerz

# Die Legende eines Diagramms: was Punkt, Ring, Linie und Band sind.
plot-legend-before = vorher
plot-legend-after = nachher
plot-legend-after-in-table = nachher: in der Tabelle
plot-legend-middle = mittlerer Wert aus 5 Tagen
plot-legend-band = die meisten Tage

# Auf Scheiben: ein Buchstabe für jede Seite des Patienten.
plot-letter-left = L
plot-letter-right = R
plot-says-side = { $name }: links { $left }, rechts { $right }.
plot-says-sides = Druckschmerz links und rechts, 0 bis 10. { $rows }

# Was über den zwei Spalten eines Diagramms vom Anfang zum Ende steht; jeweils: bei jedem Punkt seine eigenen Tage.
plot-first-days = Erste 4 Tage
plot-first-days-from = Erste 4 Tage, { $from } – { $to }
plot-first-days-of-each = Jeweils erste 4 Tage, { $from } – { $to }
plot-last-days = Letzte 4 Tage
plot-last-days-from = Letzte 4 Tage, { $from } – { $to }
plot-last-days-of-each = Jeweils letzte 4 Tage, { $from } – { $to }
plot-says-slope = { $name }: { $first }, dann { $last } ({ $change }).
plot-says-slope-changed = { $name }: { $first }, dann { $last } ({ $change }, verändert).
# $from und $to: was über den Spalten steht.
plot-says-slopes = Druckschmerz, 0 bis 10, { $from } und { $to }. { $rows }

# Ein Punkt im Verlauf einer Haltezeit; $time: „20 s“, „1:30“.
plot-hold-before = Vorher: { $value } von 10
plot-hold-at = Bei { $time }: { $value } von 10
plot-hold-after = Nachher: { $value } von 10
plot-says-hold = Druckschmerz während einer Haltezeit von { $time }, 0 bis 10.
plot-says-hold-before = Vorher { $value }.
# $what: ein Wert, oder was gespürt wurde.
plot-says-hold-at = Bei { $time } { $what }.
plot-says-hold-after = Nachher { $value }.

# Warum ein Bild oder eine Seite nicht entstehen kann.
drawing-picture-size = ein Bild von { $width } × { $height } Pixeln lässt sich nicht zeichnen; möglich sind 1 bis { $most } in jeder Richtung
drawing-camera = die Kamera ist defekt: Die Zahlen sind nicht endlich, oder sie drückt das Bild flach
drawing-page-size = eine Seite von { $width } × { $height } Punkt ist nicht möglich
drawing-not-packed = das Bild ließ sich nicht packen: { $why }
drawing-not-written = die Seite ließ sich nicht schreiben: { $why }
# Was ein unbekanntes Wort nicht ist.
drawing-set-of-inks = Farbsatz
