"""Sentences that arise outside the window are said in its language, as they are written there."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import flashpm
from flashpm.domain.pack import Finding
from flashpm.ui.language import Language
from flashpm.ui.rare_sentences import RARE
from flashpm.ui.spoken import SENTENCES, spoken
from flashpm.ui.wording import finding_text

ROOT = Path(flashpm.__file__).parent
SHIPPED = Path(__file__).parents[2] / "resources" / "i18n"
WRITERS = ("anki", "domain", "packs", "services", "storage")
HOLE = "\0"


def written(node: ast.AST) -> str | None:
    """Give a text of the code, with a hole where something is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\{\w+\}", HOLE, node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else HOLE for part in node.values)
    return None


def nodes(*folders: str) -> Iterator[ast.AST]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield from ast.walk(ast.parse(path.read_text("utf-8")))


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language = Language(qapp, SHIPPED)
    language.speak("de")
    yield
    language.speak("en")


def test_each_sentence_is_written_so_where_it_arises() -> None:
    texts = {text for text in map(written, nodes(*WRITERS)) if text and " " in text}
    patterns = [re.compile(re.escape(text).replace(re.escape(HOLE), ".+")) for text in texts]

    assert [each for each in (*SENTENCES, *RARE) if not any(pattern.fullmatch(each) for pattern in patterns)] == []


def test_every_reason_why_a_text_cannot_be_saved_is_known() -> None:
    calls = [each for each in nodes("services") if isinstance(each, ast.Call)]
    reasons = [written(each.args[0]) for each in calls if getattr(each.func, "id", "") == "EditError"]

    assert len(reasons) == 6
    assert [each for each in reasons if each is None or each.replace(HOLE, "%1") not in SENTENCES] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sentence", [*SENTENCES, *RARE, "Nobody wrote this."])
def test_in_english_a_sentence_stays_as_it_is(sentence: str) -> None:
    assert spoken(sentence) == sentence


@pytest.mark.usefixtures("german")
def test_what_is_filled_in_stands_in_the_german_sentence() -> None:
    assert spoken("The search “is:lost” is not known; use one of is:new, is:due.") == (
        "Die Suche „is:lost“ gibt es nicht; nimm eine von is:new, is:due."
    )
    assert spoken("“Is %2\nright?” was deleted by you, and is left out.") == (
        "„Is %2\nright?“ hast du gelöscht; sie bleibt weg."
    )


@pytest.mark.usefixtures("german")
def test_a_sentence_that_is_not_known_stays_english() -> None:
    assert spoken("The disk is on fire.") == "The disk is on fire."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("field", "message", "said"),
    [
        (None, "The page's title is missing: type one, or import without.",
         "Der Titel der Seite fehlt: Tipp einen ein, oder importiere ohne."),
        ("impact", "names no decision: begin with what you would do, such as drop, ship or test",
         "Zeile 7: Die Auswirkung nennt keine Entscheidung: "
         "Beginne mit dem, was du tun würdest, etwa streichen, liefern oder testen."),
        ("short", "is missing: add a line `short: …`", "Zeile 7: Die Kurzform fehlt."),
    ],
)  # fmt: skip
def test_a_finding_is_a_german_sentence(field: str | None, message: str, said: str) -> None:
    assert finding_text(Finding("page.txt", 7, field, message)) == said
