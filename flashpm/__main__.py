"""`python -m flashpm` and the `flashpm` command."""

import sys


def main() -> None:
    """Run FlashPM and end the process with its exit status."""
    from flashpm import app

    sys.exit(app.main())


if __name__ == "__main__":
    main()
