"""Makes pictures of every page: `packaging/pictures [FOLDER] [SCENE...]`, in both themes and three sizes."""

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from flashpm.ui.preferences import LanguageChoice
from tests.screenshots.scenes import SCENES, Scene, shown

SIZES = ((1180, 820), (700, 900), (1920, 1200))


def take(application: QApplication, scene: Scene, folder: Path, language: LanguageChoice) -> None:
    """Take the pictures of one scene."""
    with tempfile.TemporaryDirectory() as data, shown(application, scene, Path(data) / "library", language) as stage:
        for is_dark in (False, True):
            stage.look(is_dark=is_dark)
            for width, height in SIZES:
                stage.resize(width, height)
                stage.window.grab().save(str(folder / f"{scene.name}-{'dark' if is_dark else 'light'}-{width}.png"))
        stage.look(text_percent=150)
        stage.resize(1180, 820)
        stage.window.grab().save(str(folder / f"{scene.name}-text-150.png"))


def main(folder: Path, names: list[str], language: LanguageChoice) -> None:
    """Take the pictures of the scenes named, or of all."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    for scene in SCENES:
        if not names or scene.name in names:
            take(application, scene, folder, language)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("pictures"))
    parser.add_argument("scenes", nargs="*")
    parser.add_argument("--language", type=LanguageChoice, default=LanguageChoice.ENGLISH, help="en or de")
    chosen = parser.parse_args()
    main(chosen.folder, chosen.scenes, chosen.language)
