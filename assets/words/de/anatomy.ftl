# Seiten und Orte auf einem Muskel in Worten; was ein Ort verlangt; wo eine Beschwerde gespürt wird.

# Eine Seite der Person, die es liest: in der Zeile und an ihrem Anfang.
anatomy-your-left = links
anatomy-your-right = rechts
anatomy-midline = Mittellinie
anatomy-your-left-capital = Links
anatomy-your-right-capital = Rechts
anatomy-midline-capital = Mittellinie
# Der Name eines Punkts mit seiner Seite: „Rhomboideus major, oben, links“.
anatomy-sided-left = { $name }, links
anatomy-sided-right = { $name }, rechts
anatomy-sided-midline = { $name }, Mittellinie

# Wo ein Ort auf seinem Muskel liegt; klein, denn es steht auch in der Zeile. $at ist eines der Wörter in Klammern.
anatomy-place-end = { $at ->
    [upper] oberes Ende
    [lower] unteres Ende
    [inner] inneres Ende
    [outer] äußeres Ende
    [front] vorderes Ende
    [back] hinteres Ende
    [heel] Fersenende
    [elbow] Ende am Ellenbogen
   *[hand] Ende an der Hand
    }
anatomy-place-third = { $at ->
    [upper] oberes Drittel
    [lower] unteres Drittel
    [inner] inneres Drittel
    [outer] äußeres Drittel
    [front] vorderes Drittel
    [back] hinteres Drittel
    [heel] Drittel an der Ferse
    [elbow] Drittel am Ellenbogen
   *[hand] Drittel an der Hand
    }
anatomy-place-edge = { $at ->
    [upper] oberer Rand
    [lower] unterer Rand
    [inner] Innenrand
    [outer] Außenrand
    [front] Vorderrand
    [back] hinterer Rand
    [heel] Rand an der Ferse
    [elbow] Rand am Ellenbogen
   *[hand] Rand an der Hand
    }
anatomy-place-thumb = Daumenseite
anatomy-place-little-finger = Kleinfingerseite
anatomy-place-middle = Mitte
anatomy-place-spine = nahe der Wirbelsäule
# Zwei davon: längs des Muskels und quer dazu.
anatomy-place-both = { $along }, { $across }

# Was an einem Ort zu beachten ist: der Name einer Zone und was dort gilt.
anatomy-mind-here = { $zone }: { $rule }
anatomy-mind-near = ganz in der Nähe, { $zone }: { $rule }
anatomy-mind-fingers = nur mit den Fingern

# Wo eine Beschwerde gespürt wird, die jemand bei ihrem Namen sucht. Es steht in „Verstanden als Schmerz …“, also mit „an“ oder „in“.
anatomy-felt-outer-elbow = außen am Ellenbogen
anatomy-felt-inner-elbow = innen am Ellenbogen
anatomy-felt-heel = an der Ferse und der Fußsohle
anatomy-felt-shin = am Schienbein
anatomy-felt-leg = im Gesäß und hinten am Bein
anatomy-felt-jaw = am Kiefer
anatomy-felt-back = im Rücken
anatomy-felt-knee = vorn am Knie
anatomy-felt-thigh = außen am Oberschenkel
anatomy-felt-shoulder = in der Schulter
anatomy-felt-forearm = im Unterarm

# Ein Wort der Befehlszeile, das es nicht gibt: „bck“ gibt es nicht als Ansicht; möglich: back, front, …
anatomy-unknown-word = „{ $word }“ gibt es nicht als { $what }; möglich: { $expected }
anatomy-word-side = Seite
anatomy-word-view = Ansicht
anatomy-word-layer = Schicht
anatomy-word-point = Punkt mit Seite
anatomy-word-point-form = POINT:SIDE, zum Beispiel RHO-MAJ1:left
