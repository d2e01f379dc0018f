# Das Tagebuch: warum es sich nicht lesen oder schreiben lässt und was darin gefunden wurde; wie Punkte beieinander liegen;
# die Beispieldaten. Satzteile beginnen klein, wo ein Pfad oder ein Satz davor steht.

# Woher ein Punkt ist, der in keinem Buch steht.
journal-source-area = gerollt als Schritt einer Routine
journal-source-own = von Ihnen hinzugefügt

# Wo ein Nachbarpunkt liegt, „eine halbe Fingerbreite weiter oben, zur Wirbelsäule hin“: wie weit, dann wohin.
journal-beside-same = an derselben Stelle
journal-beside-half = eine halbe Fingerbreite
journal-beside-one = eine Fingerbreite
journal-beside-two = zwei Fingerbreiten
journal-beside-fingers = { $count } Fingerbreiten
journal-beside = { $far } { $where }
journal-beside-both = { $up }, { $aside }
journal-beside-above = weiter oben
journal-beside-below = weiter unten
journal-beside-toes = zu den Zehen hin
journal-beside-heel = zur Ferse hin
journal-beside-elbow = zum Ellenbogen hin
journal-beside-hand = zur Hand hin
journal-beside-spine = zur Wirbelsäule hin
journal-beside-from-spine = von der Wirbelsäule weg
journal-beside-middle = zur Körpermitte hin
journal-beside-outside = nach außen
journal-beside-back = nach hinten
journal-beside-front = nach vorn
journal-beside-outer-edge = zum Außenrand hin
journal-beside-inner-edge = zum Innenrand hin
journal-beside-little-finger = zum kleinen Finger hin
journal-beside-thumb = zum Daumen hin

# Warum es einen Eintrag so nicht geben kann. { $what } ist eines von journal-the-…, { $code } die Nummer eines Zeichens: U+0007.
journal-too-long = { $what } ist zu lang: { $length } Zeichen, höchstens { $max }
journal-control = { $what } enthält ein Steuerzeichen (U+{ $code }); nur sichtbarer Text kann aufbewahrt werden
journal-the-note = die Notiz
journal-the-tool = das Hilfsmittel
journal-the-position = die Position
journal-the-felt-place = die Stelle einer Empfindung
journal-the-place = die Ortsangabe
journal-the-name = der Name
journal-the-event = das Ereignis
# { $what } ist point, muscle, part, method, source, routine oder text.
journal-no-id = „{ $given }“ ist keine Kennung für { $what ->
    [point] einen Punkt
    [muscle] einen Muskel
    [part] den Teil eines Muskels
    [method] eine Methode
    [source] eine Quelle
    [routine] eine Routine
   *[text] einen Text
  }; Kennungen bestehen aus Buchstaben, Ziffern, - und _
# { $what } ist eines von journal-range-… oder der Name eines Feldes in der Datei: held_ms.
journal-out-of-range = { $what } { $given } liegt außerhalb des Bereichs von { $from } bis { $to }
journal-range-holds = Zahl der Haltezeiten
journal-range-name = Länge des Namens
journal-range-event = Länge des Ereignisses
journal-range-repetitions = Bewegungen
journal-range-revision = Fassung
journal-trace = der Druckschmerz während der Haltezeit steht nicht in zeitlicher Reihenfolge, oder es sind mehr als { $max } Werte
journal-felt = was während der Haltezeit gespürt wurde, steht nicht in zeitlicher Reihenfolge, oder es sind mehr als { $max } Wörter
journal-unknown-kind = ein Eintrag unbekannter Art kann nicht geschrieben werden

# Warum ein Text kein Zeitpunkt ist. { $why } ist einer der nächsten beiden oder was eine Bibliothek auf Englisch sagt.
journal-no-moment = „{ $given }“ ist kein Zeitpunkt; schreiben Sie ihn wie 2026-11-20T19:30:00+01:00, mit oder ohne [Europe/Berlin] ({ $why })
journal-no-time-of-day = die Uhrzeit fehlt
journal-no-offset = der Abstand zu UTC fehlt, zum Beispiel +01:00
journal-moment-range = { $given } kann nicht eingetragen werden; Einträge beginnen im Jahr 2000 und enden 2199
journal-moment-future = { $given } liegt in der Zukunft; ein Eintrag sagt, was geschehen ist

