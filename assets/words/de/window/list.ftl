# Die Liste neben der Karte: Punkte, Suche, wo es wehtut. Eine schmale Seitenleiste.

# Die Punkte des letzten Tages noch einmal, auf einer Schaltfläche. Erst alle, dann die übrigen. $day: „27. November“.
list-again-yesterday = { $count ->
    [one] Noch einmal: der Punkt von gestern
   *[other] Noch einmal: die { $count } Punkte von gestern
  }
list-again-of-day = { $count ->
    [one] Noch einmal: der Punkt vom { $day }
   *[other] Noch einmal: die { $count } Punkte vom { $day }
  }
list-again-rest-yesterday = { $left ->
    [one] Noch einmal: 1 weiterer Punkt von gestern
   *[other] Noch einmal: { $left } weitere Punkte von gestern
  }
list-again-rest-of-day = { $left ->
    [one] Noch einmal: 1 weiterer Punkt vom { $day }
   *[other] Noch einmal: { $left } weitere Punkte vom { $day }
  }

list-title = Ihre Punkte
list-add = Neuer Punkt
list-search = Punkt oder Muskel suchen
# Die Taste, die dorthin führt.
list-search-key = /
list-order = Sortieren
list-order-most-tender = Höchste zuerst
list-order-latest = Neueste zuerst
list-order-name = Nach Name
# Die Filter: ihre Namen, und das kurze Wort, das man vor einer Anzahl sieht: „Links 3“.
list-filter-all = Alle
list-filter-all-short = Alle
list-filter-left = Linke Seite
list-filter-left-short = Links
list-filter-right = Rechte Seite
list-filter-right-short = Rechts
list-hint = Muskel anklicken fügt einen Punkt hinzu
    .page = Muskel antippen fügt einen Punkt hinzu
list-opening = Einträge werden geöffnet

# Überschriften über dem, was gefunden ist.
list-points = Punkte
list-muscles = Muskeln
list-pain = Punkte, die hier spürbar sein können
list-near = Punkte in der Nähe
list-recent = Zuletzt geöffnet

# Neben Tasten, in einer Zeile: „Eingabe öffnen“. Klein geschrieben.
list-move = wählen
list-open = öffnen
list-clear = leer

list-nothing = Nichts gefunden
list-nothing-help = Versuchen Sie einen Muskel, eine Stelle wie „Schulterblatt“ oder den Namen eines Punkts.
# Die Suche sagt nur, dass es wehtut.
list-where-is-it = Wo ist es?
list-where-is-it-help = Nennen Sie die Stelle, etwa „Wade“ oder „zwischen den Schulterblättern“, oder zeigen Sie sie auf der Zeichnung.
list-show-where = Auf der Zeichnung zeigen
list-none-on-side = Keine Punkte auf dieser Seite
list-empty = Noch keine Punkte
list-empty-help = Die kleinen Kreise am Körper sind noch nicht geprüfte Punkte. Klicken Sie den an, der Ihrer schmerzhaften Stelle am nächsten ist, oder suchen Sie die Stelle.
    .page = Die kleinen Kreise am Körper sind noch nicht geprüfte Punkte. Tippen Sie den an, der Ihrer schmerzhaften Stelle am nächsten ist, oder suchen Sie die Stelle.
list-empty-add = Punkt auf der Karte hinzufügen
list-example = Ein Beispiel ansehen
list-example-help = Öffnet ein zweites Fenster mit erfundenen Einträgen. In Ihre Einträge wird nichts geschrieben.
    .page = Öffnet einen zweiten Tab mit erfundenen Einträgen. In Ihre Einträge wird nichts geschrieben.
list-no-point = Kein Punkt ist geöffnet
list-no-point-help = Klicken Sie einen auf der Karte oder in der Liste an.
    .page = Tippen Sie einen auf der Karte oder in der Liste an.
list-none-on-muscle = Keine benannten Punkte auf diesem Muskel
list-none-on-muscle-help = Klicken Sie eine schmerzhafte Stelle an, um einen eigenen hinzuzufügen.
    .page = Tippen Sie eine schmerzhafte Stelle an, um einen eigenen hinzuzufügen.

# Eine Schaltfläche, und der Titel dessen, was sie öffnet.
list-where = Wo tut es weh?
list-where-help = Zeigt Punkte, deren Schmerz dort spürbar sein kann
list-where-click = Klicken Sie die Stelle auf der Zeichnung an, oder wählen Sie sie hier.
    .page = Tippen Sie die Stelle auf der Zeichnung an, oder wählen Sie sie hier.
list-where-only-click = Klicken Sie die Stelle auf der Zeichnung an. Um sie nach Namen zu wählen, gehen Sie zur Ansicht von hinten oder vorn.
    .page = Tippen Sie die Stelle auf der Zeichnung an. Um sie nach Namen zu wählen, gehen Sie zur Ansicht von hinten oder vorn.
list-leave = Verlassen
# Klein, über dem Namen einer Stelle.
list-sends-to = Punkte, deren Schmerz hier spürbar sein kann:
# Über dem, was vor allem anderen zu fragen ist.
list-first = Zuerst
list-another = Andere Stelle
list-no-source = Von keinem Punkt der Karte ist bekannt, dass er hier zu spüren ist
list-no-source-help = Versuchen Sie eine Stelle daneben. Schmerz kann andere Ursachen haben: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
list-source-hint = Nach Lehrbüchern; bei Ihnen kann es anders sein. Schmerz kann andere Ursachen haben. Eine Gedächtnishilfe, kein ärztlicher Rat.

list-found = { $count } gefunden
list-show-all = Alle { $count } zeigen
list-read-as = Nichts passt genau. Gezeigt wird „{ $text }“.
# $place: „außen am Ellenbogen“.
list-felt-in = Verstanden als Schmerz { $place }. Das ist keine Diagnose: Schmerz dort kann andere Ursachen haben.

# Unter dem Namen eines Punkts. $side: „Links“. $what, $place: wo er ist; oder wie es um seine Zahl steht.
list-line = { $side } · { $what }
list-line-not-tested = { $side } · noch nicht geprüft
# $how: „häufig“, „manchmal“.
list-line-of-source = { $side } · { $how } · { $place }
# $plain: sein Name im Alltag. $points: „2 Punkte“.
list-muscle = { $name }, { $plain }, { $points }
list-on-muscle = { $count ->
    [0] keine benannten Punkte
    [one] 1 Punkt
   *[other] { $count } Punkte
  }
# $name: „Unterer Rücken“.
list-place-in-the-middle = { $name }, in der Mitte
