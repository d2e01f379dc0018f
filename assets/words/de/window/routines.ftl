# Routinen: ihre Liste, was man vor einer liest und wählt, eine laufende.

# Die Seite in der Leiste, und ihr Titel: kurz.
routines-title = Routinen
routines-find = Routine suchen
routines-none-found = Keine Routine enthält diese Wörter.
# Anstelle einer Haltezeit; die Namen der Routinen folgen.
routines-rolled = Ein Bereich: Er wird als Schritt einer Routine gerollt.
# Schaltflächen einer Karte; $name: eine Routine.
routines-open = Öffnen
routines-open-one = { $name } öffnen
routines-go-on-with = Weiter mit { $name }

routines-own = Ihre eigenen Routinen
routines-own-help = Jede Datei in diesem Ordner, die auf .ron endet, ist eine Routine. Sie wird neu gelesen, wenn Sie auf diese Seite zurückkommen.
routines-own-none = Das Beispiel behält nichts, also gibt es hier keine eigenen Routinen.
routines-open-folder = Ordner öffnen

# Ein Bereich auf der Karte, für Bildschirmleser. $sided: „Oberschenkel außen, links“.
routines-area-both-ways = Bereich: { $sided }. Auf und ab rollen, dann von Seite zu Seite.
routines-area-up-and-down = Bereich: { $sided }. Auf und ab rollen.
routines-area-side-to-side = Bereich: { $sided }. Von Seite zu Seite rollen.
routines-area = Bereich: { $sided }.
# Eine Karte für Bildschirmleser: womit, wie lange, wann zuletzt.
routines-card = { $name }. { $with }. { $long }. { $last }
# Auf einer Karte. $time: „4 min“.
routines-extent-points = { $count ->
    [one] 1 Punkt · { $time }
   *[other] { $count } Punkte · { $time }
  }
routines-extent-areas = { $count ->
    [one] 1 Bereich · { $time }
   *[other] { $count } Bereiche · { $time }
  }
routines-seconds = { $count } s
routines-span-seconds = { $least }–{ $most } s
routines-minutes = { $count } min
routines-span-minutes = { $least }–{ $most } min

routines-not-done-yet = Noch nicht gemacht
routines-last-done-today = Heute gemacht
routines-last-done-yesterday = Zuletzt gestern
# $count ist 2 bis 13.
routines-last-done-days-ago = Zuletzt vor { $count } Tagen
# $day: „1. Okt.“.
routines-last-done-on = Zuletzt am { $day }

# Woher eine Zahl stammt, in Klammern oder hinter einem Punkt. Andere sind Titel von Texten.
routines-source-guard = eigene Grenze von Knotmap
routines-source-own = von Ihnen

# Vor einer Routine.
routines-back = Zurück zu allen Routinen
# Überschriften. Unter „Wann aufhören“ stehen Zeichen, jedes ein Satz.
routines-set-up = Bevor Sie beginnen
routines-feel = Was Sie spüren sollten
routines-mind = Beachten
routines-stop-if = Wann aufhören
routines-steps = Schritte
routines-figures = Zahlen und ihre Quellen
routines-sides = Seiten
routines-side-left = Links
routines-side-right = Rechts
routines-side-left-then-right = Links, dann rechts
routines-side-right-then-left = Rechts, dann links
routines-tonight = Punkte heute Abend
routines-pain-at-rest = Ruheschmerz jetzt, vor jedem Druck
# Dasselbe für Bildschirmleser, vor jeder Zahl.
routines-pain-prefix = Ruheschmerz
routines-begin-anew = Neu beginnen
routines-without-number = Dieser kurze Schritt braucht keine Zahl: Rollen Sie zuerst, und geben Sie eine an, wenn Sie sie wissen.
routines-done-today = Das haben Sie heute schon gemacht. Mehr an einem Tag kann den Schmerz aufflammen lassen.
# Die wichtigste Schaltfläche; sie zeigt auch die Zeit: „4 min“.
routines-start = Starten
routines-start-with = Starten, { $time }
routines-go-on-there = Weiter, wo Sie aufgehört haben
routines-go-on-there-with = Weiter, etwa { $time }
# $says: Sätze der Routine darüber, oder nichts.
routines-per-day = { $count ->
    [one] Höchstens einmal am Tag. { $says }
   *[other] Höchstens { $count }-mal am Tag. { $says }
  }
routines-per-day-from = { $count ->
    [one] Höchstens einmal am Tag ({ $source }). { $says }
   *[other] Höchstens { $count }-mal am Tag ({ $source }). { $says }
  }
