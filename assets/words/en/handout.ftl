# The handout: a plan on paper, for somebody who has no program. Short sentences that are read in the sixth year of school.

# Below the title. $who: what the physio calls the patient, in bold.
handout-for = For { $who } · { $day }
# At the right of the title, in at most 200 points: short.
handout-by = Prepared by { $who }
# $day: in bold, the next one.
handout-review = Review on { $day }
handout-day = { $weekday } { $date }

# The whole of it in one sentence; $points and $minutes in bold, the next two.
handout-summary = { $points }, at most { $minutes }. Do them in the order of their numbers. Write down how sore each one is, before and after.
handout-points = { $count ->
    [one] 1 point
   *[other] { $count } points
  }
handout-minutes = { $count } min a day

# Beside the signs to stop, in half a page: what everything else is measured by.
handout-feel = How it should feel
handout-feel-sore = Sore and good at once, up to 5 of 10. 6 is the most.
handout-feel-breathe = You can breathe slowly and let go.
handout-feel-muscle = On muscle only: not on the spine, not on bone.

# A drawing in words. $title: “Your back”. $points: “1: Rhomboid major, upper, your left; 2: …”.
handout-alt = { $title } with numbered points. { $points }.
# Of a point.
handout-where = Where: { $place }.
# Bold, before what to mind.
handout-mind = Mind:
handout-next = Next: number { $number }, on another drawing.

handout-more-or-less = When to do more or less
handout-tell-us = Tell us
handout-questions = Questions for your visit

# How the plan gets into the program at home. “Import plan” is what the button there is called.
handout-in-knotmap = This plan in Knotmap
handout-way-in = In Knotmap, choose “Import plan” and this file, or a photo of the square code. The code has no names and no notes: these are on this sheet.
handout-as-file = Send the file as a file or document, not as a photo: a photo loses the plan.
handout-square-alt = Square code of plan { $code }, revision { $revision }
# Below the code: short.
handout-square = { $code }, revision { $revision }
# At the foot of every page: short.
handout-foot = Plan { $code }, revision { $revision }
# What a program that shows PDFs says of the file inside.
handout-attachment = This plan, to be opened with Knotmap

# The log: a cell for every time until the review, a line from corner to corner in each.
handout-log = Your log
# $reasons: “T no time, S too sore, …”.
handout-log-how = How sore is the point when pressed? 0 is not sore, 10 is as sore as can be. Above the line: before. Below it: after. Not done? Write why: { $reasons }.
handout-log-example = For example: 6 before, 3 after
handout-log-again = Your log, 0–10: before above the line, after below it. { $reasons }.
# $letter: what is written into the cell. $reason: “no time”.
handout-log-reason = { $letter } { $reason }
