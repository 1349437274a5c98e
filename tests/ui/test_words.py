"""The window's words: the texts of `tr` use no word that UI users do not know."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import flashpm.ui

ROOT = Path(flashpm.ui.__file__).parent
NEVER = (
    "item", "note", "hint", "sub-question", "sibling", "category", "kind", "label", "facet", "learning", "relearning",
    "queue", "drill", "interval", "ease factor", "EF", "leech", "lapse", "suspend", "bury", "conflict", "merge",
    "SM-2", "FSRS", "retention", "fuzz", "scheduler",
)  # fmt: skip
"""Words of the field that the window says otherwise; the table is that of the design's words."""
OF_ANKI = "“Import any learning progress”"
"""What Anki's own import calls a box that is to be ticked there."""
OLD_WORDS_IN_TOOL_TIPS = {"suspend", "bury"}
NAMES_OF_FIGURES = {"retention"}
ADVANCED = "settings/advanced"
WORDS_OF_ADVANCED = {"SM-2", "FSRS", "retention", "fuzz", "scheduler"}
"""Words that stand under Settings › Advanced alone."""


def texts() -> Iterator[tuple[str, str]]:
    """Give every text that is handed to `tr`, with the file that it stands in."""
    for path in sorted(ROOT.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and _name(call.func) == "tr":
                yield str(path.relative_to(ROOT)), _literal(call)


def _name(function: ast.expr) -> str | None:
    return getattr(function, "attr", getattr(function, "id", None))


def _literal(call: ast.Call) -> str:
    text = call.args[0]
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return text.value
    if isinstance(text, ast.Name) and text.id == "text":  # the function that passes texts on
        return ""
    raise AssertionError(f"tr() takes a plain text: {ast.unparse(call)}")


def test_there_are_texts_to_look_at() -> None:
    assert len({text for _, text in texts()}) > 50


@pytest.mark.parametrize("word", NEVER)
def test_the_window_never_says(word: str) -> None:
    pattern = re.compile(rf"\b{re.escape(word)}(e?s)?\b", re.IGNORECASE if word != "EF" else 0)

    found = [(where, text) for where, text in texts() if pattern.search(text.replace(OF_ANKI, ""))]

    allowed = {text for _, text in found if word in OLD_WORDS_IN_TOOL_TIPS and "Anki" in text}
    allowed |= {text for where, text in found if word in NAMES_OF_FIGURES and where.startswith("statistics")}
    allowed |= {text for where, text in found if word in WORDS_OF_ADVANCED and where.startswith(ADVANCED)}
    assert [each for each in found if each[1] not in allowed] == []


def test_pack_is_said_on_the_import_page_and_at_the_start_alone() -> None:
    found = {where for where, text in texts() if re.search(r"\bpacks?\b", text)}

    assert {where.split("/")[0] for where in found} <= {"import_"}


def test_deck_is_said_where_anki_is_spoken_of_and_where_cards_are_moved_alone() -> None:
    found = {where.split("/")[0] for where, text in texts() if re.search(r"\bdecks?\b", text)}

    assert found <= {"export", "card_actions", "library"}
