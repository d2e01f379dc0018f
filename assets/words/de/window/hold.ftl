# Die Haltezeit, während sie läuft, und die Seite danach.

# Was zuletzt über die Haltezeit gesagt wurde: am Bildschirm, für Bildschirmleser und mit der Stimme.
hold-started = Haltezeit begonnen.
hold-halfway = Halbzeit.
hold-last-ten = Noch 10 Sekunden.
hold-at-most = Länger geht es bei dieser Art von Haltezeit nicht.
hold-stood-still = Die Uhr stand still.
hold-over = Die Zeit ist um.
hold-ended = Haltezeit beendet.
hold-leave-again = Zum Verlassen noch einmal × oder Esc drücken. Die Zeit bis jetzt bleibt erhalten.

# Worauf zu achten ist, steht in einer Zeile; dies beendet sie, wo mehr ist, oder steht an ihrer Stelle.
hold-mind-more = Mehr …
hold-mind-below = Lesen Sie unten, worauf hier zu achten ist.
hold-not-begun = Die Haltezeit hat noch nicht begonnen.
hold-alarm-rings = Nehmen Sie den Ball weg. Jede Taste beendet den Alarm.
hold-heard-without-sound = Der Ton ist aus, aber nicht bei dieser Haltezeit: alle 5 min eine Frage und am Ende ein lauter Alarm, damit Sie nicht auf dem Ball einschlafen.

# Schaltflächen und die Zeile unter der Uhr: kurz.
hold-leave-button = Haltezeit verlassen
hold-start-now = Jetzt starten
hold-pause = Pause
hold-go-on = Weiter
hold-get-in-place = Bereit machen
hold-holding = Halten
hold-paused = Pausiert
hold-interrupted = Unterbrochen

# Nach einer Zeit, die niemand gesehen hat.
hold-gap-question = Der Computer oder das Fenster hat geschlafen. Wurde der Punkt die ganze Zeit gehalten?
    .page = Dieses Gerät oder die Seite hat geschlafen. Wurde der Punkt die ganze Zeit gehalten?
hold-gap-fills-dose = Wenn ja, ist die Dosis erreicht, und die Haltezeit endet.
hold-gap-counts = Wenn ja, zählt die Zeit.
hold-gap-held = Gehalten, zählen
hold-gap-not-held = Nicht gehalten, weiter
# $span: „52 s“.
hold-stood-still-for = Die Uhr stand { $span } still

# Eine lange Haltezeit.
hold-early-mark = 10 Minuten. Ab jetzt kann es pochen.
hold-check-in = Sind Sie wach? Ist etwas taub, oder kribbelt etwas?
hold-early-mark-and-check-in = 10 Minuten. Ab jetzt kann es pochen. Sind Sie wach? Ist etwas taub, oder kribbelt etwas?
hold-are-you-awake = Sind Sie wach?
hold-without-answer = Ohne Antwort endet die Haltezeit innerhalb einer Minute.
hold-well = Alles gut, weiter
hold-it-is-numb = Taub, oder es kribbelt

hold-movement-done = Bewegung gemacht
# Im Ring, unter der Uhr: zwei kurze Zeilen.
hold-breathe-in-nose =
    Einatmen
    durch die Nase
hold-breathe-out-mouth =
    Ausatmen
    durch den Mund
hold-breathe-in = Einatmen
hold-breathe-out = Ausatmen

# Der Ring, für Bildschirmleser.
hold-time-left = Verbleibende Zeit
hold-time-held = Gehaltene Zeit
hold-movements = Gemachte Bewegungen
# Unter der Zahl der gemachten Bewegungen.
hold-of-movements = { $count ->
    [one] von 1 langsamen Bewegung
   *[other] von { $count } langsamen Bewegungen
  }
hold-may-turn-dark = Der Bildschirm kann dabei dunkel werden.

# Die Schaltflächen, die sie beenden.
hold-released = Gelöst
hold-throbs = Es pocht
hold-too-sore = Zu stark, Stopp
hold-unexpected = Unerwarteter Schmerz

# Über diesen Schaltflächen.
hold-endings-of-time = Die Haltezeit endet bei 0:00 von selbst. Beenden Sie sie früher, wenn Sie es spüren:
hold-endings-of-release = Beenden Sie sie, wenn es sich löst. Sie endet bei 0:00 von selbst:
hold-endings-of-throbbing = Beenden Sie sie, wenn es pocht. Sie endet bei { $minutes } min von selbst:
hold-endings-of-movements = { $count ->
    [one] Die Haltezeit endet nach 1 Bewegung von selbst. Beenden Sie sie früher, wenn Sie es spüren:
   *[other] Die Haltezeit endet nach { $count } Bewegungen von selbst. Beenden Sie sie früher, wenn Sie es spüren:
  }

# Worauf eine Haltezeit wartet; $time ist „60 s“ oder „2 min“.
hold-dose-until-release = bis es sich löst, höchstens { $time }
hold-dose-until-throbbing = { $from }–{ $to } min, bis es pocht
hold-dose-movements = { $count ->
    [one] 1 langsame Bewegung
   *[other] { $count } langsame Bewegungen
  }
# Dasselbe auf einer Schaltfläche.
hold-dose-at-most = höchstens { $time }
hold-dose-from-to = { $from }–{ $to } min
hold-dose-movements-short = { $count ->
    [one] 1 Bewegung
   *[other] { $count } Bewegungen
  }
