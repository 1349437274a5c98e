"""Packages from Anki as sources: our notes as they went out, other notes as far as they fit, and a word on the rest."""

import json
from pathlib import Path

import pytest

from flashpm.anki.package_mark import is_package
from flashpm.anki.reading import read_package
from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.anki_identity import anki_guid
from flashpm.domain.brought import BroughtPart, BroughtQuestion
from flashpm.domain.card import CardKind
from flashpm.domain.field_names import TableField
from flashpm.domain.pack import Reading
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.services.export_row import ExportRow
from flashpm.services.progress import untold
from tests.anki.export_rows import CHANGED_AT_MS, FIRST_NOTE_ID, ROW, numbered
from tests.anki.packages import BASIC, CARD_COLUMNS, HEAD, NEW_CARD, NOTE, database_of, old_package

FIELDS = ["Prompt", "Question", "FlashPM ID"]


def exported(folder: Path, *rows: ExportRow) -> Reading:
    path = folder / "ours.apkg"
    write_apkg(path, rows, untold)
    return read_package("ours.apkg", path.read_bytes())


def made(*notes: tuple[str, str], kind: dict[str, object] = BASIC, decks: str = "Default", **card: object) -> Reading:
    """Read a package of notes of one type, given by tags and fields, with one card each."""
    head = (*HEAD[:3], {"1": kind}, {"1": {"name": decks}})
    rows = [(NOTE[0] + 10 * n, f"guid-{n}", 1, NOTE[3] + n, tags, values) for n, (tags, values) in enumerate(notes)]
    values = dict(zip(CARD_COLUMNS, NEW_CARD, strict=True)) | card
    cards = [tuple((values | {"id": row[0], "nid": row[0]}).values()) for row in rows]
    return read_package("deck.apkg", old_package(database_of(rows, cards, head=head)))


def kind_of(*fields: str, name: str = "Mine", cloze: bool = False) -> dict[str, object]:
    return {"name": name, "type": int(cloze), "flds": [{"name": each, "ord": n} for n, each in enumerate(fields)]}


def questions(reading: Reading) -> tuple[Question, ...]:
    assert reading.pack is not None, reading.errors
    return reading.pack.questions


def brought(reading: Reading) -> tuple[BroughtQuestion, ...]:
    assert reading.brought is not None
    return reading.brought.questions


def only_part(reading: Reading) -> tuple[ClarifyingQuestion, BroughtPart]:
    ((part,), (beside,)) = ((each.clarifying_questions for each in questions(reading)), brought(reading))
    return part[0], next(iter(beside.parts.values()))


def said(reading: Reading) -> str:
    return " ".join(finding.message for finding in reading.warnings)


def test_our_own_notes_are_read_as_they_went_out(tmp_path: Path) -> None:
    reading = exported(tmp_path, ROW)

    assert questions(reading) == (
        Question(
            id="meal-kit",
            question=ROW.question,
            type=ROW.type,
            product="Green Pan",
            difficulty=ROW.difficulty,
            tags=("first-month",),
            source="https://pans.example/1",
            clarifying_questions=(
                ClarifyingQuestion(
                    id="goal",
                    area="Business Context",
                    prompt=ROW.prompt,
                    short=ROW.short,
                    why_it_matters=ROW.why_it_matters,
                    expected_answer=ROW.expected_answer,
                    impact=ROW.impact,
                    my_words=ROW.my_words,
                ),
            ),
        ),
    )
    ((beside),) = brought(reading)
    part = beside.parts["goal"]
    assert (beside.pack_id, beside.question_id, beside.deck, beside.is_named) == ("pricing", "meal-kit", None, True)
    assert (part.guid, part.note_id, part.changed_at_ms, part.original) == (
        ROW.anki_guid,
        FIRST_NOTE_ID,
        CHANGED_AT_MS,
        None,
    )
    assert [card.kind for card in part.cards] == [CardKind.WHY]
    assert said(reading) == "The package holds no learning progress, so every schedule stays as it is."


def test_the_notes_of_one_question_are_one_question(tmp_path: Path) -> None:
    other = numbered(9)._replace(question_id="box", question="Should the box shrink?")

    found = questions(exported(tmp_path, numbered(1), other, numbered(2)))

    assert [(each.id, len(each.clarifying_questions)) for each in found] == [("meal-kit", 2), ("box", 1)]


