import re
import zipfile
from pathlib import Path

import pytest

from flashpm.domain.change import Change, Entity, Origin
from flashpm.storage.library import open_library
from tests.cli.conftest import PACK, Flashpm
from tests.libraries import files_in, log, seeded_bits


def test_a_dry_run_prints_the_document_of_the_design_and_writes_nothing(flashpm: Flashpm, pack: Path) -> None:
    ran = flashpm("import", pack, "--dry-run", "--json")

    assert ran.status == 0
    assert ran.err == ""
    assert ran.document == {
        "packs": [
            {
                "title": "Harbour",
                "deck": "Harbour::Boats",
                "questions": [
                    {
                        "question": "Should the last ferry leave an hour later?",
                        "title": "The last ferry",
                        "type": "trade-off",
                        "company": None,
                        "product": "Larkfold Ferries",
                        "minutes": 15,
                        "difficulty": "hard",
                        "author": None,
                        "updated": None,
                        "source": None,
                        "tags": ["night", "port"],
                        "clarifying_questions": [
                            {
                                "area": "Business Context",
                                "prompt": "I take it the council pays for late trips. Who gains if more people ride?",
                                "short": "Who gains from more riders?",
                                "why_it_matters": "Names whose budget the hour comes from.",
                                "expected_answer": "The council pays, the bars gain.",
                                "impact": "Ask the bars to share the cost first.",
                            },
                            {
                                "area": None,
                                "prompt": "Is there a night that matters most?",
                                "short": None,
                                "why_it_matters": "A pilot needs one night.",
                                "expected_answer": None,
                                "impact": "Try Saturdays alone for a month.",
                            },
                        ],
                    }
                ],
            }
        ],
        "warnings": [],
        "errors": [],
        "summary": {"new": 1, "changed": 0, "same": 0, "missing": 0, "conflict": 0},
    }
    assert not flashpm.data_dir.exists()


def test_an_import_says_so_in_its_document(flashpm: Flashpm, pack: Path) -> None:
    ran = flashpm("import", pack, "--json")

    assert ran.document["imported"] is True
    assert len(flashpm("list", "--json").document["cards"]) == 2


