# Muskeln, Sehnen und Faszien nach ihren Kennungen in assets/atlas/muscles.ron. name: wie in der Physiotherapie üblich;
# plain: ohne Fachwörter, oder der Name noch einmal; why: was zu beachten ist, in Kleinschreibung, es steht auch mitten im Satz.

trap_upper =
    .name = Trapezius oben
    .plain = Oberer Teil des Kapuzenmuskels (Nacken bis Schulter)

trap_middle =
    .name = Trapezius Mitte
    .plain = Mittlerer Teil des Kapuzenmuskels

trap_lower =
    .name = Trapezius unten
    .plain = Unterer Teil des Kapuzenmuskels

lat_dorsi =
    .name = Latissimus dorsi
    .plain = Breiter Rückenmuskel

delt_post =
    .name = Deltoideus hinten
    .plain = Deltamuskel, hinten (Schulterkappe)

delt_mid =
    .name = Deltoideus Mitte
    .plain = Deltamuskel, seitlich (Schulterkappe)

delt_ant =
    .name = Deltoideus vorn
    .plain = Deltamuskel, vorn (Schulterkappe)

levator =
    .name = Levator scapulae
    .plain = Schulterblattheber

rhomb_min =
    .name = Rhomboideus minor
    .plain = Kleiner Rautenmuskel, Wirbelsäule bis Schulterblatt

rhomb_maj =
    .name = Rhomboideus major
    .plain = Großer Rautenmuskel, Wirbelsäule bis Schulterblatt

supraspinatus =
    .name = Supraspinatus
    .plain = Muskel oberhalb der Schulterblattgräte

infraspinatus =
    .name = Infraspinatus
    .plain = Muskel auf dem Schulterblatt

teres_minor =
    .name = Teres minor
    .plain = Kleiner Rundmuskel, Außenrand des Schulterblatts

serr_post_sup =
    .name = Serratus posterior superior
    .plain = Hinterer oberer Sägemuskel, unter dem Schulterblatt

serr_post_inf =
    .name = Serratus posterior inferior
    .plain = Hinterer unterer Sägemuskel, über den letzten Rippen

splenius_cap =
    .name = Splenius capitis
    .plain = Riemenmuskel des Nackens, zum Kopf

splenius_cerv =
    .name = Splenius cervicis
    .plain = Riemenmuskel des Nackens, zu den Halswirbeln

semispin_cap =
    .name = Semispinalis capitis
    .plain = Tiefer Nackenstrecker, zum Kopf

semispin_cerv =
    .name = Semispinalis cervicis
    .plain = Tiefer Nackenstrecker, zu den Halswirbeln

suboccipitals =
    .name = Suboccipitales
    .plain = Kleine Muskeln unter dem Schädel

multifidus =
    .name = Multifidus
    .plain = Tiefer Muskel neben der Wirbelsäule

rotatores =
    .name = Rotatores (tief)
    .plain = Tiefste kleine Muskeln der Wirbelsäule

spinalis =
    .name = Spinalis (Erector spinae)
    .plain = Rückenstrecker, innerer Strang

longissimus =
    .name = Longissimus (Erector spinae)
    .plain = Rückenstrecker, mittlerer Strang

iliocostalis =
    .name = Iliocostalis (Erector spinae)
    .plain = Rückenstrecker, äußerer Strang

quad_lumb =
    .name = Quadratus lumborum
    .plain = Quadratischer Lendenmuskel

glut_max =
    .name = Gluteus maximus
    .plain = Großer Gesäßmuskel

glut_med =
    .name = Gluteus medius
    .plain = Mittlerer Gesäßmuskel

glut_min =
    .name = Gluteus minimus
    .plain = Kleiner Gesäßmuskel

piriformis =
    .name = Piriformis
    .plain = Birnenförmiger Muskel, tief im Gesäß

tfl =
    .name = Tensor fasciae latae
    .plain = Muskel unter der vorderen Hosentasche

