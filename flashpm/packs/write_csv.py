"""Writes clarifying questions as a table for spreadsheets, one a row, under the names that an import reads again."""

import csv
import io
from typing import Final

from flashpm.domain.field_values import written_tags
from flashpm.packs.formulas import with_apostrophe
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import Exported
from flashpm.services.progress import Progress, over

COLUMNS: Final = (
    *("pack", "question_id", "id", "deck", "type", "product", "company", "difficulty", "tags", "source"),
    *("question", "area", "prompt", "short", "why_it_matters", "expected_answer", "impact", "my_words"),
)
_MARK: Final = "\ufeff"
"""By which spreadsheets know that the text is UTF-8."""


def csv_file(exported: Exported, progress: Progress) -> bytes:
    """Give the file. A cell that a spreadsheet would take for a formula begins with an apostrophe, which it hides.

    Raises:
        Cancelled: from the progress, which is told of each row.
    """
    out = io.StringIO()
    out.write(_MARK)
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in over(exported.rows, len(exported.rows), progress):
        writer.writerow(with_apostrophe(text or "") for text in _texts(row))
    return out.getvalue().encode("utf-8", "replace")


def _texts(row: ExportRow) -> tuple[str | None, ...]:
    return (
        *(
            row.pack_id,
            row.question_id,
            row.clarifying_question_id,
            row.deck,
            row.type,
            row.product,
            row.company,
            row.difficulty,
        ),
        *(written_tags(row.tags), row.source, row.question, row.area, row.prompt, row.short, row.why_it_matters),
        *(row.expected_answer, row.impact, row.my_words),
    )
