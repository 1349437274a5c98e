"""Sources that the tests of the import page offer, and what is seen and pressed there."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.services.importing import NamedReading, Source, read_sources
from flashpm.ui.import_.page import ImportPage
from tests.builders import pack_of, question_of

OpenPage = Callable[[], ImportPage]
MISSING = replace(question_of("ferry"), id=None, question=None, title="The late ferry")
READINGS = {
    "ferry": Reading(Pack("page", questions=(replace(question_of("ferry"), id=None),))),
    "harbour": Reading(pack_of(question_of("ferry"), question_of("tram"))),
    "roads": Reading(pack_of(question_of("bus", parts=13), id="roads")),
    "warned": Reading(
        pack_of(question_of("ferry"), question_of("tram")),
        (Finding("warned", 3, "questions[1].clarifying_questions[0].impact", "It has no impact: add it."),),
    ),
    "bare": Reading(pack_of(question_of("ferry", parts=0))),
    "missing": Reading(Pack("page", questions=(MISSING,)), (Finding("missing", 1, "questions[0].question", "Gone."),)),
    "bad": Reading(None, errors=(Finding("bad", 4, "id", "is missing: add a line"),)),
}
"""What is read, by what a source holds."""
READINGS["two missing"] = Reading(
    Pack("page", questions=(MISSING, replace(MISSING, title="The early ferry", tags=("dawn",))))
)
READINGS["many"] = Reading(pack_of(*(question_of(f"q{number}", parts=0) for number in range(201)), id="many"))
READINGS["large"] = Reading(pack_of(*(question_of(f"q{number}", parts=100) for number in range(5)), id="large"))
READINGS["harbour 1.0"] = Reading(replace(pack_of(question_of("ferry"), question_of("tram")), version="1.0"))
NOT_A_PAGE = "This is no question page: copy the page of one."


def read_text(name: str, data: bytes) -> Reading:
    refused = Reading(None, errors=(Finding(name, None, None, NOT_A_PAGE),))
    return READINGS.get(data.decode().strip(), refused)


def read(sources: Sequence[Source]) -> list[NamedReading]:
    return read_sources(sources, read_text)


def source(content: str) -> Source:
    return Source(f"{content}.txt", content.encode)


Settle = Callable[[], None]


def rows(page: ImportPage) -> list[str]:
    model = page.panes.list.rows
    return [str(model.data(model.index(row))).partition(" run later")[0] for row in range(model.rowCount())]


def press(page: ImportPage, text: str) -> None:
    (button,) = (each for each in page.findChildren(QAbstractButton) if each.text() == text and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
