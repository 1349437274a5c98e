"""What an import would do, as tables: question by question, text by text, and in sum."""

from collections.abc import Iterator
from itertools import islice

from rich.console import Console
from rich.table import Table
from rich.text import Text

from flashpm.cli.output import dim, plural
from flashpm.domain.merging import FieldChange
from flashpm.domain.word_diff import Wording, word_diff
from flashpm.services.found_texts import words_of
from flashpm.services.import_preview import Preview

MOST_ROWS = 20
"""How many questions, and how many changed texts, are shown before it is said how many more there are."""
STYLES = {Wording.SAME: "", Wording.OLD: "red strike", Wording.NEW: "green underline"}
MARKS = {Wording.SAME: "{}", Wording.OLD: "[-{}-]", Wording.NEW: "{{+{}+}}"}
"""How words are marked where no style is seen, as in a pipe."""


def show_preview(out: Console, preview: Preview) -> None:
    """Show an import: its questions, the texts that differ, the warnings, and the counts.

    Args:
        out: where to.
        preview: of sources without errors.
    """
    if preview.questions:
        out.print(_questions(preview))
    _say_more(out, len(preview.questions), "more question")
    changes = [change for each in preview.wanted for change in each.changes if change.mine != change.theirs]
    if changes:
        out.print(_texts(changes, has_styles=out.is_terminal))
        _say_more(out, len(changes), "more changed text")
    for warning in preview.warnings:
        out.print(f"Look: {warning}", style="yellow")
    out.print(_counts(preview))


def _say_more(out: Console, count: int, one: str) -> None:
    if count > MOST_ROWS:
        out.print(f"and {plural(count - MOST_ROWS, one)}", style="dim")


def _table(*headings: str) -> Table:
    """Make a table whose first column takes the room that the others leave."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(headings[0], ratio=1)
    for heading in headings[1:]:
        table.add_column(heading, no_wrap=True)
    return table


def _questions(preview: Preview) -> Table:
    table = _table("Question", "Type", "Cards", "Import")
    for each in preview.questions[:MOST_ROWS]:
        kind = each.question.type.label if each.question.type else "-"
        status = "left out" if each.is_left_out else each.status.value
        table.add_row(each.question.question or "-", kind, str(len(each.question.clarifying_questions)), status)
    return table


def _texts(changes: list[FieldChange], *, has_styles: bool) -> Table:
    table = _table("Before and after", "Field", "Stays")
    for change in islice(changes, MOST_ROWS):
        stays = "yours" if change.is_conflict and not change.takes_theirs else "the new one"
        table.add_row(_diff(change, has_styles=has_styles), change.field.replace("_", " "), stays)
    return table


def _diff(change: FieldChange, *, has_styles: bool) -> Text:
    said = Text()
    for number, piece in enumerate(word_diff(words_of(change.mine), words_of(change.theirs))):
        said.append(" " if number else "")
        said.append(piece.text if has_styles else MARKS[piece.wording].format(piece.text), STYLES[piece.wording])
    return said


def _counts(preview: Preview) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(justify="right")
    table.add_column()
    for count, words in _counted(preview):
        table.add_row(f"{count:,}", words)
    table.add_row(dim(f"{preview.new_cards:,}"), dim("new card" if preview.new_cards == 1 else "new cards"))
    return table


def _counted(preview: Preview) -> Iterator[tuple[int, str]]:
    """Give each count that is not nothing, with its words; all questions first."""
    summary, carried = preview.summary, preview.carried
    total = len(preview.questions)
    yield total, "question" if total == 1 else "questions"
    counts = (
        (summary.new, "new"),
        (summary.changed, "changed"),
        (summary.same, "already here"),
        (summary.conflict, "changed by you and in the new version"),
        (len(preview.deleted), "deleted by you (left out)"),
        (summary.missing, "no longer in the pack (kept)"),
        (carried.reviews, "reviews from Anki"),
        (carried.schedules, "schedules from Anki"),
        (carried.pauses, "pauses from Anki"),
    )
    yield from ((count, words) for count, words in counts if count)
