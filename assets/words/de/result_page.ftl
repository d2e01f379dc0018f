# Was von einem Plan gemacht wurde, für die Physiotherapie: auf Papier, und dieselben Wörter im Fenster.

result-page-title = Was von Plan { $code } gemacht wurde
result-page-days = { $from } bis { $to }
# Rechts vom Titel: kurz.
result-page-made = Zusammengestellt am { $day }
# Am Fuß jeder Seite: kurz.
result-page-foot = Plan { $code }. Zu Hause gemessen und bewertet.
# Was ein Programm, das PDFs zeigt, über die Datei darin sagt.
result-page-attachment = Was vom Plan gemacht wurde, zum Öffnen mit Knotmap

result-page-unexpected-pain = Unerwarteter Schmerz
# $name: eines Punkts, mit seiner Seite. Die Seite: die des Patienten.
result-page-pain = { $name }, { $day }
result-page-sided = { $name }, { $side }
result-page-patient-asks = Der Patient fragt

# Warum ein Punkt nicht gemacht wurde; in Teilen, „abgebrochen 2 × zu schmerzhaft“, mit einem Punkt dazwischen.
result-page-why-not = Abgebrochen oder ausgelassen
result-page-stopped = abgebrochen { $reasons }
result-page-left-out = ausgelassen { $reasons }
# Die Haltezeit wurde vorzeitig verlassen, aus keinem anderen bekannten Grund.
result-page-early = vorzeitig
result-page-times = { $count } × { $what }

# Der Kopf der ersten Tabelle: jeder in einer schmalen Spalte, das längste Wort höchstens 55 Punkt.
result-page-point = Punkt
result-page-planned = Geplant
result-page-done = Getan
result-page-not-done = Nicht getan
result-page-stopped-head = Abbruch
result-page-extra = Extra
result-page-before-after = Vorher, nachher
# Zwei Zahlen, auch halbe: „6; 1,5“.
result-page-two = { $before }; { $after }
# Darunter.
result-page-legend = Nicht getan: geplant, aber keine Haltezeit ist aufgezeichnet; wo kein Grund steht, kann es trotzdem gemacht worden sein. Abbruch: zu schmerzhaft, unerwarteter Schmerz oder vorzeitig beendet. Extra: gemacht, obwohl nicht geplant. Gehalten: die Sekunden einer Haltezeit, von der kürzesten bis zur längsten. Druckschmerz vorher ist der mittlere Wert des ersten Tages, der einen nennt, nachher der des letzten.

# Wie die Haltezeiten eines Punkts verliefen; in Teilen mit einem Punkt dazwischen.
result-page-how-done = Wie es gemacht wurde
# $how: wie eine Haltezeit endete, „volle Zeit“.
result-page-counted = { $count } × { $how }
result-page-timed = vom Programm gemessen
result-page-typed = von Hand notiert
result-page-timed-and-typed = { $timed } vom Programm gemessen, { $typed } von Hand notiert
# Eine Haltezeit, die nach ihrer ganzen Zeit zu Ende ging.
result-page-full-time = volle Zeit

result-page-hold-by-hold = Jede Haltezeit
result-page-no-hold = An den Punkten dieses Plans ist für diese Tage keine Haltezeit notiert.
result-page-more-holds = { $count ->
    [one] 1 weitere Haltezeit steht in der angehängten Datei.
   *[other] { $count } weitere Haltezeiten stehen in der angehängten Datei.
  }
# Der Kopf der zweiten Tabelle.
result-page-day = Tag
result-page-held = Gehalten
result-page-ended = Beendet
result-page-notes = Notizen des Patienten
# Fett, vor einer Notiz.
result-page-note-of = { $day }, { $name }:
