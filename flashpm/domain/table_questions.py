"""The questions that the rows of a table make once it is known what each column holds."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple, TypeVar

from flashpm.domain.content import clarifying_question_from_json
from flashpm.domain.deck import SEPARATOR
from flashpm.domain.field_names import ANSWER_FIELDS, ColumnFields, TableField
from flashpm.domain.field_table import FieldTable, sentence_for_unmapped
from flashpm.domain.field_values import difficulty_of, minutes_of, tags_of, type_of
from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.own_content import OWN_PACK
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.question import MAX_MINUTES, MAX_SHORT, ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.text import fold, tidy

MOST_REMARKS: Final = 200
"""Warnings of one table that are listed."""

_MOST_REASONS: Final = 5
"""Rows that are named where no row makes a card."""
_NO_PROMPT: Final = "This row has no clarifying question, so it is left out: write one into it."
_NO_ANSWER: Final = (
    "This row has neither why it matters, nor an expected answer, nor an impact, so it is left out: write one of them."
)
_REPEATED: Final = "This row repeats one above it, so it is left out."
_NOTHING: Final = "No row of this table has a clarifying question with an answer: check what each column holds."
_NO_QUESTION: Final = "No column says which interview question these rows belong to: write it here."

_TOO_WIDE: Final = (
    "This row has more cells than the table has columns: put quotes around a text that holds a separator."
)
_NOT_COMPUTED: Final = re.compile(
    r"#(?:NAME\?|REF!|N/A|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|NV|BEZUG!|WERT!|ZAHL!|ÜBERLAUF!)"
)
"""What a spreadsheet shows for a formula that is none, such as a text that begins with a dash."""

_PACK_ID: Final = re.compile(r"[a-z0-9-]{1,80}")
_OWN_ID: Final = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
"""The id of a question that was written by hand."""

_Texts = dict[TableField, str]
_T = TypeVar("_T")


class _Remark(NamedTuple):
    """Something to say of a row, and the field below its question that it is about."""

    line: int | None
    field: str
    message: str


@dataclass(slots=True)
class _Group:
    """The rows of one question: the first text of each of its own fields, and its clarifying questions.

    Attributes:
        pack: the id of the pack that an export says it is of; None for a question that is like one of a saved page.
    """

    line: int | None
    pack: str | None = None
    texts: _Texts = field(default_factory=dict)
    tags: dict[str, None] = field(default_factory=dict)
    parts: list[ClarifyingQuestion] = field(default_factory=list)
    remarks: list[_Remark] = field(default_factory=list)
    seen: dict[ClarifyingQuestion, set[str | None]] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)


def read_table(table: FieldTable, fields: ColumnFields) -> tuple[Reading, ...]:
    """Make questions of a table's rows: one reading for each deck and pack that the rows name.

    Rows of one question, or one question id, make one question. A row that names neither belongs to the question above
    it, for a spreadsheet may name a question once; with none above, the name of its deck stands for the question.
    What a table leaves out takes nothing away from the library: the packs are those of saved pages (`PAGE_PACK_ID`), or
    for the rows of an export, which says of what packs they are, extracts of those.

    Args:
        table: the rows.
        fields: what each column holds, such as the table's guess.

    Returns:
        Readings with a pack and warnings each; where no row makes a card, one with the reason.
    """
    rows = _Rows(fields)
    for row in table.rows:
        rows.add(row.line, row.cells)
    by_home: dict[tuple[str | None, str | None], list[_Group]] = {}
    for group in rows.groups:
        if group.parts:
            by_home.setdefault((group.pack, group.texts.get(TableField.DECK)), []).append(group)
    left_out = [Finding(table.source, each.line, None, each.message) for each in (*rows.left_out, *_too_wide(table))]
    if not by_home:
        return (Reading(None, errors=(Finding(table.source, None, None, _NOTHING), *left_out[:_MOST_REASONS])),)
    readings = [_reading(table, groups) for groups in by_home.values()]
    return (replace(readings[0], warnings=_listed(table, [*left_out, *readings[0].warnings])), *readings[1:])


def _too_wide(table: FieldTable) -> list[_Remark]:
    """Tell the rows that go on behind the last column, if it is not most of them: there the last one has no name."""
    width = max((place for place, name in enumerate(table.columns, start=1) if name), default=0)
    if not width:
        return []
    found = [row for row in table.rows if any(cell.strip() for cell in row.cells[width:])]
    return [_Remark(row.line, "", _TOO_WIDE) for row in found] if 2 * len(found) <= len(table.rows) else []


def readings_of(reading: Reading) -> tuple[Reading, ...]:
    """Give a reading with its tables read; those that need a word about their columns have no pack, but an error.

    Args:
        reading: what reading one source gave.
    """
    if reading.with_fields is not None:
        return (reading,)
    rest = replace(reading, tables=())
    readings = [] if reading.tables and rest == Reading(None) else [rest]
    for table in reading.tables:
        if table.is_clear:
            readings += [
                each if each.pack is None else replace(each, tables=(table,)) for each in read_table(table, table.guess)
            ]
        else:
            error = Finding(table.source, None, None, sentence_for_unmapped(table))
            readings.append(Reading(None, errors=(error,), tables=(table,)))
    return tuple(readings)


class _Rows:
    """Sorts rows into questions.

    Attributes:
        groups: the questions, in the order of their first rows.
        left_out: what is to be said of rows that make no card.
    """

    def __init__(self, fields: ColumnFields) -> None:
        self._places = [(index, name) for index, name in enumerate(fields) if name is not None]
        self._by_key: dict[tuple[str, ...], _Group] = {}
        self._above: _Group | None = None
        self.groups: list[_Group] = []
        self.left_out: list[_Remark] = []

    def add(self, line: int | None, cells: tuple[str, ...]) -> None:
        """Take the next row; one without any text is passed over."""
        found = ((name, tidy(cells[index])) for index, name in self._places if index < len(cells))
        texts = {name: text for name, text in found if text}
        for name in [name for name, text in texts.items() if _NOT_COMPUTED.fullmatch(text)]:
            shown = texts.pop(name)
            message = f"“{shown}” is a spreadsheet's own fault, so it is left out: write the text into its cell again."
            self.left_out.append(_Remark(line, "", message))
        if not texts:
            return
        group = self._group(line, texts)
        _keep_own_fields(group, line, texts)
        reason = _reason_to_leave_out(texts) or _add_part(group, line, texts)
        if reason:
            self.left_out.append(_Remark(line, "", reason))

    def _group(self, line: int | None, texts: _Texts) -> _Group:
        names_question = TableField.QUESTION_ID in texts or TableField.QUESTION in texts
        if not names_question and self._above is not None:
            return self._above
        keys = list(_keys(texts)) if names_question else [(TableField.DECK, fold(texts.get(TableField.DECK, "")))]
        group = self._by_key.get(keys[0])
        if group is None:
            group = _Group(line, _pack_of(texts))
            self.groups.append(group)
        for key in keys:
            self._by_key.setdefault(key, group)
        if names_question:
            self._above = group
        return group


def _keys(texts: _Texts) -> Iterator[tuple[str, ...]]:
    """Give by what a question is known among the rows: by the first of these, and to rows below by all of them."""
    pack = texts.get(TableField.PACK, "")
    if TableField.QUESTION_ID in texts:
        yield TableField.QUESTION_ID, texts[TableField.QUESTION_ID], pack
    if TableField.QUESTION in texts:
        yield TableField.QUESTION, fold(texts[TableField.QUESTION]), pack
        yield TableField.QUESTION, fold(texts[TableField.QUESTION]), ""


def _pack_of(texts: _Texts) -> str | None:
    """Give the id of the pack that an export says its row is of; None for a row that says nothing of the kind."""
    pack, question = texts.get(TableField.PACK, ""), texts.get(TableField.QUESTION_ID, "")
    if not pack:
        return OWN_PACK if _OWN_ID.fullmatch(question) else None
    return pack if question and _PACK_ID.fullmatch(pack) else None


def _reason_to_leave_out(texts: _Texts) -> str | None:
    """Say why a row makes no card; one that names a question alone is a heading, and needs no word."""
    has_answer = any(name in texts for name in ANSWER_FIELDS)
    if TableField.PROMPT not in texts:
        return _NO_PROMPT if has_answer else None
    return None if has_answer else _NO_ANSWER


def _keep_own_fields(group: _Group, line: int | None, texts: _Texts) -> None:
    """Keep the first text of each of the question's own fields; every row's tags count."""
    for name in _OWN_FIELDS:
        text = texts.get(name)
        if text is not None and fold(text) != fold(group.texts.setdefault(name, text)):
            message = f"Rows of this question differ in its {name.replace('_', ' ')}: the first one is kept."
            group.remarks.append(_Remark(line, f".{name}", message))
    group.tags |= dict.fromkeys(tags_of(texts.get(TableField.TAGS, "")))


def _add_part(group: _Group, line: int | None, texts: _Texts) -> str | None:
    """Add a row's clarifying question, or say why it is none of its own."""
    if TableField.PROMPT not in texts:
        return None
    content = clarifying_question_from_json({name.value: texts.get(name) for name in _PART_FIELDS})
    id_ = texts.get(TableField.ID)
    same = group.seen.setdefault(content, set())
    if same and (id_ is None or id_ in same or None in same):
        return _REPEATED
    same.add(id_)
    path = f".clarifying_questions[{len(group.parts)}]"
    if id_ in group.ids:
        group.remarks.append(_Remark(line, f"{path}.id", "This id stands in a row above already, so it is left out."))
        id_ = None
    if len(content.short or "") > MAX_SHORT:
        message = f"This short form has more than {MAX_SHORT} characters, so it is left out."
        group.remarks.append(_Remark(line, f"{path}.short", message))
        content = replace(content, short=None)
    group.ids |= {id_} if id_ else set()
    group.parts.append(replace(content, id=id_))
    return None


