from flashpm.domain.field_names import guess_fields
from flashpm.domain.field_table import FieldRow, FieldTable
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.question import Question
from flashpm.services.containers import flattened, of_container

PACK = Reading(Pack("a"), warnings=(Finding("a.yaml", 1, None, "Look."),))
FAULTY = Reading(None, errors=(Finding("bad.yaml", 1, None, "No."),))
FOREIGN = Reading(None, errors=(Finding("x", None, None, "What?"),), is_foreign=True)


def table(*names: str) -> Reading:
    made = FieldTable("t.csv", "t", names, (FieldRow(("a", "b")),), guess_fields(names), is_clear="prompt" in names)
    return Reading(None, tables=(made,))


def test_what_a_source_holds_itself_stays_as_it_is() -> None:
    assert flattened("a.yaml", PACK) == [("a.yaml", PACK)]
    assert flattened("x", FOREIGN) == [("x", FOREIGN)]


def test_tables_are_read() -> None:
    ((name, read),) = flattened("t.csv", table("prompt", "impact"))

    assert (name, read.pack is not None) == ("t.csv", True)
    assert flattened("t.csv", table("x", "y"))[0][1].errors


def test_an_export_of_several_packs_is_read_as_those() -> None:
    back = Reading(Pack("my-questions", questions=(Question("a--1"), Question("b--1"))))

    found = flattened("all.yaml", back)

    assert [(name, each.pack.id) for name, each in found if each.pack] == [("all.yaml", "a"), ("all.yaml", "b")]


def test_files_that_are_no_source_are_left_out_with_a_word() -> None:
    found = of_container("folder", [("x", FOREIGN), ("t.csv", table("x", "y")), ("a.yaml", PACK)])

    assert [name for name, _ in found] == ["a.yaml"]
    assert [str(each) for each in found[0][1].warnings] == [
        "folder: Left out, for they are no question pages, packs or clear tables: x, t.csv.",
        "a.yaml:1: Look.",
    ]


def test_only_some_of_many_files_are_named() -> None:
    ((_, reading),) = of_container("folder", [*((f"x{number}", FOREIGN) for number in range(7)), ("a.yaml", PACK)])

    assert reading.warnings[0].message.endswith("x0, x1, x2, x3, x4 and 2 more.")


def test_a_pack_with_faults_is_not_left_out() -> None:
    assert of_container("folder", [("bad.yaml", FAULTY), ("x", FOREIGN)]) == [("bad.yaml", FAULTY)]


def test_a_folder_without_any_source_is_refused() -> None:
    for members in ([], [("x", FOREIGN)]):
        ((name, reading),) = of_container("folder", members)

        assert name == "folder"
        assert [str(error) for error in reading.errors] == [
            "folder: Nothing to import is in it: no question page, pack or table was found."
        ]


def test_the_files_of_an_archive_are_a_folder_of_their_own() -> None:
    archive = Reading(None, within=(("z.zip/a.yaml", PACK), ("z.zip/x", FOREIGN)))

    ((name, reading),) = of_container("folder", [("z.zip", archive)])

    assert (name, len(reading.warnings)) == ("z.zip/a.yaml", 2)
