# Der englische Text steht in routines/lacrosse-ball-calf.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-calf =
    .name = Lacrosseball: Wade
    .about = Die Rückseite des Unterschenkels, von oberhalb der Achillessehne zum Knie hin, dann beide Seiten.
    .set-up-1 = Setzen Sie sich auf den Boden, die Hände hinter sich: ein Bein gestreckt, sein Fußgelenk locker, die Sohle des anderen Fußes am Boden, um sich abzudrücken.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Es kann mehrere Male brauchen.
    .caution-5 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .caution-6 = Ein Bein neu geschwollen, warm, rot oder schmerzhaft, oder ein neuer Schmerz auf einer Seite nach langer Reise, Gips oder Operation: kein Ball, noch heute ärztlichen Rat holen. Dazu Atemnot oder Schmerz in der Brust: Rufen Sie die Notrufnummer an.
    .caution-7 = Beim Hinunter- und Aufstehen: Halten Sie sich an einem Stuhl oder einer Wand fest.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Der Fuß oder die Außenseite des Beins kribbelt, oder der Fuß hängt herab.
    .stop-if-3 = Die Wade fühlt sich heiß, gespannt und geschwollen an, oder Sie bekommen Atemnot.
    .step-1-name = Mitte der Wade
    .step-1-cue = Ball unter die Wade { $side }, knapp oberhalb der Sehne. Rollen Sie langsam zum Knie hin; auf einer festen Stelle halten Sie still, bis es nachlässt, dann rollen Sie weiter.
    .step-2-name = Innenseite
    .step-2-cue = Drehen Sie die Zehen am Fuß { $side } nach innen, sodass die Innenseite auf den Ball kommt. Oder rollen Sie den Ball mit der Hand daran entlang.
    .step-3-name = Außenseite
    .step-3-cue = Drehen Sie die Zehen am Fuß { $side } nach außen, sodass die Außenseite auf den Ball kommt. Oder rollen Sie den Ball mit der Hand daran entlang. Bleiben Sie eine Handbreit unterhalb des Knochenhöckers außen am Knie.

S3-CALF =
    .name = Wade am Boden
    .step-1 = Setzen Sie sich, den Ball unter der Wade { $side }, das Fußgelenk locker, die Sohle des anderen Fußes am Boden.
    .step-2 = Rollen Sie langsam von oberhalb der Sehne zum Knie hin. Für die Seiten drehen Sie das Bein.
    .step-3 = Halten Sie auf der schmerzhaften Stelle, bis es nachlässt. Es kann helfen, den Fuß zu strecken und anzuziehen.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = Erträglich. Der andere Fuß bewegt Sie und nimmt etwas vom Gewicht ab.
    .caution-1 = Bleiben Sie oberhalb der Achillessehne und unterhalb der Kniekehle.
    .caution-2 = Außen bleiben Sie eine Handbreit unterhalb des Knochenhöckers außen am Knie: Dort liegt ein Nerv.
    .caution-3 = Ein Bein neu geschwollen, warm, rot oder schmerzhaft, oder ein neuer Schmerz auf einer Seite nach langer Reise, Gips oder Operation: kein Ball, noch heute ärztlichen Rat holen. Dazu Atemnot oder Schmerz in der Brust: Rufen Sie die Notrufnummer an.
