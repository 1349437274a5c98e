"""Reads YAML as packs are mostly written, a field a line, in a fraction of the time that libyaml takes to tell of it.

It knows only lines that can mean one thing, and gives up at the first other one: then libyaml reads the whole text, and
what is wrong is told from there. So nothing is refused here, and nothing is read that libyaml would read otherwise.
"""

import re
import sys
from functools import cache
from typing import Final, TypeVar

from flashpm.packs import yaml_limits
from flashpm.packs.yaml_limits import NOTHING
from flashpm.packs.yaml_tree import COLUMN_BITS, YamlMapping, YamlSequence, YamlValue

_LONGEST: Final = 16_384
"""Characters of a field that are looked at, in one call, which nothing else in Python can interrupt."""
_OTHER_SPACES: Final = ("\r", "\t", "\x85", "\u2028", "\u2029", "\ufeff")
"""What ends a line as well, or parts words."""

_KEY: Final = r"[A-Za-z][A-Za-z0-9_-]*+"
_PLAIN_LINE: Final = r"[^\W_][^\n:#]*+(?:(?::(?=[^ \n])|(?<=[^ ])#)[^\n:#]*+)*+"
_PLAIN: Final = rf"{_PLAIN_LINE}(?:\n[ ]++{_PLAIN_LINE}(?=\n))*+"
_SINGLE: Final = r"'[^'\n]*+(?:(?:''|\n[ ]++(?=[^ \n]))[^'\n]*+)*+'"
_DOUBLE: Final = r'"[^"\\\n]*+"'
_WORD: Final = r"[^\W_][\w.+-]*+(?:[ ][\w.+-]++)*+"
_WORDS: Final = rf"\[(?:{_WORD}(?:,[ ]{_WORD})*+)?+\]"
_FIELD: Final = re.compile(
    rf"([ ]*+)(?:(-[ ]++)?+(?:({_KEY}):(?=[ \n])(?:[ ](?=[^ \n]))?+)?+"
    rf"(?:({_PLAIN})|({_SINGLE}|{_DOUBLE}|{_WORDS}))?+[ ]*+|#[^\n]*+)\n"
)
"""A line with those that continue it: indentation, dash, key, and the value, plain or otherwise. A remark has none."""

_FARTHEST: Final = 100
"""The last column in which fields are read here, counted from 0."""
_COLON: Final = len(": ")
_PLAIN_FIELD: Final = re.compile(rf"({_KEY}):[ ]({_PLAIN_LINE})\n")


@cache
def _plain_fields(column: int) -> re.Pattern[str]:
    """Give the pattern for plain fields in a column that take one line each: no deeper line continues the last."""
    return re.compile(rf"(?:[ ]{{{column}}}{_KEY}:[ ](?!null\n){_PLAIN_LINE}(?<! )\n(?=[ ]{{0,{column}}}[^ \n]))++")


_Collection = TypeVar("_Collection", YamlMapping, YamlSequence)


class _OtherwiseWrittenError(Exception):
    """The text is written in other ways than those that are known here."""