bic_fem_l =
    .name = Biceps femoris, langer Kopf
    .plain = Hinterer Oberschenkelmuskel, außen, langer Kopf

bic_fem_s =
    .name = Biceps femoris, kurzer Kopf
    .plain = Hinterer Oberschenkelmuskel, außen, kurzer Kopf
    .why = Finger, eine Handbreit über dem Knie: an ihm entlang läuft der Wadenbeinnerv; aufhören, wenn der Fuß kribbelt

semitend =
    .name = Semitendinosus
    .plain = Hinterer Oberschenkelmuskel, innen, schmal

semimemb =
    .name = Semimembranosus
    .plain = Hinterer Oberschenkelmuskel, innen, breit

add_magnus =
    .name = Adductor magnus
    .plain = Großer innerer Oberschenkelmuskel

gracilis =
    .name = Gracilis
    .plain = Schlanker innerer Oberschenkelmuskel
    .why = nicht an der Leiste, nicht auf einen Puls am inneren Oberschenkel: leicht

vast_lat =
    .name = Vastus lateralis
    .plain = Oberschenkelmuskel, außen

rect_fem =
    .name = Rectus femoris
    .plain = Oberschenkelmuskel, vorn, gerade

vast_med =
    .name = Vastus medialis
    .plain = Oberschenkelmuskel, innen

vast_int =
    .name = Vastus intermedius
    .plain = Oberschenkelmuskel, tief

sartorius =
    .name = Sartorius
    .plain = Schneidermuskel
    .why = nicht an der Leiste, nicht auf einen Puls am inneren Oberschenkel: leicht

add_longus =
    .name = Adductor longus
    .plain = Langer innerer Oberschenkelmuskel

pectineus =
    .name = Pectineus
    .plain = Kammmuskel (an der Leiste)
    .why = hier kreuzen die großen Gefäße und der Nerv des Beins: nicht zur Selbstbehandlung

iliopsoas =
    .name = Iliopsoas
    .plain = Hüftbeuger (Psoas und Iliacus)
    .why = Darm, Gefäße und Nerven liegen darüber: nicht zur Selbstbehandlung

gastroc_med =
    .name = Gastrocnemius, medialer Kopf
    .plain = Wadenmuskel, innerer Kopf

gastroc_lat =
    .name = Gastrocnemius, lateraler Kopf
    .plain = Wadenmuskel, äußerer Kopf

soleus =
    .name = Soleus
    .plain = Tiefer Wadenmuskel

popliteus =
    .name = Popliteus
    .plain = Kniekehlenmuskel
    .why = Arterie, Vene und Nerv der Kniekehle liegen darüber: nicht zur Selbstbehandlung

tib_post =
    .name = Tibialis posterior
    .plain = Hinterer Schienbeinmuskel (tief)
    .why = Finger, leicht: daneben Arterie und Nerv der Wade; Wade neu geschwollen oder warm: heute ärztlich abklären

fib_longus =
    .name = Fibularis (Peroneus) longus
    .plain = Langer Wadenbeinmuskel

fib_brevis =
    .name = Fibularis (Peroneus) brevis
    .plain = Kurzer Wadenbeinmuskel

tib_ant =
    .name = Tibialis anterior
    .plain = Vorderer Schienbeinmuskel

edl =
    .name = Extensor digitorum longus
    .plain = Langer Zehenstrecker

triceps_long =
    .name = Triceps, langer Kopf
    .plain = Armstrecker, langer Kopf

triceps_lat =
    .name = Triceps, lateraler Kopf
    .plain = Armstrecker, äußerer Kopf

triceps_med =
    .name = Triceps, medialer (tiefer) Kopf
    .plain = Armstrecker, tiefer Kopf

teres_major =
    .name = Teres major
    .plain = Großer Rundmuskel, Schulterblattspitze zum Arm

biceps_long =
    .name = Biceps, langer Kopf
    .plain = Armbeuger, langer Kopf

biceps_short =
    .name = Biceps, kurzer Kopf
    .plain = Armbeuger, kurzer Kopf

