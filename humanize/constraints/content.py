"""Statements that one text has and the other lacks: dropped facts, changed words, promises, criticism turned to praise."""

import re
from dataclasses import replace
from difflib import SequenceMatcher

from humanize.backends.word_rank import word_rank
from humanize.constraints.align import Block, in_block
from humanize.constraints.lexicon import lexicon, opposite, related, without_prefix
from humanize.constraints.reading import Reading, Unit, denied_at
from humanize.text.slips import distance
from humanize.text.syntax import imperative
from humanize.types import Span, Violation

_HARDLY, _ALMOST = frozenset({"hardly", "scarcely", "barely"}), frozenset({"almost", "nearly", "practically", "virtually"})
_PARTICLES = (("up", "down"), ("in", "out"), ("on", "off"), ("above", "below"), ("over", "under"),
              ("more", "less"), ("more", "fewer"))
_SLIPS = 1.5  # how far a misspelling may lie from the word that was meant: one odd letter, or two likely slips
_CUT_OFF = frozenset({"ve", "re", "ll"})  # what the parser makes of "youve"
_UNABLE = frozenset({"unable"})
_CANNOT = re.compile(r"\b(?:can't|cannot|can not|couldn't|could not|not able)\b")  # says what "unable" said
# Praise of a person for what they are: an editor praises what they did instead, so it may go; it may not come.
_PERSON_PRAISE = re.compile(
    r"\b(?:you|he|she)(?:'re| are|'s| is) (?:so|such an?|an?|the|really|very|truly) (?:\w+ ){0,2}?(?:smart|gifted|talented"
    r"|natural|brilliant|clever|genius|bright|best)\b[^.,;!?]*",
    re.I,
)
_FUTURE = re.compile(r"\b(?:will|shall|going to)\b|'ll\b|\b(?:promise|guarantee)s?\b|\bwon't\b")


