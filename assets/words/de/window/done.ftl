# Was getan wurde und rückgängig gemacht werden kann: auf den Schaltflächen dafür, in einer Zeile darunter und für Bildschirmleser.

# $what: eines der Wörter unten.
done-undo = Rückgängig: { $what }
done-redo = Wiederholen: { $what }
done-undone = Zurückgenommen: { $what }
done-redone = Wiederholt: { $what }

done-held = Haltezeit gespeichert
done-restored = Eintrag zurückgeholt
done-rated = Bewertung gespeichert
done-left-out = Für heute ausgelassen
done-rests = Pause bis morgen notiert
done-unlocked = Punkt entsperrt
done-changed = Eintrag geändert
done-deleted = Eintrag gelöscht
done-deleted-only = Eintrag gelöscht, der einzige dieses Punkts
done-noted = Frühere Haltezeit notiert
done-event-noted = Ereignis notiert
done-event-removed = Ereignis entfernt
done-added = Punkt hinzugefügt
done-renamed = Punkt umbenannt
done-moved = Punkt verschoben
done-removed = Punkt entfernt
done-brought-back = Punkt ist zurück
done-left-off-kept = Unterbrochene Haltezeit behalten
done-left-off-dropped = Unterbrochene Haltezeit verworfen
