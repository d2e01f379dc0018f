# What lies over the window: rules, export, what went wrong, and files dropped onto it.

dialogs-first-hold = Before your first hold
dialogs-rules = When not to start, and when to stop
dialogs-do-not-start = Do not start
dialogs-is-any-true = Is any of this true for you today?
# The answer as a screen reader hears it, and as the button shows it.
dialogs-none-is-true = None of these is true for me
dialogs-none-is-true-start = None is true: start the hold
dialogs-one-is-true = One is true, or I am not sure
dialogs-what-then = The heading above your line says what to do. You can still look at the map and save numbers.
dialogs-close-rules = Close these rules

dialogs-export = Export map
dialogs-export-what = The view on screen with your points, a list of them and the date.
dialogs-as-page = A page to print
dialogs-as-picture = A picture
dialogs-as-drawing = A drawing, sharp at any size
dialogs-pdf = PDF
dialogs-png = PNG
dialogs-svg = SVG
dialogs-file = File
dialogs-choose-here = Choose a file
dialogs-choose = Choose
dialogs-choose-dots = Choose…
dialogs-save-map = Save map
dialogs-writing = Drawing and saving the map
dialogs-open-folder = Open folder
dialogs-passphrase = Passphrase
dialogs-passphrase-empty = Lock the file with a passphrase, if you like
dialogs-passphrase-help = Tell it by phone or in person, not in the same message. Without it nobody can open the file.
dialogs-locked = This file is locked. Ask whoever sent it for the passphrase.
dialogs-wrong-passphrase = This passphrase does not open it.
dialogs-passphrase-hint = The passphrase of this file
dialogs-print = Open to print
dialogs-done = Done
dialogs-replace = Replace it
dialogs-keep = Keep it
dialogs-map-pages =
    { $count ->
        [one] It takes 1 page.
       *[other] It takes { $count } pages.
    }
dialogs-map-pages-apart = It takes { $count } pages. A file of this kind holds one: the others are saved beside it, with -2 and so on after the name.
dialogs-map-saved = Map saved: { $path }
dialogs-map-saved-more = Map saved: { $path } and { $more } more
dialogs-not-saved = Not saved: { $why }.
dialogs-map-not-shown = The folder could not be opened ({ $why }). The file is at { $path }.
dialogs-file-not-opened = The file could not be opened ({ $why }). It is at { $path }.
dialogs-folder-not-shown = The folder could not be opened ({ $why }). It is { $path }.

dialogs-close = Close
dialogs-open-data-folder = Open data folder
dialogs-lines-set-aside = Some entries could not be read.
dialogs-journal-unusable = The journal cannot be used.
# A banner among those that wait.
dialogs-one-of = 1 of { $count }

dialogs-drop-here = Drop it to see what it is
dialogs-drop-what = Knotmap knows a plan, the result of one, a table with entries, a journal, a routine, a data folder and its settings. It asks before it takes anything in.
dialogs-drop-picture = Drop the picture to look at it
dialogs-drop-picture-what = A PNG or JPEG file. It is not changed.
# In the system’s dialog for files.
dialogs-kind-pdf = PDF page
dialogs-kind-png = PNG picture
dialogs-kind-svg = SVG drawing
dialogs-example-not-shown = The example could not be opened: { $why }.
# After “Not saved: ”.
dialogs-no-thread-to-write = the system gave no thread to write it: { $why }
dialogs-taken = “{ $path }” is there already. Shall it be replaced?
dialogs-no-thread = The file could not be looked at: the system gave no thread for it ({ $why }). Nothing was changed.
dialogs-no-journal = The journal could not be opened: the system gave no thread for it ({ $why }). Nothing can be saved. Restart Knotmap.

# A file that was dropped: what it is, and what can be done with it.
dialogs-is-journal = This is a journal.
dialogs-journal = “{ $name }” was not changed and not read. Knotmap reads journals from its data folder: put it into the folder “journal” there, then restart Knotmap.
dialogs-are-settings = These are settings.
dialogs-settings = “{ $name }” was not changed and not read. Knotmap reads its settings from its data folder.
dialogs-is-routine = This is a routine.
dialogs-routine = “{ $name }” was not read. Finish what is open, then drop the file once more. A window with sample data takes none.
dialogs-is-plan = This is a plan.
dialogs-is-result = This is the result of a plan.
dialogs-is-table = This is a table.
dialogs-once-more = “{ $name }” was not read. Finish what is open, then drop the file once more.
dialogs-is-other = Knotmap can’t read this file.
dialogs-other = “{ $name }” is no plan, no table, no journal, no routine and no settings of Knotmap. It was not changed.
dialogs-is-missing = The file could not be opened.
dialogs-missing = “{ $name }”: { $why }. Nothing was changed. Check that it is still there and that you may read it.
dialogs-first-of = It is the first of { $count } files; the others were not looked at.
