# Was mehrere Seiten des Fensters sagen: Ansichten, Schichten, Seiten, Punkte, Tage.

common-program = Knotmap
# In einem leeren Feld für einen Tag: ein Tag, wie man ihn hier tippt und wie das Feld ihn liest.
common-a-day = 20.11.2026

# Der Wechsel zwischen Ansichten: kurz. Hinten und vorn sind die des Körpers.
common-view-back = Hinten
common-view-front = Vorn
common-view-neck-side = Hals seitlich
common-view-soles = Fußsohlen
common-view-forearm-back = Unterarm hinten
common-view-forearm-palm = Unterarm vorn

# Der Wechsel zwischen Schichten; darunter in einem Wort, wo weniger Platz ist.
common-layer-skin = Haut
common-layer-outer = Äußere Muskeln
common-layer-deep = Tiefe Muskeln
common-layer-bones = Knochen
common-layer-short-skin = Haut
common-layer-short-outer = Außen
common-layer-short-deep = Tief
common-layer-short-bones = Knochen

# Wessen Links und Rechts gemeint ist: von dem, der es liest, oder vom Patienten, für den ein Plan ist.
common-both-patients = Links und rechts (Patient)
common-both-yours = Links und rechts
common-side-patients-left = Links (Patient)
common-side-patients-right = Rechts (Patient)

common-no-more-fits = Hier passen { $count } Zeichen hinein. Was danach kam, fehlt.

# Eine Seite, wo der Rest sagt, wessen; mit ihrem Buchstaben, wo wenig Platz ist.
common-short-left = Links
common-letter-left = L
common-short-right = Rechts
common-letter-right = R
common-short-middle = Mitte

# $point: „Rhomboideus major oben, links“. $band: „stark“.
common-point = { $point }, Druckschmerz { $value } von 10, { $band }
common-point-not-tested = { $point }, noch nicht geprüft
# Hinter einem Punkt oder einer Seite.
common-too-sore-no-number = zu schmerzhaft, noch keine Zahl
common-no-number = noch keine Zahl
# $words: ein Punkt oder eine Zeile über einen. $why: eines von oben oder unten.
common-with-why = { $words }, { $why }
# Warum ein Punkt heute nicht gehalten wird.
common-not-yourself = nicht selbst behandeln
common-locked = nach unerwartetem Schmerz gesperrt
common-rests = hat heute Pause

# In den oberen Ecken der Karte: kurz.
common-yours-left-foot = Ihr linker Fuß
common-yours-right-foot = Ihr rechter Fuß
common-patients-left-foot = Linker Fuß (Patient)
common-patients-right-foot = Rechter Fuß (Patient)
common-yours-left-neck = Linke Halsseite
common-yours-right-neck = Rechte Halsseite
common-patients-left-neck = Linke Halsseite (Patient)
common-patients-right-neck = Rechte Halsseite (Patient)
common-yours-left-forearm = Ihr linker Unterarm
common-yours-right-forearm = Ihr rechter Unterarm
common-patients-left-forearm = Linker Unterarm (Patient)
common-patients-right-forearm = Rechter Unterarm (Patient)

# Von wo man auf das Bild schaut, fett, und was das mit links und rechts macht.
common-facing = Ihnen zugewandt.
common-facing-patients = Die rechte Seite des Patienten ist links auf dem Bildschirm.
common-from-below = Von unten gesehen, Zehen oben.
common-from-below-patients = Der rechte Fuß ist links auf dem Bildschirm.
common-now-facing = Jetzt Ihnen zugewandt.
common-facing-yours = Ihre rechte Seite ist links auf dem Bildschirm.
common-from-below-yours = Ihr rechter Fuß ist links auf dem Bildschirm.
