"""`python -m flashpm` and the `flashpm` command."""

import signal
import sys


def main() -> None:
    """Run FlashPM and end the process with its exit status."""
    from flashpm import app

    if sys.platform != "win32":
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `flashpm list | head` ends as other programs do
    sys.exit(app.main())


if __name__ == "__main__":
    main()
