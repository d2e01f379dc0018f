# Der Plan, den man selbst macht: was heute fällig, getan und offen ist. Tatsachen, kein Lob und kein Tadel.

your-plan-title = Ihr Plan
your-plan-how-tender = Wie stark ist der Druckschmerz jetzt?
your-plan-not-today = Heute nicht
your-plan-over = Heute ist nichts mehr fällig.
your-plan-none-due = Heute ist nichts fällig.
your-plan-all-wait = Was offen ist, darf heute nicht gedrückt werden. Öffnen Sie es, um zu lesen, warum.
your-plan-all = Alles von heute machen
your-plan-round = Jeden Punkt einmal
your-plan-more = Zu diesem Plan
your-plan-less = Weniger zeigen
your-plan-more-or-less = Wann mehr oder weniger
your-plan-tell = Wem Sie was sagen
your-plan-end = Für jetzt beenden
your-plan-back = Zurück zu Ihrem Plan
your-plan-rows = Heute fällig
your-plan-review = Kontrolltermin { $weekday }, { $day }
your-plan-review-was = Kontrolltermin war am { $weekday }, dem { $day }
your-plan-review-today = Kontrolltermin heute
your-plan-done =
    { $due ->
        [one] { $done } von 1 Haltezeit heute getan
       *[other] { $done } von { $due } Haltezeiten heute getan
    }
your-plan-times =
    { $count ->
        [2] zweimal am Tag
       *[other] { $count }-mal am Tag
    }
your-plan-left-out = heute nicht: { $why }
your-plan-all-done = getan
your-plan-not-yet = noch nicht
your-plan-some-done = { $done } von { $due } getan
your-plan-locked = gesperrt: unerwarteter Schmerz
your-plan-rests = Sie lassen ihn ruhen
your-plan-too-sore = hat heute Pause: war zu schmerzhaft
your-plan-otherwise = Sie haben etwas anderes gewählt.
your-plan-go-there = Zum Plan
your-plan-not-due = heute nicht fällig
your-plan-open = Diesen Punkt öffnen
your-plan-show-all = Alle { $count } Punkte zeigen
your-plan-start = Starten
your-plan-next = Nächster Punkt
your-plan-about = { $what }, { $point }
your-plan-minutes = noch bis zu { $count } min
your-plan-on-map = { $name }, Nummer { $number } Ihres Plans
your-plan-often =
    { $count ->
        [1] Ihr Plan sagt einmal am Tag: Mehr kann den Schmerz aufflammen lassen.
        [2] Ihr Plan sagt zweimal am Tag: Mehr kann den Schmerz aufflammen lassen.
       *[other] Ihr Plan sagt { $count }-mal am Tag: Mehr kann den Schmerz aufflammen lassen.
    }
