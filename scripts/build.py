"""Build the site: `python scripts/build.py` is `briefings build`, and takes the same words as `briefings`.

What happens, in which order, stands in `briefings/story.py`.
"""

import sys

from briefings.__main__ import main

main(sys.argv[1:] or ["build"])
