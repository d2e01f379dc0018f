# Der englische Text steht in routines/lacrosse-ball-forearm-back.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-forearm-back =
    .name = Lacrosseball: Unterarm, Rückseite
    .about = Die Seite des Unterarms, die die Hand hebt. Tippen, Handynachrichten und Greifen belasten sie.
    .set-up-1 = Stellen Sie sich an eine Wand.
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
    .step-1-name = Handgelenk bis Ellenbogen, Rückseite
    .step-1-cue = Ball an die Wand, mit der Rückseite des Unterarms { $side } gehalten. Rollen Sie zum Ellenbogen hin; auf einer festen Stelle warten Sie, bis es nachlässt, und beugen und strecken das Handgelenk.

S3-FORB =
    .name = Rückseite des Unterarms an der Wand
    .step-1 = Halten Sie den Ball mit der Rückseite des Unterarms { $side } an der Wand, die Handfläche von ihr weg.
    .step-2 = Rollen Sie von oberhalb des Handgelenks zum Ellenbogen hin, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie, bis es nachlässt. Es kann helfen, das Handgelenk zu beugen und zu strecken.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = So viel, wie angenehm ist.
    .caution-1 = Bleiben Sie weg vom Handgelenk, vom Ellenbogen und von seinen Knochenhöckern.
    .caution-2 = Hören Sie auf, wenn die Hand kribbelt.
