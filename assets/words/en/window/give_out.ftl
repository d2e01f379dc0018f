# The dialog that writes a plan for somebody, and the look at its pages.

give-out-paper = Paper
give-out-a4 = A4
give-out-letter = Letter
# How large the letters are.
give-out-print = Print
give-out-standard = Standard
give-out-large = Large print
give-out-language = Language
give-out-send = Send it as a file or document, not as a photo. Whoever has the file can read it: see that it goes to the right person.
give-out-writing = Writing and checking the file
give-out-save = Save
give-out-handout = Handout
give-out-before = Page before
give-out-next = Next page
give-out-drawing = Drawing the pages
give-out-teach-back = Ask the patient to tell you: which side, how long, when do you stop?

give-out-title-plan = Save the plan file
give-out-title-pdf = Save the handout as PDF
give-out-title-png = Save the handout as pictures
give-out-title-svg = Save the handout as drawings
give-out-what-plan = One small file that Knotmap opens at home: points, doses and notes.
give-out-what-pdf = Pages to print, with the plan inside for Knotmap.
give-out-what-png = A picture for each page, with the plan inside for Knotmap.
give-out-what-svg = A drawing for each page, without the plan inside.
give-out-pages =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
give-out-pages-apart = { $count } pages, a file each
give-out-page-of = Page { $page } of { $count }
give-out-done = Saved and checked: { $path }
give-out-done-more = Saved and checked: { $path } and { $more } more
