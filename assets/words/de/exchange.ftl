# Pläne und Rückmeldungen unterwegs: ein Plan als reiner Text, was über einen ankommenden gesagt wird, und warum eine Datei
# nicht gelesen wird. Die Fehler folgen auf den Namen einer Datei und einen Doppelpunkt; sie beginnen klein, ohne Schlusspunkt.

# „Freitag, 4. Dezember 2026“.
exchange-day = { $weekday }, { $date }

# Ein Plan als reiner Text: unter dem Titel, eine Zeile aus Teilen mit Kommas dazwischen.
exchange-record-made = erstellt am { $day }
exchange-record-for = für { $who }
exchange-record-by = von { $who }
exchange-record-review = Kontrolltermin am { $day }
exchange-record-ended = beendet am { $day }
# $load: „5 Punkte, bis zu 12 min am Tag“.
exchange-record-plan = Plan { $code }, Fassung { $revision }. { $load }.
exchange-record-where = Wo: { $place }
exchange-record-note = Notiz:
exchange-record-more-or-less = Wann mehr oder weniger:
exchange-record-tell = Sagen Sie uns:

# Eine Dosis als Satz: „Lacrosseball, Wand: 60 s, zweimal am Tag, jeden Tag.“
exchange-dose = { $tool }, { $position }: { $dose }, { $often }, { $days }.
exchange-dose-with-rest = { $tool }, { $position }: { $dose }, { $often }, { $days }, dazwischen mindestens { $rest } s Pause.
exchange-often = { $times ->
    [one] einmal am Tag
    [2] zweimal am Tag
   *[other] { $times }-mal am Tag
  }

# Warum ein Punkt ausgelassen wurde, mitten im Satz.
exchange-reason-no-time = keine Zeit
exchange-reason-too-sore = zu schmerzhaft
exchange-reason-not-found = nicht gefunden
exchange-reason-does-not-suit = passt mir nicht
exchange-reason-feels-good = fühlt sich gut an

# Zu einem Plan, der ankommt.
exchange-code-is-bare = Der quadratische Code enthält keine Namen und keine Notizen; diese stehen auf dem Blatt.
# $letters: ein paar Zeichen mit ihren Nummern, und vielleicht das nächste.
exchange-unprintable = Keine Schrift auf diesem Computer kann { $letters } drucken. Auf dem Papier steht dort ein leeres Kästchen; der Plan selbst behält die Zeichen.
    .page = Keine Schrift hier kann { $letters } drucken. Auf dem Papier steht dort ein leeres Kästchen; der Plan selbst behält die Zeichen.
exchange-unprintable-more = { $count } weitere
exchange-came-meanwhile = inzwischen ist eine andere Fassung dieses Plans angekommen; sehen Sie die Datei noch einmal an, nichts wurde geändert
exchange-no-day = „{ $typed }“ ist kein Tag; schreiben Sie ihn so: 2026-11-20
exchange-same = Er ist schon da.
exchange-older = Er ist älter als Fassung { $revision }, die schon da ist.
exchange-differs = Eine andere Fassung { $revision } dieses Plans ist schon da. Fragen Sie nach der nächsten Fassung.

# Was an einem Punkt anders ist: wie es war und wie es ist; je ein paar Wörter.
exchange-rest = { $seconds } s Pause
exchange-no-note = keine Notiz
exchange-a-note = eine Notiz
exchange-another-note = andere Notiz
exchange-as-before = wie bisher
exchange-another-way = anders ausgeführt

