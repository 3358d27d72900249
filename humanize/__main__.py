"""python -m humanize"""

from humanize.cli import main

raise SystemExit(main())