brachialis =
    .name = Brachialis
    .plain = Tiefer Armbeuger

coracobrach =
    .name = Coracobrachialis
    .plain = Innerer Oberarmmuskel
    .why = Arterie und Nerven des Arms liegen direkt an ihm: nicht zur Selbstbehandlung

brachiorad =
    .name = Brachioradialis
    .plain = Unterarmmuskel der Daumenseite

ecrl =
    .name = Extensor carpi radialis longus
    .plain = Langer Handstrecker, Daumenseite

ecrb =
    .name = Extensor carpi radialis brevis
    .plain = Kurzer Handstrecker, Daumenseite

ed =
    .name = Extensor digitorum
    .plain = Fingerstrecker

ecu =
    .name = Extensor carpi ulnaris
    .plain = Handstrecker, Kleinfingerseite

anconeus =
    .name = Anconeus
    .plain = Ellenbogenmuskel
    .why = Finger, leicht: neben der knöchernen Ellenbogenspitze, nicht darauf

supinator =
    .name = Supinator
    .plain = Auswärtsdreher (Handfläche nach oben)

apl_epb =
    .name = Abductor pollicis longus / Extensor pollicis brevis
    .plain = Daumenmuskeln am Handgelenk

pron_teres =
    .name = Pronator teres
    .plain = Einwärtsdreher (Handfläche nach unten)

fcr =
    .name = Flexor carpi radialis
    .plain = Handbeuger, Daumenseite

pal_longus =
    .name = Palmaris longus
    .plain = Spanner der Handfläche

fcu =
    .name = Flexor carpi ulnaris
    .plain = Handbeuger, Kleinfingerseite

fds =
    .name = Flexor digitorum superficialis
    .plain = Oberflächlicher Fingerbeuger

thenar =
    .name = Thenarmuskeln
    .plain = Daumenballen

hypothenar =
    .name = Hypothenarmuskeln
    .plain = Kleinfingerballen
    .why = Finger, leicht, nicht auf den Höcker am Handgelenk: dort Nerv und Arterie; aufhören, wenn ein Finger kribbelt

pec_major_clav =
    .name = Pectoralis major, Pars clavicularis
    .plain = Großer Brustmuskel, Schlüsselbeinteil

pec_major_stern =
    .name = Pectoralis major, Pars sternocostalis
    .plain = Großer Brustmuskel, Brustbeinteil

pec_minor =
    .name = Pectoralis minor
    .plain = Kleiner Brustmuskel

subclavius =
    .name = Subclavius
    .plain = Muskel unter dem Schlüsselbein
    .why = Finger, leicht: darunter laufen Gefäße und Nerven des Arms; aufhören, wenn der Arm kribbelt

serr_ant =
    .name = Serratus anterior (untere Zacken)
    .plain = Vorderer Sägemuskel, seitlich auf den Rippen

scm =
    .name = Sternocleidomastoideus
    .plain = Kopfwender
    .why = darunter läuft die Halsschlagader: nicht zur Selbstbehandlung

scalenes =
    .name = Scaleni
    .plain = Seitliche Halsmuskeln (Treppenmuskeln)
    .why = dazwischen laufen Nerven und Arterie des Arms: nicht zur Selbstbehandlung

rectus_abd =
    .name = Rectus abdominis
    .plain = Gerader Bauchmuskel
    .why = darunter liegen Organe und die Hauptschlagader: nicht zur Selbstbehandlung

ext_oblique =
    .name = Obliquus externus
    .plain = Äußerer schräger Bauchmuskel
    .why = darunter liegen Organe und die Hauptschlagader: nicht zur Selbstbehandlung

plantar_fascia =
    .name = Plantarfaszie (Aponeurose)
    .plain = Sehnenplatte der Fußsohle

fdb =
    .name = Flexor digitorum brevis
    .plain = Kurzer Zehenbeuger

abd_hall =
    .name = Abductor hallucis
    .plain = Großzehenabspreizer, Innenrand des Fußes

