# Der englische Text steht in routines/pin-and-move-neck.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

pin-and-move-neck =
    .name = Fixieren und bewegen: Nackenmuskel
    .about = Der Ball fixiert eine schmerzhafte Stelle oben am Schulterblatt, während Sie den Kopf davon wegneigen.
    .set-up-1 = Ein Lacrosseball, an der Wand, wie beim Rollen innen am Schulterblatt.
    .per-day = Wie oft am Tag, sagt Ihre Physiotherapie.
    .feel = Ein Dehnen, ein Ziehen, oder es löst sich. Etwas schmerzhaft, aber erträglich; im Ganzen tut es gut.
    .caution-1 = Am besten, nachdem man Sie in der Physiotherapie untersucht hat.
    .caution-2 = Nicht, wenn sich dabei nichts löst oder es zu sehr schmerzt: Gehen Sie zum Rollen zurück.
    .caution-3 = Eine andere Quelle rät von einer Dehnung des Nackens ab, solange er schmerzt: nicht bei Ruheschmerz über 3 von 10.
    .caution-4 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .stop-if-1 = Schmerz oder Empfindungen, die Sie nicht erwartet haben.
    .stop-if-2 = Diese Übung ruft Ihre Beschwerden wieder hervor.
    .stop-if-3 = Es bringt keine Erleichterung. Fragen Sie in der Arztpraxis oder Physiotherapie nach; das Rollen allein passt vielleicht besser für Sie.
    .stop-if-4 = Probleme beim Sehen, Sprechen, Schlucken oder Gehen, eine Seite schwach, oder plötzlicher starker Kopfschmerz: Rufen Sie die Notrufnummer an.
    .stop-if-5 = Schwindlig oder übel: nichts mehr an Hals und Nacken, bis es ärztlich abgeklärt ist.
    .stop-if-6 = Ein Arm oder eine Hand kribbelt oder wird taub, oder es schießt.
    .step-1-name = Oberhalb des Schulterblatts
    .step-1-cue = Arm gekreuzt. Rollen Sie nahe am Schulterblatt { $side }, bis Sie den schmerzhaften Muskel finden, und fixieren Sie ihn. Für eine weitere schmerzhafte Stelle wiederholen Sie diesen Schritt.

S0-R2-NECK =
    .name = Fixieren und den Kopf wegneigen
    .step-1 = Ihre Hand { $side } kommt auf die Schulter { $other }, der Ball nahe an das Schulterblatt { $side }.
    .step-2 = Rollen Sie, bis Sie die schmerzhafte Stelle finden, und fixieren Sie sie mit dem Ball.
    .step-3 = Neigen Sie den Kopf langsam nach vorn und nach { $other }, bis es zieht. Kommen Sie zurück.
    .dose = 4 Bewegungen pro schmerzhafter Stelle; wie oft am Tag, sagt Ihre Physiotherapie
    .pressure = Eine Dehnung mit einem Schmerz, den Sie leicht aushalten.
    .caution-1 = Hören Sie auf, wenn diese Übung Ihre Beschwerden wieder hervorruft.
    .caution-2 = Nicht, solange der Ruheschmerz des Nackens über 3 von 10 liegt.
