# Der Blick auf einen Plan, bevor er eingelesen wird.

take-in-imported = Plan eingelesen
take-in-title = Vor dem Einlesen ansehen
take-in-what = Ein Plan kommt als .knotmap-Datei, in einer PDF-Datei oder einem PNG-Bild oder als quadratischer Code auf einem Foto des Blatts. Ansehen verändert nichts.
take-in-look = Ansehen
take-in-reading = Die Datei wird gelesen
take-in-taking = Wird eingelesen
take-in-point = Punkt
take-in-dose = Dosis
take-in-foot = Nichts ändert sich, bevor Sie einlesen. Ihre eigenen Notizen und Einträge bleiben.
take-in-cancel = Abbrechen
take-in-go-there = Zum Plan
take-in-no-points = Keiner seiner Punkte kann übernommen werden, also gibt es nichts einzulesen.
take-in-answer-first = Beantworten Sie zuerst die Frage oben. Nichts ändert sich, bevor Sie einlesen.
take-in-drawings = Zeichnung
take-in-is-it-yours = Hier liegen Pläne, die Sie für andere gemacht haben. Ist dieser für Sie?
take-in-is-mine = Ich mache diesen Plan selbst
take-in-only-kept = Nur hier aufbewahren
take-in-do-the-new = Ab jetzt den neuen Plan
take-in-do-the-old = Weiter den bisherigen
take-in-another = Das ist nicht der Plan, den Sie jetzt machen. Sie machen „{ $name }“ vom { $made }, Code { $code }. Was Sie notiert haben, bleibt in jedem Fall. Welchen machen Sie ab jetzt?
take-in-new-is-due = Ab jetzt ist nur der neue Plan fällig. Der bisherige bleibt unter Ihren Plänen.
take-in-nothing-is-due = Der neue Plan wird unter Ihren Plänen aufbewahrt, und nichts daraus ist fällig.
take-in-replaces-draft = Sie haben hier Fassung { $revision } dieses Plans begonnen. Beim Einlesen tritt die Fassung aus der Datei an die Stelle Ihrer begonnenen.
take-in-from = { $file } · vom { $made }
take-in-from-by = { $file } · von { $by } · vom { $made }
take-in-code = Code { $code }
take-in-revision = Fassung { $revision }
take-in-for = für { $label }
take-in-review = Kontrolltermin { $day }
take-in-ended = beendet am { $day }
take-in-count-new = { $count } neu
take-in-count-changed = { $count } geändert
take-in-count-same = { $count } gleich
take-in-count-removed = { $count } entfernt
take-in-new = Neu
take-in-changed = Geändert
take-in-same = Gleich
take-in-removed = Entfernt
take-in-becomes = aus { $old } wird { $new }
take-in-changes = Punkt { $number } ändert sich von „{ $old }“ zu „{ $new }“.
take-in-left-out =
    { $count ->
        [one] 1 Punkt wird weggelassen:
       *[other] { $count } Punkte werden weggelassen:
    }
take-in-line = Zeile { $line }
take-in-import =
    { $count ->
        [one] 1 Punkt einlesen
       *[other] { $count } Punkte einlesen
    }
take-in-done = Der Plan ist jetzt hier.
take-in-done-plan =
    { $count ->
        [one] { $name } ist jetzt hier: Fassung { $revision }, 1 Punkt.
       *[other] { $name } ist jetzt hier: Fassung { $revision }, { $count } Punkte.
    }
take-in-picture =
    { $count ->
        [one] Bild: { $view }, Punkt { $numbers }
       *[other] Bild: { $view }, Punkte { $numbers }
    }
