"""The fonts that the window ships with, made known to Qt."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

UI_FAMILY = "Inter"
SERIF_FAMILY = "Newsreader"


def load_fonts(folder: Path) -> None:
    """Make every font of a folder known to Qt, for as long as the program runs.

    Args:
        folder: the folder of the shipped `.ttf` files; there is a `QGuiApplication` already.

    Raises:
        RuntimeError: the folder holds no font, or one that Qt cannot read: the installation is damaged.
    """
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise RuntimeError(f"No fonts in {folder}")
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) == -1:
            raise RuntimeError(f"Qt cannot read the font {file}")
