"""Which column of a table holds what, told by the columns' names: ours, the window's, and words that others use."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from flashpm.domain.field_values import letters


class TableField(StrEnum):
    """What a column can hold.

    Each row is a clarifying question; the fields of the interview question are the same in all of its rows.
    """

    QUESTION = "question"
    PROMPT = "prompt"
    WHY_IT_MATTERS = "why_it_matters"
    EXPECTED_ANSWER = "expected_answer"
    IMPACT = "impact"
    AREA = "area"
    SHORT = "short"
    MY_WORDS = "my_words"
    TITLE = "title"
    TYPE = "type"
    PRODUCT = "product"
    COMPANY = "company"
    DIFFICULTY = "difficulty"
    MINUTES = "minutes"
    TAGS = "tags"
    SOURCE = "source"
    DECK = "deck"
    ID = "id"
    QUESTION_ID = "question_id"
    PACK = "pack"


ColumnFields = tuple[TableField | None, ...]
"""What each column of a table holds; None for a column that is left out."""

ANSWER_FIELDS: Final = (TableField.WHY_IT_MATTERS, TableField.EXPECTED_ANSWER, TableField.IMPACT)
"""A row has at least one of these."""

_NAMES: Final = {
    TableField.QUESTION: "Interview question|Main question|Case|Case question|Interviewfrage|Hauptfrage|Fallfrage",
    TableField.PROMPT: (
        "Clarifying question|Front|Ask|Ask back|Follow-up question|Clarification|Prompts|Rückfrage|Klärende Frage|"
        "Nachfrage|Verständnisfrage|Vorderseite"
    ),
    TableField.WHY_IT_MATTERS: (
        "Why|Why this matters|Why ask|Why would you ask this|Reason|Rationale|Warum|Begründung|Warum es zählt|"
        "Warum ist das wichtig|Warum wichtig"
    ),
    TableField.EXPECTED_ANSWER: (
        "Answer|Back|Hypothetical answer|One likely reply|Likely answer|Reply|Response|Assumed answer|Antwort|"
        "Erwartete Antwort|Mögliche Antwort|Rückseite"
    ),
    TableField.IMPACT: (
        "Impact on approach|Impact on solution approach|Impact on the approach|So what|So you would|Consequence|"
        "Auswirkung|Auswirkungen|Folge|Konsequenz|Einfluss"
    ),
    TableField.AREA: "Topic|Theme|Dimension|Bereich|Thema",
    TableField.SHORT: "Short form|Short question|Hint|Kurz|Kurzform|Kurzfrage",
    TableField.MY_WORDS: "My notes|Notes|In my words|Own words|Meine Worte|Eigene Worte|Notizen",
    TableField.TITLE: "Name|Short name|Titel|Überschrift",
    TableField.TYPE: "Question type|Kind|Category|Typ|Art|Fragetyp|Kategorie",
    TableField.PRODUCT: "App|Produkt",
    TableField.COMPANY: "Asked at|Firm|Employer|Firma|Unternehmen",
    TableField.DIFFICULTY: "Level|Schwierigkeit|Schwierigkeitsgrad",
    TableField.MINUTES: "Time|Duration|Min|Minuten|Dauer|Zeit",
    TableField.TAGS: "Tag|Labels|Keywords|Schlagwörter|Schlagworte|Stichwörter",
    TableField.SOURCE: "Link|URL|Address|Reference|Quelle|Adresse",
    TableField.DECK: "Anki deck|Folder|Stapel|Ordner",
    TableField.ID: "Card id|GUID|Clarifying question id|Kennung|Karten-ID",
    TableField.QUESTION_ID: "Interview question id|Fragen-ID|Frage-ID",
    TableField.PACK: "Pack id|Paket-ID",
}

_IN_DOUBT: Final = ("question", "questions", "frage", "fragen")
"""Names of either question, as letters."""


def guess_fields(names: Iterable[str]) -> ColumnFields:
    """Guess what each column holds by its name; the first column wins where two names mean the same.

    Args:
        names: the columns' names in their order; an empty one says nothing.
    """
    keys = [letters(name) for name in names]
    taken: set[TableField] = set()
    fields: list[TableField | None] = []
    for key in keys:
        field = _FIELD_BY_NAME.get(key)
        if field in taken or field is None:
            fields.append(None)
        else:
            fields.append(field)
            taken.add(field)
    return _settled(keys, fields)


def _settled(keys: list[str], fields: list[TableField | None]) -> ColumnFields:
    """Say what a column named "question" holds: the clarifying one where nothing else is, beside its answers."""
    doubtful = next((place for place, key in enumerate(keys) if key in _IN_DOUBT), None)
    if doubtful is not None:
        has_others = any(each in fields for each in (TableField.QUESTION, *ANSWER_FIELDS))
        is_asked = TableField.PROMPT not in fields and has_others
        field = TableField.PROMPT if is_asked else TableField.QUESTION
        fields[doubtful] = None if field in fields else field
    return tuple(fields)


def _names_by_letters() -> dict[str, TableField]:
    known: dict[str, TableField] = {letters(each.value): each for each in TableField}
    del known[TableField.QUESTION]
    for field, names in _NAMES.items():
        known |= {letters(name): field for name in names.split("|")}
    return known


_FIELD_BY_NAME: Final = _names_by_letters()