def test_the_same_again_is_nothing_new_and_touches_no_schedule(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    flashpm("review", keys="\n3\n\n1\nq\n")
    before = flashpm("list", "--json").out

    ran = flashpm("import", pack)

    assert ran.status == 0
    assert "Everything was here already" in ran.out
    assert flashpm("list", "--json").out == before


def test_a_changed_text_is_taken_and_the_schedule_stays(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    flashpm("review", keys="\n3\nq\n")
    before = flashpm("list", "--json").document["cards"][0]
    pack.write_text(PACK.replace("Who gains if more people ride?", "Who loses if nobody rides?"), encoding="utf-8")

    ran = flashpm("import", pack, "--json")

    after = flashpm("list", "--json").document["cards"][0]
    assert ran.document["summary"] == {"new": 0, "changed": 1, "same": 0, "missing": 0, "conflict": 0}
    assert after["prompt"].endswith("Who loses if nobody rides?")
    assert {**after, "prompt": before["prompt"]} == before


def test_a_deck_can_be_chosen(flashpm: Flashpm, pack: Path) -> None:
    ran = flashpm("import", pack, "--deck", "Mine::Ferries", "--json")

    assert ran.document["packs"][0]["deck"] == "Mine::Ferries"
    assert {card["deck"] for card in flashpm("list", "--json").document["cards"]} == {"Mine::Ferries"}


def test_a_source_may_come_from_standard_input(flashpm: Flashpm) -> None:
    ran = flashpm("import", "-", keys=PACK)

    assert ran.status == 0
    assert len(flashpm("list", "--json").document["cards"]) == 2


def test_three_faults_are_told_together_with_their_places(flashpm: Flashpm, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(
        PACK.replace("type: trade-off", "type: tradeoff")
        .replace("minutes: 15", "minutes: soon")
        .replace("prompt: Is", "wording: Is"),
        encoding="utf-8",
    )

    ran = flashpm("import", broken)

    lines = ran.err.splitlines()
    assert ran.status == 1
    assert [line.split(": ")[1].removeprefix(str(broken)) for line in lines] == [":11:11", ":14:14", ":24:9"]
    assert all(line.startswith(f"flashpm: {broken}:") for line in lines)
    assert not flashpm.data_dir.exists()


def test_all_files_or_none(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    ran = flashpm("import", pack, tmp_path / "missing.yaml")

    assert ran.status == 1
    assert ran.out == ""
    assert "There is no such file" in ran.err
    assert not flashpm.data_dir.exists()


BAD_SOURCES = {
    "missing": (None, "There is no such file"),
    "empty": (b"", "empty"),
    "blank": (b" \n\n", "empty"),
    "binary": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "picture"),
    "nul": (b"some text\0and more", "not text"),
    "page without questions": (b"Welcome to our site.\n\nPricing\n\nLogin\n", "question"),
    "duplicate keys": (PACK.replace("  - id: ferry", "  - id: ferry\n    id: again").encode(), "in line 8 and again"),
    "alias bomb": (b"a: &a [x, x]\nb: &b [*a, *a]\nformat: flashpm-pack/1\nquestions: [*b, *b]\n", "alias"),
    "newer format": (PACK.replace("flashpm-pack/1", "flashpm-pack/7").encode(), "newer FlashPM"),
}


@pytest.mark.parametrize("name", BAD_SOURCES)
def test_a_bad_source_is_refused_and_leaves_everything_as_it_was(
    flashpm: Flashpm, pack: Path, tmp_path: Path, name: str
) -> None:
    content, word = BAD_SOURCES[name]
    flashpm("import", pack)
    before = (flashpm.data_dir / "library.db").read_bytes()
    source = tmp_path / "source.yaml"
    if content is not None:
        source.write_bytes(content)

    ran = flashpm("import", source)

    assert ran.status == 1
    assert ran.out == ""
    assert ran.err.startswith(f"flashpm: {source}")
    assert ran.err.count(source.name) == ran.err.count("\n")
    assert word.lower() in ran.err.lower()
    assert (flashpm.data_dir / "library.db").read_bytes() == before


def test_a_folder_and_an_archive_are_imported(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "boats.csv").write_text("Question,Prompt,Impact\nA later ferry?,Which?,Try.\n", "utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n")
    archive = tmp_path / "packs.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(pack, "harbour.yaml")

    ran = flashpm("import", folder, archive)

    assert (ran.status, ran.err) == (0, "")
    assert "Left out" in ran.out
    assert "picture.png" in ran.out
    assert len(flashpm("list", "--json").document["cards"]) == 3


def test_a_folder_without_anything_to_import_is_refused(flashpm: Flashpm, tmp_path: Path) -> None:
    ran = flashpm("import", tmp_path)

    assert ran.status == 1
    assert "Nothing to import is in it" in ran.err


def test_a_refused_file_stands_in_the_errors_of_the_document(flashpm: Flashpm, tmp_path: Path) -> None:
    source = tmp_path / "empty.txt"
    source.touch()

    ran = flashpm("import", source, "--dry-run", "--json")

    (error,) = ran.document["errors"]
    assert ran.status == 1
    assert (error["file"], error["line"], error["field"]) == (str(source), None, None)
    assert ran.document["packs"] == []
    assert error["message"] in ran.err
    assert "imported" not in ran.document


def test_a_question_without_cards_needs_consent_where_nobody_can_be_asked(flashpm: Flashpm, tmp_path: Path) -> None:
    pages = tmp_path / "metrics.txt"
    pages.write_text(
        "Product Management Success Metrics Question: Parcels on time\n\n"
        "How would you measure the success of Larkfold's parcel lockers?\n\n"
        "Product Success Metrics Medium Member-only\n\nIntroduction\n\nProduct Context\n\nLarkfold runs lockers.\n",
        encoding="utf-8",
    )

    refused = flashpm("import", pages)
    agreed = flashpm("import", pages, "--yes")

    assert refused.status == 1
    assert "has no clarifying questions" in refused.err
    assert "--yes" in refused.err
    assert agreed.status == 0
    assert flashpm("list", "--json").document["cards"] == []
    assert flashpm("import", pages, "--dry-run", "--json").document["summary"]["same"] == 1


def test_a_conflict_needs_consent_and_keeps_the_users_text(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    with open_library(files_in(flashpm.data_dir), flashpm.clock.now, seeded_bits()) as library:
        (stored,) = library.content.stored_questions("harbour", None).values()
        part = stored.clarifying_questions[0].uid
        log(library, [Change(Entity.CLARIFYING_QUESTION, part, "impact", "My own plan.", Origin.USER)])
    pack.write_text(
        PACK.replace("Ask the bars to share the cost first.", "Ask the bars to pay it all."), encoding="utf-8"
    )

    refused = flashpm("import", pack, "--json")
    agreed = flashpm("import", pack, "--yes")
    again = flashpm("import", pack, "--json")

    assert refused.status == 1
    assert "was changed by you and in the new version" in refused.document["errors"][0]["message"]
    assert refused.document["summary"]["conflict"] == 1
    assert agreed.status == 0
    assert again.document["summary"] == {"new": 0, "changed": 0, "same": 1, "missing": 0, "conflict": 0}
    assert len(flashpm("list", "--query", '"own plan"', "--json").document["cards"]) == 1


def test_the_table_names_what_is_found(flashpm: Flashpm, pack: Path) -> None:
    ran = flashpm("import", pack, "--dry-run")

    assert "Should the last ferry leave an hour later?" in ran.out
    assert [line.strip().split(maxsplit=1) for line in ran.out.splitlines()[-3:]] == [
        ["1", "question"],
        ["1", "new"],
        ["2", "new cards"],
    ]


def test_the_table_shows_the_words_that_differ(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    pack.write_text(PACK.replace("The council pays, the bars gain.", "The port pays, the bars gain."), encoding="utf-8")

    ran = flashpm("import", pack, "--dry-run")

    assert "The [-council-] {+port+} pays, the bars gain.  " in ran.out
    assert "expected answer  the new one" in ran.out
    assert "1  changed" in ran.out


def test_the_table_says_whose_text_stays(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    with open_library(files_in(flashpm.data_dir), flashpm.clock.now, seeded_bits()) as library:
        (stored,) = library.content.stored_questions("harbour", None).values()
        part = stored.clarifying_questions[0].uid
        log(library, [Change(Entity.CLARIFYING_QUESTION, part, "impact", "My own plan.", Origin.USER)])
    pack.write_text(PACK.replace("Ask the bars to share the cost first.", "Ask the port."), encoding="utf-8")

    ran = flashpm("import", pack, "--dry-run")

    assert re.search(r"\[-My own plan.-\] \{\+Ask the port.\+\} +impact +yours", ran.out)


def test_a_question_that_was_deleted_is_left_out(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)
    with open_library(files_in(flashpm.data_dir), flashpm.clock.now, seeded_bits()) as library:
        (uid,) = library.content.stored_questions("harbour", None)
        log(library, [Change(Entity.QUESTION, uid, "_deleted", value=True, origin=Origin.USER)])
    second = PACK[PACK.index("  - id: ferry") :].replace("id: ferry", "id: tram").replace("ferry leave", "tram leave")
    pack.write_text(PACK + second, encoding="utf-8")

    ran = flashpm("import", pack)
    cards = flashpm("list", "--json").document["cards"]

    assert ran.status == 0
    assert "was deleted by you, and is left out." in " ".join(ran.out.split())
    assert "1  deleted by you (left out)" in ran.out
    assert {card["question"] for card in cards} == {"Should the last tram leave an hour later?"}


def test_of_very_many_questions_the_rest_is_counted(flashpm: Flashpm, tmp_path: Path) -> None:
    head, body = PACK.split("\nquestions:\n")
    questions = "".join(body.replace("id: ferry", f"id: ferry-{number}") for number in range(23))
    many = tmp_path / "many.yaml"
    many.write_text(f"{head}\nquestions:\n{questions}", encoding="utf-8")

    ran = flashpm("import", many, "--dry-run")

    assert "and 3 more questions" in ran.out
    assert "23  questions" in ran.out


def test_markup_in_a_text_is_shown_as_it_is(flashpm: Flashpm, pack: Path) -> None:
    pack.write_text(PACK.replace("Should the last", "Should [bold red]the[/] last"), encoding="utf-8")

    ran = flashpm("import", pack, "--dry-run")

    assert "[bold red]the[/]" in ran.out


def test_a_table_is_imported(flashpm: Flashpm, tmp_path: Path) -> None:
    table = tmp_path / "boats.csv"
    table.write_text("Question;Clarifying question;Impact\nA later ferry?;On which night?;Try Saturdays.\n", "utf-8")

    ran = flashpm("import", table)

    assert (ran.status, ran.err) == (0, "")
    assert [card["prompt"] for card in flashpm("list", "--json").document["cards"]] == ["On which night?"]


def test_a_table_without_clear_columns_is_refused_with_their_names(flashpm: Flashpm, tmp_path: Path) -> None:
    table = tmp_path / "boats.tsv"
    table.write_text("Colour\tRemark\nWhich red?\tThat of the old boats.\n", "utf-8")

    ran = flashpm("import", table, "--json")

    assert ran.status == 1
    (error,) = ran.document["errors"]
    assert error["file"] == str(table)
    assert "“Colour”, “Remark”" in error["message"]
    assert "Name them in its first line: question, prompt" in error["message"]
