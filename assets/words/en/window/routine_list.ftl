routine-list-none-left = No routine fits all of these.
routine-list-show-all = Show all routines
routine-list-narrow-by-1 = Part of the body
routine-list-narrow-by-2 = Tool
routine-list-narrow-by-3 = Time it takes at most
