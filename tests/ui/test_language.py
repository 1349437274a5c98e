from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from flashpm.ui.language import Language, language_of
from flashpm.ui.preferences import LanguageChoice

SHIPPED = Path(__file__).parents[2] / "resources" / "i18n"


@pytest.mark.parametrize(
    ("choice", "system", "language"),
    [
        (LanguageChoice.SYSTEM, ["de-AT", "en-GB"], "de"),
        (LanguageChoice.SYSTEM, ["fr-FR", "de_DE", "en"], "de"),
        (LanguageChoice.SYSTEM, ["ja-JP"], "en"),
        (LanguageChoice.SYSTEM, [], "en"),
        (LanguageChoice.ENGLISH, ["de-DE"], "en"),
        (LanguageChoice.GERMAN, ["en-US"], "de"),
    ],
)
def test_the_language_follows_the_system_unless_one_is_chosen(
    choice: LanguageChoice, system: list[str], language: str
) -> None:
    assert language_of(choice, system) == language


def test_a_language_that_is_not_shipped_is_said(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="xx"):
        Language(qapp, tmp_path).speak("xx")


def test_numbers_are_written_in_the_language(qapp: QApplication) -> None:
    Language(qapp, SHIPPED).speak("en")

    assert QLocale().toString(1234) == "1,234"
