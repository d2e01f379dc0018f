# Der englische Text steht in routines/lacrosse-ball-shin.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-shin =
    .name = Lacrosseball: Schienbein
    .about = Der Muskel außen neben dem Schienbein.
    .set-up-1 = Auf Händen und Knien, den Ball unter einem Schienbein.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Es kann mehrere Male brauchen.
    .caution-5 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .caution-6 = Ein Bein neu geschwollen, warm, rot oder schmerzhaft, oder ein neuer Schmerz auf einer Seite nach langer Reise, Gips oder Operation: kein Ball, noch heute ärztlichen Rat holen. Dazu Atemnot oder Schmerz in der Brust: Rufen Sie die Notrufnummer an.
    .caution-7 = Nicht auf einer frischen Zerrung: 3 Tage warten.
    .caution-8 = Beim Hinunter- und Aufstehen: Halten Sie sich an einem Stuhl oder einer Wand fest.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Der Fußrücken kribbelt, oder der Fuß hängt herab.
    .step-1-name = Neben dem Schienbein
    .step-1-cue = Ball unter den Muskel außen neben dem Schienbein { $side }, eine Handbreit unterhalb des Knies, nie auf dem Knochen. Rollen Sie langsam; auf einer festen Stelle warten Sie, bis es nachlässt.

S3-SHIN =
    .name = Neben dem Schienbein, auf Händen und Knien
    .step-1 = Auf Händen und Knien legen Sie den Ball unter den Muskel außen neben dem Schienbein { $side }.
    .step-2 = Rollen Sie das Bein langsam darüber, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie, bis es nachlässt.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = So viel, wie angenehm ist.
    .caution-1 = Auf dem Muskel, nie auf dem Schienbeinknochen.
    .caution-2 = Außen bleiben Sie eine Handbreit unterhalb des Knochenhöckers außen am Knie: Dort liegt ein Nerv.
    .caution-3 = Ein Bein neu geschwollen, warm, rot oder schmerzhaft, oder ein neuer Schmerz auf einer Seite nach langer Reise, Gips oder Operation: kein Ball, noch heute ärztlichen Rat holen. Dazu Atemnot oder Schmerz in der Brust: Rufen Sie die Notrufnummer an.
