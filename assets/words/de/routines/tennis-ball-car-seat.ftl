# Der englische Text steht in routines/tennis-ball-car-seat.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

tennis-ball-car-seat =
    .name = Tennisball im Auto
    .about = Für lange Fahrten: am besten im geparkten Auto. Nur als Mitfahrer.
    .set-up-1 = Ein Tennisball zwischen Ihnen und dem Sitz. Bleiben Sie angeschnallt.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Der Druck kann stark sein: Atmen Sie, lassen Sie locker, bleiben Sie bei höchstens 6 von 10. Wie fest Sie sich anlehnen, bestimmt, wie tief es geht.
    .caution-1 = Unter einem Muskel, nicht unter einem Knochen oder der Wirbelsäule.
    .caution-2 = Eine feste Stelle ist vielleicht nicht über Nacht weg und kommt mit der Anspannung jedes Tages wieder.
    .caution-3 = Am besten im geparkten Auto: Bei einem Unfall kann der Ball hinter dem Rücken Sie zusätzlich verletzen. Nie, während Sie fahren. Angeschnallt bleiben.
    .caution-4 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .stop-if-1 = Es kribbelt, schießt oder brennt, oder ein Arm wird taub.
    .stop-if-2 = Über 6 von 10, und weniger Druck hilft nicht.
    .stop-if-3 = Schmerz oder Druck in der Brust, Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht, oder Atemnot: Rufen Sie die Notrufnummer an.
    .step-1-name = Um das Schulterblatt
    .step-1-cue = Ball zwischen den Sitz und den Muskel neben dem Schulterblatt { $side } oder unterhalb davon. Auf der schmerzhaften Stelle halten Sie still, bis es nachlässt.

S4-R1-CAR =
    .name = Tennisball im Autositz
    .step-1 = Als Mitfahrer legen Sie den Ball zwischen den Sitz und den Muskel { $side }.
    .step-2 = Rutschen Sie ein wenig auf und ab, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Lehnen Sie sich zurück, atmen und halten Sie, bis es nachlässt.
    .dose = Bis es nachlässt
    .pressure = Je nachdem, wie fest Sie sich zurücklehnen.
    .caution-1 = Unter einem Muskel, nicht unter einem Knochen oder der Wirbelsäule.
    .caution-2 = Am besten im geparkten Auto: Bei einem Unfall kann der Ball hinter dem Rücken Sie zusätzlich verletzen. Nie, während Sie fahren. Angeschnallt bleiben.
