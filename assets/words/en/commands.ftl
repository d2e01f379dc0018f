# What the commands print and say in a terminal. Names of commands, options and values (--yes, knotmap points,
# RHO-MAJ1:left) stay as they are: they are typed.

# Under a complaint about the words of a command.
commands-try-help = Try knotmap --help.
commands-file-and-command = a file is for the window, and a command opens none; name one of them
# $instead: which commands need no window, a whole sentence.
commands-no-window = This build of Knotmap has no window. { $instead }
commands-no-point = there is no point { $point }; knotmap points lists them
commands-no-routine = there is no routine “{ $id }”; knotmap routines lists them
commands-unread = { $file } cannot be read: { $error }
# What a command says of itself with --demo.
commands-demo-record = --demo writes nothing, so there is nothing to record into
commands-demo-import = --demo writes nothing, so there is nothing to import into
commands-demo-plans = --demo keeps nothing, so it has no plans
commands-demo-copies = --demo keeps nothing, so there is nothing to copy or erase

# Words of the command line that cannot be used.
# $why: “NUL” is a device …
commands-other-name = { $why }; choose another name
commands-neither = this is neither a command nor a file
commands-not-on-the-scale = “{ $text }” is not on the scale; use a whole number from 0 to 10
commands-not-held = “{ $text }” is not a time that a point is held; use 1 to 1500 seconds (25 minutes)
commands-not-a-day = this is not a day; write it as 2026-11-20
commands-not-a-time = “{ $text }” is not a time of day; write it as 19:30
commands-not-a-column = write it as FIELD=COLUMN, for example note=Comment
commands-not-a-word = write it as WORD=VALUE, for example "very sore=8"
commands-not-a-fraction = a fraction begins with . or with ,
# $known: en, de
commands-not-a-language = Knotmap does not speak “{ $text }”; use { $known }
commands-days-backwards = --from { $from } is after --to { $to }; there is no day between
# $problem: the file is there already …
commands-there-already = { $problem }; add --replace, or name another file

# Heads of tables, each over a narrow column.
commands-head-id = id
commands-head-point = point
commands-head-side = side
commands-head-name = name
commands-head-note = note
commands-head-tool = tool
commands-head-position = position
commands-head-dose = dose
commands-head-source = source
commands-head-days = days
# Of a routine.
commands-head-minutes = minutes
# Of an entry of the history.
commands-head-at = at
commands-head-kind = kind
commands-head-held = held_s
commands-head-before = before
commands-head-after = after
commands-head-ended = ended
# Of a point: whether one may treat it oneself.
commands-head-muscle = muscle
commands-head-view = view
commands-head-self = self
# Of a trend.
commands-head-trend = trend
commands-head-pause = pause
commands-head-first = first
commands-head-last = last
commands-head-change = change
commands-head-week = a week
# Of a plan.
commands-head-code = code
commands-head-revision = revision
commands-head-made = made
commands-head-review = review
commands-head-points = points
commands-head-load = min/day
commands-head-for = for
commands-head-label = label
commands-head-times = times
commands-head-rest = rest
# Of the result of a plan.
commands-head-prescribed = prescribed
commands-head-done = done
commands-head-not-done = not done
commands-head-stopped = stopped
commands-head-extra = extra
commands-head-seconds = seconds
commands-head-before-after = before → after
commands-head-endings = endings
commands-head-timed = timed
commands-head-typed = typed
commands-head-not-today = not today

# Cells of tables.
commands-side-left = left
commands-side-right = right
commands-side-midline = midline
commands-view-back = back
commands-view-front = front
commands-view-neck-side = neck_side
commands-view-sole = sole
commands-view-forearm-back = forearm_back
commands-view-forearm-palm = forearm_palm
# Whether one may treat a point oneself.
commands-self-ok = ok
commands-self-care = care
commands-self-no = no
# Kinds of entries.
commands-kind-hold = hold
commands-kind-rating = rating
commands-kind-event = event
commands-kind-rest = rest
commands-kind-cleared = cleared
commands-kind-not-today = not_today
commands-kind-custom-point = custom_point
commands-kind-point-retired = point_retired
# Until when a point rests.
commands-until = until { $until }
# A trend of too few days: too few days (3 of 8)
commands-trend-too-few = { $word } ({ $days } of { $least })
# A change a week, and what it may be: −0.6 (−0.9 to −0.3)
commands-trend-week = { $week } ({ $low } to { $high })

