# Was neben Verläufen steht, am Bildschirm, auf Papier und im Terminal.

# Unter einer Tabelle von Verläufen: was ihre Spalten sind.
trend-how-to-read = Ein Wert pro Tag: der erste des Tages, vor dem Drücken erfragt. Anfang und Ende: der mittlere Wert aus 4 Tagen. Woche: die Änderung pro Woche, in Klammern ihr wahrscheinlicher Bereich (95 %). Pause: die meisten Tage in Folge ohne Wert.
trend-by-itself = Bewertungen schwanken von Tag zu Tag, und oft beginnt man an einem schlechten Tag mit dem Notieren. Ein Rückgang kommt also zum Teil von selbst.
trend-smallest = Die kleinste Änderung, die zählt, ist 2 von 10: vom Ruheschmerz übernommen, für Druckschmerz fand sich keine solche Zahl.
trend-not-randomised = Was wann verwendet wurde, hat nicht der Zufall bestimmt (nicht randomisiert). Der Unterschied kann also auch von etwas anderem kommen.
# $count: wie viele Punkte genug Tage für ein Wort haben.
trend-looked-at = { $count ->
    [0] Noch hat kein Punkt genug Tage.
    [one] 1 Punkt hat genug Tage und wurde betrachtet.
   *[other] { $count } Punkte haben genug Tage und wurden betrachtet. Bei so vielen wirken einige schon durch Zufall verändert, darum liegt die Hürde höher.
  }

# Die Zeiteinheit einer Steigung: „Pro Woche“.
trend-week = Woche
trend-year = Jahr

# Das Wort für einen Verlauf, in Tabellen und in Sätzen, klein geschrieben.
trend-lower = niedriger
trend-higher = höher
trend-about-the-same = etwa gleich
trend-cannot-tell-yet = noch unklar
trend-too-few-days = zu wenige Tage