def test_an_id_may_hold_a_slash_and_the_guid_tells_where_it_ends(tmp_path: Path) -> None:
    row = ROW._replace(pack_id="page", question_id="tcp/ip or not", clarifying_question_id="why/how")
    reading = exported(tmp_path, row._replace(anki_guid=anki_guid("page", "tcp/ip or not", "why/how")))

    ((beside),) = brought(reading)
    assert (beside.question_id, list(beside.parts)) == ("tcp/ip or not", ["why/how"])


def test_all_kinds_of_card_come_back_as_what_they_are(tmp_path: Path) -> None:
    row = ROW._replace(kinds=frozenset({CardKind.WHY, CardKind.SO_WHAT}))

    _, part = only_part(exported(tmp_path, row))

    assert [(card.kind, card.number) for card in part.cards] == [(CardKind.WHY, 0), (CardKind.SO_WHAT, 1)]


@pytest.mark.parametrize(
    ("deck", "home"),
    [
        ("PM Interview::Trade-off::Pricing", None),
        ("PM Interview", None),
        ("PM Interview::Mine::Sub", "Mine::Sub"),
        ("Elsewhere", "Elsewhere"),
    ],
)
def test_a_note_lies_in_the_deck_of_its_type_unless_somebody_moved_it(deck: str, home: str | None) -> None:
    kind = kind_of("Prompt", "Question", "Question type", "FlashPM ID", name="FlashPM Clarifying Question")

    reading = made(("", "Ask?\x1fBuild it?\x1fTrade-off\x1fpack/q/c"), kind=kind, decks=deck)

    assert [each.deck for each in brought(reading)] == [home]


@pytest.mark.parametrize(
    ("written", "identity"),
    [
        ("pack/q/c", ("pack", "q", ["c"])),
        ("pack/q", ("anki", "build it?", ["guid-0"])),
        ("", ("anki", "build it?", ["guid-0"])),
        ("pack//c", ("anki", "build it?", ["guid-0"])),
    ],
)
def test_a_note_of_ours_without_a_whole_id_is_known_by_its_guid(
    written: str, identity: tuple[str, str, list[str]]
) -> None:
    kind = kind_of(*FIELDS, name="FlashPM Clarifying Question+")

    ((beside),) = brought(made(("", f"Ask?\x1fBuild it?\x1f{written}"), kind=kind))

    assert (beside.pack_id, beside.question_id, list(beside.parts)) == identity


def test_a_copied_note_is_another_and_the_latest_text_of_a_question_counts() -> None:
    kind = kind_of(*FIELDS, name="FlashPM Clarifying Question")

    reading = made(("a", "Ask?\x1fBuild?\x1fpack/q/c"), ("b", "Ask!\x1fBuild it?\x1fpack/q/c"), kind=kind)

    ((question), (beside)) = questions(reading)[0], brought(reading)[0]
    assert (question.question, question.tags, list(beside.parts)) == ("Build it?", ("a", "b"), ["c", "guid-1"])


def test_our_own_tags_are_not_the_users() -> None:
    kind = kind_of(*FIELDS, name="FlashPM Clarifying Question")
    tags = "flashpm type::trade-off area::time leech marked mine type::"

    (question,) = questions(made((tags, "Ask?\x1fBuild?\x1fpack/q/c"), kind=kind))

    assert question.tags == ("mine", "type::")


def test_a_simple_note_asks_with_its_first_field_and_answers_with_its_second() -> None:
    reading = made(("econ", "What is <b>churn</b>?\x1fCustomers<br>lost"), decks="Marketing::Basics")

    part, beside = only_part(reading)
    (question,) = questions(reading)
    assert (question.question, question.tags) == ("Basics", ("econ",))
    assert (part.prompt, part.expected_answer) == ("What is churn?", "Customers\nlost")
    assert (beside.guid, beside.note_id) == ("guid-0", NOTE[0])
    assert beside.original == {
        "guid": "guid-0",
        "note_id": NOTE[0],
        "note_type": "Basic",
        "fields": [["Front", "What is <b>churn</b>?"], ["Back", "Customers<br>lost"]],
        "tags": ["econ"],
        "deck": "Marketing::Basics",
    }
    assert "“Front” is read as the clarifying question, “Back” is read as the expected answer" in said(reading)
    assert "the deck's name stands for it" in said(reading)


