# Der englische Text steht in routines/lacrosse-ball-back.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

lacrosse-ball-back =
    .name = Lacrosseball: Rücken
    .about = Der Rücken in Vierteln und die Rückseite der Schultern, an der Wand, der Ball in einem Kissenbezug, damit er nicht wegrollen kann.
    .set-up-1 = Stecken Sie den Ball in einen Kissenbezug.
    .set-up-2 = Hängen Sie ihn über die Schulter der Seite, die Sie behandeln.
    .set-up-3 = Lehnen Sie sich zurück, bis der Ball an der Wand anliegt.
    .per-day = Schmerzt es am nächsten Tag? Setzen Sie einen Tag aus.
    .feel = Zuerst kann es schmerzen und sollte innerhalb von 2 min nachlassen. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Wird der Schmerz zu stark, nehmen Sie Druck weg.
    .caution-3 = Zu hart? Wickeln Sie den Ball in ein Handtuch oder nehmen Sie einen weicheren.
    .caution-4 = Halten Sie das obere Ende des Kissenbezugs mit der anderen Hand: So bleibt der Arm der behandelten Seite zum Heben frei.
    .caution-5 = Nicht auf den zwei untersten Rippen und nicht unterhalb davon: Auch leichter Druck kann dort der Niere schaden.
    .caution-6 = Es kann mehrere Male brauchen.
    .caution-7 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .stop-if-1 = Es lässt nicht innerhalb von 2 min nach, oder es bleibt mit weniger Druck über 6 von 10.
    .stop-if-2 = Es schmerzt tief in der Flanke, oder Schmerz zieht um die Rippen.
    .stop-if-3 = Schmerz oder Druck in der Brust, Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht, oder Atemnot: Rufen Sie die Notrufnummer an.
    .step-1-name = Oberes Viertel
    .step-1-cue = Der obere Rücken { $side }, in kleinen Bewegungen. Auf einer schmerzhaften Stelle halten Sie still, bis es nachlässt, oder lassen den Ball dort und heben den Arm { $side } ein paar Mal langsam gestreckt nach vorn und senken ihn wieder.
    .step-2-name = Unteres Viertel
    .step-2-cue = Lassen Sie den Ball tiefer hängen: der Rücken { $side }, hinunter, aber oberhalb der zwei untersten Rippen. Auf einer schmerzhaften Stelle halten Sie still, bis es nachlässt, oder lassen den Ball dort und heben den Arm { $side } ein paar Mal langsam gestreckt nach vorn und senken ihn wieder.
    .step-3-name = Schulter hinten
    .step-3-cue = Ziehen Sie den Ball nach oben und außen auf den Muskel des Schulterblatts { $side } und die Rückseite der Schulter, kleine Bewegungen. Auf einer schmerzhaften Stelle halten Sie still, bis es nachlässt, oder lassen den Ball dort und heben den Arm { $side } ein paar Mal langsam gestreckt nach vorn und senken ihn wieder.

S3-BACK =
    .name = Ball im Kissenbezug an der Wand
    .step-1 = Hängen Sie den Ball in einem Kissenbezug über die Schulter { $side }.
    .step-2 = Lehnen Sie sich zurück, den Ball zwischen der Wand und dem Muskel { $side }.
    .step-3 = Rollen Sie in kleinen Bewegungen auf und ab und quer, bis Sie die schmerzhafte Stelle finden.
    .step-4 = Halten Sie still, bis es nachlässt, oder lassen Sie den Ball dort und heben und senken Sie vorn langsam den Arm { $side }.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = Je nachdem, wie fest Sie sich anlehnen. Zuerst kann es schmerzen; drücken Sie weniger, wenn es zu viel wird.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Halten Sie das obere Ende des Kissenbezugs mit der Hand der anderen Seite.
    .caution-3 = Nicht auf den zwei untersten Rippen und nicht unterhalb davon: Auch leichter Druck kann dort der Niere schaden.
