"""Words that other layers fill into their sentences, and that are no words of the user."""

from typing import Final

from flashpm.ui.noted import noted

PHRASES: Final = (
    # what is found where something else is expected
    noted("nothing"),
    noted("a list"),
    noted("fields of its own"),
    noted("a pack"),
    noted("a question"),
    noted("a clarifying question"),
    # what a file looks like that is no text
    noted("a PDF document"),
    noted("a zip archive or an office document"),
    # what a column, a field or a part of a page holds
    noted("interview question"),
    noted("clarifying question"),
    noted("why it matters"),
    noted("expected answer"),
    noted("impact"),
    noted("area"),
    noted("short"),
    noted("my words"),
    noted("question"),
    noted("title"),
    noted("type"),
    noted("product"),
    noted("company"),
    noted("difficulty"),
    noted("minutes"),
    noted("tags"),
    noted("source"),
    noted("deck"),
    noted("id"),
    noted("question id"),
    noted("pack"),
    # why cards from Anki are left out
    noted("they ask nothing in words."),
    noted("they have no answer in words."),
    noted("what they show is made by Anki."),
    noted("“%1” is read as the %7; not shown: %8"),
    noted("“%1” is read as the %7"),
    # why nothing was exported, or a file could not be written
    noted("No card matches"),
    noted("The library has no cards yet"),
    noted("A picture is the only answer of each card, and question packs hold none"),
    noted("the disk is full; make room and export again"),
    noted("your share of the disk is used up; make room and export again"),
    noted("the disk is read-only; choose another place"),
    noted("you may not write there; choose another place"),
    noted("its folder does not exist; create it or choose another place"),
    noted("its folder is a file; choose another place"),
    noted("a folder of that name is already there; choose another name"),
    noted("its name is too long; choose a shorter one"),
    noted("%1; choose another place"),
    noted("“%1”"),
    noted("`flashpm restore FILE` with the newest file from the folder “backups” beside %1."),
)
"""As `flashpm.ui.spoken.SENTENCES`; the longer of two that begin alike stands first."""
