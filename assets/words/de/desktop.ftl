# Der Computer: seine Dateien und Ordner, seine Anzeige, die Einstellungen, Routinen und Pläne auf seinem Datenträger.
# Satzteile beginnen klein, wo ein Pfad oder ein Satz davor steht.

# Warum der Computer nicht schlafen darf, wie das System es zeigen kann.
desktop-hold-runs = Eine Haltezeit läuft

# Im Terminal, wenn sich kein Fenster öffnen lässt: was nicht stimmt, dann was ohne Fenster geht.
desktop-without-window = Diese Befehle brauchen kein Fenster: knotmap map, record, history, points, check (knotmap --help zeigt sie).
desktop-libraries = Unter Debian oder Ubuntu: apt install libgl1-mesa-dri libegl1 libxkbcommon-x11-0.
desktop-no-display = Es gibt keine Anzeige: Weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt. Starten Sie Knotmap auf einem Desktop.
desktop-no-opengl = Das Fenster braucht OpenGL 2.1 oder neuer, und dieser Computer hat keines.
desktop-silent-display = Die Anzeige ist nicht erreichbar: WAYLAND_DISPLAY oder DISPLAY nennt eine, die nicht antwortet oder Sie abweist.
desktop-no-window = Das Fenster ließ sich nicht öffnen.
desktop-no-library = Das Fenster braucht die Bibliothek { $library }, die nicht installiert ist.
desktop-system-said = (Das System sagt: { $error })

# Der Ordner aller Daten.
desktop-no-home = der Datenordner ist nicht zu finden, weil es kein persönliches Verzeichnis gibt (HOME ist nicht gesetzt); nennen Sie einen mit --data DIR
desktop-data-empty = --data braucht den Pfad eines Ordners, zum Beispiel --data ./knotmap-data
desktop-data-file = der Datenordner „{ $path }“ ist eine Datei, kein Ordner; nennen Sie mit --data DIR einen anderen
desktop-data-not-made = der Datenordner „{ $path }“ lässt sich nicht anlegen: { $why }; nennen Sie mit --data DIR einen anderen
desktop-data-read-only = in den Datenordner „{ $path }“ kann nicht geschrieben werden: { $why }; nichts darin wurde geändert. Erlauben Sie das Schreiben dort, oder nennen Sie mit --data DIR einen anderen

# Eine eigene Routine, aufbewahrt oder eingelesen.
desktop-routine-changed = „{ $path }“ wurde inzwischen woanders geändert oder entfernt. Die Datei bleibt, wie sie ist.
desktop-routines-many = der Ordner Ihrer Routinen hat schon { $count } Dateien, und mehr werden nicht gelesen. Entfernen Sie zuerst eine.
    .page = Sie haben schon { $count } eigene Routinen, und mehr werden nicht gelesen. Entfernen Sie zuerst eine.
desktop-routine-taken = Sie haben schon eine Routine mit der Kennung „{ $id }“, und es ist eine andere. Geben Sie einer davon eine andere Kennung.
desktop-routine-same = Sie haben diese Routine schon
desktop-routines-unread = Der Ordner Ihrer Routinen, „{ $folder }“, kann nicht gelesen werden: { $why }.
    .page = Ihre eigenen Routinen sind nicht zu lesen: { $why }.
desktop-routines-left = { $count ->
    [one] Der Ordner Ihrer Routinen, „{ $folder }“, hat zu viele: { $count } wird weggelassen.
   *[other] Der Ordner Ihrer Routinen, „{ $folder }“, hat zu viele: { $count } werden weggelassen.
  }
    .page = Sie haben zu viele eigene Routinen; weggelassen: { $count }.
desktop-routine-twice = „{ $file }“ wird weggelassen: Eine andere Ihrer Routinen hat die Kennung „{ $id }“.
desktop-routine-unread = Die Routine „{ $file }“ kann nicht gelesen werden: { $why }. Sie bleibt, wie sie ist.
# { $first } ist eine Stelle in der Datei und was dort nicht stimmt: 2:7: es gibt keinen Punkt RHO-MAJ9. Im zweiten zählt { $more },
# was sonst noch nicht stimmt.
desktop-routine-mistake = Eine Ihrer Routinen ist nicht brauchbar: { $file }:{ $first }. Die Datei bleibt, wie sie ist.
desktop-routine-mistakes = Eine Ihrer Routinen ist nicht brauchbar: { $file }:{ $first } (und { $more ->
    [1] 1 weiterer Fehler
   *[other] { $more } weitere Fehler
  }; knotmap check nennt alle). Die Datei bleibt, wie sie ist.
desktop-routine-no-text = das ist kein Text in UTF-8

# Ein Foto zum Ansehen.
desktop-photo-unread = „{ $path }“ lässt sich nicht öffnen: { $why }
desktop-photo-large = „{ $path }“ ist größer als 64 MiB; so große Bilder werden nicht gelesen
desktop-photo-huge = „{ $path }“ hat { $width } × { $height } Pixel, mehr als hier gelesen werden; speichern Sie es kleiner
desktop-photo-damaged = „{ $path }“ ist nicht als PNG- oder JPEG-Bild lesbar: { $why }

# Was statt einer Datei irgendwo liegt.
desktop-is-folder = es ist ein Ordner, keine Datei
desktop-is-pipe = es ist eine Pipe, keine Datei
desktop-is-device = es ist ein Gerät, keine Datei
desktop-silent-pipe = es ist eine Pipe, und nichts schreibt hinein
desktop-larger = es ist größer als { $limit }
desktop-something-else = dort ist keine Datei, sondern etwas anderes
desktop-links = zu viele Links führen zueinander

