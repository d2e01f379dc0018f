# Die Karte: ihre Schalter, Banner, Hinweise am Zeiger und Legenden. Kurz: Sie liegen auf der Zeichnung.

# Die Schaltflächen auf der Karte.
map-export = Karte exportieren
map-zoom-in = Vergrößern
map-zoom-out = Verkleinern
map-fit = Ganze Ansicht

# Schalter.
map-all-points = Alle Punkte
map-danger = Wo nicht drücken

# Ein Menü, wo die Karte für alles zu niedrig ist.
map-more = Mehr

# Was umgeschaltet wird, und die Seiten in einer Ansicht, die nur eine zeigt.
map-view = Ansicht
map-layer = Schicht
map-side = Seite
map-left = Links
map-right = Rechts

# Auf Bannern.
map-got-it = Verstanden
map-close-opened = Schließen
# Während ein Punkt hinzugefügt wird: fett; was zu tun ist; die Schaltfläche, die es beendet.
map-adding-heading = Neuer Punkt.
map-adding-what = Klicken Sie auf die schmerzhafte Stelle im Muskel.
    .page = Tippen Sie auf die schmerzhafte Stelle im Muskel.
map-adding-cancel = Abbrechen

# Die Legende der Punkte: alle in einer Zeile.
map-tenderness = Druckschmerz
map-band-none = 0 keiner
map-band-mild = 1–3 leicht
map-band-moderate = 4–6 mäßig
map-band-strong = 7–10 stark
map-not-tested = nicht geprüft
map-in-plan = Reihenfolge im Plan
# Die Überschriften zweier anderer Legenden: Bereiche mit Schmerz, Bereiche, in denen man nicht drückt.
map-referral = Schmerz möglich
map-danger-legend = Nicht drücken

# Ein Schalter im Menü, mit seiner Stellung.
map-is-shown = { $name }: sichtbar
map-is-hidden = { $name }: verborgen

# Wie oft Schmerz in einem Bereich zu spüren ist.
map-grade-usual = häufig
map-grade-at-times = manchmal
# Hinter „Nicht drücken“ oder hinter dem Namen eines Bereichs.
map-level-never = nie drücken
map-level-bone = Knochen
map-level-care = mit Vorsicht
# $rule: ein Satz.
map-zone = { $name }, { $level }. { $rule }

map-opened-left = Linke Seite bis zu den tiefen Muskeln geöffnet
map-opened-right = Rechte Seite bis zu den tiefen Muskeln geöffnet

# Die Karte für Bildschirmleser. $view: „hinten“, „Hals seitlich“.
map-canvas = Karte, { $view }. Die Pfeiltasten gehen von Punkt zu Punkt, Eingabe öffnet einen.
# Ein kleines Bild, für Bildschirmleser. $point: „Rhomboideus major oben, links“.
map-picture = Bild: { $point }
# Punkte, die aufeinanderliegen; $count ist 2 oder mehr.
map-points-here = { $count } Punkte hier
# $whose: „Links“.
map-click-to-spread = { $whose } · klicken, um sie zu trennen
    .page = { $whose } · tippen, um sie zu trennen
# Ein Verweis auf eine andere Ansicht. $view: „vorn“.
map-also-in = Auch: { $view }
# $side: „Links“.
map-tooltip = { $side } · Druckschmerz { $value } von 10
map-tooltip-not-tested = { $side } · noch nicht geprüft
