# Copies of everything, and everything erased: what is said on the command line and in the window alike. Where there are
# { $count } and { $figures }, both are the same number: the first chooses the form, the second is shown.

# What a copy holds, for lists: 1 entry, 2 routines and the settings.
backup-entries = { $count ->
    [one] { $figures } entry
   *[other] { $figures } entries
  }
backup-routines = { $count ->
    [one] { $figures } routine
   *[other] { $figures } routines
  }
backup-plan-files = { $count ->
    [one] { $figures } file of a plan
   *[other] { $figures } files of plans
  }
backup-settings = the settings
# The last of a list of file names: how many more there are.
backup-others = { $count ->
    [one] { $figures } other
   *[other] { $figures } others
  }

# A copy is saved. { $what } is such a list.
backup-saved = Saved a copy of { $what } to { $path }.
backup-left-out = Not in it, because it cannot be read: { $why }.

# The text that lies in the copy for whoever opens it: plain lines of at most some 80 letters. What stands in journal/, routines/
# and so on is fixed; the second column begins below the first line's.
backup-read-me =
    A copy of everything that Knotmap keeps: { $what }.
    Made on { $day }, { $time } by Knotmap { $version }.

    To bring it back, open Knotmap, go to Settings and choose “Bring back from a copy”,
    or run: knotmap restore FILE
    Nothing that is there already is overwritten.

    journal/<writer>/*.ron  what happened, one entry a line
    routines/*.ron          routines of your own
    plans/<id>/*.knotmap    plans and their results
    settings.ron            the settings

# What bringing a copy back would do, or what it did: sentences of their own.
backup-made = The copy is of { $day }, { $time }.
backup-no-entries = It has no entries.
backup-all-known = { $count ->
    [one] Its entry is here already.
   *[other] Its { $figures } entries are all here already.
  }
# { $entries } is 1 entry, 2 entries.
backup-added = { $entries } added.
backup-to-add = { $entries } to add.
backup-added-known = { $count ->
    [one] { $entries } added, { $figures } is here already.
   *[other] { $entries } added, { $figures } are here already.
  }
backup-to-add-known = { $count ->
    [one] { $entries } to add, { $figures } is here already.
   *[other] { $entries } to add, { $figures } are here already.
  }
backup-newer = Of these, { $entries } of a newer version of Knotmap: kept, but not shown.
backup-settings-taken = The settings were taken over.
backup-settings-to-take = The settings are taken over: there are none here yet.
backup-settings-kept = The settings here stay as they are.
# { $name } and { $other } are names of files.
backup-routine-added-as = Another routine is called { $name } here; the one of the copy was added as { $other }.
backup-routine-becomes = Another routine is called { $name } here; the one of the copy becomes { $other }.
backup-routine-added = The routine { $name } was added.
backup-routine-to-add = The routine { $name } is added.
backup-routines-more = { $count ->
    [one] The same goes for { $figures } other routine.
   *[other] The same goes for { $figures } other routines.
  }
# { $routines } is 1 routine, 2 routines; { $files } is 1 file of a plan, 2 files of plans.
backup-routines-known = { $routines } here already.
backup-plans-added = { $files } added.
backup-plans-to-add = { $files } to add.
backup-plans-known = { $files } here already.
backup-plans-kept = { $files } left in the copy: another one of its name is here and stays.
backup-problems = { $count ->
    [one] { $figures } place in it cannot be read and stays in the copy: { $first }.
   *[other] { $figures } places in it cannot be read and stay in the copy, the first { $first }.
  }
backup-passed-over = { $count ->
    [one] { $figures } file in it is no part of a copy and is passed over.
   *[other] { $figures } files in it are no part of a copy and are passed over.
  }

# What erasing removes: lines of a list.
backup-entries-since = { $entries } since { $day }
backup-unread-lines = { $count ->
    [one] { $figures } line that cannot be read here
   *[other] { $figures } lines that cannot be read here
  }
backup-own-points = { $count ->
    [one] { $figures } point of your own
   *[other] { $figures } points of your own
  }
backup-own-routines = { $count ->
    [one] { $figures } routine of your own
   *[other] { $figures } routines of your own
  }
backup-weekly-copies = { $count ->
    [one] { $figures } weekly copy
   *[other] { $figures } weekly copies
  }
# What came of it.
backup-erased = Everything that Knotmap kept here is erased.
backup-not-erased = Not everything is erased, because the system refused: { $stayed }. Try again.
backup-foreign = Not Knotmap's, and left alone: { $named }.

# Why a copy is not saved, or not brought back.
backup-inside = “{ $path }” is where Knotmap keeps what is copied; choose another folder, best on another disk
backup-nothing = there is nothing to copy: “{ $path }” has no entries, no routines, no plans and no settings
    .page = there is nothing to copy: no entries, no routines, no plans and no settings
backup-wrong = the copy was written, read again and found wrong: { $why }. It was removed, and no file was changed; try again, or choose another disk
    .page = the copy was made, read again and found wrong: { $why }. It was thrown away, and nothing was changed; try again
backup-not-opened = “{ $path }” cannot be opened: { $why }. Nothing was changed
backup-no-file = “{ $path }” is no file; choose the copy itself, for example knotmap-2026-11-28.zip
backup-no-zip = “{ $path }” is no copy, or not all of one: { $why }. Nothing was changed
backup-no-copy = “{ $path }” is a zip file with nothing of Knotmap's in it: no entries, no routines, no plans and no settings. Nothing was changed
backup-too-much = “{ $path }” holds more than a copy can: { $what }. Nothing was read from it
backup-not-added = “{ $path }” cannot be written: { $why }. What was brought back before is there and safe; make room or check the disk, and bring back the copy again
    .page = this browser does not store it: { $why }. What was brought back before is there and safe; make room on this device, and bring back the copy again
backup-in-use = nothing was erased: another Knotmap has “{ $path }” open. Close it and try again
    .page = nothing was erased: Knotmap is open in another page. Close it and try again
# { $what } of backup-too-much.
backup-too-many-files = more than 20,000 files
backup-too-many-bytes = more than 4 GiB when unpacked
backup-too-many-entries = more than ten million entries
# What is wrong with a copy, or with a file in it, behind a colon.
backup-why-no-zip = it is no zip file, or its end is missing
backup-why-damaged = it is damaged
backup-why-large = it is larger than such a file can be
backup-why-packed = it is packed or locked in a way that Knotmap does not use
backup-why-no-text = it is not text in UTF-8
backup-why-foreign = it has files that no copy has
backup-why-entries = its entries are not those of the journal
backup-why-larger = it is larger than { $kib } KiB, and no such file is
