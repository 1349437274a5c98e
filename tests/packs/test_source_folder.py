from pathlib import Path

import pytest

from flashpm.errors import PackError
from flashpm.packs.source_folder import MAX_DEPTH, MAX_FILES, files_in


def touched(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def test_files_are_listed_by_name_with_those_of_the_folders_in_it(tmp_path: Path) -> None:
    touched(tmp_path, "b.txt", "a/2.yaml", "a/1.yaml", "a/deep/x")

    assert [(each.name, each.path) for each in files_in(tmp_path)] == [
        ("a/1.yaml", tmp_path / "a/1.yaml"),
        ("a/2.yaml", tmp_path / "a/2.yaml"),
        ("a/deep/x", tmp_path / "a/deep/x"),
        ("b.txt", tmp_path / "b.txt"),
    ]


def test_hidden_files_and_those_of_a_saved_page_are_passed_over(tmp_path: Path) -> None:
    touched(tmp_path, ".git/x", ".hidden", "Thumbs.db", "page.html", "page_files/a.js", "Seite-Dateien/b.js")

    assert [(each.name, each.path is None) for each in files_in(tmp_path)] == [
        (".git", True),
        (".hidden", True),
        ("Seite-Dateien", True),
        ("Thumbs.db", True),
        ("page.html", False),
        ("page_files", True),
    ]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    touched(tmp_path, "a/x")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)

    assert [(each.name, each.path is None) for each in files_in(tmp_path)] == [("a/up", True), ("a/x", False)]


def test_folders_that_lie_too_deep_are_passed_over(tmp_path: Path) -> None:
    deepest = "/".join(["f"] * (MAX_DEPTH - 1))
    touched(tmp_path, f"{deepest}/x", f"{deepest}/f/y")

    assert [(each.name, each.path is None) for each in files_in(tmp_path)] == [
        (f"{deepest}/f", True),
        (f"{deepest}/x", False),
    ]


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    touched(tmp_path, *map(str, range(MAX_FILES + 1)))

    with pytest.raises(PackError, match="More than 1,000 files"):
        files_in(tmp_path)


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="The folder cannot be read"):
        files_in(tmp_path / "gone")
