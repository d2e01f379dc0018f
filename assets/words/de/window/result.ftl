# Was von einem Plan zurückkommt, für die Physiotherapie; und was zurückgeht.

result-title = Rückmeldung zu einem Plan
result-open = Rückmeldung öffnen
result-open-what = Die .knotmap-Datei, die zurückgeschickt wurde. Ansehen verändert nichts.
result-result = Rückmeldung
result-no-pain = Kein unerwarteter Schmerz wurde notiert.
result-pain = Unerwarteter Schmerz
result-line = Tage getan: Tage mit einer Haltezeit, die bis zum Ende ging. Die Linie ist der mittlere Wert vorher, Tag für Tag, ab drei Tagen.
result-head-point = Punkt
result-head-planned = Geplant
result-head-done = Getan
result-head-not-done = Nicht getan
result-head-stopped = Abbruch
result-head-extra = Extra
result-head-days = Tage getan
result-head-held = Gehalten
result-head-before-after = Vor → nach
result-shown = Was gezeigt wird
result-alone = Diese Datei
result-together = Alle zusammen
result-keep = Beim Plan aufbewahren
result-keep-it = Ja, dort aufbewahren
result-leave-it = Nein
result-writing = Wird gespeichert
result-kept = Beim Plan aufbewahrt.
result-notes = Notizen aus der Rückmeldung

result-send = Senden, was Sie getan haben
result-send-what = Eine Datei für Ihre Physiotherapie: was der Plan vorsah und was Sie davon getan haben. Nur die Punkte des Plans sind darin. Sie senden sie selbst oder nehmen sie mit.
result-save-title = Speichern, was Sie getan haben
result-kind-knotmap = Knotmap-Rückmeldung
result-kind-pdf = PDF-Seite
result-since = Erster Tag
result-since-hint = Der Tag des Plans
result-last-7 = Letzte 7 Tage
result-last-14 = Letzte 14 Tage
result-all = Seit der Plan erstellt wurde
result-with-notes = Ihre Notizen
result-notes-stay = Ohne meine Notizen
result-notes-go = Mit meinen Notizen
result-kind = Art der Datei
result-as-knotmap = Datei für Knotmap
result-as-pdf = PDF zum Lesen und Drucken
result-inside = Das wird darin sein
result-save = Datei speichern
result-advice = Als Datei oder Dokument senden, nicht als Foto.

result-from-kept =
    { $count ->
        [one] 1 Rückmeldung, beim Plan aufbewahrt
       *[other] { $count } Rückmeldungen zusammen, beim Plan aufbewahrt
    }
result-from-plan = { $name }, Code { $code }
result-from-unknown = Plan { $code }
result-from-made = zusammengestellt am { $day }
result-days = { $from } bis { $to }
result-pain-at = { $point }, { $side }, am { $day }
result-more-pains = und { $count } weitere
result-kept-before =
    { $count ->
        [one] 1 Rückmeldung zu diesem Plan ist hier aufbewahrt.
       *[other] { $count } Rückmeldungen zu diesem Plan sind hier aufbewahrt.
    }
result-belongs = In der Datei steht kein Name. Kam sie von der Person, für die „{ $name }“ (Code { $code }) gemacht ist?
result-questions = Fragen für Ihren Termin
result-questions-hint = Was Sie fragen möchten, in Ihren Worten
result-asks = Fragen an Sie
result-planned = geplant { $count }
result-done = getan { $count }
result-not-done = nicht getan { $count }
result-stopped = abgebrochen { $count }
result-extra = extra { $count }
result-on-days =
    { $count ->
        [one] an 1 Tag
       *[other] an { $count } Tagen
    }
result-tenderness = Druckschmerz vorher { $before }, nachher { $after }
result-what-goes =
    { $count ->
        [0] Keine Haltezeit an diesen Punkten ist notiert, { $days }
        [one] 1 Haltezeit, { $days }
       *[other] { $count } Haltezeiten, { $days }
    }
result-saved = Gespeichert und geprüft: { $path }
