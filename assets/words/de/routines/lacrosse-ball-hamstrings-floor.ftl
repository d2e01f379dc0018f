# Der englische Text steht in routines/lacrosse-ball-hamstrings-floor.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-hamstrings-floor =
    .name = Lacrosseball: Oberschenkel hinten, Boden
    .about = Die Rückseite des Oberschenkels mit mehr Gewicht.
    .set-up-1 = Setzen Sie sich auf den Boden, beide Beine ausgestreckt, die Hände hinter sich.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Es kann mehrere Male brauchen.
    .caution-5 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .caution-6 = Der Stuhl ist sanfter; beginnen Sie dort.
    .caution-7 = Nicht auf einer frischen Zerrung: 3 Tage warten.
    .caution-8 = Halten Sie den Ball aus der Kniekehle heraus: Dort liegen Gefäße und ein Nerv.
    .caution-9 = Beim Hinunter- und Aufstehen: Halten Sie sich an einem Stuhl oder einer Wand fest.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Es kribbelt oder schießt, vor allem unterhalb des Knies.
    .step-1-name = Oberschenkel hinten
    .step-1-cue = Ball unter die Rückseite des Oberschenkels { $side }, eine Handbreit oberhalb des Knies oder höher. Für mehr Gewicht das andere Bein darüber.

S3-HAMF =
    .name = Oberschenkel hinten am Boden
    .step-1 = Setzen Sie sich auf den Boden, die Beine ausgestreckt, den Ball unter der Rückseite des Oberschenkels { $side }.
    .step-2 = Rollen Sie längs und quer zum Muskel, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie, bis es nachlässt. Für mehr Gewicht legen Sie das andere Bein darüber.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = Durch das Gewicht von einem Bein oder von zwei.
    .caution-1 = Bleiben Sie eine Handbreit oberhalb der Kniekehle.
