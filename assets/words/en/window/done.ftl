# What was done and can be taken back: on the buttons of undo and redo, in a line below, and to a screen reader.

# $what: one of the words below, in small letters where the language has them so.
done-undo = Undo: { $what }
done-redo = Redo: { $what }
done-undone = Undone: { $what }
done-redone = Done again: { $what }

done-held = Hold saved
done-restored = Entry brought back
done-rated = Rating saved
done-left-out = Left out today
done-rests = Rest until tomorrow noted
done-unlocked = Point unlocked
done-changed = Entry changed
done-deleted = Entry deleted
done-deleted-only = Entry deleted, the only one of this point
done-noted = Earlier hold noted
done-event-noted = Event noted
done-event-removed = Event removed
done-added = Point added
done-renamed = Point renamed
done-moved = Point moved
done-removed = Point removed
done-brought-back = Point is back
done-left-off-kept = Interrupted hold kept
done-left-off-dropped = Interrupted hold dropped
