# Der englische Text steht in routines/lacrosse-ball-glutes-wall.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-glutes-wall =
    .name = Lacrosseball: Hüfte und Gesäß an der Wand
    .about = Gesäß und äußere Hüfte, stehend: Sie bestimmen den Druck. Nach mehreren Malen angenehm? Dann gehen Sie zum Boden über.
    .set-up-1 = Stellen Sie sich seitlich oder mit dem Rücken an eine Wand.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Es kann mehrere Male brauchen.
    .caution-5 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Es kribbelt oder schießt das Bein hinunter.
    .step-1-name = Gesäß
    .step-1-cue = Ball zwischen die Wand und das Gesäß { $side }. Lehnen Sie sich an und rollen Sie langsam in alle Richtungen.
    .step-2-name = Äußere Hüfte
    .step-2-cue = Drehen Sie sich, bis der Ball auf dem Muskel oberhalb des Rollhügels außen an der Hüfte { $side } liegt, nicht darauf.

S3-GLUW =
    .name = Hüfte und Gesäß an der Wand
    .step-1 = Stellen Sie sich hin, den Ball zwischen der Wand und dem Gesäß { $side } oder der äußeren Hüfte.
    .step-2 = Lehnen Sie sich an und rollen Sie langsam in alle Richtungen, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie still, bis es nachlässt.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = Lehnen Sie sich nur so weit an, dass es noch angenehm ist.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Bleiben Sie weg vom Rollhügel außen an der Hüfte, von Sitzbein, Kreuzbein und Beckenkamm.
    .caution-3 = Hören Sie auf, wenn es kribbelt oder das Bein hinunterschießt.
