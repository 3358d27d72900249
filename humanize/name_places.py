"""Finds where people are named, by letters, place and dictionary alone: never by how common a name is, or whose it is.

A capital inside a sentence on a word that no English dictionary has is a name. A word that the dictionary has (Grace, Will), or
one that owes its capital to the beginning of a sentence, needs more: a title, a greeting, a possessive or a verb after it, or a
place elsewhere in the text that leaves no doubt.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from humanize.backends.word_classes import word_classes
from humanize.text.calendar_slips import DAY_SLIPS, MONTH_SLIPS
from humanize.text.codes import ADDRESSES, CODE
from humanize.text.language import not_english
from humanize.text.names import HONORIFIC, ORDINARY, PERSON_WORDS
from humanize.text.quantities import MONTHS, WEEKDAYS

_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_WORD = re.compile(rf"(?<![\w\u0300-\u036f@#/&])(?:(?:{_LETTER})+(?:['’‘-](?:{_LETTER})+)*)(?![\w\u0300-\u036f])")
# What may stand before a capital inside a name: McKay, MacDonald, DeShawn.
_FIRST_PARTS = frozenset({"Mc", "Mac", "Fitz", "De", "Di", "Du", "Da", "La", "Le", "Van", "Von", "St", "O", "D"})
# Contractions without their apostrophe open sentences too: "Dont put it there".
_TYPED_SHORT = frozenset({
    "dont", "didnt", "doesnt", "isnt", "arent", "wasnt", "werent", "cant", "wont", "wouldnt", "couldnt", "shouldnt", "havent",
    "hasnt", "hadnt", "youre", "theyre", "weve", "youve", "theyve", "ive", "im", "thats", "whats", "theres", "heres", "lets",
    "wheres"})
_SIGNED = re.compile(r",[ \t]*(?:\r?\n[ \t]*){1,3}$")
_PARTICLE = re.compile(
    r"(?:[ \u00a0](?:(?:de|del|van|von|der|den|la|las|los|le|du|da|das|dos|di|al|bin|bint|ibn|ben|y|e|ter|ten|zu|abu)[ \u00a0])"
    r"{1,3}|[ \u00a0])")
_AFTER_PARTICLE = re.compile(
    r"[ \u00a0](?:(?:de|del|van|von|der|den|la|las|los|di|bin|bint|ibn|ter|ten|zu|abu)[ \u00a0]){1,3}"
    r"[^\W\d_a-z][\w\u0300-\u036f-]+")
_FAMILY = re.compile(rf"(?:{_PARTICLE.pattern}[^\W\d_a-z][\w\u0300-\u036f-]+){{1,3}}")
_ARABIC_ARTICLE = re.compile(r"(?:al|el|ad|ar|as|ash|az|ul|ur)-(?=\w)")
_LONE_INITIAL = re.compile(r"(?<![\w.])[B-HJ-Z]\.(?=['’]s\b|[ \u00a0][a-z]|,)|(?<=\n)[B-HJ-Z]\.(?=\s*\Z)")
_TITLED = re.compile(rf"\b({HONORIFIC})\b\.?[ \u00a0]$")
_GREETED = re.compile(r"(?:^|[\n\r])[ \t]*(?:Dear|Hi|Hello|Hey|Hiya|Good (?:morning|afternoon|evening))[ \u00a0]$")
_POSSESSIVE = re.compile(r"['’][sS]?(?!\w)")
# Before a name there is no article and no owner: "the Grace", "your Will" are things.
_NO_NAME_BEFORE = re.compile(
    r"(?:^|[^\w])(?:the|a|an|this|that|these|those|your|my|our|their|his|her|its|no|some|any|each|every)[ \u00a0]+"
    r"(?:(?-i:[a-z]+)[ \u00a0]+)?$", re.I)
_DATED = re.compile(
    r"(?:\b(?:in|since|until|till|during|this|next|last|early|late|mid|every)|\b\d{1,2}(?:st|nd|rd|th)?(?:[ \u00a0]of)?)"
    r"[ \u00a0-]+$", re.I)
_PERHAPS_DATED = re.compile(r"\b(?:by|of|from|to|before|after|and|for)[ \u00a0]+$", re.I)
_VERB_NEXT = re.compile(
    r"[ \u00a0]+(?:(?:never|also|always|often|clearly|really|just|still|only|usually|sometimes|already|recently|now|then|"
    r"himself|herself)[ \u00a0]+)?(?:(?:is|was|has|had|did|does|will|would|can|could|may|might|must|should|shall|cannot|said|"
    r"says|wrote|writes|made|makes|took|takes|gave|gives|got|gets|came|comes|went|goes|knew|knows|thought|thinks|told|tells|found|"
    r"finds|kept|keeps|left|leaves|led|leads|met|meets|paid|pays|put|puts|read|reads|ran|runs|saw|sees|sent|sends|set|sets|spoke|"
    r"speaks|began|begins|bought|brought|built|chose|drew|drank|drinks|drove|ate|fell|felt|feels|forgot|grew|heard|held|learnt|lost|meant|"
    r"needs|wants|asks|does|bakes|drinks|lives|learns|seems|rang|rose|sold|showed|shows|slept|spent|stood|swam|taught|teaches|understood|"
    r"wore|won|isn['’]t|wasn['’]t|hasn['’]t|hadn['’]t|didn['’]t|doesn['’]t|won['’]t|can['’]t|couldn['’]t|wouldn['’]t|shouldn['’]t)"
    r"(?![\w'’])|(?P<form>[a-z]{2,}(?:ed|s))\b)")
_SPOKEN_TO = re.compile(r",[ \u00a0]+(?:you|your|you['’]re|you['’]ve|who|whose|can|could|please|thanks|thank|well)\b", re.I)
_TITLE_CASE = re.compile(r"[^\W\d_A-Z][,;]?[ \u00a0][^\W\d_a-z][^\W\d_]+[ \u00a0]$")  # "to Mill Lane", not "Ask Will"
_NAME_NEXT = re.compile(r"[ \u00a0]+[^\W\d_a-z]")
_JOINED = re.compile(r"[ \u00a0]+(?:and|or)[ \u00a0]+[^\W\d_a-z]")
_LABEL = re.compile(r":[ \u00a0]")
# Words that also open questions, wishes and orders: they need a name's own sign at the start of a sentence.
_SMALL = frozenset({"an", "do", "in", "la", "le", "my", "na", "ni", "so", "to"})
_ASKING = _SMALL | {"will", "may", "win", "long"}
_MONTH_NAMES = frozenset({"april", "may", "june", "august", "sunday", "autumn", "summer", "winter"})
_CALENDAR = frozenset({*WEEKDAYS, *MONTHS, *DAY_SLIPS, *MONTH_SLIPS}) - _MONTH_NAMES
# Whole peoples are no persons: with a stand-in, "Americans become" would be one man's verb.
_PEOPLES = re.compile(
    r"[a-z]{2,}(?:ic|i|e)ans|(?:afric|americ|asi|australi|austri|belgi|brazili|canadi|egypti|europe|hungari|indi|irani|itali|kore|"
    r"mexic|nigeri|norwegi|russi|ukraini)ans?|(?:hispanic|latino|german|briton|scot|swede|dane|pole|greek|turk|arab|israeli|pakistani)s?")
_STRONG, _WEAK, _NONE = 2, 1, 0


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    word: str  # lower case
    doubt: int  # _STRONG: surely a name; _WEAK: a name if it is one elsewhere; _NONE: not here


def person_spans(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the names of people (and of places and makers that only their letters tell), titles Mr, Ms, Mx ... included."""
    hidden = _prose(text)
    places = [p for p in (_place(hidden, m) for m in _WORD.finditer(hidden)) if p is not None]
    for initial in {m.group() for m in _LONE_INITIAL.finditer(hidden) if not _numbers_items(hidden, m)}:
        places += [_Place(*m.span(), initial, _STRONG) for m in re.finditer(rf"(?<![\w.]){re.escape(initial)}(?!\w)", hidden)]
    places = list({p.start: p for p in sorted(places, key=lambda p: (p.start, p.end))}.values())
    sure = {p.word for p in places if p.doubt == _STRONG}
    kept = {p.start for p in places if p.doubt == _STRONG or p.doubt == _WEAK and p.word in sure}
    for one, two in reversed(tuple(pairwise(places))):  # "Khalid bin Walid" at the start of a sentence
        foreign = one.doubt == _WEAK and not word_classes(one.word)
        if foreign and two.start in kept and _PARTICLE.fullmatch(hidden, one.end, two.start):
            kept.add(one.start)
    for one, two in pairwise(places):  # "Ann Smith"
        if one.start in kept and two.doubt == _WEAK and _PARTICLE.fullmatch(hidden, one.end, two.start):
            kept.add(two.start)
    yield from _joined(hidden, [p for p in places if p.start in kept])


