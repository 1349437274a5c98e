"""How Anki shows our cards, rendered by Anki itself."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from flashpm.anki.note_fields import to_html
from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.card import CardKind
from flashpm.services.export_row import ExportRow
from tests.anki.export_rows import ROW
from tests.anki.real_anki import new_anki

ALL_KINDS = frozenset(CardKind)
ODD_TEXTS = [
    "<script>alert(1)</script>",
    "a<5 and b>3",
    "5 <= 6 => 7",
    "profit <b 5% & growth > 3",
    "🎧 or 🎸?",
    "האם זה על רווח?",
    "{{Prompt}} and {{c1::this}}",
    "[sound:a.mp3] [latex]x[/latex]",
    "one\n\n- two\n- three",
    "x" * 100_000,
]


@dataclass(frozen=True)
class Shown:
    """One card as Anki renders it, without its style sheet."""

    ord: int
    front: str
    back: str


def shown(folder: Path, row: ExportRow) -> list[Shown]:
    package = folder / "questions.apkg"
    write_apkg(package, [row])
    with new_anki(folder / "anki") as anki:
        anki.load(package)
        assert anki.problems() is None
        return [Shown(card.ord, _bare(card.question()), _bare(card.answer())) for card in anki.cards()]


def _bare(html: str) -> str:
    return html.rsplit("</style>", maxsplit=1)[-1]


def test_only_the_kinds_that_are_on_have_cards(tmp_path: Path) -> None:
    row = ROW._replace(kinds=frozenset({CardKind.WHY}))

    assert [card.ord for card in shown(tmp_path, row)] == [0]


def test_every_kind_that_is_on_has_its_card(tmp_path: Path) -> None:
    row = ROW._replace(kinds=ALL_KINDS)

    assert [card.ord for card in shown(tmp_path, row)] == [0, 1, 2]


def test_without_an_impact_there_is_nothing_to_ask_so_what_for(tmp_path: Path) -> None:
    row = ROW._replace(impact=None, kinds=frozenset({CardKind.WHY, CardKind.SO_WHAT}))

    assert [card.ord for card in shown(tmp_path, row)] == [0]


@pytest.mark.parametrize("text", ODD_TEXTS, ids=lambda text: text[:20])
def test_an_odd_text_is_shown_as_it_was_typed(tmp_path: Path, text: str) -> None:
    row = ROW._replace(question=text, prompt=text, impact=text, my_words=text, kinds=ALL_KINDS)

    for card in shown(tmp_path, row):
        assert to_html(text) in card.front
        assert to_html(text) in card.back
        assert "{{" not in (card.front + card.back).replace(to_html(text), "")


def test_the_front_of_why_asks_without_telling(tmp_path: Path) -> None:
    (card,) = shown(tmp_path, ROW)

    places = [
        card.front.index(part) for part in (ROW.question, "Business Context", ROW.prompt, "Why would you ask this")
    ]
    assert places == sorted(places)
    for told in ("They pull", "Reach, for", "Judge it", "What is it for?", "Profit or reach?"):
        assert told not in card.front


def test_the_back_of_why_tells_the_parts_in_order(tmp_path: Path) -> None:
    (card,) = shown(tmp_path, ROW._replace(company="Spotify"))

    parts = [
        ROW.prompt, "Why it matters", "They pull", "one likely reply", "Reach, for", "My words", "What is it for?",
        "so you would", "Judge it", "Asked at Spotify", "Trade-off", "Hard", "https://pans.example/1",
    ]  # fmt: skip
    places = [card.back.index(part) for part in parts]
    assert places == sorted(places)


def test_so_what_tells_the_answer_and_asks_for_the_impact(tmp_path: Path) -> None:
    card = shown(tmp_path, ROW._replace(kinds=ALL_KINDS))[1]

    assert "Reach, for" in card.front
    assert "Judge it" not in card.front
    assert "Judge it" in card.back


def test_recall_asks_for_the_prompt(tmp_path: Path) -> None:
    card = shown(tmp_path, ROW._replace(kinds=ALL_KINDS))[2]

    assert ROW.question in card.front
    assert ROW.prompt not in card.front
    assert ROW.prompt in card.back


def test_a_product_is_not_said_to_have_asked(tmp_path: Path) -> None:
    (card,) = shown(tmp_path, ROW._replace(company=None, product="Green Pan"))

    assert "Green Pan" in card.back
    assert "Asked at" not in card.back


def test_parts_that_are_absent_leave_no_label(tmp_path: Path) -> None:
    row = ROW._replace(why_it_matters=None, expected_answer=None, my_words=None, company=None, product=None)

    (card,) = shown(tmp_path, row)

    assert "so you would" in card.back
    for label in ("Why it matters", "one likely reply", "My words", 'class="badge"'):
        assert label not in card.back
