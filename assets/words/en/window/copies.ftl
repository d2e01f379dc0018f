# Copies of everything, and erasing it.

copies-your-data = Your data
copies-open-folder = Open data folder
# Each twice: as a screen reader hears it, and as the button shows it.
copies-save = Save a copy of everything
copies-save-dots = Save a copy of everything…
copies-restore = Bring back from a copy
copies-restore-dots = Bring back from a copy…
copies-erase = Erase everything
copies-erase-dots = Erase everything…

copies-save-title = Save a copy of everything
copies-save-what = One file with all entries, your own routines and the settings. Keep it on another disk. It is not locked: whoever has the file can read it.
    .page = One file with all entries, your own routines and the settings. Keep it on another device. It is not locked: whoever has the file can read it.
copies-save-now = Save copy
copies-saving = Saving and checking the copy

copies-restore-title = Bring back from a copy
copies-restore-what = What the copy has and is not here is added. Nothing here is changed or removed.
copies-choose-title = Choose a copy
# In the system’s dialog for files.
copies-kind = Copy of Knotmap
copies-look = Look into it
copies-add = Bring back
copies-reading = Reading the copy
copies-adding = Bringing back
copies-all-here = There is nothing to bring back.
copies-nothing-lost = Nothing that was here was changed.

copies-erase-title = Erase everything
copies-counting = Counting what there is
copies-goes = This is erased, for good:
copies-nothing = There is nothing to erase.
copies-stays = Not erased: maps you exported, copies you saved elsewhere, and what another machine has. A sync tool may bring that back.
copies-save-first = Save a copy first
copies-save-first-dots = Save a copy first…
copies-erase-now = Erase everything now
copies-erasing = Erasing
copies-cancel = Cancel
copies-type-word = Type “{ $word }” to go on
copies-weekly = Each week Knotmap keeps a copy in this folder, the last ten.
copies-weekly-latest = Each week Knotmap keeps a copy in this folder, the last ten. The latest is of { $day }.
copies-weekly-failed = The copy of this week could not be saved: { $why }
copies-no-thread = The system gave no thread for it ({ $why }). Nothing was changed.
