# Was die Befehle in einem Terminal ausgeben und sagen. Namen von Befehlen, Optionen und Werten (--yes, knotmap points,
# RHO-MAJ1:left) bleiben, wie sie sind: Sie werden getippt.

# Unter einer Beschwerde über die Wörter eines Befehls.
commands-try-help = Hilfe zeigt knotmap --help.
commands-file-and-command = eine Datei ist für das Fenster, und ein Befehl öffnet keins; nennen Sie nur eins von beiden
# $instead: welche Befehle kein Fenster brauchen, ein ganzer Satz.
commands-no-window = Diese Fassung von Knotmap hat kein Fenster. { $instead }
commands-no-point = es gibt keinen Punkt { $point }; knotmap points zeigt alle
commands-no-routine = es gibt keine Routine „{ $id }“; knotmap routines zeigt alle
commands-unread = { $file } kann nicht gelesen werden: { $error }
# Was ein Befehl mit --demo von sich sagt.
commands-demo-record = --demo schreibt nichts, also lässt sich auch nichts notieren
commands-demo-import = --demo schreibt nichts, also lässt sich auch nichts einlesen
commands-demo-plans = --demo behält nichts, also gibt es auch keine Pläne
commands-demo-copies = --demo behält nichts, also gibt es nichts zu kopieren oder zu löschen

# Wörter der Befehlszeile, mit denen nichts anzufangen ist.
# $why: „NUL“ ist ein Gerät …
commands-other-name = { $why }; wählen Sie einen anderen Namen
commands-neither = das ist weder ein Befehl noch eine Datei
commands-not-on-the-scale = „{ $text }“ steht nicht auf der Skala; nehmen Sie eine ganze Zahl von 0 bis 10
commands-not-held = „{ $text }“ ist keine Zeit, die ein Punkt gehalten wird; nehmen Sie 1 bis 1500 Sekunden (25 Minuten)
commands-not-a-day = das ist kein Tag; schreiben Sie ihn wie 2026-11-20
commands-not-a-time = „{ $text }“ ist keine Uhrzeit; schreiben Sie sie wie 19:30
commands-not-a-column = schreiben Sie es als FIELD=COLUMN, zum Beispiel note=Kommentar
commands-not-a-word = schreiben Sie es als WORD=VALUE, zum Beispiel "sehr schlimm=8"
commands-not-a-fraction = vor den Nachkommastellen steht . oder ,
# $known: en, de
commands-not-a-language = „{ $text }“ spricht Knotmap nicht; möglich sind { $known }
commands-days-backwards = --from { $from } ist nach --to { $to }; dazwischen liegt kein Tag
# $problem: die Datei gibt es schon …
commands-there-already = { $problem }; ergänzen Sie --replace, oder nennen Sie eine andere Datei

# Köpfe von Tabellen, jeder über einer schmalen Spalte.
commands-head-id = Kennung
commands-head-point = Punkt
commands-head-side = Seite
commands-head-name = Name
commands-head-note = Notiz
commands-head-tool = Hilfsmittel
commands-head-position = Position
commands-head-dose = Dosis
commands-head-source = Quelle
commands-head-days = Tage
# Einer Routine.
commands-head-minutes = Minuten
# Eines Eintrags.
commands-head-at = Zeitpunkt
commands-head-kind = Art
commands-head-held = Sekunden
commands-head-before = vorher
commands-head-after = nachher
commands-head-ended = Ende
# Eines Punkts: ob man ihn selbst behandeln darf.
commands-head-muscle = Muskel
commands-head-view = Ansicht
commands-head-self = selbst
# Eines Verlaufs.
commands-head-trend = Verlauf
commands-head-pause = Pause
commands-head-first = Anfang
commands-head-last = Ende
commands-head-change = Änderung
commands-head-week = Woche
# Eines Plans.
commands-head-code = Code
commands-head-revision = Fassung
commands-head-made = erstellt
commands-head-review = Kontrolle
commands-head-points = Punkte
commands-head-load = min/Tag
commands-head-for = für
commands-head-label = Bezeichnung
commands-head-times = pro Tag
commands-head-rest = Pause
# Der Rückmeldung zu einem Plan.
commands-head-prescribed = geplant
commands-head-done = getan
commands-head-not-done = nicht getan
commands-head-stopped = Abbruch
commands-head-extra = extra
commands-head-seconds = Sekunden
commands-head-before-after = vorher → nachher
commands-head-endings = Ende
commands-head-timed = gemessen
commands-head-typed = von Hand
commands-head-not-today = heute nicht

