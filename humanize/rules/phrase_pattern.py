"""The phrase language of the rule tables: how a `find` phrase becomes a regular expression with slots.

A phrase is words with single spaces. Each is one of

    of               the word itself, in any case; a word with a capital ("EOD") is found only as written;
                     British and American spellings of a word stand for each other (utilise, utilize)
    utilise:V        any form of the verb: utilise, utilises, utilised, utilising
    facility:N       the noun, singular or plural; facility:NN only singular, facility:NNS only plural
    prior:A          the word as an adjective; :R as an adverb; :P as a preposition or conjunction
    utilise:VBN      only that form of the verb; utilise:VB/VBP one of several
    [of|for]         one of these words or phrases;  [of the]?  may be missing
    <me|us|you>      one of these, given back by * in `replace`
    *                any one word, given back by * too;  *:V, *:VBG a verb (in that form);  *:N, *:A, *:R likewise
    #                a number, given back by # in `replace`
    /regex/          the whole phrase as a regular expression; `replace` may use \\1, \\2

In `replace`, `use:V` takes the form of the verb that was matched, `tool:N` the number of the noun, `*:VB` inflects what
the gap held, `use:VBG` asks for a form of its own. A leading "a" or "an" goes away after a determiner and in the plural.
"""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from humanize.rules.word_forms import noun_forms, spellings, verb_forms

_ELEMENT = re.compile(r"\[[^\]\[]*\]\??|<[^<>]*>|[^\s\[\]<>]+")
_SLOT = re.compile(r"(?P<word>\*|[a-z][a-z'-]*):(?P<kind>[A-Z]{1,4}(?:/[A-Z]{2,4})*)$")
_KINDS = {"V": (), "N": (), "A": (), "R": (), "P": ()}
_VERB_TAGS = frozenset({"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"})
_NOUN_TAGS = frozenset({"NN", "NNS"})
_WORD = r"[^\W\d_]+(?:['-][^\W\d_]+)*"
_NUMBER = r"\d[\d,.]*\d|\d"
_FIRST_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place of a pattern that varies: its kind, the Penn tags it allows, and the tags of each form it may show."""

    group: str
    kind: str  # "V" "N" "A" "R" "P", or "*" for an untyped gap, "#" for a number
    gap: bool
    tags: frozenset[str] = frozenset()
    forms: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sure: bool = False  # so many fixed words stand beside it that its word class is not in doubt

    def tags_of(self, form: str) -> tuple[str, ...]:
        """The tags that a form of this slot may bear; empty for a gap."""
        return dict(self.forms).get(form, ())


@dataclass(frozen=True)
class Pattern:
    """One `find` phrase, ready to match. `first` holds the words it can begin with; empty for a free regex."""

    phrase: str
    source: str
    slots: tuple[Slot, ...]
    first: frozenset[str]
    exact_case: bool

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Compiled at first use: most entries never meet their first word in a text."""
        return re.compile(self.source, 0 if self.exact_case else re.IGNORECASE)


def compile_phrase(phrase: str) -> Pattern:
    """Turns a `find` phrase into a pattern. Raises ValueError with the reason where it breaks the language."""
    if phrase.startswith("/") and phrase.endswith("/") and len(phrase) > 2:
        re.compile(phrase[1:-1])
        return Pattern(phrase, phrase[1:-1], (), frozenset(), False)
    elements = _ELEMENT.findall(phrase)
    if not elements or " ".join(elements) != phrase:
        raise ValueError(f"the phrase {phrase!r} has an unpaired bracket or a double space")
    source, slots, first = "", [], frozenset[str]()
    for number, element in enumerate(elements):
        piece, slot, opening = _element(element, f"s{number}")
        optional = element.endswith("]?")
        if number == 0:
            if optional or not opening:
                raise ValueError(f"the phrase {phrase!r} must begin with a word, not with a gap or an optional part")
            source, first = piece, frozenset(opening)
        else:
            source += rf"(?:\s+{piece})?" if optional else rf"\s+{piece}"
        if slot:
            slots.append(slot)
    bare = [e for e in elements if not _SLOT.match(e)]
    fixed = sum(len(e.split(" ")) for e in bare if e.isalpha())
    slots = [replace(s, sure=fixed > 1 and not s.gap) for s in slots]
    exact = any(c.isupper() for e in bare for c in e)
    return Pattern(phrase, r"(?<![\w'])" + source + r"(?![\w])", tuple(slots), first, exact)


def _element(element: str, group: str) -> tuple[str, Slot | None, tuple[str, ...]]:
    """The regex, the slot and the possible first words of one element."""
    if element.startswith("["):
        options = [o for o in element.rstrip("?")[1:-1].split("|")]
        if not all(options):
            raise ValueError(f"{element!r} has an empty choice; write [a|b]? for an optional part")
        return f"(?:{'|'.join(_literal(o) for o in options)})", None, tuple(w for o in options for w in _openings(o))
    if element.startswith("<"):
        options = element[1:-1].split("|")
        choice = "|".join(_literal(o) for o in options)
        return f"(?P<{group}>{choice})", Slot(group, "*", True), tuple(w for o in options for w in _openings(o))
    if element == "*":
        return f"(?P<{group}>{_WORD})", Slot(group, "*", True), ()
    if element == "#":
        return f"(?P<{group}>{_NUMBER})", Slot(group, "#", True), ()
    slot = _SLOT.match(element)
    if not slot:
        if ":" in element and len(element) > 1:
            raise ValueError(f"{element!r} is no slot; slots look like use:V, tool:N, *:VBG")
        return _literal(element), None, _openings(element)
    kind, tags = _kind(slot["kind"])
    if slot["word"] == "*":
        return f"(?P<{group}>{_WORD})", Slot(group, kind, True, tags), ()
    forms = _forms(slot["word"], kind)
    if tags:
        forms = {form: own for form, own in forms.items() if tags & set(own)}
    if not forms:
        raise ValueError(f"{element!r} has no such form")
    choice = "|".join(re.escape(f).replace(r"\-", "-") for f in sorted(forms, key=len, reverse=True))
    return (f"(?P<{group}>{choice})", Slot(group, kind, False, tags, tuple(forms.items())),
            tuple(w for f in forms for w in _openings(f)))


def _kind(text: str) -> tuple[str, frozenset[str]]:
    if text in _KINDS:
        return text, frozenset()
    tags = frozenset(text.split("/"))
    if tags <= _VERB_TAGS:
        return "V", tags
    if tags <= _NOUN_TAGS:
        return "N", tags
    raise ValueError(f"there is no word class {text!r}; use V, N, A, R, P or Penn tags of one verb or noun")


def _forms(word: str, kind: str) -> dict[str, tuple[str, ...]]:
    if kind == "V":
        return verb_forms(word)
    if kind == "N":
        return noun_forms(word)
    return {form: () for form in spellings(word)}


def _literal(words: str) -> str:
    return r"\s+".join(
        f"(?:{'|'.join(_escaped(s) for s in both)})" if len(both := spellings(w)) > 1 else _escaped(w) for w in words.split(" "))


def _escaped(word: str) -> str:
    # An abbreviation may lose its last stop ("etc"), but "e.g" needs its inner one.
    return re.escape(word[:-1]) + r"\.?" if word.endswith(".") else re.escape(word)


def _openings(words: str) -> tuple[str, ...]:
    first = _FIRST_WORD.match(words)
    if not first:
        raise ValueError(f"{words!r} does not begin with a letter or digit")
    return tuple(m.group().lower() for s in spellings(words.split(" ")[0]) if (m := _FIRST_WORD.match(s)))
