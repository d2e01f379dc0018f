# Was mit einem Punkt heute getan wurde, und wann mehr zu viel wäre. Sätze, die aufeinander folgen.

# $until: „27. November“.
load-rests = Sie gönnen diesem Punkt Pause bis zum { $until }.
load-once = Einmal am Tag ist üblich: Zu viel kann den Schmerz aufflammen lassen.
# $held: „60 s“. $last: „19:30“. $usual: der Satz darüber, oder was ein Plan sagt.
load-held-today = { $times ->
    [1] Heute einmal gehalten, insgesamt { $held }, zuletzt um { $last }. { $usual }
    [2] Heute zweimal gehalten, insgesamt { $held }, zuletzt um { $last }. { $usual }
   *[other] Heute { $times }-mal gehalten, insgesamt { $held }, zuletzt um { $last }. { $usual }
  }
# In der Nacht.
load-held-since-evening = { $times ->
    [1] Seit gestern Abend einmal gehalten, insgesamt { $held }, zuletzt um { $last }. { $usual }
    [2] Seit gestern Abend zweimal gehalten, insgesamt { $held }, zuletzt um { $last }. { $usual }
   *[other] Seit gestern Abend { $times }-mal gehalten, insgesamt { $held }, zuletzt um { $last }. { $usual }
  }
# Zahlen des Druckschmerzes, 0 bis 10.
load-flared-today = Lassen Sie diesen Punkt heute ruhen: Er ist aufgeflammt, von { $before } vor der letzten Haltezeit auf { $later } einen Tag danach.
load-flared = Nach der letzten Haltezeit flammte der Punkt auf, von { $before } auf { $later }. Halten Sie ihn diesmal halb so lang.

# Stellen, die nach einer Methode gehalten wurden, und wie viele ihre Quelle nennt: „4–6“. Einer Nacht oder einer Seite.
load-spots = { $count } von { $range } Stellen heute ({ $source })
load-spots-on-side = { $count } von { $range } Stellen auf dieser Seite heute ({ $source })
load-spots-done = { $count ->
    [one] Heute wurde 1 Stelle so gehalten; { $source } nennt { $range } pro Nacht. Mehr kann den Schmerz aufflammen lassen.
   *[other] Heute wurden { $count } Stellen so gehalten; { $source } nennt { $range } pro Nacht. Mehr kann den Schmerz aufflammen lassen.
  }
load-spots-done-on-side = { $count ->
    [one] Heute wurde auf dieser Seite 1 Stelle so gehalten; { $source } nennt { $range } pro Seite. Mehr kann den Schmerz aufflammen lassen.
   *[other] Heute wurden auf dieser Seite { $count } Stellen so gehalten; { $source } nennt { $range } pro Seite. Mehr kann den Schmerz aufflammen lassen.
  }
load-range = { $from }–{ $to }
