"""A voice for Orca that writes: one line of JSON for whatever would be spoken, and for each time that it falls silent."""
import json
import os
import time

from orca.speechserver import SpeechServer as Voice


class SpeechServer(Voice):
    """Orca's interface of a speech server, with the names of its versions 45 and later."""

    _only = None

    @staticmethod
    def getFactoryName():
        return "Speech to file"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.get_speech_server()]

    @staticmethod
    def get_speech_server(_info=None):
        if SpeechServer._only is None:
            SpeechServer._only = SpeechServer()
        return SpeechServer._only

    getSpeechServer = get_speech_server

    @staticmethod
    def shutdownActiveServers():
        pass

    def __init__(self):
        super().__init__()
        self._file = open(os.environ["SPOKEN"], "a", encoding="utf-8", buffering=1)

    def _write(self, **what):
        self._file.write(json.dumps(dict(at=time.time(), **what), ensure_ascii=False) + "\n")

    def get_info(self):
        return ["Speech to file", "file"]

    getInfo = get_info

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            self._write(say=text)

    def speak_character(self, character, acss=None):
        self._write(say=character)

    speakCharacter = speak_character

    def say_all(self, utterance_iterator, progress_callback):
        for context, _acss in utterance_iterator:
            self._write(say=context.utterance)

    sayAll = say_all

    def stop(self):
        self._write(stop=True)

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass
