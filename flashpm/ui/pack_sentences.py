"""What the reader of packs says to their authors, each sentence as it is written there."""

from typing import Final

from flashpm.ui.noted import noted

PACKS: Final = (
    # of what stands in a pack as a whole
    noted("the file is empty: a pack begins with the line `format: %1`"),
    noted("this is no pack: a pack begins with the line `format: %1`"),
    noted("the pack is made for a newer FlashPM (this one reads %1): update FlashPM, then import again"),
    noted("Packs cannot be read, because PyYAML was installed without libyaml: install PyYAML again."),
    noted("only the first %1 are listed: mend them first"),
    noted("a line of three dashes or dots begins a second document: delete it, for a file holds one pack"),
    noted("the file holds more than %1 texts and fields: make several packs of it"),
    noted("more than %1 items stand in one list: make several packs of it"),
    noted("more than %1 fields stand in one group: look at the indentation"),
    noted("more than %1 characters stand here without an end: shorten the text"),
    noted("lists and fields lie more than %1 deep in one another: flatten them"),
    noted("lists and fields lie too deep in one another: flatten them"),
    # of how a pack is written
    noted("an invisible character (%1) stands here: delete it"),
    noted("an escape in this text stands for an invisible character: delete it"),
    noted("a YAML alias (*) repeats another part of the file: write that part out here"),
    noted("a field's name must be a plain word: put a text that begins like this in quotes"),
    noted("%1 stands in line %2 and again in line %3: keep one of them"),
    noted("a text may not begin with ! (a YAML tag): put it in quotes, or delete the tag"),
    noted("a text may not begin with a dash and a space: put the whole text in quotes"),
    noted("a text may not begin with a question mark and a space: put the whole text in quotes"),
    noted("a text may not begin with this character: put the whole text in quotes"),
    noted("a text may not begin with > or |: put the whole text in quotes"),
    noted("a text may not begin with %1: put the whole text in quotes"),
    noted("%1 is left out as a YAML anchor: put the text in quotes to keep it"),
    noted("a tab stands where spaces belong: indent with spaces"),
    noted("a backslash in double quotes has a meaning of its own: write it twice, or use single quotes"),
    noted("the file ends here, within a [ or { that is not closed: close it, or get the whole file again"),
    noted("this line does not line up with the lines above it: begin the fields of one group in the same column"),
    noted("no colon with a space behind it stands in this line: write the field's name, a colon, a space and the text"),
    noted(
        "this field does not fit the line above it: begin both in the same column, and put a space behind the colon "
        "of the line above"
    ),
    noted(
        "the text goes on behind its closing quote or bracket: put the whole text in single quotes, and write each "
        "single quote inside it twice"
    ),
    noted("the quote that opens here is never closed: close it"),
    noted("the [ that opens here is not closed by ]: close it, or put the whole text in quotes"),
    noted("the { that opens here is not closed by }: close it, or put the whole text in quotes"),
    noted("a line may not begin with %: delete it"),
    noted("this line asks for another version of YAML: delete it"),
    noted("a colon and a space stand inside a text: put the whole text in quotes"),
    noted("this is not valid YAML: look at the indentation, the quotes and the colons here"),
    # of fields: what follows on a field's name
    noted("is empty: write its value here"),
    noted("is an empty list: add at least one question"),
    noted("has nothing to learn: add at least one of why_it_matters, expected_answer and impact"),
    noted("asks almost the same as the one in line %1: word them apart, or delete one"),
    noted("asks the same as the one in line %1: word them apart, or delete one"),
    noted("has %1 characters, and at most %2 fit: shorten it"),
    noted("cannot be read: compare it with the example in FlashPM's description of the pack format"),
    noted("must have fields, each a name, a colon and a text; found %7"),
    noted("must be one text; found %7: put the text in quotes"),
    noted("may hold only the letters a to z, the digits 0 to 9 and hyphens; found %7"),
    noted("must be a list with a dash before the first field of each question; found %7"),
    noted("must be a list with a dash before the first field of each clarifying question; found %7"),
    noted("must be a list, such as [audio, ranking]; found %7"),
    noted("must be a day written as year-month-day, such as 2026-01-31; found %7"),
    noted("must be a whole number of minutes from 1 to %1; found %7"),
    noted("must be true or false; found %7"),
    noted("must be one of %1; found %7 – did you mean %2?"),
    noted("must be one of %1; found %7"),
    noted("must be names with %1 between them, such as Trade-off::Audio; found %7"),
    noted("must be %1; found %7"),
    noted("may not be %1, which FlashPM keeps for saved pages: choose another id"),
    noted("%1 is already the id of the one in line %2: give each its own id"),
    noted("%1 is no field of %7 and is left out – did you mean %2?"),
    noted("%1 is no field of %7 and is left out"),
)
"""As `flashpm.ui.spoken.SENTENCES`; the longer of two that begin alike stands first."""
