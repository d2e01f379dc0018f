# Der Bericht für die Physiotherapie: wie sich der Druckschmerz entwickelt hat. Links und rechts sind die des Patienten.

report-title = Wie sich der Druckschmerz entwickelt hat
# Unter dem Titel; das zweite, wo der letzte Tag heute ist.
report-below = { $from } bis { $to }. Selbst angegeben, ein Wert pro Tag, vor dem Drücken erfragt: 0 ist kein Druckschmerz, 10 der stärkste.
report-below-open = { $from } bis { $to } (noch nicht vorbei). Selbst angegeben, ein Wert pro Tag, vor dem Drücken erfragt: 0 ist kein Druckschmerz, 10 der stärkste.
# Rechts vom Titel: kurz.
report-made = Erstellt am { $day }
# Am Fuß jeder Seite: kurz.
report-foot = Zu Hause bewertet. Links und rechts sind die des Patienten.
report-nothing = In dieser Zeit ist nichts notiert.
# Eines Punkts; $side: „links“.
report-sided = { $name }, { $side }

# Die erste Seite: „5 Punkte: 1 niedriger, 2 etwa gleich.“ $words: die Teile, das Nächste.
report-points = { $count ->
    [one] 1 Punkt: { $words }.
   *[other] { $count } Punkte: { $words }.
  }
report-counted = { $count } { $word }
# $few: fett, das Nächste. $points: „Name (3); Name (5)“.
report-too-few = { $few }, { $wanted } sind nötig: { $points }.
report-too-few-days = Zu wenige Tage
# Der Kopf der Tabelle: Anfang, Ende und Tage in 28 Punkt, Änderung in 46, Verlauf in 96.
report-point = Punkt
report-first = Anfang
report-last = Ende
report-change = Änderung
report-trend = Verlauf
report-days = Tage
report-first-and-last = Anfang und Ende: der mittlere Wert der ersten und der letzten 4 Tage.

# Wie viel von einem Plan gemacht wurde; $due: Tage, an denen der Plan fällig war.
report-done-nothing-due = In dieser Zeit war nichts vom Plan fällig.
report-done = { $due ->
    [one] Wie geplant gemacht an { $done } von 1 Tag, an dem der Plan fällig war.
   *[other] Wie geplant gemacht an { $done } von { $due } Tagen, an denen der Plan fällig war.
  }
# $pause: das Nächste.
report-done-with-pause = { $due ->
    [one] Wie geplant gemacht an { $done } von 1 Tag, an dem der Plan fällig war, { $pause }.
   *[other] Wie geplant gemacht an { $done } von { $due } Tagen, an denen der Plan fällig war, { $pause }.
  }
report-done-pause = { $days ->
    [one] höchstens 1 fälliger Tag in Folge ohne Haltezeit
   *[other] höchstens { $days } fällige Tage in Folge ohne Haltezeit
  }

# Zwei Zeichnungen des Körpers nebeneinander: was darüber steht: kurz.
report-first-4-days = Die ersten 4 Tage
report-last-4-days = Die letzten 4 Tage
report-bodies-caption = Zahlen: Druckschmerz, 0 bis 10. Neben den letzten: die Änderung, fett, wo sie als niedriger oder höher gilt. Gestrichelter Ring: zu wenige Tage, nur der erste und der letzte Tag.
report-bodies-alt = { $count ->
    [one] Der Körper am Anfang und am Ende, mit 1 Punkt; die Tabelle hat dieselben Zahlen.
   *[other] Der Körper am Anfang und am Ende, mit { $count } Punkten; die Tabelle hat dieselben Zahlen.
  }

# Alle Punkte auf denselben Achsen.
report-all-points = Alle Punkte
report-glance-caption = Jeweils vom { $from } bis zum { $to }. Punkte: die Tage. Linie: mittlerer Wert aus 5 Tagen, oder je Monat, wo es dabeisteht. Band: die meisten Tage. Oben ist mehr Druckschmerz.
report-slopes-caption = { $few ->
    [0] Vom mittleren Wert der ersten 4 Tage zu dem der letzten; oben ist mehr Druckschmerz. Dick und fett: gilt als niedriger oder höher.
    [one] Vom mittleren Wert der ersten 4 Tage zu dem der letzten; oben ist mehr Druckschmerz. Dick und fett: gilt als niedriger oder höher. 1 Punkt mit zu wenigen Tagen fehlt.
   *[other] Vom mittleren Wert der ersten 4 Tage zu dem der letzten; oben ist mehr Druckschmerz. Dick und fett: gilt als niedriger oder höher. { $few } Punkte mit zu wenigen Tagen fehlen.
  }

