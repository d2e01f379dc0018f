# Kopien von allem, und alles löschen.

copies-your-data = Ihre Daten
copies-open-folder = Datenordner öffnen
copies-save = Eine Kopie von allem speichern
copies-save-dots = Eine Kopie von allem speichern …
copies-restore = Aus einer Kopie zurückholen
copies-restore-dots = Aus einer Kopie zurückholen …
copies-erase = Alles löschen
copies-erase-dots = Alles löschen …

copies-save-title = Eine Kopie von allem speichern
copies-save-what = Eine Datei mit allen Einträgen, Ihren eigenen Routinen und den Einstellungen. Bewahren Sie sie auf einem anderen Datenträger auf. Sie ist nicht geschützt: Wer die Datei hat, kann sie lesen.
    .page = Eine Datei mit allen Einträgen, Ihren eigenen Routinen und den Einstellungen. Bewahren Sie sie auf einem anderen Gerät auf. Sie ist nicht geschützt: Wer die Datei hat, kann sie lesen.
copies-save-now = Kopie speichern
copies-saving = Die Kopie wird gespeichert und geprüft

copies-restore-title = Aus einer Kopie zurückholen
copies-restore-what = Was die Kopie hat und hier fehlt, kommt dazu. Hier wird nichts geändert oder entfernt.
copies-choose-title = Kopie auswählen
copies-kind = Kopie von Knotmap
copies-look = Hineinsehen
copies-add = Zurückholen
copies-reading = Die Kopie wird gelesen
copies-adding = Wird zurückgeholt
copies-all-here = Es gibt nichts zurückzuholen.
copies-nothing-lost = Nichts, was hier war, wurde geändert.

copies-erase-title = Alles löschen
copies-counting = Wird gezählt
copies-goes = Das wird endgültig gelöscht:
copies-nothing = Es gibt nichts zu löschen.
copies-stays = Nicht gelöscht: exportierte Karten, anderswo gespeicherte Kopien und was ein anderes Gerät hat. Ein Programm zum Abgleichen kann das zurückbringen.
copies-save-first = Zuerst eine Kopie speichern
copies-save-first-dots = Zuerst eine Kopie speichern …
copies-erase-now = Jetzt alles löschen
copies-erasing = Wird gelöscht
copies-cancel = Abbrechen
copies-type-word = Zum Fortfahren „{ $word }“ eingeben
copies-weekly = Jede Woche legt Knotmap in diesem Ordner eine Kopie ab und behält die letzten zehn.
copies-weekly-latest = Jede Woche legt Knotmap in diesem Ordner eine Kopie ab und behält die letzten zehn. Die neueste ist vom { $day }.
copies-weekly-failed = Die Kopie dieser Woche konnte nicht gespeichert werden: { $why }
copies-no-thread = Das System gab keinen Thread dafür ({ $why }). Nichts wurde geändert.
