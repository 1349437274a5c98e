"""The shipped translations are made from the texts as they are."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from flashpm.domain.study_day import StudyDay
from flashpm.ui.wording import cards_text, day_text

ROOT = Path(__file__).parents[2]
ENGLISH = ROOT / "resources" / "i18n" / "flashpm_en.ts"


@pytest.mark.slow
def test_every_plural_of_the_window_is_translated(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "packaging" / "translations", tmp_path], check=True)

    made = (tmp_path / ENGLISH.name).read_text("utf-8")
    assert made == ENGLISH.read_text("utf-8"), "run packaging/translations and commit what it makes"


def test_no_plural_is_left_as_a_programmer_writes_it() -> None:
    forms = [form.text or "" for form in ET.parse(ENGLISH).getroot().iter("numerusform")]  # noqa: S314 - our own file

    assert forms
    assert [form for form in forms if not form or "(s)" in form] == []


@pytest.mark.usefixtures("qapp")
def test_one_is_one_and_more_are_more() -> None:
    assert (cards_text(1), cards_text(28)) == ("1 card", "28 cards")
    assert [day_text(StudyDay(day), StudyDay(10)) for day in (9, 10, 11, 12)] == [
        "today",
        "today",
        "tomorrow",
        "in 2 days",
    ]
