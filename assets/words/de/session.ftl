# Was jemand im Fenster tut: die wenigen Wörter, die nicht das Fenster hat.

# Warum etwas nicht getan wird.
session-making-most = eine Routine hat höchstens { $count } Schritte
session-plan-most = Ein Plan hat höchstens { $count } Punkte
session-left-newer = { $name } ist von einer neueren Version von Knotmap; die Datei bleibt, wie sie ist
# { $why } ist, was der Browser sagt, oder eines von journal-io-….
session-not-stored = in diesem Browser kann nichts gespeichert werden: { $why }. Machen Sie auf diesem Gerät Platz, oder öffnen Sie diese Seite in einem Fenster, das etwas speichern darf, und lassen Sie dieses bis dahin offen

# Wie eine Runde heißt, die das Programm zusammenstellt: die vom letzten Tag noch einmal, die eines Plans.
session-round-again = Noch einmal
session-round-of-plan = Ihr Plan

# Was zu tippen ist, bevor alles gelöscht wird: ein Wort, wie der Dialog es verlangt (copies-type-word).
session-erase-word = löschen

# Was man für einen Tag oder eine Uhrzeit tippen kann: alles klein; mehrere Wörter durch Leerzeichen getrennt. Englisch wird in
# jeder Sprache verstanden.
session-typed-today = heute
session-typed-yesterday = gestern
session-typed-tomorrow = morgen
session-typed-noon = mittag mittags