# Ein Hinweis einer Routine, und der Text, aus dem er stammt.
routines-minded = { $words } ({ $source })
routines-stop-if-signs = Wann aufhören: { $signs }
# Eine Routine über mehrere Nächte; $all ist 2 oder mehr.
routines-nights-done = Alle { $all } Punkte haben gepocht: Eine neue Runde beginnt.
routines-nights = Bisher gepocht: { $done } von { $all } Punkten.
routines-after-point = Nach { $name }: Was näher an der Oberfläche liegt, kommt zuerst.
routines-choose-points = Wählen Sie { $least } bis { $most } davon ({ $source }).
# Hinter dem Namen eines Punkts.
routines-throbbed = hat gepocht
routines-due = dran
# Warum eine Routine nicht beginnen darf. $first: eine andere Routine.
routines-not-tried = Gesperrt, bis Sie „{ $first }“ auf dieser Seite gemacht haben und es gut ging.
routines-not-tolerated = Gesperrt: „{ $first }“ war beim letzten Mal zu schmerzhaft. Machen Sie das zuerst noch einmal, mit weniger Druck.
routines-pain-unknown = Sagen Sie zuerst, wie stark der Ruheschmerz ist.
routines-too-much-pain = Nicht, solange der Ruheschmerz über { $most } von 10 liegt.
routines-left-off = { $done } von { $all } Schritten gemacht, dann aufgehört.

# Schaltflächen einer laufenden Routine: kurz.
routines-hold = Schritt starten
routines-go-on = Weiter
routines-next-now = Jetzt weiter
routines-skip = Auslassen
routines-step-back = Ein Schritt zurück
routines-repeat = Schritt wiederholen
routines-swap = Andere Seite zuerst
routines-swap-over = Seite wechseln
routines-end = Routine beenden
# Während der Pause zwischen zwei Schritten, in einem Ring: kurz.
routines-rest = Pause
# Diese zwei werden gesprochen.
routines-rest-over = Die Pause ist vorbei. Nächster Schritt.
routines-switch-sides = Seite wechseln.
routines-next = Als Nächstes
routines-how = So kommen Sie hin
# $words: „je nachdem, wie weit Sie sich anlehnen.“
routines-pressure = Druck: { $words }
routines-how-tender = Wie stark ist der Druckschmerz jetzt?
routines-photo = Bild ansehen
routines-continue = Bereit, weiter
routines-emergency = Schmerz, der in die Brust zieht, beendet eine Routine. Wählen Sie zuerst den Notruf.
routines-no-room = Mehr Stellen nennt die Routine nicht.
routines-locked = Nach unerwartetem Schmerz gesperrt. Auf der Karte können Sie die Stelle entsperren; oder lassen Sie diesen Schritt aus.
routines-resting = Diese Stelle hat bis morgen Pause. Sie können diesen Schritt auslassen.
# Schritte, bei denen nichts gedrückt wird.
routines-breathing = Atmen
routines-picture-from-the-side = Ein Bild von der Seite
routines-preparation = Vorbereitung
# Wo eine laufende Routine ist: eine Zeile.
routines-under-way = { $name }, Schritt { $at } von { $count }
routines-progress = Schritt { $at } von { $count } · noch etwa { $left }
routines-last-step = Schritt { $at } von { $count }
routines-all-done = { $count ->
    [one] 1 Schritt
   *[other] { $count } Schritte
  }
routines-step = Schritt { $number }
# $side: „Links“. $view: „hinten“, „vorn“; darunter: „Hals seitlich“, „Fußsohlen“.
routines-place = { $side } · Ansicht { $view }
routines-place-part = { $side } · { $view }
routines-inset = Schritt { $number }, { $view }
# $sided: ein Punkt.
routines-inset-spoken = Bild: Schritt { $number }, { $sided }
# Hinter einem Schritt, für Bildschirmleser.
routines-step-now = jetzt
routines-step-done = gemacht
routines-step-skipped = ausgelassen
routines-step-to-come = kommt noch

# Das Ende einer Routine.
routines-finished = Alle Schritte sind gemacht
routines-unanswered = Wie war es? Noch ohne Antwort
routines-ended = Die Routine ist vorerst beendet
routines-done = Jetzt gemacht
routines-over = Die Routine ist vorbei
routines-to-routines = Zurück zu den Routinen
routines-answer = Antworten
routines-answer-for = Antworten für { $sided }
routines-steps-done = { $done } von { $all } Schritten gemacht.
routines-steps-done-and-skipped = { $done } von { $all } Schritten gemacht, { $skipped } ausgelassen.