# Zellen von Tabellen.
commands-side-left = links
commands-side-right = rechts
commands-side-midline = Mittellinie
commands-view-back = Hinten
commands-view-front = Vorn
commands-view-neck-side = Hals seitlich
commands-view-sole = Fußsohlen
commands-view-forearm-back = Unterarm hinten
commands-view-forearm-palm = Unterarm vorn
# Ob man einen Punkt selbst behandeln darf.
commands-self-ok = ja
commands-self-care = mit Vorsicht
commands-self-no = nein
# Arten von Einträgen.
commands-kind-hold = Haltezeit
commands-kind-rating = Bewertung
commands-kind-event = Ereignis
commands-kind-rest = Pause
commands-kind-cleared = entsperrt
commands-kind-not-today = heute nicht
commands-kind-custom-point = eigener Punkt
commands-kind-point-retired = Punkt entfernt
# Bis wann ein Punkt Pause hat.
commands-until = bis { $until }
# Ein Verlauf aus zu wenigen Tagen: zu wenige Tage (3 von 8)
commands-trend-too-few = { $word } ({ $days } von { $least })
# Eine Änderung pro Woche und was sie sein kann: −0,6 (−0,9 bis −0,3)
commands-trend-week = { $week } ({ $low } bis { $high })

# knotmap history
commands-spreadsheet-is-csv = --spreadsheet sagt, wie CSV geschrieben wird; ergänzen Sie --format csv

# knotmap record
commands-not-for-oneself = { $point } ist nicht für die Selbstbehandlung: { $note }
commands-id-unprinted = der Eintrag { $id } ist gespeichert, aber seine Kennung konnte nicht ausgegeben werden: { $error }
commands-against-rule = notiert, aber vor einer Haltezeit an { $point } gilt die Regel: { $rule }
commands-repeat-with = { $error }. Wiederholen Sie den Befehl mit --id { $id } --at { $at }

# knotmap report
commands-report-ending = „{ $file }“ endet nicht auf .pdf oder .png

# knotmap routines, eine Routine als Seite.
commands-routine-takes = Dauert { $minutes } min auf einer Seite, mit der Zeit, sich bereit zu machen und die Zahlen anzugeben.
commands-routine-set-up = Vorbereiten
commands-routine-steps = Schritte
commands-routine-pressure = Druck: { $pressure }
commands-routine-feel = Was Sie spüren sollten. { $feel }
commands-routine-mind = Beachten
commands-routine-stop-if = Wann aufhören
commands-routine-figures = Zahlen
commands-routine-go-on = weiter, sobald Sie so weit sind
commands-routine-area = Bereich { $id }
commands-routine-of-them = davon { $least }–{ $most }
commands-routine-one-side = eine Seite nach der anderen
# Anstelle der Seite, die behandelt wird, und der anderen.
commands-routine-this = [diese Seite]
commands-routine-other = [andere Seite]

# knotmap check
commands-check-routine = { $file }: Routine „{ $name }“, { $steps ->
    [one] 1 Schritt
   *[other] { $steps } Schritte
  }, 0 Probleme
commands-check-methods = { $file }: { $methods ->
    [one] 1 Methode von Knotmap, die
   *[other] { $methods } Methoden von Knotmap, die
  } zu keiner Routine { $methods ->
    [one] gehört
   *[other] gehören
  }, 0 Probleme
commands-check-more = { $file }: … und { $count } weitere
commands-check-broken = { $file }: eine Routine, die nicht verwendet werden kann, { $problems ->
    [one] 1 Problem
   *[other] { $problems } Probleme
  }
commands-check-newer = { $file }: von einer neueren Version von Knotmap geschrieben (Format { $format })
commands-check-journal = { $file }: { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
  }, { $problems ->
    [one] 1 Problem
   *[other] { $problems } Probleme
  }
commands-check-journal-newer = { $file }: { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
  }, { $newer } einer neueren Version, { $problems ->
    [one] 1 Problem
   *[other] { $problems } Probleme
  }
commands-check-empty = { $file }: ohne Einträge; in einem Tagebuch steht in jeder Zeile einer

