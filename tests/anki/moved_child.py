"""Moves a library to a real Anki in the time zone of this process, and prints where its cards stand there.

    python -m tests.anki.moved_child PACKAGE FOLDER

Prints a JSON object: local hour, Anki's day, and by guid the day on which each card comes and the queue.
"""

import json
import sys
import time
from pathlib import Path

from tests.anki.moved import load, standings
from tests.anki.real_anki import new_anki


def main(package: Path, folder: Path) -> None:
    with new_anki(folder / "anki") as anki:
        load(anki, package)
        due_now = sorted(anki.collection.get_card(card).note().guid for card in anki.collection.find_cards("is:due"))
        found = {guid: str(each.due_on) for (guid, _), each in standings(anki).items() if each.due_on}
        problems = anki.problems()
    hour = time.localtime().tm_hour
    print(json.dumps({"hour": hour, "due_on": found, "due_now": due_now, "problems": problems}))  # noqa: T201 - what the parent reads


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
