# Die Seitenleiste eines Punkts, und die Karten eines neuen oder verschobenen.

point-all-points = Alle Punkte
point-back = Zurück zu allen Punkten
point-next = Nächster Punkt
point-previous = Voriger Punkt
point-more = Mehr zu diesem Punkt
point-rename = Umbenennen
point-move = Verschieben
point-remove = Entfernen
point-name = Name des Punkts
point-name-keys = Eingabe übernimmt den Namen, Esc lässt ihn, wie er war.
# Eine Überschrift; darunter folgen die Stellen.
point-felt = Auch hier kann es schmerzen
point-place-by-convention = Ort unsicher. Nach Übereinkunft, nach Travell & Simons; für Sie nicht nachgewiesen.
point-place-uncertain = Ort unsicher. Für Sie nicht nachgewiesen.

# Das Band, während ein Punkt verschoben wird.
point-moving = Punkt verschieben.
point-moving-how = Klicken Sie den neuen Ort an, oder nehmen Sie Pfeiltasten und Eingabe.
    .page = Tippen Sie den neuen Ort an, oder nehmen Sie Pfeiltasten und Eingabe.
point-moving-how-short = Klick, oder Pfeile und Eingabe.
    .page = Tippen Sie den neuen Ort an.
point-moving-end = Abbrechen

# Die Karte neben einem Klick auf die Karte des Körpers.
point-no-muscle = Hier kein Muskel
point-no-muscle-how = Punkte liegen auf Muskeln. Klicken Sie einen an, oder zeigen Sie eine andere Schicht.
    .page = Punkte liegen auf Muskeln. Tippen Sie einen an, oder zeigen Sie eine andere Schicht.
point-no-point = Hier kein Punkt
point-other-side = Die andere Seite Ihres Körpers
point-mind = Hier Vorsicht
point-move-all-the-same = Trotzdem verschieben
point-add = Punkt hier hinzufügen
point-add-all-the-same = Punkt trotzdem hinzufügen
point-cancel = Abbrechen
point-close = Schließen
point-which-side = Welche Seite?
point-which-side-why = Der Klick war nah an der Mitte. Wählen Sie die Seite, bevor der Punkt gespeichert wird.
    .page = Die Stelle war nah an der Mitte. Wählen Sie die Seite, bevor der Punkt gespeichert wird.
point-no-side = Kein Punkt
# Was einen Ort verbietet, vor dem Grund: ein Punkt, den niemand selbst behandelt. $name: der Punkt. Ein halber Zoll.
point-near = Höchstens 1,3 cm entfernt von: { $name }
# Worauf zu achten ist: ein Punkt in der Nähe und seine Notiz; das zweite, wo er keine hat.
point-mind-near = { $name }: { $note }
point-go-lightly = nur sanft drücken
# Warum ein Punkt nicht auf die andere Seite kommt: wo er ist, dann wo ein neuer wäre.
point-stays-left = Dieser Punkt liegt links. Fügen Sie rechts einen neuen Punkt hinzu.
point-stays-right = Dieser Punkt liegt rechts. Fügen Sie links einen neuen Punkt hinzu.
point-stays-midline = Dieser Punkt liegt auf der Mittellinie. Fügen Sie dort einen neuen Punkt hinzu.

# Wie es gemacht wird.
point-tool = Hilfsmittel
point-position = Position
point-dose = Dosis
point-seconds = Sekunden
# Über einem Zahlenfeld: zwei kurze Zeilen.
point-until-release =
    Bis es sich löst,
    höchstens
point-at-most = Höchstens
point-other-dose = andere Zeit
point-how = So geht es
# $dose: „60 s“, „bis es sich löst, höchstens 2 min“; $source: der Titel eines Textes.
point-way = { $dose } · { $source }
point-way-usual = { $dose } · übliche Zeit von Knotmap
point-way-limit = { $dose } (Grenze von Knotmap)
point-way-limit-source = { $dose } (Grenze von Knotmap) · { $source }
# $dose: was der Text über die Zeit sagt, ohne Punkt am Ende.
point-source = { $dose }. Quelle: { $title }.
point-weeks = Letzte 3 Wochen
point-weeks-plot = Druckschmerz der letzten 3 Wochen
point-nothing-yet = Noch nichts notiert.
point-nothing-lately = In diesem Zeitraum nichts notiert.
# Ein Zoll.
point-nearby = Bis 2,5 cm entfernt
point-muscle = Muskel: { $name }