# knotmap backup, restore, erase
commands-nothing-to-restore = Es gibt nichts zurückzuholen.
commands-restore-yes = Nichts wurde geändert. Um das zurückzuholen, ergänzen Sie --yes.
commands-in-folder = In { $folder }:
commands-erase-yes = Nichts wurde gelöscht. Um das alles endgültig zu löschen, ergänzen Sie --yes.
commands-nothing-to-erase = In { $folder } ist nichts von Knotmap.

# knotmap import
commands-not-imported = { $file } kann nicht eingelesen werden: { $error }
commands-some-saved = { $saved } von { $all } Einträgen sind gespeichert, dann: { $error }. Lesen Sie die Datei noch einmal ein: Was schon da ist, zählt nur einmal
# $questions: eine oder mehrere der Fragen weiter unten.
commands-leaves-open = { $file } lässt etwas offen. { $questions }
commands-no-row-read = keine Zeile von { $file } kann gelesen werden; nichts wurde geändert
commands-import-counts = { $new } neu, { $same } gleich, { $changed } geändert, { $deleted } hier schon gelöscht, { $unreadable } nicht lesbar
commands-import-read = Gelesen: { $columns }
commands-import-not-read = Nicht gelesen: { $columns }
commands-import-year-first = In Datumsangaben steht das Jahr zuerst
commands-import-day-first = In Datumsangaben steht der Tag zuerst, wie in 25/4
commands-import-month-first = In Datumsangaben steht der Monat zuerst, wie in 4/25
commands-import-fraction = „{ $sign }“ steht vor den Nachkommastellen
commands-ask-when = Welche Spalte sagt, wann? Schreiben Sie --map at=COLUMN, oder --map date=COLUMN und time=COLUMN.
commands-ask-what = In welcher Spalte steht der Druckschmerz? Schreiben Sie --map before=COLUMN; für Ereignisse text=COLUMN.
commands-ask-point = Um welchen Punkt geht es? Schreiben Sie --point RHO-MAJ1:left, oder --map point=COLUMN; knotmap points zeigt alle.
commands-ask-side = Auf welcher Ihrer Seiten sind die Punkte? Schreiben Sie --side left, oder --map side=COLUMN.
commands-ask-zone = In welcher Zeitzone ist { $example }? Schreiben Sie --zone Europe/Berlin, oder --map zone=COLUMN.
commands-ask-order = Steht in { $example } der Tag zuerst oder der Monat? Schreiben Sie --dates day-first oder --dates month-first.
commands-ask-fraction = Wo beginnen in { $example } die Nachkommastellen? Schreiben Sie --decimal . oder --decimal ,
commands-ask-point-word = „{ $word }“ ({ $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
  }) ist kein Punkt. Welcher ist es? Schreiben Sie --word "{ $word }=RHO-MAJ1:left".
commands-ask-number-word = „{ $word }“ ({ $column }, { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
  }) ist keine Zahl. Welche ist es? Schreiben Sie --word "{ $word }=8", oder "{ $word }=".
# Was aus einer Zeile wird; $what sagt mehr dazu.
commands-row-new = Zeile { $line }: neu: { $what }
commands-row-changed = Zeile { $line }: geändert: { $what }
commands-row-deleted = Zeile { $line }: gelöscht: { $what }
commands-row-unreadable = Zeile { $line }: nicht lesbar: { $what }
# Wie viele Zeilen einer Art nicht gezeigt werden.
commands-more-new = … und { $count } weitere neu
commands-more-changed = … und { $count } weitere geändert
commands-more-deleted = … und { $count } weitere gelöscht
commands-more-unreadable = … und { $count } weitere nicht lesbar
commands-row-cell = { $column } „{ $old }“ → „{ $new }“
commands-row-was-deleted = { $id } wurde hier gelöscht
# Warum eine Zeile nicht gelesen werden kann und was helfen mag.
commands-row-no-time = { $trouble }; --time 12:00 gibt allen solchen Zeilen diese
commands-row-no-hold = { $trouble }; --map after= lässt die Spalte weg
# Arten von Einträgen, am Anfang einer Zeile.
commands-row-hold = Haltezeit
commands-row-rating = Bewertung
commands-row-event = Ereignis
commands-row-rest = Pause
commands-row-cleared = entsperrt
commands-row-not-today = heute nicht
commands-row-custom-point = eigener Punkt
commands-row-point-retired = Punkt entfernt
commands-import-done = { $count ->
    [one] Eingelesen: 1 Eintrag.
   *[other] Eingelesen: { $count } Einträge.
  }