# Warum eine Zeile einer Datei nicht gelesen wird.
journal-line-too-long = die Zeile ist länger als { $max } Byte
journal-line-no-text = die Zeile ist kein Text in UTF-8
journal-line-no-checksum = die Zeile beginnt nicht mit einer Prüfsumme aus acht hexadezimalen Ziffern
journal-line-checksum = die Prüfsumme stimmt nicht: Die Zeile wurde geändert oder nur halb geschrieben
journal-line-column = Spalte { $column }: { $why }
journal-file-too-large = die Datei ist größer als 512 MiB
journal-file-empty = die Datei ist leer; ein Tagebuch beginnt mit einer eigenen Zeile

# Was an einer Datei oder einem Ordner seltsam ist.
journal-no-plain-file = es ist eine Pipe, ein Gerät, ein Ordner oder ein Link und keine einfache Datei
journal-lost-link = es ist ein Link, dessen Ziel nicht da ist

# Warum das System eine Datei nicht liest oder schreibt: ein Satzteil hinter einem Pfad und einem Doppelpunkt.
journal-io-not-found = es gibt keine solche Datei und keinen solchen Ordner
    .page = es gibt keine solche Datei
journal-io-permission = Sie haben keine Berechtigung dafür
journal-io-read-only = auf diesem Datenträger kann nichts geschrieben werden
journal-io-full = der Datenträger ist voll
    .page = auf diesem Gerät ist kein Platz mehr
journal-io-quota = Ihr Anteil am Datenträger ist voll
    .page = für diese Seite ist kein Platz mehr
journal-io-folder = es ist ein Ordner, keine Datei
journal-io-no-folder = ein Teil des Pfades ist eine Datei, kein Ordner
journal-io-exists = etwas mit diesem Namen ist schon da
journal-io-name = der Name ist zu lang oder hat Zeichen, die der Datenträger nicht annimmt
journal-io-too-large = es ist zu groß
journal-io-busy = ein anderes Programm benutzt es
journal-io-silent = der Datenträger antwortet nicht
# Dasselbe von einem Browser, der die Dateien der Seite speichert.
journal-io-page-full = er hat keinen Platz mehr für diese Seite
journal-io-no-reason = er nennt keinen Grund

# Warum das Tagebuch als Ganzes nicht geht.
journal-cannot-read = { $path } kann nicht gelesen werden: { $why }
    .page = was dieser Browser gespeichert hat, ist nicht zu lesen: { $why }
journal-cannot-write = in { $path } kann nicht geschrieben werden: { $why }; nichts wurde geändert, wählen Sie mit --data einen anderen Ordner
    .page = dieser Browser speichert nichts: { $why }; nichts wurde geändert
journal-not-saved = nicht gespeichert: { $path }: { $why }; alles davor Gespeicherte ist sicher, machen Sie Platz oder prüfen Sie den Datenträger, dann noch einmal
    .page = nicht gespeichert: Dieser Browser hat es nicht gespeichert: { $why }; alles davor Gespeicherte ist sicher, machen Sie auf diesem Gerät Platz, dann noch einmal
journal-unsure = vielleicht nicht gespeichert: { $path }: { $why }; der Eintrag { $id } kann da sein oder nicht. Versuchen Sie es noch einmal: Er zählt einmal, wie oft er auch da ist
    .page = vielleicht nicht gespeichert: { $why }; der Eintrag { $id } kann da sein oder nicht. Versuchen Sie es noch einmal: Er zählt einmal, wie oft er auch da ist
journal-exchanged = nicht gespeichert: { $path }: Ein anderes Programm ändert diese Datei immer wieder, und der Eintrag { $id } ließ sich nicht zurücklesen; lassen Sie es fertig werden und versuchen Sie es dann noch einmal
    .page = nicht gespeichert: Eine andere Seite ändert das Tagebuch immer wieder, und der Eintrag { $id } ließ sich nicht zurücklesen; schließen Sie jene Seite und versuchen Sie es dann noch einmal