abd_dm_foot =
    .name = Abductor digiti minimi (Fuß)
    .plain = Kleinzehenabspreizer, Außenrand des Fußes

quad_plantae =
    .name = Quadratus plantae
    .plain = Tiefer Sohlenmuskel

fhb =
    .name = Flexor hallucis brevis
    .plain = Kurzer Großzehenbeuger

add_hall =
    .name = Adductor hallucis
    .plain = Großzehenanzieher

internal_oblique =
    .name = Obliquus internus
    .plain = Obliquus internus
    .why = darunter liegen Organe und die Hauptschlagader: nicht zur Selbstbehandlung

interossei_dorsal =
    .name = Interosseus dorsalis I
    .plain = Muskeln zwischen den Mittelhandknochen
    .why = Finger, leicht: eine Arterie der Hand zieht hindurch; nicht auf einen Puls; aufhören, wenn ein Finger kribbelt

fdp =
    .name = Flexor digitorum profundus
    .plain = Flexor digitorum profundus

epl =
    .name = Extensor pollicis longus
    .plain = Extensor pollicis longus

extensor_indicis =
    .name = Extensor indicis
    .plain = Zeigefingerstrecker

gemellus_superior =
    .name = Gemellus superior
    .plain = Gemellus superior
    .why = der große Beinnerv kreuzt ihn: leicht; aufhören bei Kribbeln oder einschießendem Schmerz

obturator_internus =
    .name = Obturatorius internus
    .plain = Obturatorius internus
    .why = der große Beinnerv kreuzt ihn: leicht; aufhören bei Kribbeln oder einschießendem Schmerz

gemellus_inferior =
    .name = Gemellus inferior
    .plain = Gemellus inferior
    .why = der große Beinnerv kreuzt ihn: leicht; aufhören bei Kribbeln oder einschießendem Schmerz

quadratus_femoris =
    .name = Quadratus femoris
    .plain = Quadratus femoris
    .why = der große Beinnerv kreuzt ihn: leicht; aufhören bei Kribbeln oder einschießendem Schmerz

plantaris =
    .name = Plantaris
    .plain = Plantaris
    .why = Arterie, Vene und Nerv der Kniekehle liegen darüber: nicht zur Selbstbehandlung

transversus_abdominis =
    .name = Transversus abdominis
    .plain = Transversus abdominis
    .why = darunter liegen Organe und die Hauptschlagader: nicht zur Selbstbehandlung

intercostals =
    .name = Intercostales
    .plain = Intercostales
    .why = darunter liegt die Lunge: nicht zur Selbstbehandlung

flexor_digitorum_longus =
    .name = Flexor digitorum longus
    .plain = Langer Zehenbeuger (kleine Zehen)
    .why = Finger, leicht: daneben Arterie und Nerv der Wade; Wade neu geschwollen oder warm: heute ärztlich abklären

flexor_hallucis_longus =
    .name = Flexor hallucis longus
    .plain = Langer Großzehenbeuger
    .why = Finger, leicht: daneben Arterie und Nerv der Wade; Wade neu geschwollen oder warm: heute ärztlich abklären

popliteal_fat =
    .name = Kniekehle
    .plain = Kniekehle
    .why = Arterie, Vene und Nerv der Kniekehle liegen darüber: nicht zur Selbstbehandlung

achilles_tendon =
    .name = Achillessehne
    .plain = Achillessehne

triceps_tendon =
    .name = Tricepssehne
    .plain = Tricepssehne

extensor_retinaculum =
    .name = Retinaculum extensorum
    .plain = Retinaculum extensorum

thoracolumbar_fascia =
    .name = Thorakolumbalfaszie
    .plain = Thorakolumbalfaszie

erector_spinae =
    .name = Erector spinae unter der Faszie
    .plain = Erector spinae unter der Faszie

iliotibial_tract =
    .name = Tractus iliotibialis
    .plain = Tractus iliotibialis

interosseous_membrane =
    .name = Membrana interossea
    .plain = Membrana interossea

