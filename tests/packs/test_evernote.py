import pytest

from flashpm.errors import PackError
from flashpm.packs.evernote import looks_like_evernote, read_evernote
from flashpm.packs.reading import read_source
from tests.packs.layouts.as_documents import evernote
from tests.packs.layouts.outline import ADDRESS, outline

TYPE = '<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">'


def export(notes: str, type_: str = TYPE) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>{type_}<en-export>{notes}</en-export>'.encode()


def test_it_is_told_by_its_beginning() -> None:
    assert looks_like_evernote(b"\xef\xbb\xbf" + export(""))
    assert looks_like_evernote(b"<en-export>")
    assert not looks_like_evernote(b"<html><en-export>")


def test_each_note_has_its_title_address_and_content() -> None:
    one, two = read_evernote(evernote(outline("A")))

    assert (one.title, one.address, one.markup) == ("Empty", None, "<en-note/>")
    assert two.title == outline("A").head.title_line
    assert two.address == ADDRESS
    assert two.markup.startswith("<en-note>")


def test_an_address_that_is_none_of_the_web_is_left_out() -> None:
    (note,) = read_evernote(export("<note><source-url>file:///etc/passwd</source-url></note>"))

    assert note.address is None


def test_an_export_without_notes_is_refused() -> None:
    with pytest.raises(PackError, match="No note is in this export"):
        read_evernote(export(""))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (export("<note><content>&a;", '<!DOCTYPE en-export [<!ENTITY a "aa">]>'), "declares parts"),
        (export("<note>" * 300), "far longer"),
        (export("<note/>").replace(b"UTF-8", b"UT-8"), "damaged or cut off"),
        (export("<note/>" * 5_001), "More than 5,000 notes"),
        (export("<note>")[:-20], "damaged or cut off"),
        (export("<note><content/></note>"), "holds no words"),
    ],
)
def test_one_that_is_empty_damaged_or_made_to_do_harm_is_refused(data: bytes, said: str) -> None:
    (error,) = read_source("notes.enex", data).errors

    assert said in error.message
