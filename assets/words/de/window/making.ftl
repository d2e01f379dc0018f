# Eine eigene Routine: anlegen, ändern, löschen, und eine, die von anderswo kommt.

# Die Schaltfläche, die eine beginnt, und die Titel ihrer Seite.
making-new = Neue Routine
making-change-it = Routine ändern
making-copy-it = Kopie einer Routine
# Schaltflächen: kurz.
making-change = Ändern
making-copy = Kopie ändern
making-remove = Löschen
making-name = Name
# Im leeren Feld des Namens.
making-name-such-as = Etwa: Abends, am Schreibtisch
making-same-name = Sie haben schon eine Routine mit diesem Namen. Sie dürfen beide behalten.
making-steps = Schritte
making-no-steps = Noch keine Schritte. Suchen Sie zuerst einen Punkt oder Bereich.
making-sides = Die Seite wählen Sie bei jedem Start.
making-find = Punkt oder Bereich zum Hinzufügen suchen
# Vor dem Namen dessen, was hinzugefügt wurde.
making-added = Hinzugefügt
making-find-help = Geben Sie einen Muskel oder eine Stelle ein, etwa Wade. Selbst angelegte Punkte können keine Schritte sein.
making-areas = Bereich hinzufügen
making-sore = Meine schmerzhaften Punkte
# Was eine Stelle ist, klein, unter ihrem Namen.
making-point = Punkt
making-area = Bereich, der gerollt wird
# Die Schaltfläche, die Hilfsmittel und Zeit eines Schritts öffnet, und die, die sie schließt.
making-choices-open = Hilfsmittel und Zeit
making-choices-close = Fertig
making-step-up = Nach oben
making-step-down = Nach unten
making-step-out = Herausnehmen
making-save = Routine speichern
making-saving = Wird gespeichert
making-cancel = Abbrechen
# Warum sie sich nicht speichern lässt.
making-no-name = Erst einen Namen geben
making-no-step = Erst einen Schritt hinzufügen
making-not-so = So lässt sie sich nicht speichern

making-leave = Ohne Speichern verlassen?
making-leave-what = Die Routine ist noch nicht gespeichert und geht sonst verloren.
making-stay = Weiter bearbeiten
making-lose = Nicht speichern

making-remove-title = Diese Routine löschen?
making-keep = Behalten

# Eine Datei mit einer Routine, von anderswo.
making-take-in-title = Diese Routine hinzufügen?
making-reading = Datei wird gelesen
making-taking = Wird hinzugefügt
making-take-in = Zu meinen Routinen
making-take-in-what = Eine Kopie der Datei kommt in den Ordner Ihrer Routinen. Die Datei selbst bleibt.
making-taken-in = Sie ist jetzt bei Ihren Routinen.
making-look-at-it = Ansehen
making-not-taken = Nichts wurde hinzugefügt.

# Eine Schaltfläche, und die Routine oder der Schritt, um die es geht.
making-of = { $what }: { $name }
# „Lacrosseball · Wand · 60 s“.
making-step = { $tool } · { $place } · { $dose }
making-copy-of = Sie haben diese Routine von Hand geschrieben, darum bleibt ihre Datei, wie sie ist. Das ist eine Kopie ihrer Schritte. Was Sie sonst geschrieben haben, fehlt darin.
# Hinter den Sätzen darüber.
making-left-out = { $count ->
    [one] Eine ihrer Stellen lässt sich hier nicht hinzufügen und fehlt.
   *[other] Einige ihrer Stellen lassen sich hier nicht hinzufügen und fehlen.
  }
making-remove-what = „{ $name }“ und die Datei { $file } werden gelöscht. Das lässt sich nicht rückgängig machen. Was Sie damit gemacht haben, bleibt in Ihren Einträgen.