def test_fields_with_names_of_ours_hold_what_they_say() -> None:
    kind = kind_of("Interview question", "Clarifying question", "Why", "So what", "Level", "Hint", "Nothing")
    values = "\x1f".join(["Build it?", "For whom?", "It decides.", "Go small.", "hard", "x" * 61, "?"])

    reading = made(("", values), kind=kind)

    (question,), (part, _) = questions(reading), only_part(reading)
    assert (question.id, question.question, question.difficulty) == ("build it?", "Build it?", "hard")
    assert (part.prompt, part.why_it_matters, part.impact, part.short) == (
        "For whom?",
        "It decides.",
        "Go small.",
        None,
    )
    assert [each.is_named for each in brought(reading)] == [True]
    assert "not shown: “Nothing”" in said(reading)


def test_the_fields_of_a_note_type_can_be_chosen() -> None:
    reading = made(("", "churn\x1fDefinition\x1fCustomers<br>lost, growth"), kind=kind_of("Word", "Sort", "Meaning"))
    assert reading.with_fields is not None
    (table,) = reading.tables

    again = reading.with_fields(table, (TableField.PROMPT, TableField.TAGS, TableField.IMPACT))

    assert (table.kind, table.columns, table.sample(2)) == (
        "Mine",
        ("Word", "Sort", "Meaning"),
        "Customers\nlost, growth",
    )
    assert table.guess == (TableField.PROMPT, TableField.EXPECTED_ANSWER, None)
    assert not {TableField.ID, TableField.QUESTION_ID, TableField.DECK} & set(table.offered)
    part, beside = only_part(again)
    assert (part.prompt, part.expected_answer, part.impact) == ("churn", None, "Customers\nlost, growth")
    assert questions(again)[0].tags == ("Definition",)
    assert beside.guid == "guid-0"
    assert [each.guess for each in again.tables] == [(TableField.PROMPT, TableField.TAGS, TableField.IMPACT)]
    assert "“Meaning” is read as the impact" in said(again)


def test_one_choice_after_another_holds() -> None:
    head = (*HEAD[:3], {"1": kind_of("A", "B", name="One"), "2": kind_of("A", "B", name="Two")}, HEAD[4])
    notes = [(NOTE[0] + n, f"guid-{n}", n + 1, NOTE[3], "", f"a{n}\x1fb{n}") for n in range(2)]
    cards = [(*note[:1], note[0], *NEW_CARD[2:]) for note in notes]
    reading = read_package("deck.apkg", old_package(database_of(notes, cards, head=head)))
    turned = (TableField.EXPECTED_ANSWER, TableField.PROMPT)

    for place in range(2):
        assert reading.with_fields is not None
        reading = reading.with_fields(reading.tables[place], turned)

    assert [part.prompt for each in questions(reading) for part in each.clarifying_questions] == ["b0", "b1"]


def test_a_few_notes_of_a_type_are_shown_and_the_rest_is_counted() -> None:
    (table,) = made(*[("", f"q{n}\x1fa") for n in range(33)]).tables

    assert (len(table.rows), table.more) == (30, 3)


def test_notes_that_make_no_card_are_asked_about() -> None:
    reading = made(("", "\x1fchurn\x1fCustomers lost"), kind=kind_of("A", "B", "C"))

    assert reading.pack is None
    assert reading.with_fields is not None
    again = reading.with_fields(reading.tables[0], (None, TableField.PROMPT, TableField.IMPACT))
    assert only_part(again)[0].prompt == "churn"


def test_our_own_notes_are_no_table(tmp_path: Path) -> None:
    reading = exported(tmp_path, ROW)

    assert (reading.tables, reading.with_fields) == ((), None)


def test_five_notes_of_a_deck_make_a_question() -> None:
    reading = made(*[("", f"q{n}\x1fa") for n in range(7)], decks="Basics")

    found = [(each.id, each.question, len(each.clarifying_questions)) for each in questions(reading)]
    assert found == [("Basics#1", "Basics", 5), ("Basics#2", "Basics (2)", 2)]
    assert [each.is_named for each in brought(reading)] == [False, False]


