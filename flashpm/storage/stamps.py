"""Who wrote a log row, when, and in which operation."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.dialects.sqlite import insert

from flashpm.domain.hybrid_clock import milliseconds, next_reading, reading_at
from flashpm.domain.identity import Ulid, ulid
from flashpm.storage.tables import LOGS, PROJECTION_VERSION, meta

DEVICE_LENGTH = 12
_DEVICE_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_ULID_RANDOM_BITS = 80

NowMs = Callable[[], int]
"""Tells the wall clock's time in milliseconds since 1970."""
RandomBits = Callable[[int], int]
"""Gives a number of that many random bits."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What is added to the stamps of rows that were stamped elsewhere, from 1 on.

    Attributes:
        seq, hlc: added to these columns.
        ms: the milliseconds of it, added to moments that were read from `hlc`.
    """

    seq: int
    hlc: int
    ms: int


class Stamper:
    """Stamps rows with this device's name, a running number, and a clock that never goes back.

    Where they stand is read from the newest rows of this device; `meta` adds what was learnt from others.
    """

    def __init__(self, connection: Connection, now_ms: NowMs, random_bits: RandomBits) -> None:
        """Read where the clock and the numbers stand; a new library gets a device name, see `introduce`."""
        self._connection = connection
        self._now_ms = now_ms
        self._random_bits = random_bits
        kept = {row.name: row.value for row in connection.execute(select(meta))}
        self._device = kept.get("device") or self._new_device()
        newest = [self._newest(log) for log in LOGS]
        self._seq = max(seq for seq, _ in newest)
        self._hlc = max(int(kept.get("seen_hlc", 0)), *(hlc for _, hlc in newest))
        version = kept.get("projection_version")
        self.projection_version = None if version is None else int(version)

    @property
    def device(self) -> str:
        """This device's name: 12 letters and digits."""
        return self._device

    def stamp(self) -> dict[str, Any]:
        """Give the columns id, device, seq and hlc of the next row."""
        self._hlc = next_reading(self._hlc, self._now_ms())
        self._seq += 1
        return {"id": self._ulid(self._hlc), "device": self._device, "seq": self._seq, "hlc": self._hlc}

    def make_room(self, rows: int, last_hlc: int) -> Moved:
        """Let rows that were stamped elsewhere, from 1 on, be the next ones of this device.

        Args:
            rows: how many.
            last_hlc: the greatest of their readings.
        """
        ms = max(self._now_ms(), milliseconds(self._hlc - 1) + 1)  # no reading goes back, and moments move alike
        moved = Moved(self._seq, reading_at(ms), ms)
        self._seq += rows
        self._hlc = moved.hlc + last_hlc
        return moved

    def new_operation(self) -> Ulid:
        """Give the id of a new operation."""
        return self._ulid(next_reading(self._hlc, self._now_ms()))

    def introduce(self) -> None:
        """Write down who writes here, of which version the projections are, and the latest moment in the logs.

        To be called inside a transaction, once the file is made, and whenever rows came from elsewhere.
        """
        seen = (self._connection.execute(select(func.max(log.c.hlc))).scalar() or 0 for log in LOGS)
        self._hlc = max(self._hlc, *seen)
        written = {"device": self._device, "projection_version": PROJECTION_VERSION, "seen_hlc": self._hlc}
        self._connection.execute(_KEEP, [{"name": name, "value": str(value)} for name, value in written.items()])

    def _newest(self, log: Table) -> tuple[int, int]:
        newest = select(log.c.seq, log.c.hlc).where(log.c.device == self._device).order_by(log.c.seq.desc()).limit(1)
        row = self._connection.execute(newest).first()
        return (row.seq, row.hlc) if row else (0, 0)

    def _ulid(self, hlc: int) -> Ulid:
        return ulid(milliseconds(hlc), self._random_bits(_ULID_RANDOM_BITS))

    def _new_device(self) -> str:
        bits = self._random_bits(64)
        letters = []
        for _ in range(DEVICE_LENGTH):
            bits, letter = divmod(bits, len(_DEVICE_LETTERS))
            letters.append(_DEVICE_LETTERS[letter])
        return "".join(letters)


_insert = insert(meta)
_KEEP = _insert.on_conflict_do_update(index_elements=["name"], set_={"value": _insert.excluded.value})
