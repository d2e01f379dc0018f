# Das Fenster, das alle Einträge als Datei schreibt.

history-out-open = Alle Einträge exportieren
history-out-open-dots = Alle Einträge exportieren …
history-out-title = Alle Einträge exportieren
history-out-not-locked = Die Datei ist nicht geschützt: Wer sie hat, kann sie lesen.
history-out-save = Speichern
history-out-writing = Die Einträge werden gespeichert
history-out-table-kind = CSV-Tabelle
history-out-bundle-kind = FHIR-Bundle
history-out-for-programs = Für Knotmap und andere Programme
history-out-for-spreadsheets = Für Tabellenprogramme
history-out-for-records = Für Patientenakten
history-out-csv = CSV
history-out-fhir = FHIR
history-out-what-csv = Alles, was notiert wurde, ohne Auslassung. Einlesen bringt es ganz zurück.
history-out-what-spreadsheet = Dasselbe, wie Excel und andere Tabellenprogramme es am besten lesen, mit Datum und Zeit in eigenen Spalten. Einlesen bringt auch das zurück.
history-out-what-fhir = Haltezeiten und Bewertungen als FHIR-R4-Bundle, für die Akte einer Praxis. Knotmap liest es nicht zurück.
history-out-done = Gespeichert als { $path }
