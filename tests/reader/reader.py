"""The program under a screen reader: Xvfb, a window manager, D-Bus with AT-SPI, Orca, and the keyboard.

Whoever uses this has no eyes: it presses keys and hears Orca's words. What was pressed and heard is the transcript.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


class NotHeard(Exception):
    """What should have been heard was not."""


class Reader:
    """A desktop with Orca and, once started, the program."""

    def __init__(self, folder, transcript):
        self.folder = folder
        self.transcript = open(transcript, "w", encoding="utf-8", buffering=1)
        self.spoken = os.path.join(folder, "spoken.jsonl")
        self.children = []
        self.program = None
        self._read = 0
        self._rest = b""
        self._pressed = 0.0
        self.heard = []  # when, and what
        open(self.spoken, "w").close()
        self._desktop()

    # -- the desktop --------------------------------------------------------------------------------
    def _start(self, name, argv, **more):
        log = open(os.path.join(self.folder, name + ".log"), "ab")
        child = subprocess.Popen(argv, env=self.env, stdout=log, stderr=log, start_new_session=True, **more)
        self.children.append((name, child))
        return child

    def _desktop(self):
        run = os.path.join(self.folder, "run")
        home = os.path.join(self.folder, "home")
        prefs = os.path.join(home, ".local/share/orca")
        for folder in (run, home, prefs):
            os.makedirs(folder, mode=0o700, exist_ok=True)
        for file in ("orca-customizations.py", "speech_to_file.py"):
            shutil.copy(os.path.join(HERE, "orca", file), prefs)
        env = {key: value for key, value in os.environ.items()
               if key not in ("WAYLAND_DISPLAY", "DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS")
               and not key.startswith("XDG_")}
        self.env = dict(env, HOME=home, XDG_RUNTIME_DIR=run, LIBGL_ALWAYS_SOFTWARE="1", LANG="C.UTF-8", LC_ALL="C.UTF-8",
                        SPOKEN=self.spoken, NO_AT_BRIDGE="1", GSETTINGS_BACKEND="memory", XDG_SESSION_TYPE="x11")
        read, write = os.pipe()
        self._start("xvfb", ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                    pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as answer:
            self.env["DISPLAY"] = ":" + answer.readline().strip()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={run}/bus"
        self._start("dbus", ["dbus-daemon", "--session", "--nofork", f"--address=unix:path={run}/bus"])
        self._until(lambda: os.path.exists(run + "/bus"), 20, "the session's D-Bus does not start")
        self._start("openbox", ["openbox", "--sm-disable"])
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            self._until(lambda name=name: self._call("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties.Set",
                                                     "string:org.a11y.Status", f"string:{name}", "variant:boolean:true"),
                        20, "the bus of AT-SPI does not start")
        debug = ["--debug-file=" + os.path.join(self.folder, "orca-debug.log")] if os.environ.get("READER_DEBUG") else []
        self._start("orca", ["orca", *debug])
        self._until(lambda: self._words(), 60, "Orca says nothing at its start")
        self.listen()

    def _call(self, name, path, method, *values):
        argv = ["dbus-send", "--session", "--print-reply", f"--dest={name}", path, method, *values]
        return subprocess.run(argv, env=self.env, capture_output=True, check=False).returncode == 0

    def _until(self, is_so, seconds, otherwise):
        end = time.monotonic() + seconds
        while not is_so():
            for name, child in self.children:
                if child.poll() is not None and name != "program":
                    raise NotHeard(f"{name} has ended by itself with {child.returncode}: see logs/{name}.log")
            if time.monotonic() > end:
                raise NotHeard(f"{otherwise} (waited {seconds} s)")
            time.sleep(0.05)

    def open(self, argv):
        """Starts the program and waits until its window is heard."""
        self.note(f"[starts: knotmap {' '.join(argv[1:])}]")
        self._pressed = time.time()
        self.program = self._start("program", argv)
        said = self.hear("Knotmap", 60)
        return said + self.listen(quiet=1.0)

    def close_program(self):
        if self.program and self.program.poll() is None:
            self.program.terminate()
            self.program.wait(20)
        self.children = [(name, child) for name, child in self.children if child is not self.program]
        self.program = None
        self.listen(most=3)

    def close(self):
        for _name, child in reversed(self.children):
            if child.poll() is None:
                child.terminate()
        for _name, child in reversed(self.children):
            try:
                child.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(child.pid, signal.SIGKILL)
        self.transcript.close()

    # -- hearing ------------------------------------------------------------------------------------
    def _words(self):
        """Reads on in the file; answers the utterances that are new, and notes them."""
        with open(self.spoken, "rb") as file:
            file.seek(self._read)
            fresh = file.read()
        self._read += len(fresh)
        *lines, self._rest = (self._rest + fresh).split(b"\n")
        new = []
        for line in map(json.loads, lines):
            if "say" in line:
                new.append(line["say"])
                self.heard.append((line["at"], line["say"]))
                self.note(f"      “{line['say']}”")
            else:
                self._silenced(line["at"])
        return new

    def _silenced(self, at):
        """Orca falls silent. Where no key did that, what it had begun was not heard to its end (at 4 words a second)."""
        end = 0.0
        for began, words in self.heard[-12:]:
            end = max(end, began) + len(words.split()) / 4
            if self._pressed + 1 < at < end and began > self._pressed:
                self.note(f"      (cut off after {at - began:.1f} s: “{words}”)")

    def listen(self, quiet=0.5, most=4.0):
        """What is said until it has been quiet for a while."""
        said, end, last = [], time.monotonic() + most, time.monotonic()
        while time.monotonic() < end and time.monotonic() - last < quiet:
            new = self._words()
            if new:
                said += new
                last = time.monotonic()
            time.sleep(0.03)
        return said

    def hear(self, pattern, within=10.0):
        """Waits until something is said that the pattern is found in; what was said since the last key counts."""
        said, end = [words for at, words in self.heard if at > self._pressed], time.monotonic() + within
        while not any(re.search(pattern, words) for words in said):
            if time.monotonic() > end:
                raise NotHeard(f"“{pattern}” was not heard within {within:g} s; heard: {said or 'nothing'}")
            if self.program and self.program.poll() is not None:
                raise NotHeard(f"the program has ended with {self.program.returncode}")
            said += self._words()
            time.sleep(0.03)
        return said

    def note(self, line):
        self.transcript.write(line + "\n")

    # -- the keyboard -------------------------------------------------------------------------------
    def _send(self, shown, *argv):
        self._words()
        self.note(f"[{shown}]")
        self._pressed = time.time()
        subprocess.run(["xdotool", *argv], env=self.env, check=True, stdout=subprocess.DEVNULL)

    def press(self, key, expect=None, within=8.0):
        """Presses a key, as xdotool names it, and waits for what is expected, or until nothing more is said."""
        self._send(key, "key", "--clearmodifiers", key)
        if expect:
            said = self.hear(expect, within)
            return said + self.listen(quiet=0.3)
        return self._answer(1.5)

    def type(self, text, expect=None, within=8.0):
        """Types a text, and waits for what is expected."""
        self._send(f"types: {text}", "type", "--delay", "40", text)
        return self.hear(expect, within) if expect else self.listen(quiet=0.8)

    def go_to(self, pattern, key="Tab", most=60):
        """Presses Tab until something is heard with the pattern in it."""
        on_the_way = []
        for _ in range(most):
            self._send(key, "key", "--clearmodifiers", key)
            said = self._answer(4.0)
            on_the_way += said
            if any(re.search(pattern, words) for words in said):
                return said
        raise NotHeard(f"“{pattern}” was not heard in {most} presses of {key}; heard: {on_the_way}")

    def _answer(self, within):
        """What is said after a key: something within this time, and then until it is quiet."""
        said, end = [], time.monotonic() + within
        while not said and time.monotonic() < end:
            said = self._words()
            time.sleep(0.02)
        return said + self.listen(quiet=0.22)