# knotmap history
commands-spreadsheet-is-csv = --spreadsheet says how CSV is written; add --format csv

# knotmap record
commands-not-for-oneself = { $point } is not for treating oneself: { $note }
commands-id-unprinted = the entry { $id } is saved, but its id could not be printed: { $error }
commands-against-rule = recorded, but before a hold of { $point } the rule is: { $rule }
commands-repeat-with = { $error }. Repeat the command with --id { $id } --at { $at }

# knotmap report
commands-report-ending = “{ $file }” does not end in .pdf or .png

# knotmap routines, one routine as a page.
commands-routine-takes = Takes { $minutes } min on one side, with the time to get in place and to give the numbers.
commands-routine-set-up = Set up
commands-routine-steps = Steps
commands-routine-pressure = Pressure: { $pressure }
commands-routine-feel = What you should feel. { $feel }
commands-routine-mind = Mind
commands-routine-stop-if = Stop if
commands-routine-figures = Figures
commands-routine-go-on = go on when you are ready
commands-routine-area = area { $id }
commands-routine-of-them = { $least }–{ $most } of them
commands-routine-one-side = one side at a time
# In place of the side that is treated, and of the other one: your [this] hand
commands-routine-this = [this]
commands-routine-other = [other]

# knotmap check
commands-check-routine = { $file }: routine “{ $name }”, { $steps ->
    [one] 1 step
   *[other] { $steps } steps
  }, 0 problems
commands-check-methods = { $file }: { $methods ->
    [one] 1 method
   *[other] { $methods } methods
  } of Knotmap that belong to no routine, 0 problems
commands-check-more = { $file }: … and { $count } more
commands-check-broken = { $file }: a routine that cannot be used, { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
  }
commands-check-newer = { $file }: written by a newer version of Knotmap (format { $format })
commands-check-journal = { $file }: { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
  }, { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
  }
commands-check-journal-newer = { $file }: { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
  }, { $newer } of a newer version, { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
  }
commands-check-empty = { $file }: it has no entries; a journal has one a line

# knotmap backup, restore, erase
commands-nothing-to-restore = There is nothing to bring back.
commands-restore-yes = Nothing was changed. To bring this back, add --yes.
commands-in-folder = In { $folder }:
commands-erase-yes = Nothing was erased. To erase all of this for good, add --yes.
commands-nothing-to-erase = There is nothing of Knotmap's in { $folder }.

# knotmap import
commands-not-imported = { $file } cannot be imported: { $error }
commands-some-saved = { $saved } of { $all } entries are saved, then: { $error }. Import the file again: what is there already counts once
# $questions: one or more of the questions below.
commands-leaves-open = { $file } leaves something open. { $questions }
commands-no-row-read = no row of { $file } can be read; nothing was changed
commands-import-counts = { $new } new, { $same } same, { $changed } changed, { $deleted } deleted here earlier, { $unreadable } unreadable
commands-import-read = Read: { $columns }
commands-import-not-read = Not read: { $columns }
commands-import-year-first = In dates the year comes first
commands-import-day-first = In dates the day comes first, as in 25/4
commands-import-month-first = In dates the month comes first, as in 4/25
commands-import-fraction = “{ $sign }” stands before the fraction of a number
commands-ask-when = Which column says when? Say --map at=COLUMN, or --map date=COLUMN and time=COLUMN.
commands-ask-what = Which column has the tenderness? Say --map before=COLUMN; for events, text=COLUMN.
commands-ask-point = Which point is it about? Say --point RHO-MAJ1:left, or --map point=COLUMN; knotmap points lists them.
commands-ask-side = On which of your sides are the points? Say --side left, or --map side=COLUMN.
commands-ask-zone = In which zone is { $example }? Say --zone Europe/Berlin, or --map zone=COLUMN.
commands-ask-order = Does day or month come first in { $example }? Say --dates day-first or --dates month-first.
commands-ask-fraction = What is the fraction in { $example }? Say --decimal . or --decimal ,
commands-ask-point-word = “{ $word }” ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
  }) is no point. Which is it? Say --word "{ $word }=RHO-MAJ1:left".
