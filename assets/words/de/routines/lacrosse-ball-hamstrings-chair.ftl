# Der englische Text steht in routines/lacrosse-ball-hamstrings-chair.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-hamstrings-chair =
    .name = Lacrosseball: Oberschenkel hinten, Stuhl
    .about = Die Rückseite des Oberschenkels, sitzend.
    .set-up-1 = Setzen Sie sich auf einen harten Stuhl oder einen Tisch.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Es kann mehrere Male brauchen.
    .caution-5 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .caution-6 = Nicht auf einer frischen Zerrung: 3 Tage warten.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Es kribbelt oder schießt, vor allem unterhalb des Knies.
    .step-1-name = Oberschenkel hinten
    .step-1-cue = Ball unter den Oberschenkel { $side }, das Bein hängt. Rollen Sie längs und quer; auf einer schmerzhaften Stelle beugen und strecken Sie das Knie.

S3-HAMC =
    .name = Oberschenkel hinten auf hartem Stuhl
    .step-1 = Setzen Sie sich auf einen harten Stuhl, den Ball unter dem Oberschenkel { $side }, und lassen Sie das Bein hängen.
    .step-2 = Rollen Sie längs und quer zum Muskel, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie, bis es nachlässt. Es kann helfen, das Knie zu beugen und zu strecken.
    .step-4 = Für mehr Druck beugen Sie sich vor und stützen einen Arm auf den Oberschenkel.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = Je nachdem, wie weit Sie sich vorbeugen.
    .caution-1 = Bleiben Sie eine Handbreit oberhalb der Kniekehle.
