"""Orca's own settings for this test: its words go into a file, and it does not spell what is typed."""
import os
import sys

import orca.settings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
orca.settings.speechServerFactory = "speech_to_file"
orca.settings.speechFactoryModules = ["speech_to_file"]
orca.settings.enableKeyEcho = False
orca.settings.enableBraille = False
orca.settings.enableSound = False