commands-unchanged = Nichts wurde geändert.
commands-import-restore = Nichts wurde geändert. Um zurückzuholen, was hier gelöscht wurde, ergänzen Sie --restore-deleted.
commands-import-nothing = Es gibt nichts einzulesen. Nichts wurde geändert.
commands-import-yes = Nichts wurde geändert. Um das einzulesen, ergänzen Sie --yes.

# knotmap plan
commands-left-out = { $point } wird weggelassen: { $why }
commands-passphrase-unread = die Passphrase in „{ $file }“ kann nicht gelesen werden: { $error }
commands-no-passphrase = in der ersten Zeile von „{ $file }“ steht keine Passphrase
commands-no-lock = „{ $file }“ ist zum Lesen für Menschen und kann nicht mit Passphrase geschützt werden; eine .knotmap-Datei schon
commands-plan-rolls = „{ $name }“ rollt über Bereiche und hat keine Punkte; der Plan ist leer
commands-plan-full = der Plan hat schon { $most } Punkte, und kein Plan hat mehr
commands-plan-lacks = { $point } ist nicht im Plan; knotmap plan show zeigt seine Punkte
commands-no-method = es gibt keine Methode „{ $id }“; knotmap routines zeigt alle
commands-no-own-point = es gibt keinen Punkt „{ $point }“; knotmap points zeigt alle, mit ihren Seiten
commands-review-early = der Kontrolltermin am { $review } ist vor dem { $made }, dem Tag des Plans
# $option: --note
commands-words-long = { $option } hat { $length } Zeichen; höchstens { $most } werden behalten
commands-words-unseen = { $option } enthält ein unsichtbares Zeichen (U+{ $code })
# knotmap plan list: die Fassung eines Plans und sein Stand.
commands-plan-ended = { $revision } beendet
commands-plan-draft = { $revision } Entwurf
# knotmap plan show: Diese vier stehen in einer Zeile, mit Kommas dazwischen.
commands-plan-revision = { $code } Fassung { $revision }
commands-plan-not-given-out = noch nicht mitgegeben
commands-plan-made = erstellt am { $day }
commands-plan-for = für { $label }
# knotmap plan export
commands-plan-written = { $file }: Plan { $code }, Fassung { $revision }
commands-record-ending = „{ $file }“ endet nicht auf .json, wie FHIR es hier tut
commands-record-written = { $file }: FHIR R4, für die Akte der Praxis
commands-plan-empty = { $problem }; knotmap plan add fügt einen hinzu
commands-plan-is-drawing = Nur eine Zeichnung: Der Plan steckt nicht darin. Schicken Sie für Knotmap eine .pdf-, .png- oder .knotmap-Datei.
commands-plan-is-locked = Geprüft: Der Plan steckt darin und ist mit Passphrase geschützt. Teilen Sie sie am Telefon oder persönlich mit.
commands-plan-is-inside = Geprüft: Der Plan steckt darin. Schicken Sie ihn als Datei oder Dokument, nicht als Foto.
# knotmap plan import
commands-plan-arrives = { $title }: Code { $code }, Fassung { $revision }, erstellt am { $made }
commands-plan-arrives-by = { $title }: Code { $code }, Fassung { $revision }, erstellt am { $made } von { $by }
# Was aus einem Punkt wird; höchstens 8 Zeichen.
commands-fate-new = neu
commands-fate-changed = geändert
commands-fate-same = gleich
commands-fate-removed = entfernt
# 60 s, 2-mal am Tag, jeden Tag
commands-plan-dose = { $dose }, { $times }-mal am Tag, { $days }
commands-plan-line-left-out = weggelassen: { $point }, Zeile { $line }: { $why }
commands-plan-nothing-taken = Keiner seiner Punkte kann übernommen werden. Nichts wurde geändert.
commands-plan-imported = Eingelesen.
commands-plan-yes = Nichts wurde geändert. Um ihn einzulesen, ergänzen Sie --yes.
commands-plan-unchanged = { $why } Nichts wurde geändert.
# knotmap plan result
commands-question-long = die Frage hat { $length } Zeichen, höchstens { $most } sind möglich
commands-result-is-inside = Geprüft: Die Rückmeldung steckt darin. Schicken Sie sie als Datei oder Dokument.
commands-result-written = { $file }: Rückmeldung zu Plan { $code }, Fassung { $revision }: { $holds ->
    [one] 1 Haltezeit
   *[other] { $holds } Haltezeiten
  } an { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkten
  }, { $from } bis { $to }