def test_a_reversed_card_asks_the_other_way_and_others_are_counted() -> None:
    cards = [(*NEW_CARD[:0], NEW_CARD[0] + n, NEW_CARD[1], 1, n, *NEW_CARD[4:]) for n in range(3)]

    reading = read_package("deck.apkg", old_package(database_of(cards=cards)))

    (question,), (beside,) = questions(reading), brought(reading)
    assert [(part.prompt, part.expected_answer) for part in question.clarifying_questions] == [
        ("Front", "Back"),
        ("Back", "Front"),
    ]
    assert list(beside.parts) == ["guid-1", "guid-1#1"]
    assert len({part.guid for part in beside.parts.values()}) == 2
    assert [part.note_id for part in beside.parts.values()] == [NOTE[0], None]
    assert "1 card is left out: what it shows is made by Anki." in said(reading)


def test_each_gap_is_a_card() -> None:
    notes = [(*NOTE[:2], 2, *NOTE[3:5], "{{c1::Paris}} in {{c2::France}}\x1fEurope")]
    cards = [(NEW_CARD[0] + n, NEW_CARD[1], 1, n, *NEW_CARD[4:]) for n in range(3)]

    reading = read_package("deck.apkg", old_package(database_of(notes, cards)))

    assert [(part.prompt, part.expected_answer) for part in questions(reading)[0].clarifying_questions] == [
        ("[…] in France", "Paris\n\nEurope"),
        ("Paris in […]", "France\n\nEurope"),
    ]
    assert "1 card is left out" in said(reading)


def test_what_does_not_fit_is_counted() -> None:
    picture = '<img src="a.png">'
    notes = [("", f"{picture}\x1fa"), ("", f"{picture}\x1fb"), ("", "ask\x1f[sound:b.mp3]"), ("", "good\x1fa")]

    told = said(made(*notes))

    assert "2 notes or cards are left out: they ask nothing in words." in told
    assert "1 card is left out: it has no answer in words." in told
    assert "Pictures and sounds that the cards name and the package does not hold: 2." in told


def test_a_note_of_ours_without_words_to_ask_is_counted() -> None:
    kind = kind_of(*FIELDS, name="FlashPM Clarifying Question")

    reading = made(("", "\x1fBuild?\x1fpack/q/c"), ("", "Ask?\x1fBuild?\x1fpack/q/d"), kind=kind)

    assert "1 note or card is left out: it asks nothing in words." in said(reading)


@pytest.mark.parametrize(("copies", "told"), [(1, "1 note stands"), (2, "2 notes stand")])
def test_a_note_that_stands_twice_is_read_once(copies: int, told: str) -> None:
    notes = [(NOTE[0] + n, *NOTE[1:]) for n in range(copies + 1)]

    reading = read_package("deck.apkg", old_package(database_of(notes)))

    assert told in said(reading)
    assert len(questions(reading)[0].clarifying_questions) == 1


def test_reviews_that_make_no_sense_are_told() -> None:
    reading = read_package("x.apkg", old_package(database_of(reviews=[(-1, NEW_CARD[0], 3, 1, 1, 1, 1, 1)])))

    assert "impossible date or grade, left out: 1." in said(reading)


def test_long_names_are_shortened() -> None:
    told = said(made(("", "a\x1fb"), kind=kind_of("x" * 99, "y")))

    assert "x" * 59 + "…" in told
    assert "x" * 60 not in told


def test_a_package_without_a_card_in_words_is_refused() -> None:
    reading = read_package("x.apkg", old_package(database_of(notes=[], cards=[])))

    assert reading.pack is None
    assert [each.message for each in reading.errors] == [
        "There is no card in the package that has a question and an answer in words: nothing can be imported."
    ]


def test_a_package_that_cannot_be_read_is_refused_with_the_reason() -> None:
    reading = read_package("x.apkg", old_package(b"hello"))

    assert [str(error) for error in reading.errors] == [
        "x.apkg: The collection in the package is no database: export it from Anki once more."
    ]


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (old_package(), True),
        (old_package()[:60], True),
        (b"PK\x03\x04 an office document", False),
        (b"collection.anki2", False),
        (json.dumps({"format": "flashpm-pack/1"}).encode(), False),
    ],
)
def test_a_package_is_known_by_what_it_contains(*, data: bytes, is_one: bool) -> None:
    assert is_package(data) is is_one
