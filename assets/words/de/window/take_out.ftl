# Das Fenster, das einen Bericht über den Verlauf schreibt.

take-out-title = Bericht speichern
take-out-picture = Als Bild speichern
take-out-page = Seite des Berichts
take-out-as = Speichern als
take-out-of = Punkte darin
take-out-this-point = Dieser Punkt
take-out-all-points = Alle Punkte
take-out-length = Umfang
take-out-short = Kurz
take-out-each-point = Jeder Punkt
take-out-notes = Notizen darin
take-out-without-notes = Ohne Notizen
take-out-with-notes = Mit Notizen
take-out-pdf = PDF
take-out-pictures = Bilder
take-out-png-files = PNG-Bilder
take-out-save = Speichern
take-out-done = Gespeichert als { $path }
take-out-done-more = Gespeichert als { $path } und { $more } weitere
