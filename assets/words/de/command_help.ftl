# Was die Befehle in ihrer Hilfe von sich sagen. Eine Nachricht ist ein Befehl (command-plan-new ist „knotmap plan new“),
# .about sagt, was er tut, .arg-… was eine Angabe ist, .value-… was ein Wert von ihr bedeutet. Auf Englisch stehen die
# Texte im Programm. Was getippt wird (Namen, Werte, --yes), bleibt.

# Was für alle Befehle gilt, und was knotmap allein tut.
command-knotmap =
    .about = Karte schmerzhafter Stellen, mit einer Uhr für Haltezeiten und dem Verlauf ihres Druckschmerzes. Ohne Befehl öffnet sich das Fenster
    .arg-data = Alles in diesem Ordner aufbewahren statt im üblichen
    .arg-demo = Acht Wochen Beispieldaten zeigen; nichts wird gelesen oder geschrieben
    .arg-language = In dieser Sprache sprechen: en, de (sonst in der dieses Computers)
    .arg-file = Eine Datei, mit der sich das Fenster öffnet: ein Plan, eine Rückmeldung dazu oder eine Tabelle mit Einträgen
    .arg-help = Hilfe anzeigen
    .arg-help-more = Hilfe anzeigen (mehr mit „--help“)
    .arg-help-less = Hilfe anzeigen (kürzer mit „-h“)
    .arg-version = Version anzeigen

command-help =
    .about = Diese Hilfe oder die eines Befehls anzeigen

command-map =
    .about = Die Karte mit den notierten Punkten als PNG, SVG oder PDF schreiben
    .arg-output = Die Datei; ihre Endung sagt, welche Art: .png, .svg oder .pdf
    .arg-view = Die Ansicht: back, front, neck_side, sole, forearm_back, forearm_palm (hinten, vorn, Hals seitlich, Fußsohlen, Unterarm hinten, Unterarm vorn)
    .arg-side = Nur diese Seite: left, right, midline (links, rechts, Mittellinie); bei einer einseitigen Ansicht: welche (sonst rechts)
    .arg-layer = Die Schicht: skin, outer, deep, bones (Haut, äußere Muskeln, tiefe Muskeln, Knochen)
    .arg-inks = Die Farben: light, dark, print – hell, dunkel, Druck (sonst print für PDF, light für die anderen)
    .arg-days = Nur Punkte, die in den letzten N Tagen notiert wurden
    .arg-paper = Das Papier (sonst das bei Ihnen übliche)
    .value-paper-a4 = 210 × 297 mm
    .value-paper-letter = 8,5 × 11 Zoll
    .arg-width = Die Breite eines PNG in Pixeln, 200 bis 8000
    .arg-replace = Dateien ersetzen, die schon da sind

command-record =
    .about = Eine Haltezeit notieren, oder eine Bewertung, wenn keine Sekunden genannt sind
    .arg-point = Der Punkt und die Seite, zum Beispiel RHO-MAJ1:left (links; right: rechts)
    .arg-before = Druckschmerz vorher, 0–10
    .arg-after = Druckschmerz nach der Haltezeit, 0–10
    .arg-seconds = Wie lange gehalten wurde, 1–1500 s; ohne dies wird eine Bewertung notiert
    .arg-at = Wann, geschrieben wie 2026-11-20T19:30:00+01:00, mit oder ohne [Europe/Berlin] (sonst jetzt)
    .arg-ended = Wie sie endete: time, released, throbbing, repetitions, too_sore, unexpected_pain, stopped, interrupted (Zeit um, gelöst, Pochen, Bewegungen fertig, zu schmerzhaft, unerwarteter Schmerz, abgebrochen, unterbrochen)
    .arg-tool = Womit, zum Beispiel „Lacrosseball“
    .arg-note = Eine Notiz
    .arg-id = Die Kennung, die ein früherer Versuch genannt hat, mit --at und allem anderen wie damals: Der Eintrag zählt dann einmal

command-history =
    .about = Alle Einträge ausgeben
    .arg-point = Nur dieser Punkt, zum Beispiel RHO-MAJ1:left
    .arg-format = Wie ausgegeben wird
    .value-format-table = Für Menschen
    .value-format-csv = Alles davon, zum Wiedereinlesen
    .value-format-json = Für Programme
    .value-format-fhir = Für die Akten einer Praxis: FHIR R4, Haltezeiten und Bewertungen
    .arg-spreadsheet = CSV, wie Tabellenprogramme es öffnen: mit einer Byte-Order-Mark (BOM), und Datum, Uhrzeit und Zeitzone in eigenen Spalten

