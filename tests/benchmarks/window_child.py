"""The window in a process of its own, for the measures.

    python -m tests.benchmarks.window_child DATA_DIR STARTED_AT [ANSWERS]

STARTED_AT is `time.time()` of the parent before it started this process. Prints one JSON object: seconds by the clock,
and of the processor where a name says `work`.
"""

import sys
from pathlib import Path

from flashpm.app import load_qt

if __name__ == "__main__":
    load_qt()  # before anything else of it, as `flashpm` does
    from tests.benchmarks.window_measures import main

    main(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 30)