def read_lines(text: str) -> YamlMapping | None:
    """Read a text whose one document is a mapping; None if it is written in other ways than are known here.

    Args:
        text: without invisible characters.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if any(each in text for each in _OTHER_SPACES):
        return None
    try:
        return _LineReader().read(text if text.endswith("\n") else f"{text}\n")
    except _OtherwiseWrittenError:
        return None


class _LineReader:
    """Reads line by line, and knows which lists and mappings are open.

    A line is told by its place without its column: what stands in it has that and its column for its place.
    """

    def __init__(self) -> None:
        self._open: list[tuple[int, YamlMapping | YamlSequence]] = []  # the outermost first, each with its column
        self._waits = False  # whether the last key of the innermost mapping has no value yet: it may follow
        self._nodes_left = yaml_limits.MAX_NODES

    def read(self, text: str) -> YamlMapping:
        """Read a whole text, which ends with a line end."""
        match, at, line, end = _FIELD.match, 0, 0, len(text)
        while at < end:
            found = match(text, at, at + _LONGEST)
            if found is None:
                raise _OtherwiseWrittenError
            indent, dash, key, plain, marked = found.groups()
            start, at = at, found.end()
            if key is not None:
                self._add_field(line << COLUMN_BITS, len(indent), dash, key, plain or marked)
                at = self._add_plain_fields(line + text.count("\n", start, at), text, at)
            elif dash is not None:
                self._add_item(line << COLUMN_BITS, len(indent), dash, plain or marked)
            elif plain or marked:
                raise _OtherwiseWrittenError
            line += text.count("\n", start, at)
        root = self._open[0][1] if self._open else None
        if not isinstance(root, YamlMapping):
            raise _OtherwiseWrittenError
        return root

    def _add_field(self, line: int, column: int, dash: str | None, key: str, written: str | None) -> None:
        if dash is not None:
            mapping = self._item_with_fields(line, column, len(dash))
            column += len(dash)
        else:
            mapping = self._mapping(line, column)
        place = line + column
        value_place = place + len(key) + (1 if written is None else _COLON)
        value = None if written is None else self._value(written, column, value_place)
        self._waits = written is None
        self._nodes_left -= 2
        expected = len(mapping) + 1
        mapping.add(sys.intern(key), value, place, value_place)
        self._refuse_other_fields(mapping, expected)

    def _add_plain_fields(self, line: int, text: str, at: int) -> int:
        """Add the plain fields of one line each that follow in the innermost mapping: of most, that is nearly all.

        Args:
            line: the line that begins at `at`, counted from 0.
            text: the whole text.
            at: where they would begin.

        Returns:
            Where they end.
        """
        column, mapping = self._open[-1]
        run = _plain_fields(column).match(text, at, at + _LONGEST)
        if run is None or not isinstance(mapping, YamlMapping):
            return at
        fields = _PLAIN_FIELD.findall(text, at, run.end())
        self._nodes_left -= 2 * len(fields)
        before = len(mapping)
        mapping.add_lines(fields, line << COLUMN_BITS | column)
        self._refuse_other_fields(mapping, before + len(fields))
        self._waits = False
        return run.end()

    def _add_item(self, line: int, column: int, dash: str, written: str | None) -> None:
        if written is None:
            raise _OtherwiseWrittenError
        sequence, place = self._sequence(line, column), line + column + len(dash)
        sequence.add(self._value(written, column, place), place)
        self._waits = False

    def _refuse_other_fields(self, mapping: YamlMapping, expected: int) -> None:
        """Give up if a key stood twice or stands for nothing, or if there are too many."""
        is_too_much = expected > yaml_limits.MAX_FIELDS or self._nodes_left < 0
        if len(mapping) != expected or "null" in mapping or is_too_much:
            raise _OtherwiseWrittenError

    def _item_with_fields(self, line: int, column: int, dash: int) -> YamlMapping:
        sequence, mapping = self._sequence(line, column), YamlMapping(line + column + dash)
        sequence.add(mapping, line + column + dash)
        self._begin(column + dash, mapping)
        return mapping

    def _mapping(self, line: int, column: int) -> YamlMapping:
        """Give the mapping to which a line belongs that begins with a key; those that stand deeper end before it."""
        opened = self._open
        if not opened or (self._waits and column > opened[-1][0]):
            return self._nested(line, column, YamlMapping(line + column))
        while opened[-1][0] > column or (opened[-1][0] == column and isinstance(opened[-1][1], YamlSequence)):
            opened.pop()
        innermost_column, innermost = opened[-1]
        if innermost_column != column or not isinstance(innermost, YamlMapping):
            raise _OtherwiseWrittenError
        return innermost

    def _sequence(self, line: int, column: int) -> YamlSequence:
        """Give the list to which a line belongs that begins with a dash; it may stand in the column of its key."""
        opened = self._open
        self._nodes_left -= 1
        if self._waits and column >= opened[-1][0]:
            return self._nested(line, column, YamlSequence())
        while opened and opened[-1][0] > column:
            opened.pop()
        innermost_column, innermost = opened[-1] if opened else (-1, None)
        if innermost_column != column or not isinstance(innermost, YamlSequence):
            raise _OtherwiseWrittenError
        if len(innermost) >= yaml_limits.MAX_ITEMS or self._nodes_left < 0:
            raise _OtherwiseWrittenError
        return innermost

    def _nested(self, line: int, column: int, inner: _Collection) -> _Collection:
        """Let a list or a mapping be the value for which the innermost mapping waits; the first is the text's own."""
        outer = self._open[-1][1] if self._open else None
        if isinstance(outer, YamlMapping):
            outer.fill_last(inner, line + column)
        elif column != 0:
            raise _OtherwiseWrittenError
        self._begin(column, inner)
        return inner

    def _begin(self, column: int, collection: YamlMapping | YamlSequence) -> None:
        if len(self._open) >= yaml_limits.MAX_DEPTH - 1 or column > _FARTHEST:
            raise _OtherwiseWrittenError
        self._open.append((column, collection))

    def _value(self, written: str, column: int, place: int) -> YamlValue:
        """Read a value from what is written in its lines, the first of which may be continued in deeper ones."""
        first = written[0]
        if first == "[":
            return self._list(written, place)
        if "\n" in written:
            written = _folded(written, column)
        if first == '"':
            return written[1:-1]
        if first == "'":
            return written[1:-1].replace("''", "'")
        return None if written in NOTHING else written.rstrip(" ")

    def _list(self, written: str, place: int) -> YamlSequence:
        """Read a list of words in brackets."""
        sequence = YamlSequence()
        place += 1
        for word in written[1:-1].split(", ") if written != "[]" else ():
            sequence.add(None if word in NOTHING else word, place)
            place += len(word) + 2
        self._nodes_left -= len(sequence)
        if len(sequence) > yaml_limits.MAX_ITEMS or self._nodes_left < 0:
            raise _OtherwiseWrittenError
        return sequence


def _folded(written: str, column: int) -> str:
    """Join the lines of a text as YAML does; all but the first stand deeper than its key or dash."""
    first, *others = written.split("\n")
    if any(len(line) - len(line.lstrip(" ")) <= column for line in others):
        raise _OtherwiseWrittenError
    return " ".join([first.rstrip(" "), *(line.strip(" ") for line in others)])