command-import =
    .about = Sagen, was eine CSV-Datei zu den Einträgen beitrüge, und sie einlesen
    .after-help = Was eine Datei offen lässt, wird gefragt, und nichts wird geraten: Was gefunden wurde, steht über den Zeilen.
    .arg-file = Die CSV-Datei: eine, die history geschrieben hat, oder die eines anderen Programms
    .arg-map = Welche Spalte welche ist, mit ihrem Namen oder ihrer Nummer: before="Schmerz", date=1; nichts nach dem = für keine
    .arg-word = Als was eine Zelle zu lesen ist, in der genau das steht: "sehr schlimm=8", "Rhomboideus links=RHO-MAJ1:left"
    .arg-point = Punkt und Seite der Zeilen, die keine nennen, zum Beispiel RHO-MAJ1:left
    .arg-side = Die Seite der Zeilen, die nur einen Punkt nennen: left, right, midline (links, rechts, Mittellinie)
    .arg-zone = Die Zeitzone von Uhrzeiten, die keine nennen, zum Beispiel Europe/Berlin
    .arg-time = Die Uhrzeit von Zeilen, die keine haben, zum Beispiel 12:00
    .arg-dates = Welche Zahl eines Datums welche ist: year-first, day-first, month-first (Jahr, Tag oder Monat zuerst)
    .arg-decimal = Was vor den Nachkommastellen steht: . oder ,
    .arg-divide = Wodurch Zahlen zu teilen sind: Manche Programme schreiben 7000 für 7
    .arg-restore_deleted = Zurückholen, was in der Datei steht und hier gelöscht wurde
    .arg-yes = Es tun; ohne dies wird nur gesagt, was getan würde
    .arg-format = Wie ausgegeben wird
    .value-format-table = Für Menschen
    .value-format-json = Für Programme

command-trends =
    .about = Ausgeben, wie sich der Druckschmerz entwickelt, Punkt für Punkt, und wie sicher das ist
    .arg-point = Nur dieser Punkt, zum Beispiel RHO-MAJ1:left; die Aussage wird trotzdem mit Blick auf alle Punkte getroffen
    .arg-from = Der erste Tag, geschrieben wie 2026-11-01 (sonst der erste, den es gibt)
    .arg-to = Der letzte Tag (sonst der letzte, den es gibt)
    .arg-format = Wie ausgegeben wird
    .value-format-table = Für Menschen
    .value-format-csv = Für Tabellenprogramme
    .value-format-json = Für Programme

command-report =
    .about = Schreiben, wie sich der Druckschmerz entwickelt hat, als Seiten für die Physiotherapie: PDF oder PNG
    .arg-output = Die Datei; ihre Endung sagt, welche Art: .pdf, oder .png mit einem Bild für jede Seite
    .arg-from = Der erste Tag, geschrieben wie 2026-11-01 (sonst der erste, den es gibt)
    .arg-to = Der letzte Tag (sonst heute)
    .arg-point = Nur diese Punkte, zum Beispiel RHO-MAJ1:left; die Aussagen werden trotzdem mit Blick auf alle Punkte getroffen
    .arg-short = Nur die ersten Seiten: die Tabelle, die Körper, alle Punkte klein
    .arg-notes = Mit dem, was zu den Haltezeiten geschrieben wurde
    .arg-paper = Das Papier (sonst das bei Ihnen übliche)
    .value-paper-a4 = 210 × 297 mm
    .value-paper-letter = 8,5 × 11 Zoll
    .arg-replace = Dateien ersetzen, die schon da sind

command-points =
    .about = Die Punkte ausgeben, die es gibt
    .arg-text = Nur Punkte, in deren Kennung, Name, Stelle oder Muskel jedes dieser Wörter steht
    .arg-format = Wie ausgegeben wird
    .value-format-table = Für Menschen
    .value-format-csv = Für Tabellenprogramme
    .value-format-json = Für Programme

