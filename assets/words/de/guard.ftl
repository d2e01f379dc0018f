# Hinweise, Stoppregeln und Fragen für jede Haltezeit. Genau und kurz. „neck“ ist „Hals“ (vorn, seitlich) und „Nacken“ (hinten).
# Nie „Halsschmerz“: das ist der im Rachen. Über den Regeln von „Fragen“ steht „wenn eines zutrifft“, darum auch Stichworte.

guard-caution = Nur auf Muskeln: nicht auf Wirbelsäule oder Knochen. Druckschmerz bis 5 von 10 ist in Ordnung, 6 ist das Höchste. Verkrampfen Sie sich, drücken Sie weniger. Hören Sie auf, wenn es anders schmerzt als erwartet.
guard-reminder = Eine Gedächtnishilfe, kein ärztlicher Rat. Bei Fragen: Arztpraxis oder Physiotherapie.
guard-too-sore = Lassen Sie diesen Punkt bis morgen ruhen. Nehmen Sie nächstes Mal einen weicheren Ball oder weniger Gewicht. Bleibt er so schmerzhaft, fragen Sie in der Arztpraxis oder Physiotherapie nach.
guard-unexpected-pain = Nehmen Sie den Druck weg und lassen Sie diesen Punkt in Ruhe. Lesen Sie die Warnzeichen. Der Punkt bleibt mindestens bis morgen gesperrt.
guard-does-not-fade = Lässt es nicht in wenigen Minuten nach, holen Sie noch heute ärztlichen Rat.
guard-seven = Höchstens 6 von 10: ab 7 sofort weniger drücken, und aufhören, wenn es nicht innerhalb von 10 Sekunden auf 6 oder weniger sinkt.
guard-seven-before = 7 von 10 oder mehr vor dem Drücken: an diesem Tag nicht drücken
guard-numb = Eine dumpfe Stelle unter dem Ball ist anfangs üblich; kribbelt es oder wird Haut, Arm, Hand oder Bein taub, nehmen Sie den Ball weg und hören auf.
guard-throbs-or-beats = Pocht die schmerzhafte Stelle, ist die Haltezeit zu Ende. Ein Schlagen unter dem Ball im Takt Ihres Pulses ist etwas anderes: Hören Sie auf.
guard-spreading = Im schattierten Bereich kann ein dumpfer Schmerz kommen: weniger drücken; aufhören, wenn es schießt, brennt oder kribbelt, darüber hinausgeht oder über 1 Minute dauert.
guard-afterwards = Ein bis zwei Tage Druckschmerz sind üblich. Liegt er morgen 2 oder mehr über der Zahl vor der heutigen Haltezeit, setzen Sie einen Tag aus und halten dann halb so lang. Flammt es zweimal hintereinander auf, fragen Sie vor der nächsten Haltezeit in der Arztpraxis oder Physiotherapie nach.
guard-heart-here = Neuer Druck in der Brust, Atemnot, oder Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht: den Notruf wählen, nicht drücken.
guard-not-for-needles = Nur für Druck, nie für Nadeln: Unter vielen dieser Punkte liegt die Lunge.

guard-hint-no-ball = 7 oder mehr vor dem Drücken: heute kein Ball. Speichern Sie die Zahl.
guard-hint-ease-off = Weniger drücken: höchstens 6.
guard-hint-stop = Noch über 6: jetzt aufhören.
guard-hint-rising = Mehr Druckschmerz: weniger drücken oder aufhören.
guard-hint-described = Mehr Druckschmerz ist hier üblich. Über 6: weniger drücken.

guard-unsigned = Noch keine medizinische Fachkraft hat diese Worte geprüft und unterschrieben. Im Zweifel ärztlichen Rat holen.

