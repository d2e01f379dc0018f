"""The jobs of somebody who sees nothing: a hold, a plan, the trends, the way about. Fails with what was not heard."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

from reader import NotHeard, Reader

POINT = "Rhomboid major, upper"


def start_and_hold(r, program, data):
    """A point is found, rated, held to the end and rated again."""
    r.open([program, "--data", data])
    r.press("slash", "Find a point or muscle")
    r.type("rhomboid major", f"[0-9]+ points found. First: {POINT}, your left, not tested yet")
    r.press("Down", f"^{POINT}, your right, not tested yet")
    r.press("Up", f"^{POINT}, your left, not tested yet")
    r.press("Return", f"{POINT}, your left, not tested yet")
    r.press("space", "Choose how tender it is first")
    r.press("6", "Tenderness 6 of 10, moderate")
    r.press("Up", "Tenderness 7 of 10, strong")
    r.press("Down", "Tenderness 6 of 10, moderate")
    r.press("Tab", "Tenderness before 0")
    r.go_to("^Start hold", most=16)
    r.press("Return", "Before your first hold")
    # Each group of signs by itself, under its own heading, and then the question.
    r.go_to("^Call .* now.*: .*[Cc]hest pain", most=3)
    for heading in ("Call a doctor today", "Not today", "Ask a doctor or physiotherapist first", "See a doctor soon", "Stop the hold"):
        r.go_to(f"^{heading}.*: ", most=2)
    r.go_to("None of these is true for me", most=4)
    r.press("Return", "Get in place", within=10)
    r.hear(f"Hold started, 60 seconds, {POINT}, your left", 30)
    r.press("5", "Tenderness 5 of 10")
    r.press("Tab", "Leave the hold")
    r.go_to("Tenderness now 5.* pressed", most=16)
    r.hear("Half time", 40)
    r.hear("10 seconds left", 30)
    r.hear("Saved. Hold ended, full time, 60 seconds", 25)
    r.press("3", "Tenderness 3 of 10, slight|Tenderness 3 of 10")
    r.press("Tab", "Tenderness after 0")
    r.go_to("Tenderness after 3.* pressed", most=4)
    r.press("Escape", "Map")


def plan_and_hand_out(r, program, folder):
    """A plan with two points is made and written; what comes back is read. In the window that is open."""
    handout, back = os.path.join(folder, "handout.pdf"), os.path.join(folder, "back.knotmap")
    r.press("ctrl+4", "Plan")
    r.go_to("New plan", most=12)
    r.press("Return", "Plan without a name")
    r.go_to("^Patient entry", most=20)
    r.type("patient 17")
    r.press("Escape")
    r.press("slash", "Find a point to add")
    r.type("rhomboid major upper", f"found. Enter adds {POINT}, patient’s left, not in the plan")
    r.press("Return", f"1, {POINT}, patient’s left, 60 s")
    r.type("levator superior", "found. Enter adds Levator scapulae")
    r.press("Return", "2, Levator scapulae")
    r.press("Escape")
    r.go_to(f"^1, {POINT}, patient’s left", most=30)
    r.go_to("^2, Levator scapulae", most=2)
    r.press("Return")
    r.go_to("How often combo box", most=24)
    r.press("Return")
    r.press("Down", "menu item")
    r.press("Escape")
    r.go_to("PDF handout button", most=40)
    r.press("Return", "Save the handout as PDF dialog")
    r.go_to("^File entry", most=8)
    r.press("ctrl+a")
    r.type(handout)
    r.go_to("^Save button", most=4)
    r.press("Return", "Saved and checked: .*handout.pdf", within=30)
    if not os.path.exists(handout):
        raise NotHeard(f"“Saved and checked” was heard, and there is no {handout}")
    r.press("Escape")
    home = os.path.join(folder, "home-of-the-patient")
    for command in (["plan", "import", handout, "--yes"],
                    ["record", "RHO-MAJ1:left", "--before", "6", "--after", "4", "--seconds", "60"],
                    ["plan", "result", "-o", back]):
        done = subprocess.run([program, *command, "--data", home], env=r.env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NotHeard(f"knotmap {' '.join(command)} failed: {done.stderr.strip()}")
    r.go_to("All plans button", most=20)
    r.press("Return", "Plans")
    r.go_to("Open result button", most=12)
    r.press("Return", "Open result dialog")
    r.go_to("^File entry", most=4)
    r.type(back)
    r.press("Return", f"Result of a plan dialog.*{POINT}, patient’s left: planned 1, done 1, .*before 6, after 4", within=15)
    r.press("Escape")


def read_the_trends(r, program):
    """Eight weeks of an example: the table of all points, and one of them."""
    r.open([program, "--demo"])
    r.press("ctrl+3", "Trends")
    r.go_to("^Trends of the points List with", most=60)
    r.go_to(": (higher|lower), from [0-9.]+ to [0-9.]+, [0-9]+ days", most=12)
    r.press("Return", "your (left|right)")
    r.go_to("^Tenderness from 0, not tender, to 10.* days, between .* image", most=14)
    r.go_to("^History of this point, the newest first List with", most=14)
    r.go_to("before [0-9]+, after [0-9]+, held [0-9]+ s, full time", most=12)
    r.press("Escape", "All points")


def find_the_way(r):
    """The map is one stop of Tab and its points are heard; the keys are told with what they do."""
    r.press("ctrl+1", "Map")
    r.go_to("^Map, .*Arrow keys go from point to point", most=40)
    for arrow in ("Down", "Left"):
        r.press(arrow, "your (left|right), ")
    r.press("Tab", "button")
    r.press("question", "Keys dialog.*Arrows: to the nearest point that way")
    r.press("Escape")


def main(program, out):
    folder = tempfile.mkdtemp(prefix="reader-")
    shown = os.environ.get("READER_OUT", out)  # what it is called outside
    began = time.monotonic()
    transcript = os.path.join(out, "transcript.txt")
    failed = None
    reader = None
    try:
        reader = Reader(folder, transcript)
        for name, job in (
            ("Hold", lambda: start_and_hold(reader, program, os.path.join(folder, "data"))),
            ("Plan", lambda: plan_and_hand_out(reader, program, folder)),
            ("Trends", lambda: (reader.close_program(), read_the_trends(reader, program))),
            ("The way about", lambda: find_the_way(reader)),
        ):
            reader.note(f"\n== {name}")
            try:
                job()
            except NotHeard as why:
                failed = f"{name}: {why}"
                break
    except NotHeard as why:
        failed = str(why)
    finally:
        if reader:
            if failed:
                reader.note(f"\n!! {failed}")
            reader.close()
    if failed:
        logs = os.path.join(out, "logs")
        shutil.rmtree(logs, ignore_errors=True)
        shutil.copytree(folder, logs, ignore=shutil.ignore_patterns("run", "home*", "data"))
        print(f"Not heard. {failed}\nWhat was: {shown}/transcript.txt", file=sys.stderr)
    else:
        print(f"All four jobs were heard in {time.monotonic() - began:.0f} s: {shown}/transcript.txt")
    shutil.rmtree(folder, ignore_errors=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])))
