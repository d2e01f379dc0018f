# Was mit dem Körper geschieht: wie eine Haltezeit endet, wie schmerzhaft es ist, was man spürt, was nicht geht.

therapy-ended-time = Zeit um
therapy-ended-released = es hat sich gelöst
therapy-ended-throbbing = es hat gepocht
therapy-ended-repetitions = Bewegungen gemacht
therapy-ended-too-sore = zu schmerzhaft
therapy-ended-unexpected-pain = unerwarteter Schmerz
therapy-ended-stopped = abgebrochen
therapy-ended-interrupted = unterbrochen
therapy-ended-what = Ende einer Haltezeit
therapy-window-error = eine Haltezeit, bis es pocht, braucht eine frühe Marke vor einer späten und endet spätestens nach 25 min

therapy-dose-error = eine Dosis von „{ $given }“ ist nicht möglich: Eine kurze Haltezeit dauert 5 bis 120 s, in ganzen Sekunden (längerer Druck ist eine eigene Methode)
therapy-tenderness-error = Druckschmerz { $value } steht nicht auf der Skala; nehmen Sie eine ganze Zahl von 0 bis 10
therapy-rest-pain-error = Ruheschmerz { $value } steht nicht auf der Skala; nehmen Sie eine ganze Zahl von 0 bis 10

therapy-band-none = keiner
therapy-band-mild = leicht
therapy-band-moderate = mäßig
therapy-band-strong = stark

therapy-sensation-dull = dumpf
therapy-sensation-numb = taub
therapy-sensation-sharp = stechend
therapy-sensation-throbbing = pochend
therapy-sensation-spreading = ausstrahlend

therapy-source-guard = Von Knotmap selbst, zum Teil aus den Quellen
therapy-source-own = Von Ihnen selbst

# Als Adverb hinter dem Wort: „die Hand links“, „die Schulter rechts“; ohne Seite „die Schulter auf der anderen Seite“.
therapy-side-left = links
therapy-side-right = rechts
therapy-side-other = auf der anderen Seite
