# The look at a plan before it is taken in.

take-in-imported = Plan imported
take-in-title = Look before you import
take-in-what = A plan comes as a .knotmap file, inside a PDF or a PNG picture, or as the square code on a photo of the sheet. Looking at it changes nothing.
take-in-look = Look
take-in-reading = Reading the file
take-in-taking = Importing
take-in-point = Point
take-in-dose = Dose
take-in-foot = Nothing changes until you import. Your own notes and history stay.
take-in-cancel = Cancel
take-in-go-there = Go to the plan
take-in-no-points = None of its points can be taken, so there is nothing to import.
take-in-answer-first = Answer the question above first. Nothing changes until you import.
# The switch between the drawings of a plan.
take-in-drawings = Drawing
take-in-is-it-yours = You have plans here that you made for others. Is this one for you?
take-in-is-mine = I do this plan myself
take-in-only-kept = Only keep it here
take-in-do-the-new = Do the new plan instead
take-in-do-the-old = Keep doing the one before
take-in-another = This is not the plan that you do now. You do “{ $name }”, made on { $made }, code { $code }. What you noted stays either way. Which one do you do from now on?
take-in-new-is-due = From now on only the new plan is due. The one before stays among your plans.
take-in-nothing-is-due = The new plan is kept among your plans, and nothing of it is due.
take-in-replaces-draft = You have begun revision { $revision } of this plan here. The import puts this one in its place.
take-in-from = { $file } · made on { $made }
take-in-from-by = { $file } · from { $by } · made on { $made }
# Parts of one line about a plan.
take-in-code = code { $code }
take-in-revision = revision { $revision }
take-in-for = for { $label }
take-in-review = review on { $day }
take-in-ended = ended on { $day }
# After “5 points: ”.
take-in-count-new = { $count } new
take-in-count-changed = { $count } changed
take-in-count-same = { $count } the same
take-in-count-removed = { $count } removed
take-in-new = New
take-in-changed = Changed
take-in-same = Same
take-in-removed = Removed
take-in-becomes = { $old } becomes { $new }
take-in-changes = Point { $number } changes from “{ $old }” to “{ $new }”.
take-in-left-out =
    { $count ->
        [one] 1 point is left out:
       *[other] { $count } points are left out:
    }
take-in-line = Line { $line }
take-in-import =
    { $count ->
        [one] Import 1 point
       *[other] Import { $count } points
    }
take-in-done = The plan is here now.
take-in-done-plan =
    { $count ->
        [one] { $name } is here now: revision { $revision }, 1 point.
       *[other] { $name } is here now: revision { $revision }, { $count } points.
    }
take-in-picture =
    { $count ->
        [one] Picture: { $view }, point { $numbers }
       *[other] Picture: { $view }, points { $numbers }
    }
