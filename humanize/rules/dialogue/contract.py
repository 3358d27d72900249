"""dialogue.contract: people say "don't", not "do not"."""

import re
from collections.abc import Iterator

from humanize.rules.dialogue.speech import Speech, fixed, speeches
from humanize.types import Document, Example, Goal, Hit, Rule, When

_NOT = {"do": "don't", "does": "doesn't", "did": "didn't", "is": "isn't", "are": "aren't", "was": "wasn't", "were": "weren't",
        "have": "haven't", "has": "hasn't", "had": "hadn't", "will": "won't", "would": "wouldn't", "could": "couldn't",
        "should": "shouldn't", "can": "can't"}
_BE = {"am": "'m", "are": "'re", "is": "'s"}
_FULL = re.compile(
    r"\b(?P<pron>i|you|we|they|he|she|it|that|there|what|who|where) (?P<be>am|are|is)\b"
    r"(?! (?:that|if|when|in need of|necessary that I|it that)\b)|"
    r"\b(?P<have>(?:i|you|we|they) have)(?= (?:got|been|never|always|already|not yet|seen|done|had|heard|told|come|gone|found|"
    r"lost|made|waited)\b)|"
    r"\b(?P<aux>do|does|did|is|are|was|were|have|has|had|will|would|could|should|can) not\b|\b(?P<cannot>cannot)\b", re.I)
_SHORT = re.compile(r"\b\w+(?:n['’]t|['’](?:m|re|ve|ll|d))\b|\b(?:it|that|he|she|there|what|who|let)['’]s\b", re.I)
_STIFF = re.compile(
    r"\b(?:thee|thou|thy|hath|doth|shall|sir|sire|milord|milady|affirmative|negative|protocol|directive|verily|'tis|alas|"
    r"forsooth|your (?:majesty|grace)|"
    r"unit \d|compliance|initiating|processing)\b", re.I)
_PRONOUNS = {"am": ("i",), "are": ("you", "we", "they"), "is": ("he", "she", "it", "that", "there", "what", "who", "where")}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    rows = speeches(document)
    for speech in rows:
        if is_formal(document, rows, speech):
            continue
        for match in _FULL.finditer(document.text, speech.start, speech.end):
            short = _short_form(document, match)
            if short and not fixed(document, match.start(), match.end()) and not _stressed(document, match, speech):
                yield Hit(match.start(), match.end(), (short,))


def _short_form(document: Document, match: re.Match[str]) -> str:
    text = document.text
    curly = "’" if "’" in text else "'"
    before = text[:match.start()].rstrip().lower()
    if match.group("pron"):
        pronoun, be = match.group("pron"), match.group("be").lower()
        asked = pronoun.lower() in ("what", "who", "where") and not re.match(r" (?:the|a|an|your|my|this|that|he|she|it|wrong|"
            r"going|happening)\b", text[match.end():])
        return "" if pronoun.lower() not in _PRONOUNS[be] or asked else pronoun + _BE[be].replace("'", curly)
    if match.group("have"):
        return match.group("have").split()[0] + f"{curly}ve"
    if match.group("cannot"):
        return _cased("can't", match.group()).replace("'", curly)
    aux = match.group("aux").lower()
    # A vow or an order keeps its weight: "You will not pass."
    if aux in ("will", "would", "shall") and re.search(r"\b(?:you|i)$", before):
        return ""
    return _cased(_NOT[aux], match.group()).replace("'", curly)


def _cased(short: str, old: str) -> str:
    return short.capitalize() if old[0].isupper() else short


def _stressed(document: Document, match: re.Match[str], speech: Speech) -> bool:
    """Whether the full form carries the stress: in capitals, marked, or last in its clause."""
    after = document.text[match.end():speech.end]
    negative = match.group("aux") or match.group("cannot")
    marked = re.match(r"\s*(?:[.!?,;:…—–*_\"”]|$)", after) is not None and not negative
    starred = document.text[max(0, match.start() - 1):match.start()] in ("*", "_")
    return marked or starred or match.group().isupper()


def is_formal(document: Document, rows: tuple[Speech, ...], speech: Speech) -> bool:
    """Whether a speaker is formal, archaic or a machine, or is told apart from the others by full forms."""
    own = " ".join(document.text[r.start:r.end] for r in rows if r.speaker == speech.speaker)
    if len(_STIFF.findall(own)) >= 2:
        return True
    others = " ".join(document.text[r.start:r.end] for r in rows if r.speaker != speech.speaker)
    return len(_FULL.findall(own)) >= 6 and not _SHORT.search(own) and bool(_SHORT.search(others))


RULE = Rule(
    id="dialogue.contract",
    message="People speak in short forms; a full form sounds like writing read aloud.",
    source="Biber et al. 1999, Longman Grammar of Spoken and Written English",
    find=_find,
    when=When(domains=("entertainment",)),
    examples=(
        Example("MIRA: I do not want to leave.", "MIRA: I don't want to leave."),
        Example("VOSS: You have got 9 minutes. Do not waste them.", "VOSS: You've got 9 minutes. Don't waste them."),
        Example("TAM: We are not leaving. It is not just a ship.", "TAM: We're not leaving. It's not just a ship."),
        Example("BO: She could not see that it is late.", "BO: She couldn't see that it's late."),
    ),
    keeps=(
        "GUARD: You will not pass.",
        "TAM: I know who he is.",
        "KNIGHT: I shall not yield, sir. It is my oath, sire.",
        "The ship is not ready. It is late.",
        "GUARD: What is it that you want here?",
    ),
)