sacrotuberous_ligament =
    .name = Lig. sacrotuberale
    .plain = Band vom Kreuzbein zum Sitzbein

sacrospinous_ligament =
    .name = Lig. sacrospinale
    .plain = Tiefes Band des Beckens

sciatic_nerve =
    .name = Ischiasnerv
    .plain = Großer Beinnerv (kein Muskel)
    .why = der große Beinnerv selbst: nie drücken

tibial_nerve =
    .name = Nervus tibialis
    .plain = Schienbeinnerv, in der Wade (kein Muskel)
    .why = ein großer Beinnerv selbst: nie drücken

common_fibular_nerve =
    .name = Nervus fibularis communis
    .plain = Wadenbeinnerv (kein Muskel)
    .why = ein Beinnerv direkt unter der Haut: nie drücken

popliteal_vein =
    .name = Vena poplitea
    .plain = Große Vene hinter dem Knie (kein Muskel)
    .why = eine große Vene des Beins: nie drücken

popliteal_artery =
    .name = Arteria poplitea
    .plain = Große Arterie hinter dem Knie (kein Muskel)
    .why = eine große Arterie des Beins: nie drücken

longus_colli =
    .name = Longus colli
    .plain = Longus colli
    .why = darunter liegen Luftröhre und Halsschlagader: nicht zur Selbstbehandlung

sternothyroid =
    .name = Sternothyroideus
    .plain = Sternothyroideus
    .why = darunter liegen Luftröhre und Halsschlagader: nicht zur Selbstbehandlung

omohyoid =
    .name = Omohyoideus
    .plain = Omohyoideus
    .why = darunter läuft die Halsschlagader: nicht zur Selbstbehandlung

sternohyoid =
    .name = Sternohyoideus
    .plain = Sternohyoideus
    .why = darunter liegen Luftröhre und Halsschlagader: nicht zur Selbstbehandlung

subscapularis =
    .name = Subscapularis
    .plain = Muskel unter dem Schulterblatt
    .why = der Weg zu ihm führt durch die Achsel mit ihren Gefäßen und Nerven: nicht zur Selbstbehandlung

temporalis =
    .name = Temporalis
    .plain = Kaumuskel, Schläfe
    .why = Finger, leicht: nicht auf einen Puls an der Schläfe; neuer einseitiger Schläfenkopfschmerz: ärztlich abklären

masseter =
    .name = Masseter
    .plain = Kaumuskel, Wange
    .why = Finger, leicht: nur unterhalb des Jochbeins, nicht am Kieferwinkel

lateral_pterygoid =
    .name = Pterygoideus lateralis
    .plain = Äußerer Flügelmuskel (Kaumuskel, tief)
    .why = er liegt hinter dem Kieferknochen: nicht zur Selbstbehandlung

medial_pterygoid =
    .name = Pterygoideus medialis
    .plain = Innerer Flügelmuskel (Kaumuskel, tief)
    .why = er liegt an der Innenseite des Kieferknochens: nicht zur Selbstbehandlung

fpl =
    .name = Flexor pollicis longus
    .plain = Langer Daumenbeuger

pronator_quadratus =
    .name = Pronator quadratus
    .plain = Einwärtsdreher am Handgelenk

adductor_pollicis =
    .name = Adductor pollicis
    .plain = Daumenanzieher
    .why = Finger, leicht: Nerv und Arterie der Handfläche ziehen hindurch; aufhören, wenn ein Finger kribbelt

lumbricals =
    .name = Lumbricalis I
    .plain = Lumbricalis I
    .why = Finger, leicht: daneben liegen Nerven und Arterien der Finger; aufhören, wenn ein Finger kribbelt

obturator_externus =
    .name = Obturatorius externus
    .plain = Obturatorius externus
    .why = hier kreuzen die großen Gefäße und der Nerv des Beins: nicht zur Selbstbehandlung

adductor_brevis =
    .name = Adductor brevis
    .plain = Adductor brevis
    .why = nicht an der Leiste, nicht auf einen Puls am inneren Oberschenkel: leicht

