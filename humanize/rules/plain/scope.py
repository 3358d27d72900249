"""When the family may act."""

from humanize.types import When

PLAIN = When(not_domains=("entertainment",))
SHAPE = When(not_domains=("entertainment",), strength=0.5)
SAFE_SHAPE = When(not_domains=("entertainment", "health"), strength=0.5, not_flags=("legal",))
