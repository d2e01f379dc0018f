# Kopien von allem, und alles gelöscht: was auf der Kommandozeile und im Fenster gleich gesagt wird. Wo { $count } und
# { $figures } stehen, sind beide dieselbe Zahl: Die erste wählt die Form, die zweite wird gezeigt.

# Was eine Kopie enthält, für Aufzählungen: 1 Eintrag, 2 Routinen und die Einstellungen.
backup-entries = { $count ->
    [one] { $figures } Eintrag
   *[other] { $figures } Einträge
  }
backup-routines = { $count ->
    [one] { $figures } Routine
   *[other] { $figures } Routinen
  }
backup-plan-files = { $count ->
    [one] { $figures } Plandatei
   *[other] { $figures } Plandateien
  }
backup-settings = die Einstellungen
# Das Letzte einer Aufzählung von Dateinamen: wie viele es noch sind.
backup-others = { $count ->
    [one] { $figures } weitere
   *[other] { $figures } weitere
  }

# Eine Kopie ist gespeichert. { $what } ist eine solche Aufzählung.
backup-saved = Kopie gespeichert in { $path }: { $what }.
backup-left-out = Nicht darin, weil nicht lesbar: { $why }.

# Der Text, der in der Kopie für alle liegt, die sie öffnen: einfache Zeilen mit höchstens etwa 80 Buchstaben. Was in journal/,
# routines/ und so weiter steht, ist fest; die zweite Spalte beginnt unter der der ersten Zeile.
backup-read-me =
    Eine Kopie von allem, was Knotmap aufbewahrt: { $what }.
    Gemacht am { $day }, { $time }, von Knotmap { $version }.

    Zum Zurückholen öffnen Sie Knotmap, gehen Sie zu „Optionen“ und wählen Sie
    „Aus einer Kopie zurückholen“, oder rufen Sie auf: knotmap restore FILE
    Nichts, was schon da ist, wird überschrieben.

    journal/<writer>/*.ron  was geschehen ist, ein Eintrag je Zeile
    routines/*.ron          Ihre eigenen Routinen
    plans/<id>/*.knotmap    Pläne und ihre Rückmeldungen
    settings.ron            die Einstellungen

# Was das Zurückholen einer Kopie täte oder getan hat: einzelne Sätze.
backup-made = Die Kopie ist vom { $day }, { $time }.
backup-no-entries = Sie hat keine Einträge.
backup-all-known = { $count ->
    [one] Der Eintrag darin ist schon da.
   *[other] Die { $figures } Einträge darin sind alle schon da.
  }
# { $entries } ist 1 Eintrag, 2 Einträge.
backup-added = { $entries } hinzugefügt.
backup-to-add = { $entries } hinzuzufügen.
backup-added-known = { $count ->
    [one] { $entries } hinzugefügt, { $figures } ist schon da.
   *[other] { $entries } hinzugefügt, { $figures } sind schon da.
  }
backup-to-add-known = { $count ->
    [one] { $entries } hinzuzufügen, { $figures } ist schon da.
   *[other] { $entries } hinzuzufügen, { $figures } sind schon da.
  }
backup-newer = Davon { $entries } einer neueren Version von Knotmap: aufbewahrt, aber nicht gezeigt.
backup-settings-taken = Die Einstellungen wurden übernommen.
backup-settings-to-take = Die Einstellungen werden übernommen: Hier gibt es noch keine.
backup-settings-kept = Die Einstellungen hier bleiben, wie sie sind.
# { $name } und { $other } sind Namen von Dateien.
backup-routine-added-as = Eine andere Routine heißt hier { $name }; die aus der Kopie wurde als { $other } hinzugefügt.
backup-routine-becomes = Eine andere Routine heißt hier { $name }; aus der in der Kopie wird { $other }.
backup-routine-added = Die Routine { $name } wurde hinzugefügt.
backup-routine-to-add = Die Routine { $name } wird hinzugefügt.
backup-routines-more = { $count ->
    [one] Dasselbe gilt für { $figures } weitere Routine.
   *[other] Dasselbe gilt für { $figures } weitere Routinen.
  }
# { $routines } ist 1 Routine, 2 Routinen; { $files } ist 1 Plandatei, 2 Plandateien.
backup-routines-known = { $routines } schon da.
backup-plans-added = { $files } hinzugefügt.
backup-plans-to-add = { $files } hinzuzufügen.
backup-plans-known = { $files } schon da.
backup-plans-kept = { $files } in der Kopie gelassen: Eine andere dieses Namens ist hier und bleibt.
backup-problems = { $count ->
    [one] { $figures } Stelle darin ist nicht lesbar und bleibt in der Kopie: { $first }.
   *[other] { $figures } Stellen darin sind nicht lesbar und bleiben in der Kopie, die erste: { $first }.
  }
backup-passed-over = { $count ->
    [one] { $figures } Datei darin gehört zu keiner Kopie und wird übergangen.
   *[other] { $figures } Dateien darin gehören zu keiner Kopie und werden übergangen.
  }

# Was das Löschen entfernt: Zeilen einer Liste.
backup-entries-since = { $entries } seit dem { $day }
backup-unread-lines = { $count ->
    [one] { $figures } Zeile, die hier nicht lesbar ist
   *[other] { $figures } Zeilen, die hier nicht lesbar sind
  }
backup-own-points = { $count ->
    [one] { $figures } eigener Punkt
   *[other] { $figures } eigene Punkte
  }
backup-own-routines = { $count ->
    [one] { $figures } eigene Routine
   *[other] { $figures } eigene Routinen
  }
backup-weekly-copies = { $count ->
    [one] { $figures } wöchentliche Kopie
   *[other] { $figures } wöchentliche Kopien
  }
# Was daraus wurde.
backup-erased = Alles, was Knotmap hier aufbewahrt hat, ist gelöscht.
backup-not-erased = Nicht alles ist gelöscht, weil das System sich weigert: { $stayed }. Versuchen Sie es noch einmal.
backup-foreign = Nicht von Knotmap und nicht angerührt: { $named }.

# Warum eine Kopie nicht gespeichert oder nicht zurückgeholt wird.
backup-inside = in „{ $path }“ bewahrt Knotmap auf, was kopiert wird; wählen Sie einen anderen Ordner, am besten auf einem anderen Datenträger
backup-nothing = es gibt nichts zu kopieren: „{ $path }“ hat keine Einträge, keine Routinen, keine Pläne und keine Einstellungen
    .page = es gibt nichts zu kopieren: keine Einträge, keine Routinen, keine Pläne und keine Einstellungen
backup-wrong = die Kopie wurde geschrieben, wieder gelesen und ist falsch: { $why }. Sie wurde entfernt, und keine Datei wurde geändert; versuchen Sie es noch einmal, oder wählen Sie einen anderen Datenträger
    .page = die Kopie wurde gemacht, wieder gelesen und ist falsch: { $why }. Sie wurde verworfen, und nichts wurde geändert; versuchen Sie es noch einmal
backup-not-opened = „{ $path }“ lässt sich nicht öffnen: { $why }. Nichts wurde geändert
backup-no-file = „{ $path }“ ist keine Datei; wählen Sie die Kopie selbst, zum Beispiel knotmap-2026-11-28.zip
backup-no-zip = „{ $path }“ ist keine Kopie oder keine ganze: { $why }. Nichts wurde geändert
backup-no-copy = „{ $path }“ ist eine Zip-Datei, in der nichts von Knotmap ist: keine Einträge, keine Routinen, keine Pläne und keine Einstellungen. Nichts wurde geändert
backup-too-much = „{ $path }“ enthält mehr, als eine Kopie enthalten kann: { $what }. Nichts wurde daraus gelesen
backup-not-added = „{ $path }“ kann nicht geschrieben werden: { $why }. Was zuvor zurückgeholt wurde, ist da und sicher; machen Sie Platz oder prüfen Sie den Datenträger, und holen Sie die Kopie noch einmal zurück
    .page = dieser Browser speichert es nicht: { $why }. Was zuvor zurückgeholt wurde, ist da und sicher; machen Sie auf diesem Gerät Platz, und holen Sie die Kopie noch einmal zurück
backup-in-use = nichts wurde gelöscht: Ein anderes Knotmap hat „{ $path }“ geöffnet. Schließen Sie es, und versuchen Sie es noch einmal
    .page = nichts wurde gelöscht: Knotmap ist in einem anderen Tab offen. Schließen Sie ihn, und versuchen Sie es noch einmal
# { $what } von backup-too-much.
backup-too-many-files = mehr als 20.000 Dateien
backup-too-many-bytes = ausgepackt mehr als 4 GiB
backup-too-many-entries = mehr als zehn Millionen Einträge
# Was an einer Kopie oder an einer Datei darin nicht stimmt, hinter einem Doppelpunkt.
backup-why-no-zip = es ist keine Zip-Datei, oder ihr Ende fehlt
backup-why-damaged = sie ist beschädigt
backup-why-large = sie ist größer, als eine solche Datei sein kann
backup-why-packed = sie ist auf eine Weise gepackt oder geschützt, die Knotmap nicht benutzt
backup-why-no-text = es ist kein Text in UTF-8
backup-why-foreign = sie hat Dateien, die keine Kopie hat
backup-why-entries = ihre Einträge sind nicht die des Tagebuchs
backup-why-larger = sie ist größer als { $kib } KiB, und so groß ist keine solche Datei
