# What to do about signs. Exact and short. The numbers and countries stand in guard.ftl; $number: “112”, or “112, 911 or 999”.

# Headings over lists of signs (guard-rule-…).
emergency-call = Call { $number } now, or go to an emergency department
emergency-today = Call a doctor today. No ball.
emergency-not-today = Not today
emergency-ask = Ask a doctor or physiotherapist first if
emergency-soon = See a doctor soon, within a few days
emergency-stop = Stop the hold and take the ball away if

# Below a question (guard-ask-…): what to do if the answer is yes.
emergency-then-call = Call { $number } now.
emergency-then-today = A doctor today.
emergency-then-not-today = No ball today.
emergency-then-ask = Ask a doctor or physiotherapist first.
emergency-then-soon = See a doctor soon.
emergency-then-stop = Stop.

# After the first heading and a comma, where nobody has said that one of the signs is there.
emergency-if-one = if one of these is true
# Below a number that is read from afar: one line.
emergency-elsewhere-short = 112 works from most mobile phones.
