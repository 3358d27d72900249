"""Emoji in place of bullets or in front of headings."""

import re
from collections.abc import Iterator

from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_LEAD = re.compile(
    "(?m)^[ \\t]*(?:#+[ \\t]|[-*•][ \\t])?[ \\t]*(?P<emoji>[\U0001f300-\U0001faff\u2600-\u27bf\u2b50]\ufe0f?)[ \\t]"
)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Every emoji at the start of a line, from three lines on."""
    found = list(_LEAD.finditer(document.text))
    if len(found) >= 3:
        for match in found:
            yield Hit(*match.span("emoji"))


RULE = Rule(
    "tells.emoji-lead",
    "A screen reader speaks each of these aloud; a plain bullet is enough.",
    "Wikipedia: Signs of AI writing (Emoji)",
    find,
    PROSE,
    examples=(
        Example(
            "🚀 Fast\n💡 Bright\n🎯 Exact",
            "🚀 Fast\n💡 Bright\n🎯 Exact",
        ),
        Example(
            "- ✅ Cheap\n- ✅ Light\n- ✅ Strong",
            "- ✅ Cheap\n- ✅ Light\n- ✅ Strong",
        ),
        Example(
            "🌱 We plant 40 trees.\n\n🌍 We do not fly.\n\n🌞 We use the sun.",
            "🌱 We plant 40 trees.\n\n🌍 We do not fly.\n\n🌞 We use the sun.",
        ),
    ),
    keeps=("🚀 We open on Monday.", "We won 🎉 and 🎉 and 🎉 again.", "- milk\n- eggs\n- tea"),
)
