"""The window's language for sentences of the services and of the readers, which write English for everybody."""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from flashpm.ui.noted import noted
from flashpm.ui.rare_sentences import RARE

CONTEXT = "Wording"
"""The context of texts that belong to no widget."""


SENTENCES: Final = (
    # of saving
    noted("A question needs the words that the interviewer says: write them, then save."),
    noted("A question needs a clarifying question, for those alone make cards: write one, then save."),
    noted("A clarifying question needs the words that you would ask: write them, then save."),
    noted("A card needs an answer: write why it matters, the expected answer or the impact, then save."),
    noted("“%1” needs an answer: write why it matters, the expected answer or the impact, then save."),
    # of searching
    noted("The search “is:%1” is not known; use one of %2."),
    # of the library
    noted("FlashPM is open already with the library in %1. Close it there, then try again."),
    noted("The folder %1 cannot be written to (%2)."),
    # of a source that gives nothing
    noted("This is not a question page: open the page of one interview question, copy all of it, and import that."),
    noted("The saved page ends right after its title: save or copy the whole page and import that."),
    noted("This page only lists questions: open one of them, save or copy its page, and import that."),
    noted(
        "No clarifying questions were found in this text: import the page of an interview question that lists them "
        "with their reasons and answers."
    ),
    noted("This is empty: save the page or pack again and import the new file."),
    noted("There is no such file. Check its name and folder."),
    noted("The file cannot be read (%1)."),
    noted("This page shows no words until its script runs: save it as HTML (complete), or select all, copy and paste."),
    noted("Nothing to import is in it: no question page, pack or table was found."),
    noted("This archive is damaged or cut off: fetch it again, or import its files."),
    noted("There is no card in the package that has a question and an answer in words: nothing can be imported."),
    # of a source that was read
    noted("Left out, for they are no question pages, packs or clear tables: %1."),
    noted("“%1” was deleted by you, and is left out."),
    noted("This file holds %1 questions: check that you want them all."),
    noted("The page's title is missing: type one, or import without."),
    noted("The interview question is missing: type it in before you import."),
    noted("This page has a question but no clarifying questions: keep it without cards, or leave it out."),
    noted(
        "The saved page ends before its clarifying questions: save the whole page again, or keep the question without "
        "cards."
    ),
    noted("The heading of the clarifying questions is missing: check that these are all of them, and nothing else."),
    noted("Several questions share one reason, answer and impact: each has a copy, check that it fits."),
    noted(
        "The clarifying questions are missing from this copy, as reader views drop them: select all on the page "
        "itself, copy, and import that text."
    ),
    noted("This paragraph belongs to no clarifying question and was left out: check the ones around it."),
    noted("The words of this clarifying question are missing: type them in before you import."),
    noted("This clarifying question has no why it matters: add it, or import without."),
    noted("This clarifying question has no expected answer: add it, or import without."),
    noted("This clarifying question has no impact: add it, or import without."),
    noted("The text ends here, perhaps inside the impact: compare it with the page."),
    noted("The saved page ends after these clarifying questions: check on the page that none is missing."),
    noted("This row has no clarifying question, so it is left out: write one into it."),
    noted("This row repeats one above it, so it is left out."),
    noted("No row of this table has a clarifying question with an answer: check what each column holds."),
    noted("No column says which interview question these rows belong to: write it here."),
    noted("No column names the interview question, so “%1” stands for it."),
    noted("“%1” is in %2 already; it is imported once."),
    noted("Where no field names the interview question, the deck's name stands for it, five notes to a question."),
    noted("The package holds no learning progress, so every schedule stays as it is."),
    noted("Sounds are kept for Anki and not played here: %1."),
    noted("Drawings (SVG) are kept for Anki and not shown here: %1."),
    noted("%1 notes stand in the package twice and are read once."),
    # what is said of a field
    noted("names no decision: begin with what you would do, such as drop, ship or test"),
    noted("has %1 characters: cut it to %2, which are read at a glance"),
)
"""Those that are often met in the window; see `RARE` too. Others are said as they are: English, and hardly ever."""


def spoken(sentence: str) -> str:
    """Say a sentence in the window's language; one that is not known stays as it is."""
    for text, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            return _filled(QCoreApplication.translate(CONTEXT, text), found)
    return sentence


def _filled(text: str, found: re.Match[str]) -> str:
    return re.sub(r"%([1-9])", lambda mark: found[int(mark[1])], text)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Give each sentence with what it looks like when it is filled in."""
    return tuple(
        (text, re.compile(re.sub(r"%[1-9]", "(.+)", re.escape(text)), re.DOTALL)) for text in (*SENTENCES, *RARE)
    )
