# Plans and results on their way: a plan as plain text, what is said of one that comes in, and why a file is not read.
# The errors follow the name of a file and a colon; they begin small and have no full stop.

# “Friday 4 December 2026”.
exchange-day = { $weekday } { $date }

# A plan as plain text: below its title, a line of parts with commas between.
exchange-record-made = made on { $day }
exchange-record-for = for { $who }
exchange-record-by = by { $who }
exchange-record-review = review on { $day }
exchange-record-ended = ended on { $day }
# $load: “5 points, up to 12 min a day”.
exchange-record-plan = Plan { $code }, revision { $revision }. { $load }.
exchange-record-where = Where: { $place }
exchange-record-note = Note:
exchange-record-more-or-less = When to do more or less:
exchange-record-tell = Tell us:

# A dose as a sentence: “Lacrosse ball, wall: 60 s, twice a day, every day.”
exchange-dose = { $tool }, { $position }: { $dose }, { $often }, { $days }.
exchange-dose-with-rest = { $tool }, { $position }: { $dose }, { $often }, { $days }, at least { $rest } s of rest between.
exchange-often = { $times ->
    [one] once a day
    [2] twice a day
   *[other] { $times } times a day
  }

# Why a point was left out, inside a sentence.
exchange-reason-no-time = no time
exchange-reason-too-sore = too sore
exchange-reason-not-found = did not find it
exchange-reason-does-not-suit = not for me
exchange-reason-feels-good = feels good

# Said of a plan that comes in.
exchange-code-is-bare = The square code has no names and no notes: these are on the sheet.
# $letters: a few letters with their numbers, and perhaps the next.
exchange-unprintable = No font on this computer can print { $letters }. On paper an empty box stands there; the plan itself keeps the letters.
    .page = No font here can print { $letters }. On paper an empty box stands there; the plan itself keeps the letters.
exchange-unprintable-more = { $count } more
exchange-came-meanwhile = another revision of this plan came in meanwhile; look at the file once more, nothing was changed
exchange-no-day = “{ $typed }” is no day; write it as 2026-11-20
exchange-same = It is here already.
exchange-older = It is older than revision { $revision }, which is here.
exchange-differs = Another revision { $revision } of this plan is here. Ask for the next revision.

# What is different about a point: as it was, and as it is; a few words each.
exchange-rest = { $seconds } s of rest
exchange-no-note = no note
exchange-a-note = a note
exchange-another-note = another note
exchange-as-before = as before
exchange-another-way = done another way

# What else of a plan is different.
exchange-review-moves = The review moves from { $from } to { $to }.
exchange-review-on = The review is on { $day }.
exchange-review-gone = There is no day for a review any more.
exchange-plan-ends = The plan ends: from { $day } on nothing of it is due.
exchange-plan-goes-on = The plan goes on: it is not ended any more.
exchange-note-new = There is a new note about the whole plan.
exchange-note-gone = The note about the whole plan is gone.
exchange-note-other = The note about the whole plan is another one.
exchange-more-or-less-new = There is a new advice on when to do more or less.
exchange-more-or-less-gone = The advice on when to do more or less is gone.
exchange-more-or-less-other = The advice on when to do more or less is another one.
exchange-tell-new = There is a new advice on whom to tell what.
exchange-tell-gone = The advice on whom to tell what is gone.
exchange-tell-other = The advice on whom to tell what is another one.

# Why no plan is taken from a file. $file: PDF or picture.
exchange-bare = there is no plan in this { $file }. A messenger that sends it as a photo, and a program that saves it anew, take the plan out: ask for it as a file or document
exchange-is-result = this is the result of a plan, not a plan

# Why a file is not opened. $kind: plan or result.
exchange-seal-none = there is no plan of Knotmap in it
exchange-seal-several = there are two different ones in it; ask for one file with one of them
exchange-seal-line = { $kind ->
    [result] the line that begins a result is damaged; ask for the file once more
   *[plan] the line that begins a plan is damaged; ask for the file once more
  }
exchange-seal-newer = { $kind ->
    [result] this result is of format { $format }, which only a newer Knotmap reads; this one reads up to format { $known }
   *[plan] this plan is of format { $format }, which only a newer Knotmap reads; this one reads up to format { $known }
  }
