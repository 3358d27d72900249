"""Slips that people make, put into clean sentences by chance: one slip a sentence, and where it is."""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

_SOUNDS = (
    ("their", "there"), ("there", "their"), ("they're", "their"), ("your", "you're"), ("you're", "your"), ("its", "it's"),
    ("it's", "its"), ("then", "than"), ("than", "then"), ("to", "too"), ("too", "to"), ("affect", "effect"), ("effect", "affect"),
    ("lose", "loose"), ("accept", "except"), ("weather", "whether"), ("whether", "weather"), ("whose", "who's"), ("who's", "whose"),
    ("right", "write"), ("write", "right"), ("new", "knew"), ("know", "no"), ("hear", "here"), ("here", "hear"), ("were", "where"),
    ("where", "were"), ("by", "buy"), ("buy", "by"), ("through", "threw"), ("passed", "past"), ("past", "passed"),
    ("sites", "sights"), ("site", "sight"), ("advice", "advise"), ("advise", "advice"), ("principles", "principals"), ("peace", "piece"),
    ("piece", "peace"), ("led", "lead"), ("would have", "would of"), ("should have", "should of"), ("could have", "could of"))
_HOMES = frozenset({"their", "there", "they're"})
_ITS = frozenset({"its", "it's"})
_PREPOSITIONS = (
    ("interested in", "interested on"), ("depends on", "depends of"), ("depend on", "depend of"), ("responsible for", "responsible of"),
    ("based on", "based in"), ("focus on", "focus in"), ("consists of", "consists in"), ("part of", "part from"),
    ("listen to", "listen at"), ("aware of", "aware about"), ("different from", "different of"), ("arrive at", "arrive to"),
    ("apply to", "apply at"), ("apply for", "apply to"), ("rely on", "rely in"), ("respond to", "respond at"), ("help with", "help on"),
    ("instead of", "instead from"), ("according to", "according with"), ("such as", "such like"), ("in addition to", "in addition of"),
    ("access to", "access at"), ("compared to", "compared at"), ("lead to", "lead at"), ("ask for", "ask of"), ("capable of", "capable to"),
    ("at the end", "in the end"), ("on the page", "at the page"), ("in the past", "at the past"), ("by email", "by the email"))
_TENSES = (
    (r"\b(has|have|had) (begun|written|taken|chosen|given|seen|gone|known|grown|shown)\b",
     {"begun": "began", "written": "wrote", "taken": "took", "chosen": "chose", "given": "gave", "seen": "saw", "gone": "went",
      "known": "knew", "grown": "grew", "shown": "showed"}),
    (r"\b(did(?:n't| not)?|to) (create|use|make|find|help|need|provide|work|build|develop|include|improve|start|change|learn)\b", "past"),
    (r"\b(will|can|should|must|could|would) (create|use|make|find|help|need|provide|work|build|develop|include|improve|start|change)\b",
     "past"),
    (r"\b(was|were|been|be|is|are) (created|used|designed|built|developed|included|needed|provided|required|written)\b", "base"))
_PAST = {"make": "made", "find": "found", "build": "built"}
_BASE = {"built": "build", "written": "write", "created": "create", "used": "use", "designed": "design", "developed": "develop",
         "included": "include", "needed": "need", "provided": "provide", "required": "require"}
_AGREEMENT = (("is", "are"), ("are", "is"), ("was", "were"), ("were", "was"), ("has", "have"), ("have", "has"), ("does", "do"),
              ("do", "does"), ("doesn't", "don't"), ("don't", "doesn't"))
_SMALL = ("the", "a", "to", "of", "is", "are", "be", "and", "for", "that", "in", "an", "with", "on")
_CALENDAR = ("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|August|September|October|"
             "November|December|English|Spanish|American|Congress|Internet")


@dataclass(frozen=True, slots=True)
class Slip:
    """A clean sentence, the same with a slip, and where the slip stands in it."""

    clean: str
    text: str
    start: int
    end: int


Maker = Callable[[str, random.Random], Slip | None]


def _put(clean: str, start: int, end: int, new: str) -> Slip:
    return Slip(clean, clean[:start] + new + clean[end:], start, start + len(new))


def _swapped(pairs: Sequence[tuple[str, str]]) -> Maker:
    def make(clean: str, chance: random.Random) -> Slip | None:
        places = [(m, wrong) for right, wrong in pairs for m in re.finditer(rf"(?<![\w'’]){right}(?![\w'’])", clean.replace("’", "'"))]
        if not places:
            return None
        match, wrong = chance.choice(places)
        return _put(clean, match.start(), match.end(), wrong)
    return make


