# Das Fenster, das eine Haltezeit ohne das Programm notiert.

backdate-open = Haltezeit nachtragen
backdate-day = Tag
backdate-today = Heute
backdate-yesterday = Gestern
backdate-another-day = Anderer Tag
backdate-date = Datum
# Das Feld der Uhrzeit, und was darin steht, solange es leer ist.
backdate-began = Uhrzeit des Beginns
backdate-began-hint = 19:30
backdate-held = Damals gehaltene Zeit
backdate-held-for = Gehalten
backdate-unit = Einheit
backdate-seconds = Sekunden
backdate-minutes = Minuten
backdate-seconds-short = s
backdate-minutes-short = min
backdate-before = Druckschmerz vorher
backdate-after = Druckschmerz nachher, wenn bekannt
backdate-ended = Wie es endete
backdate-method = Methode, wenn Sie möchten
backdate-no-method = Nicht notiert
backdate-save = Haltezeit speichern
backdate-cancel = Abbrechen
backdate-no-before = Wählen Sie den Druckschmerz vorher.

# Was an einem Tag nicht stimmt: nur Schreibweisen nennen, die verstanden werden.
backdate-day-empty = Geben Sie den Tag der Haltezeit ein, als 20.11.2026 oder 2026-11-20.
backdate-day-no-date = Das ist kein Datum. Schreiben Sie es als 20.11.2026 oder 2026-11-20.
# Bei Ziffern ohne Punkte. $one und $other: „3. April 2026“.
backdate-day-either = Das kann { $one } oder { $other } sein. Schreiben Sie zuerst den Tag, mit Punkten.
backdate-day-future = Dieser Tag kommt erst noch. Notieren Sie, was schon getan ist.
backdate-day-too-early = Einträge beginnen im Jahr 2000.
# „Freitag, 20. November 2026“.
backdate-read-as = { $weekday }, { $day }

# Was an einer Uhrzeit nicht stimmt.
backdate-time-empty = Geben Sie ein, wann die Haltezeit begann, als 19:30. Ungefähr genügt: Die Uhrzeit sagt, was zuerst kam.
backdate-time-none = Das ist keine Uhrzeit. Schreiben Sie sie als 19:30.
backdate-time-future = Diese Uhrzeit kommt erst noch. Notieren Sie, was schon getan ist.
# Wie eine Uhrzeit gelesen wurde, die anders geschrieben ist.
backdate-time-read-as = Um { $time } Uhr
# An den Tagen, an denen die Sommerzeit beginnt und endet.
backdate-time-left-out = Damals wurden die Uhren vorgestellt und ließen diese Zeit aus. Sie wird als { $time } behalten.
backdate-time-twice = Damals wurden die Uhren zurückgestellt und zeigten diese Zeit zweimal. Die erste wird behalten.
