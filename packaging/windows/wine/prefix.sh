# shellcheck shell=bash
# A Windows to try things in: Wine with a folder and a screen of its own, gone when the script that sources this ends. Its
# user has a name that is not Latin.

need wine wine
need Xvfb xvfb
need x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64

work=$(mktemp -d)
close() {
    wineserver --kill || true
    kill "$screen" 2>/dev/null || true
    rm -rf "$work"
}
trap close EXIT

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>"$work/screen.log" &
screen=$!
until [ -s "$work/display" ]; do
    kill -0 "$screen" 2>/dev/null || fail "Xvfb does not start: $(cat "$work/screen.log")"
    sleep 0.1
done
DISPLAY=:$(<"$work/display")
unset WAYLAND_DISPLAY XDG_RUNTIME_DIR
user="Jürgen 山田"
export DISPLAY LIBGL_ALWAYS_SOFTWARE=1 LC_ALL=C.UTF-8 TZ=UTC USER=$user LOGNAME=$user
# Without .NET and a browser, which Wine would ask for.
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
wineboot --init 2>"$work/wine.log" || fail "Wine does not start: $(cat "$work/wine.log")"
wineserver --wait
x86_64-w64-mingw32-gcc -shared -O2 -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" \
    packaging/windows/wine/bcryptprimitives.c -ladvapi32
