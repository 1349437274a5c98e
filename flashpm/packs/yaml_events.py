"""One pass over libyaml's events: builds plain texts, lists and mappings, and refuses what is hostile on the way.

No value is guessed: `no`, `12:30` and `1e3` stay texts. Aliases, tags, deep nesting and huge packs are found before
anything is built from them.
"""

import re
import sys
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

import yaml

from flashpm.errors import PackError
from flashpm.packs import yaml_limits
from flashpm.packs.pack_recognition import FORMAT
from flashpm.packs.yaml_chunks import MAX_SCALAR, Chunks, EndlessTextError
from flashpm.packs.yaml_findings import Findings, Place, quoted
from flashpm.packs.yaml_limits import NOTHING
from flashpm.packs.yaml_lines import read_lines
from flashpm.packs.yaml_syntax import explain
from flashpm.packs.yaml_tree import Step, YamlMapping, YamlSequence, YamlValue, packed_place, path_text, place_of_event

_START = Place(1, 1)
_UNREADABLE = re.compile(r"[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_PIECE = 256 * 1024
"""How much of a text is searched in one call, which nothing else in Python can interrupt."""
_NO_FIELD = ""
"""The step in a mapping between two of its fields."""
_LONGEST_NOTHING = max(map(len, NOTHING))
_FIRST_LINE = f"a pack begins with the line `format: {FORMAT}`"

if TYPE_CHECKING:
    from collections.abc import Callable

_NodeEvent: TypeAlias = yaml.ScalarEvent | yaml.CollectionStartEvent | yaml.AliasEvent


def read_tree(text: str, findings: Findings) -> YamlMapping:
    """Read a YAML text whose one document is a mapping.

    Faults behind which reading can go on (a key given twice, a tag) are noted, and the tree holds the rest.

    Args:
        text: the decoded text, without a byte order mark.
        findings: takes the faults and warnings.

    Raises:
        StopReadingError: the text cannot be read to its end, or is no mapping; why stands in the findings.
        PackError: PyYAML is installed without libyaml.
    """
    _refuse_unreadable_characters(text, findings)
    _refuse_missing_libyaml()
    tree = read_lines(text)
    return read_events(text, findings) if tree is None else tree


def read_events(text: str, findings: Findings) -> YamlMapping:
    """Read a YAML text without invisible characters from libyaml's events; as `read_tree`."""
    chunks = Chunks(text)
    reader = _TreeReader(yaml.CSafeLoader(chunks), findings)
    chunks.last_told = lambda: reader.last
    try:
        return reader.root()
    except EndlessTextError:
        reader.stop_at_last(f"more than {MAX_SCALAR:,} characters stand here without an end: shorten the text")
    except yaml.MarkedYAMLError as error:
        place, sentence = explain(error, text)
        findings.stop(place, reader.path, sentence)


def _refuse_unreadable_characters(text: str, findings: Findings) -> None:
    pieces = (_UNREADABLE.search(text, at, at + _PIECE) for at in range(0, len(text), _PIECE))
    found = next(filter(None, pieces), None)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        code = f"U+{ord(found.group()):04X}"
        findings.stop(Place(line, column), None, f"an invisible character ({code}) stands here: delete it")


def _refuse_missing_libyaml() -> None:
    if not yaml.__with_libyaml__:
        # The pure loader lets lone surrogates and endless numbers through, and is too slow: it is no way out.
        raise PackError("Packs cannot be read, because PyYAML was installed without libyaml: install PyYAML again.")


class _TreeReader:
    """Reads events by descending into lists and mappings; `yaml_limits.MAX_DEPTH` bounds the recursion.

    A large pack has a million events, for which calls would take as long as libyaml: a mapping's common fields are
    read in one loop.

    Attributes:
        last: what was read last; None before the first event.
    """

    def __init__(self, loader: yaml.CSafeLoader, findings: Findings) -> None:
        self._get_event: Callable[[], Any] = loader.get_event
        self.last: yaml.Event | None = None
        self._findings = findings
        self._steps: list[Step] = []
        self._node_count = 0
        self._anchors: set[str] = set()

    @property
    def path(self) -> str | None:
        """The path of what is being read; None for the whole document."""
        return path_text(self._steps)

    def stop_at_last(self, message: str) -> NoReturn:
        """Stop at the last thing that was read."""
        place = _START if self.last is None else place_of_event(self.last)
        self._findings.stop(place, self.path, message)

    def _next_event(self) -> Any:  # noqa: ANN401 - the stubs know no more
        event = self.last = self._get_event()
        return event

    def root(self) -> YamlMapping:
        """Read all events, and give the one document."""
        self._next_event()  # the start of the stream
        if isinstance(self._next_event(), yaml.StreamEndEvent):
            self._findings.stop(_START, None, f"the file is empty: {_FIRST_LINE}")
        root = self._value(self._next_event())
        self._next_event()  # the end of the document
        after = self._next_event()
        if isinstance(after, yaml.DocumentStartEvent):
            message = "a line of three dashes or dots begins a second document: delete it, for a file holds one pack"
            self._findings.stop(place_of_event(after), None, message)
        if not isinstance(root, YamlMapping):
            self._findings.stop(_START, None, f"this is no pack: {_FIRST_LINE}")
        return root

    def _value(self, event: _NodeEvent) -> YamlValue:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        self._check_properties(event)
        if len(self._steps) == yaml_limits.MAX_DEPTH:
            self._stop(
                event, f"lists and fields lie more than {yaml_limits.MAX_DEPTH} deep in one another: flatten them"
            )
        return self._mapping(event) if isinstance(event, yaml.MappingStartEvent) else self._sequence()

    def _scalar(self, event: yaml.ScalarEvent) -> str | None:
        text: str = event.value
        if event.anchor is not None or event.tag is not None:
            self._check_properties(event)
        if not event.style:
            return None if len(text) <= _LONGEST_NOTHING and text in NOTHING else text
        if event.style == '"' and _CONTROL.search(text):
            self._error(event, "an escape in this text stands for an invisible character: delete it")
        return text

    def _alias(self, event: yaml.AliasEvent) -> str:
        if event.anchor in self._anchors:
            # An alias can stand for a million texts, so nothing behind it is looked at.
            self._stop(event, "a YAML alias (*) repeats another part of the file: write that part out here")
        self._error(event, "a text may not begin with *: put the whole text in quotes")
        return f"*{event.anchor}"

    def _mapping(self, start: yaml.MappingStartEvent) -> YamlMapping:
        mapping, get_event, steps = YamlMapping(packed_place(start)), self._get_event, self._steps
        steps.append(_NO_FIELD)
        while (key_event := get_event()).__class__ is not yaml.MappingEndEvent:
            self.last = key_event
            self._node_count += 2
            if self._node_count > yaml_limits.MAX_NODES or len(mapping) == yaml_limits.MAX_FIELDS:
                self._stop_at_too_many(key_event, mapping)
            key = self._key(key_event, mapping)
            if key is not None:
                steps[-1] = key
            value_event = self.last = get_event()
            value = (self._scalar if value_event.__class__ is yaml.ScalarEvent else self._value)(value_event)
            if key is not None:
                mapping.add(key, value, packed_place(key_event), packed_place(value_event))
            steps[-1] = _NO_FIELD
        self.last = key_event
        steps.pop()
        return mapping

    def _stop_at_too_many(self, event: _NodeEvent, mapping: YamlMapping) -> NoReturn:
        if self._node_count > yaml_limits.MAX_NODES:
            self._stop_at_too_many_nodes(event)
        self._stop(event, f"more than {yaml_limits.MAX_FIELDS:,} fields stand in one group: look at the indentation")

    def _key(self, event: _NodeEvent, mapping: YamlMapping) -> str | None:
        """Read a key; give None if there is a fault in it, so that its value is read and left out."""
        if not isinstance(event, yaml.ScalarEvent):
            self._value(event)
            self._error(event, "a field's name must be a plain word: put a text that begins like this in quotes")
            return None
        key = sys.intern(self._scalar(event) or "")
        if key in mapping:
            self._steps[-1] = key
            first, again = mapping.key_place(key).line, place_of_event(event).line
            self._error(event, f"{quoted(key)} stands in line {first} and again in line {again}: keep one of them")
            return None
        return key

    def _sequence(self) -> YamlSequence:
        sequence = YamlSequence()
        self._steps.append(0)
        while not isinstance(event := self._next_event(), yaml.SequenceEndEvent):
            self._node_count += 1
            if self._node_count > yaml_limits.MAX_NODES:
                self._stop_at_too_many_nodes(event)
            if len(sequence) == yaml_limits.MAX_ITEMS:
                self._stop(
                    event, f"more than {yaml_limits.MAX_ITEMS:,} items stand in one list: make several packs of it"
                )
            sequence.add(self._value(event), packed_place(event))
            self._steps[-1] = len(sequence)
        self._steps.pop()
        return sequence

    def _check_properties(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.tag is not None:
            self._error(event, "a text may not begin with ! (a YAML tag): put it in quotes, or delete the tag")
        if event.anchor is not None:
            self._anchors.add(event.anchor)
        if event.anchor is not None and self._findings.lists_warnings:
            message = f"{quoted('&' + event.anchor)} is left out as a YAML anchor: put the text in quotes to keep it"
            self._findings.warn(place_of_event(event), self.path, message)

    def _stop_at_too_many_nodes(self, event: _NodeEvent) -> NoReturn:
        self._stop(
            event, f"the file holds more than {yaml_limits.MAX_NODES:,} texts and fields: make several packs of it"
        )

    def _error(self, event: _NodeEvent, message: str) -> None:
        self._findings.error(place_of_event(event), self.path, message)

    def _stop(self, event: _NodeEvent, message: str) -> NoReturn:
        self._findings.stop(place_of_event(event), self.path, message)
