# Teile mehrerer Seiten.

parts-value = { $what }: { $value } von 10, { $band }
parts-no-value = { $what }: noch keine Zahl
