# Das Fenster, das einen Plan zum Mitgeben schreibt, und der Blick auf seine Seiten.

give-out-paper = Papier
give-out-a4 = A4
give-out-letter = Letter
give-out-print = Schrift
give-out-standard = Normal
give-out-large = Großdruck
give-out-language = Sprache
give-out-send = Als Datei oder Dokument senden, nicht als Foto. Wer die Datei hat, kann sie lesen: Achten Sie darauf, dass sie an die richtige Person geht.
give-out-writing = Die Datei wird geschrieben und geprüft
give-out-save = Speichern
give-out-handout = Handzettel
give-out-before = Seite zurück
give-out-next = Seite weiter
give-out-drawing = Die Seiten werden gezeichnet
give-out-teach-back = Lassen Sie es sich in eigenen Worten sagen: welche Seite, wie lange, wann wird aufgehört?

give-out-title-plan = Plandatei speichern
give-out-title-pdf = Handzettel als PDF speichern
give-out-title-png = Handzettel als Bilder speichern
give-out-title-svg = Handzettel als Zeichnungen speichern
give-out-what-plan = Eine kleine Datei, die Knotmap zu Hause öffnet: Punkte, Dosen und Notizen.
give-out-what-pdf = Seiten zum Drucken, mit dem Plan für Knotmap darin.
give-out-what-png = Ein Bild je Seite, mit dem Plan für Knotmap darin.
give-out-what-svg = Eine Zeichnung je Seite, ohne den Plan darin.
give-out-pages =
    { $count ->
        [one] 1 Seite
       *[other] { $count } Seiten
    }
give-out-pages-apart = { $count } Seiten, je eine Datei
give-out-page-of = Seite { $page } von { $count }
give-out-done = Gespeichert und geprüft: { $path }
give-out-done-more = Gespeichert und geprüft: { $path } und { $more } weitere
