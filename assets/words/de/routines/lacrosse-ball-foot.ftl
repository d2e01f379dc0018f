# Der englische Text steht in routines/lacrosse-ball-foot.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-foot =
    .name = Lacrosseball: Fuß
    .about = Die Sohle in vier Vierteln, dann die Zehen: zusammen 50 s pro Fuß. Wo es am festesten ist, wiederholen Sie den Schritt. Von mehreren Stellen kommen die Füße zuerst; arbeiten Sie sich nach oben.
    .set-up-1 = Setzen Sie sich barfuß auf einen Stuhl, den Ball auf dem Boden. Später können Sie stehen und sich an einer Wand, einem standfesten Tisch oder einem Stuhl festhalten, das Gewicht auf dem anderen Bein.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Es kann mehrere Male brauchen.
    .caution-5 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .caution-6 = Taube Füße, Diabetes oder eine Wunde am Fuß: kein Ball, erst in Arztpraxis oder Physiotherapie fragen. Sehen Sie sich danach die Haut an.
    .caution-7 = Der ganze Fuß bekommt 30 bis 60 s, wie viele Punkte es auch sind.
    .caution-8 = Wo Knochen nahe ist, an der Ferse und den Zehenballen, rollen Sie nur leicht vorbei und behalten das Gewicht auf dem anderen Bein; nie das volle Gewicht auf Ferse oder Fußballen.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Die Haut ändert ihre Farbe, oder der Fuß ist danach taub.
    .step-1-name = Sohle vorn, inneres Viertel
    .step-1-cue = Ball unter das Fußgewölbe { $side }, vorn auf der Großzehenseite. Rollen Sie vor und zurück und seitlich.
    .step-2-name = Sohle vorn, äußeres Viertel
    .step-2-cue = Weiter zur Kleinzehenseite am Fuß { $side }. Wieder vor und zurück und seitlich.
    .step-3-name = Sohle hinten, inneres Viertel
    .step-3-cue = Weiter zum inneren Fußgewölbe { $side }, vor dem Fersenbein. Wieder dasselbe.
    .step-4-name = Sohle hinten, äußeres Viertel
    .step-4-cue = Weiter zum Außenrand am Fuß { $side }, vor dem Fersenbein. Wieder dasselbe.
    .step-5-name = Zehen
    .step-5-cue = Lassen Sie die Zehen am Fuß { $side } mit leichtem Druck von einer Seite zur anderen über den Ball gleiten.

S3-FOOT =
    .name = Sohle, sitzend
    .step-1 = Sitzen Sie, den Ball unter dem Fußgewölbe { $side }.
    .step-2 = Rollen Sie in einem Viertel der Sohle vor und zurück und seitlich, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Geben Sie ihr 10 bis 20 s. Für mehr Druck stützen Sie die Unterarme auf die Oberschenkel.
    .step-4 = Später können Sie stehen, das Gewicht auf dem anderen Bein; halten Sie sich an einer Wand, einem standfesten Tisch oder einem Stuhl fest.
    .dose = 10 bis 20 s pro Punkt, 30–60 s für den ganzen Fuß
    .pressure = Je nachdem, wie weit Sie sich vorbeugen.
    .caution-1 = Nicht auf Knochen oder Gelenken.
    .caution-2 = An Fersenbein und Zehenballen nur leicht vorbei.
    .caution-3 = Taube Füße, Diabetes oder eine Wunde am Fuß: kein Ball, erst in Arztpraxis oder Physiotherapie fragen.