journal-not-read-back = nicht gespeichert: Der Eintrag ließ sich nicht zurücklesen: { $why }
journal-reads-as-else = er würde als etwas anderes gelesen
journal-gone = nicht gespeichert: { $path } ist verschwunden. Liegt es auf einem anderen Datenträger, schließen Sie ihn an und versuchen Sie es noch einmal; wurde es entfernt, legen Sie den Ordner wieder an
    .page = nicht gespeichert: Was dieser Browser gespeichert hatte, ist verschwunden; vielleicht hat es eine andere Seite gelöscht
journal-no-text = nicht gespeichert: Der Eintrag lässt sich nicht als Text schreiben: { $why }
journal-crowded = { $path } hat keinen Platz für ein weiteres Programm: Zu viele haben es offen; schließen Sie eines davon
    .page = Knotmap ist in zu vielen Seiten offen; schließen Sie eine davon

# Was beim Lesen gefunden wurde: Sätze.
journal-set-aside = { $count ->
    [one] 1 Zeile des Tagebuchs ließ sich nicht lesen und wurde ausgelassen: { $first }. Alles andere ist da, und die Datei wurde nicht geändert.
   *[other] { $count } Zeilen des Tagebuchs ließen sich nicht lesen und wurden ausgelassen, die erste: { $first }. Alles andere ist da, und die Datei wurde nicht geändert.
  }
journal-newer-file = { $file } wurde von einer neueren Version von Knotmap geschrieben (Format { $version }). Was diese Version kennt, wird gezeigt; der Rest bleibt aufbewahrt.
journal-newer-entries = { $count ->
    [one] 1 Eintrag einer neueren Version von Knotmap bleibt aufbewahrt, wird aber nicht gezeigt.
   *[other] { $count } Einträge einer neueren Version von Knotmap bleiben aufbewahrt, werden aber nicht gezeigt.
  }
journal-twins = { $count ->
    [one] 1 Eintrag hat die Kennung eines anderen und sagt etwas anderes. Alle werden gezeigt; sehen Sie nach, ob einer gelöscht werden soll.
   *[other] { $count } Einträge haben die Kennung eines anderen und sagen etwas anderes. Alle werden gezeigt; sehen Sie nach, ob einer gelöscht werden soll.
  }

# Was am Datenträger seltsam ist: Sätze ohne Punkt.
journal-changed = { $path } wurde von einem anderen Programm geändert; was vorher darin stand, ist vielleicht nicht mehr auf dem Datenträger. Neue Einträge sind gespeichert
    .page = was dieser Browser gespeichert hatte, wurde von anderswo geändert, und einiges fehlt vielleicht. Neue Einträge sind gespeichert
journal-file-gone = { $path } ist nicht mehr da; was vorher darin stand, ist vielleicht nicht mehr auf dem Datenträger. Neue Einträge sind gespeichert
    .page = ein Teil dessen, was dieser Browser gespeichert hatte, ist nicht mehr da. Neue Einträge sind gespeichert
journal-made-again = { $path } war verschwunden und wurde neu angelegt; was vorher darin stand, ist nicht mehr auf dem Datenträger. Neue Einträge sind gespeichert
    .page = was dieser Browser gespeichert hatte, war verschwunden. Neue Einträge sind gespeichert
journal-no-promise = { $path }: gespeichert, aber der Datenträger kann nicht versprechen, dass es einen Stromausfall übersteht ({ $why })
    .page = gespeichert, aber dieser Browser kann nicht versprechen, dass es einen Stromausfall übersteht ({ $why })
journal-no-locks = der Datenträger überlässt keinem Programm einen Ordner allein; gespeichert in einem eigenen, { $path }
    .page = dieser Browser überlässt keiner Seite das Tagebuch allein; getrennt von anderen Seiten gespeichert

# Die Beispieldaten: Notizen von jemandem, den es nicht gibt, und ein selbst gesetzter Punkt.
journal-demo-desk = Langer Tag am Schreibtisch, konnte mich nicht gegen den Ball entspannen
journal-demo-twinge = Ein scharfer Stich zu den Rippen hin
journal-demo-shower = Vorher warm geduscht
journal-demo-breath = Ausatmen hat geholfen
# Eine Position, wie man sie tippt.
journal-demo-arm-crossed = Wand, Arm gekreuzt
journal-demo-name = Rhomboideus major, meine Stelle
journal-demo-place = Zwischen den beiden benannten Punkten, nah am Schulterblatt
