# Um die Seiten herum.

shell-example = Knotmap, ein Beispiel
