"""The values of a YAML text, each with its place: texts, lists and mappings, nothing else."""

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

import yaml

from flashpm.packs.yaml_findings import Place

YamlValue: TypeAlias = "YamlMapping | YamlSequence | str | None"
"""None is an absent value: an empty one, `~` or `null`."""
Step: TypeAlias = str | int
"""A field's name, or an index counted from 0: one step down into a tree."""
Steps: TypeAlias = tuple[Step, ...]
"""The way from the top of a tree to a value."""

COLUMN_BITS: Final = 32
"""A packed place is its line, moved so far, and its column; both are counted from 0."""
_LONGEST_STEP: Final = 40


class YamlMapping(dict[str, YamlValue]):
    """A mapping with the places of its keys and values. Places come in and are kept as `packed_place` makes them."""

    # One array of numbers, not objects: a pack has half a million places, and an object each would double its memory.
    __slots__ = ("_packed_place", "_packed_places")

    def __init__(self, packed: int) -> None:
        super().__init__()
        self._packed_place = packed

    def add(self, key: str, value: YamlValue, packed_key: int, packed_value: int) -> None:
        """Add a key that is not there yet, with the places of both."""
        if not self:
            self._packed_places = array("Q")  # not sooner: a hostile pack can have two million empty mappings
        self[key] = value
        self._packed_places.append(packed_key)
        self._packed_places.append(packed_value)

    def add_lines(self, fields: Iterable[tuple[str, str]], packed: int) -> None:
        """Add keys that are not there yet with texts, each in the line and the column below, parted by `: `.

        Args:
            fields: keys and texts.
            packed: the place of the first key.
        """
        if not self:
            self._packed_places = array("Q")
        place = self._packed_places.append
        for key, text in fields:
            self[sys.intern(key)] = text
            place(packed)
            place(packed + len(key) + 2)
            packed += 1 << COLUMN_BITS

    def fill_last(self, value: YamlValue, packed: int) -> None:
        """Give the key that was added last its value and the place of it."""
        self[next(reversed(self))] = value
        self._packed_places[-1] = packed

    @property
    def place(self) -> Place:
        """Where the mapping begins: the place of its first key."""
        return _unpacked(self._packed_place)

    def key_place(self, key: str) -> Place:
        """Give where a key stands."""
        return _unpacked(self._packed_places[2 * list(self).index(key)])

    def value_place(self, key: str) -> Place:
        """Give where a key's value begins."""
        return _unpacked(self._packed_places[2 * list(self).index(key) + 1])


class YamlSequence(list[YamlValue]):
    """A list with the places of its items."""

    __slots__ = ("_packed_places",)

    def __init__(self) -> None:
        super().__init__()
        self._packed_places = array("Q")

    def add(self, value: YamlValue, packed: int) -> None:
        """Add an item at the end."""
        self.append(value)
        self._packed_places.append(packed)

    def item_place(self, index: int) -> Place:
        """Give where an item begins; items are counted from 0."""
        return _unpacked(self._packed_places[index])


def packed_place(event: yaml.Event) -> int:
    """Put the place where an event begins into one number of 64 bits; both its parts are counted from 0."""
    mark: yaml.Mark = event.start_mark  # type: ignore[assignment]  # libyaml's events always have one
    return mark.line << COLUMN_BITS | mark.column


def place_of_event(event: yaml.Event) -> Place:
    """Give where an event begins."""
    return _unpacked(packed_place(event))


def place_of(mapping: YamlMapping, steps: Sequence[Step]) -> Place:
    """Give where a value below a mapping begins; where it is absent, the place of what should hold it."""
    place = mapping.place
    value: YamlValue = mapping
    for step in steps:
        if isinstance(value, YamlMapping) and isinstance(step, str) and step in value:
            place, value = value.value_place(step), value[step]
        elif isinstance(value, YamlSequence) and isinstance(step, int):
            place, value = value.item_place(step), value[step]
        else:
            break
    return place


def path_text(steps: Sequence[Step]) -> str | None:
    """Write a path as users read it, such as `questions[2].prompt`; None for the whole document."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{step[:_LONGEST_STEP]}" for step in steps if step != "")
    return "".join(parts).removeprefix(".") or None


def mappings_in(value: YamlValue) -> Iterator[tuple[int, YamlMapping]]:
    """Iterate over the mappings in a list, each with its index; over nothing if the value is no list."""
    if isinstance(value, YamlSequence):
        yield from ((index, item) for index, item in enumerate(value) if isinstance(item, YamlMapping))


def _unpacked(packed: int) -> Place:
    return Place((packed >> COLUMN_BITS) + 1, (packed & (1 << COLUMN_BITS) - 1) + 1)