# Jeder Punkt für sich.
report-points-too-few = Punkte mit zu wenigen Tagen
report-days-latest-first = Tage, der letzte zuerst
# Anfang, Ende, Änderung, fett, wo sie zählt, und wie viele Tage; $unit: „Woche“.
report-said = Anfang { $first }, Ende { $last }, { $change }. { $days }. Pro { $unit } { $by }, wahrscheinlich { $low } bis { $high }.
# $pause: das übernächste.
report-said-with-pause = Anfang { $first }, Ende { $last }, { $change }. { $days }, { $pause }. Pro { $unit } { $by }, wahrscheinlich { $low } bis { $high }.
report-change-said = Änderung { $change }: { $word }
report-pause = { $days ->
    [one] höchstens 1 Tag in Folge ohne Wert
   *[other] höchstens { $days } Tage in Folge ohne Wert
  }
report-count-of-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
  }
report-too-few-said = Zu wenige Tage für eine Aussage: { $count } von { $wanted }.
report-too-few-said-with-pause = Zu wenige Tage für eine Aussage: { $count } von { $wanted }, { $pause }.
# Was unterwegs geschah, in wenigen Wörtern.
report-dose = Dosis { $seconds } s

# Links gegen rechts. $which und $sure: das Nächste.
report-sides = { $count ->
    [one] Links und rechts an 1 Tag, der beide hat: { $which }{ $sure }.
   *[other] Links und rechts an { $count } Tagen, die beide haben: { $which }{ $sure }.
  }
report-left-more = links ist der Druckschmerz um { $by } von 10 stärker
report-right-more = rechts ist der Druckschmerz um { $by } von 10 stärker
report-neither-more = auf keiner Seite ist er stärker
report-not-sure = ; zu wenige Tage mit einem Unterschied, um zu sagen, wie sicher das ist
report-chance-small = {" "}(p < { $p })
report-chance = {" "}(p = { $p })

# Was eine Haltezeit bewirkt, solange sie dauert, und was am nächsten Tag wieder da ist.
report-within-hold = { $count ->
    [one] Änderung von vor zu nach einer Haltezeit: { $by } von 10, der mittlere Wert aus 1 Haltezeit. Zählt nicht zum Verlauf.
   *[other] Änderung von vor zu nach einer Haltezeit: { $by } von 10, der mittlere Wert aus { $count } Haltezeiten. Zählt nicht zum Verlauf.
  }
report-within-hold-back = { $count ->
    [one] Änderung von vor zu nach einer Haltezeit: { $by } von 10, der mittlere Wert aus 1 Haltezeit; bis zum nächsten Tag wieder { $back }, { $days }. Zählt nicht zum Verlauf.
   *[other] Änderung von vor zu nach einer Haltezeit: { $by } von 10, der mittlere Wert aus { $count } Haltezeiten; bis zum nächsten Tag wieder { $back }, { $days }. Zählt nicht zum Verlauf.
  }
report-on-days = { $count ->
    [one] an 1 Tag
   *[other] an { $count } Tagen
  }
# Zwei Hilfsmittel, nach den Tagen, nach denen der nächste bekannt ist. $sentence: dass der Zufall nicht über sie bestimmt hat.
report-tools = Nach „{ $one }“ ({ $first } Tage) und nach „{ $other }“ ({ $second }): In { $percent } % aller Paare ist der Wert am nächsten Tag nach „{ $other }“ niedriger. { $sentence }

# Der Kopf der Tabelle der Tage: Tag in 42 Punkt, Vor, nach in 50, Dauer in 48, Beendet in 81.
report-day = Tag
report-before-after = Vor, nach
report-held = Dauer
report-ended = Beendet
# $seconds: aller Haltezeiten eines Tages zusammen.
report-held-in = { $seconds } s in { $holds }
report-earlier-days = { $count ->
    [one] 1 früherer Tag steht nur im Diagramm und in den Zahlen.
   *[other] { $count } frühere Tage stehen nur im Diagramm und in den Zahlen.
  }
report-notes = Notizen

# Der Titel eines Diagramms, das für sich gespeichert wird.
report-picture-bodies = Druckschmerz am Anfang und am Ende
report-picture-each = Druckschmerz an jedem Punkt
report-picture-first-to-last = Druckschmerz vom Anfang zum Ende
report-picture-sides = Druckschmerz links und rechts
report-picture-holds = Haltezeiten nach Tagen
# $left und $right: die Buchstaben auf den Scheiben. $days: „Name 16; Name 3“.
report-sides-caption = { $left }: links, { $right }: rechts. Der mittlere Wert jeder Seite an denselben Tagen. Tage, die beide haben: { $days }.
# $says: wie viele Haltezeiten an wie vielen Tagen.
report-calendar-caption = Die Zahl sagt, wie viele Haltezeiten es an dem Tag gab, an allen Punkten. { $says }