command-routines =
    .about = Die Routinen ausgeben, mit ihren Dosen und woher diese sind
    .arg-id = Nur diese Routine, mit allen Schritten; zum Beispiel medial-scapula-rolling
    .arg-format = Wie ausgegeben wird
    .value-format-table = Für Menschen
    .value-format-json = Für Programme

command-plan =
    .about = Pläne für Patienten machen, mitgeben und einlesen

command-plan-new =
    .about = Einen Plan beginnen; gibt seine Kennung aus
    .arg-label = Wie Sie den Patienten nennen, ohne vollen Namen: Patient 17
    .arg-by = Wer ihn erstellt hat
    .arg-review = Wann Sie ihn gemeinsam ansehen, geschrieben wie 2026-12-04
    .arg-handout_language = Sprache des Handzettels: en, de (ohne Angabe die, die dieses Programm spricht)
    .arg-note = Eine Notiz für den Patienten, zum ganzen Plan
    .arg-more_or_less = Wann mehr oder weniger zu tun ist
    .arg-tell = Wem was zu sagen ist
    .arg-from = Mit den Punkten dieser Routine beginnen, auf beiden Seiten

command-plan-add =
    .about = Einen Punkt hinzufügen, oder den ändern, der da ist
    .arg-plan = Der Plan: seine Kennung, sein Code, oder wie eins davon beginnt
    .arg-point = Der Punkt und die Seite, zum Beispiel RHO-MAJ1:left
    .arg-method = Die Methode, wie knotmap routines sie nennt (sonst die erste, die das Programm anbietet)
    .arg-dose = Wie viel: 60s, 30-60s, release, release:90s, throbbing, throbbing:10-20 oder 4x (sonst die der Methode); release: bis es sich löst, throbbing: bis es pocht, 4x: 4 Bewegungen
    .arg-times = Wie oft am Tag, 1 bis 6
    .arg-days = An welchen Tagen: every (jeden), mon,wed,fri (Mo, Mi, Fr), oder 2 für jeden 2. Tag
    .arg-rest = Sekunden Pause zwischen zwei Haltezeiten, 0 bis 600
    .arg-note = Eine Notiz für den Patienten, zu diesem Punkt

command-plan-drop =
    .about = Einen Punkt herausnehmen
    .arg-plan = Der Plan: seine Kennung, sein Code, oder wie eins davon beginnt
    .arg-point = Der Punkt und die Seite, zum Beispiel RHO-MAJ1:left

command-plan-set =
    .about = Ändern, was über den Punkten steht
    .arg-plan = Der Plan: seine Kennung, sein Code, oder wie eins davon beginnt
    .arg-label = Wie Sie den Patienten nennen, ohne vollen Namen: Patient 17
    .arg-by = Wer ihn erstellt hat
    .arg-review = Wann Sie ihn gemeinsam ansehen, geschrieben wie 2026-12-04
    .arg-handout_language = Sprache des Handzettels: en, de (ohne Angabe die, die dieses Programm spricht)
    .arg-note = Eine Notiz für den Patienten, zum ganzen Plan
    .arg-more_or_less = Wann mehr oder weniger zu tun ist
    .arg-tell = Wem was zu sagen ist

command-plan-end =
    .about = Einen Plan beenden: Von heute an ist nichts davon fällig
    .arg-plan = Der Plan: seine Kennung, sein Code, oder wie eins davon beginnt

command-plan-copy =
    .about = Einen Plan mit den Punkten eines anderen beginnen, ohne Bezeichnung, Daten, Notizen und Texte; gibt seine Kennung aus
    .arg-plan = Der Plan: seine Kennung, sein Code, oder wie eins davon beginnt

command-plan-list =
    .about = Die Pläne ausgeben
    .arg-format = Wie ausgegeben wird
    .value-format-table = Für Menschen
    .value-format-json = Für Programme

command-plan-show =
    .about = Einen Plan ausgeben
    .arg-plan = Der Plan: seine Kennung, sein Code, oder wie eins davon beginnt
    .arg-format = Wie ausgegeben wird
    .value-format-table = Für Menschen
    .value-format-json = Für Programme
    .value-format-text = Für die Akte der Praxis: Sätze zum Kopieren

