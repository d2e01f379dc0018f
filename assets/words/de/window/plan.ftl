# Die Seite der Pläne und die Fenster um sie herum.

plan-plan = Plan
plan-save-title = Plan speichern
plan-kind-pdf-file = PDF
plan-kind-plan-file = Knotmap-Plan
plan-kind-png-file = PNG-Bild
plan-kind-svg-file = SVG-Zeichnung
plan-choose-title = Plan auswählen
plan-kind-in = Plan, Seite oder Foto des Codes
plan-title = Pläne
plan-new = Neuer Plan
plan-import = Plan einlesen
plan-none = Noch keine Pläne
plan-none-help = Haben Sie einen Plan bekommen? Lesen Sie ihn ein: die Datei, die Seite oder ein Foto des quadratischen Codes. Um einen für jemanden zu machen, beginnen Sie einen neuen Plan und markieren die Punkte auf der Karte.
plan-open = Öffnen
plan-use-again = Für jemand anderen nutzen
plan-leave = Diesen Plan nicht mehr machen
plan-of = { $what }: { $name }
plan-without-name = Plan ohne Namen
plan-for = Plan für { $label }
plan-about-review = Kontrolltermin { $day }
plan-about-not-given = noch nicht mitgegeben
plan-about-revision = Fassung { $revision }
plan-about-changed = Fassung { $revision }, seither geändert
plan-about-code = Code { $code }
plan-about-ended = beendet am { $day }
plan-last-result = Letzte Rückmeldung vom { $day }
plan-no-result = Noch keine Rückmeldung
plan-not-in-it = { $name }, { $side }, nicht im Plan
plan-click-to-add = { $side } · zum Hinzufügen klicken
    .page = { $side } · zum Hinzufügen tippen
plan-count =
    { $count ->
        [one] 1 Punkt
       *[other] { $count } Punkte
    }
plan-day = { $weekday }, { $day }

plan-back = Alle Pläne
plan-saved = Gespeichert
plan-saving = Wird gespeichert
plan-not-saved = Nicht gespeichert
plan-more = Mehr zu diesem Plan
plan-copy-text = Als Text für Ihre Akte kopieren
plan-copied = Als Text kopiert
plan-end = Diesen Plan heute beenden
plan-go-on = Plan fortsetzen
plan-undo = Rückgängig
plan-redo = Wiederholen
plan-patient = Patient
plan-patient-hint = Etwa: Patient 17
plan-patient-help = Eine kurze Bezeichnung, kein voller Name.
plan-review = Kontrolltermin
plan-who = Für wen, bis wann
plan-by = Erstellt von
plan-by-hint = Physiotherapie
plan-weeks-2 = 2 Wochen
plan-weeks-4 = 4 Wochen
plan-weeks-6 = 6 Wochen
plan-not-saved-review = Nicht gespeichert: Kontrolltermin
plan-leaves-out-review = Nicht gespeichert: der Kontrolltermin. Noch einmal zurück, um ihn wegzulassen.
plan-review-too-early = Der Kontrolltermin kann nicht vor dem Tag des Plans liegen.
plan-review-too-late = Wählen Sie einen Tag vor dem Jahr 2200.
plan-texts = Notizen zum Mitgeben
plan-points = Punkte
plan-add-help = Klicken Sie einen Punkt oder Muskel auf der Karte an, oder suchen Sie ihn mit Namen.
    .page = Tippen Sie einen Punkt oder Muskel auf der Karte an, oder suchen Sie ihn mit Namen.
plan-find = Weiteren Punkt suchen
plan-from-routine = Aus einer Routine
plan-move-help = Ziehen, oder Alt und eine Pfeiltaste, ändert die Reihenfolge.

plan-tool = Hilfsmittel
plan-position = Position
plan-dose = Dosis
plan-at-least = Mindestens
plan-held = Halten
plan-or-from = Kürzer, wenn das genügt
plan-at-most = Höchstens
plan-movements = Bewegungen
plan-from = Von
plan-to = Bis
plan-seconds-short = s
plan-seconds = Sekunden
plan-minutes-short = min
plan-minutes = Minuten
plan-movements-short = ×
plan-movements-unit = Bewegungen
plan-times = Wie oft
plan-days = An welchen Tagen
plan-rest = Pause danach
plan-no-rest = Keine Pause
plan-rest-min = { $count } min
plan-rest-s = { $count } s
plan-note = Notiz zum Mitgeben
plan-note-hint = Was nur Sie zu diesem Punkt sagen können
plan-remove-point = Punkt entfernen
plan-remove = Entfernen
plan-ending-time = Feste Zeit
plan-ending-release = Bis es sich löst
plan-ending-throbbing = Bis es pocht
plan-ending-movements = Langsame Bewegungen
plan-times-a-day =
    { $count ->
        [1] Einmal am Tag
        [2] Zweimal am Tag
       *[other] { $count }-mal am Tag
    }
plan-days-of-week = An Wochentagen
plan-see-handout = Handzettel ansehen
plan-no-point = Kein Punkt gewählt
plan-no-point-help = Klicken Sie einen Punkt auf der Karte oder in der Liste an, um seine Dosis festzulegen.
    .page = Tippen Sie einen Punkt auf der Karte oder in der Liste an, um seine Dosis festzulegen.
plan-back-to-plan = Zurück zum Plan

plan-text-note = Zum ganzen Plan
plan-text-note-hint = Wie man daran geht
plan-text-more-or-less = Wann mehr oder weniger
plan-text-more-or-less-hint = Zum Beispiel: nach zwei Wochen 90 s, wenn es unter 5 bleibt
plan-text-tell = Sagen Sie uns
plan-text-tell-hint = Zum Beispiel: wenn es schlimmer wird oder Sie einen Punkt nicht finden

plan-kind-plan = Plandatei
plan-kind-pdf = PDF-Handzettel
plan-kind-png = PNG
plan-kind-svg = SVG
