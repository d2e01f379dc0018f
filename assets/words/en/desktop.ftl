# The machine: its files and folders, its display, the settings, routines and plans on its disk. Clauses begin small where a
# path or a sentence comes before them.

# Why the computer must not sleep, as the system may show it.
desktop-hold-runs = A hold is running

# Said in a terminal where no window can be opened: what is wrong, then what works without one.
desktop-without-window = These commands need no window: knotmap map, record, history, points, check (knotmap --help lists them).
desktop-libraries = On Debian or Ubuntu: apt install libgl1-mesa-dri libegl1 libxkbcommon-x11-0.
desktop-no-display = There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start Knotmap from a desktop session.
desktop-no-opengl = The window needs OpenGL 2.1 or newer, and this machine offers none.
desktop-silent-display = The display cannot be reached: WAYLAND_DISPLAY or DISPLAY names one that does not answer, or refuses this user.
desktop-no-window = The window could not be opened.
desktop-no-library = The window needs the library { $library }, which is not installed.
desktop-system-said = (The system said: { $error })

# The folder of all data.
desktop-no-home = the data folder cannot be found, because this user has no home folder (HOME is not set); name one with --data DIR
desktop-data-empty = --data needs the path of a folder, for example --data ./knotmap-data
desktop-data-file = the data folder “{ $path }” is a file, not a folder; name another one with --data DIR
desktop-data-not-made = the data folder “{ $path }” cannot be created: { $why }; name another one with --data DIR
desktop-data-read-only = the data folder “{ $path }” cannot be written: { $why }; nothing in it was changed. Allow writing there, or name another one with --data DIR

# A routine of the user's own, kept or taken in.
desktop-routine-changed = “{ $path }” was changed or removed elsewhere meanwhile. It is left as it is.
desktop-routines-many = the folder of your routines has { $count } files already, and more are not read. Remove one first.
    .page = you have { $count } routines of your own already, and more are not read. Remove one first.
desktop-routine-taken = you have a routine with the id “{ $id }” already, and it is another one. Give one of them another id.
desktop-routine-same = you have this routine already
desktop-routines-unread = The folder of your routines, “{ $folder }”, cannot be read: { $why }.
    .page = Your own routines cannot be read: { $why }.
desktop-routines-left = { $count ->
    [one] The folder of your routines, “{ $folder }”, has too many: { $count } is left out.
   *[other] The folder of your routines, “{ $folder }”, has too many: { $count } are left out.
  }
    .page = You have too many routines of your own; left out: { $count }.
desktop-routine-twice = “{ $file }” is left out: another of your routines has the id “{ $id }”.
desktop-routine-unread = The routine “{ $file }” cannot be read: { $why }. It is left as it is.
# { $first } is a place in the file and what is wrong there: 2:7: there is no point RHO-MAJ9. In the second one, { $more } counts
# what else is wrong.
desktop-routine-mistake = A routine of yours cannot be used: { $file }:{ $first }. The file is left as it is.
desktop-routine-mistakes = A routine of yours cannot be used: { $file }:{ $first } ({ $more } more; knotmap check names them). The file is left as it is.
desktop-routine-no-text = this is not text in UTF-8

# A photo to look at.
desktop-photo-unread = “{ $path }” cannot be opened: { $why }
desktop-photo-large = “{ $path }” is larger than 64 MiB; no picture is read that is
desktop-photo-huge = “{ $path }” has { $width } × { $height } pixels, more than are read here; save it smaller
desktop-photo-damaged = “{ $path }” cannot be read as a PNG or JPEG picture: { $why }

# What lies somewhere instead of a file.
desktop-is-folder = it is a folder, not a file
desktop-is-pipe = it is a pipe, not a file
desktop-is-device = it is a device, not a file
desktop-silent-pipe = it is a pipe, and nothing writes to it
desktop-larger = it is larger than { $limit }
desktop-something-else = there is no file, but something else
desktop-links = too many links lead to one another

# Plans on disk, given out, taken in, sent back.
desktop-plan-none = there is no plan “{ $word }”; knotmap plan list shows them
desktop-plan-several = “{ $word }” begins more than one plan; write more of its id or code
# { $why } begins with a place in the file or with a space.
desktop-plan-unread = { $path }:{ $why }; it stays as it is
desktop-plan-not-written = “{ $path }” cannot be written: { $why }; the plan is as it was
desktop-plan-not-kept = the plan cannot be kept: { $why }
desktop-give-out-empty = the plan has no points yet
desktop-give-out-ending = “{ $path }” does not end in .pdf, .png, .svg or .knotmap; the ending says which kind of file is written
desktop-not-written = the file was not written: { $why }
desktop-give-out-unlike = “{ $path }” was written and does not read as the plan; do not send it, and check the disk
    .page = “{ $path }” was written and does not read as the plan; do not send it, and try again
desktop-take-in-unread = “{ $path }” cannot be read: { $why }; nothing was changed
desktop-take-in-not = { $path }: { $why }. Nothing was changed
desktop-send-ending = “{ $path }” does not end in .knotmap or .pdf; the ending says which kind of file is written
desktop-send-long = that is more than a result holds; leave out the notes, or begin on a later day
desktop-send-unlike = “{ $path }” was written and does not read as the result; do not send it, and check the disk
    .page = “{ $path }” was written and does not read as the result; do not send it, and try again
desktop-result-unread = “{ $path }” cannot be read: { $why }. Nothing was kept
desktop-result-not = { $path }: { $why }. Nothing was kept

# The settings.
desktop-settings-unread = the settings in “{ $path }” cannot be read: { $why }. The usual settings are used; the file is left as it is, and is set aside when you next change a setting
    .page = the settings that this browser has stored cannot be read: { $why }. The usual settings are used; the old ones are kept, and are set aside when you next change a setting
desktop-settings-not-saved = the settings could not be saved to “{ $path }”: { $why }. They hold until you close Knotmap
    .page = this browser did not store the settings: { $why }. They hold until you close this page
desktop-no-text = it is not text in UTF-8
# { $why } is what a library says in English, or the next one.
desktop-at-line = line { $line }, column { $column }: { $why }
desktop-out-of-range = { $value } is out of range; use { $low } to { $high }

# Names that Windows gives to no file: { $why } of desktop-no-name.
desktop-windows-sign = Windows has no “{ $sign }” in the name of a file
desktop-windows-control = Windows has no control characters in the name of a file
desktop-windows-end = Windows takes the dot or space at the end of a name away
desktop-windows-device = for Windows “{ $name }” is a device

# A file that is written for the user.
desktop-no-file-name = “{ $path }” does not name a file; add a file name, for example map.png
desktop-a-folder = “{ $path }” is a folder; add a file name, for example { $example }
desktop-taken = “{ $path }” is there already
desktop-no-folder = “{ $path }” cannot be written: there is no folder “{ $folder }”; create it, or choose another one
desktop-no-file = “{ $path }” is a pipe or a device; name a file, so that it can be read again and checked
desktop-no-name = “{ $path }” cannot be written: { $why }; choose another name
desktop-no-permission = “{ $path }” cannot be written: you have no permission to write there; choose another folder
desktop-full = “{ $path }” cannot be written: the disk is full; make room, or choose another disk
    .page = “{ $path }” cannot be saved: there is no room left on this device; make room, then try again
desktop-cannot-write = “{ $path }” cannot be written: { $why }
