# Was über dem Fenster liegt: Regeln, Export, was schiefging, und hineingezogene Dateien.

dialogs-first-hold = Vor Ihrer ersten Haltezeit
dialogs-rules = Wann nicht anfangen und wann aufhören
dialogs-do-not-start = Nicht anfangen
dialogs-is-any-true = Trifft heute etwas davon auf Sie zu?
dialogs-none-is-true = Nichts davon trifft auf mich zu
dialogs-none-is-true-start = Nichts trifft zu: Haltezeit starten
dialogs-one-is-true = Etwas trifft zu, oder ich bin nicht sicher
dialogs-what-then = Die Überschrift über Ihrer Zeile sagt, was zu tun ist. Die Karte ansehen und Zahlen speichern können Sie weiterhin.
dialogs-close-rules = Diese Regeln schließen

dialogs-export = Karte exportieren
dialogs-export-what = Die gezeigte Ansicht mit Ihren Punkten, einer Liste davon und dem Datum.
dialogs-as-page = Eine Seite zum Drucken
dialogs-as-picture = Ein Bild
dialogs-as-drawing = Eine Zeichnung, in jeder Größe scharf
dialogs-pdf = PDF
dialogs-png = PNG
dialogs-svg = SVG
dialogs-file = Datei
dialogs-choose-here = Datei auswählen
dialogs-choose = Auswählen
dialogs-choose-dots = Auswählen …
dialogs-save-map = Karte speichern
dialogs-writing = Die Karte wird gezeichnet und gespeichert
dialogs-open-folder = Ordner öffnen
dialogs-passphrase = Passphrase
dialogs-passphrase-empty = Datei mit einer Passphrase schützen, wenn Sie möchten
dialogs-passphrase-help = Teilen Sie sie am Telefon oder persönlich mit, nicht in derselben Nachricht. Ohne sie kann niemand die Datei öffnen.
dialogs-locked = Diese Datei ist geschützt. Fragen Sie, wer sie geschickt hat, nach der Passphrase.
dialogs-wrong-passphrase = Diese Passphrase öffnet sie nicht.
dialogs-passphrase-hint = Die Passphrase dieser Datei
dialogs-print = Zum Drucken öffnen
dialogs-done = Fertig
dialogs-replace = Ersetzen
dialogs-keep = Behalten
dialogs-map-pages =
    { $count ->
        [one] Das ergibt 1 Seite.
       *[other] Das ergibt { $count } Seiten.
    }
dialogs-map-pages-apart = Das ergibt { $count } Seiten. Eine Datei dieser Art fasst eine: Die anderen werden daneben gespeichert, mit -2 und so weiter hinter dem Namen.
dialogs-map-saved = Karte gespeichert: { $path }
dialogs-map-saved-more = Karte gespeichert: { $path } und { $more } weitere
dialogs-not-saved = Nicht gespeichert: { $why }.
dialogs-map-not-shown = Der Ordner konnte nicht geöffnet werden ({ $why }). Die Datei liegt hier: { $path }.
dialogs-file-not-opened = Die Datei konnte nicht geöffnet werden ({ $why }). Sie liegt hier: { $path }.
dialogs-folder-not-shown = Der Ordner konnte nicht geöffnet werden ({ $why }). Es ist { $path }.

dialogs-close = Schließen
dialogs-open-data-folder = Datenordner öffnen
dialogs-lines-set-aside = Einige Einträge konnten nicht gelesen werden.
dialogs-journal-unusable = Das Tagebuch ist nicht zu benutzen.
dialogs-one-of = 1 von { $count }

dialogs-drop-here = Loslassen, um zu sehen, was es ist
dialogs-drop-what = Knotmap kennt einen Plan, eine Rückmeldung, eine Tabelle mit Einträgen, ein Tagebuch, eine Routine, einen Datenordner und seine Einstellungen. Es fragt, bevor es etwas einliest.
dialogs-drop-picture = Bild loslassen, um es anzusehen
dialogs-drop-picture-what = Eine PNG- oder JPEG-Datei. Sie wird nicht verändert.
dialogs-kind-pdf = PDF-Seite
dialogs-kind-png = PNG-Bild
dialogs-kind-svg = SVG-Zeichnung
dialogs-example-not-shown = Das Beispiel konnte nicht geöffnet werden: { $why }.
dialogs-no-thread-to-write = das System gab keinen Thread, um sie zu schreiben: { $why }
dialogs-taken = „{ $path }“ gibt es schon. Soll sie ersetzt werden?
dialogs-no-thread = Die Datei konnte nicht angesehen werden: Das System gab keinen Thread dafür ({ $why }). Nichts wurde geändert.
dialogs-no-journal = Das Tagebuch konnte nicht geöffnet werden: Das System gab keinen Thread dafür ({ $why }). Nichts kann gespeichert werden. Starten Sie Knotmap neu.

dialogs-is-journal = Das ist ein Tagebuch.
dialogs-journal = „{ $name }“ wurde nicht verändert und nicht gelesen. Knotmap liest Tagebücher aus seinem Datenordner: Legen Sie es dort in den Ordner „journal“, dann starten Sie Knotmap neu.
dialogs-are-settings = Das sind Einstellungen.
dialogs-settings = „{ $name }“ wurde nicht verändert und nicht gelesen. Knotmap liest seine Einstellungen aus seinem Datenordner.
dialogs-is-routine = Das ist eine Routine.
dialogs-routine = „{ $name }“ wurde nicht gelesen. Beenden Sie, was offen ist, und ziehen Sie die Datei noch einmal herein. Ein Fenster mit Beispieldaten nimmt keine an.
dialogs-is-plan = Das ist ein Plan.
dialogs-is-result = Das ist die Rückmeldung zu einem Plan.
dialogs-is-table = Das ist eine Tabelle.
dialogs-once-more = „{ $name }“ wurde nicht gelesen. Beenden Sie, was offen ist, und ziehen Sie die Datei noch einmal herein.
dialogs-is-other = Diese Datei kann Knotmap nicht lesen.
dialogs-other = „{ $name }“ ist kein Plan, keine Tabelle, kein Tagebuch, keine Routine und keine Einstellungen von Knotmap. Sie wurde nicht verändert.
dialogs-is-missing = Die Datei konnte nicht geöffnet werden.
dialogs-missing = „{ $name }“: { $why }. Nichts wurde geändert. Sehen Sie nach, ob es sie noch gibt und ob Sie sie lesen dürfen.
dialogs-first-of = Das ist die erste von { $count } Dateien; die anderen wurden nicht angesehen.
