# Sets up FlashPM's own Python environment in .venv; sourced by `run` and `test`.
#
# Needs Python 3.11 or newer, and for the window some libraries of the system. On the Debian family, as root, it installs
# what is missing; elsewhere it prints the one line to type. Everything it says goes to standard error: standard output
# is the program's.

say() { printf '%s\n' "$*" >&2; }

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
environment="$root/.venv"
python="$environment/bin/python"

# What Qt needs of the system, by Debian's names: to start at all, and to open a window on an X server.
# Releases that call the first libglib2.0-0t64 provide it under this name too.
qt_packages="libglib2.0-0 libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
x11_packages="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1"

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
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"; } >/dev/null
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

qt_starts() {
    "$python" -c 'import PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtWidgets' >/dev/null 2>&1
}

uses_x11() { [ -n "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; }

# Without one of its libraries Qt would abort the program: so its plugin is loaded here first.
x11_plugin_loads() {
    "$python" -c 'import ctypes, pathlib, PySide6
ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))' >/dev/null 2>&1
}

# Sees to the system's libraries that Qt needs on this screen; looks until it has found them once.
provide_qt() {
    if uses_x11; then found="$environment/.qt-on-x11"; else found="$environment/.qt"; fi
    [ ! -e "$found" ] || return 0
    missing=""
    qt_starts || missing="$qt_packages"
    ! uses_x11 || x11_plugin_loads || missing="$missing $x11_packages"
    # shellcheck disable=SC2086  # a list of names
    [ -z "$missing" ] || install_on_debian $missing || {
        say "FlashPM's window needs libraries that are missing here: install your system's packages of Qt 6, among them"
        say "xcb-util-cursor, then start again."
        exit 1
    }
    touch "$found" 2>/dev/null || :
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
    "$python" -m compileall -q "$root/flashpm" >&2 || :
    rm -f "$environment/.qt" "$environment/.qt-on-x11"
    [ "$(id -u)" -ne 0 ] || (provide_qt) || :
    printf '%s' "$wanted" >"$stamp"
}
