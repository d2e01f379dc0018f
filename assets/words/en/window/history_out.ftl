# The dialog that writes the whole history as a file.

history-out-open = Export all entries
history-out-open-dots = Export all entries…
history-out-title = Export all entries
history-out-not-locked = The file is not locked: whoever has it can read it.
history-out-save = Save
history-out-writing = Saving the entries
# In the system’s dialog for files.
history-out-table-kind = CSV table
history-out-bundle-kind = FHIR bundle
history-out-for-programs = For Knotmap and other programs
history-out-for-spreadsheets = For spreadsheets
history-out-for-records = For health records
history-out-csv = CSV
history-out-fhir = FHIR
history-out-what-csv = Everything that was noted, with nothing left out. Import brings it back whole.
history-out-what-spreadsheet = The same as Excel and other spreadsheets read it best, with date and time in columns of their own. Import brings it back as well.
history-out-what-fhir = Holds and ratings as a FHIR R4 bundle, for a clinic’s record. Knotmap does not read it back.
history-out-done = Saved as { $path }
