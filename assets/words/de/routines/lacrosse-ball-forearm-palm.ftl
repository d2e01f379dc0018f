# Der englische Text steht in routines/lacrosse-ball-forearm-palm.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-forearm-palm =
    .name = Lacrosseball: Unterarm, Beugeseite
    .about = Die Seite des Unterarms, die die Hand schließt. Tippen, Handynachrichten und Greifen belasten sie.
    .set-up-1 = Setzen oder stellen Sie sich an einen Tisch, den Ball darauf.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Es kann mehrere Male brauchen.
    .caution-5 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .caution-6 = Taube Finger oder ein schwacher Griff, bevor Sie beginnen: erst ärztlich abklären lassen.
    .caution-7 = Überlastung im Unterarm kann mit tauben Fingern und schwachem Griff einhergehen.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Daumen oder Finger kribbeln.
    .step-1-name = Handgelenk bis Ellenbogen, Beugeseite
    .step-1-cue = Der Unterarm { $side } liegt auf dem Ball, Handfläche nach unten. Rollen Sie zum Ellenbogen hin; auf einer festen Stelle warten Sie, bis es nachlässt, und beugen und strecken das Handgelenk.

S3-FORF =
    .name = Beugeseite des Unterarms auf dem Tisch
    .step-1 = Der Unterarm { $side } kommt auf den Ball auf einem Tisch, Handfläche nach unten.
    .step-2 = Rollen Sie von oberhalb des Handgelenks zum Ellenbogen hin, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie, bis es nachlässt. Es kann helfen, das Handgelenk zu beugen und zu strecken.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = So viel, wie angenehm ist.
    .caution-1 = Bleiben Sie weg vom Handgelenk und von der Ellenbeuge.
    .caution-2 = Hören Sie auf, wenn die Hand kribbelt.
