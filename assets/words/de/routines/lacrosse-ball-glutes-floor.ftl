# Der englische Text steht in routines/lacrosse-ball-glutes-floor.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-glutes-floor =
    .name = Lacrosseball: Gesäß am Boden
    .about = Das Gesäß mit Ihrem Gewicht auf dem Ball.
    .set-up-1 = Wenn es an der Wand nach mehreren Malen angenehm geworden ist: Setzen Sie sich auf den Boden, die Hände hinter sich.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Es kann mehrere Male brauchen.
    .caution-5 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .caution-6 = Sitzbein und Ischiasnerv sind nahe. Wenn es kribbelt: Ball weg und aufhören. An einem anderen Tag beginnen Sie höher und näher zur Mitte.
    .caution-7 = Beim Hinunter- und Aufstehen: Halten Sie sich an einem Stuhl oder einer Wand fest.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Es kribbelt oder schießt das Bein hinunter.
    .step-1-name = Gesäß
    .step-1-cue = Ball unter das Gesäß { $side }, das andere Bein gestreckt, der Fußknöchel { $side } auf dessen Oberschenkel. Rollen Sie langsam.

S3-GLUF =
    .name = Gesäß am Boden
    .step-1 = Wenn es an der Wand angenehm geworden ist: Setzen Sie sich, den Ball unter dem Gesäß { $side }, das andere Bein gestreckt.
    .step-2 = Der Fußknöchel { $side } kommt quer auf den Oberschenkel des gestreckten Beins.
    .step-3 = Stützen Sie sich auf die Hände und rollen Sie langsam in alle Richtungen, bis Sie die schmerzhafte Stelle finden.
    .step-4 = Halten Sie still, bis es nachlässt.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = Durch Ihr Gewicht: Fangen Sie einen Teil mit den Händen ab.
    .caution-1 = Bleiben Sie weg von Sitzbein, Kreuzbein und Steißbein.
    .caution-2 = Wenn es kribbelt oder das Bein hinunterschießt: Ball weg und aufhören. An einem anderen Tag beginnen Sie höher und näher zur Mitte.
