# What is not saved, and why; the clock that cannot be right; the disk that is odd.

saving-closed = The journal is closed. Restart Knotmap.
    .page = The journal is closed. Reload this page.
saving-no-time = The computer’s clock is wrong, so it has no time yet. Say what day and time it is.
    .page = The clock of this device is wrong, so it has no time yet. Say what day and time it is.
saving-try-again = Try again
saving-set-time = Set the time
saving-smaller = Smaller
saving-unsaved =
    { $count ->
        [one] 1 entry is not saved
       *[other] { $count } entries are not saved
    }
# $why: a sentence.
saving-still-here =
    { $count ->
        [one] { $why } The entry is kept in this window until then.
       *[other] { $why } The entries are kept in this window until then.
    }
    .page = { $count ->
        [one] { $why } The entry is kept in this page until then.
       *[other] { $why } The entries are kept in this page until then.
    }
# How the reasons in journal.ftl begin: left out where it is said already.
saving-begins-not-saved = not saved:{" "}
saving-begins-unsure = perhaps not saved:{" "}
saving-not-stored = nothing could be stored in this browser: { $why }
saving-nothing-saved = Nothing can be saved here.
saving-look-only = You can look at everything and export it. { $why }

saving-close-title = Close without saving?
saving-save-and-close = Save and close
saving-close-anyway = Close and lose it
saving-close-anyway-all = Close and lose them
saving-stay = Keep Knotmap open
saving-closing =
    { $count ->
        [one] 1 entry is not saved. It is lost when the window closes.
       *[other] { $count } entries are not saved. They are lost when the window closes.
    }
    .page = { $count ->
        [one] 1 entry is not saved. It is lost when the page closes.
       *[other] { $count } entries are not saved. They are lost when the page closes.
    }
saving-no-answer = The disk does not answer.
    .page = This browser’s storage does not answer.

saving-clock-title = What day and time is it?
saving-date = Date
saving-time = Time
saving-time-hint = 19:30
saving-use-time = Use this time
saving-not-now = Not now
saving-clock-is-wrong = This computer’s clock says { $day }, { $time }. That cannot be right. Until the clock is set, Knotmap goes by what you say here.
    .page = The clock of this device says { $day }, { $time }. That cannot be right. Until the clock is set, Knotmap goes by what you say here.
saving-clock-hint = Write the date with its year, as { $day }, and the time as { $time }, of today.
saving-ahead = Look at the clock.
saving-ahead-of = The last entry is of { $day }. Either the clock was ahead then, or it is behind now. What you do from now on holds; nothing was changed.

saving-remark-changed = A file of the journal was changed.
saving-remark-gone = A folder of the journal was gone.
    .page = Something that was stored was gone.
saving-remark-no-promise = Saved, but not for sure.
saving-remark-no-locks = An unusual disk.
    .page = An unusual browser.
saving-still-shown = {" "}This window shows what it has read until you close it.
    .page = {" "}This page shows what it has read until you close it.