commands-no-plan = hier ist kein Plan; knotmap plan import liest einen ein
commands-which-plan = es gibt { $count } Pläne; sagen Sie, welcher, knotmap plan list zeigt sie
commands-result-long = das ist mehr, als in eine Rückmeldung passt; lassen Sie --notes weg, oder nennen Sie mit --since einen späteren Tag
# knotmap plan read
commands-keep-unknown = { $file }: Der Plan dazu ist nicht hier, also ist hier auch kein Platz dafür; lassen Sie --keep weg. Nichts wurde aufbewahrt
# $error: warum es auch kein Plan ist.
commands-no-file-nor-plan = es gibt keine Datei „{ $file }“, und { $error }
commands-no-result = zu Plan { $code } wurde noch keine Rückmeldung aufbewahrt; knotmap plan read FILE --keep bewahrt eine auf
commands-result-of = Rückmeldung zu Plan { $code }: { $from } bis { $to }, erstellt am { $made }
commands-result-of-for = Rückmeldung zu Plan { $code }, für { $label }: { $from } bis { $to }, erstellt am { $made }
commands-result-pain = Unerwarteter Schmerz: { $name }, { $day }
commands-result-asks = Fragt: { $question }

# knotmap manual: Überschriften einer Seite für man, in Großbuchstaben, und was unter den letzten steht.
commands-manual-name = NAME
commands-manual-synopsis = ÜBERSICHT
commands-manual-description = BESCHREIBUNG
commands-manual-options = OPTIONEN
commands-manual-commands = BEFEHLE
commands-manual-extra = ZUSATZ
commands-manual-version = VERSION
commands-manual-exit = EXIT-STATUS
commands-manual-exit-codes = 0, wenn es getan ist, 1, wenn es misslang, 2, wenn die Wörter nicht stimmten.
commands-manual-see-also = SIEHE AUCH
commands-manual-files = DATEIEN
commands-manual-folder = Das Tagebuch, die Einstellungen, Routinen, Pläne und wöchentliche Kopien unter Linux. --data nennt einen anderen Ordner.

# Rund um die Hilfe eines Befehls. Auf Englisch kommt das aus der Bibliothek, die die Befehlszeile liest.
commands-help-usage = Aufruf:
commands-help-some-options = [OPTIONEN]
commands-help-command = BEFEHL
commands-help-commands = Befehle:
commands-help-arguments = Angaben:
commands-help-options = Optionen:
commands-help-default = [Standard: { $value }]
commands-help-values = [möglich: { $values }]
commands-help-values-listed = Mögliche Werte:

# Was an den Wörtern eines Befehls nicht stimmt; auf Englisch sagt es dieselbe Bibliothek.
commands-wrong = Fehler:
commands-wrong-argument = „{ $argument }“ gibt es hier nicht
commands-wrong-missing = diese Angaben fehlen:
commands-wrong-value = „{ $value }“ passt nicht zu „{ $argument }“
commands-wrong-value-why = „{ $value }“ passt nicht zu „{ $argument }“: { $why }
commands-wrong-no-value = zu „{ $argument }“ fehlt ein Wert
commands-wrong-one-more = der Wert „{ $value }“ ist bei „{ $argument }“ zu viel
commands-wrong-command = den Befehl „{ $command }“ gibt es nicht
commands-wrong-no-command = zu „{ $command }“ fehlt ein Befehl
commands-wrong-twice = „{ $argument }“ darf nur einmal vorkommen
commands-wrong-utf8 = eine Angabe ist kein gültiges UTF-8
commands-wrong-other = die Wörter des Befehls passen nicht zusammen
commands-wrong-number = das ist keine ganze Zahl
commands-wrong-range = { $number } liegt nicht zwischen { $least } und { $most }
commands-wrong-date = das ist kein Datum
commands-wrong-id = das ist keine Kennung
commands-wrong-tip = Tipp:
# Wörter, die dem falschen ähneln, mit Kommas dazwischen.
commands-wrong-like-argument = ähnlich ist { $words }
commands-wrong-like-value = ähnlich ist { $words }
commands-wrong-like-command = { $count ->
    [one] ähnlich ist { $words }
   *[other] ähnlich sind { $words }
  }
# Eins dieser Wörter.
commands-wrong-like = „{ $word }“
commands-wrong-commands = [Befehle: { $commands }]
commands-wrong-more = Mehr dazu zeigt „{ $help }“.
