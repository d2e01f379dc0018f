# Was bei Warnzeichen zu tun ist. Genau und kurz. Nummern und Länder stehen in guard.ftl; $number: „112“ oder „112, 911 oder 999“.

# Überschriften über Listen von Zeichen (guard-rule-…).
emergency-call = Rufen Sie jetzt { $number } an, oder gehen Sie in eine Notaufnahme
emergency-today = Noch heute ärztlichen Rat holen. Kein Ball.
emergency-not-today = Heute nicht
emergency-ask = Erst in Arztpraxis oder Physiotherapie fragen, wenn eines zutrifft
emergency-soon = Bald ärztlich untersuchen lassen, in den nächsten Tagen
emergency-stop = Haltezeit beenden und Ball wegnehmen, wenn eines zutrifft

# Unter einer Frage (guard-ask-…): was zu tun ist, wenn die Antwort ja ist.
emergency-then-call = Jetzt { $number } anrufen.
emergency-then-today = Heute ärztlichen Rat holen.
emergency-then-not-today = Heute kein Ball.
emergency-then-ask = Erst in Arztpraxis oder Physiotherapie fragen.
emergency-then-soon = Bald ärztlich untersuchen lassen.
emergency-then-stop = Aufhören.

# Hinter der ersten Überschrift und einem Komma, wo niemand gesagt hat, dass eines der Zeichen da ist.
emergency-if-one = wenn eines davon zutrifft
# Unter einer Nummer, die man von Weitem liest: eine Zeile.
emergency-elsewhere-short = 112 geht von den meisten Handys.
