import pytest
import yaml
from yaml.error import Mark

from flashpm.packs.yaml_events import read_tree
from flashpm.packs.yaml_findings import Findings, Place
from flashpm.packs.yaml_tree import Step, YamlMapping, mappings_in, packed_place, path_text, place_of, place_of_event


def tree_of(text: str) -> YamlMapping:
    return read_tree(text, Findings("p.yaml"))


@pytest.mark.parametrize(
    ("steps", "place"),
    [
        ((), Place(1, 1)),
        (("a",), Place(2, 3)),
        (("a", 1), Place(3, 5)),
        (("a", 1, "c"), Place(3, 8)),
        (("a", 1, "d"), Place(3, 5)),
        (("e",), Place(1, 1)),
    ],
)
def test_a_value_is_found_by_its_steps_and_an_absent_one_by_what_should_hold_it(
    steps: tuple[Step, ...], place: Place
) -> None:
    tree = tree_of("a:\n  - b\n  - c: x\n")

    assert place_of(tree, steps) == place


@pytest.mark.parametrize(
    ("steps", "path"),
    [
        ((), None),
        (("questions",), "questions"),
        (("questions", 2, "clarifying_questions", 0, "prompt"), "questions[2].clarifying_questions[0].prompt"),
        (("questions", 2, ""), "questions[2]"),
        (("k" * 100,), "k" * 40),
    ],
)
def test_a_path_reads_as_users_know_it(steps: tuple[Step, ...], path: str | None) -> None:
    assert path_text(steps) == path


def test_only_the_mappings_of_a_list_are_iterated_over() -> None:
    tree = tree_of("a:\n  - x\n  - b: c\n  - [d]\n  - e: f\nword: g\n")

    assert list(mappings_in(tree["a"])) == [(1, {"b": "c"}), (3, {"e": "f"})]
    assert list(mappings_in(tree["word"])) == []


def test_a_place_survives_packing_at_its_limits() -> None:
    mark = Mark("p.yaml", 0, 2**32 - 1, 2**32 - 1, None, 0)
    event = yaml.ScalarEvent(None, None, (True, False), "x", mark, mark)

    assert packed_place(event) == 2**64 - 1
    assert place_of_event(event) == Place(2**32, 2**32)
