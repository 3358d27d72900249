"""Sentences as learners write them: several slips put into one clean sentence by chance, of the kinds that learners make."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_classes import word_classes

_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_PREPOSITIONS = {
    "in": ("on", "at", "to", "of"), "on": ("in", "at", "about"), "at": ("in", "on", "to"), "for": ("to", "of", "since"),
    "to": ("for", "at", "in"), "of": ("from", "in", "for"), "from": ("of", "since"), "with": ("by", "of"), "about": ("of", "on"), "by": ("with", "from")}
_HOMOPHONES = {
    "their": "there", "there": "their", "they're": "their", "its": "it's", "it's": "its", "than": "then", "then": "than", "too": "to",
    "your": "you're", "you're": "your", "lose": "loose", "quite": "quiet", "affect": "effect", "whose": "who's", "thing": "think",
    "know": "now", "which": "witch", "whether": "weather", "though": "thought", "were": "where", "live": "leave", "advice": "advise"}
_AGREEMENT = {"is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "have": "has", "does": "do", "do": "does",
              "doesn't": "don't", "don't": "doesn't"}
_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they", "who", "which", "that"})
_MASS = ("information", "advice", "furniture", "equipment", "homework", "knowledge", "research", "evidence", "software", "feedback",
         "traffic", "news", "luggage", "money", "work", "training", "transportation", "behavior")
_PEOPLE = {"people": "peoples", "children": "childrens", "women": "womens", "men": "mens", "children's": "childs"}
# Misspellings by habit: what is heard, doubled, dropped or turned round.
_HABITS = (
    (r"ie(?=[a-z])", "ei"), (r"ei(?=[a-z])", "ie"), (r"tion\b", "sion"), (r"ance\b", "ence"), (r"ence\b", "ance"), (r"able\b", "ible"),
    (r"ible\b", "able"), (r"ant\b", "ent"), (r"ent\b", "ant"), (r"ph", "f"), (r"([bcdflmnprst])\1", r"\1"), (r"(?<=[aeiou])([lmnprst])(?=[aeiou])", r"\1\1"),
    (r"ful\b", "full"), (r"ely\b", "ly"), (r"(?<=[a-z])ch", "c"), (r"kn", "n"), (r"wh", "w"), (r"gh(?=t)", ""), (r"(?<=[a-z])e(?=ment)", ""),
    (r"ou(?=[a-z])", "o"), (r"ea", "e"), (r"(?<=[a-z])y\b", "i"), (r"ys\b", "is"), (r"ies\b", "ys"), (r"(?<=[a-z])ss", "s"), (r"c(?=[ei])", "s"),
    (r"(?<=[bcdfglmnprstv])e\b", ""), (r"qu", "cu"), (r"(?<=[a-z])ck", "k"), (r"ir", "er"), (r"or\b", "er"), (r"er\b", "or"), (r"ui", "iu"))


@dataclass(frozen=True, slots=True)
class Learner:
    """A clean sentence, how a learner might have written it, and the kinds of slips that were made."""

    clean: str
    text: str
    kinds: tuple[str, ...]


Words = list[re.Match[str]]
# Gives start, end and the wrong text, or nothing where the slip cannot be made.
Slip = Callable[[str, Words, random.Random], "tuple[int, int, str] | None"]


def _one(chance: random.Random, places: Sequence[tuple[int, int, str]]) -> tuple[int, int, str] | None:
    return chance.choice(places) if places else None


def _swaps(table: dict[str, str]) -> Slip:
    def slip(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
        return _one(chance, [(w.start(), w.end(), _cased(table[_plain(w)], w.group())) for w in words if _plain(w) in table])
    return slip


def _plain(word: re.Match[str]) -> str:
    return word.group().lower().replace("’", "'")


def _cased(new: str, old: str) -> str:
    return new.capitalize() if old[:1].isupper() else new


def _spelling(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    free = [w for w in words if w.group().islower() and len(w.group()) > 4 and "'" not in w.group() and "’" not in w.group()]
    chance.shuffle(free)
    for word in free[:6]:
        old = word.group()
        if chance.random() < 0.65:
            fitting = [(p, r) for p, r in _HABITS if re.search(p, old[1:])]
            if not fitting:
                continue
            pattern, wrong = chance.choice(fitting)
            new = old[0] + re.sub(pattern, wrong, old[1:], count=1)
        else:
            at = chance.randrange(1, len(old) - 1)
            new = chance.choice((old[:at] + old[at + 1:], old[:at] + old[at + 1] + old[at] + old[at + 2:], old[:at] + old[at] + old[at:],
                                 old[:at] + chance.choice("aeiourstn") + old[at + 1:]))
        if new != old and not word_classes(new):
            return word.start(), word.end(), new
    return None


def _article_dropped(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    return _one(chance, [(w.start(), w.end() + 1, "") for w in words if w.group() in ("the", "a", "an") and text[w.end():w.end() + 1] == " "])


def _article_added(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    places = []
    for before, word in zip(words, words[1:], strict=False):
        free = before.group().lower() in ("of", "in", "for", "with", "about", "by", "and", "to", "is", "are", "have", "need", "from")
        if free and word.group().islower() and word_classes(word.group()) == {"NOUN"} and text[before.end():word.start()] == " ":
            places.append((word.start(), word.start(), "the "))
    return _one(chance, places)


def _article_wrong(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    return _one(chance, [(w.start(), w.end(), "an" if w.group() == "a" else "a") for w in words if w.group() in ("a", "an")])


def _preposition(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    return _one(chance, [(w.start(), w.end(), chance.choice(_PREPOSITIONS[w.group()])) for w in words if w.group() in _PREPOSITIONS])


def _number(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    places = []
    for word in words:
        old = word.group()
        if old in _PEOPLE:
            places.append((word.start(), word.end(), _PEOPLE[old]))
        elif old in _MASS and old != "news":
            places.append((word.start(), word.end(), old + "s"))
        elif old.islower() and old.endswith("s") and "NOUN" in word_classes(old) and len(old) > 4 and lemma(old, "NOUN") != old:
            places.append((word.start(), word.end(), lemma(old, "NOUN")))
    return _one(chance, places)


def _verb_s(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    places = []
    for before, word in zip(words, words[1:], strict=False):
        old = word.group()
        if before.group().lower() in _PRONOUNS and old.islower() and "VERB" in word_classes(old) and old not in _AGREEMENT:
            base = lemma(old, "VERB")
            new = inflect(base, "VBZ") if old == base else base if old == inflect(base, "VBZ") else ""
            if new:
                places.append((word.start(), word.end(), new))
    return _one(chance, places)


def _verb_form(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    places = []
    for before, word in zip(words, words[1:], strict=False):
        old, first = word.group(), before.group().lower()
        if not old.islower() or "VERB" not in word_classes(old):
            continue
        base = lemma(old, "VERB")
        if first in ("to", "will", "can", "should", "must", "could", "would", "may", "don't", "doesn't", "didn't", "did") and old == base:
            places.append((word.start(), word.end(), inflect(base, chance.choice(("VBZ", "VBD", "VBG")))))
            if first not in ("to", "did"):
                places.append((word.start(), word.start(), "to "))
        elif first in ("is", "are", "was", "were", "been", "be") and old.endswith(("ed", "ing")) and old != base:
            places.append((word.start(), word.end(), base))
        elif first in ("has", "have", "had") and old == inflect(base, "VBN"):
            places.append((word.start(), word.end(), chance.choice((base, inflect(base, "VBD")))))
        elif first in ("for", "of", "by", "without", "before", "after") and old.endswith("ing"):
            places.append((word.start(), word.end(), base))
    return _one(chance, [place for place in places if text[place[0]:place[1]] != place[2]])


def _be_missing(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    return _one(chance, [(w.start(), w.end() + 1, "") for w in words[1:] if w.group() in ("is", "are", "be", "was", "to") and
                         text[w.end():w.end() + 1] == " "])


def _comparison(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    short = ("better", "easier", "faster", "higher", "larger", "smaller", "lower", "older", "younger", "safer", "longer", "stronger", "worse")
    return _one(chance, [(w.start(), w.start(), "more ") for w in words if w.group() in short])


def _capital(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    names = re.compile(r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|April|June|July|August|September|October|"
                       r"November|December|English|American|French|Spanish|I)$")
    return _one(chance, [(w.start(), w.end(), w.group().lower()) for n, w in enumerate(words) if n == 0 and w.start() == 0 or names.match(w.group())])


def _mark(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    places = [(len(text) - 1, len(text), "")] if text.endswith(".") else []
    places += [(w.start(), w.end(), re.sub("['’]", "", w.group())) for w in words if re.search(r"n['’]t$|['’](?:s|re|ve)$", w.group())]
    return _one(chance, places)


def _pattern(text: str, words: Words, chance: random.Random) -> tuple[int, int, str] | None:
    """Turns of phrase that learners carry over from their own language."""
    turns = (
        (r"\bmany(?= [a-z]+s\b)", "much"), (r"\bmuch(?= [a-z]+\b)", "many"), (r"\bcan (?=[a-z]+\b)", "can able to "), (r"\bdiscuss(?= )", "discuss about"),
        (r"\bdespite(?= )", "despite of"), (r"\bOn the other hand", "In the other hand"), (r"\bfor example", "for exemple"), (r"\bdepends? on", "depends of"),
        (r"\bbecause(?= [a-z])", "because of"), (r"\benter(?= the)", "enter in"), (r"\blisten to", "listen"), (r"\bone of the ([a-z]+)s\b", r"one of the \1"),
        (r"\bevery ([a-z]+[^s ])\b", r"every \1s"), (r"\bthese(?= )", "this"), (r"\bthis ([a-z]+[^s ])\b", r"this \1s"), (r"\bsuch as", "such like"),
        (r"\binstead of", "instead"), (r"\bother ([a-z]+)s\b", r"others \1s"), (r"\bused to\b", "use to"), (r"\ba lot of", "alot of"), (r"\bagree\b", "am agree"),
        (r"\bvery(?= [a-z])", "very much"), (r"\bpeople are", "people is"), (r"\bpeople have", "people has"), (r"\bwho(?= )", "which"), (r"\bgood\b", "well"))
    found = [(m.start(), m.end(), m.expand(new)) for pattern, new in turns for m in re.finditer(pattern, text)]
    return _one(chance, [(a, b, new) for a, b, new in found if new != text[a:b]])


# How often each kind comes, roughly as in corrected essays of learners.
_KINDS: tuple[tuple[str, float, Slip], ...] = (
    ("spelling", 5, _spelling), ("article dropped", 2, _article_dropped), ("article added", 1.5, _article_added), ("a/an", 0.5, _article_wrong),
    ("preposition", 2, _preposition), ("noun number", 2, _number), ("verb -s", 1.5, _verb_s), ("agreement", 1.2, _swaps(_AGREEMENT)),
    ("verb form", 2, _verb_form), ("missing be or to", 0.7, _be_missing), ("homophone", 1.2, _swaps(_HOMOPHONES)), ("comparison", 0.5, _comparison),
    ("capital", 0.8, _capital), ("mark", 0.8, _mark), ("turn of phrase", 1.5, _pattern))


def learners(sentences: Sequence[str], count: int, seed: int) -> list[Learner]:
    """`count` sentences with two to four slips each."""
    chance = random.Random(f"learners {seed}")
    pool = list(sentences)
    chance.shuffle(pool)
    found = []
    for clean in pool:
        if len(found) == count:
            break
        text, made = clean, []
        for _ in range(12):
            if len(made) >= 2 + (len(clean.split()) > 10) + (chance.random() < 0.4):
                break
            name, _, slip = chance.choices(_KINDS, [weight for _, weight, _ in _KINDS])[0]
            change = slip(text, list(_WORD.finditer(text)), chance)
            if change is not None and change[2] != text[change[0]:change[1]]:
                text = text[:change[0]] + change[2] + text[change[1]:]
                made.append(name)
        if len(made) > 1:
            found.append(Learner(clean, text, tuple(made)))
    return found