def _prose(text: str) -> str:
    """The text with code, links, placeholders and paragraphs in other languages blanked out."""
    taken = [m.span() for _, pattern in (*CODE, *ADDRESSES) for m in pattern.finditer(text)]
    pieces, position = [], 0
    for start, end in sorted([*taken, *not_english(text)]):
        if end > position:
            pieces += [text[position:start], "\x00" * (end - max(start, position))]
            position = end
    return "".join((*pieces, text[position:]))


def _place(text: str, match: re.Match[str]) -> _Place | None:
    start, end = match.span()
    own = re.search(r"['’](?:[sS]|ll|d|ve|re)$", match.group())
    if own:
        end = start + own.start()
    name = text[start:end]
    word = name.lower().replace("’", "'")
    before = text[max(0, start - 60):start]
    titled = bool(_TITLED.search(before))
    prefix = _ARABIC_ARTICLE.match(name)
    if any(_camel(part) for part in re.split(r"['’‘-]", name)):
        return None
    if word in _TYPED_SHORT:
        return None
    if not name[prefix.end() if prefix else 0].isupper() or not titled and (len(name) == 1 or name.isupper()):
        return None
    if not titled and (word in _CALENDAR or re.fullmatch(HONORIFIC, name)):
        return None
    if titled or prefix:
        return _Place(start, end, word, _STRONG)
    greeted = bool(_GREETED.search(before)) or text[end:].strip(" \t\r\n.") == "" and bool(_SIGNED.search(before))
    opens = _opens(text, start)
    common = word in ORDINARY or any(word_classes(part) for part in _parts(word))
    person = word in PERSON_WORDS
    if common and not person or _PEOPLES.fullmatch(word):
        return None
    if not common:
        if not opens or greeted:
            return _Place(start, end, word, _WEAK if _article_before(before) and not greeted else _STRONG)
        return _Place(start, end, word, _STRONG if _acts(text, start, end, known=False) else _WEAK)
    if word in _MONTH_NAMES and (_DATED.search(before) or re.match(r"[ \u00a0]+\d", text[end:end + 3])):
        return None
    if greeted:
        return _Place(start, end, word, _STRONG)
    if opens:
        if _acts(text, start, end, known=True):
            return _Place(start, end, word, _STRONG)
        asks = word in _ASKING and _NAME_NEXT.match(text, end) is not None
        return _Place(start, end, word, _NONE if asks or _orders(text, end) else _WEAK)
    dated = word in _MONTH_NAMES and _PERHAPS_DATED.search(before) is not None
    thing = dated or _TITLE_CASE.search(before) or _NO_NAME_BEFORE.search(before) or (
        word in _SMALL and not _acts(text, start, end, known=True))
    return _Place(start, end, word, _WEAK if thing else _STRONG)


