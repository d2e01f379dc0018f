# Around the pages.

# The title of the window with sample data.
shell-example = Knotmap, an example
