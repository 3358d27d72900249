"""When the family may act."""

from humanize.types import When

DEBRIS = When(not_domains=("entertainment",), strength=0.25)  # what a chat left behind; health texts too
EVERYWHERE = When(not_domains=("entertainment",), strength=0.5)  # health texts too
PROSE = When(not_domains=("entertainment", "health"), strength=0.5)
STRUCTURE = When(not_domains=("entertainment", "health"), strength=0.75)
CONTENT = When(domains=("content",), strength=0.75)
CONTENT_FULL = When(domains=("content",), strength=1.0)
