# Bodenmodus: aus zwei Metern gelesen, jedes Wort zählt.

floor-mode = Bodenmodus
floor-sign-first = Beantworten Sie erst das Stoppzeichen.

# In den Ecken, in großer Schrift: was die eine Bedienung ist, und die Taste zum Verlassen.
floor-any-key = Taste oder Klick
    .page = Taste oder Tippen
floor-press-and-hold = Taste gedrückt halten
    .page = Finger liegen lassen
floor-keep-pressing = Nicht loslassen
floor-esc = Esc

# Was ein Druck bewirkt, daneben.
floor-too-sore = Zu schmerzhaft, Stopp
floor-back-to-hold = Zur Haltezeit
floor-back-to-routine = Zur Routine
floor-next-step = Nächster Schritt
floor-start-next = Starten
floor-start-now = Jetzt starten
floor-pause = Pause
floor-go-on = Weiter
floor-released = Gelöst
floor-throbs = Es pocht
floor-movement = Bewegung gemacht
floor-not-held = Nicht gehalten, weiter
floor-undo = Noch nicht, weiter
floor-back = Zur Seite der Haltezeit

# In der Mitte.
floor-stood-still = Die Uhr stand still
floor-is-over = Haltezeit beendet
floor-saved = Gespeichert
floor-saving = Wird gespeichert

# Über den Zeichen, jedes einige Wörter; das zweite für Bildschirmleser, die Zeichen mit Semikolon getrennt.
floor-stop-if = Stopp bei
floor-stop-if-signs = Stopp bei: { $signs }
# Während sich jemand ohne Zahl bereit macht; und davor.
floor-seven-stops = Beim Drücken 7 von 10 oder mehr: Taste gedrückt halten stoppt.
    .page = Beim Drücken 7 von 10 oder mehr: Finger liegen lassen stoppt.
floor-seven-does-not-start = Beim Drücken 7 von 10 oder mehr: nicht starten.
floor-waits-for-a-number = Der nächste Schritt lag heute bei { $value } von 10: erst neu bewerten.

# Die Überschrift über den Zeichen eines Notfalls; eine Liste folgt. $number: „112“.
floor-call-if-one = Jetzt { $number } anrufen bei
# Die Stimme dann.
floor-say-call = Gestoppt. Schmerz in der Brust, Atemnot, oder eine Seite schwach oder taub: Rufen Sie jetzt { $number } an. Die anderen Zeichen stehen auf dem Bildschirm.

# Auf dem Handy. $does: „Weiter“.
floor-tap = Tippen: { $does }
floor-control = Taste oder Klick: { $does }
    .page = Taste oder Tippen: { $does }

# Die Stimme.
floor-opened = Bodenmodus. Taste gedrückt halten stoppt. Mit Escape geht es zurück zur Haltezeit.
    .page = Bodenmodus. Finger liegen lassen stoppt. Mit Escape geht es zurück zur Haltezeit.
# $how: „Es hat sich gelöst“.
floor-say-ended = { $how }. Noch nicht? Drücken Sie innerhalb von 5 Sekunden eine Taste.
# $sided: „Levator scapulae, unteres Ende, links“; $cue: ein Satz, wie man sich bereit macht.
floor-say-next = Als Nächstes: { $sided }. { $cue } Wenn es beim Drücken 7 von 10 oder mehr ist, starten Sie nicht. Jede Taste startet.

# Wie es endete, in der Mitte.
floor-full-time = Volle Zeit
floor-held = Gehalten. { $how }
floor-next = Als Nächstes: { $name }
# $side: „Links“.
floor-step = { $side }, Schritt { $at } von { $count }

# Auf der Seite danach: eine Frage, und ihre Antworten auf Schaltflächen.
floor-what-ended = Im Bodenmodus mit einer Taste beendet. Was war der Grund?
floor-answer-time = Die Zeit war um
floor-answer-released = Es hat sich gelöst
floor-answer-throbbed = Es hat gepocht
floor-answer-movements = Alle Bewegungen gemacht
floor-answer-too-sore = Zu schmerzhaft
floor-answer-unexpected = Unerwarteter Schmerz
floor-answer-else = Etwas anderes
floor-answer-interrupted = Es wurde unterbrochen
