# Hilfsmittel, Positionen und Arten zu drücken; Enden und Zahlen einer Routine; und was in einer eigenen Datei falsch ist.
#
# Die Routinen selbst stehen in routines/. Was dort { $side } und { $other } heißt, wird zu einem Wort, das sich nicht beugt:
# { $side } zu „links“ oder „rechts“, { $other } zur anderen Seite („rechts“ oder „links“). In der Körpermitte fällt { $side }
# samt dem Leerzeichen davor oder danach weg, und { $other } wird zu „auf der anderen Seite“. Darum stehen beide hinter ihrem Wort:
# „das Schulterblatt { $side }“.

# Hilfsmittel, auf Schaltflächen und in Listen.
routine-tool-lacrosse-ball = Lacrosseball
routine-tool-tennis-ball = Tennisball
routine-tool-massage-ball = Massageball
routine-tool-soft-ball = Weicher, aufblasbarer Ball
routine-tool-back-strap = BackStrap
routine-tool-hook = Massagehaken
routine-tool-fingers = Finger

# Dieselben in einem Satz.
routine-tool-inside-lacrosse-ball = Lacrosseball
routine-tool-inside-tennis-ball = Tennisball
routine-tool-inside-massage-ball = Massageball
routine-tool-inside-soft-ball = weicher, aufblasbarer Ball
routine-tool-inside-back-strap = BackStrap
routine-tool-inside-hook = Massagehaken
routine-tool-inside-fingers = Finger

# Positionen, auf Schaltflächen und in Listen.
routine-position-wall = Wand
routine-position-sitting = Im Sitzen
routine-position-table = Tisch
routine-position-floor = Boden
routine-position-floor-or-bed = Boden oder Bett
routine-position-car-seat = Autositz, geparkt oder als Mitfahrer

# Wie eine Stelle bearbeitet wird.
routine-technique-roll = Auf und ab und seitlich rollen
routine-technique-roll-along = Auf und ab rollen
routine-technique-roll-across = Seitlich rollen
routine-technique-hold = Still halten
routine-technique-pin-and-move = Fixieren und bewegen

# Schritte, bei denen nichts gedrückt wird.
routine-preparation-breathing = Atmen
routine-preparation-photo = Ein Bild von der Seite
routine-preparation-other = Vorbereiten

# Was eine Haltezeit beendet, in einer Zeile; an ihrem Anfang mit großem Buchstaben.
routine-ending-release = bis es sich löst, höchstens { $time }
routine-ending-throbbing = { $from }–{ $to } min, bis es pocht
routine-ending-repetitions = { $count ->
    [one] 1 langsame Bewegung
   *[other] { $count } langsame Bewegungen
  }

# Zahlen einer Routine: worum es geht, dann die Zahl.
routine-figure-minutes = { $minutes } min
routine-figure-seconds = { $seconds } s
routine-figure-step = Schritt „{ $name }“
routine-figure-spots = Stellen
routine-figure-spots-a-night = { $spots } pro Nacht
routine-figure-spots-a-session = { $spots } pro Durchgang
routine-figure-in-all = insgesamt
routine-figure-each-side = je Seite
routine-figure-per-day = pro Tag
routine-figure-at-most = { $count ->
    [one] höchstens einmal
   *[other] höchstens { $count }-mal
  }
routine-figure-rest = Pause zwischen den Schritten
routine-figure-before = davor
# method ist eine Kennung: S0-R1.
routine-figure-tolerated = { $method } vertragen, Ruheschmerz höchstens { $pain }