# Was am Plan sonst anders ist.
exchange-review-moves = Kontrolltermin verlegt: bisher { $from }, jetzt { $to }.
exchange-review-on = Der Kontrolltermin ist am { $day }.
exchange-review-gone = Es gibt keinen Kontrolltermin mehr.
exchange-plan-ends = Der Plan endet: Von { $day }, an ist nichts davon fällig.
exchange-plan-goes-on = Der Plan geht weiter: Er ist nicht mehr beendet.
exchange-note-new = Es gibt eine neue Notiz zum ganzen Plan.
exchange-note-gone = Die Notiz zum ganzen Plan ist weg.
exchange-note-other = Die Notiz zum ganzen Plan ist eine andere.
exchange-more-or-less-new = Es gibt einen neuen Rat, wann mehr oder weniger zu tun ist.
exchange-more-or-less-gone = Der Rat, wann mehr oder weniger zu tun ist, ist weg.
exchange-more-or-less-other = Der Rat, wann mehr oder weniger zu tun ist, ist ein anderer.
exchange-tell-new = Es gibt einen neuen Rat, wem Sie was sagen sollen.
exchange-tell-gone = Der Rat, wem Sie was sagen sollen, ist weg.
exchange-tell-other = Der Rat, wem Sie was sagen sollen, ist ein anderer.

# Warum aus einer Datei kein Plan genommen wird. $file: PDF oder picture (Bild).
exchange-bare = { $file ->
    [PDF] in dieser PDF-Datei ist kein Plan. Ein Messenger, der sie als Foto schickt, und ein Programm, das sie neu speichert, nehmen den Plan heraus: Lassen Sie ihn sich als Datei oder Dokument schicken
   *[picture] in diesem Bild ist kein Plan. Ein Messenger, der es als Foto schickt, und ein Programm, das es neu speichert, nehmen den Plan heraus: Lassen Sie ihn sich als Datei oder Dokument schicken
  }
exchange-is-result = das ist die Rückmeldung zu einem Plan, kein Plan

# Warum eine Datei nicht geöffnet wird. $kind: plan oder result (Rückmeldung).
exchange-seal-none = darin ist kein Plan von Knotmap
exchange-seal-several = darin sind zwei verschiedene; bitten Sie um eine Datei mit einem davon
exchange-seal-line = { $kind ->
    [result] die erste Zeile der Rückmeldung ist beschädigt; bitten Sie noch einmal um die Datei
   *[plan] die erste Zeile des Plans ist beschädigt; bitten Sie noch einmal um die Datei
  }
exchange-seal-newer = { $kind ->
    [result] diese Rückmeldung hat das Format { $format }, das nur ein neueres Knotmap liest; dieses liest bis Format { $known }
   *[plan] dieser Plan hat das Format { $format }, das nur ein neueres Knotmap liest; dieses liest bis Format { $known }
  }
exchange-seal-short = { $kind ->
    [result] die Rückmeldung ist abgeschnitten: { $there } von { $bytes } Byte sind da; bitten Sie noch einmal um die Datei
   *[plan] der Plan ist abgeschnitten: { $there } von { $bytes } Byte sind da; bitten Sie noch einmal um die Datei
  }
exchange-seal-long = { $kind ->
    [result] die Rückmeldung gibt { $bytes } Byte an; höchstens { $most } werden gelesen
   *[plan] der Plan gibt { $bytes } Byte an; höchstens { $most } werden gelesen
  }
exchange-seal-checksum = { $kind ->
    [result] die Prüfsumme stimmt nicht: Die Rückmeldung wurde unterwegs geändert oder beschädigt; bitten Sie noch einmal um die Datei
   *[plan] die Prüfsumme stimmt nicht: Der Plan wurde unterwegs geändert oder beschädigt; bitten Sie noch einmal um die Datei
  }
exchange-seal-not-text = { $kind ->
    [result] die Rückmeldung ist kein Text; sie wurde unterwegs beschädigt
   *[plan] der Plan ist kein Text; er wurde unterwegs beschädigt
  }

# Warum eine geschützte Datei nicht geöffnet oder eine Datei nicht geschützt wird.
exchange-locked = sie ist mit einer Passphrase geschützt; fragen Sie, wer sie geschickt hat
exchange-locked-wrong = die Passphrase öffnet sie nicht
exchange-locked-foreign = sie ist nicht so geschützt, dass Knotmap sie öffnen kann
exchange-locked-damaged = sie wurde unterwegs geändert oder abgeschnitten; bitten Sie noch einmal um die Datei
exchange-locked-not = sie lässt sich hier nicht schützen