command-plan-export =
    .about = Einen Plan als Datei für den Patienten schreiben
    .arg-plan = Der Plan: seine Kennung, sein Code, oder wie eins davon beginnt
    .arg-output = Die Datei; ihre Endung sagt, welche Art: .pdf, .png, .svg oder .knotmap. In einem Ordner entsteht eine .knotmap-Datei
    .arg-large = Großdruck: 18 Punkt, auf so vielen Seiten wie nötig
    .arg-paper = Das Papier (sonst das bei Ihnen übliche)
    .value-paper-a4 = 210 × 297 mm
    .value-paper-letter = 8,5 × 11 Zoll
    .arg-format = Für die Akte einer Praxis: fhir, in einer .json-Datei
    .value-format-fhir = FHIR R4, ein Bundle in JSON
    .arg-replace = Eine Datei ersetzen, die da ist
    .arg-passphrase_file = Eine .knotmap-Datei mit einer Passphrase schützen oder öffnen: der ersten Zeile dieser Datei

command-plan-import =
    .about = Sagen, was eine Datei ändern würde, und sie einlesen
    .arg-file = Die Datei: ein Plan, ein PDF oder Bild mit einem darin, oder ein Foto des quadratischen Codes
    .arg-yes = Es tun; ohne dies wird nur gesagt, was sich ändern würde
    .arg-format = Wie ausgegeben wird
    .value-format-table = Für Menschen
    .value-format-json = Für Programme
    .arg-passphrase_file = Eine .knotmap-Datei mit einer Passphrase schützen oder öffnen: der ersten Zeile dieser Datei

command-plan-result =
    .about = Was Sie von einem Plan getan haben, als Datei für Ihre Physiotherapie schreiben
    .arg-plan = Der Plan: seine Kennung, sein Code, oder wie eins davon beginnt (sonst der einzige, den es gibt)
    .arg-output = Die Datei: .knotmap, oder .pdf als Seite zum Lesen, mit demselben darin; in einem Ordner entsteht eine .knotmap-Datei
    .arg-since = Der erste Tag, geschrieben wie 2026-12-04 (sonst der Tag, an dem der Plan entstand)
    .arg-notes = Ihre Notizen mitschicken
    .arg-question = Was Sie fragen möchten, bis zu 800 Zeichen
    .arg-replace = Eine Datei ersetzen, die da ist
    .arg-passphrase_file = Eine .knotmap-Datei mit einer Passphrase schützen oder öffnen: der ersten Zeile dieser Datei

command-plan-read =
    .about = Zeigen, was ein Patient getan hat: Geplantes neben Getanem, Punkt für Punkt
    .arg-file = Die Datei, die zurückkam; oder ein Plan, für alles, was zu ihm aufbewahrt wurde
    .arg-keep = Die Datei beim Plan aufbewahren
    .arg-format = Wie ausgegeben wird
    .value-format-table = Für Menschen
    .value-format-json = Für Programme
    .value-format-fhir = FHIR R4, ein Bundle in JSON, für die Akte einer Praxis
    .arg-passphrase_file = Eine .knotmap-Datei mit einer Passphrase schützen oder öffnen: der ersten Zeile dieser Datei

command-check =
    .about = Routinen und Tagebuchdateien durchsehen und jedes Problem mit seiner Stelle nennen
    .arg-files = Routinen (.ron) und Tagebuchdateien

command-backup =
    .about = Eine Kopie von allem als eine Datei speichern
    .arg-output = Die Datei, oder ein Ordner dafür (sonst knotmap-<heute>.zip in diesem Ordner)
    .arg-replace = Eine Datei ersetzen, die da ist

command-restore =
    .about = Sagen, was eine Kopie zurückbrächte, und es zurückholen; nichts wird überschrieben
    .arg-file = Die Kopie, wie backup sie geschrieben hat
    .arg-yes = Es tun; ohne dies wird nur gesagt, was getan würde

command-erase =
    .about = Sagen, was gelöscht würde, und alles löschen, was Knotmap aufbewahrt
    .arg-yes = Es tun; ohne dies wird nur gesagt, was verschwände

command-completions =
    .about = Ausgeben, was eine Shell wissen muss, um diese Wörter zu ergänzen
    .arg-shell = Die Shell

command-manual =
    .about = Die Seiten für man schreiben, eine pro Befehl
    .arg-output = Der Ordner für die Seiten
    .arg-replace = Dateien ersetzen, die schon da sind
