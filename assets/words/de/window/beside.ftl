# Zwei nebeneinander auf der Seite „Verlauf“: die Seiten eines Punkts, oder ein Punkt und ein anderer.

beside-sides = Links und rechts an denselben Tagen
beside-sides-help = Nur Tage mit einem Wert beider Seiten zählen. Die Zahlen sind der mittlere Wert jeder Seite an diesen Tagen; der Unterschied ist der mittlere Wert der Unterschiede von Tag zu Tag.

# Eine Reihe: zwei Zeilen am Bildschirm. Für Bildschirmleser mit dem Namen in einem Satz; $apart: eines von beside-days….
beside-left-right = Links { $left }, rechts { $right }
beside-sides-of = { $name }: links { $left }, rechts { $right }. { $apart }

# $higher: eines der fünf darunter. „Beide“: beide Seiten oder beide Punkte.
beside-days = An { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
  } mit beiden: { $higher }
beside-days-hardly-chance = An { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
  } mit beiden: { $higher }, kaum durch Zufall
beside-days-may-be-chance = An { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
  } mit beiden: { $higher }, vielleicht Zufall
beside-neither-higher = keines höher
beside-left-higher = links um { $by } höher
beside-right-higher = rechts um { $by } höher
beside-this-higher = dieser Punkt um { $by } höher
beside-other-higher = { $other } um { $by } höher

# $other: der Name des anderen Punkts.
beside-no-day = Kein Tag hat einen Wert von diesem Punkt und von { $other }.
# $apart: beside-days.
beside-few-days = { $apart }. Ab { $days } Tagen mit Unterschied wird auch der Zufall geprüft.
