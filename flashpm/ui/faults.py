"""Faults of our own: written down, said once in the window with a report to read, and never the end of the program."""

import faulthandler
import logging
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from flashpm import __version__

_log = logging.getLogger("flashpm")
LOG_NAME = "flashpm.log"
CRASH_NAME = "crash.txt"
"""What the interpreter writes when it is ended by the system in the middle of something; empty otherwise."""
MAX_LOG_BYTES = 1_000_000


def watch(tell: Callable[[str], None]) -> None:
    """Write unexpected exceptions to the log and tell the user of each.

    Exceptions from slots and from Qt's virtual methods arrive here; the event loop goes on.

    Args:
        tell: takes a report, and says in the window that something went wrong.
    """

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.critical("unexpected fault", exc_info=(kind, error, trace))
        if not issubclass(kind, KeyboardInterrupt):
            tell(report("".join(traceback.format_exception(kind, error, trace))))

    sys.excepthook = caught
    threading.excepthook = lambda args: _log.critical("unexpected fault in a thread", exc_info=args.exc_value)
    qInstallMessageHandler(_qt_message)


def report(what: str) -> str:
    """Write a report: what happened, and in which program on which system; the user's folder is left out."""
    system = (
        f"FlashPM {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )
    return "\n".join((*system, "", what.strip(), "")).replace(str(Path.home()), "~")


def keep_log(folder: Path) -> None:
    """Write the log to a file in a folder; it holds no text of any card. Called after the first paint."""
    from logging.handlers import RotatingFileHandler

    try:
        handler = RotatingFileHandler(folder / LOG_NAME, maxBytes=MAX_LOG_BYTES, backupCount=1, encoding="utf-8")
    except OSError:  # a folder that cannot be written to is said when the library is opened
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)


def last_crash(folder: Path) -> str | None:
    """Give the report of a crash of the last run, and watch for one of this run.

    Args:
        folder: where it is written.

    Returns:
        None if the last run ended as it should, or nothing can be written there.
    """
    path = folder / CRASH_NAME
    try:
        before = path.read_text("utf-8", errors="replace") if path.exists() else ""
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)  # it stays open for the last words
    except OSError:
        return None
    faulthandler.enable(descriptor)
    return report(before) if before.strip() else None


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if "propagateSizeHints" in message:  # the offscreen platform says so of every window
        return
    level = logging.WARNING if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg) else logging.INFO
    logging.getLogger("qt").log(level, message)
