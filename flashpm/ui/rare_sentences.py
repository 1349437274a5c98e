"""Sentences of other layers that the window says seldom: of a failing disk, and of sources that cannot be read."""

from typing import Final

from flashpm.ui.noted import noted

RARE: Final = (
    # of saving and opening
    noted("There is no library yet in which anything could be written."),
    noted("The library %1 is of an older FlashPM. Start `flashpm review` once."),
    noted("%1 is a file. Name a folder for your library with --data-dir."),
    noted("Not saved: the disk with %1 is full. Make room there, then try again."),
    noted("Not saved: the disk with %1 reports an error. Check it, then try again."),
    noted("Not saved: %1 is read-only. Allow writing to it and to its folder, then try again."),
    noted("%1 cannot be opened. Check that you may read and write its folder."),
    noted("%1 cannot be opened: you have no right to."),
    noted("Another program is using %1. Close it, then try again."),
    noted("%1 is not a FlashPM library. Move it away, or choose another folder with --data-dir."),
    noted("%1 is damaged. To go back: %7"),
    noted("The library %1 is missing or empty. If you had one: %7"),
    noted(
        "The library %1 was made by a newer FlashPM (its format is %2, this one knows %3). Update FlashPM to open it."
    ),
    noted("FlashPM needs SQLite %1 or newer; this Python has %2."),
    noted("%1 cannot be written (%2)."),
    noted(
        "The library %1 is gone, but there are backups in %2. Go back to the newest: `flashpm restore FILE`; "
        "or move the backups away to begin anew."
    ),
    noted("The folder %1 cannot be locked (%2)."),
    # of backups
    noted("%1 is a folder or an open library. Name a new file for the backup."),
    noted("The backup in %1 could not be verified, so nothing was changed. Check the disk."),
    noted("There is no file %1. Your backups lie in the folder “backups” beside your library."),
    noted("The backup %1 is damaged. Choose an older one; your library is as it was."),
    # of exporting
    noted("A clarifying question without a prompt cannot become a card in Anki; write its prompt or leave it out: %1."),
    noted(
        "The Anki package %1 cannot be written: the folder for temporary files has no room; make room there and "
        "export again."
    ),
    noted("The Anki package %1 cannot be written: %7."),
    noted("The table %1 cannot be written: %7."),
    noted("The question pack %1 cannot be written: %7."),
    noted("The file %1 cannot be written: %7."),
    noted("%7: nothing was exported, %2 was not written."),
    noted(
        "Anki takes a file named %1 for a whole collection and would replace the user's own with it; choose "
        "another name."
    ),
    noted("%1 is there already and is no Anki package; choose another name."),
    noted("There is nothing to export to Anki: no clarifying question was chosen."),
    # of packages from Anki
    noted("The media in the package unpack to more than %1 bytes: they are refused."),
    noted("The package is cut off: copy or export it once more."),
    noted("The package holds more than %1 files: export it from Anki without media."),
    noted("Two files in the package have one name: export it from Anki once more."),
    noted("The package is cut off or damaged: export it from Anki once more."),
    noted("“%1” in the package is damaged: export it from Anki once more."),
    noted("“%1” in the package unpacks to more than %2 bytes: it is refused."),
    noted("The collection in the package is damaged: run Check Database in Anki, then export again."),
    noted("The collection in the package has the layout %1, which is not known: update FlashPM."),
    noted("The collection in the package is no database: export it from Anki once more."),
    noted("The collection in the package is not laid out as Anki lays it out: it is refused."),
    noted("The collection in the package cannot be read: export it from Anki once more."),
    noted("The collection in the package holds a value of a wrong kind: run Check Database in Anki."),
    noted("The list of media in the package is damaged: export it from Anki once more."),
    noted("The package names a media file %1, which is no safe file name: it is refused."),
    noted("A list in the package is damaged: export it from Anki once more."),
    noted("The package is of a newer Anki: export it again with “Support older Anki versions”, or update FlashPM."),
    noted("There is no collection in the package: export it from Anki once more."),
    noted("A note in the package has no note type: run Check Database in Anki, then export again."),
    noted("No note is in this export: choose some in Anki, and export them again."),
    noted("Reviews that Anki holds with an impossible date or grade, left out: %1."),
    # of archives and folders
    noted("This is a spreadsheet: save its table as CSV and import that."),
    noted("This is a presentation: save it as PDF, or copy its text, and import that."),
    noted("This is a document of Pages: export it as Word (.docx) or PDF and import that."),
    noted(
        "This is a document of an older Pages, Keynote or Numbers: export it as Word (.docx), PDF or CSV and import "
        "that."
    ),
    noted("This is a drawing of Visio: copy its text and paste it."),
    noted("This is an e-book: open it, copy the pages with your questions, and paste them."),
    noted("This page holds an archive without a page in it: save it again as HTML, or copy its text."),
    noted("This document declares parts of its own, which no word processor does: copy its text instead."),
    noted("This document is damaged or cut off: save it again, or copy its text and import that."),
    noted("This document holds no words: check that you saved the right one."),
    noted("This is a document of an older Word, Excel or Outlook: save it as .docx, CSV or text instead."),
    noted("No note is in this export from Evernote: choose the notes with your questions, and export them."),
    noted("More than %1 notes are in this export: choose those with your questions."),
    noted("This archive holds more than %1 MB: unpack it and import its files."),
    noted("More than %1 files are in this archive: choose those with your questions."),
    noted("Two files of this archive bear the same name: unpack it and import the right one."),
    noted("This is an office document: save a table as CSV, copy the text of anything else."),
    noted("A file of this archive bears a name that leads out of it: do not trust this archive."),
    noted("This archive is locked with a password: unpack it and import its files."),
    noted("This archive is packed in an unusual way: unpack it and import its files."),
    noted("This archive holds more than %1 lines: unpack it and import its files."),
    noted("Another archive is in this one (%1): unpack it first."),
    noted("This archive is empty: zip your files again."),
    noted("A file of this archive swells without end when it is unpacked: do not trust it."),
    noted("The folder cannot be read (%1)."),
    noted("More than %1 files are in this folder: choose those with your questions."),
    noted("This is a hidden file, or belongs to another."),
    # of pages and texts
    noted("This saved page or mail holds no text to read: save the page again, or copy its text."),
    noted("This PDF draws far more than a page of text: open it, select all, copy, and paste the text."),
    noted("This PDF is damaged or asks for too much time or memory: open it, select all, copy, and paste the text."),
    noted(
        "This is a forum answer, which names neither reasons nor impacts: write its questions and answers into a "
        "pack or a table, and import that."
    ),
    noted("This is only the address of a page: open it, save or copy the page itself, and import that."),
    noted(
        "This is data for programs (JSON) in which no questions are found: name their fields question, prompt, "
        "why_it_matters, expected_answer and impact."
    ),
    noted("This JSON has a fault in line %1: mend it there, or export it again."),
    noted("This JSON is longer than %1 characters: split it, or write each question on a line."),
    noted("This JSON holds more than can be read as questions: split it, or leave out the rest."),
    noted("Lists of this JSON stand too deep in one another: it holds no questions."),
    noted("A text of this JSON is longer than %1 characters: shorten it."),
    noted(
        "These are clippings of a Kindle, passages without questions and answers: write the questions into a table or "
        "a pack, and import that."
    ),
    noted("This only points to a document of Google: open it, download it as Word (.docx) or HTML, and import that."),
    # of files that hold no text
    noted(
        "This is a picture, and words in pictures are not read: save the page itself as HTML (complete), or select "
        "all, copy and paste."
    ),
    noted("This is a sound or a film, which is not read: write its questions into a table or a pack."),
    noted("This is a section of OneNote: export it as Word (.docx) or PDF, or copy its text, and import that."),
    noted("This is an archive of a kind that is not read: unpack it and import its files."),
    noted("This is a print file (PostScript or DjVu): save it as PDF and import that."),
    noted(
        "This is a database: a library of FlashPM is put back in Settings › Data; from another program export what "
        "you want as CSV, from Anki as a package (.apkg)."
    ),
    noted("This is a program and not a page: import the page, pack or table with your questions."),
    noted("This only points to another file: import that file itself."),
    noted("This document is locked with a password: save it without one and import that."),
    noted("This is a mail of Outlook (.msg): save it as text or HTML, or copy its words, and import that."),
    noted("This is not text (it looks like %7): copy the text you want, save it as a .txt file and import that."),
    noted("This page is too large to read as HTML: save it without its pictures, or copy its text and import that."),
    noted("This saved page (MHTML) holds no page to read: save it again, or copy its text."),
    noted("This web archive holds no page to read: save the page as its source, or copy its text."),
    noted("This web archive is damaged: save the page again, or copy its text."),
    noted("This page stands in the file a second time and is imported once."),
    noted("Nothing stands under this title, so it was left out: open its page to import it."),
    noted(
        "This is far longer than pages of questions are: save fewer pages in one file, or copy the text you "
        "want and paste it."
    ),
    noted(
        "This PDF holds pictures of pages and no text: save the page itself as HTML (complete), or select "
        "all, copy and paste."
    ),
    noted("This PDF is locked with a password: print it again without one, or paste its text."),
    noted("This PDF has more than %1 pages: print the page of one interview question, or paste its text."),
    noted(
        "The layout of this forum answer is not supported yet: write its questions and answers into a pack "
        "to import them."
    ),
    noted("This is not text: copy the text you want, save it as a .txt file and import that."),
    noted("This is larger than %1 MB: split it, or save less of the page."),
    # of tables
    noted("This table has more than %1 cells: split it into several files."),
    noted("This table has more than %1 rows: split it into several files."),
    noted("A quote that opens in line %1 is never closed: close it."),
    noted("Line %1 has more than %2 cells: take out those that are not needed."),
    noted("A cell in line %1 has more than %2 characters: close the quote that opens there, or shorten it."),
    noted(
        "This row has neither why it matters, nor an expected answer, nor an impact, so it is left out: "
        "write one of them."
    ),
    noted("This short form has more than %1 characters, so it is left out."),
    noted("Remarks that are not listed: %1."),
    noted("This id stands in a row above already, so it is left out."),
)
"""As `flashpm.ui.spoken.SENTENCES`."""
