# The offer to keep a hold that the end of the program has cut off.

resume-interrupted = A hold was interrupted
resume-change = Change the time
resume-drop = Drop it
resume-how-long = How long did you hold it?
resume-held = Time held
resume-held-unit = s
resume-held-seconds = seconds
resume-why = Knotmap did not see how the hold ended. It is kept as interrupted, with the time that you say.
resume-keep = Keep this time
resume-cancel = Cancel
resume-unreadable = A hold that was interrupted could not be read.
# A reason: of a file.
resume-empty = it is empty
resume-not-kept = This hold is not safe from a sudden end.

# $day: “20 November”, $time: “19:30”.
resume-when = { $day } { $time }
# $held and $dose: “0:42”, “1:00”.
resume-held-of = { $held } of { $dose } held for sure.
resume-held-movements = { $count ->
    [one] 1 movement and { $held } held for sure.
   *[other] { $count } movements and { $held } held for sure.
  }
resume-held-time = { $held } held for sure.
resume-keep-time = Keep { $held }
# $why: a sentence.
resume-set-aside = { $why } It was set aside as { $path }. The journal is not touched by this.
resume-not-kept-why = { $why } The hold goes on, and is saved when it ends.
