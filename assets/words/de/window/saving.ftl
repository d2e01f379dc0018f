# Was nicht gespeichert ist und warum; die Uhr, die nicht stimmen kann; der sonderbare Datenträger.

saving-closed = Das Tagebuch ist geschlossen. Starten Sie Knotmap neu.
    .page = Das Tagebuch ist geschlossen. Laden Sie diese Seite neu.
saving-no-time = Die Uhr des Computers geht falsch, also hat der Eintrag noch keine Zeitangabe. Sagen Sie, welcher Tag und wie viel Uhr es ist.
    .page = Die Uhr dieses Geräts geht falsch, also hat der Eintrag noch keine Zeitangabe. Sagen Sie, welcher Tag und wie viel Uhr es ist.
saving-try-again = Noch einmal
saving-set-time = Zeit angeben
saving-smaller = Kleiner
saving-unsaved =
    { $count ->
        [one] 1 Eintrag ist nicht gespeichert
       *[other] { $count } Einträge sind nicht gespeichert
    }
saving-still-here =
    { $count ->
        [one] { $why } Der Eintrag bleibt bis dahin in diesem Fenster.
       *[other] { $why } Die Einträge bleiben bis dahin in diesem Fenster.
    }
    .page = { $count ->
        [one] { $why } Der Eintrag bleibt bis dahin in diesem Tab.
       *[other] { $why } Die Einträge bleiben bis dahin in diesem Tab.
    }
saving-begins-not-saved = nicht gespeichert:{" "}
saving-begins-unsure = vielleicht nicht gespeichert:{" "}
saving-not-stored = in diesem Browser konnte nichts gespeichert werden: { $why }
saving-nothing-saved = Hier kann nichts gespeichert werden.
saving-look-only = Sie können alles ansehen und exportieren. { $why }

saving-close-title = Schließen, ohne zu speichern?
saving-save-and-close = Speichern und schließen
saving-close-anyway = Schließen und Eintrag verlieren
saving-close-anyway-all = Schließen und Einträge verlieren
saving-stay = Knotmap offen lassen
saving-closing =
    { $count ->
        [one] 1 Eintrag ist nicht gespeichert. Er geht verloren, wenn das Fenster schließt.
       *[other] { $count } Einträge sind nicht gespeichert. Sie gehen verloren, wenn das Fenster schließt.
    }
    .page = { $count ->
        [one] 1 Eintrag ist nicht gespeichert. Er geht verloren, wenn die Seite geschlossen wird.
       *[other] { $count } Einträge sind nicht gespeichert. Sie gehen verloren, wenn die Seite geschlossen wird.
    }
saving-no-answer = Der Datenträger antwortet nicht.
    .page = Der Speicher dieses Browsers antwortet nicht.

saving-clock-title = Welcher Tag und wie viel Uhr ist es?
saving-date = Datum
saving-time = Uhrzeit
saving-time-hint = 19:30
saving-use-time = Diese Zeit nehmen
saving-not-now = Jetzt nicht
saving-clock-is-wrong = Die Uhr dieses Computers sagt { $day }, { $time }. Das kann nicht stimmen. Bis die Uhr gestellt ist, richtet sich Knotmap nach dem, was Sie hier sagen.
    .page = Die Uhr dieses Geräts sagt { $day }, { $time }. Das kann nicht stimmen. Bis die Uhr gestellt ist, richtet sich Knotmap nach dem, was Sie hier sagen.
saving-clock-hint = Schreiben Sie das Datum mit Jahr, etwa { $day }, und die Uhrzeit etwa als { $time }, von heute.
saving-ahead = Prüfen Sie die Uhr.
saving-ahead-of = Der letzte Eintrag ist vom { $day }. Entweder ging die Uhr damals vor, oder sie geht jetzt nach. Was Sie ab jetzt tun, gilt; nichts wurde geändert.

saving-remark-changed = Eine Datei des Tagebuchs wurde geändert.
saving-remark-gone = Ein Ordner des Tagebuchs war fort.
    .page = Etwas Gespeichertes war fort.
saving-remark-no-promise = Gespeichert, aber ohne Gewähr.
saving-remark-no-locks = Ein ungewöhnlicher Datenträger.
    .page = Ein ungewöhnlicher Browser.
saving-still-shown = {" "}Dieses Fenster zeigt, was es gelesen hat, bis Sie es schließen.
    .page = {" "}Diese Seite zeigt, was sie gelesen hat, bis Sie sie schließen.
