# Die Seite nach einer Haltezeit und die eines Eintrags, der zum Lesen oder Ändern geöffnet ist.

after-history = Einträge
after-choose = Wählen Sie einen Eintrag, um ihn zu lesen.
after-pain = Ruheschmerz, ohne Druck
after-optional = freiwillig
# Vor der Zahl auf den Schaltflächen, für Bildschirmleser: „Ruheschmerz nachher 3“.
after-pain-prefix = Ruheschmerz nachher
after-pain-before-prefix = Ruheschmerz vorher
after-pain-before = Ruheschmerz vorher
# Nimmt eine Zahl weg. Mit $what für Bildschirmleser: „Leeren: Druckschmerz nachher“.
after-clear = Leeren
after-clear-what = Leeren: { $what }
after-before = Druckschmerz vorher
after-after = Druckschmerz nachher
after-rated = Druckschmerz
# Unter einer Zahl: ein kurzes Wort.
after-caption-before = vorher
after-caption-after = nachher
after-caption-rated = bewertet
after-held = Gehaltene Zeit
after-held-unit = s
after-held-seconds = Sekunden
after-ended = Wie es endete
after-done = Fertig
# Die Schaltfläche: ihr Name, und was sie zeigt.
after-change-entry = Diesen Eintrag ändern
after-change = Ändern
after-back = Zurück
after-no-note = Keine Notiz.
after-gone = Eintrag gelöscht
after-gone-what-is-left = Die übrigen Einträge dieses Punkts stehen unten.
after-none-in-range = Kein Eintrag in dieser Zeit.
after-day = Tag
after-time = Uhrzeit
after-delete = Eintrag löschen
after-throw-away = Diese Haltezeit verwerfen
after-next = Nächster: { $sided }
after-no-trace = Während dieser Haltezeit wurden keine Zahlen notiert.
after-no-hold = Eine Bewertung ohne Haltezeit.

# Neben dem Namen, solange etwas im Formular nicht behalten werden kann.
after-not-saved-day = Nicht gespeichert: der Tag
after-not-saved-time = Nicht gespeichert: die Uhrzeit
after-not-saved-held = Nicht gespeichert: die gehaltene Zeit

# Die Überschrift. $day: „20. November“, $time: „09:30“.
after-hold-of = Haltezeit vom { $day }, { $time }
after-rating-of = Bewertung vom { $day }, { $time }

# Die Zahlen in Sätzen: einer Bewertung; einer Haltezeit, vorher und nachher. $band: „stark“.
after-number = { $value } von 10, { $band }.
after-no-number = Nicht bewertet.
after-number-before = Vorher { $value } von 10, { $band }.
after-no-number-before = Vorher nicht bewertet.
after-number-after = Nachher { $value } von 10, { $band }.
after-no-number-after = Nachher nicht bewertet.

# $what: „ausstrahlend in den Arm“, $time: „0:20“. Mehrere stehen mit Kommas hintereinander.
after-felt-at = { $what } bei { $time }
after-pain-was-before = Ruheschmerz vorher { $before }
after-pain-was-after = Ruheschmerz nachher { $after }
after-pain-was-both = Ruheschmerz vorher { $before }, nachher { $after }
after-movements = { $count ->
    [one] 1 Bewegung
   *[other] { $count } Bewegungen
  }
