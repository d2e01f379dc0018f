# Tables of the history that come in: how a file is written, and why it or a row of it is not read.
# The errors follow the name of a file, or the number of a line, and a colon; they begin small and have no full stop.
# { $column }, { $expected } and words like hold or rating are words of the file: they stay as they are.

# “UTF-8, commas between the cells, the first line names the columns”.
history-file-layout = { $encoding }, { $between } between the cells, { $named }
history-file-commas = commas
history-file-semicolons = semicolons
history-file-tabs = tabs
history-file-named = the first line names the columns
history-file-not-named = no line names the columns
history-file-utf8-mark = UTF-8 with a byte order mark
# $program: of another maker.
history-file-origin = A file as { $program } writes it

# What an unknown word is not: “x” is not a field.
history-file-field = field
history-file-order-of-dates = order of dates

history-file-empty = it is empty
history-file-workbook = it is a workbook and not CSV; save it as CSV in the program that made it
history-file-not-text = it is not text; a table is CSV, in UTF-8, UTF-16 or Windows-1252
history-file-too-wide = its first line has { $count } columns; a table has at most { $most }
history-file-no-column = there is no column “{ $name }” for { $column }; there are { $there }

# Of a row.
history-file-row-too-long = the row is longer than { $most } bytes; is a quotation mark not closed?
history-file-row-too-wide = the row has { $cells } cells, and there are { $columns } columns; is a comma not in quotation marks?
history-file-row-torn = the file ends in the middle of the row
history-file-no-point = there is no point { $point }
history-file-repeated = line { $line } has the same id
history-file-cannot-change = { $column } is “{ $old }” here and “{ $new }” there, and an import cannot change it
history-file-missing = { $column } is empty
history-file-word = { $column }: “{ $given }” is none of { $expected }
# $why: one of the next three.
history-file-number = { $column }: { $why }
history-file-no-number = “{ $given }” is not a number
history-file-not-whole = “{ $given }” is not a whole number from { $from } to { $to }, and nothing is rounded
history-file-out-of-range = “{ $given }” is not a number from { $from } to { $to }
history-file-nothing = it has no tenderness, no seconds held and no text of an event
history-file-no-sided-point = it does not say which point on which side
history-file-after-alone = it has a tenderness after a hold and does not say how long it was held
history-file-differ = { $one } and { $other } say different things; change both
# What a cell could say, after “is none of”.
history-file-lists = the lists that Knotmap writes
history-file-entry-ids = the ids of entries, which are UUIDs
history-file-plan-ids = the ids of plans, which are UUIDs

# Of a time.
history-file-no-date = there is no date
history-file-no-time = there is no time of day, and none is made up
history-file-not-a-date = “{ $text }” is not a date
history-file-not-a-time = “{ $text }” is not a time of day
history-file-which-first = whether day or month comes first in “{ $text }” is not known
history-file-no-zone = the zone of “{ $text }” is not known
history-file-not-a-zone = “{ $text }” is not a zone; zones are called Europe/Berlin or +01:00
history-file-clock-change = { $time } is not there once: the clocks were changed in that night
