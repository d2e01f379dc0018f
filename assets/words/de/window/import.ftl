# Das Fenster, das eine Tabelle einliest: was gefragt wird, was aus jeder Zeile wird und wie es ging.

import-open = Einträge einlesen
import-open-dots = Einträge einlesen …
import-title = Einträge einlesen
import-what = Eine CSV-Tabelle von Knotmap oder einem anderen Programm. Sie wird erst angesehen, und nichts ändert sich, bevor Sie einlesen.
import-choose-title = Tabelle auswählen
import-kind = CSV-Tabelle
import-look = Ansehen
import-reading = Die Tabelle wird gelesen
import-taking = Wird eingelesen
import-cancel = Abbrechen

import-questions = Fragen
import-show-columns = Wie gelesen wird
import-hide-columns = Verbergen, wie gelesen wird
import-none = Nicht in der Datei
import-when = Wählen Sie, welche Spalte sagt, wann: eine für Datum und Uhrzeit oder je eine.
import-values = Wählen Sie, welche Spalte den Druckschmerz hat oder den Text eines Ereignisses.
import-answer-first = Was aus jeder Zeile wird, steht hier, sobald das beantwortet ist.
import-no-rows = Die Tabelle hat keine Zeilen.
import-nothing-new = Es gibt nichts einzulesen.
import-deleted = Hier früher gelöscht
import-leave-out = Weglassen
import-restore = Zurückholen
import-all = Alle

import-zone = Zeitzone
import-zone-hint = Europe/Berlin oder +01:00
import-no-zone = Eine solche Zeitzone gibt es nicht.
import-time = Uhrzeit
import-time-hint = 12:00
import-no-time = Das ist keine Uhrzeit.
import-order = Reihenfolge im Datum
import-day-first = Tag zuerst
import-month-first = Monat zuerst
import-year-first = Jahr zuerst
import-decimal = Dezimalzeichen
import-point-mark = Punkt
import-comma-mark = Komma
import-divide = Zahlen werden geteilt durch
import-by-1 = 1, wie sie sind
import-by-10 = 10, aus 70 wird 7
import-by-100 = 100
import-by-1000 = 1000, aus 7000 wird 7
import-side = Seite der Punkte
import-choose-point = Punkt wählen
import-other-point = Punkt ändern
import-find-point = Punkt suchen
import-no-point = Kein Punkt enthält alle diese Wörter.
import-number = 0–10
import-no-value = Kein Wert
import-as-last-time = wie beim letzten Mal
import-no-number = Geben Sie eine Zahl ein.

import-field-at = Datum und Uhrzeit
import-field-date = Datum
import-field-time = Uhrzeit
import-field-zone = Zeitzone
import-field-point = Punkt
import-field-side = Seite
import-field-before = Druckschmerz vorher
import-field-after = Druckschmerz nachher
import-field-held = Gehaltene Sekunden
import-field-ended = Ende
import-field-note = Notiz
import-field-text = Text eines Ereignisses
import-field-pain-before = Ruheschmerz vorher
import-field-pain-after = Ruheschmerz nachher
import-field-name = Name
import-field-place = Ort

import-ask-point = Um welchen Punkt geht es in den Zeilen, und auf welcher Seite?
import-ask-side = Auf welcher Ihrer Seiten sind die Punkte?
import-ask-zone = In welcher Zeitzone ist { $example }?
import-ask-order = Kommt in { $example } Tag oder Monat zuerst?
import-ask-decimal = Welches Zeichen steht in { $example } vor den Nachkommastellen?
import-ask-time = Einige Zeilen haben keine Uhrzeit. Geben Sie allen eine, sonst werden sie weggelassen.
import-word-no-point =
    { $count ->
        [one] „{ $word }“ ist kein Punkt ({ $field }, { $figures } Zeile). Was bedeutet es?
       *[other] „{ $word }“ ist kein Punkt ({ $field }, { $figures } Zeilen). Was bedeutet es?
    }
import-word-no-number =
    { $count ->
        [one] „{ $word }“ ist keine Zahl ({ $field }, { $figures } Zeile). Was bedeutet es?
       *[other] „{ $word }“ ist keine Zahl ({ $field }, { $figures } Zeilen). Was bedeutet es?
    }
import-meaning = „{ $word }“ bedeutet
import-here = Hier: { $zone }

import-fate-new = Neu
import-fate-same = Gleich
import-fate-changed = Geändert
import-fate-deleted = Gelöscht
import-fate-unreadable = Unlesbar
import-row-same = Schon hier
import-row-left-out = Weggelassen
import-line = Zeile { $line }
import-row-heard = Zeile { $line }, { $fate }: { $row }
import-empty = leer
import-quoted = „{ $text }“
import-becomes = { $field }: aus { $old } wird { $new }
import-hold = Haltezeit, { $seconds } s
import-hold-both = Haltezeit, { $seconds } s, Druckschmerz { $before }, dann { $after }
import-hold-before = Haltezeit, { $seconds } s, Druckschmerz vorher { $before }
import-hold-after = Haltezeit, { $seconds } s, Druckschmerz nachher { $after }
import-rating = Druckschmerz { $value }
import-event = Ereignis: { $text }
import-rest = Pause
import-unlocked = Punkt entsperrt
import-not-today = An diesem Tag ausgelassen
import-own-point = Eigener Punkt: { $name }
import-put-away = Punkt entfernt
import-why-no-time = Sie hat keine Uhrzeit. Geben Sie oben allen solchen Zeilen eine.
import-why-after = { $why } Unter „{ $button }“ kann der Druckschmerz nachher weggelassen werden.

import-import =
    { $count ->
        [0] Einlesen
        [one] { $figures } Eintrag einlesen
       *[other] { $figures } Einträge einlesen
    }
import-done =
    { $count ->
        [one] { $figures } Eintrag eingelesen
       *[other] { $figures } Einträge eingelesen
    }
import-not-all =
    { $count ->
        [one] { $there } von { $figures } Eintrag ist gespeichert. { $why }
       *[other] { $there } von { $figures } Einträgen sind gespeichert. { $why }
    }
import-again = Lesen Sie die Datei noch einmal ein, wenn das behoben ist: Was schon hier ist, zählt einmal.
import-unreadable = „{ $name }“ kann nicht gelesen werden: { $why }
import-refused = „{ $name }“ kann nicht eingelesen werden: { $why }
import-refused-now = „{ $name }“ kann jetzt nicht eingelesen werden: { $why }
import-refused-whole = { $why } Nichts wurde geändert.
