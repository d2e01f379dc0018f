# Warum eine Schaltfläche jetzt nicht geht: auf ihr, unter dem Zeiger und für Bildschirmleser. Kurz, ohne Punkt am Ende.

why-no-file = Erst eine Datei eingeben oder wählen
why-busy = Einen Moment, die Datei wird gelesen oder geschrieben
why-type-the-word = Erst das Wort eingeben
why-no-point-in-plan = Erst einen Punkt in den Plan nehmen
why-nothing-to-undo = Es gibt nichts rückgängig zu machen
why-nothing-earlier = Davor ist nichts
why-nothing-later = Danach ist nichts
why-nothing-to-tell = In dieser Zeit ist nichts
why-no-event = Sagen Sie, was es war und an welchem Tag
why-no-sore-point = Beim letzten Mal schmerzte kein Punkt
why-first-step = Dies ist der erste Schritt
why-last-step = Dies ist der letzte Schritt
why-first-page = Dies ist die erste Seite
why-last-page = Dies ist die letzte Seite
why-nothing-to-take = Es gibt nichts Neues einzulesen
why-wrong-day = Erst den Tag berichtigen
why-wrong-time = Erst die Uhrzeit berichtigen
why-wrong-held = Erst die gehaltene Zeit berichtigen
why-no-review-day = Erst den Kontrolltermin berichtigen
why-no-point-chosen = Erst einen Punkt wählen
