"""Whatever a learner does, in whatever order: what is stored is what the logs come to, and nothing is lost."""

import shutil
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from flashpm.domain.grade import Grade, grade_of
from flashpm.domain.identity import CardUid, Ulid
from flashpm.domain.rules import Rules, Scheduler
from flashpm.domain.schedule import fold
from flashpm.domain.study_day import plus
from flashpm.packs.likeness import likeness
from flashpm.services.sitting import Prompt, Sitting
from flashpm.services.use_cases import UseCases, use_cases
from flashpm.storage.library import SqlLibrary, open_library
from flashpm.storage.tables import LOGS
from tests.fakes import FakeClock, FakeDeckWriter
from tests.libraries import all_cards, files_in, import_pack, pack_of, question_of, seeded_bits
from tests.storage.test_rebuild import projections

Acknowledged = dict[str, set[str]]
"""The rows of each log that the learner was told are saved."""
RULES = (
    Rules(),
    Rules(repeats_after_hard=True, overdue_credit=True, ease_recovery=True),
    Rules(scheduler=Scheduler.FSRS),
    Rules(scheduler=Scheduler.FSRS, reschedules=True, longest_interval_days=30),
    Rules(evens_days=True),
)


class Learner:
    """Does what a learner can do to a library of four cards, and keeps what was acknowledged."""

    def __init__(self, folder: Path) -> None:
        self.files, self.clock = files_in(folder), FakeClock()
        self.acknowledged: Acknowledged = {log.name: set() for log in LOGS}
        self.backups: list[tuple[Path, Acknowledged]] = []
        self.switches: list[Ulid] = []
        self.starts = 0
        self.open()
        import_pack(self.library, pack_of(question_of("ferry"), question_of("tram")), self.clock)
        self.acknowledge()

    library: SqlLibrary
    use_cases: UseCases
    sitting: Sitting

    def open(self) -> None:
        """Open the library and sit down to study."""
        self.starts += 1
        self.stack = ExitStack()
        opened = open_library(self.files, self.clock.now, seeded_bits(self.starts))
        self.library = self.stack.enter_context(opened)
        self.use_cases = use_cases(self.library, self.clock, likeness, FakeDeckWriter())
        self.sitting = self.use_cases.studying.begin()

    def close(self) -> None:
        self.stack.close()

    def rows(self) -> Acknowledged:
        connection = self.library._database.connection
        return {log.name: set(connection.exec_driver_sql(f"SELECT id FROM {log.name}").scalars()) for log in LOGS}

    def acknowledge(self) -> None:
        """Take what the logs hold now as saved; nothing that was saved before may be missing."""
        rows = self.rows()
        assert all(self.acknowledged[log] <= rows[log] for log in rows)
        self.acknowledged = rows

    def card(self, number: int) -> CardUid:
        cards = all_cards(self.library)
        return cards[number % len(cards)].face.uid

    def do(self, deed: str, number: int) -> None:
        """Do something; the number says how, to which card, or for how long."""
        getattr(self, deed)(number)
        self.acknowledge()
        self.check()

    def grade(self, number: int) -> None:
        prompt = self.sitting.prompt
        if prompt is not None:
            quality, promised = number % 6, prompt.outcomes[grade_of(number % 6)]
            still_holds = self.holds(prompt)
            answered = self.sitting.grade(
                grade_of(quality), 1_000, turn=prompt.turn, quality=quality if number % 2 else None
            )
            again = self.sitting.grade(Grade.EASY, 1_000, turn=prompt.turn)
            assert again == answered
            assert not still_holds or answered.outcome.due_on == promised.due_on
            assert not still_holds or number % 2 or answered.outcome == promised
            assert self.library.cards.face(prompt.face.uid).schedule == answered.outcome.schedule

    def holds(self, prompt: Prompt) -> bool:
        """Say whether the labels of a prompt are of this day and of the rules that are active."""
        day, rules = self.use_cases.studying.today().day, self.use_cases.settings.study.rules
        return (prompt.day, prompt.rules) == (day, rules)

    def study(self, number: int) -> None:
        for each in range(number % 7):
            self.grade(number + each * 5)

    def undo(self, _: int) -> None:
        self.sitting.undo()

    def redo(self, _: int) -> None:
        self.sitting.redo()

    def wait(self, number: int) -> None:
        self.clock.pass_days(number % 30)

    def jump(self, number: int) -> None:
        self.clock.pass_seconds((number - 50) * 3_607)

    def leave(self, number: int) -> None:
        if self.sitting.prompt is not None:
            (self.sitting.skip, self.sitting.pause)[number % 2]()

    def change(self, number: int) -> None:
        actions, card, cards = self.use_cases.actions, self.card(number), [self.card(number), self.card(number + 1)]
        day = plus(self.use_cases.studying.today().day, number % 9 - 2)
        changes = [
            lambda: actions.set_due(card, day),
            lambda: actions.reset(card),
            lambda: actions.move(card, ("Mine", "Mine::Later", "")[number % 3]),
            lambda: actions.pause_all(cards, is_paused=number % 3 > 0),
            lambda: actions.flag(card, is_flagged=number % 2 > 0),
            lambda: actions.set_due_all(cards, day),
            lambda: actions.reset_all(cards),
        ]
        changes[number // 4 % len(changes)]()
        self.sitting.refresh()

    def edit(self, number: int) -> None:
        self.use_cases.editing.edit(self.card(number), {"my_words": f"Words {number}."})
        self.sitting.refresh()

    def switch(self, number: int) -> None:
        rules = RULES[number % len(RULES)]
        operation = self.use_cases.switching.apply(rules, reschedules=rules.reschedules).operation
        self.switches += [operation] if operation is not None else []

    def switch_back(self, number: int) -> None:
        """Take one of the switches back, not always the newest."""
        if self.switches:
            self.use_cases.undoing.undo(self.switches[number % len(self.switches)])

    def begin(self, number: int) -> None:
        studying = self.use_cases.studying
        if number % 2:
            self.sitting = studying.begin_with([row.face.question_uid for row in all_cards(self.library)])
        else:
            self.sitting = studying.begin()

    def restart(self, _: int) -> None:
        self.close()
        self.open()

    def back_up(self, _: int) -> None:
        path = self.library.back_up()
        assert path is not None
        self.backups.append((path, self.acknowledged))

    def restore(self, number: int) -> None:
        """Put an old backup in the library's place, as the message about a lost library tells the user to."""
        there = [(path, rows) for path, rows in self.backups if path.exists()]
        if there:
            path, self.acknowledged = there[number % len(there)]
            self.close()
            shutil.copy(path, self.files.database)
            self.switches.clear()
            self.open()

    def check(self) -> None:
        """Compare what is stored of each card with what its rows come to."""
        rules = self.use_cases.settings.study.rules
        for row in all_cards(self.library):
            uid, schedule = row.face.uid, row.face.schedule
            steps = self.library.history.steps_of(uid)
            assert fold(uid, [step.row for step in steps if not step.is_taken_back], rules) == schedule
            history = self.use_cases.history.of(uid)
            last = next((entry for entry in reversed(history) if not entry.logged.is_taken_back), None)
            assert last is None or last.after == schedule


NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
"""Each history writes to a disk: to shorten one that fails would take many minutes."""
DEEDS = (
    *("grade", "study", "study", "undo", "undo", "redo", "leave", "change", "change", "edit", "switch"),
    *("switch_back", "wait", "wait", "jump", "restart", "begin", "back_up", "restore"),
)
"""The methods of `Learner`, some twice as likely."""


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], phases=NO_SHRINKING)
@given(st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 99)), max_size=25))
def test_whatever_is_done_the_stored_state_is_a_full_replay_and_nothing_acknowledged_is_missing(
    deeds: list[tuple[str, int]],
) -> None:
    with TemporaryDirectory() as folder:
        learner = Learner(Path(folder))
        try:
            for deed, number in deeds:
                learner.do(deed, number)
            before = projections(learner.library)

            learner.library.rebuild()

            after = projections(learner.library)
            assert before["card"]
            for table, rows in before.items():
                assert after[table] == rows, table
        finally:
            learner.close()
