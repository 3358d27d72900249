"""The language of sentence frames: what people write, what a kind and clear person writes, and what stands in the gaps.

A `find` text is a whole clause of words and slots. Each word is one of

    lacks              the word itself, in any case; "not" also finds "n't", "is" finds "'s", and so on for contractions
    fail:V             any form of the verb; fail:VBZ/VBP only these forms; gap:N the noun in either number
    [no|not any]       one of these words or phrases;  [at all]?  may be missing
    <unclear>          one word of a class of rules/data/frame_words.toml; <give:VBN> in one form; also in [not <clear>|vague]
    {m:[must|should]}  words that the `say` text may name, as it names slots; also {v:<give:VBN>}
    {x:np}             a slot: the words of the draft that come back where the `say` text names {x}

The kinds of slot are in slots.py. A `say` text is plain words and

    {x}                the words of the slot as they stand
    {x.bare}           without a leading article or "any"
    {x.VBG}            with its verb in another form (Penn tag), for slots that begin with a verb
    {need@x}           the verb in the present, agreeing with the noun phrase {x}; {was@x} in the past
"""

import re
from dataclasses import dataclass

from humanize.rules.frames.classes import with_classes
from humanize.rules.frames.slots import KINDS
from humanize.rules.word_forms import noun_forms, spellings, verb_forms

_ELEMENT = re.compile(r"\{[^{}]*\}|\[[^\[\]]*\]\??|[^\s\[\]{},?]+|[,?]")
_SLOT = re.compile(r"\{([a-z]):([a-z]+)\}")
_NAMED = re.compile(r"\{([a-z]):(\[[^\[\]]*\])\}")
_TYPED = re.compile(r"([a-z'-]+):([A-Z]{1,3}(?:/[A-Z]{2,3})*)")
_SAID = re.compile(r"\{(?:(?P<verb>[a-z]+)@)?(?P<slot>[a-z])(?:\.(?P<form>[a-zA-Z]+))?\}")
_FORMS = frozenset({"bare", "VB", "VBG", "VBN", "VBZ", "VBD"})
POINTERS = frozenset({"this", "these", "the"})  # stand for "your" before a piece of work
# Tokens that are written in two ways.
SHORT = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "ca": "can", "wo": "will"}


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap: its letter and its kind (a key of slots.KINDS)."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Words:
    """Fixed words: alternatives, each a sequence of places, each place the forms that fit it (with the tags they may bear).

    `name`: the letter by which a `say` text calls them, or "".
    """

    options: tuple[tuple["Place", ...], ...]
    optional: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """One fixed word: its forms, and the Penn tags that it must bear (empty: any)."""

    forms: frozenset[str]
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pattern:
    """One `find` text, ready to match. Of `anchors`, and of each of `needs`, one must stand in the clause."""

    text: str
    elements: tuple[Slot | Words, ...]
    anchors: frozenset[str]
    needs: tuple[frozenset[str], ...]
    asks: bool  # it ends with a question mark
    yours: bool = False  # it begins with "your" and a slot


@dataclass(frozen=True, slots=True)
class Said:
    """A reference in a `say` text: slot, form, and a verb that agrees with it."""

    start: int
    end: int
    slot: str
    form: str
    verb: str


def compile_find(text: str) -> Pattern:
    """Turns a `find` text into a pattern. Raises ValueError with the reason where it breaks the language."""
    pieces = _ELEMENT.findall(with_classes(text))
    asks = bool(pieces) and pieces[-1] == "?"
    elements = tuple(_element(p) for p in (pieces[:-1] if asks else pieces))
    yours = pieces[0] == "your" and len(elements) > 1 and isinstance(elements[1], Slot)
    if yours:
        elements = (Words((_places("your"), *(_places(p) for p in sorted(POINTERS)))), *elements[1:])
    fixed = [e for e in elements if isinstance(e, Words) and not e.optional]
    if not fixed:
        raise ValueError(f"the text {text!r} has no fixed word")
    names = [e.name for e in elements if e.name]
    if len(names) != len(set(names)):
        raise ValueError(f"the text {text!r} names a slot twice")
    if any(isinstance(a, Slot) and isinstance(b, Slot) for a, b in zip(elements, elements[1:], strict=False)):
        raise ValueError(f"the text {text!r} has two slots side by side; put a word between them")
    # The longest fixed word is the rarest often enough; each of its alternatives must be looked up.
    rarest = max(fixed, key=lambda e: min(max(len(max(p.forms, key=len)) for p in o) for o in e.options))
    needs = tuple(_marks(e) for e in fixed if e is not rarest)
    return Pattern(text, elements, _marks(rarest), needs, asks, yours)


def _marks(words: Words) -> frozenset[str]:
    """The longest word of each alternative, in all its forms."""
    return frozenset(f for option in words.options for f in max(option, key=lambda p: len(max(p.forms, key=len))).forms)


def _element(piece: str) -> Slot | Words:
    named = _NAMED.fullmatch(piece)
    if named:
        return Words(tuple(_places(o) for o in named[2][1:-1].split("|")), name=named[1])
    if piece.startswith("{"):
        match = _SLOT.fullmatch(piece)
        if not match or match[2] not in KINDS:
            raise ValueError(f"{piece!r} is no slot; slots look like {{x:np}}, with one of {', '.join(KINDS)}")
        return Slot(match[1], match[2])
    if piece.startswith("["):
        options = piece.rstrip("?")[1:-1].split("|")
        if not all(o.strip() for o in options):
            raise ValueError(f"{piece!r} has an empty choice; write [a|b]? for an optional part")
        return Words(tuple(_places(o) for o in options), piece.endswith("?"))
    return Words((_places(piece),))


def _places(words: str) -> tuple[Place, ...]:
    places: list[Place] = []
    for word in words.replace("cannot", "can not").split():
        typed = _TYPED.fullmatch(word)
        if not typed:
            if ":" in word and len(word) > 1:
                raise ValueError(f"{word!r} is no word; typed words look like fail:V, gap:N, fail:VBZ/VBP")
            places.append(Place(frozenset(spellings(word.lower()))))
            continue
        base, kind = typed.groups()
        if kind == "N":
            places.append(Place(frozenset(noun_forms(base))))
        elif kind == "V":
            places.append(Place(frozenset(verb_forms(base))))
        else:
            tags = frozenset(kind.split("/"))
            forms = frozenset(f for f, own in (verb_forms(base) | noun_forms(base)).items() if tags & set(own))
            if not forms:
                raise ValueError(f"{word!r} has no such form")
            places.append(Place(forms, tags))
    return tuple(places)


def compile_say(text: str, slots: frozenset[str]) -> tuple[Said, ...]:
    """The references of a `say` text. Raises ValueError for one that no `find` text fills."""
    found = []
    for match in _SAID.finditer(text):
        if match["slot"] not in slots:
            raise ValueError(f"{match.group()!r} names a slot that a `find` text doesn't have")
        if match["form"] and match["form"] not in _FORMS:
            raise ValueError(f"{match.group()!r} asks for a form that doesn't exist; use one of {', '.join(sorted(_FORMS))}")
        found.append(Said(match.start(), match.end(), match["slot"], match["form"] or "", match["verb"] or ""))
    rest = _SAID.sub("", text)
    if "{" in rest or "}" in rest:
        raise ValueError(f"the text {text!r} has a brace without its pair")
    return tuple(found)
