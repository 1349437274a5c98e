"""Imports as Python makes them, also while Qt for Python is loaded."""

import builtins


def import_plainly() -> None:
    """Take Qt for Python out of every import that follows; without it nothing changes.

    For the sake of `from __feature__ import …`, which FlashPM never says, it puts itself before each `import`, reads
    the source of every module that is loaded, and keeps the lines for good: 17 MiB, and a sixth of a launch.
    """
    # WORKAROUND https://bugreports.qt.io/browse/PYSIDE-2029: it looks for the modules that use it, and has no switch
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own
