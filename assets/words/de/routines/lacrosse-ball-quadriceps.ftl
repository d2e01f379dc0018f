# Der englische Text steht in routines/lacrosse-ball-quadriceps.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-quadriceps =
    .name = Lacrosseball: Oberschenkel vorn
    .about = Die Vorderseite des Oberschenkels, in Bauchlage.
    .set-up-1 = Schaffen Sie am Boden Platz zum Bewegen. Legen Sie sich auf den Bauch, auf die Unterarme gestützt.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Es kann mehrere Male brauchen.
    .caution-5 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .caution-6 = Nicht auf einem Bluterguss oder einer frischen Prellung: 3 Tage warten, und länger, solange es geschwollen ist.
    .caution-7 = Nicht auf einer frischen Zerrung: 3 Tage warten.
    .caution-8 = Beim Hinunter- und Aufstehen: Halten Sie sich an einem Stuhl oder einer Wand fest.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Es kribbelt oder brennt vorn oder außen am Oberschenkel.
    .step-1-name = Oberschenkel vorn
    .step-1-cue = Ball unter die Vorderseite des Oberschenkels { $side }. Rollen Sie sanft längs und quer; auf einer schmerzhaften Stelle beugen und strecken Sie das Knie.

S3-QUAD =
    .name = Oberschenkel vorn am Boden
    .step-1 = Legen Sie sich auf den Bauch, den Ball unter der Vorderseite des Oberschenkels { $side }.
    .step-2 = Tragen Sie Ihr Gewicht auf den Unterarmen und dem anderen Bein.
    .step-3 = Rollen Sie sanft längs und quer zum Muskel, bis Sie die schmerzhafte Stelle finden.
    .step-4 = Halten Sie, bis es nachlässt. Es kann helfen, das Knie zu beugen und zu strecken.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = So viel, wie angenehm ist: Tragen Sie den Rest auf den Unterarmen.
    .caution-1 = Bleiben Sie weg von Kniescheibe, Rollhügel außen an der Hüfte und Leiste.
