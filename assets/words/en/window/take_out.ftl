# The dialog that writes a report of the trends.

take-out-title = Save report
take-out-picture = Save as a picture
take-out-page = Page of the report
take-out-as = Save as
take-out-of = Points in it
take-out-this-point = This point
take-out-all-points = All points
take-out-length = Length
take-out-short = Summary
take-out-each-point = Each point
take-out-notes = Notes in it
take-out-without-notes = Without notes
take-out-with-notes = With notes
take-out-pdf = PDF
take-out-pictures = Pictures
# In the system’s dialog for files.
take-out-png-files = PNG pictures
take-out-save = Save
take-out-done = Saved as { $path }
take-out-done-more = Saved as { $path } and { $more } more