def _tense(clean: str, chance: random.Random) -> Slip | None:
    for pattern, change in chance.sample(_TENSES, len(_TENSES)):
        match = re.search(pattern, clean)
        if match:
            verb = match.group(2)
            if change == "past":
                wrong = _PAST.get(verb) or (verb + "d" if verb.endswith("e") else verb + "ed")
            else:
                wrong = _BASE[verb] if change == "base" else change[verb]  # type: ignore[index]
            return _put(clean, match.start(2), match.end(2), wrong)
    return None


def _missing(clean: str, chance: random.Random) -> Slip | None:
    places = [m for m in re.finditer(r"(?<=[a-z] )(\w+) (?=[a-z])", clean) if m.group(1) in _SMALL]
    if not places:
        return None
    match = chance.choice(places)
    return _put(clean, match.start(), match.end(), "")


def _doubled(clean: str, chance: random.Random) -> Slip | None:
    places = [m for m in re.finditer(r"(?<= )(\w+)(?= )", clean) if m.group(1) in _SMALL or len(m.group(1)) > 4 and m.group(1).islower()]
    if not places:
        return None
    match = chance.choice(places)
    return _put(clean, match.start(), match.end(), f"{match.group(1)} {match.group(1)}")


def _article(clean: str, chance: random.Random) -> Slip | None:
    places = list(re.finditer(r"\b(a|an)\b(?= [a-z])", clean))
    if not places:
        return None
    match = chance.choice(places)
    return _put(clean, match.start(), match.end(), "an" if match.group() == "a" else "a")


def _apostrophe(clean: str, chance: random.Random) -> Slip | None:
    places = [m for m in re.finditer(r"\b[A-Za-z]{2,}['’][a-z]{1,2}\b", clean) if m.group().lower()[:2] != "it"]
    if not places:
        return None
    match = chance.choice(places)
    return _put(clean, match.start(), match.end(), re.sub(r"['’]", "", match.group()))


def _spelling(clean: str, chance: random.Random) -> Slip | None:
    places = list(re.finditer(r"(?<![\w'’-])[a-z]{5,12}(?![\w'’-])", clean))
    if not places:
        return None
    match = chance.choice(places)
    word = match.group()
    at = chance.randrange(1, len(word) - 1)
    wrong = chance.choice((
        word[:at] + word[at + 1:], word[:at] + word[at] + word[at:], word[:at] + word[at + 1] + word[at] + word[at + 2:],
        word[:at] + chance.choice("aeiou" if word[at] in "aeiou" else "bcdlmnrst") + word[at + 1:]))
    return _put(clean, match.start(), match.end(), wrong) if wrong != word else None


def _capital(clean: str, chance: random.Random) -> Slip | None:
    places = list(re.finditer(rf"(?<=[a-z] )(?:{_CALENDAR}|I(?='|’| ))", clean))
    if not places:
        return None
    match = chance.choice(places)
    return _put(clean, match.start(), match.end(), match.group().lower())


KINDS: Mapping[str, Maker] = {
    "agreement": _swapped(_AGREEMENT),
    "their/there": _swapped([pair for pair in _SOUNDS if pair[0] in _HOMES]),
    "its/it's": _swapped([pair for pair in _SOUNDS if pair[0] in _ITS]),
    "other homophones": _swapped([pair for pair in _SOUNDS if pair[0] not in _HOMES | _ITS]),
    "missing word": _missing,
    "doubled word": _doubled,
    "tense": _tense,
    "article": _article,
    "apostrophe": _apostrophe,
    "spelling": _spelling,
    "capital": _capital,
    "preposition": _swapped(_PREPOSITIONS),
}


def slips(sentences: Sequence[str], count: int, seed: int) -> dict[str, list[Slip]]:
    """Up to `count` slips of each kind, each in a sentence of its own."""
    free = list(sentences)
    random.Random(seed).shuffle(free)
    found: dict[str, list[Slip]] = {}
    used: set[str] = set()
    for kind, make in KINDS.items():
        chance = random.Random(f"{seed} {kind}")
        rows = found[kind] = []
        for sentence in free:
            if len(rows) == count:
                break
            slip = None if sentence in used else make(sentence, chance)
            if slip is not None and slip.text != slip.clean:
                used.add(sentence)
                rows.append(slip)
    return found
