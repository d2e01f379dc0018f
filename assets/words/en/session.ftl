# What a person does in the window: the few words that are not the window's.

# Why something is not done.
session-making-most = a routine has at most { $count } steps
session-plan-most = A plan has at most { $count } points
session-left-newer = { $name } is of a newer version of Knotmap; it is left as it is
# { $why } is what the browser says, or one of journal-io-….
session-not-stored = nothing can be stored in this browser: { $why }. Make room on this device, or open this page in a window that may store something, and leave this one open until then

# What a round is called that the program puts together: that of the last day once more, that of a plan.
session-round-again = Again
session-round-of-plan = Your plan

# What has to be typed before everything is erased: one word, as the dialog asks for it (copies-type-word).
session-erase-word = erase

# What may be typed for a day or a time: all in small letters; several words with a space between them. English is understood in
# every language.
session-typed-today = today
session-typed-yesterday = yesterday
session-typed-tomorrow = tomorrow
session-typed-noon = noon
