from collections.abc import Iterator

import pytest

from flashpm.ui.command_words import PLACES, clash_of, command_text, place_text
from flashpm.ui.keys import TABLE, Command


@pytest.fixture(autouse=True)
def _usual_keys() -> Iterator[None]:
    yield
    TABLE.choose({})


@pytest.mark.usefixtures("qapp")
def test_every_command_has_words_and_one_place() -> None:
    placed = [command for commands in PLACES.values() for command in commands]

    assert sorted(placed) == sorted(Command)
    assert all(len({command_text(each) for each in commands}) == len(commands) for commands in PLACES.values())
    assert all(place_text(place) for place in PLACES)


def test_the_usual_keys_do_not_clash() -> None:
    clashes = [(command, key) for command in Command for key in TABLE.keys_of(command) if clash_of(command, key)]

    assert clashes == []


@pytest.mark.parametrize(
    ("command", "key", "other"),
    [
        (Command.FLAG, "Ctrl+E", Command.EXPORT),
        (Command.FLAG, "p", Command.PAUSE),
        (Command.EXPORT, "F", Command.FLAG),
        (Command.FLAG, "Ctrl+F", None),
        (Command.FIND, "Space", None),
        (Command.QUALITY_3, "P", Command.PAUSE),
        (Command.QUALITY_3, "1", Command.QUALITY_1),
        (Command.AGAIN, "0", None),
        (Command.FLAG, "F", None),
    ],
)
def test_a_key_clashes_only_where_both_hold(command: Command, key: str, other: Command | None) -> None:
    assert clash_of(command, key) is other


def test_a_chosen_key_clashes_and_the_usual_one_is_free() -> None:
    TABLE.choose({Command.EXPORT: ("Ctrl+G",)})

    assert clash_of(Command.FLAG, "Ctrl+G") is Command.EXPORT
    assert clash_of(Command.FLAG, "Ctrl+E") is None
