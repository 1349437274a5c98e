"""The Import page in the states that matter."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData, Qt

from flashpm.domain.change import WHOLE, Change, Entity, Origin
from flashpm.domain.identity import clarifying_question_uid, pack_uid, question_uid
from flashpm.ui.keys import Command
from flashpm.ui.widgets.work_line import WorkLine
from flashpm.ui.wording import cards_text
from tests.anki.packages import HEAD, NEW_CARD, NOTE, database_of, old_package
from tests.packs.invented_pages import CARDS, LAYOUTS, page, printed_list
from tests.screenshots.library_scenes import library
from tests.screenshots.stage import Stage, wait_until

PACK = """\
format: flashpm-pack/1
id: harbour
title: Harbour
version: 1.0.0
questions:
  - id: ferry
    question: Should Tidewell run its last ferry an hour later?
    type: trade-off
    product: Tidewell
    difficulty: hard
    minutes: 15
    clarifying_questions:
      - id: goal
        area: Business Context
        prompt: I take it the council pays for late trips. Who gains if more people ride?
        short: Who gains from more riders?
        why_it_matters: It names whose budget the extra hour comes from.
        expected_answer: The council pays, the bars gain.
        impact: Ask the bars to share the cost first.
      - id: when
        area: Timeline
        prompt: Is there a night of the week that matters most?
        why_it_matters: A pilot needs one night to start with.
        expected_answer: Saturday, by far.
        impact: Try Saturdays alone for a month.
  - id: tickets
    question: How would you improve Tidewell's ticket machines?
    type: improvement
    product: Tidewell
    clarifying_questions:
      - id: who
        area: Users
        prompt: Do most of those who queue buy a single ticket?
        why_it_matters: A single ticket needs no menu at all.
        expected_answer: Four in five do.
        impact: Put the single ticket on the first screen.
"""

TABLE = (
    "Ask back\tNumber\tThen what\tRemark of the coach\n"
    "Is the last ferry full?\t4\tThen a later one pays for itself.\tAsk it early, before any figure is named.\n"
    "Who rides at night?\t7\tIf it is the crews, ask their firms to pay.\t\n"
)

FERRY = "Should Tidewell run its last ferry an hour later?"


def offer_text(stage: Stage, text: str) -> None:
    """Paste a text on any page."""
    data = QMimeData()
    data.setText(text)
    stage.navigator.offer(data)
    stage.settle()


def offer_pack(stage: Stage, text: str) -> None:
    """Drop a pack on the window."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "harbour.yaml"
        file.write_text(text, encoding="utf-8")
        stage.navigator.offer_files([file])
        stage.settle()
        stage.window.hush()


