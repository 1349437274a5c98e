"""Sentences that arise outside the window are said in its language, as they are written there."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import flashpm
from flashpm.domain.pack import Finding
from flashpm.ui.language import Language
from flashpm.ui.pack_sentences import PACKS
from flashpm.ui.phrases import PHRASES
from flashpm.ui.rare_sentences import RARE
from flashpm.ui.spoken import SENTENCES, spoken
from flashpm.ui.wording import finding_text

ROOT = Path(flashpm.__file__).parent
SHIPPED = Path(__file__).parents[2] / "resources" / "i18n"
WRITERS = ("anki", "domain", "packs", "services", "storage", "app.py", "paths.py")
KNOWN = (*SENTENCES, *PACKS, *RARE, *PHRASES)
HOLE = "\0"
FEWEST_WORDS = 4
OUR_FAULTS = frozenset({"AssertionError", "LookupError", "RuntimeError", "TypeError", "ValueError"})
"""Raised where the code is wrong, so that nobody is to read their words."""
UNSEEN = {
    "packs/pack_schema.py": "the description of the pack format for other programs, in English for everybody",
    "services/import_preview.py: Add --yes": "the answer of the command line, where the window asks",
    "services/import_preview.py: ” has no clarifying questions.": "its question; the window shows the groups instead",
    "services/import_preview.py: ” was changed by you and in": "the same",
    "app.py: Here is the review in the terminal": "said there, for no window can be opened",
}
"""Sentences that no window shows, by module or by words of theirs, each with the reason."""


def written(node: ast.AST) -> str | None:
    """Give a text of the code, with a hole where something is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\{[\w:,]*\}", HOLE, node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(written(part) or HOLE for part in node.values)
    return None


def modules(*names: str) -> Iterator[tuple[str, ast.Module]]:
    for name in names:
        top = ROOT / name
        for path in sorted(top.rglob("*.py")) if top.is_dir() else (top,):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def nodes(*names: str) -> Iterator[ast.AST]:
    for _, tree in modules(*names):
        yield from ast.walk(tree)


