# Punkte am Oberarm.

BIC-1 =
    .name = Biceps
    .place = Oberarm vorn, untere Hälfte
    .refers = Schulter vorn, Ellenbeuge
    .note = Finger; die Arminnenseite meiden (Arterie, Nerven)
BRA-1 =
    .name = Brachialis
    .place = Oberarm außen, oberhalb des Ellenbogens
    .refers = Ansatz des Daumens
    .note = Finger, kurz: außen liegt ein Armnerv (Radialis); aufhören, wenn die Hand kribbelt
TRI-1 =
    .name = Triceps, langer Kopf
    .place = Oberarm hinten, Innenseite
    .refers = Schulter hinten, Ellenbogen außen
    .note = Finger, hinten, nicht in die Rinne an der Innenseite (Arterie, Nerv); aufhören, wenn die Hand kribbelt
TRI-2 =
    .name = Triceps, medialer Kopf (Außenrand)
    .place = Oberhalb des Knochenhöckers außen am Ellenbogen
    .refers = Knochenhöcker außen am Ellenbogen (Epicondylus lateralis)
    .note = Finger, sanft und kurz: ein Armnerv liegt nah am Knochen; aufhören, wenn Daumen oder Handrücken kribbelt
TRI-3 =
    .name = Triceps, lateraler Kopf
    .place = Oberarm hinten, Außenseite
    .refers = Arm hinten, Ring- und Kleinfinger
    .note = Finger, sanft und kurz: ein Armnerv liegt darunter am Knochen; aufhören, wenn der Handrücken kribbelt