guard-rule-heart = Schmerz oder Druck in der Brust; oder Schmerz in einem Arm, in Kiefer, Hals, Nacken oder Rücken mit Schwitzen, Übelkeit oder Atemnot; auch in Ruhe
guard-rule-saddle = Taubheit zwischen den Beinen, neue Probleme mit Blase, Darm oder sexuellem Empfinden, oder beide Beine schwach oder taub
guard-rule-stroke = Gesicht hängt, eine Seite schwach oder taub, Probleme beim Sprechen, Sehen, Schlucken oder Gehen, auch wenn es vorbeigeht
guard-rule-headache = Plötzlicher, sehr starker Kopfschmerz; plötzlicher neuer Schmerz an Hals oder Nacken mit Kopfschmerz oder Schwindel
guard-rule-breath = Plötzliche Atemnot, oder Sie husten Blut
guard-rule-stiff-neck = Steifer Nacken mit Fieber
guard-rule-crash = Nach schwerem Unfall oder Sturz: Schmerz an Hals, Nacken oder Rücken, oder Arme oder Beine schwach oder taub

guard-rule-leg-clot = Ein Bein neu geschwollen, warm, rot oder schmerzhaft, vor allem nach langer Reise, Gips oder Operation
guard-rule-weak-arm = Arm oder Hand neu schwach, oder ein Fuß hängt herab
guard-rule-clumsy = Ungeschickte Hände, unsicherer Gang, oder beide Hände oder beide Füße kribbeln
guard-rule-unchecked-fall = Sturz, Stoß oder Schleudertrauma, noch von niemandem untersucht
guard-rule-fever-back = Fieber mit Rücken- oder Nackenschmerz
guard-rule-side-fever = Schmerz in der Flanke mit Fieber, oder Blut im Urin
guard-rule-cancer-pain = Krebs jetzt oder früher, und neuer Rücken- oder Knochenschmerz
guard-rule-scalp = Starker Kopfschmerz mit schmerzhafter Kopfhaut, oder der Kiefer schmerzt beim Kauen

guard-rule-clot = Blutgerinnsel in einer Vene (Thrombose), jetzt oder in den letzten 3 Monaten
guard-rule-ill = Fieber, oder Sie fühlen sich krank
guard-rule-skin = Verletzte oder entzündete Haut, Blasen, Bluterguss oder Ausschlag dort
guard-rule-strain = Frische Zerrung oder Prellung dort: 3 Tage warten
guard-rule-hot = Ein Gelenk oder eine Stelle ist heiß, rot und geschwollen
guard-rule-broken = Knochenbruch oder Operation dort, bis es ärztlich erlaubt ist; Spritze dort in den letzten 3 Tagen
guard-rule-alcohol = Bei langer Haltezeit: nach Alkohol oder Schlafmitteln, oder sehr müde

guard-rule-blood-thinners = Sie nehmen Blutverdünner oder bekommen leicht blaue Flecken
guard-rule-weak-bones = Schwache Knochen (etwa Osteoporose), oder Sie nehmen seit Längerem Kortison
guard-rule-pregnant = Sie sind schwanger oder haben in den letzten 3 Monaten entbunden: nicht auf dem Bauch liegen
guard-rule-cancer = Sie haben oder hatten Krebs
guard-rule-joints = Gelenkrheuma (rheumatoide Arthritis) oder eine andere Gelenkkrankheit, oder sehr überbewegliche Gelenke: Hals und Nacken auslassen
guard-rule-feeling = Sie spüren dort die Haut weniger, haben Diabetes oder können nicht gut sagen, was wehtut
guard-rule-heart-disease = Herzkrankheit, sehr hoher Blutdruck, erweiterte oder verengte Schlagader, oder ein Schlaganfall, auch früher
guard-rule-devices = Herzschrittmacher, Port, Pumpe, künstliches Gelenk oder Metall nahe der Stelle
guard-rule-veins = Krampfadern oder ein Eingeweidebruch (Hernie) dort: nicht darüber
guard-rule-lymph = Lymphknoten wurden entfernt, oder ein Arm oder Bein schwillt an
guard-rule-neck = Hals oder Nacken war verletzt, oder Kopfdrehen macht schwindlig: Hals und Nacken auslassen
guard-rule-child = Sie sind noch ein Kind: nur mit einem Erwachsenen

