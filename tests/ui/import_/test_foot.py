import pytest
from pytestqt.qtbot import QtBot

from flashpm.domain.anki_identity import anki_guid
from flashpm.domain.brought import Brought, BroughtCard, BroughtPart, BroughtQuestion
from flashpm.domain.card import CardKind
from flashpm.domain.carried import CarriedCard, PastReview
from flashpm.domain.grade import Grade
from flashpm.domain.pace import pace_of
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.question import Question
from flashpm.domain.sm2 import Memory
from flashpm.services.importing import NamedReading
from flashpm.services.looking_through import Found, found
from flashpm.ui.import_.foot import LONGEST_NAME, Foot
from flashpm.ui.look import Look
from tests.builders import day, pack_of, part_of, question_of
from tests.services.desk import Desk


@pytest.fixture
def foot(qtbot: QtBot, look: Look) -> Foot:
    made = Foot(look)
    qtbot.addWidget(made)
    made.show()
    return made


def look_at(desk: Desk, *questions: Question) -> Found:
    readings = [NamedReading("harbour.yaml", Reading(pack_of(*questions)))]
    return found(readings, desk.use_cases.importing.preview(readings), pace_of(()))


def changed_on_both_sides(desk: Desk, *names: str) -> Pack:
    """Import questions of one card, change them all, and give a pack that changes them too."""
    desk.import_packs(pack_of(*(question_of(name, parts=1) for name in names)))
    for row in desk.use_cases.cards.questions(desk.use_cases.cards.find_questions("")):
        desk.use_cases.editing.edit(row.parts[0].card, {"impact": "Mine."})
    theirs = (part_of("part-0", impact="Theirs."),)
    return pack_of(*(question_of(name, clarifying_questions=theirs) for name in names))


def test_long_work_is_told_in_hours(foot: Foot, desk: Desk) -> None:
    foot.show_found(look_at(desk, question_of("ferry", parts=270)))

    assert foot.text == "1 question · 270 cards · about 3 hours to learn"


def test_new_and_changed_are_told_apart(foot: Foot, desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry")))

    foot.show_found(look_at(desk, question_of("ferry", parts=3), question_of("tram")))

    assert foot.text == "1 new · 1 changed · 3 cards · about 2 min to learn"


def test_several_open_choices_are_counted(foot: Foot, desk: Desk) -> None:
    pack = changed_on_both_sides(desk, "ferry", "tram")

    foot.show_found(look_at(desk, *pack.questions, question_of("bus", parts=0), question_of("bike", parts=0)))

    assert foot.text.splitlines()[0] == (
        "2 questions were changed by you and in the new version: your own texts are kept. "
        "2 questions have no clarifying questions: they are kept without cards."
    )


def test_a_long_question_is_named_by_its_beginning(foot: Foot, desk: Desk) -> None:
    foot.show_found(look_at(desk, question_of("ferry", parts=0, question="Should the late ferry run? " * 20)))

    name = foot.text.partition("”")[0]
    assert name.endswith(" …")
    assert len(name) <= LONGEST_NAME + 1


@pytest.mark.parametrize("width", [560, 700, 1180])
def test_words_and_buttons_do_not_overlap(foot: Foot, desk: Desk, width: int) -> None:
    foot.show_found(look_at(desk, question_of("ferry"), question_of("tram", parts=0)))

    foot.resize(width, foot.heightForWidth(width) if foot.hasHeightForWidth() else foot.sizeHint().height())

    assert foot.minimumSizeHint().width() <= width
    assert not foot.cancel.geometry().intersects(foot.study.geometry())
    assert foot.study.geometry().right() <= width


@pytest.mark.parametrize(
    ("cards", "said"), [(900, "900 cards · about 10 hours to learn"), (902, "902 cards")], ids=["ten hours", "more"]
)
def test_a_time_that_would_only_frighten_is_not_told(foot: Foot, desk: Desk, cards: int, said: str) -> None:
    foot.show_found(look_at(desk, question_of("ferry", parts=cards)))

    assert foot.text == f"1 question · {said}"


def test_what_comes_along_from_anki_is_counted(foot: Foot, desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry", parts=1)))
    at_ms = int(desk.clock.now().timestamp() * 1000)
    carried = CarriedCard(
        (PastReview(at_ms, Grade.GOOD, 6, 0),), Memory(1, 250, 6), day("2026-03-20"), last_at_ms=at_ms
    )
    guid = anki_guid("harbour", "ferry", "part-0")
    part = BroughtPart(guid, None, 0, (BroughtCard(CardKind.WHY, guid, 0, carried),))
    brought = Brought((BroughtQuestion("harbour", "ferry", None, 0, {"part-0": part}),), has_progress=True)
    reading = Reading(pack_of(question_of("ferry", parts=1), id="anki"), brought=brought)
    readings = [NamedReading("all.apkg", reading)]

    foot.show_found(found(readings, desk.use_cases.importing.preview(readings), pace_of(())))

    assert foot.text == "1 review from Anki · 1 due day from Anki"
