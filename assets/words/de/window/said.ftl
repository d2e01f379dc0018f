# Was Bildschirmlesern gesagt wird, wenn es geschieht: wie ein Mensch es sagt.

said-saved = Gespeichert.
said-get-in-place = Machen Sie sich bereit.
said-paused = Pause.
said-goes-on = Die Haltezeit geht weiter.
said-ended = Haltezeit beendet.
said-adding = Neuer Punkt. Klicken Sie die schmerzhafte Stelle auf einem Muskel an.
    .page = Neuer Punkt. Tippen Sie die schmerzhafte Stelle auf einem Muskel an.
said-no-muscle = Hier ist kein Muskel. Punkte liegen auf Muskeln.
said-which-side = Welche Seite? Der Klick war nah an der Wirbelsäule.
    .page = Welche Seite? Die Stelle war nah an der Wirbelsäule.

# $view: „Hinten“, $side: „links“.
said-view-of-a-side = { $view }, { $side }.
said-view-yours = { $view }. Ihre linke Seite ist links auf dem Bildschirm.
said-view-patients = { $view }. Die linke Seite des Patienten ist links auf dem Bildschirm.
said-opened-left = Linke Seite bis zu den tiefen Muskeln geöffnet.
said-opened-right = Rechte Seite bis zu den tiefen Muskeln geöffnet.

# $done: „Eintrag geändert“, $keys: „Strg Z“.
said-can-be-undone = { $done }. { $keys } macht es rückgängig.

# $sided: „Rhomboideus major, oben, links“.
said-started = Haltezeit begonnen, { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
  }, { $sided }.
said-ended-full-time = Haltezeit beendet, volle Zeit, { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
  }.
# $how: „es hat sich gelöst“.
said-ended-how = Haltezeit beendet, { $how }, { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
  }.
# $band: „mäßig“.
said-rated = Druckschmerz { $value } von 10, { $band }.

# Was eine Suche gefunden hat. $first: ein Name.
said-found-nothing = Nichts gefunden.
said-found-to-add = { $count } gefunden. Eingabe fügt { $first } hinzu.
said-found-muscles = { $count ->
    [one] 1 Muskel gefunden.
   *[other] { $count } Muskeln gefunden.
  }
said-found-points = { $count ->
    [one] 1 Punkt gefunden.
   *[other] { $count } Punkte gefunden.
  }
# $found: einer der Sätze darüber.
said-found-first = { $found } Als Erstes: { $first }.
