# Tabellen der Einträge, die ankommen: wie eine Datei geschrieben ist, und warum sie oder eine Zeile nicht gelesen wird.
# Die Fehler folgen auf den Namen einer Datei oder die Nummer einer Zeile und einen Doppelpunkt; sie beginnen klein, ohne Punkt.
# { $column }, { $expected } und Wörter wie hold oder rating sind Wörter der Datei: Sie bleiben, wie sie sind.

# „UTF-8, Kommas zwischen den Zellen, die erste Zeile nennt die Spalten“.
history-file-layout = { $encoding }, { $between } zwischen den Zellen, { $named }
history-file-commas = Kommas
history-file-semicolons = Semikolons
history-file-tabs = Tabulatoren
history-file-named = die erste Zeile nennt die Spalten
history-file-not-named = keine Zeile nennt die Spalten
history-file-utf8-mark = UTF-8 mit Byte-Order-Mark (BOM)
# $program: eines anderen Herstellers.
history-file-origin = Eine Datei, wie { $program } sie schreibt

# Was ein unbekanntes Wort nicht ist.
history-file-field = Feld
history-file-order-of-dates = Reihenfolge im Datum

history-file-empty = sie ist leer
history-file-workbook = sie ist eine Arbeitsmappe, kein CSV; speichern Sie sie in dem Programm, das sie erstellt hat, als CSV
history-file-not-text = sie ist kein Text; eine Tabelle ist CSV, in UTF-8, UTF-16 oder Windows-1252
history-file-too-wide = ihre erste Zeile hat { $count } Spalten; eine Tabelle hat höchstens { $most }
history-file-no-column = es gibt keine Spalte „{ $name }“ für { $column }; vorhanden sind { $there }

# Zu einer Zeile.
history-file-row-too-long = die Zeile ist länger als { $most } Byte; fehlt ein schließendes Anführungszeichen?
history-file-row-too-wide = die Zeile hat { $cells } Zellen, es gibt aber { $columns } Spalten; steht ein Komma nicht in Anführungszeichen?
history-file-row-torn = die Datei endet mitten in der Zeile
history-file-no-point = es gibt keinen Punkt { $point }
history-file-repeated = Zeile { $line } hat dieselbe Kennung
history-file-cannot-change = { $column } ist hier „{ $old }“ und dort „{ $new }“, und ein Einlesen kann das nicht ändern
history-file-missing = { $column } ist leer
history-file-word = { $column }: „{ $given }“ ist nichts davon: { $expected }
# $why: eines der nächsten drei.
history-file-number = { $column }: { $why }
history-file-no-number = „{ $given }“ ist keine Zahl
history-file-not-whole = „{ $given }“ ist keine ganze Zahl von { $from } bis { $to }, und nichts wird gerundet
history-file-out-of-range = „{ $given }“ ist keine Zahl von { $from } bis { $to }
history-file-nothing = sie hat keinen Druckschmerz, keine gehaltenen Sekunden und keinen Text eines Ereignisses
history-file-no-sided-point = sie sagt nicht, welcher Punkt auf welcher Seite
history-file-after-alone = sie hat einen Druckschmerz nach einer Haltezeit und sagt nicht, wie lange gehalten wurde
history-file-differ = { $one } und { $other } sagen Verschiedenes; ändern Sie beide
# Was eine Zelle sagen könnte, nach „ist nichts davon:“.
history-file-lists = die Listen, die Knotmap schreibt
history-file-entry-ids = die Kennungen von Einträgen, das sind UUIDs
history-file-plan-ids = die Kennungen von Plänen, das sind UUIDs

# Zu einer Zeit.
history-file-no-date = es gibt kein Datum
history-file-no-time = es gibt keine Uhrzeit, und keine wird erfunden
history-file-not-a-date = „{ $text }“ ist kein Datum
history-file-not-a-time = „{ $text }“ ist keine Uhrzeit
history-file-which-first = ob in „{ $text }“ der Tag oder der Monat zuerst kommt, ist nicht bekannt
history-file-no-zone = die Zeitzone von „{ $text }“ ist nicht bekannt
history-file-not-a-zone = „{ $text }“ ist keine Zeitzone; Zeitzonen heißen Europe/Berlin oder +01:00
history-file-clock-change = { $time } gibt es nicht genau einmal: In dieser Nacht wurde die Uhr umgestellt
