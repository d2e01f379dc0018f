# Der Handzettel: ein Plan auf Papier, für jemanden ohne Programm. Kurze, einfache Sätze.

# Unter dem Titel. $who: wie die Physiotherapie den Patienten nennt, fett.
handout-for = Für { $who } · { $day }
# Rechts vom Titel, höchstens 200 Punkt breit: kurz.
handout-by = Erstellt von { $who }
# $day: fett, der nächste.
handout-review = Kontrolltermin { $day }
handout-day = { $weekday }, { $date }

# Das Ganze in einem Satz; $points und $minutes fett, die nächsten zwei.
handout-summary = { $points }, höchstens { $minutes }. Gehen Sie in der Reihenfolge der Nummern vor. Schreiben Sie auf, wie schmerzhaft jeder ist, vorher und nachher.
handout-points = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
  }
handout-minutes = { $count } min am Tag

# Neben den Zeichen zum Aufhören, auf einer halben Seitenbreite: woran alles andere gemessen wird.
handout-feel = So soll es sich anfühlen
handout-feel-sore = Schmerzhaft und zugleich angenehm, bis 5 von 10. 6 ist das Höchste.
handout-feel-breathe = Sie können ruhig atmen und lockerlassen.
handout-feel-muscle = Nur auf Muskeln: nicht auf der Wirbelsäule, nicht auf Knochen.

# Eine Zeichnung in Worten. $title: „Ihr Rücken“. $points: „1: Rhomboideus major oben, links; 2: …“.
handout-alt = { $title } mit nummerierten Punkten. { $points }.
# Zu einem Punkt.
handout-where = Wo: { $place }.
# Fett, vor dem, worauf zu achten ist.
handout-mind = Beachten:
handout-next = Als Nächstes: Nummer { $number }, auf einer anderen Zeichnung.

handout-more-or-less = Wann mehr oder weniger
handout-tell-us = Sagen Sie uns
handout-questions = Fragen für Ihren Termin

# Wie der Plan zu Hause ins Programm kommt. „Plan einlesen“ steht dort auf der Schaltfläche.
handout-in-knotmap = Dieser Plan in Knotmap
handout-way-in = Wählen Sie in Knotmap „Plan einlesen“ und diese Datei oder ein Foto des quadratischen Codes. Der Code enthält keine Namen und keine Notizen; diese stehen auf diesem Blatt.
handout-as-file = Schicken Sie die Datei als Datei oder Dokument, nicht als Foto: Ein Foto verliert den Plan.
handout-square-alt = Quadratischer Code von Plan { $code }, Fassung { $revision }
# Unter dem Code: kurz.
handout-square = { $code }, Fassung { $revision }
# Am Fuß jeder Seite: kurz.
handout-foot = Plan { $code }, Fassung { $revision }
# Was ein Programm, das PDFs zeigt, über die Datei darin sagt.
handout-attachment = Dieser Plan, zum Öffnen mit Knotmap

# Das Protokoll: ein Kästchen für jedes Mal bis zum Kontrolltermin, in jedem eine Linie von Ecke zu Ecke.
handout-log = Ihr Protokoll
# $reasons: „Z keine Zeit, S zu schmerzhaft, …“.
handout-log-how = Wie schmerzhaft ist der Punkt bei Druck? 0 ist nicht schmerzhaft, 10 so schmerzhaft, wie es nur geht. Über der Linie: vorher. Darunter: nachher. Nicht gemacht? Schreiben Sie, warum: { $reasons }.
handout-log-example = Zum Beispiel: 6 vorher, 3 nachher
handout-log-again = Ihr Protokoll, 0–10: vorher über der Linie, nachher darunter. { $reasons }.
# $letter: was ins Kästchen geschrieben wird. $reason: „keine Zeit“.
handout-log-reason = { $letter } { $reason }
