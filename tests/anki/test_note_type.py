import hashlib
import re

import pytest

from flashpm.anki.note_type import FIELD_IDS, MODEL_CHANGED_AT, MODEL_ID, NAME, TEMPLATE_IDS, NoteType
from flashpm.domain.card import CardKind
from flashpm.paths import shipped

FACES = [f"{kind}_{side}" for kind in CardKind for side in ("front", "back")]
CONDITION = re.compile(r"\{\{([#^])([^}]+)\}\}(.*?)\{\{/\2\}\}", re.DOTALL)


def text_of(name: str) -> str:
    return shipped("resources", "anki", name).read_text(encoding="utf-8")


def test_the_ids_that_anki_recognises_us_by_are_these_for_ever() -> None:
    assert NAME == "FlashPM Clarifying Question"
    assert MODEL_ID == 1801433276
    assert list(FIELD_IDS.items()) == [
        ("Prompt", 1045155762269310),
        ("Question", 785124297110814),
        ("Company", 827350520056918),
        ("Area", 582174719466307),
        ("Why it matters", 315081692492728),
        ("Expected answer", 700973753169530),
        ("Impact", 495376138153062),
        ("Hint", 342352778527935),
        ("My words", 330429999364289),
        ("Question type", 92508092422666),
        ("Difficulty", 742289496908648),
        ("Source", 950169123676138),
        ("Extra", 878422088778183),
        ("With so_what", 729094213991568),
        ("With recall", 490971817831979),
        ("Product", 442636182815460),
        ("Extra 2", 1106654852733480),
        ("FlashPM ID", 750951457047750),
    ]
    assert list(TEMPLATE_IDS.items()) == [
        ("why", 842261784277981),
        ("so_what", 321712218013263),
        ("recall", 726305860613496),
    ]


def test_every_kind_of_card_has_its_template_at_its_own_place() -> None:
    assert list(TEMPLATE_IDS) == list(CardKind)


def test_the_look_does_not_change_without_a_new_stamp() -> None:
    texts = [text_of(f"{face}.html") for face in FACES] + [text_of("card.css")]

    digest = hashlib.sha256("".join(texts).encode()).hexdigest()

    # A new look reaches nobody who has the old one, unless MODEL_CHANGED_AT grows with it: change both lines together.
    assert digest[:16] == "b485b537a8fbeeea"
    assert MODEL_CHANGED_AT == 1795564800


def test_the_time_of_an_export_is_no_change_of_the_note_type() -> None:
    description = NoteType().to_json(timestamp=4_000_000_000, deck_id=5)

    assert description["mod"] == MODEL_CHANGED_AT


def test_two_note_types_share_no_part_that_genanki_writes_into() -> None:
    first, second = NoteType(), NoteType()

    first.to_json(timestamp=0, deck_id=5)

    assert "ord" in first.fields[0]
    assert "ord" not in second.fields[0]


def test_the_prompt_stands_on_the_front_under_no_condition() -> None:
    unconditional = CONDITION.sub("", text_of("why_front.html"))

    assert "{{Prompt}}" in unconditional


@pytest.mark.parametrize("face", FACES)
def test_every_field_that_may_be_empty_stands_under_its_own_condition(face: str) -> None:
    template = text_of(f"{face}.html")

    shown = re.findall(r"\{\{([A-Z][^}]*)\}\}", template)

    assert shown
    for field in set(shown) - {"Prompt", "FrontSide"}:
        conditional = rf"\{{\{{#{field}\}}\}}.*?\{{\{{/{field}\}}\}}"
        assert f"{{{{{field}}}}}" not in re.sub(conditional, "", template, flags=re.DOTALL)


@pytest.mark.parametrize("face", FACES)
def test_a_face_names_only_fields_that_there_are(face: str) -> None:
    named = set(re.findall(r"\{\{[#^/]?([^}]+)\}\}", text_of(f"{face}.html")))

    assert named <= {*FIELD_IDS, "FrontSide"}


@pytest.mark.parametrize("name", [*(f"{face}.html" for face in FACES), "card.css"])
def test_nothing_is_loaded_and_nothing_runs(name: str) -> None:
    forbidden = re.compile(r"<script|\bon\w+=|https?:|url\(|@import|@font-face", re.IGNORECASE)

    assert not forbidden.search(text_of(name))


@pytest.mark.parametrize("selector", [".card.nightMode", ".nightMode .card", ".card.night_mode", ".night_mode .card"])
def test_the_night_colours_hold_wherever_anki_marks_the_night(selector: str) -> None:
    selectors, _ = text_of("card.css").split("--page: #121214", 1)

    assert selector in selectors
