import subprocess
import sys

import pytest

from flashpm.packs.pack_recognition import looks_like_pack


@pytest.mark.parametrize(
    "text",
    [
        "format: flashpm-pack/1\nid: a\n",
        "# a remark\n\nid: a\nformat: flashpm-pack/2\n",
        "format:    'flashpm-pack/1'\n",
        '"format": "flashpm-pack/1"\n',
        '{"id": "a",\n  "format": "flashpm-pack/1"}',
        '{"format": "flashpm-pack/1", "questions": []}',
        "fromat: flashpm-pack/1\nquestions:\n  - question: a\n",
        "title: a\r\nquestions: # two of them\r\n- question: a\r\n",
        "questions: [\n",
    ],
)
def test_what_means_to_be_a_pack_is_one(text: str) -> None:
    assert looks_like_pack(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Some questions: what would you ask?\n",
        "questions: what would you ask?\n",
        "  questions:\n",
        "Questions:\n",
        "format: mp3\n",
        "The format: flashpm-pack/1 is described elsewhere.\n",
        "x" * 65_536 + "\nquestions:\n",
        " " * 10_000_000,
        "\t" * 60_000 + "{",
    ],
)
def test_other_texts_are_none(text: str) -> None:
    assert not looks_like_pack(text)


def test_asking_imports_neither_yaml_nor_pydantic() -> None:
    program = "import sys, flashpm.packs.pack_recognition; sys.exit(bool({'yaml', 'pydantic'} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
