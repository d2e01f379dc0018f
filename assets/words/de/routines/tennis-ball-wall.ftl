# Der englische Text steht in routines/tennis-ball-wall.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

tennis-ball-wall =
    .name = Tennisball an der Wand
    .about = Neben dem unteren Teil des Schulterblatts und unterhalb davon, die sanftere Art.
    .set-up-1 = Ein Tennisball, an einer Wand.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Der Druck kann stark sein: Atmen Sie, lassen Sie locker, bleiben Sie bei höchstens 6 von 10. Wie fest Sie sich anlehnen, bestimmt, wie tief es geht.
    .caution-1 = Unter einem Muskel, nicht unter einem Knochen oder der Wirbelsäule.
    .caution-2 = Eine feste Stelle ist vielleicht nicht über Nacht weg und kommt mit der Anspannung jedes Tages wieder.
    .caution-3 = Beginnen Sie hier: Die Wand ist sanfter als der Boden.
    .caution-4 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .stop-if-1 = Es kribbelt, schießt oder brennt, oder ein Arm wird taub.
    .stop-if-2 = Über 6 von 10, und weniger Druck hilft nicht.
    .stop-if-3 = Schmerz oder Druck in der Brust, Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht, oder Atemnot: Rufen Sie die Notrufnummer an.
    .step-1-name = Um das Schulterblatt
    .step-1-cue = Ball zwischen die Wand und den Muskel neben dem Schulterblatt { $side } oder unterhalb davon. Rollen Sie daran entlang; auf der schmerzhaften Stelle halten Sie still.

S4-R1 =
    .name = Tennisball unter dem Muskel
    .step-1 = Lehnen Sie sich zurück, den Ball zwischen der Wand und dem Muskel { $side }.
    .step-2 = Rollen Sie der Länge nach über den festen Muskel, auf und ab, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie still und atmen Sie, bis es nachlässt.
    .step-4 = Für mehr Druck machen Sie später dasselbe im Liegen am Boden.
    .dose = Bis es nachlässt
    .pressure = Je nachdem, wie fest Sie sich anlehnen.
    .caution-1 = Unter einem Muskel, nicht unter einem Knochen oder der Wirbelsäule.
