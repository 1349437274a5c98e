"""Questions that the preview shows, and what is seen and pressed there."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit

from flashpm.domain.identity import QuestionUid, clarifying_question_uid
from flashpm.domain.import_draft import QuestionPlace
from flashpm.domain.merging import FieldChange, QuestionMerge, Status
from flashpm.domain.pack import Finding
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.services.looking_through import FoundQuestion
from flashpm.ui.import_.question_preview import QuestionPreview
from tests.builders import question_of

HERE = QuestionPlace(0, 0)


def found_of(question: Question, *, is_page: bool = True, remarks: tuple[str, ...] = ()) -> FoundQuestion:
    asked = tuple(part for part in question.clarifying_questions if part.prompt is not None)
    merge = QuestionMerge(QuestionUid("q"), Status.NEW, replace(question, clarifying_questions=asked))
    findings = tuple(Finding("page.txt", None, None, remark) for remark in remarks)
    return FoundQuestion(HERE, question, question, merge, findings, is_page)


def with_part(part: ClarifyingQuestion) -> FoundQuestion:
    return found_of(question_of(clarifying_questions=(part,)))


def words(preview: QuestionPreview) -> list[str]:
    labels = [each.text() for each in preview.findChildren(QLabel) if each.isVisible()]
    bodies = [each.toPlainText() for each in preview.findChildren(QTextEdit) if each.isVisible()]
    buttons = [each.text() for each in preview.findChildren(QAbstractButton) if each.isVisible()]
    return [*labels, *bodies, *buttons]


def press(preview: QuestionPreview, text: str) -> None:
    button = next(each for each in preview.findChildren(QAbstractButton) if each.text() == text and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def conflicting(name: str) -> tuple[FoundQuestion, FieldChange]:
    """Give a question of one card of which both sides changed a text."""
    question = question_of(parts=1)
    uid = clarifying_question_uid(QuestionUid("q"), "part-0")
    change = FieldChange(uid, False, name, "Ask the port.", "Ask the council.", is_conflict=True)
    merge = QuestionMerge(QuestionUid("q"), Status.CONFLICT, question, (change,))
    return replace(found_of(question), merge=merge), change
