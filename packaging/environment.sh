# Sets up FlashPM's own Python environment in .venv; sourced by `run` and `test`.
#
# Needs Python 3.11 or newer. On the Debian family, as root, it installs python3-venv where that is missing; elsewhere
# it prints the one line to type. Everything it says goes to standard error: standard output is the program's.

say() { printf '%s\n' "$*" >&2; }

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
environment="$root/.venv"
python="$environment/bin/python"

find_python() {
    for name in ${PYTHON:-} python3.14 python3.13 python3.12 python3.11 python3 python; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

install_on_debian() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" -ne 0 ]; then
        say "FlashPM needs one more thing from your system. Type this, then start again:"
        say "    sudo apt-get install --yes $*"
        exit 1
    fi
    say "Installing $* ..."
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"; } >&2
}

make_environment() {
    base=$(find_python) || {
        install_on_debian python3 python3-venv || {
            say "FlashPM needs Python 3.11 or newer. Install it from https://www.python.org/downloads, then start again."
            exit 1
        }
        base=$(find_python) || {
            say "FlashPM needs Python 3.11 or newer, and this system offers an older one."
            exit 1
        }
    }
    if ! "$base" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        install_on_debian python3-venv || {
            say "This Python cannot make environments: install its venv and ensurepip modules, then start again."
            exit 1
        }
    fi
    rm -rf "$environment"
    "$base" -m venv "$environment" >&2
}

# Installs FlashPM into its environment, once for each state of pyproject.toml and each place of the checkout.
# $1: what is installed besides, such as "[test]"; empty for nothing.
set_up() {
    stamp="$environment/.installed${1:-}"
    wanted="$root $(cksum <"$root/pyproject.toml")"
    if [ -x "$python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && "$python" -c '' 2>/dev/null; then
        return 0
    fi
    say "Setting FlashPM up; this happens once and takes a minute ..."
    case "$(cat "$stamp" 2>/dev/null)" in "" | "$root "*) ;; *) rm -rf "$environment" ;; esac
    "$python" -c 'import pip' >/dev/null 2>&1 || make_environment
    "$python" -m pip install --quiet --disable-pip-version-check --editable "$root${1:-}" >&2 || {
        say "FlashPM could not be set up: its packages could not be installed. Check the network, then start again."
        exit 1
    }
    printf '%s' "$wanted" >"$stamp"
}