ehl =
    .name = Extensor hallucis longus
    .plain = Extensor hallucis longus
    .why = Finger, leicht: daneben laufen Arterie und Nerv vorn am Schienbein; aufhören, wenn der Fußrücken kribbelt

edb =
    .name = Extensor digitorum brevis
    .plain = Extensor digitorum brevis
    .why = Finger, leicht: daneben läuft eine Arterie des Fußes; nicht auf einen Puls; aufhören, wenn die Zehen kribbeln

peroneus_tertius =
    .name = Fibularis (Peroneus) tertius
    .plain = Kleiner Muskel vorn außen am Sprunggelenk

external_oblique_aponeurosis =
    .name = Aponeurose des Obliquus externus
    .plain = Aponeurose des Obliquus externus
    .why = darunter liegen Organe und die Hauptschlagader: nicht zur Selbstbehandlung

linea_alba =
    .name = Linea alba
    .plain = Linea alba
    .why = darunter liegen Organe und die Hauptschlagader: nicht zur Selbstbehandlung

inguinal_ligament =
    .name = Leistenband
    .plain = Leistenband
    .why = hier kreuzen die großen Gefäße und der Nerv des Beins: nicht zur Selbstbehandlung

flexor_tendons =
    .name = Beugesehnen
    .plain = Beugesehnen, Zeigefinger

digital_pulleys =
    .name = Beugesehnenscheiden der Finger
    .plain = Beugesehnenscheiden der Finger

palmar_aponeurosis =
    .name = Palmaraponeurose
    .plain = Palmaraponeurose

flexor_retinaculum =
    .name = Retinaculum flexorum
    .plain = Retinaculum flexorum

wrist_capsule =
    .name = Palmare Handgelenkkapsel
    .plain = Palmare Handgelenkkapsel

patellar_tendon =
    .name = Patellarsehne
    .plain = Patellarsehne

quadriceps_tendon =
    .name = Quadricepssehne
    .plain = Quadricepssehne

patellar_retinacula =
    .name = Retinacula patellae
    .plain = Retinacula patellae

edl_tendons =
    .name = Lange Strecksehne
    .plain = Lange Strecksehne, 2. Zehe

extensor_retinaculum_superior =
    .name = Retinaculum extensorum superius
    .plain = Retinaculum extensorum superius

extensor_retinaculum_inferior =
    .name = Retinaculum extensorum inferius
    .plain = Retinaculum extensorum inferius

interosseous_membrane_leg =
    .name = Membrana interossea
    .plain = Membrana interossea

pubic_fascia =
    .name = Schambeinfaszie
    .plain = Schambeinfaszie

ankle_capsule =
    .name = Sprunggelenkkapsel
    .plain = Sprunggelenkkapsel

interossei_plantar =
    .name = Interossei plantares
    .plain = Interossei plantares
    .why = zwischen den Knochen, nicht darauf; taube Füße, Diabetes: kein Ball, erst ärztlich fragen; danach Haut ansehen

interossei_dorsal_pedis =
    .name = Interossei dorsales
    .plain = Interossei dorsales
    .why = zwischen den Knochen, nicht darauf; taube Füße, Diabetes: kein Ball, erst ärztlich fragen; danach Haut ansehen

flexor_digiti_minimi_brevis_pedis =
    .name = Flexor digiti minimi brevis
    .plain = Flexor digiti minimi brevis

lumbricals_pedis =
    .name = Lumbricales
    .plain = Lumbricales

long_plantar_ligament =
    .name = Lig. plantare longum
    .plain = Lig. plantare longum

fibularis_longus_tendon =
    .name = Sehne des Fibularis longus
    .plain = Sehne des Fibularis longus

flexor_hallucis_longus_tendon =
    .name = Sehne des Flexor hallucis longus
    .plain = Sehne des Flexor hallucis longus

flexor_digitorum_longus_tendon =
    .name = Sehne des Flexor digitorum longus
    .plain = Sehne des Flexor digitorum longus

