# Die Liste der Routinen: ihre Überschriften, was sie eingrenzt, was auf einer Karte steht.

routine-list-none-left = Keine Routine passt zu all dem.
routine-list-show-all = Alle Routinen zeigen
# Der Stern einer Karte. $name: eine Routine.
routine-list-star = { $name } nach oben stellen
routine-list-unstar = { $name } von oben wegnehmen
# Überschriften, von dem mit Stern und von dem, was zu keinem Körperteil gehört; dann Körperteile.
routine-list-on-top = Ganz oben
routine-list-others = Andere
routine-list-neck = Hals, Nacken
routine-list-upper-back = Schultern, oberer Rücken, Brust
routine-list-low-back = Unterer Rücken und Bauch
routine-list-arm = Arm
routine-list-hip-and-thigh = Hüfte und Oberschenkel
routine-list-leg-and-foot = Unterschenkel und Fuß
# Kleine Schaltflächen: kurz.
routine-list-up-to = Bis { $minutes } min
routine-list-over = Über { $minutes } min
# Wonach die kleinen Schaltflächen einer Zeile eingrenzen, für Bildschirmleser.
routine-list-by-part = Körperteil
routine-list-by-tool = Hilfsmittel
routine-list-by-time = Höchste Dauer
# Auf einer Karte: eine Zeile. $first: eine andere Routine.
routine-list-too-sore = Gesperrt: „{ $first }“ war zuletzt zu schmerzhaft
routine-list-locked-until = Gesperrt, bis „{ $first }“ gut ging
routine-list-go-to = Zu { $name }
# Auf einer Karte: wie weit sie ist.
routine-list-begun-today = Heute begonnen
routine-list-begun-yesterday = Gestern begonnen
routine-list-steps-today = Heute { $done } von { $all } Schritten
routine-list-steps-yesterday = Gestern { $done } von { $all } Schritten
routine-list-steps-so-far = Bisher { $done } von { $all } Schritten
