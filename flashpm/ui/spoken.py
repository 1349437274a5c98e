"""The window's language for sentences of the services and of the readers, which write English for everybody."""

import re
from functools import cache
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from flashpm.ui.noted import noted
from flashpm.ui.pack_sentences import PACKS
from flashpm.ui.phrases import PHRASES
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
    noted("A search holds %1 words at most, this one has %2: leave some out."),
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
    noted("Left out, for they are no question pages, packs or clear tables: %1 and %2 more."),
    noted("This asks nothing and has no bullet: check that it is a clarifying question, or leave it out."),
    noted(
        "The saved page ends inside this clarifying question (%1 complete, 1 without %7): save the whole page "
        "again, or fill it in."
    ),
    noted(
        "Questions were changed while this import was made ready, and nothing was added. Look at it again, then add it."
    ),
    noted(
        "“%1” has no interview question. Type it on a line of its own above its clarifying questions, then import "
        "again."
    ),
    noted(
        "It is not clear what the columns of this table hold (%7). Name them in its first line: question, prompt, "
        "why_it_matters, expected_answer, impact; or choose them in the window."
    ),
    noted("Rows of this question differ in its %7: the first one is kept."),
    noted("“%1” is left out: it must be one of %2."),
    noted("“%1” is left out: it must be a whole number of minutes from 1 to %2."),
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
    noted("This was printed in columns, whose words may be mixed up here: compare it with the page."),
    noted("The name of another part stands among these words: compare them with the page."),
    noted("A letter was lost here before the file was saved: compare it with the page."),
    noted(
        "The clarifying questions are printed in columns here, which cannot be told apart: save the page itself as "
        "HTML (complete), or select all, copy and paste."
    ),
    noted("The saved page ends after these clarifying questions: check on the page that none is missing."),
    noted("This row has no clarifying question, so it is left out: write one into it."),
    noted("This row repeats one above it, so it is left out."),
    noted("This row has more cells than the table has columns: put quotes around a text that holds a separator."),
    noted("“%1” is a spreadsheet's own fault, so it is left out: write the text into its cell again."),
    noted("No row of this table has a clarifying question with an answer: check what each column holds."),
    noted("No column says which interview question these rows belong to: write it here."),
    noted("No column names the interview question, so “%1” stands for it."),
    noted("“%1” is in %2 already; it is imported once."),
    noted("Where no field names the interview question, the deck's name stands for it, five notes to a question."),
    noted("The package holds no learning progress, so every schedule stays as it is."),
    noted("Sounds are kept for Anki and not played here: %1."),
    noted("Drawings (SVG) are kept for Anki and not shown here: %1."),
    noted("%1 notes stand in the package twice and are read once."),
    noted("Notes of the type “%1” were made in Anki; %7."),
    noted("%1 note or card is left out: it asks nothing in words."),
    noted("%1 card is left out: it has no answer in words."),
    noted("%1 card is left out: what it shows is made by Anki."),
    noted("%1 notes or cards are left out: %7"),
    noted("%1 note stands in the package twice and is read once."),
    noted("Pictures and sounds that the cards name and the package does not hold: %1."),
    noted("Pictures on the web or on another computer, left out: %1."),
    noted("Files of more than %1 MB, left out: %2. They stay in Anki."),
    noted("Files that are no pictures and no sounds by their content, left out: %1. They stay in Anki."),
    noted("Pictures and sounds after the first %1 of a card, left out: %2."),
    noted("Pictures and sounds in fields that have no place here, left out: %1. They stay in Anki."),
    # what is said of a field
    noted("names no decision: begin with what you would do, such as drop, ship or test"),
    noted("has %1 characters: cut it to %2, which are read at a glance"),
)
"""Those that are often met in the window; the others stand in modules of their own.

%1 to %6 stand for what is the user's own, such as a name; %7 to %9 for words of ours, in the window's language too.
"""

_ALL: Final = (*SENTENCES, *PACKS, *RARE, *PHRASES)
_HOLE: Final = re.compile("%([1-9])")
_FIRST_OF_OURS: Final = "%7"
_THOUSANDS: Final = re.compile("[0-9]{1,3}(,[0-9]{3})+")
_EXACT: Final = frozenset(text for text in _ALL if _HOLE.search(text) is None)


class _Pattern(NamedTuple):
    """A sentence with how it begins, and what it looks like when it is filled in."""

    text: str
    beginning: str
    filled: re.Pattern[str]


def spoken(sentence: str) -> str:
    """Say a sentence in the window's language; one that is not known stays as it is."""
    if sentence in _EXACT:
        return QCoreApplication.translate(CONTEXT, sentence)
    for pattern in _patterns():
        found = pattern.filled.fullmatch(sentence) if sentence.startswith(pattern.beginning) else None
        if found is not None:
            return _filled(pattern.text, found)
    return sentence


def _filled(text: str, found: re.Match[str]) -> str:
    words = {hole: _filling(text, f"%{hole[1:]}", held) for hole, held in found.groupdict().items()}
    return _HOLE.sub(lambda hole: words[f"_{hole[1]}"], QCoreApplication.translate(CONTEXT, text))


def _filling(text: str, hole: str, held: str) -> str:
    """Give what fills a hole: words of ours and numbers as the window's language has them, all else as it is."""
    if hole >= _FIRST_OF_OURS:
        return _said_within(held)
    is_number = _THOUSANDS.fullmatch(held) is not None and f"“{hole}”" not in text
    return QLocale().toString(int(held.replace(",", ""))) if is_number else held


def _said_within(words: str) -> str:
    """Say what is filled in, such as a reason: each part of a list by itself, or the whole."""
    parts = words.split(", ")
    said = [spoken(part) for part in parts]
    return spoken(words) if said == parts else ", ".join(said)


@cache
def _patterns() -> tuple[_Pattern, ...]:
    return tuple(
        _Pattern(text, _HOLE.split(text)[0], re.compile(_HOLE.sub(r"(?P<_\1>.+)", re.escape(text)), re.DOTALL))
        for text in _ALL
        if text not in _EXACT
    )
