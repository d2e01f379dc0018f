# Ein Plan: wofür er ist, wie viel er verlangt, an welchen Tagen, und warum ein Punkt nicht hineindarf.

plan-rules-part = { $part ->
    [head] Kopf
    [neck] Nacken
    [upper-back] oberer Rücken
    [shoulder] Schulter
    [middle-back] mittlerer Rücken
    [low-back] unterer Rücken
    [buttock] Gesäß
    [hip] Hüfte
    [chest] Brust
    [belly] Bauch
    [thigh] Oberschenkel
    [lower-leg] Unterschenkel
    [foot] Fuß
    [upper-arm] Oberarm
   *[forearm-and-hand] Unterarm und Hand
  }
plan-rules-for-part = { $part ->
    [head] den Kopf
    [neck] den Nacken
    [upper-back] den oberen Rücken
    [shoulder] die Schulter
    [middle-back] den mittleren Rücken
    [low-back] den unteren Rücken
    [buttock] das Gesäß
    [hip] die Hüfte
    [chest] die Brust
    [belly] den Bauch
    [thigh] den Oberschenkel
    [lower-leg] den Unterschenkel
    [foot] den Fuß
    [upper-arm] den Oberarm
   *[forearm-and-hand] Unterarm und Hand
  }
plan-rules-title = Ihr Plan
plan-rules-title-one = Ihr Plan für { $part }
plan-rules-title-two = Ihr Plan für { $first } und { $second }

plan-rules-skip-no-time = Keine Zeit
plan-rules-skip-too-sore = Zu schmerzhaft
plan-rules-skip-not-found = Nicht gefunden
plan-rules-skip-does-not-suit = Passt mir nicht
plan-rules-skip-feels-good = Fühlt sich gut an
plan-rules-letter-no-time = Z
plan-rules-letter-too-sore = S
plan-rules-letter-not-found = F
plan-rules-letter-does-not-suit = P
plan-rules-letter-feels-good = G

plan-rules-dose-range = { $least }–{ $most }
plan-rules-short-at-most = max. { $dose }
plan-rules-short-at-most-minutes = max. { $minutes } min
plan-rules-short-window = { $from }–{ $to } min
plan-rules-dose-unknown = „{ $given }“ ist keine Dosis; schreiben Sie 60s, 30-60s, release, release:90s, throbbing, throbbing:10-20 oder 4x
plan-rules-no-least = nur eine feste Zeit und eine Zahl von Bewegungen haben ein Mindestmaß
plan-rules-least-range = das Mindestmaß ist { $least }; es muss von { $from } bis unter { $most } sein
plan-rules-movements-range = { $count } Bewegungen sind nicht möglich; eine Stelle bekommt 1 bis { $most }

plan-rules-days-every = jeden Tag
plan-rules-days-nth = jeden { $days }. Tag
plan-rules-days-on = am { $days }
plan-rules-days-unknown = „{ $given }“ sind keine Tage; schreiben Sie every, mon,wed,fri oder 2 (jeden 2. Tag, höchstens { $most })

plan-rules-load = { $count ->
    [0] 0 Punkte
    [one] 1 Punkt, bis zu { $minutes } min am Tag
   *[other] { $count } Punkte, bis zu { $minutes } min am Tag
  }
plan-rules-load-some = 1 bis 3 Punkte werden am besten eingehalten. Bei 4 bis 6 war der Unterschied klein und kann Zufall sein (Medina-Mirapeix 2009).
plan-rules-load-many = Bei mehr als 6 Übungen hielten sich weit weniger Menschen an ihren Plan: Odds 0,2 im Vergleich zu Menschen mit 1 bis 3 Übungen (Medina-Mirapeix 2009, 184 Personen). Weniger Punkte werden besser gemacht.

plan-rules-no-point = es gibt keinen Punkt „{ $id }“ im Atlas
plan-rules-not-yours = { $name } behandelt man nicht selbst: { $why }
plan-rules-no-side = { $name } gibt es auf dieser Seite nicht
plan-rules-zone = dort gehört kein Druck hin – { $zone }: { $rule }
plan-rules-no-muscle = es gibt keinen Muskel „{ $id }“ in dieser Ansicht
plan-rules-no-method = es gibt keine Methode „{ $id }“; knotmap routines zählt sie auf
plan-rules-method-elsewhere = die Methode { $method } ist nicht für { $name }
plan-rules-tool = { $name } verträgt { $tool ->
    [lacrosse_ball] keinen Lacrosseball
    [tennis_ball] keinen Tennisball
    [massage_ball] keinen Massageball
    [soft_ball] keinen weichen, aufblasbaren Ball
    [back_strap] keinen BackStrap
    [hook] keinen Massagehaken
   *[fingers] keine Finger
  }: { $note }
plan-rules-times = { $times }-mal am Tag ist nicht möglich; nehmen Sie 1 bis { $most }
plan-rules-rest = eine Pause von { $seconds } s ist nicht möglich; nehmen Sie 0 bis { $most }
plan-rules-throbbing-once = halten, bis es pocht, darf man höchstens einmal am Tag (S1)
plan-rules-throbbing-soft = halten, bis es pocht, darf man nur im Liegen auf einem weichen, aufblasbaren Ball (C1): Hilfsmittel back_strap oder soft_ball, Position floor_or_bed
plan-rules-no-way = für { $name } gibt es keine Haltezeit, { $kind ->
    [time] die nach der Uhr endet
    [release] die endet, wenn es sich löst
    [throbbing] die endet, wenn es pocht
    [repetitions] die nach Bewegungen endet
   *[other] die so endet
  }
plan-rules-too-long = { $dose } ist zu lang für { $name }: dort höchstens { $most }
plan-rules-no-hold = bei { $key } wird keine Haltezeit angeboten
