# Der englische Text steht in routines/posterior-neck-hook.ron, jeder Teil an der Stelle, nach der er heißt.
# { $side } und { $other }: siehe routine_files.ftl.

posterior-neck-hook =
    .name = Nacken mit dem Massagehaken
    .about = Ein gebogener Haken erreicht einzelne Muskeln am Nackenansatz. Leicht und kurz.
    .set-up-1 = Nur, wenn es Ihnen in der Physiotherapie gezeigt wurde. Wenn nicht, nehmen Sie die Finger.
    .set-up-2 = Ein Haken, der dafür gemacht ist, mit stumpfer Spitze.
    .set-up-3 = Sitzen Sie aufrecht und schauen Sie geradeaus.
    .per-day = Leicht, kurz, einmal am Tag.
    .feel = Leichter Druck, schmerzhaft, aber erträglich.
    .caution-1 = Nur der Muskel hinten, hinter dem Vorderrand des Trapezius (Kapuzenmuskel). Nie seitlich oder vorn am Hals.
    .caution-2 = Neben der Wirbelsäule, nie auf ihr.
    .caution-3 = Nur leicht, und nie mit gedrehtem und nach hinten geneigtem Kopf.
    .caution-4 = Keine Änderung nach 6 bis 8 Malen: Fragen Sie in der Arztpraxis oder Physiotherapie nach.
    .stop-if-1 = Probleme beim Sehen, Sprechen, Schlucken oder Gehen, eine Seite schwach, oder plötzlicher starker Kopfschmerz: Rufen Sie die Notrufnummer an.
    .stop-if-2 = Schwindlig oder übel: nichts mehr an Hals und Nacken, bis es ärztlich abgeklärt ist.
    .stop-if-3 = Ein Arm oder eine Hand kribbelt oder wird taub, oder es schießt.
    .stop-if-4 = Sie spüren einen Puls unter der Spitze.
    .step-1-name = Nacken
    .step-1-cue = Spitze auf den Muskel { $side } am Nackenansatz, neben der Wirbelsäule. Ziehen Sie leicht.

S0-HOOK =
    .name = Massagehaken am Nacken
    .step-1 = Sitzen Sie aufrecht, halten Sie den Haken mit beiden Händen vor sich und schauen Sie geradeaus.
    .step-2 = Legen Sie die Spitze hinten auf den Muskel { $side } und ziehen Sie leicht.
    .step-3 = Halten Sie, wo es schmerzt, und atmen Sie, bis es nachlässt.
    .dose = Bis es nachlässt: höchstens 30 s
    .pressure = Leicht: Der Haken vervielfacht, was Ihre Hände tun.
    .caution-1 = Nur, wenn es Ihnen in der Physiotherapie gezeigt wurde. Wenn nicht, nehmen Sie die Finger.
    .caution-2 = Nie vor dem Vorderrand des Trapezius: nicht seitlich oder vorn am Hals. Nie auf der Wirbelsäule.
    .caution-3 = Nicht mit gedrehtem und nach hinten geneigtem Kopf.
    .caution-4 = Hören Sie auf, wenn Ihnen schwindlig wird oder Sie einen Puls unter der Spitze spüren.
