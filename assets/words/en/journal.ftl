# The journal: why it cannot be read or written, and what was found in it; how points lie beside each other; the sample
# data. Clauses begin small where a path or a sentence comes before them.

# What the list says of a point that stands in no book: { $source } of it.
journal-source-area = rolled as a step of a routine
journal-source-own = added by you

# Where a neighbouring point lies, “half a finger’s width above, toward the spine”: how far, then where.
journal-beside-same = at the same place
journal-beside-half = half a finger’s width
journal-beside-one = a finger’s width
journal-beside-two = two finger widths
journal-beside-fingers = { $count } finger widths
journal-beside = { $far } { $where }
journal-beside-both = { $up }, { $aside }
journal-beside-above = above
journal-beside-below = below
journal-beside-toes = toward the toes
journal-beside-heel = toward the heel
journal-beside-elbow = toward the elbow
journal-beside-hand = toward the hand
journal-beside-spine = toward the spine
journal-beside-from-spine = away from the spine
journal-beside-middle = toward the middle of the body
journal-beside-outside = toward the outside
journal-beside-back = toward the back
journal-beside-front = toward the front
journal-beside-outer-edge = toward the outer edge
journal-beside-inner-edge = toward the inner edge
journal-beside-little-finger = toward the little finger
journal-beside-thumb = toward the thumb

# Why an entry cannot be. { $what } is one of journal-the-…, { $code } the number of a character: U+0007.
journal-too-long = { $what } is too long: { $length } characters, at most { $max }
journal-control = { $what } contains a control character (U+{ $code }); only visible text can be kept
journal-the-note = the note
journal-the-tool = the tool
journal-the-position = the position
journal-the-felt-place = the place of a sensation
journal-the-place = the place
journal-the-name = the name
journal-the-event = the event
# { $what } is point, muscle, part, method, source, routine or text.
journal-no-id = “{ $given }” is not an id of a { $what }; ids are letters, digits, - and _
# { $what } is one of journal-range-…, or the name of a field in the file: held_ms.
journal-out-of-range = { $what } { $given } is out of range; it goes from { $from } to { $to }
journal-range-holds = number of holds
journal-range-name = length of the name
journal-range-event = length of the event
journal-range-repetitions = repetitions
journal-range-revision = revision
journal-trace = the tenderness during the hold is not in order of time, or more than { $max } values
journal-felt = what was felt during the hold is not in order of time, or more than { $max } words
journal-unknown-kind = an entry of an unknown kind cannot be written

# Why a text is no moment. { $why } is one of the next two, or what a library says in English.
journal-no-moment = “{ $given }” is not a time; write it as 2026-11-20T19:30:00+01:00, with or without [Europe/Berlin] ({ $why })
journal-no-time-of-day = the time of day is missing
journal-no-offset = the offset from UTC is missing, for example +01:00
journal-moment-range = { $given } is not a time to enter; entries begin in the year 2000 and end in 2199
journal-moment-future = { $given } is in the future; an entry tells what has happened

# Why a line of a file is not read.
journal-line-too-long = the line is longer than { $max } bytes
journal-line-no-text = the line is not UTF-8 text
journal-line-no-checksum = the line does not begin with a checksum of eight hexadecimal digits
journal-line-checksum = the checksum does not match: the line was changed or only half written
journal-line-column = column { $column }: { $why }
journal-file-too-large = the file is larger than 512 MiB
journal-file-empty = the file is empty; a journal begins with a line of its own

# What is odd about a file or a folder.
journal-no-plain-file = it is a pipe, a device, a folder or a link, and no plain file
journal-lost-link = it is a link to a place that is not there

# Why the system does not read or write a file: a clause behind a path and a colon.
journal-io-not-found = there is no such file or folder
    .page = there is no such file
journal-io-permission = you have no permission for it
journal-io-read-only = nothing can be written on this disk
journal-io-full = the disk is full
    .page = there is no room left on this device
journal-io-quota = your share of the disk is full
    .page = there is no room left for this page
