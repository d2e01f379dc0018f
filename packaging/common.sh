# shellcheck shell=bash
# What the scripts of this folder share; they source it and stand at the top of the project then.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# need COMMAND PACKAGE: has it installed where that is possible, or says what is missing.
need() {
    command -v "$1" >/dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        # Nobody sits there to answer, and another apt may be at work.
        DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "$2" >&2
        hash -r
    fi
    command -v "$1" >/dev/null || fail "The command $1 is missing: install the package $2, then run this again."
}

# need_crate COMMAND: one that comes from cargo.
need_crate() {
    command -v "$1" >/dev/null || fail "The command $1 is missing: run cargo install $1, then this again."
}

knotmap_version() {
    sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1
}
