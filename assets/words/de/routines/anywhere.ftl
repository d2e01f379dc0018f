# Methoden, die zu keiner Routine gehören. Der englische Text steht in routines/anywhere.ron.
# { $side } und { $other }: siehe routine_files.ftl.

S3-GEN-WALL =
    .name = Ball an der Wand
    .step-1 = Lehnen Sie sich an die Wand, den Ball zwischen ihr und dem Muskel { $side }.
    .step-2 = Rollen Sie langsam, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie still. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .dose = Bis es sich löst: wenige Sekunden bis 2 min
    .pressure = Je nachdem, wie fest Sie sich anlehnen. Zuerst kann es schmerzen; drücken Sie weniger, wenn es zu viel wird.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.

S3-GEN-SOFT =
    .name = Weicher Ball an der Wand
    .step-1 = Lehnen Sie sich leicht an die Wand, den Ball zwischen ihr und dem Muskel { $side }.
    .step-2 = Rollen Sie langsam, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Halten Sie still. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .dose = Bis es sich löst: höchstens 1 min
    .pressure = Leicht, nie mit Ihrem Gewicht. Hören Sie auf, wenn es tief in der Flanke schmerzt.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Nicht darauf liegen.

GUARD-PINCH =
    .name = Muskelfalte greifen
    .step-1 = Sitzen Sie so, dass der Muskel { $side } locker ist.
    .step-2 = Nehmen Sie die Muskelfalte zwischen Daumen und Finger der Hand { $other }.
    .step-3 = Rollen Sie sie langsam dazwischen, bis Sie die schmerzhafte Stelle finden, drücken Sie sanft zu und halten Sie. Atmen Sie langsam.
    .dose = Bis es sich löst: höchstens 1 min
    .pressure = Sanft. Zuerst kann es schmerzen; drücken Sie weniger, wenn es zu viel wird.
    .caution-1 = Heben Sie die Falte ab: Drücken Sie nicht in die Achsel oder in die Grube oberhalb des Schlüsselbeins.
    .caution-2 = Lassen Sie los, wenn Sie einen Puls spüren oder wenn Arm oder Hand kribbelt.

S3-GEN-FINGERS =
    .name = Mit den Fingern drücken
    .step-1 = Sitzen Sie so, dass der Muskel { $side } locker ist.
    .step-2 = Tasten Sie den Muskel langsam mit zwei oder drei Fingern ab, bis Sie die schmerzhafte Stelle finden.
    .step-3 = Drücken und halten Sie. Atmen Sie langsam: durch die Nase ein, durch den Mund aus.
    .dose = Bis es sich löst: höchstens 1 min
    .pressure = Zuerst kann es schmerzen; drücken Sie weniger, wenn es zu viel wird.
    .caution-1 = Nur auf Muskeln, nicht auf Knochen oder Gelenken.
    .caution-2 = Nehmen Sie die Finger weg, wenn Sie darunter einen Puls spüren.

GUARD-NECK-FINGERS =
    .name = Nackenmuskel mit den Fingern
    .step-1 = Sitzen Sie aufrecht, den Kopf gerade.
    .step-2 = Legen Sie zwei Finger hinten auf den Nackenmuskel { $side }, neben der Wirbelsäule.
    .step-3 = Drücken Sie leicht und atmen Sie, bis es nachlässt.
    .dose = Bis es sich löst: höchstens 30 s, nie beide Seiten zugleich
    .pressure = Leicht.
    .caution-1 = Nur hinten: nie seitlich oder vorn am Hals.
    .caution-2 = Nie beide Seiten zugleich.
    .caution-3 = Hören Sie auf, wenn Ihnen schwindlig oder übel wird. Probleme beim Sehen, Sprechen, Schlucken oder Gehen: Rufen Sie die Notrufnummer an.
