# Was jedes Dokument hat, und das Blatt mit der Karte des Körpers.

# Am Fuß jeder Seite, rechts neben anderen Wörtern: kurz.
document-page = Knotmap · Seite { $number } von { $count }
# Das wievielte Mal am Tag eine Zeile des Protokolls ist: wenige Zeichen.
document-nth = { $n }.

# Überschriften der Zeichen; unter jeder ihre Liste.
# $number: der Notruf, 112.
document-call-at-once = Sofort { $number } anrufen
document-stop-if = Aufhören bei diesen Zeichen
document-not-today = Heute nicht
document-doctor-today = Heute ärztlichen Rat holen, kein Ball
document-ask-first = Erst in Arztpraxis oder Physiotherapie fragen, wenn eines zutrifft

# Der Titel des Blatts: was seine Zeichnung zeigt.
document-your-back = Ihr Rücken
document-your-front = Ihre Vorderseite
document-your-soles = Ihre Fußsohlen
document-neck-left = Die linke Seite Ihres Halses
document-neck-right = Die rechte Seite Ihres Halses
document-forearm-left = Ihr linker Unterarm
document-forearm-right = Ihr rechter Unterarm

# Unter einer Zeichnung: von wo man schaut. Links und rechts sind die des Patienten.
document-seen-back = Von hinten gesehen: Links auf dem Papier ist Ihre linke Seite.
document-seen-front = Ihnen zugewandt: Links auf dem Papier ist Ihre rechte Seite.
document-seen-sole = Von unten gesehen, Zehen oben: Links auf dem Papier ist Ihr rechter Fuß.
document-seen-neck = Von der Seite gesehen.
document-seen-forearm-back = Rückseite von Unterarm und Hand (Handrücken).
document-seen-forearm-palm = Beugeseite von Unterarm und Hand (Handfläche).

# Wie die Seiten in den Ecken einer Zeichnung heißen: kurz.
document-left-foot = Linker Fuß
document-right-foot = Rechter Fuß
document-left = Links
document-right = Rechts
# Dasselbe für die Physiotherapie.
document-patients-left-foot = Linker Fuß
document-patients-right-foot = Rechter Fuß
document-patients-left = Links
document-patients-right = Rechts

# Das Blatt in Worten, für alle, die es nicht sehen. $title: „Ihr Rücken“.
document-map-alt = { $count ->
    [0] { $title }, keine Punkte sind markiert.
    [one] { $title }, 1 Punkt ist markiert; die Liste nennt ihn.
   *[other] { $title }, { $count } Punkte sind markiert; die Liste nennt sie.
  }
document-map-none = Hier sind keine Punkte notiert.
document-map-elsewhere = { $count ->
    [one] 1 Punkt ist auf anderen Ansichten notiert.
   *[other] { $count } Punkte sind auf anderen Ansichten notiert.
  }
# $band: „mäßig“.
document-map-tenderness = Druckschmerz { $value } von 10, { $band }
# $note: Sätze.
document-map-not-yourself = Nicht selbst behandeln. { $note }
document-map-notes = Notizen
# Eine Marke für Bildschirmleser; $side: „links“.
document-map-mark = { $name }, { $side }, Druckschmerz { $value } von 10

# Die Legende unter der Karte: in einer Zeile über das Blatt, oder in zweien neben einer Liste.
document-legend = Druckschmerz
document-legend-none = 0 keiner
document-legend-mild = 1–3 leicht
document-legend-moderate = 4–6 mäßig
document-legend-strong = 7–10 stark

# Warum es keine Datei eines Dokuments gibt.
document-map-ending = „{ $path }“ endet nicht auf .png, .svg oder .pdf; die Endung sagt, welche Art von Datei geschrieben wird
document-map-width = eine Breite von { $pixels } Pixeln lässt sich nicht zeichnen; möglich sind 200 bis 8000
document-map-not-made = die Karte ließ sich nicht erstellen: { $why }
document-no-page = es gibt keine Seite { $number }
document-not-drawn = die Seite ließ sich nicht zeichnen: { $why }
document-not-made = die Seiten ließen sich nicht erstellen: { $why }
document-not-packed = das Bild ließ sich nicht packen: { $why }
document-no-text = was ins Bild gelegt werden sollte, ist kein Text