# Pläne auf dem Datenträger, ausgegeben, eingelesen, zurückgeschickt.
desktop-plan-none = es gibt keinen Plan „{ $word }“; knotmap plan list zeigt alle
desktop-plan-several = mit „{ $word }“ beginnt mehr als ein Plan; schreiben Sie mehr von seiner Kennung oder seinem Code
# { $why } beginnt mit einer Stelle in der Datei oder mit einem Leerzeichen.
desktop-plan-unread = { $path }:{ $why }; die Datei bleibt, wie sie ist
desktop-plan-not-written = „{ $path }“ kann nicht geschrieben werden: { $why }; der Plan ist, wie er war
desktop-plan-not-kept = der Plan kann nicht aufbewahrt werden: { $why }
desktop-give-out-empty = der Plan hat noch keine Punkte
desktop-give-out-ending = „{ $path }“ endet nicht auf .pdf, .png, .svg oder .knotmap; die Endung sagt, welche Art von Datei geschrieben wird
desktop-not-written = die Datei wurde nicht geschrieben: { $why }
desktop-give-out-unlike = „{ $path }“ ist geschrieben, ergibt beim Lesen aber nicht den Plan; verschicken Sie die Datei nicht, und prüfen Sie den Datenträger
    .page = „{ $path }“ ist geschrieben, ergibt beim Lesen aber nicht den Plan; verschicken Sie die Datei nicht, und speichern Sie neu
desktop-take-in-unread = „{ $path }“ kann nicht gelesen werden: { $why }; nichts wurde geändert
desktop-take-in-not = { $path }: { $why }. Nichts wurde geändert
desktop-send-ending = „{ $path }“ endet nicht auf .knotmap oder .pdf; die Endung sagt, welche Art von Datei geschrieben wird
desktop-send-long = das ist mehr, als eine Rückmeldung fasst; lassen Sie die Notizen weg, oder beginnen Sie an einem späteren Tag
desktop-send-unlike = „{ $path }“ ist geschrieben, ergibt beim Lesen aber nicht die Rückmeldung; verschicken Sie die Datei nicht, und prüfen Sie den Datenträger
    .page = „{ $path }“ ist geschrieben, ergibt beim Lesen aber nicht die Rückmeldung; verschicken Sie die Datei nicht, und speichern Sie neu
desktop-result-unread = „{ $path }“ kann nicht gelesen werden: { $why }. Nichts wurde aufbewahrt
desktop-result-not = { $path }: { $why }. Nichts wurde aufbewahrt

# Die Einstellungen.
desktop-settings-unread = die Einstellungen in „{ $path }“ können nicht gelesen werden: { $why }. Es gelten die üblichen Einstellungen; die Datei bleibt, wie sie ist, und wird beiseitegelegt, wenn Sie das nächste Mal etwas einstellen
    .page = die Einstellungen, die dieser Browser gespeichert hat, sind nicht zu lesen: { $why }. Es gelten die üblichen; die alten bleiben, wie sie sind, und werden beiseitegelegt, wenn Sie das nächste Mal etwas einstellen
desktop-settings-not-saved = die Einstellungen konnten nicht in „{ $path }“ gespeichert werden: { $why }. Sie gelten, bis Sie Knotmap schließen
    .page = dieser Browser hat die Einstellungen nicht gespeichert: { $why }. Sie gelten, bis Sie diese Seite schließen
desktop-no-text = es ist kein Text in UTF-8
# { $why } ist, was eine Bibliothek auf Englisch sagt, oder das nächste.
desktop-at-line = Zeile { $line }, Spalte { $column }: { $why }
desktop-out-of-range = { $value } liegt außerhalb des Bereichs { $low } bis { $high }

# Namen, die Windows keiner Datei gibt: { $why } von desktop-no-name.
desktop-windows-sign = Windows erlaubt kein „{ $sign }“ im Namen einer Datei
desktop-windows-control = Windows erlaubt keine Steuerzeichen im Namen einer Datei
desktop-windows-end = Windows lässt den Punkt oder das Leerzeichen am Ende eines Namens weg
desktop-windows-device = für Windows ist „{ $name }“ ein Gerät

# Eine Datei, die für Sie geschrieben wird.
desktop-no-file-name = „{ $path }“ nennt keine Datei; fügen Sie einen Dateinamen an, zum Beispiel map.png
desktop-a-folder = „{ $path }“ ist ein Ordner; fügen Sie einen Dateinamen an, zum Beispiel { $example }
desktop-taken = „{ $path }“ ist schon da
desktop-no-folder = „{ $path }“ kann nicht geschrieben werden: Es gibt keinen Ordner „{ $folder }“; legen Sie ihn an, oder wählen Sie einen anderen
desktop-no-file = „{ $path }“ ist eine Pipe oder ein Gerät; nennen Sie eine Datei, damit sie wieder gelesen und geprüft werden kann
desktop-no-name = „{ $path }“ kann nicht geschrieben werden: { $why }; wählen Sie einen anderen Namen
desktop-no-permission = „{ $path }“ kann nicht geschrieben werden: Sie haben dort keine Berechtigung zum Schreiben; wählen Sie einen anderen Ordner
desktop-full = „{ $path }“ kann nicht geschrieben werden: Der Datenträger ist voll; machen Sie Platz, oder wählen Sie einen anderen
    .page = „{ $path }“ kann nicht gespeichert werden: Auf diesem Gerät ist kein Platz mehr; machen Sie Platz, dann noch einmal
desktop-cannot-write = „{ $path }“ kann nicht geschrieben werden: { $why }
