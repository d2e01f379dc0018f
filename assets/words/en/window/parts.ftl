# Parts of several pages.

parts-value = { $what }: { $value } of 10, { $band }
parts-no-value = { $what }: no number yet
