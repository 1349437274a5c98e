"""Prints how many cards come out right of every layout in every form: `python -m tests.packs.layouts`."""

import sys

from tests.packs.layouts.forms import FRONT_ENDS, read
from tests.packs.layouts.outline import NAMES, outline


def right(front_end: str, layout: str) -> tuple[int, int]:
    """Give how many cards of a page are right, and how many it has."""
    expected = outline(layout).expected
    pack = read(front_end, layout).pack
    found = pack.questions[0].clarifying_questions if pack else ()
    return sum(one == other for one, other in zip(found, expected, strict=False)), len(expected)


def table() -> list[str]:
    """Give the lines of a Markdown table, the sums at its end."""
    lines = [f"| form | {' | '.join(NAMES)} |", f"|---|{'---|' * len(NAMES)}"]
    sums = {layout: [0, 0] for layout in NAMES}
    for front_end in FRONT_ENDS:
        cells = []
        for layout in NAMES:
            cards = right(front_end, layout)
            sums[layout] = [one + other for one, other in zip(sums[layout], cards, strict=True)]
            cells.append("{}/{}".format(*cards))
        lines.append(f"| {front_end} | {' | '.join(cells)} |")
    all_sums = " | ".join("{}/{}".format(*each) for each in sums.values())
    return [*lines, f"| all | {all_sums} |"]


if __name__ == "__main__":
    sys.stdout.write("\n".join(table()) + "\n")
