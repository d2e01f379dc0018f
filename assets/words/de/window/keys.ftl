# Die Übersicht der Tasten. Was eine Taste tut: ohne Punkt am Ende, am Anfang klein, wo das Wort es erlaubt.

keys-title = Tasten
# Für Bildschirmleser.
keys-does = { $key }: { $does }

# Wo Tasten wirken.
keys-place-everywhere = Überall
keys-place-map = Karte
keys-place-point = Punkt
keys-place-hold = Haltezeit
keys-place-after = Nach einer Haltezeit

# Wie Tasten auf den Tastaturen der Sprache heißen. Alle einer Zeile stehen auf einer Taste: kurz.
keys-ctrl = Strg
keys-cmd = Cmd
keys-alt = Alt
keys-option = Option
keys-find-key = / oder { $ctrl } F
keys-ctrl-shift-z = { $ctrl } Umschalt Z
keys-alt-up-alt-down = { $alt } Pfeil auf, ab
# $key: ein Buchstabe oder eine Ziffer.
keys-with-ctrl = { $ctrl } { $key }
keys-arrows = Pfeiltasten
keys-arrows-enter-esc = Pfeile, Eingabe, Esc
keys-delete = Entf
keys-esc-twice = Zweimal Esc
keys-plus-minus-home = +, –, Pos1
keys-k-shift-k = K, Umschalt K
keys-left-right = Pfeil links, rechts
keys-left-right-in-a-plot = Im Diagramm links, rechts
keys-tab-shift-tab = Tab, Umschalt Tab
keys-up-down = Pfeil auf, ab
keys-up-down-enter = Pfeil auf, ab, Eingabe
# Die Buchstaben sind die Tasten selbst.
keys-v-then = V, dann B F N S A P
keys-space = Leertaste
keys-enter = Eingabe
keys-esc = Esc

# Überall.
keys-search = suchen
keys-the-map = die Karte
keys-the-routines = die Routinen
keys-the-trends = der Verlauf
keys-the-plans = die Pläne
keys-undo = rückgängig
keys-redo = wiederholen
keys-this-sheet = diese Übersicht
keys-next-control = zum nächsten Bedienelement, zum vorigen; die Karte zählt als eines

# Auf der Karte.
keys-nearest-point = zum nächsten Punkt in dieser Richtung, wenn die Karte den Fokus hat; mit Umschalt bewegt sich das Bild
keys-open-point = den Punkt öffnen, auf dem die Pfeiltasten stehen
keys-zoom = größer, kleiner, ganze Ansicht, wenn die Karte den Fokus hat
keys-next-point = voriger, nächster Punkt der Liste, oder der Karte, wenn sie den Fokus hat
# In der Reihenfolge der Tasten B F N S A P.
keys-views = hinten, vorn, Hals seitlich, Fußsohlen, Unterarm hinten, Unterarm vorn
keys-other-side = die andere Seite einer einseitigen Ansicht
keys-layers = nächste Schicht, vorige Schicht
keys-back-to-list = zurück zur Liste

# An einem Punkt.
keys-tenderness = Druckschmerz
keys-one-more-on-a-point = eins mehr, eins weniger, außer die Karte hat den Fokus; 10 ist 9, dann Pfeil auf
keys-start-hold = Haltezeit starten, außer ein Bedienelement hat den Fokus
keys-move-point = während ein eigener Punkt verschoben wird: verschieben, übernehmen, abbrechen

# Bei den Routinen.
keys-cards = in der Suche: von Routine zu Routine, eine öffnen
keys-all-cards = wieder alle Routinen; zurück von einer, die nicht begonnen hat

# Im Verlauf.
keys-days = ein Tag zurück, ein Tag weiter, während der Körper Tag für Tag gezeigt wird
keys-days-go-by = die Tage ablaufen lassen, anhalten; außer ein Bedienelement hat den Fokus
keys-dots = von Messpunkt zu Messpunkt; Eingabe öffnet den Eintrag im großen Diagramm eines Punkts
keys-back-to-all = von einem Punkt zurück zu allen

# Bei den Plänen.
keys-order-of-plan = einen Punkt des Plans in der Reihenfolge nach oben oder unten, wenn er den Fokus hat
keys-take-out = diesen Punkt herausnehmen
keys-find-to-add = Punkt zum Hinzufügen suchen
keys-as-on-the-map = Ansicht, Schicht und Seite, wie auf der Karte
keys-no-point = kein Punkt gewählt

# In einer Haltezeit.
keys-tenderness-now = Druckschmerz jetzt
keys-one-more = eins mehr, eins weniger; 10 ist 9, dann Pfeil auf
keys-pause-or-count = Pause, weiter; zählt eine Bewegung; außer ein Bedienelement hat den Fokus
keys-pause = Pause, weiter
# In der Reihenfolge der Tasten R T S.
keys-endings = es hat sich gelöst, es pocht, zu schmerzhaft
keys-floor = Bodenmodus; dort tut jede Taste und jeder Klick, was auf dem Bildschirm steht
    .page = Bodenmodus; dort tut jede Taste und jedes Tippen, was auf dem Bildschirm steht
keys-leave = verlassen; die Zeit bis dahin bleibt
keys-this-sheet-in-a-hold = diese Übersicht; die Uhr läuft weiter

# Nach einer Haltezeit.
keys-tenderness-after = Druckschmerz nachher
keys-back-to-map = zurück zur Karte
