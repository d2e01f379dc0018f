# What went wrong: its words stand with the room that they are about (dialogs, saving, resume, import, settings).