# Nach der Dosis, wenn Sekunden hinzukamen.
hold-dose-now = , jetzt { $seconds } s
# Der Name der Schaltfläche, die Sekunden hinzufügt.
hold-more-seconds = + { $seconds } s
hold-seconds = { $seconds } s
hold-minutes = { $minutes } min
hold-minutes-seconds = { $minutes } min { $seconds } s
# Nach dem Hilfsmittel: „Lacrosseball, Wand“.
hold-with-position = , { $position }

# Die Stimme. $sided: „Rhomboideus major, oben, links“.
hold-say-time = { $sided }. { $seconds } Sekunden.
hold-say-release = { $sided }. Bis es sich löst.
hold-say-throbbing = { $sided }. Bis es pocht.
hold-say-movements = { $count ->
    [one] { $sided }. Eine langsame Bewegung.
   *[other] { $sided }. { $count } langsame Bewegungen.
  }
# Zehn Sekunden vor dem Ende.
hold-say-ten = Noch zehn.
hold-say-how-tender = Wie stark ist der Druckschmerz, null bis zehn?
hold-voice-on = Stimme an
hold-voice-off = Stimme aus

# Vor den Schaltflächen für das, was gespürt wird, die folgen; dann dasselbe für Bildschirmleser.
hold-feels = Fühlt sich an
hold-feels-dull = Dumpf
hold-feels-numb = Taub
hold-feels-sharp = Stechend
hold-feels-throbbing = Pochend
hold-feels-spreading = Ausstrahlend
hold-it-feels = Fühlt sich { $how } an
# Gezeigt und gesagt, wenn eine solche Schaltfläche gedrückt wurde.
hold-noted-dull = Dumpf, notiert.
hold-noted-numb = Taub: Nehmen Sie den Ball weg.
hold-noted-sharp = Stechend: Hören Sie auf.
hold-noted-throbbing = Pochend, notiert.
hold-noted-spreading = Ausstrahlend: wohin?

# Über einer Stoppregel, und wie es weitergeht.
hold-a-sign = Ein Zeichen aufzuhören
hold-stop-now = Jetzt aufhören
hold-feeling-is-back = Ball war weg, das Gefühl ist zurück, weiter
hold-ache-eased = Dumpfer Schmerz, der nachließ, weiter
hold-where-to = Wohin?
hold-place-head = Kopf
hold-place-shoulder = Schulter
hold-place-arm = Arm
hold-place-chest = Brust
hold-place-hip = Hüfte
hold-place-leg = Bein
hold-spreading-head = ausstrahlend in den Kopf
hold-spreading-shoulder = ausstrahlend in die Schulter
hold-spreading-arm = ausstrahlend in den Arm
hold-spreading-chest = ausstrahlend in die Brust
hold-spreading-hip = ausstrahlend in die Hüfte
hold-spreading-leg = ausstrahlend ins Bein
# $place: wie ein Eintrag von anderswo es nennt.
hold-spreading-elsewhere = ausstrahlend ({ $place })

# Die Zahl während einer Haltezeit. $band: „keiner“, „leicht“, „mäßig“, „stark“.
hold-tenderness-now = Druckschmerz jetzt
hold-of-ten = von 10
hold-since = Seit dem Beginn
hold-band-before = { $band }, vor der Haltezeit
hold-no-number = Noch keine Zahl
hold-band-as-before = { $band }, wie vor der Haltezeit
hold-band-started = { $band }, am Anfang { $value }

# Die Seite nach der Haltezeit.
hold-not-saved = Nicht gespeichert
hold-saving = Wird gespeichert
hold-how-tender = Wie stark ist der Druckschmerz jetzt?
hold-note = Notiz
hold-note-hint = Eine Notiz, wenn Sie möchten
hold-back-to-map = Zur Karte
hold-again = Noch einmal halten
hold-stopped-too-sore = Abgebrochen: zu schmerzhaft
hold-stopped-unexpected = Abgebrochen: unerwarteter Schmerz
hold-rest = Punkt bis morgen ruhen lassen
# Die beiden stehen hintereinander, der erste fett.
hold-locked = Dieser Punkt ist gesperrt, bis Sie ihn entsperren:
hold-locked-where = in der Seitenleiste neben der Karte.
# $time: „42 s“.
hold-saved-as = Die Haltezeit ist mit { $time } gespeichert.
# $day: „21. November“.
hold-rests-until = Dieser Punkt ruht bis zum { $day }.

# Die Einträge eines Punkts: Diagramm und Tabelle.
hold-history = Einträge dieses Punkts
hold-history-table = Einträge dieses Punkts, die neuesten zuerst
hold-range = Zeitraum
hold-range-weeks = 3 Wochen
hold-range-months = 3 Monate
hold-range-all = Alle
# Die Spalten; „Vor“ und „Nach“ haben sehr wenig Platz.
hold-column-date = Datum
hold-column-before = Vor
hold-column-after = Nach
hold-column-held = Gehalten
hold-column-ended = Beendet
# In der letzten Spalte, bei einer Bewertung ohne Haltezeit.
hold-rating = Bewertung
hold-not-rated = nicht bewertet
hold-plot = { $count ->
    [one] Druckschmerz vorher und nachher, 1 Eintrag
   *[other] Druckschmerz vorher und nachher, { $count } Einträge
  }
# Zeilen, für Bildschirmleser. Die Zahlen können „nicht bewertet“ sein; $how: „es hat sich gelöst“.
hold-row-held = { $date }, vorher { $before }, nachher { $after }, gehalten { $held }, { $how }
hold-row-rated = { $date }, Bewertung { $rated }, ohne Haltezeit
