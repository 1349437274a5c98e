"""The Export page: three steps that take the cards to a phone with Anki."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from flashpm.domain.identity import QuestionUid
from flashpm.services.changes import Changes
from flashpm.services.exported import ExportFormat
from flashpm.services.exporting import WITH_PROGRESS
from flashpm.services.progress import Progress
from flashpm.services.use_cases import UseCases
from flashpm.ui.export.deck_names import DeckNames
from flashpm.ui.export.steps import Step
from flashpm.ui.export.what_goes import WhatGoes
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.page import Page
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_32, SPACE_40, Tone, Type
from flashpm.ui.widgets.button_line import in_line, reaching_out, under_faces
from flashpm.ui.widgets.buttons import RING, LinkButton, PrimaryButton, SecondaryButton
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.message import Message
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.widgets.surface import Callout, Rule, Surface
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text, questions_text

FILE_NAME = "FlashPM"
"""What a file is called unless the user says otherwise, without its ending."""


class ExportPage(Page):
    """Saves cards for Anki, and says how they get to the phone.

    Args:
        look: the look in force.
        use_cases: the services on the library.
        operations: runs the export.
        save_to: the folder that is offered first.

    Signals:
        left: the page is done with.
    """

    left = Signal()

    dialog_options = QFileDialog.Option(0)

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations, save_to: Path) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self._save_to = save_to
        self._saved: Path | None = None
        self.what = WhatGoes(look, use_cases)
        self.what.changed.connect(self._follow)
        self.decks = DeckNames(look, use_cases, operations.run)
        self.save = PrimaryButton(look, self.tr("Save for Anki …"))
        self.save.clicked.connect(lambda: self._choose_file(self._anki_files()))
        self.other = PlainLink(look, self.tr("Save as a table or a text …"))
        self.other.setToolTip(self.tr("For spreadsheets, for other programs, or to share: every text, as you see it."))
        self.other.clicked.connect(lambda: self._choose_file(self._other_files()))
        self._done = Text(look, "", Type.BODY_STRONG, Tone.GOOD).wrapped()
        self._done.setContentsMargins(RING, 0, 0, 0)
        self.show_folder = LinkButton(look, self.tr("Show the folder"))
        self.show_folder.clicked.connect(self._open_folder)
        self.again = LinkButton(look, self.tr("Save another file"))
        self.again.clicked.connect(self._begin_again)
        self.leave = SecondaryButton(look, self.tr("Done"))
        self.leave.clicked.connect(self.left)
        self.empty = self._make_empty()
        self._import = Step(look, 3, self.tr("Import it in Anki"), "")
        self._stays = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._first = self._make_first_step()
        self._steps = self._make_steps()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._steps)
        self._stack.addWidget(self.empty)
        self._follow()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    @property
    def text(self) -> str:
        """What was saved, in words; empty before anything was."""
        return self._done.text()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to save."""
        return self._stack.currentWidget() is self.empty

    def open(self) -> None:
        """Begin with the first step."""
        self._begin_again()
        self._read()
        self.decks.read()
        self._steps.to_top()
        (self.empty.button if self.is_empty else self.save).setFocus()

    def apply(self, changes: Changes) -> None:
        """Offer what there is after a change."""
        if changes.questions or changes.decks:
            self._read()

    def offer_questions(self, questions: Collection[QuestionUid]) -> None:
        """Begin with some questions chosen; the page is open."""
        self.what.offer_questions(questions)

    def offer_search(self, query: str) -> None:
        """Begin with what a search finds; the page is open."""
        self.what.offer_search(query)

    def _read(self) -> None:
        self.what.read()
        is_empty = self._use_cases.library.content.is_empty()
        self._stack.setCurrentWidget(self.empty if is_empty else self._steps)

    def _follow(self) -> None:
        """Say what is true of what is chosen."""
        for button in (self.save, self.other):
            button.setEnabled(self.what.is_ready)
        with_progress = self.what.with_progress
        self._import.set_text(self._import_with_progress() if with_progress else self._import_fresh())
        self._stays.setText(self._stays_with_progress() if with_progress else self._stays_fresh())

    def _make_empty(self) -> Message:
        """Make what is shown while there is nothing to save."""
        empty = Message(self._look, "export", self.tr("Back"))
        empty.say(
            self.tr("There is nothing to take along yet"),
            self.tr("Add a page or the starter library first; then its cards can go to your phone."),
        )
        empty.accepted.connect(self.left)
        return empty

    def _make_first_step(self) -> Step:
        step = Step(
            self._look,
            1,
            self.tr("Save the file"),
            self.tr("One file with your questions, their answers and your own words."),
        )
        step.contents.addSpacing(SPACE_8)
        for each in (self._make_choice(), self._make_result()):
            step.contents.addLayout(reaching_out(each))
        return step

    def _make_choice(self) -> QWidget:
        """Make what the first step asks, before anything is saved."""
        self._choice = QWidget()
        down = QVBoxLayout(self._choice)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_12)
        down.addWidget(self.what)
        down.addLayout(in_line(self.save))
        down.addLayout(under_faces(self.other))
        down.addWidget(self.decks)
        return self._choice

    def _make_result(self) -> QWidget:
        """Make what the first step says once a file is saved."""
        self._result = QWidget()
        down = QVBoxLayout(self._result)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_4)
        down.addWidget(self._done)
        down.addLayout(in_line(self.show_folder, self.again))
        return self._result

    def _make_steps(self) -> Column:
        send = self.tr("Mail it to yourself, use a cable or a shared folder; or open it with Anki on this computer.")
        column = Column(self._look, Surface.MARGIN)
        surface = Surface(self._look)
        down = QVBoxLayout(surface)
        edge = Surface.MARGIN + SPACE_40
        down.setContentsMargins(edge, Surface.MARGIN_ABOVE + SPACE_32, edge, edge)
        down.setSpacing(SPACE_12)
        down.addWidget(Text(self._look, self.tr("Take it on your phone with Anki: 3 steps"), Type.DISPLAY).wrapped())
        down.addSpacing(SPACE_4)
        down.addWidget(self._first)
        down.addWidget(Rule(self._look))
        down.addWidget(Step(self._look, 2, self.tr("Send it to your phone"), send))
        down.addWidget(Rule(self._look))
        down.addWidget(self._import)
        down.addSpacing(SPACE_8)
        down.addWidget(self._callout(self.tr("What stays here"), self._stays))
        down.addWidget(self._callout(self.tr("What comes back"), self._make_return()))
        down.addLayout(self._at_the_right())
        column.contents.addWidget(surface)
        column.contents.addStretch(1)
        return column

    def _at_the_right(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addSpacing(-RING)
        return line

    def _callout(self, title: str, text: Text) -> Callout:
        callout = Callout(self._look)
        down = QVBoxLayout(callout)
        down.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        down.setSpacing(SPACE_4)
        down.addWidget(Text(self._look, title, Type.LABEL))
        down.addWidget(text)
        return callout

    def _make_return(self) -> Text:
        said = self.tr(
            "Your reviews in Anki, the days it chose, and texts that you changed there. In Anki, choose File, then "
            "Export, tick “Include scheduling information”, and drop that file on this window; as often as you like."
        )
        return Text(self._look, said, Type.NORMAL, Tone.TEXT2).wrapped()

    def _import_fresh(self) -> str:
        return self.tr(
            "Open the file on the phone and let Anki take it. Cards that Anki already has keep their progress there; "
            "their texts are updated."
        )

    def _import_with_progress(self) -> str:
        return self.tr(
            "Open the file on the phone, tick “Import any learning progress”, and let Anki take it. Cards that Anki "
            "already has keep Anki's own days and answers; to have yours instead, delete them in Anki first."
        )

    def _stays_fresh(self) -> str:
        return self.tr(
            "When each card comes back, what you answered so far, pauses and flags. In Anki every card begins as new."
        )

    def _stays_with_progress(self) -> str:
        return self.tr(
            "Your interview date and its plan, cards skipped until tomorrow, and your settings. Anki goes on from the "
            "days that your cards have, by its own rules."
        )

    def _anki_files(self) -> str:
        return self.tr("Anki (*.apkg)")

    def _other_files(self) -> str:
        """Name the kinds of file, as a file dialog offers them."""
        names = (
            self.tr("Spreadsheet (*.csv)"),
            self.tr("Questions to share or edit, YAML (*.yaml)"),
            self.tr("Text for Anki (*.tsv)"),
            self.tr("Everything, for other programs (*.jsonl)"),
        )
        return ";;".join(names)

    def _choose_file(self, kinds: str) -> None:
        if self._operations.is_busy:
            return
        ending = _ending(kinds)
        dialog = QFileDialog(self, self.tr("Save"), str(self._save_to / f"{FILE_NAME}.{ending}"), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_ending(chosen)))
        dialog.setOptions(self.dialog_options)
        dialog.fileSelected.connect(lambda path: self._export(Path(path), _ending(dialog.selectedNameFilter())))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self, path: Path, ending: str) -> None:
        what, use_cases, format_ = self.what, self._use_cases, ExportFormat(ending)
        query, questions = what.query, what.questions
        with_progress = what.with_progress and format_ in WITH_PROGRESS

        def work(progress: Progress) -> tuple[int, int, int]:
            found = len(use_cases.cards.find_questions(query)) if questions is None else len(questions)
            cards = use_cases.exporting.export(
                path, None, query, progress, format_=format_, with_progress=with_progress, questions=questions
            )
            return found, cards, use_cases.exporting.media_left_out(None, query, format_, among=questions)

        self._operations.run_long(
            self.tr("Saving …"), work, lambda counts: self._show_saved(path, self._words(path, *counts))
        )

    def _words(self, path: Path, questions: int, cards: int, media: int) -> str:
        said = self.tr("Saved %1 with %2 to %3")
        said = said.replace("%1", questions_text(questions)).replace("%2", cards_text(cards)).replace("%3", path.name)
        left_out = self.tr("Pictures and sounds left out: %1. Only the file for Anki takes them along.")
        return f"{said}. {left_out.replace('%1', str(media))}" if media else said

    def _begin_again(self) -> None:
        self._show_saved(None, "")
        self.save.setFocus()

    def _show_saved(self, path: Path | None, words: str) -> None:
        """Show the first step as done, with a file; as to be done, with none."""
        self._saved = path
        self._done.setText(words)
        self._first.number.set_done(is_done=path is not None)
        self._choice.setVisible(path is None)
        self._result.setVisible(path is not None)
        if path is not None:
            self._save_to = path.parent
            self.show_folder.setFocus()

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))


def _ending(kind: str) -> str:
    """Give the ending that a kind of file, as a dialog names it, stands for."""
    return kind.partition("(*.")[2].partition(")")[0]