exchange-seal-short = { $kind ->
    [result] the result is cut off: { $there } of { $bytes } bytes are there; ask for the file once more
   *[plan] the plan is cut off: { $there } of { $bytes } bytes are there; ask for the file once more
  }
exchange-seal-long = { $kind ->
    [result] the result says that it has { $bytes } bytes; at most { $most } are read
   *[plan] the plan says that it has { $bytes } bytes; at most { $most } are read
  }
exchange-seal-checksum = { $kind ->
    [result] the checksum does not match: the result was changed or damaged on its way; ask for the file once more
   *[plan] the checksum does not match: the plan was changed or damaged on its way; ask for the file once more
  }
exchange-seal-not-text = { $kind ->
    [result] the result is not text; it was damaged on its way
   *[plan] the plan is not text; it was damaged on its way
  }

# Why a locked file is not opened, or a file not locked.
exchange-locked = it is locked with a passphrase; ask whoever sent it
exchange-locked-wrong = the passphrase does not open it
exchange-locked-foreign = it is not locked in a way that Knotmap opens
exchange-locked-damaged = it was changed or cut off on its way; ask for the file once more
exchange-locked-not = it cannot be locked here

# Why a square code holds no plan.
exchange-code-foreign = the square code in the picture is none of Knotmap’s
exchange-code-damaged = the square code in the picture is damaged
exchange-code-unknown = the square code names a point or method that this version of Knotmap does not know
exchange-code-several = there are two different square codes in the picture; take a photo of one of them
exchange-code-refused = the plan in the square code breaks a rule: { $why }
# What a marked point is called whose name the code does not carry.
exchange-marked-point = Marked point

# What is wrong in the text of a plan; Plan(, revision and count are words of the file.
exchange-plan-begins = a plan begins with Plan( and switches nothing on
exchange-too-many-points = it has { $count } points; at most { $most } are read
exchange-twice = { $point } is there twice
exchange-count = count is { $count }; a spot gets 1 to 20 movements
exchange-days = days: at least one day of the week, or every 2nd to { $most }th day
exchange-no-plan-id = this is no id of a plan
exchange-day-form = this is no day; it is written as 2026-12-04, from the year 2000 to 2199
exchange-id-letters = an id has letters, digits, - and _ only

# Why no result is taken from a file, and what is wrong in it.
exchange-no-result = there is no result of Knotmap in it; ask for the file that ends in .knotmap
exchange-is-plan = this is a plan, not the result of one; knotmap plan import takes it in
exchange-result-begins = a result begins with Result( and switches nothing on
exchange-too-many-holds = it has { $count } holds; at most { $most } are read
exchange-too-many-revisions = it has { $count } revisions; at most { $most } are read
exchange-too-many-left-out = it has { $count } days of points left out; at most { $most } are read
exchange-not-come = { $day } has not come yet
exchange-no-revision = it tells of no revision of a plan
exchange-before-plan = { $day } is before { $first }, the day of the plan
exchange-last-day = the last day is { $day }; it must be from { $from } to { $to }
exchange-hold-twice = this hold is there twice
exchange-left-out-twice = { $point } is left out twice on { $day }
exchange-not-among-days = { $day } is not among the days from { $from } to { $to }
exchange-not-in-plan = { $point } is in no revision of the plan
exchange-not-in-order = the revisions are not in order
exchange-after-result = revision { $revision } is of { $day }, after the result
exchange-no-such-revision = there was no revision { $revision } on { $day }

# Why no result can be put together.
exchange-not-given = no revision of this plan was given out or taken in yet, so there is nothing to answer
exchange-holds-max = that are { $count } holds, and a result has at most { $most }; name a later first day
exchange-left-out-max = points were left out on { $count } days in all, and a result has at most { $most }; name a later first day

# What is to be known before a result is believed.
exchange-plan-not-here = This plan is not here. What it asks for is taken from the file.
exchange-revision-not-here = Revision { $revision } of this plan is not here.
exchange-revision-differs = Revision { $revision } in the file asks for something else than the one here.