def _reading(table: FieldTable, groups: list[_Group]) -> Reading:
    """Read questions of one pack and deck."""
    pack_id, deck = groups[0].pack, _nested(groups[0].texts.get(TableField.DECK))
    pack = Pack(
        id=PAGE_PACK_ID if pack_id is None else pack_id,
        title=table.name,
        deck=deck,
        questions=tuple(map(_question, groups)),
        is_extract=pack_id is not None,
        is_html=table.is_html,
    )
    warnings = [
        Finding(table.source, each.line, f"questions[{place}]{each.field}", each.message)
        for place, group in enumerate(groups)
        for each in (*group.remarks, *_remarks_on_values(group))
    ]
    return Reading(pack, _listed(table, warnings))


def _question(group: _Group) -> Question:
    texts = group.texts
    return Question(
        id=texts.get(TableField.QUESTION_ID),
        question=texts.get(TableField.QUESTION) or _name_of_deck(texts.get(TableField.DECK)),
        title=texts.get(TableField.TITLE),
        type=_read(group, TableField.TYPE, type_of),
        product=texts.get(TableField.PRODUCT),
        company=texts.get(TableField.COMPANY),
        difficulty=_read(group, TableField.DIFFICULTY, difficulty_of),
        minutes=_read(group, TableField.MINUTES, minutes_of),
        tags=tuple(group.tags),
        source=texts.get(TableField.SOURCE),
        clarifying_questions=tuple(group.parts),
    )


