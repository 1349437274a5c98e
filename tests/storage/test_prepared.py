from sqlalchemy import Text, bindparam, insert, select

from flashpm.storage.library import SqlLibrary
from flashpm.storage.prepared import Prepared
from flashpm.storage.tables import deck

ADD = Prepared(insert(deck), ["name", "folded"])


def add(library: SqlLibrary, name: str) -> None:
    ADD.run(library._database.connection, {"name": name, "folded": name.casefold()})


def test_a_statement_gets_its_values_by_name_and_gives_bare_tuples(library: SqlLibrary) -> None:
    add(library, "Harbour")
    add(library, "Port")
    folded_of = Prepared(select(deck.c.folded).where(deck.c.name == bindparam("wanted", type_=Text)))

    assert folded_of.run(library._database.connection, {"wanted": "Port"}).fetchall() == [("port",)]


def test_what_is_always_the_same_stands_in_the_words(library: SqlLibrary) -> None:
    add(library, "Rider's :wanted")
    its_own = Prepared(select(deck.c.id).where(deck.c.name == "Rider's :wanted", deck.c.folded != "x").limit(2))

    assert "'Rider''s :wanted'" in its_own.words
    assert "LIMIT 2" in its_own.words
    assert len(its_own.run(library._database.connection, {}).fetchall()) == 1


def test_a_statement_runs_once_for_each_set_of_values(library: SqlLibrary) -> None:
    ADD.run_many(library._database.connection, [{"name": name, "folded": name} for name in ("a", "b")])

    names = select(deck.c.name).where(deck.c.name.in_(["a", "b"])).order_by(deck.c.name)
    assert list(library._database.connection.execute(names).scalars()) == ["a", "b"]
