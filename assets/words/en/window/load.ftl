# What was done with a point today, and when more would be too much. Sentences that follow each other.

# $until: “27 November”.
load-rests = You let this point rest until { $until }.
load-once = Once a day is usual: too much can make it flare up.
# $held: “60 s”. $last: “19:30”. $usual: the sentence above, or what a plan says.
load-held-today = { $times ->
    [1] Held once today, { $held } in all, the last time at { $last }. { $usual }
    [2] Held twice today, { $held } in all, the last time at { $last }. { $usual }
   *[other] Held { $times } times today, { $held } in all, the last time at { $last }. { $usual }
  }
# In the night.
load-held-since-evening = { $times ->
    [1] Held once since yesterday evening, { $held } in all, the last time at { $last }. { $usual }
    [2] Held twice since yesterday evening, { $held } in all, the last time at { $last }. { $usual }
   *[other] Held { $times } times since yesterday evening, { $held } in all, the last time at { $last }. { $usual }
  }
# Numbers of tenderness, 0 to 10.
load-flared-today = Let it rest today: a flare-up. It was { $before } before the last hold and is { $later } a day later.
load-flared = After the last hold it flared up, from { $before } to { $later }. Hold it half as long this time.

# Spots that were held by a method, and how many its source gives: “4–6”. Of one night, or of one side.
load-spots = { $count } of { $range } spots today ({ $source })
load-spots-on-side = { $count } of { $range } spots on this side today ({ $source })
load-spots-done = { $count ->
    [one] 1 spot was held this way today; { $source } has { $range } a night. More can make it flare up.
   *[other] { $count } spots were held this way today; { $source } has { $range } a night. More can make it flare up.
  }
load-spots-done-on-side = { $count ->
    [one] 1 spot was held this way on this side today; { $source } has { $range } a side. More can make it flare up.
   *[other] { $count } spots were held this way on this side today; { $source } has { $range } a side. More can make it flare up.
  }
load-range = { $from }–{ $to }
