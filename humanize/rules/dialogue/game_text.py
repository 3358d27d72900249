"""What a game or a quiz says to its player: how such texts are told from stories, and where they may be edited."""

import re
from collections.abc import Iterator

from humanize.rules.dialogue.speech import fixed
from humanize.text.syntax import sentences_of
from humanize.types import Document

_WORDS = re.compile(r"\b(quiz|points?|score|level|player|participants?|round|hint|lives|question|game|turn|puzzle|leaderboard|"
                    r"quest|stage|patch|error|bug|server|inventory|item|mission|boss|enemy|loading|log in|login|save files?|"
                    r"update|connection|character|device|achievement|match|map|objective|reward|xp|loot|armou?r|sword|damage|"
                    r"checkpoint)s?\b", re.I)
_STORY = re.compile(r"\b(?:he|she) (?:said|asked|whispered|replied|shouted|thought)\b", re.I)


def game_matches(document: Document, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Matches in the sentences of a game's own text; none in a story or a conversation."""
    kinds = {m.group(1).lower() for m in _WORDS.finditer(document.text)}
    if len(kinds) < 2 or _STORY.search(document.text):
        return
    for sentence in sentences_of(document):
        for match in pattern.finditer(document.text, sentence.start, sentence.end):
            quoted = any(p.kind == "quotation" and p.start < match.end() and match.start() < p.end for p in document.protected)
            if not quoted and not fixed(document, *match.span()):
                yield match
