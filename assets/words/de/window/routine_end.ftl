# Die letzte Seite einer Routine.

# Nach dem Namen eines Punkts, ohne Punkt am Ende.
routine-end-missing-numbers = Noch offen: die Zahlen vorher und nachher
routine-end-missing-before = Noch offen: die Zahl vorher
routine-end-missing-after = Noch offen: die Zahl nachher
routine-end-missing-numbers-and-ending = Noch offen: die Zahlen vorher und nachher, und warum es endete
routine-end-missing-before-and-ending = Noch offen: die Zahl vorher, und warum es endete
routine-end-missing-after-and-ending = Noch offen: die Zahl nachher, und warum es endete
routine-end-missing-ending = Noch offen: warum es endete
# $held und $whole: „5 min 20 s“.
routine-end-done-in = { $count ->
    [one] 1 Schritt
   *[other] { $count } Schritte
  }, { $held } gedrückt, { $whole } insgesamt
# Ein Schritt, für Bildschirmleser. Eine Zahl, oder routine-end-no-number.
routine-end-done-step = { $sided }, vorher { $before }, nachher { $after }, gehalten { $held }
routine-end-no-number = keine Zahl
