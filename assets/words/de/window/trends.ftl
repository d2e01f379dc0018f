# Die Seite des Verlaufs.

trends-trends = Verlauf
trends-what = Druckschmerz vor einer Haltezeit
trends-time = Zeitraum
trends-from-to = Von – bis
trends-first-day = Erster Tag
trends-last-day = Letzter Tag
trends-no-time = Zwei Tage werden gebraucht, der frühere zuerst, etwa 20. Nov. 2026 oder 2026-11-20.
trends-earlier = Früher
trends-later = Später
trends-copy = Tabelle kopieren
trends-copy-of = Tabelle kopieren: { $heading }
trends-picture-of = Als Bild speichern: { $heading }
trends-copied = Kopiert
trends-working = Wird ausgerechnet
trends-working-help = In diesem Zeitraum ist viel notiert. Gleich steht es hier.
trends-today = heute ist noch nicht vorbei
trends-span = { $from } – { $to }
trends-span-days = { $from }. – { $to }

trends-body = Körper
trends-body-shown = Gezeigter Körper
trends-first-last = Erste und letzte
trends-by-day = Tag für Tag
trends-first-days = Erste Tage
trends-last-days = Letzte Tage
trends-ends-help = Mittlerer Wert der ersten und der letzten 4 Tage eines Punkts. Neben dem letzten: die Änderung, niedriger in Blau mit –, höher mit +. Gestrichelter Ring: weniger als 8 Tage, also nur der erste und der letzte Tag.
trends-crowd = So viele Punkte: Zahlen nur an denen, die als niedriger oder höher gelten. „Tag für Tag“ und die Tabelle haben alle.
trends-by-day-help = Der letzte Wert an diesem Tag oder davor. Älter als 14 Tage: Das Datum steht darunter. Gestrichelter Ring: bis dahin nichts notiert.
trends-no-value = nichts notiert
trends-few = zu wenige Tage
trends-day = Tag
trends-play = Tag für Tag abspielen
trends-stop = Anhalten
trends-day-back = Ein Tag zurück
trends-day-on = Ein Tag weiter
trends-body-of =
    { $count ->
        [one] { $view }, 1 Punkt
       *[other] { $view }, { $count } Punkte
    }

trends-points = Jeder Punkt
trends-order = Der zuletzt am stärksten druckempfindliche Punkt zuerst.
trends-line = mittlerer Wert aus 5 Tagen
trends-line-by-month = mittlerer Wert je Monat
trends-band = die meisten Tage
trends-points-shown = Gezeigte Punkte
trends-each-by-day = Nach Tagen
trends-first-to-last = Anfang – Ende
trends-no-slopes = Ab 8 Tagen hat ein Punkt hier eine Linie. Noch hat keiner so viele.
trends-slopes-help = Jedes Ende ist der mittlere Wert aus 4 Tagen, von 0 unten bis 10 oben. Dick und fett: gilt als niedriger oder höher.
trends-left-out =
    { $count ->
        [one] 1 Punkt mit weniger als 8 Tagen hat keine Linie.
       *[other] { $count } Punkte mit weniger als 8 Tagen haben keine Linie.
    }
trends-head-point = Punkt
trends-head-first = Anfang
trends-head-last = Ende
trends-head-change = Diff.
trends-head-says = Heißt
trends-head-days = Tage
trends-table = Verlauf der Punkte
trends-of-days = { $days } von { $needed } Tagen
trends-too-few = Zu wenige Tage: { $days } von { $needed }
trends-row-too-few = { $name }: zu wenige Tage, { $days } von { $needed }
trends-row = { $name }: { $word }, von { $first } auf { $last }, { $days } Tage

trends-when = Haltezeiten nach Tagen
trends-year-back = Ein Jahr zurück
trends-year-on = Ein Jahr weiter
trends-holds-on =
    { $count ->
        [0] { $day }: keine Haltezeit
        [one] { $day }: 1 Haltezeit
       *[other] { $day }: { $count } Haltezeiten
    }
trends-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }

trends-events = Was geschah
trends-events-help = Notieren Sie, was eine Rolle spielen kann: ein neues Kissen, eine Behandlung, eine lange Fahrt. Es steht unter den Diagrammen.
trends-event = Neues Ereignis
trends-event-hint = Neues Kissen
trends-event-day = Tag des Ereignisses
trends-event-today = heute
trends-event-add = Notieren
trends-event-no-day = Ein Tag bis heute wird gebraucht, etwa 20. Nov. oder 2026-11-20.
trends-event-remove = Ereignis entfernen
trends-first-tool = Erstmals benutzt: { $tool }
trends-first-dose = Erstmals { $seconds } s
trends-first-routine = Erstmals in „{ $name }“
trends-first-plan = Erstmals nach Plan { $code }, Fassung { $revision }
trends-flare-up = Aufgeflammt: { $before } vor einer Haltezeit, { $later } am Tag danach
trends-given-rest = Pause eingelegt

trends-nothing = Noch ist nichts notiert. Sobald Sie einen Punkt halten oder bewerten, steht sein Druckschmerz hier, Tag für Tag.
trends-nothing-then = In diesem Zeitraum ist nichts notiert.
trends-to-map = Zur Karte
trends-show-all = Gesamten Zeitraum zeigen

trends-back = Alle Punkte
trends-open-on-map = Auf der Karte öffnen
trends-beside = Vergleichen mit
trends-beside-none = keinem anderen Punkt
trends-says = Was das heißt
trends-holds = Während der Haltezeiten
trends-tools = Zwei Hilfsmittel
trends-entries = Alle Einträge
trends-dot = { $day }: { $value } von 10
trends-day-held = vorher { $before }, nachher { $after }, { $seconds } s gehalten
trends-day-rated = bewertet mit { $before }
trends-says-word = { $word }: { $first } an den ersten Tagen, { $last } an den letzten ({ $change }).
trends-says-slope = Pro { $unit } sind das { $by }, wahrscheinlich zwischen { $low } und { $high }.
trends-says-too-few = Zu wenige Tage für eine Aussage: { $days } von { $needed }.
trends-says-too-few-for-a-line = Zu wenige Tage für eine Aussage: { $days } von { $needed }. Eine Linie wird ab 5 Tagen gezeichnet.
trends-says-pause =
    { $count ->
        [one] Die längste Pause ohne Wert: 1 Tag.
       *[other] Die längste Pause ohne Wert: { $count } Tage.
    }
trends-no-pairs = Noch hat keine Haltezeit eine Zahl vorher und nachher.
trends-pairs =
    { $count ->
        [one] 1 Haltezeit mit einer Zahl vorher und nachher: mittlerer Wert { $median }.
       *[other] { $count } Haltezeiten mit einer Zahl vorher und nachher: mittlerer Wert { $median }.
    }
trends-two-lower = Am Ende mindestens 2 niedriger: { $share } % davon.
trends-thirty-lower = Mindestens 30 % niedriger: { $share } %.
trends-rebound =
    { $count ->
        [one] Bis zum nächsten Tag kam { $by } zurück (1 Tag).
       *[other] Bis zum nächsten Tag kam { $by } zurück (mittlerer Wert aus { $count } Tagen).
    }
trends-no-rebound = Noch zeigt kein Tag nach einer Haltezeit, was zurückkam.
trends-tools-from = Zwei Hilfsmittel werden ab { $count } Tagen nach jedem verglichen.
trends-tools-lower = Am Tag nach „{ $second }“ war es in { $share } % der Paare niedriger als nach „{ $first }“ (50 %: kein Unterschied). { $first_days } nach „{ $first }“, { $second_days } nach „{ $second }“.