# Der Fuß: die Frage, daneben die Tasten 0–9 nach „Taste“.
point-how-tender = Druckschmerz jetzt?
point-press = Taste
# Die wichtigste Schaltfläche; $dose: „60 s“, „höchstens 2 min“.
point-start = Haltezeit starten
point-start-dose = Haltezeit starten · { $dose }
point-start-again = Noch einmal starten
point-start-again-dose = Noch einmal starten · { $dose }
point-choose-first = Erst den Druckschmerz wählen
point-seconds-first = Erst die Sekunden eingeben
point-save-rating = Bewertung speichern
point-rate-only = Bewertung ohne Haltezeit speichern
point-locked = Gesperrt nach unerwartetem Schmerz
point-signs = Warnzeichen lesen
point-unlock = Seit gestern ist es weg, entsperren
point-bring-back = Zurückholen
point-bring-back-what = { $sided } zurückholen
point-removed = Entfernte Punkte ({ $count })
point-pain-at-rest = Ruheschmerz jetzt, ohne zu drücken
# Vor der Zahl auf den Schaltflächen, für Bildschirmleser.
point-pain-prefix = Ruheschmerz
point-not-yourself = Nicht zur Selbstbehandlung
point-do-not-press = Drücken Sie nicht darauf. Die Physiotherapie kann ihn sich ansehen.

# Warum ein Punkt noch nicht fixiert und bewegt wird. „Medial scapula rolling“ ist eine Routine.
point-waits-not-tried = Fixieren und Bewegen kommt nach dem Rollen: Halten Sie erst eine Stelle dieser Seite mit „Rollen innen am Schulterblatt“, und sehen Sie, ob Sie es gut vertragen.
point-waits-not-tolerated = Beim letzten Mal war das Rollen hier zu viel. Rollen Sie mit weniger Druck, bis Sie es gut vertragen.
point-waits-pain-unknown = Sagen Sie, wie stark der Ruheschmerz ist. Über 3 wird nichts fixiert und bewegt.
point-waits-too-much-pain = Bei Ruheschmerz über 3 wird nichts fixiert und bewegt. Gehen Sie zurück zum Rollen.

# Die letzte Haltezeit oder der letzte Blick galt der anderen Seite: zwei Sätze, der erste allein, wo wenig Platz ist.
point-held-other = Zuletzt haben Sie { $other ->
    [left] links
    [right] rechts
   *[midline] die Mittellinie
  } gehalten. Das hier ist { $this ->
    [left] links
    [right] rechts
   *[midline] die Mittellinie
  }.
point-opened-other = Eben war { $other ->
    [left] die linke Seite
    [right] die rechte Seite
   *[midline] die Mittellinie
  } offen. Das hier ist { $this ->
    [left] links
    [right] rechts
   *[midline] die Mittellinie
  }.
point-go-left = Nach links wechseln
point-go-right = Nach rechts wechseln
point-go-midline = Zur Mittellinie wechseln

# Die Enden der Reihe der Zahlen, unter 0 und unter 10.
point-not-tender = kein Druckschmerz
point-as-tender = stärkster Druckschmerz
# Die Reihe, für Bildschirmleser, und jede ihrer Zahlen. „Jene Haltezeit“: eine ohne das Programm.
point-score = Druckschmerz { $asked ->
    [now] jetzt
    [after] nachher
    [before-that] vor jener Haltezeit
    [after-that] nach jener Haltezeit
    [rated] als Bewertung
   *[before] vorher
  }, 0 kein Druckschmerz, 10 stärkster Druckschmerz
point-score-value = Druckschmerz { $asked ->
    [now] jetzt
    [after] nachher
    [before-that] vor jener Haltezeit
    [after-that] nach jener Haltezeit
    [rated] als Bewertung
   *[before] vorher
  } { $value }
point-steps =
    { $count ->
        [one] 1 Schritt
       *[other] { $count } Schritte
    }
