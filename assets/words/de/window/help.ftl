# Die Hilfe. Wörter in Anführungszeichen sind die von Schaltflächen: Sie müssen dort gleich heißen.

# Der Wechsel zwischen ihren Teilen, und die Teile: kurz.
help-parts-name = Teil der Hilfe
help-part-how = So geht es
help-part-marks = Zeichen
help-part-words = Wörter

# So geht es: vier Schritte, jeder eine Überschrift und Sätze.
help-step-find = Den Punkt finden
help-step-find-how = Klicken Sie auf die schmerzhafte Stelle am Körper, oder suchen Sie sie mit Ihren Worten: „zwischen den Schulterblättern“. Wissen Sie nur, wo es wehtut, nennt „Wo tut es weh?“ die Punkte, deren Schmerz dorthin ausstrahlen kann.
    .page = Tippen Sie auf die schmerzhafte Stelle am Körper, oder suchen Sie sie mit Ihren Worten: „zwischen den Schulterblättern“. Wissen Sie nur, wo es wehtut, nennt „Wo tut es weh?“ die Punkte, deren Schmerz dorthin ausstrahlen kann.
help-step-rate = Druckschmerz bewerten
help-step-rate-how = Drücken Sie ihn und wählen Sie eine Zahl: 0 ist nicht druckempfindlich, 10 so sehr, wie es nur geht. Ab 7 wird an diesem Tag nicht gedrückt; die Zahl können Sie trotzdem speichern.
help-step-hold = Den Punkt halten
help-step-hold-how = In der Seitenleiste oder im Bereich unter der Karte steht, womit, wie und wie lange. Lesen Sie, worauf Sie dort achten, starten Sie und machen Sie sich bereit: Den Rest macht die Uhr. Sticht, schießt oder kribbelt es, hören Sie auf.
help-step-after = Druckschmerz neu bewerten
help-step-after-how = Vorher und nachher werden zusammen gespeichert, nur auf diesem Gerät. Der Verlauf zeigt, wie sich jeder Punkt über die Wochen entwickelt.

# Was es sonst gibt: ein Wort, und was es ist.
help-routines = Routinen
help-routines-how = Mehrere Punkte in einer Reihenfolge, mit der Zeit für jeden.
help-plan = Ein Plan
help-plan-how = Ihre Physiotherapie kann Ihnen einen als Datei schicken: Ziehen Sie sie auf das Fenster. In der Seitenleiste steht dann, was heute als Nächstes kommt.
    .page = Ihre Physiotherapie kann Ihnen einen als Datei schicken: Lesen Sie sie unter „Plan“ ein. Neben oder unter der Karte steht dann, was heute als Nächstes kommt.
help-floor = Bodenmodus
help-floor-how = Zum Hinlegen: große Ziffern, und jede Taste und jeder Klick führt zum nächsten Schritt. Öffnen Sie ihn neben „Starten“ oder während einer Haltezeit.
    .page = Zum Hinlegen: große Ziffern, und ein Tippen irgendwo führt zum nächsten Schritt. Öffnen Sie ihn neben „Starten“ oder während einer Haltezeit.
help-earlier = Frühere Haltezeiten
help-earlier-how = Ohne Knotmap gehalten? „Haltezeit nachtragen“ beim Punkt fragt nach Tag und Uhrzeit.
help-slip = Ein Versehen
help-slip-how = „Rückgängig“ nimmt zurück, was Sie gespeichert haben, und sagt, was es war. Unter „Einträge“ berichtigt „Ändern“ einen Eintrag.

# Unter den Zeichen.
help-of-number = Die Zahl ist der letzte Druckschmerz, den Sie angegeben haben. Form und Farbe sagen dasselbe noch einmal.
help-of-several = Punkte, die aufeinanderlägen, sind ein Zeichen, mit „+1“ oder „×2“ daneben: Ein Klick trennt sie.
    .page = Punkte, die aufeinanderlägen, sind ein Zeichen, mit „+1“ oder „×2“ daneben: Ein Tippen trennt sie.