# Warum ein quadratischer Code keinen Plan enthält.
exchange-code-foreign = der quadratische Code im Bild ist keiner von Knotmap
exchange-code-damaged = der quadratische Code im Bild ist beschädigt
exchange-code-unknown = der quadratische Code nennt einen Punkt oder eine Methode, die diese Version von Knotmap nicht kennt
exchange-code-several = im Bild sind zwei verschiedene quadratische Codes; fotografieren Sie nur einen davon
exchange-code-refused = der Plan im quadratischen Code verletzt eine Regel: { $why }
# Wie ein markierter Punkt heißt, dessen Namen der Code nicht trägt.
exchange-marked-point = Markierter Punkt

# Was im Text eines Plans falsch ist; Plan(, revision und count sind Wörter der Datei.
exchange-plan-begins = ein Plan beginnt mit Plan( und schaltet nichts ein
exchange-too-many-points = es sind { $count } Punkte; höchstens { $most } werden gelesen
exchange-twice = { $point } steht zweimal da
exchange-count = count ist { $count }; eine Stelle bekommt 1 bis 20 Bewegungen
exchange-days = days: mindestens ein Wochentag, oder jeder 2. bis { $most }. Tag
exchange-no-plan-id = das ist keine Kennung eines Plans
exchange-day-form = das ist kein Tag; er wird so geschrieben: 2026-12-04, vom Jahr 2000 bis 2199
exchange-id-letters = eine Kennung hat nur Buchstaben, Ziffern, - und _

# Warum aus einer Datei keine Rückmeldung genommen wird, und was darin falsch ist.
exchange-no-result = darin ist keine Rückmeldung von Knotmap; bitten Sie um die Datei, die auf .knotmap endet
exchange-is-plan = das ist ein Plan, nicht die Rückmeldung zu einem; knotmap plan import liest ihn ein
exchange-result-begins = eine Rückmeldung beginnt mit Result( und schaltet nichts ein
exchange-too-many-holds = es sind { $count } Haltezeiten; höchstens { $most } werden gelesen
exchange-too-many-revisions = es sind { $count } Fassungen; höchstens { $most } werden gelesen
exchange-too-many-left-out = es sind { $count } Tage mit ausgelassenen Punkten; höchstens { $most } werden gelesen
exchange-not-come = { $day } liegt noch in der Zukunft
exchange-no-revision = sie nennt keine Fassung eines Plans
exchange-before-plan = { $day } liegt vor dem { $first }, dem Tag des Plans
exchange-last-day = der letzte Tag ist { $day }; er muss zwischen { $from } und { $to } liegen
exchange-hold-twice = diese Haltezeit steht zweimal da
exchange-left-out-twice = { $point } ist am { $day } zweimal ausgelassen
exchange-not-among-days = { $day } liegt nicht in den Tagen von { $from } bis { $to }
exchange-not-in-plan = { $point } steht in keiner Fassung des Plans
exchange-not-in-order = die Fassungen stehen nicht in ihrer Reihenfolge
exchange-after-result = Fassung { $revision } ist vom { $day }, nach der Rückmeldung
exchange-no-such-revision = am { $day } gab es keine Fassung { $revision }

# Warum keine Rückmeldung zustande kommt.
exchange-not-given = noch keine Fassung dieses Plans wurde mitgegeben oder eingelesen, es gibt also nichts zurückzumelden
exchange-holds-max = das sind { $count } Haltezeiten, und eine Rückmeldung hat höchstens { $most }; nennen Sie einen späteren ersten Tag
exchange-left-out-max = an insgesamt { $count } Tagen wurden Punkte ausgelassen, und eine Rückmeldung hat höchstens { $most }; nennen Sie einen späteren ersten Tag

# Was man wissen muss, bevor man einer Rückmeldung glaubt.
exchange-plan-not-here = Dieser Plan ist nicht hier. Was er verlangt, stammt aus der Datei.
exchange-revision-not-here = Fassung { $revision } dieses Plans ist nicht hier.
exchange-revision-differs = Fassung { $revision } in der Datei verlangt etwas anderes als die hier.