flexor_digitorum_brevis_tendon =
    .name = Sehne des Flexor digitorum brevis
    .plain = Sehne des Flexor digitorum brevis

longissimus_capitis =
    .name = Longissimus capitis
    .plain = Longissimus capitis

digastric =
    .name = Digastricus
    .plain = Kieferöffner
    .why = daneben liegen unter dem Kiefer Nerven, Drüsen und Arterien: nicht zur Selbstbehandlung

mylohyoid =
    .name = Mylohyoideus
    .plain = Mylohyoideus
    .why = daneben liegen unter dem Kiefer Nerven, Drüsen und Arterien: nicht zur Selbstbehandlung

pec_major =
    .name = Pectoralis major
    .plain = Pectoralis major

omohyoid_tendon =
    .name = Zwischensehne des Omohyoideus
    .plain = Zwischensehne des Omohyoideus
    .why = darunter läuft die Halsschlagader: nicht zur Selbstbehandlung

digastric_tendon =
    .name = Zwischensehne des Digastricus
    .plain = Zwischensehne des Digastricus
    .why = daneben liegen unter dem Kiefer Nerven, Drüsen und Arterien: nicht zur Selbstbehandlung

brachial_plexus =
    .name = Plexus brachialis (Nerven)
    .plain = Plexus brachialis (Nerven, kein Muskel)
    .why = dazwischen laufen Nerven und Arterie des Arms: nicht zur Selbstbehandlung

carotid_artery =
    .name = Halsschlagader (nie drücken)
    .plain = Halsschlagader (nie drücken)
    .why = darunter läuft die Halsschlagader: nicht zur Selbstbehandlung

internal_jugular_vein =
    .name = Große Halsvene (nie drücken)
    .plain = Große Halsvene (nie drücken)
    .why = hier läuft eine große Halsvene: nicht zur Selbstbehandlung

pharyngeal_constrictors =
    .name = Rachenwand
    .plain = Rachenwand
    .why = hier liegt der Rachen: nicht zur Selbstbehandlung

stylohyoid =
    .name = Stylohyoideus
    .plain = Stylohyoideus

extensor_digiti_minimi =
    .name = Extensor digiti minimi
    .plain = Kleinfingerstrecker

extensor_pollicis_longus_tendon =
    .name = Sehne des Extensor pollicis longus
    .plain = Sehne des Extensor pollicis longus

extensor_pollicis_brevis_tendon =
    .name = Sehne des Extensor pollicis brevis
    .plain = Sehne des Extensor pollicis brevis

abductor_pollicis_longus_tendon =
    .name = Sehne des Abductor pollicis longus
    .plain = Sehne des Abductor pollicis longus

extensor_indicis_tendon =
    .name = Sehne des Extensor indicis
    .plain = Sehne des Extensor indicis

extensor_digitorum_tendon =
    .name = Sehne des Extensor digitorum
    .plain = Sehne des Extensor digitorum

extensor_digiti_minimi_tendon =
    .name = Sehne des Extensor digiti minimi
    .plain = Sehne des Extensor digiti minimi

juncturae =
    .name = Sehnenbrücken der Strecker
    .plain = Sehnenbrücken der Strecker

interossei_palmar =
    .name = Interossei palmares
    .plain = Interossei palmares
    .why = Finger, leicht: daneben liegen Nerven und Arterien der Finger; aufhören, wenn ein Finger kribbelt

biceps =
    .name = Biceps brachii
    .plain = Biceps brachii

bicipital_aponeurosis =
    .name = Aponeurose des Biceps brachii
    .plain = Aponeurose des Biceps brachii

flexor_pollicis_longus_tendon =
    .name = Sehne des Flexor pollicis longus
    .plain = Sehne des Flexor pollicis longus

flexor_digitorum_profundus_tendon =
    .name = Sehne des Flexor digitorum profundus
    .plain = Sehne des Flexor digitorum profundus

flexor_digitorum_superficialis_tendon =
    .name = Sehne des Flexor digitorum superficialis
    .plain = Sehne des Flexor digitorum superficialis