def offer_package(stage: Stage, *reviews: tuple[object, ...], fields: str = "") -> None:
    """Drop a package from Anki on the window: a note made there, or one of ours, with one card."""
    kind = {"name": "Basic", "type": 0, "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}]}
    values = "What does <i>churn</i> measure? <img src=curve.png>\x1fThe share of customers who leave in a month."
    if fields:
        names = ("Prompt", "Question", "Expected answer", "FlashPM ID")
        kind = {"name": "FlashPM Clarifying Question", "flds": [{"name": each} for each in names]}
        values = fields
    head = (*HEAD[:3], {"1": kind}, {"1": {"name": "Growth::Retention"}})
    card = (*NEW_CARD[:5], 2, 2, 2274, 16, 2500, 3, 0, 0, 0, "") if reviews else NEW_CARD
    notes = [(*NOTE[:4], "growth", values)]
    with TemporaryDirectory() as folder:
        file = Path(folder) / "anki.apkg"
        file.write_bytes(old_package(database_of(notes, [card], reviews, head=head), media='{"0": "curve.png"}'))
        stage.navigator.offer_files([file])
        stage.settle()
        stage.window.hush()


REVIEWED = (1_772_352_000_000, NEW_CARD[0], 3, 16, 6, 2500, 4_000, 1)
"""The day before the clock's."""


def from_anki(stage: Stage) -> None:
    """Look through a deck that was made in Anki and studied there."""
    offer_package(stage, REVIEWED)


def fields_from_anki(stage: Stage) -> None:
    """See what the fields of a note type were taken for."""
    offer_package(stage, REVIEWED)
    stage.navigator.import_.panes.map_fields.click()
    stage.settle()


def progress_from_anki(stage: Stage) -> None:
    """Look through progress alone: the question is here already."""
    fields = "\x1f".join(
        ["Is there a night of the week that matters most?", FERRY, "Saturday, by far.", "harbour/ferry/when"]
    )
    offer_pack(stage, PACK)
    add(stage)
    offer_package(stage, REVIEWED, fields=fields)


def add(stage: Stage) -> None:
    """Add what is looked through."""
    stage.navigator.import_.foot.add.click()
    stage.settle()


def change_by_hand(stage: Stage, question: str, part: str, impact: str) -> None:
    """Write another impact, as the user would."""
    uid = clarifying_question_uid(question_uid("harbour", question), part)
    with stage.use_cases.library.operation() as operation:
        operation.log_changes([Change(Entity.CLARIFYING_QUESTION, uid, "impact", impact, Origin.USER)])


def before_recognition(stage: Stage) -> None:
    """A text that is typed and is no page so far."""
    stage.navigator.go(Command.IMPORT)
    stage.press("How would you")
    wait_until(lambda: stage.navigator.import_.panes.right is stage.navigator.import_.panes.refusal)


def typed(stage: Stage) -> None:
    """A text that is typed and was recognised: its cards stand beside it."""
    stage.navigator.go(Command.IMPORT)
    panes = stage.navigator.import_.panes
    panes.paste.field.setPlainText(page(printed_list(LAYOUTS["A"])))
    wait_until(lambda: panes.right is panes.question)


def guessed(stage: Stage) -> None:
    """A page without areas; one guess is being changed."""
    offer_text(stage, page(printed_list(LAYOUTS["A"], [replace(card, area=None) for card in CARDS])))
    stage.navigator.import_.panes.question.cards[0].area.chip.click()


def warned(stage: Stage) -> None:
    """A page that is cut, with an impact that decides nothing."""
    text = page(printed_list(LAYOUTS["A"], CARDS[3:]))
    offer_text(
        stage, text[: text.rindex("Impact")].replace("Would make a quick lane possible", "It would matter a lot")
    )


def written(stage: Stage) -> None:
    """A card whose texts are fields."""
    offer_pack(stage, PACK)
    stage.navigator.import_.panes.question.cards[0].write("impact")


def conflict(stage: Stage) -> None:
    """A text that the user changed and the pack changed too."""
    offer_pack(stage, PACK)
    add(stage)
    change_by_hand(stage, "ferry", "goal", "Ask the bars and the theatre to share the cost first.")
    newer = PACK.replace("Ask the bars to share the cost first.", "Ask the bars to pay half of the cost first.")
    offer_pack(stage, newer.replace("version: 1.0.0", "version: 1.1.0").replace("Saturday, by far", "Friday, by far"))


def several_conflicts(stage: Stage) -> None:
    """Texts that the user changed and the pack changed too, one of them taken."""
    offer_pack(stage, PACK)
    add(stage)
    change_by_hand(stage, "ferry", "goal", "Ask the theatre to share the cost first.")
    change_by_hand(stage, "tickets", "who", "Sell nothing but single tickets for a week.")
    newer = PACK.replace("Ask the bars to", "Let the bars").replace("on the first screen", "on every screen")
    offer_pack(stage, newer)
    import_ = stage.navigator.import_
    import_.panes.question.cards[0].texts["impact"].choice_made.emit(True)


def deleted(stage: Stage) -> None:
    """A question that the user deleted comes again."""
    offer_pack(stage, PACK)
    add(stage)
    with stage.use_cases.library.operation() as operation:
        uid = question_uid("harbour", "ferry")
        operation.log_changes([Change(Entity.QUESTION, uid, "_deleted", value=True, origin=Origin.USER)])
    offer_pack(stage, PACK.replace("  - id: tickets", "  - id: queues"))


def shipped_update(stage: Stage) -> None:
    """Packs that come with the program: one is not here, and of one there is a newer version."""
    content = stage.use_cases.library.content
    stored = content.stored_pack("design-starter")
    assert isinstance(stored, dict)
    older = Change(Entity.PACK, pack_uid("design-starter"), WHOLE, {**stored, "version": "0.9.0"}, Origin.IMPORT)
    with stage.use_cases.library.operation() as operation:
        operation.log_changes([older])
    stage.use_cases.shipped.remove("trade-off-starter")
    stage.navigator.go(Command.IMPORT)
    wait_until(lambda: bool(stage.navigator.import_.panes.start.shipped.rows))


def imported(stage: Stage) -> None:
    """The library after an import, which can be taken back."""
    offer_pack(stage, PACK)
    add(stage)
    stage.window.hush()
    library(stage)


def told_of(stage: Stage, title: str) -> None:
    """Tell of work beside the window that is about half done."""
    line = stage.window.findChild(WorkLine)
    assert line is not None
    line.begin(title)
    line.show_progress(43, 100)
    line.show()


def being_added(stage: Stage) -> None:
    """A large import while it is made ready."""
    stage.navigator.go(Command.IMPORT)
    stage.settle()
    page = stage.navigator.import_
    tr = page.adding.tr
    page.adding.message.say(
        tr("Adding %1 to your library").replace("%1", cards_text(40_000)),
        tr("You can study meanwhile. You will be told when they are there."),
    )
    page.adding.is_preparing = True
    page.open()
    told_of(stage, tr("Adding to your library …"))


def studied_meanwhile(stage: Stage) -> None:
    """A review while a large import is made ready."""
    stage.press(Qt.Key.Key_Return)
    told_of(stage, stage.navigator.import_.adding.tr("Adding to your library …"))


def pasted(stage: Stage) -> None:
    """A page that was copied elsewhere and pasted."""
    data = QMimeData()
    data.setText(page(printed_list(LAYOUTS["A"])))
    stage.navigator.offer(data)


def refused(stage: Stage) -> None:
    """A text that brings nothing."""
    data = QMimeData()
    data.setText("Ten tips for your next interview. Be on time, be kind, and smile.")
    stage.navigator.offer(data)


def columns(stage: Stage) -> None:
    """A table whose columns have to be told."""
    data = QMimeData()
    data.setText(TABLE)
    stage.navigator.offer(data)