def _read(group: _Group, name: TableField, reader: Callable[[str], _T | None]) -> _T | None:
    return reader(group.texts[name]) if name in group.texts else None


def _remarks_on_values(group: _Group) -> Iterator[_Remark]:
    texts = group.texts
    if TableField.QUESTION not in texts:
        deck = _name_of_deck(texts.get(TableField.DECK))
        message = (
            _NO_QUESTION if deck is None else f"No column names the interview question, so “{deck}” stands for it."
        )
        yield _Remark(group.line, ".question", message) if deck is None else _Remark(group.line, "", message)
    for name, (reader, what) in _WORDS.items():
        if name in texts and reader(texts[name]) is None:
            yield _Remark(group.line, f".{name}", f"“{texts[name][:40]}” is left out: it must be {what}.")


def _nested(deck: str | None) -> str | None:
    names = [name.strip() for name in (deck or "").split(SEPARATOR)]
    return SEPARATOR.join(name for name in names if name) or None


def _name_of_deck(deck: str | None) -> str | None:
    nested = _nested(deck)
    return nested.rsplit(SEPARATOR, 1)[-1] if nested else None


def _listed(table: FieldTable, warnings: list[Finding]) -> tuple[Finding, ...]:
    left = len(warnings) - MOST_REMARKS
    if left <= 0:
        return tuple(warnings)
    return (*warnings[:MOST_REMARKS], Finding(table.source, None, None, f"Remarks that are not listed: {left:,}."))


_PART_FIELDS: Final = (
    TableField.AREA,
    TableField.PROMPT,
    TableField.SHORT,
    *ANSWER_FIELDS,
    TableField.MY_WORDS,
)
_OWN_FIELDS: Final = (
    TableField.QUESTION_ID,
    TableField.QUESTION,
    TableField.TITLE,
    TableField.TYPE,
    TableField.PRODUCT,
    TableField.COMPANY,
    TableField.DIFFICULTY,
    TableField.MINUTES,
    TableField.SOURCE,
    TableField.DECK,
)
_WORDS: Final[dict[TableField, tuple[Callable[[str], object], str]]] = {
    TableField.TYPE: (type_of, f"one of {', '.join(QuestionType)}"),
    TableField.DIFFICULTY: (difficulty_of, f"one of {', '.join(Difficulty)}"),
    TableField.MINUTES: (minutes_of, f"a whole number of minutes from 1 to {MAX_MINUTES}"),
}