commands-ask-number-word = “{ $word }” ({ $column }, { $rows ->
    [one] 1 row
   *[other] { $rows } rows
  }) is no number. Which is it? Say --word "{ $word }=8", or "{ $word }=".
# What becomes of a row, of which $what tells more.
commands-row-new = line { $line }: new: { $what }
commands-row-changed = line { $line }: changed: { $what }
commands-row-deleted = line { $line }: deleted: { $what }
commands-row-unreadable = line { $line }: unreadable: { $what }
# How many rows of a kind are not listed.
commands-more-new = … and { $count } more new
commands-more-changed = … and { $count } more changed
commands-more-deleted = … and { $count } more deleted
commands-more-unreadable = … and { $count } more unreadable
commands-row-cell = { $column } “{ $old }” → “{ $new }”
commands-row-was-deleted = { $id } was deleted here
# Why a row cannot be read, and what may help.
commands-row-no-time = { $trouble }; --time 12:00 gives all such rows that one
commands-row-no-hold = { $trouble }; --map after= leaves it out
# Kinds of entries, at the beginning of a row.
commands-row-hold = hold
commands-row-rating = rating
commands-row-event = event
commands-row-rest = rest
commands-row-cleared = cleared
commands-row-not-today = not today
commands-row-custom-point = custom point
commands-row-point-retired = point retired
commands-import-done = { $count ->
    [one] Imported: 1 entry.
   *[other] Imported: { $count } entries.
  }
commands-unchanged = Nothing was changed.
commands-import-restore = Nothing was changed. To bring back what was deleted here, add --restore-deleted.
commands-import-nothing = There is nothing to import. Nothing was changed.
commands-import-yes = Nothing was changed. To import this, add --yes.

# knotmap plan
commands-left-out = { $point } is left out: { $why }
commands-passphrase-unread = the passphrase in “{ $file }” cannot be read: { $error }
commands-no-passphrase = there is no passphrase in the first line of “{ $file }”
commands-no-lock = “{ $file }” is for people to read and cannot be locked; a .knotmap file can
commands-plan-rolls = “{ $name }” rolls areas and has no points; the plan is empty
commands-plan-full = the plan has { $most } points already, and no plan has more
commands-plan-lacks = { $point } is not in the plan; knotmap plan show lists its points
commands-no-method = there is no method “{ $id }”; knotmap routines lists them
commands-no-own-point = there is no point “{ $point }”; knotmap points lists them, with their sides
commands-review-early = the review on { $review } is before { $made }, the day of the plan
# $option: --note
commands-words-long = { $option } has { $length } characters; at most { $most } are kept
commands-words-unseen = { $option } has a character that cannot be seen (U+{ $code })
# knotmap plan list: the revision of a plan, and its state.
commands-plan-ended = { $revision } ended
commands-plan-draft = { $revision } draft
# knotmap plan show: these four stand in one line, with commas between.
commands-plan-revision = { $code } revision { $revision }
commands-plan-not-given-out = not given out yet
commands-plan-made = made { $day }
commands-plan-for = for { $label }
# knotmap plan export
commands-plan-written = { $file }: plan { $code }, revision { $revision }
commands-record-ending = “{ $file }” does not end in .json, as FHIR does here
commands-record-written = { $file }: FHIR R4, for the clinic’s record
commands-plan-empty = { $problem }; knotmap plan add puts one in
commands-plan-is-drawing = A drawing alone: the plan is not inside. Send a .pdf, .png or .knotmap file for Knotmap.
commands-plan-is-locked = Checked: the plan is inside, and locked. Tell the passphrase by phone or in person.
commands-plan-is-inside = Checked: the plan is inside. Send it as a file or document, not as a photo.
# knotmap plan import
commands-plan-arrives = { $title }: code { $code }, revision { $revision }, made { $made }
commands-plan-arrives-by = { $title }: code { $code }, revision { $revision }, made { $made }, by { $by }
# What becomes of a point; at most 8 letters.
commands-fate-new = new
commands-fate-changed = changed
commands-fate-same = same
commands-fate-removed = removed
# 60 s, 2 a day, every day
commands-plan-dose = { $dose }, { $times } a day, { $days }
commands-plan-line-left-out = left out { $point }: line { $line }: { $why }
commands-plan-nothing-taken = None of its points can be taken. Nothing was changed.
commands-plan-imported = Imported.
commands-plan-yes = Nothing was changed. To import it, add --yes.
commands-plan-unchanged = { $why } Nothing was changed.
# knotmap plan result
commands-question-long = the question has { $length } characters, at most { $most }
commands-result-is-inside = Checked: the result is inside. Send it as a file or document.
commands-result-written = { $file }: result of plan { $code }, revision { $revision }: { $holds ->
    [one] 1 hold
   *[other] { $holds } holds
  } at { $points ->
    [one] 1 point
   *[other] { $points } points
  }, { $from } to { $to }
