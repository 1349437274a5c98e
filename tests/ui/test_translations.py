"""The shipped translations are made from the texts as they are."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from flashpm.domain.study_day import StudyDay
from flashpm.ui.language import Language
from flashpm.ui.wording import cards_text, day_text

ROOT = Path(__file__).parents[2]
ENGLISH, GERMAN = (ROOT / "resources" / "i18n" / f"flashpm_{language}.ts" for language in ("en", "de"))


@pytest.mark.slow
def test_the_shipped_translations_are_made_from_the_texts_as_they_are(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "packaging" / "translations", tmp_path], check=True)

    for shipped in (ENGLISH, GERMAN):
        made = (tmp_path / shipped.name).read_text("utf-8")
        assert made == shipped.read_text("utf-8"), "run packaging/translations and commit what it makes"


def messages(path: Path) -> list[tuple[str, list[str]]]:
    """Give each text of a file with its translations: one, or singular and plural."""
    found = []
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source") or "", forms))
    return found


def places(text: str) -> list[str]:
    """Give what is filled into a text, in order: %1, %2, %n."""
    return sorted(set(re.findall(r"%[1-9n]", text)))


@pytest.mark.parametrize("path", [ENGLISH, GERMAN], ids=["English", "German"])
def test_every_text_is_translated_and_no_plural_left_as_a_programmer_writes_it(path: Path) -> None:
    forms = [(source, form) for source, forms in messages(path) for form in forms]

    assert forms
    assert [each for each in forms if not each[1] or "(s)" in each[1]] == []


def test_a_translation_fills_in_what_its_text_does() -> None:
    wrong = [
        (source, form)
        for source, forms in messages(GERMAN)
        for form in forms
        if places(form) != places(source) and not (len(forms) > 1 and places(form) == places(source.replace("%n", "")))
    ]

    assert wrong == []


def test_a_translation_begins_and_ends_as_its_text_does() -> None:
    wrong = [
        (source, form)
        for source, forms in messages(GERMAN)
        for form in forms
        if (source[-1] in ".?!…:") != (form[-1:] in tuple(".?!…:"))
    ]

    assert wrong == []


def test_the_window_speaks_german(qapp: QApplication) -> None:
    language = Language(qapp, ENGLISH.parent)
    try:
        language.speak("de")
        said = [cards_text(1), cards_text(1234)]
    finally:
        language.speak("en")

    assert said == ["1 Karte", "1.234 Karten"]


@pytest.mark.usefixtures("qapp")
def test_one_is_one_and_more_are_more() -> None:
    assert (cards_text(1), cards_text(28)) == ("1 card", "28 cards")
    assert [day_text(StudyDay(day), StudyDay(10)) for day in (9, 10, 11, 12)] == [
        "today",
        "today",
        "tomorrow",
        "in 2 days",
    ]
