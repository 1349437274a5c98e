"""Faults of our own: written down, said once in the window, and never the end of the program."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("flashpm")
LOG_NAME = "flashpm.log"
MAX_LOG_BYTES = 1_000_000


def watch(tell: Callable[[], None]) -> None:
    """Write unexpected exceptions to the log and tell the user of each.

    Exceptions from slots and from Qt's virtual methods arrive here; the event loop goes on.

    Args:
        tell: says in the window that something went wrong.
    """

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.critical("unexpected fault", exc_info=(kind, error, trace))
        if not issubclass(kind, KeyboardInterrupt):
            tell()

    sys.excepthook = caught
    threading.excepthook = lambda args: _log.critical("unexpected fault in a thread", exc_info=args.exc_value)
    qInstallMessageHandler(_qt_message)


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


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if "propagateSizeHints" in message:  # the offscreen platform says so of every window
        return
    level = logging.WARNING if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg) else logging.INFO
    logging.getLogger("qt").log(level, message)
