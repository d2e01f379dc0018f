# Das Angebot, eine Haltezeit zu behalten, die das Ende des Programms abgeschnitten hat.

resume-interrupted = Eine Haltezeit wurde unterbrochen
resume-change = Zeit ändern
resume-drop = Verwerfen
resume-how-long = Wie lange haben Sie gehalten?
resume-held = Gehaltene Zeit
resume-held-unit = s
resume-held-seconds = Sekunden
resume-why = Knotmap hat nicht gesehen, wie die Haltezeit endete. Sie wird als unterbrochen behalten, mit der Zeit, die Sie angeben.
resume-keep = Zeit behalten
resume-cancel = Abbrechen
resume-unreadable = Eine unterbrochene Haltezeit konnte nicht gelesen werden.
# Ein Grund: von einer Datei.
resume-empty = die Datei ist leer
resume-not-kept = Diese Haltezeit ist nicht vor einem plötzlichen Ende sicher.

# $day: „20. November“, $time: „19:30“.
resume-when = { $day }, { $time }
# $held und $dose: „0:42“, „1:00“.
resume-held-of = { $held } von { $dose } gehalten, das ist sicher.
resume-held-movements = { $count ->
    [one] 1 Bewegung und { $held } gehalten, das ist sicher.
   *[other] { $count } Bewegungen und { $held } gehalten, das ist sicher.
  }
resume-held-time = { $held } gehalten, das ist sicher.
resume-keep-time = { $held } behalten
# $why: ein Satz.
resume-set-aside = { $why } Die Datei wurde beiseitegelegt: { $path }. Das Tagebuch ist davon nicht berührt.
resume-not-kept-why = { $why } Die Haltezeit geht weiter und wird gespeichert, wenn sie endet.
