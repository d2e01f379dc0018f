# Der englische Text steht in routines/pin-and-move-shoulder-blade.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

pin-and-move-shoulder-blade =
    .name = Fixieren und bewegen: Schulterblattmuskel
    .about = Der Ball fixiert eine schmerzhafte Stelle neben Wirbelsäule oder Schulterblatt; Sie greifen zur anderen Schulter.
    .set-up-1 = Ein Lacrosseball, an der Wand, wie beim Rollen innen am Schulterblatt, aber mit hängendem Arm.
    .per-day = Wie oft am Tag, sagt Ihre Physiotherapie.
    .feel = Ein Dehnen, ein Ziehen, oder es löst sich. Etwas schmerzhaft, aber erträglich; im Ganzen tut es gut.
    .caution-1 = Am besten, nachdem man Sie in der Physiotherapie untersucht hat.
    .caution-2 = Nicht, wenn sich dabei nichts löst oder es zu sehr schmerzt: Gehen Sie zum Rollen zurück.
    .caution-3 = Nicht, solange der Ruheschmerz über 3 von 10 liegt.
    .caution-4 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .stop-if-1 = Schmerz oder Empfindungen, die Sie nicht erwartet haben.
    .stop-if-2 = Diese Übung ruft Ihre Beschwerden wieder hervor.
    .stop-if-3 = Es bringt keine Erleichterung. Fragen Sie in der Arztpraxis oder Physiotherapie nach; das Rollen allein passt vielleicht besser für Sie.
    .stop-if-4 = Ein Arm oder eine Hand kribbelt oder wird taub, oder es schießt.
    .stop-if-5 = Schmerz oder Druck in der Brust, Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht, oder Atemnot: Rufen Sie die Notrufnummer an.
    .stop-if-6 = Schmerz zieht um die Rippen, oder das Atmen schmerzt.
    .step-1-name = Obere Hälfte
    .step-1-cue = Der Arm { $side } hängt. Rollen Sie dicht an der Wirbelsäule entlang, nie auf ihr, oder an der oberen Hälfte des Schulterblatts; suchen Sie den schmerzhaften Muskel und fixieren Sie ihn. Für eine weitere schmerzhafte Stelle wiederholen Sie diesen Schritt.
    .step-2-name = Untere Hälfte
    .step-2-cue = Setzen Sie den Ball mit der Hand an die untere Hälfte des Schulterblatts { $side }. Arm wieder hängen lassen, dann fixieren und hinübergreifen wie zuvor.

S0-R2-BLADE =
    .name = Fixieren und hinübergreifen
    .step-1 = Der Arm { $side } hängt, der Ball liegt zwischen der Wirbelsäule und dem Rand des Schulterblatts { $side }.
    .step-2 = Rollen Sie nahe am einen oder am anderen, bis Sie die schmerzhafte Stelle finden, und fixieren Sie sie mit dem Ball.
    .step-3 = Mit der Hand { $side } greifen Sie langsam hinüber zur Schulter { $other }, bis es zieht. Lassen Sie den Arm wieder hängen.
    .dose = 4 Bewegungen pro schmerzhafter Stelle; wie oft am Tag, sagt Ihre Physiotherapie
    .pressure = Eine Dehnung mit einem Schmerz, den Sie leicht aushalten.
    .caution-1 = Bleiben Sie auf einer Seite: Der Ball geht nicht über die Wirbelsäule.
    .caution-2 = Hören Sie auf, wenn diese Übung Ihre Beschwerden wieder hervorruft.
    .caution-3 = Nicht, solange der Ruheschmerz über 3 von 10 liegt.