def unsaid(tree: ast.AST) -> Iterator[ast.AST]:
    """Give the texts of a module that are said to nobody: docstrings, our own faults, the log, and parts of texts."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from node.values
        elif isinstance(node, ast.Call) and is_for_nobody(node.func):
            yield from (each for argument in node.args for each in ast.walk(argument))


def is_for_nobody(function: ast.expr) -> bool:
    """Tell whether what a function is given goes to no user."""
    if isinstance(function, ast.Attribute):
        return function.attr in {"debug", "info", "warning", "exception", "compile", "execute", "executescript"}
    return isinstance(function, ast.Name) and function.id in OUR_FAULTS


def is_sentence(text: str) -> bool:
    """Tell a sentence from what only has spaces: names, SQL, patterns, lists of words."""
    if text.count(" ") < FEWEST_WORDS - 1 or re.search(r" = |\\|\(\?|[A-Z]{4} |\n.*\n|\|[A-Z]|<\w", text):
        return False
    return text.endswith((".", "?", HOLE)) or ": " in text or "; " in text


def sentences() -> Iterator[tuple[str, str]]:
    """Give what the layers below the window say, each with its module."""
    for module, tree in modules(*WRITERS):
        apart = {id(node) for node in unsaid(tree)}
        for node in ast.walk(tree):
            text = None if id(node) in apart else written(node)
            if text and is_sentence(text):
                yield module, text


def is_known(text: str) -> bool:
    """Tell whether the window can say a sentence or a part of one, whatever is filled into it."""
    likely = re.compile(re.escape(text).replace(re.escape(HOLE), ".+"))
    return any(likely.search(each) or pattern_of(each).fullmatch(text) for each in KNOWN)


@cache
def pattern_of(text: str) -> re.Pattern[str]:
    return re.compile(re.sub("%[1-9]", ".+", re.escape(text)), re.DOTALL)


def is_unseen(module: str, text: str) -> bool:
    """Tell whether a sentence is one of those that no window shows."""
    if text.startswith("is missing"):
        return True  # the window says it in its own words
    places = (each.partition(": ") for each in UNSEEN)
    return any(place == module and words in text for place, _, words in places)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language = Language(qapp, SHIPPED)
    language.speak("de")
    yield
    language.speak("en")


def test_each_sentence_is_written_so_where_it_arises() -> None:
    texts = {text for text in map(written, nodes(*WRITERS)) if text and " " in text}
    patterns = [re.compile(re.escape(text).replace(re.escape(HOLE), ".+")) for text in texts]
    whole = (*SENTENCES, *PACKS, *RARE)

    assert [each for each in whole if not any(pattern.fullmatch(each) for pattern in patterns)] == []


def test_the_window_can_say_every_sentence_of_the_layers_below() -> None:
    found = list(sentences())

    assert len(found) > 200
    assert [each for each in found if not is_unseen(*each) and not is_known(each[1])] == []


def test_each_exception_is_still_there() -> None:
    found = list(sentences())
    places = [each.partition(": ") for each in UNSEEN]

    assert [each for each in places if not any(module == each[0] and each[2] in text for module, text in found)] == []


def test_every_reason_why_a_text_cannot_be_saved_is_known() -> None:
    calls = [each for each in nodes("services") if isinstance(each, ast.Call)]
    reasons = [written(each.args[0]) for each in calls if getattr(each.func, "id", "") == "EditError"]

    assert len(reasons) == 6
    assert [each for each in reasons if each is None or each.replace(HOLE, "%1") not in SENTENCES] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sentence", [*KNOWN, "Nobody wrote this."])
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
@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("this is no pack: a pack begins with the line `format: flashpm-pack/1`",
         "Das ist kein Paket: Ein Paket beginnt mit der Zeile `format: flashpm-pack/1`"),
        ("a text may not begin with a dash and a space: put the whole text in quotes",
         "Ein Text darf nicht mit Strich und Leerzeichen beginnen: Setz den ganzen Text in Anführungszeichen"),
        ("'impct' is no field of a clarifying question and is left out – did you mean impact?",
         "'impct' ist kein Feld in einer Rückfrage und bleibt weg – meintest du impact?"),
        ("Notes of the type “Basic” were made in Anki; “Front” is read as the clarifying question, “type” is read as "
         "the expected answer; not shown: “Extra”, “a list”.",
         "Notizen vom Typ „Basic“ stammen aus Anki; „Front“ wird gelesen als: Rückfrage, „type“ wird gelesen als: "
         "erwartete Antwort; nicht gezeigt: „Extra“, „a list“."),
        ("1,200 notes or cards are left out: they ask nothing in words.",
         "1.200 Notizen oder Karten bleiben weg: Sie fragen nichts in Worten."),
        ("“1,200” was deleted by you, and is left out.", "„1,200“ hast du gelöscht; sie bleibt weg."),
        ("The question pack /a, b/c.yaml cannot be written: the disk is full; make room and export again.",
         "Das Fragenpaket /a, b/c.yaml lässt sich nicht schreiben: Die Platte ist voll; schaff Platz und exportier "
         "noch einmal."),
        ("“a list” is left out: it must be one of Easy, Medium, Hard.",
         "„a list“ bleibt weg: Es muss eines von diesen sein: Easy, Medium, Hard."),
        ("Files of more than 20 MB, left out: 3. They stay in Anki.",
         "Weggelassene Dateien von mehr als 20 MB: 3. In Anki bleiben sie."),
    ],
)  # fmt: skip
def test_reasons_and_lists_within_a_sentence_are_said_too(sentence: str, said: str) -> None:
    assert spoken(sentence) == said


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
        ("tags", "must be a list, such as [audio, ranking]; found nothing",
         "Zeile 7: „tags“ muss eine Liste sein, etwa [audio, ranking]; gefunden: nichts."),
        ("type", "must be one of Trade-off, Strategy; found 'Stratgy' – did you mean Strategy?",
         "Zeile 7: Der Typ muss eines von diesen sein: Trade-off, Strategy; gefunden: 'Stratgy' – "
         "meintest du Strategy?"),
        ("impact", "the quote that opens here is never closed: close it",
         "Zeile 7: Die Auswirkung: Das Anführungszeichen, das hier öffnet, wird nie geschlossen: Schließ es."),
        (None, "lists and fields lie too deep in one another: flatten them",
         "Zeile 7: Listen und Felder sind zu tief ineinander verschachtelt: Mach sie flacher."),
        ("clarifying_questions[1]",
         "has nothing to learn: add at least one of why_it_matters, expected_answer and impact",
         "Zeile 7: Die Rückfrage hat nichts zu lernen: "
         "Ergänz mindestens eines von why_it_matters, expected_answer und impact."),
        ("questions[0].x", "'x' is no field of a question and is left out",
         "Zeile 7: 'x' ist kein Feld in einer Frage und bleibt weg."),
    ],
)  # fmt: skip
def test_a_finding_is_a_german_sentence(field: str | None, message: str, said: str) -> None:
    assert finding_text(Finding("page.txt", 7, field, message)) == said