help-of-sides = Links und rechts sind immer Ihre eigenen, von welcher Seite das Bild auch gezeigt wird.

# Zeichen der Karte; auch in ihrer Legende: kurz.
help-forbidden = nicht selbst behandeln
help-locked = nach unerwartetem Schmerz gesperrt
help-rests = hat bis morgen Pause
help-from-afar = nicht geprüft, von Weitem
help-several = mehrere davon an einer Stelle

# Wörter, wie sie sonst im Fenster stehen, und was sie hier heißen.
help-word-point = Punkt
help-word-point-is = Eine schmerzhafte Stelle in einem Muskel. In der Physiotherapie heißt sie Triggerpunkt, im Alltag Muskelknoten.
help-word-tenderness = Druckschmerz
help-word-tenderness-is = Wie sehr ein Punkt schmerzt, wenn Sie ihn drücken, 0 bis 10. Ruheschmerz ist etwas anderes und wird getrennt notiert.
help-word-hold = Haltezeit
help-word-hold-is = Gleichmäßiger Druck auf einen Punkt, auf Zeit, mit einem Ball, einem Hilfsmittel oder den Fingern.
help-word-dose = Dosis
help-word-dose-is = Wie lange oder wie viele Male: „60 s“, „bis es sich löst“.
help-word-releases = Es löst sich
help-word-releases-is = Der Muskel unter dem Ball lässt los: Die Stelle wird weicher und weniger druckempfindlich.
help-word-throbs = Es pocht
help-word-throbs-is = Die schmerzhafte Stelle pocht: das Ende einer langen Haltezeit. Ein Schlagen im Takt Ihres Pulses ist ein Zeichen aufzuhören.
help-word-before-after = Vorher, nachher
help-word-before-after-is = Der Druckschmerz direkt vor einer Haltezeit und direkt danach.
help-word-referral = Schmerz möglich
help-word-referral-is = Druck auf einen Punkt kann an anderer Stelle zu spüren sein. In der Physiotherapie: ausstrahlen, Übertragungsschmerz.
help-word-layers = Äußere, tiefe Muskeln
help-word-layers-is = Die unter der Haut, und die darunter. Ein tiefer Punkt öffnet seine Körperseite.
help-word-danger = Wo nicht drücken
help-word-danger-is = Stellen, an denen ein Gefäß, ein Nerv oder Knochen dicht unter der Haut liegt.
help-word-rest = Pause
help-word-rest-is = Ein Punkt, der zu schmerzhaft war, wird bis morgen in Ruhe gelassen.
help-word-locked = Gesperrt
help-word-locked-is = Nach unerwartetem Schmerz gibt es an einem Punkt keine Haltezeit, bis Sie sagen, dass es vorbei ist.
help-word-flare-up = Aufgeflammt
help-word-flare-up-is = Am Tag danach liegt ein Punkt um 2 oder mehr über seiner Zahl vor der Haltezeit: Setzen Sie einen Tag aus, dann halten Sie halb so lang.
help-word-entry = Eintrag
help-word-entry-is = Etwas, das Sie notiert haben: eine Haltezeit, oder eine Zahl ohne Haltezeit. Nichts wird weggeworfen; eine Änderung ist ein Eintrag mehr.
help-word-middle-value = Mittlerer Wert aus 5 Tagen
help-word-middle-value-is = Die Hälfte der Werte von fünf Tagen liegt darüber, die Hälfte darunter. Der Verlauf zeichnet ihn als Linie.
help-word-most-days = Die meisten Tage
help-word-most-days-is = Das graue Band im Verlauf: wie weit die Werte eines Punkts meist von ihrer Mitte liegen. Eine Änderung darüber hinaus ist fett.
help-word-review = Kontrolltermin
help-word-review-is = Der Tag, an dem Sie mit Ihrer Physiotherapie wieder auf den Plan schauen.