def check_content(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """Words that were dropped, added or replaced, as far as the rest is close enough to tell."""
    found: list[Violation] = []
    here, there = block.verbatim
    known = lexicon()
    addressed = _addresses(other, block.other) and not _addresses(source, block.source)
    block = _without_typos(source, other, block)
    idle = known.fluff | _CUT_OFF | (_UNABLE if _CANNOT.search(other.words(block.other)) else frozenset())
    lost = beside_praise(source, tuple(u for u in _telling(block.lost, addressed) if u.lemma not in idle))
    new = _telling(block.new, False)
    if {u.lemma for u in lost} & _HARDLY and {u.lemma for u in new} & _ALMOST:  # "hardly anyone failed", "almost all passed"
        lost, new = (tuple(u for u in units if u.lemma not in _HARDLY | _ALMOST) for units in (lost, new))
    both = min(here, there)
    listed = there >= 0.6 and _from_a_list(source, lost, block)
    if lost and not new and (listed or there >= 0.85 or _weight(lost) >= 4 and not block.new):
        found.append(Violation("dropped", f"“{_text(source, lost)}” is missing from the other text.", _span(lost), None))
    elif new and not lost and (here >= 0.85 or _weight(new) >= 5 or here >= 0.6 and _quantified(other, new)):
        found.append(Violation("added", f"“{_text(other, new)}” is new: the source doesn't say it.", None, _span(new)))
    elif lost and new and _improves(source, other, lost, new):
        pass
    elif lost and new and both >= 0.6 and len(lost) <= 3 and len(new) <= 4 and _same_place(source, other, block):
        found.append(Violation("changed", f"“{_text(source, lost)}” has become “{_text(other, new)}”.", _span(lost), _span(new)))
    elif _weight(lost) >= 3 and _weight(lost) >= 2 * _weight(new) + 2 and there >= 0.7:
        found.append(Violation("dropped", f"“{_text(source, lost)}” is missing from the other text.", _span(lost), None))
    elif _weight(new) >= 3 and _weight(new) >= 2 * _weight(lost) + 2 and here >= 0.7:
        found.append(Violation("added", f"“{_text(other, new)}” is new: the source doesn't say it.", None, _span(new)))
    found += _promise(source, other, block)
    found += _worth(source, other, block)
    found += _opposites(source, other, block)
    return found


def _from_a_list(reading: Reading, lost: tuple[Unit, ...], block: Block) -> bool:
    """Whether a lost noun was one of several things named together, of which another stays ("no garlic and no onions")."""
    tokens, gone = reading.document.tokens, {u.head for u in block.lost}
    return any(
        u.pos in ("NOUN", "PROPN") and tokens[u.head].dep == "conj" and tokens[tokens[u.head].head].pos == u.pos
        and tokens[u.head].head not in gone for u in lost
    )


def _quantified(reading: Reading, units: tuple[Unit, ...]) -> bool:
    """Whether a word stands behind "any", "all" or "every": it widens what the sentence holds for."""
    before = (reading.document.tokens[u.head - 1].lower if u.head else "" for u in units)
    return any(word in ("any", "all", "every") for word in before)


def beside_praise(reading: Reading, units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The words less those that praise a person ("you are such a gifted artist")."""
    praise = [m.span() for m in _PERSON_PRAISE.finditer(reading.document.text.replace("’", "'"))] if units else []
    return tuple(u for u in units if not any(a <= u.start and u.end <= b for a, b in praise))


def _addresses(reading: Reading, sentences: frozenset[int]) -> bool:
    """Whether sentences speak to the reader: "you", or an order."""
    rows = [reading.document.sentences[s] for s in sentences]
    return any(t.lower in ("you", "your", "yours") for s in rows for t in reading.document.words(s)) or any(
        imperative(reading.document, t) for s in rows for t in reading.document.words(s) if t.pos == "VERB"
    )


def _improves(source: Reading, other: Reading, lost: tuple[Unit, ...], new: tuple[Unit, ...]) -> bool:
    """A fault put as a wish: "is boring" and "could be livelier"."""
    asks = re.search(r"\b(?:could|should|would|needs?)\b", other.document.text.lower())
    return bool(asks) and all(u.lemma in lexicon().bad for u in lost) and all(_compares(other, u) for u in new)


def _without_typos(source: Reading, other: Reading, block: Block) -> Block:
    """The block without pairs of a misspelt word and its correction."""
    def forms(reading: Reading, unit: Unit) -> tuple[str, str]:  # a misspelt word may have a strange lemma
        return unit.lemma, reading.document.tokens[unit.head].lower

    pairs = [
        (a, b)
        for a in block.lost
        for b in other.of(block.other)
        if not a.name and any(
            len(x) > 3 and not word_rank(x) and word_rank(y) and distance(x, y) <= _SLIPS
            for x, y in zip(forms(source, a), forms(other, b), strict=True))
    ]
    if not pairs:
        return block
    lost = tuple(u for u in block.lost if all(u is not a for a, _ in pairs))
    return replace(block, lost=lost, new=tuple(u for u in block.new if all(u is not b for _, b in pairs)))


def _telling(units: tuple[Unit, ...], addressed: bool) -> tuple[Unit, ...]:
    """The words, unless all of them report ("the results show that"), scold ("careless"), or name the reader who is now "you"."""
    known = lexicon()
    idle = known.idle | (known.readers if addressed else frozenset())
    return () if all(u.lemma in idle for u in units) else units


def _same_place(source: Reading, other: Reading, block: Block) -> bool:
    """Whether a lost word and a new one stand at the same place among the words that stayed."""
    here, there = block.words_here, block.words_there
    lost = {source.document.tokens[u.head].lower for u in block.lost}
    new = {other.document.tokens[u.head].lower for u in block.new}
    return any(
        kind == "replace" and lost & set(here[a:b]) and new & set(there[c:d]) and b - a <= 5 and d - c <= 6
        for kind, a, b, c, d in SequenceMatcher(None, here, there, autojunk=False).get_opcodes()
    )


def _promise(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """A future act that the source does not announce."""
    before = len(_FUTURE.findall(source.words(block.source)))
    after = len(_FUTURE.findall(other.words(block.other)))
    here = source.of(block.source)
    if after <= before:
        return []
    if (
        before == 0
        and block.closeness >= 0.6
        and re.search(r"\b(?:will|going to)(?: [a-z]+){1,2} you\b", other.words(block.other))
        and not re.search(r"\byou\b", source.words(block.source))
    ):
        return in_block("promise", "What holds in general has become a promise to the reader.", source, other, block)
    for unit in other.of(block.other):
        token = other.document.tokens[unit.head]
        if token.pos not in ("VERB", "ADJ", "NOUN") or unit.light and unit.lemma in ("be", "have"):
            continue
        window = other.document.text[max(0, unit.start - 24) : unit.start].lower().replace("’", "'")
        near = re.search(
            r"\b(i|we|they|he|she|it|this|that|team|[a-z]+)(?:'ll| will(?: not)?| shall| am going to| is going to"
            r"| are going to)(?: [a-z]+ly| also| then)? $",
            window,
        )
        if (
            near
            and near.group(1) not in ("you", "who", "which")
            and (
                not any(related(v.lemma, unit.lemma) for v in here)
                or before == 0
                and near.group(1) in ("i", "we", "this")
                and block.closeness >= 0.7
            )
        ):
            return [
                Violation(
                    "promise",
                    f"“{near.group().strip()} {unit.lemma}” is a new promise or prediction.",
                    None,
                    Span(unit.start, unit.end),
                )
            ]
    return []


def _worth(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """Criticism that became praise, or praise that became criticism."""
    known = lexicon()

    def of(units: tuple[Unit, ...], wanted: frozenset[str], opposed: frozenset[str]) -> list[Unit]:
        return [
            u
            for u in units
            if (u.lemma in wanted and not u.negated)
            or (u.lemma in opposed and u.negated)
            or (without_prefix(u.lemma) in opposed and not u.negated)
        ]

    for kind, wanted, opposed in (("praise", known.bad, known.good), ("criticism", known.good, known.bad)):
        gone = of(block.lost, wanted, opposed)
        come = [u for u in of(block.new, opposed, wanted) if not _compares(other, u) or any(_compares(source, g) for g in gone)]
        still = of(other.of(block.other), wanted, opposed)
        if gone and come and not still:
            return [
                Violation(
                    kind,
                    f"“{_text(source, tuple(gone))}” has become “{_text(other, tuple(come))}”: the judgement has turned round.",
                    _span(tuple(gone)),
                    _span(tuple(come)),
                )
            ]
    return []


def _opposites(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """A word without a partner whose opposite is new, both affirmed or both denied."""
    ours = {u.lemma for u in source.of(block.source)}
    telling = [v for v in other.of(block.other) if not v.light or "_" in v.lemma]
    fresh = [v for v in telling if v.lemma not in ours and not any(related(v.lemma, u) for u in ours)]
    for a in block.lost:
        for b in fresh:
            denied = denied_at(source, a) != denied_at(other, b)
            if not denied and opposite(a.lemma, b.lemma) and not (_compares(other, b) and not _compares(source, a)):
                return [
                    Violation(
                        "opposite",
                        f"“{a.lemma}” has become its opposite, “{b.lemma}”.",
                        Span(a.start, a.end),
                        Span(b.start, b.end),
                    )
                ]
    if min(block.verbatim) >= 0.5:
        for left, right in _PARTICLES:
            for old, new in ((left, right), (right, left)):
                gone = block.words_here.count(old) - block.words_there.count(old)
                if gone > 0 and block.words_there.count(new) - block.words_here.count(new) >= gone:
                    return in_block("opposite", f"“{old}” has become “{new}”.", source, other, block)
    return []


def _compares(reading: Reading, unit: Unit) -> bool:
    """Whether a word is a comparative: "too long" may become "could be shorter"."""
    token = reading.document.tokens[unit.head]
    before = reading.document.tokens[token.index - 1].lower if token.index else ""
    grown = token.lower.endswith("er") and any(token.lower[:-cut] in lexicon().opposites for cut in (1, 2, 3))
    return token.tag in ("JJR", "RBR") or token.pos == "ADJ" and (grown or token.lower.endswith("ier")) or before == "more"


def _weight(units: tuple[Unit, ...]) -> int:
    return sum(u.pos in ("NOUN", "VERB", "ADJ", "PROPN", "NUM", "X") for u in units)


def _text(reading: Reading, units: tuple[Unit, ...]) -> str:
    if units[-1].end - units[0].start <= 60:
        return reading.document.text[units[0].start : units[-1].end]
    return ", ".join(reading.document.text[u.start : u.end] for u in units[:4])


def _span(units: tuple[Unit, ...]) -> Span:
    return Span(units[0].start, max(u.end for u in units))
