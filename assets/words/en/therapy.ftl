# What is done to the body: how a hold ends, how sore it is, what is felt, and what is refused.

# After “Ended:”, or at the head of a line; small letters where the language has them.
therapy-ended-time = time
therapy-ended-released = it released
therapy-ended-throbbing = it throbbed
therapy-ended-repetitions = movements done
therapy-ended-too-sore = too sore
therapy-ended-unexpected-pain = unexpected pain
therapy-ended-stopped = stopped
therapy-ended-interrupted = interrupted
# What was to be read and was not: “x” is not a way to end a hold.
therapy-ended-what = way to end a hold
therapy-window-error = a hold until it throbs needs an early mark before a late mark, and ends after 25 min at the latest

therapy-dose-error = a dose of “{ $given }” is not possible: a short hold lasts 5 to 120 s, in whole seconds (longer pressure is a method of its own)
therapy-tenderness-error = tenderness { $value } is not on the scale; use a whole number from 0 to 10
therapy-rest-pain-error = pain at rest { $value } is not on the scale; use a whole number from 0 to 10

# How tender a point is, after the number: “tenderness 7 of 10, strong”.
therapy-band-none = none
therapy-band-mild = mild
therapy-band-moderate = moderate
therapy-band-strong = strong

# What is felt, in a list of small words: “numb at 0:20”.
therapy-sensation-dull = dull
therapy-sensation-numb = numb
therapy-sensation-sharp = sharp
therapy-sensation-throbbing = throbbing
therapy-sensation-spreading = spreading

# Where a text or figure comes from.
therapy-source-guard = Knotmap’s own, partly from the sources
therapy-source-own = Your own

# The patient's own sides, in the steps of a method: “your { $side } hand”. In English before a word; in another language as
# its texts have them. “other” stands for the opposite side where there is no left and right.
therapy-side-left = left
therapy-side-right = right
therapy-side-other = other