def _camel(part: str) -> bool:
    """Whether a capital stands inside a word where no second part of a name begins: "HbA", "GitHub", but not "McKay"."""
    inner = next((n for n, c in enumerate(part) if n and c.isupper()), None)
    return inner is not None and not part.isupper() and part[:inner] not in _FIRST_PARTS


def _numbers_items(text: str, match: re.Match[str]) -> bool:
    """Whether a letter with a stop begins a line, as the mark of a list item does."""
    return text[:match.start()].rstrip(" \t")[-1:] in ("", "\n", "\r") and text[match.end():match.end() + 1] == " "


def _parts(word: str) -> Sequence[str]:
    """The word, and the halves of a hyphenated one ("Follow-up")."""
    return (word, *(part for part in word.split("-") if len(part) > 3)) if "-" in word else (word,)


def _article_before(before: str) -> bool:
    """"a Toyota", "an Okafor": the article depends on the sound, so such a word keeps its own letters."""
    return bool(re.search(r"(?:^|\W)an?[ \u00a0]+$", before, re.I))


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 200):start].rstrip(" \t\u00a0\"'“‘([*_>#-•–")[-1:]
    return before in ("", "\n", "\r", ".", "!", "?", "…", ")")


def _acts(text: str, start: int, end: int, *, known: bool) -> bool:
    """Whether what follows a word is what follows a name: "'s", a verb, a comma and "you"."""
    after = text[end:end + 60]
    family = _FAMILY.match(after)
    if family:
        after = after[family.end():]
    if _POSSESSIVE.match(after) and not re.match(r"['’]s?[ \u00a0]+\d", after) or _SPOKEN_TO.match(after):
        return True
    if _LABEL.match(after):
        return len(re.findall(rf"\b{re.escape(text[start:end])}\b", text)) > 1
    if _JOINED.match(after) and not known:
        return True
    verb = _VERB_NEXT.match(after)
    if verb is None:
        return False
    form = verb.group("form")
    if form is None:
        return True
    return form.endswith("ed") or form.endswith("s") and word_classes(form) == frozenset({"VERB"})


def _orders(text: str, end: int) -> bool:
    """Whether the first word of a sentence is an order or a wish: "Mark the essay", "Hope to see you"."""
    return bool(re.match(
        r"[ \u00a0]+(?:the|a|an|this|that|these|those|your|my|our|their|his|her|its|to|you|we|i|it|all|any|every|each|of|for|on"
        r"|at|up)\b",
        text[end:end + 12], re.I))


def _joined(text: str, places: Sequence[_Place]) -> Iterator[tuple[int, int]]:
    """Neighbouring names as one, with particles and initials between them and Mr, Ms, Mx before them."""
    spans: list[tuple[int, int]] = []
    for place in places:
        start, end = place.start, place.end
        with_particle = _AFTER_PARTICLE.match(text, end)
        if with_particle:
            end = with_particle.end()
        if spans and end <= spans[-1][1]:
            continue
        if spans and _PARTICLE.fullmatch(text, spans[-1][1], start):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    for start, end in spans:
        title = re.search(r"(?<![\w.])(?:Mrs?|Ms|Mx|Miss)\.?[ \u00a0]$", text[max(0, start - 8):start])
        initial = re.search(r"(?<![\w.])(?:[A-Z]\.[ \u00a0]?){1,3}$", text[max(0, start - 12):start])
        if initial:
            start -= len(initial.group())
            title = re.search(r"(?<![\w.])(?:Mrs?|Ms|Mx|Miss)\.?[ \u00a0]$", text[max(0, start - 8):start])
        yield (start - len(title.group()) if title else start), end
