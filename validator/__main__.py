"""``python -m validator``: the command, where no script could be installed."""

import sys

from validator.cli import main

if __name__ == "__main__":
    sys.exit(main())
