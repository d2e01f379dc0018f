# Der englische Text steht in routines/tennis-ball-floor.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

tennis-ball-floor =
    .name = Tennisball am Boden
    .about = Neben dem unteren Teil des Schulterblatts und unterhalb davon, mit mehr Gewicht.
    .set-up-1 = Ein Tennisball. Legen Sie sich auf den Rücken, die Knie gebeugt.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Der Druck kann stark sein: Atmen Sie, lassen Sie locker, bleiben Sie bei höchstens 6 von 10. Wie fest Sie sich anlehnen, bestimmt, wie tief es geht.
    .caution-1 = Unter einem Muskel, nicht unter einem Knochen oder der Wirbelsäule.
    .caution-2 = Eine feste Stelle ist vielleicht nicht über Nacht weg und kommt mit der Anspannung jedes Tages wieder.
    .caution-3 = Beginnen Sie an der Wand: Das ist sanfter.
    .caution-4 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .caution-5 = Beim Hinunter- und Aufstehen: Halten Sie sich an einem Stuhl oder einer Wand fest.
    .stop-if-1 = Es kribbelt, schießt oder brennt, oder ein Arm wird taub.
    .stop-if-2 = Über 6 von 10, und weniger Druck hilft nicht.
    .stop-if-3 = Schmerz oder Druck in der Brust, Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht, oder Atemnot: Rufen Sie die Notrufnummer an.
    .step-1-name = Um das Schulterblatt
    .step-1-cue = Ball unter den Muskel neben dem Schulterblatt { $side } oder unterhalb davon. Rollen Sie daran entlang; auf der schmerzhaften Stelle halten Sie still.

S4-R1-FLOOR =
    .name = Tennisball am Boden
    .step-1 = Wenn es an der Wand leicht geworden ist: Legen Sie sich auf den Rücken, den Ball unter dem Muskel { $side }.
    .step-2 = Bewegen Sie sich der Länge nach über den festen Muskel, auf und ab, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie still und atmen Sie, bis es nachlässt.
    .dose = Bis es nachlässt
    .pressure = Durch Ihr Gewicht: Die Füße flach am Boden nehmen einen Teil davon ab.
    .caution-1 = Unter einem Muskel, nicht unter einem Knochen oder der Wirbelsäule.