journal-io-folder = it is a folder, not a file
journal-io-no-folder = a part of the path is a file, not a folder
journal-io-exists = something with this name is there already
journal-io-name = the name is too long, or has signs that the disk does not take
journal-io-too-large = it is too large
journal-io-busy = another program uses it
journal-io-silent = the disk does not answer
# The same of a browser that stores the page's files.
journal-io-page-full = it has no room left for this page
journal-io-no-reason = it gives no reason

# Why the journal as a whole does not work.
journal-cannot-read = { $path } cannot be read: { $why }
    .page = what this browser has stored cannot be read: { $why }
journal-cannot-write = { $path } cannot be written to: { $why }; nothing was changed, choose another folder with --data
    .page = this browser stores nothing: { $why }; nothing was changed
journal-not-saved = not saved: { $path }: { $why }; everything saved before is safe, make room or check the disk and try again
    .page = not saved: this browser did not store it: { $why }; everything saved before is safe, make room on this device and try again
journal-unsure = perhaps not saved: { $path }: { $why }; the entry { $id } may be there or not. Try again: it counts once, however often it is there
    .page = perhaps not saved: { $why }; the entry { $id } may be there or not. Try again: it counts once, however often it is there
journal-exchanged = not saved: { $path }: another program changes this file again and again, and the entry { $id } could not be read back; let it finish, then try again
    .page = not saved: another page changes the journal again and again, and the entry { $id } could not be read back; close that page, then try again
journal-not-read-back = not saved: the entry could not be read back: { $why }
journal-reads-as-else = it would be read as something else
journal-gone = not saved: { $path } is gone. If it lies on another disk, connect that disk, then try again; if it was removed, make its folder again
    .page = not saved: what this browser had stored is gone; another page may have erased it
journal-no-text = not saved: the entry cannot be written as text: { $why }
journal-crowded = { $path } has no free writer: too many programs have it open; close one of them
    .page = Knotmap is open in too many pages; close one of them

# What was found while reading: sentences.
journal-set-aside = { $count ->
    [one] 1 line of the journal could not be read and was set aside: { $first }. Everything else is there, and the file was not changed.
   *[other] { $count } lines of the journal could not be read and were set aside, the first: { $first }. Everything else is there, and the file was not changed.
  }
journal-newer-file = { $file } was written by a newer version of Knotmap (format { $version }). What this version knows is shown; the rest is kept.
journal-newer-entries = { $count ->
    [one] 1 entry of a newer version of Knotmap is kept but not shown.
   *[other] { $count } entries of a newer version of Knotmap are kept but not shown.
  }
journal-twins = { $count ->
    [one] 1 entry has the id of another and says something else. All of them are shown; look whether one should be deleted.
   *[other] { $count } entries have the id of another and say something else. All of them are shown; look whether one should be deleted.
  }

# What is odd about the disk: sentences without a full stop.
journal-changed = { $path } was changed by another program; what it held before may be gone from the disk. New entries are saved
    .page = what this browser had stored was changed from elsewhere, and some of it may be gone. New entries are saved
journal-file-gone = { $path } is not there any more; what it held before may be gone from the disk. New entries are saved
    .page = a part of what this browser had stored is not there any more. New entries are saved
journal-made-again = { $path } was gone and was made again; what it held before is gone from the disk. New entries are saved
    .page = what this browser had stored was gone. New entries are saved
journal-no-promise = { $path }: saved, but the disk cannot promise that it survives a power cut ({ $why })
    .page = saved, but this browser cannot promise that it survives a power cut ({ $why })
journal-no-locks = the disk lets no program have a folder alone; saved to one of its own, { $path }
    .page = this browser lets no page have the journal alone; saved apart from other pages

# The sample data: notes of somebody who does not exist, and a point that they have placed.
journal-demo-desk = Long day at the desk, could not relax against it
journal-demo-twinge = A sharp twinge toward the ribs
journal-demo-shower = Warm shower before
journal-demo-breath = Breathing out helped
# A position, as it is typed.
journal-demo-arm-crossed = wall, arm crossed
journal-demo-name = Rhomboid major, my spot
journal-demo-place = Between the two named points, close to the shoulder blade
