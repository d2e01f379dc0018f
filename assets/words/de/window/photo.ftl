# Das Fenster, um die eigene Haltung auf einem Bild anzusehen.

photo-title = Haltung, von der Seite gesehen
photo-what = Lassen Sie sich von der Seite fotografieren, so wie Sie meistens stehen. Korrigieren Sie nichts. Sehen Sie nach, ob der Kopf nach vorn gewandert ist und die Schultern rund sind.
# Levator scapulae release ist der Titel einer Quelle.
photo-source = Aus Levator scapulae release. Die Linie hilft nur beim Hinsehen; nichts wird gemessen, und vom Bild wird nichts behalten.
photo-file = Bild, PNG oder JPEG
# Die Schaltfläche: ihr Name, und was sie zeigt (wenig Platz).
photo-choose-name = Das Bild wählen
photo-choose = Wählen …
# Die Überschrift im Fenster des Systems, und die Art der Dateien darin.
photo-choose-title = Ein Bild von der Seite wählen
photo-kinds = Bilder
photo-show = Bild zeigen
photo-reading = Das Bild wird gelesen
photo-line = Senkrechte Linie
photo-picture = Ihr Bild, mit einer senkrechten Linie