guard-rule-weight = Gewichtsverlust ohne Grund, oder Nachtschweiß
guard-rule-never-lets-up = Schmerz, der nie nachlässt oder Sie Nacht für Nacht weckt
guard-rule-lump = Neue Beule, oder neuer Knoten unter der Haut, oder Ihr Rücken ändert seine Form
guard-rule-grows = Schwäche oder Taubheit, die langsam zunimmt
guard-rule-between-blades = Neuer Schmerz zwischen den Schulterblättern, der in Ruhe nicht nachlässt
guard-rule-new-back = Neuer Rückenschmerz, und Sie sind unter 20, über 55 oder nehmen Kortison
guard-rule-stiff-back = Jeden Morgen über eine halbe Stunde ein steifer Rücken
guard-rule-six-weeks = Nach 6 Wochen nicht besser

guard-rule-tingles = Es kribbelt, schießt oder brennt, oder Haut, Arm, Hand oder Bein wird taub
guard-rule-shoots = Schmerz schießt in einen Arm oder ein Bein
guard-rule-dizzy = Ihnen wird schwindlig oder übel
guard-rule-pulse = Es schlägt im Takt Ihres Pulses
guard-rule-sharp = Es sticht, oder es ist über 6 von 10 und sinkt bei weniger Druck nicht innerhalb von 10 Sekunden
guard-rule-relax = Entspannen gelingt nicht
guard-rule-odd = Es fühlt sich seltsam oder neu an, oder Sie sind unsicher

guard-short-tingles = Kribbelt, taub, schießt, brennt
guard-short-dizzy = Schwindlig oder übel
guard-short-pulse = Schlägt mit dem Puls
guard-short-sharp = Sticht, oder über 6
guard-short-relax = Kein Entspannen möglich
guard-short-odd = Seltsam, neu oder unsicher

guard-elsewhere = Anderswo: die Nummer des Landes, in dem Sie sind; 112 geht von den meisten Handys.
guard-common-numbers = 112, 911 oder 999
guard-countries-112 = Europa, Indien
guard-countries-999 = Vereinigtes Königreich, Hongkong, Malaysia
guard-countries-113 = Norwegen
guard-countries-911 = USA, Kanada, Mexiko
guard-countries-000 = Australien
guard-countries-111 = Neuseeland
guard-countries-119 = Japan, Südkorea, Taiwan
guard-countries-120 = China
guard-countries-995 = Singapur
guard-countries-192 = Brasilien
guard-countries-131 = Chile
guard-countries-123 = Kolumbien, Ägypten
guard-countries-1669 = Thailand
guard-countries-101 = Israel
guard-no-number = „{ $text }“ ist keine Notrufnummer, die Knotmap kennt

guard-ask-chest = Schmerz oder Druck in der Brust, Atemnot, oder Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht? Suchen Sie keinen schmerzenden Muskel.
guard-ask-arm = Neuer Armschmerz mit Druck in der Brust, Schwitzen, Übelkeit oder Atemnot, oder ein Arm auf einmal schwach oder taub?
guard-ask-jaw = Neuer Schmerz an Kiefer, Hals oder Nacken mit Druck in der Brust, Schwitzen oder Atemnot? Oder hängt das Gesicht, oder ist die Sprache verändert?
guard-ask-chewing = Schmerzt der Kiefer beim Kauen, mit neuem Kopfschmerz?
guard-ask-headache = Plötzlicher, sehr starker Kopfschmerz, steifer Nacken mit Fieber, Kopfschmerz nach einem Schlag, oder Probleme beim Sehen, Sprechen oder Gehen?
guard-ask-saddle = Taubheit zwischen den Beinen, neue Probleme mit Blase oder Darm, oder beide Beine schwach oder taub?
guard-ask-fever = Fieber, oder Blut im Urin?
guard-ask-breath = Auch Atemnot oder Brustschmerz?
guard-ask-leg = Ein Bein neu geschwollen, warm, rot oder schmerzhaft? Kein Ball.
guard-ask-upper-back = Neuer Schmerz hier mit Druck in der Brust, Atemnot oder Schwitzen?
guard-ask-rest = Schmerzt es in Ruhe genauso?
guard-ask-belly = Starker oder neuer Bauchschmerz, eine harte Beule in der Leiste, oder Fieber? Hier wird nicht gedrückt.
