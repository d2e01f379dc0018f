# Der englische Text steht in routines/medial-scapula-rolling.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

medial-scapula-rolling =
    .name = Rollen innen am Schulterblatt
    .about = Soll den Streifen zwischen Wirbelsäule und Schulterblatt lockern: Rhomboidei, mittlerer und unterer Trapezius, Rückenstrecker. Kann vor kräftigenden Übungen kommen. In der Quelle 2–4 min insgesamt; hier für jede Seite.
    .set-up-1 = Am besten ist ein Lacrosseball: sehr fest, klein, und er rutscht kaum an der Wand.
    .set-up-2 = Stellen Sie sich mit dem Rücken zur Wand, die Hand der Seite, die Sie behandeln, auf der anderen Schulter.
    .per-day = Wie oft am Tag, sagt Ihre Physiotherapie: Zu oft kann den Schmerz aufflammen lassen, zu selten bringt vielleicht nichts.
    .feel = Wie eine Massage: schmerzhaft und wohltuend zugleich. Sie können sich noch entspannen. Wenn Sie sich verkrampfen, lehnen Sie sich weniger an.
    .caution-1 = Bleiben Sie zwischen der Wirbelsäule und dem Schulterblatt einer Seite: Rollen Sie nicht über die Wirbelsäule.
    .caution-2 = Am besten, nachdem man Sie in der Physiotherapie untersucht hat.
    .caution-3 = Der Grund für den Schmerz kann anderswo liegen.
    .caution-4 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .stop-if-1 = Sie sind unsicher, was Sie spüren.
    .stop-if-2 = Es schmerzt anders als erwartet.
    .stop-if-3 = Schmerz zieht um die Rippen, das Atmen schmerzt, oder ein Arm kribbelt.
    .stop-if-4 = Schmerz oder Druck in der Brust, Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht, oder Atemnot: Rufen Sie die Notrufnummer an.
    .step-1-name = Obere Hälfte
    .step-1-cue = Ball neben die obere Hälfte des Schulterblatts { $side }, Arm gekreuzt. Rollen Sie auf und ab und seitlich, bis Sie eine schmerzhafte Stelle finden, und geben Sie ihr eine Minute. Für eine weitere hier wiederholen Sie diesen Schritt.
    .step-2-name = Untere Hälfte
    .step-2-cue = Setzen Sie den Ball mit der Hand an die untere Hälfte des Schulterblatts { $side }. Rollen Sie zu einer schmerzhaften Stelle und bleiben Sie darauf wie zuvor, Arm gekreuzt. Für eine weitere hier wiederholen Sie diesen Schritt.

S0-R1 =
    .name = Rollen zwischen Wirbelsäule und Schulterblatt
    .step-1 = Ihre Hand { $side } kommt auf die Schulter { $other }.
    .step-2 = Stellen Sie sich hin, den Ball zwischen der Wand und dem Muskel neben dem Schulterblatt { $side }.
    .step-3 = Rollen Sie zwischen Wirbelsäule und Schulterblatt auf und ab und seitlich, bis Sie die schmerzhafte Stelle finden.
    .step-4 = Bleiben Sie darauf: Rollen Sie in sehr kleinen Bewegungen weiter darüber.
    .dose = Etwa 1 min pro Stelle, 2–3 Stellen; wie oft am Tag, sagt Ihre Physiotherapie
    .pressure = Schmerzhaft und wohltuend zugleich, wie eine Massage. Sie können sich noch entspannen.
    .caution-1 = Bleiben Sie auf einer Seite: Rollen Sie nicht über die Wirbelsäule.
    .caution-2 = Zu oft kann den Schmerz aufflammen lassen.
    .caution-3 = Am besten, nachdem man Sie in der Physiotherapie untersucht hat.
