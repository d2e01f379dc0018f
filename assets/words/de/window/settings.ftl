# Die Einstellungen, die Leiste am Rand des Fensters, die Statuszeile und der Griff des Blatts.

# Die Statuszeile, und Schaltflächen: kurz.
settings-saving = Wird gespeichert
settings-nothing-kept = Beispieldaten: Nichts wird behalten.
settings-leave-example = Beispiel verlassen
settings-undo = Rückgängig
settings-redo = Wiederholen
# Des Bereichs unter der Karte, wo das Fenster schmal ist.
settings-hide-panel = Bereich ausblenden
settings-show-panel = Bereich einblenden
settings-larger-panel = Bereich vergrößern
settings-smaller-panel = Bereich verkleinern
settings-your-points = Ihre Punkte

settings-set-aside = Die alten Einstellungen waren nicht lesbar; sie sind als { $path } aufbewahrt.

# Die Seite, und ihre Namen links; unter einem Namen, was es tut: kurze Sätze.
settings-settings = Optionen
settings-in-rail = Optionen
# Die Sprachen zur Wahl heißen, wie sie sich selbst nennen.
settings-language = Sprache
settings-language-help = Von allem, was Knotmap zeigt und sagt. Ihre eigenen Notizen bleiben, wie Sie sie geschrieben haben.
settings-colours = Farben
# Von Farben und von Sprachen.
settings-as-the-system = Wie das System
settings-light = Hell
settings-dark = Dunkel
settings-on = An
settings-off = Aus
settings-text-size = Textgröße
settings-reduced-motion = Weniger Bewegung
settings-jumps = Das Bild springt, statt zu gleiten.
settings-sound = Ton
settings-shown-as-well = Jedes Signal ist auch zu sehen.
settings-never-silent = Aus: Eine Haltezeit, bis es pocht, fragt trotzdem alle 5 min und endet mit einem lauten Alarm.
# Über den Uhrzeiten, die nebeneinanderstehen.
settings-day-ends = Ein Tag endet um
settings-day-ends-help = In Verlauf und Berichten. Was nach Mitternacht notiert wird, gehört dann zum Tag davor.
settings-midnight = Mitternacht
settings-at-2 = 2 Uhr
settings-at-4 = 4 Uhr
settings-at-6 = 6 Uhr
settings-week-begins = Eine Woche beginnt am
settings-monday = Montag
settings-sunday = Sonntag
settings-emergency = Notrufnummer
settings-emergency-where = Überall, wo ein Anruf nötig ist.
# Die Wahl, die dem Ort folgt, für den die Uhr gestellt ist.
settings-by-the-clock = Nach der Zeitzone: { $number }
settings-number-of = { $number } · { $countries }
settings-volume = Lautstärke
settings-play = Ton abspielen
settings-bell = Glocke in Abständen
settings-bell-when = Während einer Haltezeit.
settings-voice = Stimme
settings-voice-says = Sagt, was in einer Haltezeit geschieht.
settings-breathing = Atmung
settings-in-and-out = Sekunden, in der Haltezeit zu sehen.
settings-get-in-place = Zeit zum Bereitmachen
settings-before-a-hold = Vor Beginn einer Haltezeit.
# Die Zahl neben einem Regler, für Bildschirmleser. $name: der Regler.
settings-number = { $name }, Zahl

# Wo alles liegt.
settings-in-browser = In diesem Browser gespeichert, auf diesem Gerät. Es geht verloren, wenn die Browserdaten gelöscht werden, und manche Browser löschen, was eine Woche nicht geöffnet war: Speichern Sie ab und zu eine Kopie.
settings-nothing-sent = Nichts wird irgendwohin gesendet. Nach dem ersten Mal öffnet diese Seite auch ohne Verbindung.
settings-no-network = Nur auf diesem Computer. Knotmap öffnet keine Netzwerkverbindung.
# Schaltflächen: kurz.
settings-when-to-stop = Wann aufhören
settings-keys = Tasten

# Seiten, in der Leiste: kurz.
settings-map = Karte
settings-help = Hilfe

settings-breath-three-six = 3 ein, 6 aus
settings-breath-four-six = 4 ein, 6 aus
settings-breath-four-eight = 4 ein, 8 aus