commands-no-plan = there is no plan here; knotmap plan import takes one in
commands-which-plan = there are { $count } plans; say which one, knotmap plan list shows them
commands-result-long = that is more than a result holds; leave out --notes, or name a later day with --since
# knotmap plan read
commands-keep-unknown = { $file }: its plan is not here, so it has no place here; leave out --keep. Nothing was kept
# $error: why it is no plan either.
commands-no-file-nor-plan = there is no file “{ $file }”, and { $error }
commands-no-result = no result of plan { $code } was kept yet; knotmap plan read FILE --keep keeps one
commands-result-of = Result of plan { $code }: { $from } to { $to }, made { $made }
commands-result-of-for = Result of plan { $code }, for { $label }: { $from } to { $to }, made { $made }
commands-result-pain = Unexpected pain: { $name }, { $day }
commands-result-asks = Asks: { $question }

# knotmap manual: headings of a page for man, in capitals, and what stands under the last ones.
commands-manual-name = NAME
commands-manual-synopsis = SYNOPSIS
commands-manual-description = DESCRIPTION
commands-manual-options = OPTIONS
commands-manual-commands = SUBCOMMANDS
commands-manual-extra = EXTRA
commands-manual-version = VERSION
commands-manual-exit = EXIT STATUS
commands-manual-exit-codes = 0 when it is done, 1 when it failed, 2 when the words were wrong.
commands-manual-see-also = SEE ALSO
commands-manual-files = FILES
commands-manual-folder = The journal, the settings, routines, plans and weekly copies on Linux. --data names another folder.

# Around the help of a command. English takes these from the library that reads the command line; they stand here to be
# translated.
commands-help-usage = Usage:
commands-help-some-options = [OPTIONS]
commands-help-command = COMMAND
commands-help-commands = Commands:
commands-help-arguments = Arguments:
commands-help-options = Options:
commands-help-default = [default: { $value }]
commands-help-values = [possible values: { $values }]
commands-help-values-listed = Possible values:

# What is wrong with the words of a command; the same library says it in English.
commands-wrong = error:
commands-wrong-argument = unexpected argument '{ $argument }' found
commands-wrong-missing = the following required arguments were not provided:
commands-wrong-value = invalid value '{ $value }' for '{ $argument }'
commands-wrong-value-why = invalid value '{ $value }' for '{ $argument }': { $why }
commands-wrong-no-value = a value is required for '{ $argument }' but none was supplied
commands-wrong-one-more = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
commands-wrong-command = unrecognized subcommand '{ $command }'
commands-wrong-no-command = '{ $command }' requires a subcommand but one was not provided
commands-wrong-twice = the argument '{ $argument }' cannot be used multiple times
commands-wrong-utf8 = invalid UTF-8 was detected in one or more arguments
commands-wrong-other = the words of the command do not fit together
commands-wrong-number = invalid digit found in string
commands-wrong-range = { $number } is not in { $least }..={ $most }
commands-wrong-date = this is no date
commands-wrong-id = this is no id
commands-wrong-tip = tip:
# Words that are like the wrong one, with commas between.
commands-wrong-like-argument = a similar argument exists: { $words }
commands-wrong-like-value = a similar value exists: { $words }
commands-wrong-like-command = { $count ->
    [one] a similar subcommand exists: { $words }
   *[other] some similar subcommands exist: { $words }
  }
# One of these words.
commands-wrong-like = '{ $word }'
commands-wrong-commands = [subcommands: { $commands }]
commands-wrong-more = For more information, try '{ $help }'.
