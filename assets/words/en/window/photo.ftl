# The dialog to look at one's posture in a picture.

photo-title = Posture, seen from the side
photo-what = Have a picture taken from the side, standing as you usually do. Do not correct anything. Look whether your head has moved forward and your shoulders are round.
# Levator scapulae release is the title of a source.
photo-source = From Levator scapulae release. The line is only a help to look along; nothing is measured, and nothing of the picture is kept.
photo-file = Picture, PNG or JPEG
# The button: its name, and what it shows (little room).
photo-choose-name = Choose the picture
photo-choose = Choose…
# The title of the system's dialog, and the kind of files in it.
photo-choose-title = Choose a picture from the side
photo-kinds = Pictures
photo-show = Show picture
photo-reading = Reading the picture
photo-line = Upright line
photo-picture = Your picture, with an upright line