# Fehler in einer Datei, jeder hinter Zeile und Spalte, ohne Punkt. Wörter der Datei (steps, Kennungen, Nothing,
# pin_and_move …) bleiben, wie sie sind.
routine-file-list-empty = { $name } ist leer; mindestens { $least } ist nötig
routine-file-list-long = { $name } hat { $count } Einträge; höchstens { $most } werden gelesen
routine-file-twice = „{ $id }“ steht zweimal da
# knotmap points ist ein Befehl.
routine-file-no-point = im Atlas gibt es keinen Punkt „{ $id }“; knotmap points zählt alle auf
routine-file-not-oneself = { $id } ({ $name }) behandelt man nicht selbst: { $why }
routine-file-arm-not-crossed = { $id } liegt unter dem Schulterblatt: „{ $method }“ braucht arm_crossed: true (C8)
routine-file-tool-unfit = { $id } verträgt das Hilfsmittel nicht ({ $tool }): { $note }
routine-file-hook-near-artery = ein Massagehaken kommt bei { $id } einer Arterie zu nahe: { $zone }
routine-file-no-area = im Atlas gibt es keinen Bereich „{ $id }“
routine-file-neck-tool = im Nacken drücken nur Finger, in seiner unteren Hälfte höchstens ein Massagehaken, dieses Hilfsmittel nicht: { $tool } (C10)
routine-file-area-not-oneself = { $point } liegt in { $area }, und man behandelt den Punkt nicht selbst: { $note }
routine-file-area-tool-unfit = { $point } liegt in { $area } und verträgt dieses Hilfsmittel nicht ({ $tool }): { $note }
routine-file-area-hook-near-artery = ein Massagehaken kommt in { $area } einer Arterie zu nahe: { $zone }
routine-file-method-elsewhere = die Methode „{ $method }“ ist nicht für { $id }; wofür sie ist, sagen ihre points und areas
routine-file-pin-asks-first = „{ $method }“ fixiert und bewegt: Sie braucht asks_first, eine Methode, die vorher vertragen wird (C12)
routine-file-nothing-method = ein Schritt mit Nothing hat keine method; lassen Sie sie weg
routine-file-nothing-ending = ein Schritt mit Nothing hat kein ending: Weiter geht es, wenn man bereit ist
routine-file-step-needs-method = ein Schritt, bei dem gedrückt wird, braucht eine method: wie es geht und was ihn beendet
routine-file-step-pins = dieser Schritt fixiert und bewegt, und „{ $method }“ fragt vorher nichts (C12)
routine-file-night-step = Schritt „{ $step }“: Eine Routine über mehrere Nächte zählt die Punkte, die gepocht haben: Jeder ihrer Schritte hat Points, und sein ending ist Throbbing
routine-file-throbbing-only-lying = halten, bis es pocht, geht nur im Liegen, still, auf einem weichen, aufblasbaren Ball (C1): tool soft_ball oder back_strap, position floor_or_bed, moves hold
routine-file-movements-pinned = Bewegungen werden gezählt, wo eine Stelle fixiert ist: moves muss pin_and_move sein
routine-file-braces = „{ $text }“: In geschweiften Klammern dürfen nur {"{"}side{"}"} und {"{"}other{"}"} stehen, jeweils vor oder hinter einem Wort
routine-file-no-routine = sie hat Methoden und keine Routine; schreiben Sie Routine(id: …, name: …, steps: […], methods: […])
routine-file-too-large = die Datei ist größer als { $kib } KiB, und so groß ist keine Routine
routine-file-id-taken = Knotmap hat schon eine Routine „{ $id }“; geben Sie dieser eine eigene Kennung
routine-file-method-id-taken = es gibt schon eine Methode „{ $id }“; geben Sie dieser eine eigene Kennung
routine-file-nights-need-spots = eine Routine über mehrere Nächte braucht spots: wie viele pro Nacht
routine-file-no-method = es gibt keine Methode „{ $id }“; die Routine kann sie mitbringen oder eine von Knotmap nehmen
routine-file-count = count ist { $count }; eine Stelle bekommt 1 bis 20 Bewegungen
routine-file-none-tolerated = es gibt keine Methode „{ $id }“, die vorher vertragen werden könnte
routine-file-pain-at-most = pain_at_most ist { $pain }; bei mehr als 3 in Ruhe wird nichts fixiert und bewegt (C12)
routine-file-this-list-long = diese Liste hat { $count } Einträge; höchstens { $most } werden gelesen
routine-file-no-id-of-method = „{ $id }“ ist keine Kennung einer Methode: Sie hat 1 bis 40 Buchstaben (a–z, A–Z), Ziffern und Bindestriche, ohne Leerzeichen
routine-file-no-id-of-routine = „{ $id }“ ist keine Kennung einer Routine: Sie hat 1 bis 40 Buchstaben (a–z, A–Z), Ziffern und Bindestriche, ohne Leerzeichen

# Dasselbe in Dateien von Plänen und ihren Rückmeldungen.
routine-file-text-empty = dieser Text ist leer
routine-file-text-long = dieser Text hat { $length } Zeichen; höchstens { $longest } werden gelesen
# code ist die Nummer eines Zeichens: 202E.
routine-file-text-unseen = dieser Text hat ein Zeichen, das man nicht sieht (U+{ $code })
routine-file-range-turned = { $name }: { $least } ist mehr als { $most }; die kleinere Zahl kommt zuerst
routine-file-out-of-range = { $name } ist { $number }; es muss von { $least } bis { $most } sein
routine-file-too-deep = hier stecken zu viele Werte ineinander

# Was sich an einer Datei gar nicht lesen lässt.
routine-file-ron-end = die Datei endet zu früh
routine-file-ron-list = hier fehlt `[` am Anfang
routine-file-ron-list-end = hier fehlt `]` am Ende
routine-file-ron-boolean = hier gehört true oder false hin
routine-file-ron-comma = hier fehlt ein Komma
routine-file-ron-integer = hier gehört eine ganze Zahl hin
routine-file-ron-colon = hier fehlt ein Doppelpunkt
routine-file-ron-open = hier fehlt `(` am Anfang
routine-file-ron-close = hier fehlt `)` am Ende
routine-file-ron-string = hier gehört Text in "…" hin
routine-file-ron-string-end = hier fehlt " am Ende des Textes
routine-file-ron-identifier = hier gehört ein Name hin
routine-file-ron-bounds = diese ganze Zahl ist zu groß oder zu klein
routine-file-ron-comment = dieser Kommentar endet nicht
routine-file-ron-trailing = hier steht noch etwas, wo nichts mehr kommen darf
routine-file-ron-open-named = hier fehlt `(` nach `{ $name }`
# instead ist eine der drei Zeilen darunter.
routine-file-ron-variant = `{ $found }` gibt es nicht, { $instead }
routine-file-ron-variant-in = `{ $found }` gibt es in `{ $outer }` nicht, { $instead }
routine-file-ron-field = ein Feld `{ $found }` gibt es nicht, { $instead }
routine-file-ron-field-in = ein Feld `{ $found }` gibt es in `{ $outer }` nicht, { $instead }
routine-file-ron-instead = möglich ist { $one }
routine-file-ron-instead-of-two = möglich sind { $one } und { $other }
routine-file-ron-instead-of-many = möglich sind { $first } und { $last }
routine-file-ron-missing = das Feld `{ $field }` fehlt
routine-file-ron-missing-in = das Feld `{ $field }` fehlt in `{ $outer }`
routine-file-ron-duplicate = das Feld `{ $field }` steht zweimal da
routine-file-ron-duplicate-in = das Feld `{ $field }` steht zweimal in `{ $outer }`
routine-file-ron-char = Zeichen passt hier nicht: { $character }
# Was die Bibliothek sonst sagt, auf Englisch.
routine-file-ron-other = das lässt sich hier nicht lesen ({ $said })
