# Der englische Text steht in routines/backstrap-sitting.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

backstrap-sitting =
    .name = BackStrap oberer Rücken, sitzend
    .about = Dieselben acht Punkte, sitzend, mit kurzen Haltezeiten.
    .set-up-1 = Pumpen Sie den blauen Ball hart auf.
    .set-up-2 = Haken Sie das rote Band in den Griff, der der Tasche des blauen Balls am nächsten ist: So drückt er am stärksten.
    .order-why = Beide Trapezius-Punkte kommen zuerst, weil sie über den anderen liegen. Dann weiter von der Oberfläche in die Tiefe.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Druckempfindlich oder zuerst dumpf, aber erträglich: Sie können sich noch entspannen.
    .caution-1 = Die Punkte sind ein grober Anhalt, jeder dort, wo der Muskel auf die Faszie trifft, seine feste Hülle. Nur einen halben Zoll (1,3 cm) weiter kann eine neue druckempfindliche Stelle sein.
    .caution-2 = Die Orte sind so gut wie möglich geschätzt: Die druckempfindliche Stelle entscheidet.
    .caution-3 = Der Hersteller hat auch Routinen für den Nacken und den unteren Rücken, mit denen diese Muskeln verbunden sind.
    .caution-4 = Die lange Haltezeit, bis es pocht, gibt es nur im Liegen.
    .caution-5 = Am Serratus-Punkt legen Sie den Arm quer über die Brust: Der Muskel liegt unter dem Schulterblatt. Lagern Sie den Arm auf einem Kissen; hören Sie auf, wenn er schmerzt.
    .caution-6 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .stop-if-1 = Es kribbelt, oder Haut, Arm, Hand oder Bein wird taub: Nehmen Sie den Ball weg. Eine dumpfe Stelle unter dem Ball ist anfangs üblich.
    .stop-if-2 = Schmerz oder Druck in der Brust, Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht, oder Atemnot: Rufen Sie die Notrufnummer an.
    .stop-if-3 = Probleme beim Sehen, Sprechen, Schlucken oder Gehen, eine Seite schwach, oder plötzlicher starker Kopfschmerz: Rufen Sie die Notrufnummer an.
    .stop-if-4 = Schwindlig oder übel: nichts mehr an Hals und Nacken, bis es ärztlich abgeklärt ist.
    .step-1-name = Trapezius oben
    .step-1-cue = Wo der Nacken in die Schulter { $side } übergeht.
    .step-2-name = Trapezius Mitte
    .step-2-cue = Zwischen der Wirbelsäule und dem Schulterblatt { $side }, weit oben und näher an der Wirbelsäule.
    .step-3-name = Levator scapulae
    .step-3-cue = Knapp oberhalb der oberen inneren Ecke des Schulterblatts { $side }.
    .step-4-name = Rhomboidei
    .step-4-cue = Am Innenrand des Schulterblatts { $side }, auf halber Höhe.
    .step-5-name = Serratus posterior superior
    .step-5-cue = Neben dem oberen Innenrand des Schulterblatts { $side }. Zuerst kommt die Hand { $side } auf die Schulter { $other }.
    .step-6-name = Erector spinae, oben
    .step-6-cue = Im Muskelstrang { $side } am Nackenansatz, neben der Wirbelsäule.
    .step-7-name = Erector spinae, unten
    .step-7-cue = Im Muskelstrang { $side } neben der Wirbelsäule, unterhalb der Mitte der Schulterblätter.
    .step-8-name = Rotatores, tief
    .step-8-cue = In der Rinne { $side }, eine Daumenbreite neben der Wirbelsäule, zwischen den Schulterblättern.

S1-R2 =
    .name = BackStrap, sitzend
    .step-1 = Setzen Sie sich an eine feste Rückenlehne, den Ball { $side } auf der Stelle, und halten Sie beide Enden des Gurts.
    .step-2 = Ziehen Sie den Gurt mit einer Hand nach unten oder mit der anderen nach oben, bis der Ball sitzt.
    .step-3 = Lehnen Sie sich nur so weit zurück, dass Sie sich noch entspannen können.
    .dose = Bis es nachlässt: höchstens 2 min
    .pressure = Je nachdem, wie weit Sie sich zurücklehnen.
    .caution-1 = Nie auf der Wirbelsäule.
    .caution-2 = Die lange Haltezeit, bis es pocht, gibt es nur im Liegen.

S1-R2-CROSSED =
    .name = BackStrap, sitzend, Arm gekreuzt
    .step-1 = Setzen Sie sich an eine feste Rückenlehne, den Ball am Innenrand des Schulterblatts { $side }.
    .step-2 = Lassen Sie los. Ihre Hand { $side } kommt auf die Schulter { $other }.
    .step-3 = Lehnen Sie sich nur so weit zurück, dass Sie sich noch entspannen können.
    .dose = Bis es nachlässt: höchstens 2 min
    .pressure = Je nachdem, wie weit Sie sich zurücklehnen.
    .caution-1 = Nie auf der Wirbelsäule.
    .caution-2 = Die lange Haltezeit, bis es pocht, gibt es nur im Liegen.
