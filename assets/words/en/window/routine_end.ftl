# The end page of a routine.

# After the name of a point, without a full stop.
routine-end-missing-numbers = Not said: the numbers before and after
routine-end-missing-before = Not said: the number before
routine-end-missing-after = Not said: the number after
routine-end-missing-numbers-and-ending = Not said: the numbers before and after, and what ended it
routine-end-missing-before-and-ending = Not said: the number before, and what ended it
routine-end-missing-after-and-ending = Not said: the number after, and what ended it
routine-end-missing-ending = Not said: what ended it
# $held and $whole: “5 min 20 s”.
routine-end-done-in = { $count ->
    [one] 1 step
   *[other] { $count } steps
  }, { $held } pressed, { $whole } in all
# A step, to a screen reader. A number, or routine-end-no-number.
routine-end-done-step = { $sided }, before { $before }, after { $after }, held { $held }
routine-end-no-number = no number
