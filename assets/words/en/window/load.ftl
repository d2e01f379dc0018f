load-once = Once a day is usual: too much can make it flare up.
