"""Fills the slots of a phrase with the words of a text: are they of the right class, and in which form do they stand?"""

import re
from dataclasses import dataclass

from humanize.backends.word_classes import word_classes
from humanize.rules.phrase_gates import Reading
from humanize.rules.phrase_pattern import Pattern, Slot
from humanize.types import Token

_CLASSES = {"V": ("VERB", "AUX"), "N": ("NOUN",), "A": ("ADJ",), "R": ("ADV",), "P": ("ADP", "SCONJ")}


@dataclass(frozen=True, slots=True)
class Filled:
    """A slot with the word it matched."""

    slot: Slot
    token: Token
    tag: str


def fill(pattern: Pattern, reading: Reading, match: re.Match[str]) -> list[Filled] | None:
    """The slots with their words; None if a word has the wrong class or is only part of a word."""
    filled = []
    for slot in pattern.slots:
        start, end = match.span(slot.group)
        token = reading.ends.get(end)  # the last part of a hyphenated word bears its class
        if not token or start not in reading.starts:
            return None
        form = match.group(slot.group).lower()
        if slot.kind in _CLASSES and not _class_fits(slot, token, form, reading):
            return None
        tag = _tag(slot, token, form, reading)
        if slot.tags and tag not in slot.tags:
            return None
        if slot.kind == "N" and not slot.gap and end == match.end() and any(
                t.pos in ("NOUN", "PROPN") for t in reading.after(token)):
            return None  # part of a longer name for a thing ("methodology section")
        filled.append(Filled(slot, token, tag))
    return filled


def _class_fits(slot: Slot, token: Token, form: str, reading: Reading) -> bool:
    before = next((t for t in reading.before(token, 3) if t.pos not in ("ADV", "PART")), None)
    if slot.kind == "V" and not slot.gap and not form.endswith(("ed", "ing")) and reading.before(token) and (
            reading.before(token)[0].pos == "DET" or reading.before(token)[0].tag in ("PRP$", "POS", "CD")):
        return slot.sure  # "a select committee", "one assist": a noun or adjective, whatever the tagger says
    if slot.kind == "V" and not slot.gap and not form.endswith(("s", "ed", "ing")) and any(
            t.pos == "ADP" and t.lower != "to" for t in reading.before(token)):
        return False  # "use help instead of assist": the word is only spoken of
    if slot.sure or token.pos in _CLASSES[slot.kind] or slot.kind == "A" and token.tag in ("VBN", "VBG"):
        return True
    known = word_classes(form)
    if slot.kind == "V" and "VERB" in known and _surely_verb(token, before, reading):
        return True
    if slot.kind == "P":
        return form.endswith("ing")
    if slot.kind == "A" and token.pos == "NOUN" and "ADJ" in known and any(t.pos == "NOUN" for t in reading.after(token)):
        return True  # before a noun the tagger often takes an adjective for a noun
    if slot.gap and "VBG" in slot.tags:  # "from smoking" is often tagged as a noun; "of building rules" may hold one
        return form.endswith("ing") and "VERB" in known and not any(t.pos in ("NOUN", "PROPN") for t in reading.after(token))
    if slot.gap and slot.kind != "A" or token.pos == "PROPN" and token.dep in ("compound", "flat") and not token.text.islower():
        return False
    # The tagger errs; a form that a dictionary knows in this class only (or not at all) needs no second key.
    gerund = slot.kind == "V" and token.pos == "NOUN" and form.endswith("ing")
    return known <= frozenset({_CLASSES[slot.kind][0]}) and not gerund


def _surely_verb(token: Token, before: Token | None, reading: Reading) -> bool:
    """Whether the place alone makes a word a verb: after "can", "did" or "please", or first with an object."""
    if before and (before.tag == "MD" or before.lemma == "do" and before.pos == "AUX"):
        return True
    if reading.before(token):
        return reading.before(token)[0].lower == "please"
    return any(t.pos in ("DET", "PRON", "NUM") for t in reading.after(token))


def _tag(slot: Slot, token: Token, form: str, reading: Reading) -> str:
    """The Penn tag of a matched form: by its ending where that decides, else by its neighbours and the tagger."""
    tags = slot.tags_of(form)
    if not tags:
        if slot.kind == "V" and form.endswith("ing"):
            return "VBG"
        return token.tag
    if len(tags) == 1:
        return tags[0]
    helped = next((t for t in reading.before(token, 4) if t.pos not in ("ADV", "PART") and t.lower != "n't"), None)
    if set(tags) == {"VB", "VBP"}:
        bare = helped and (helped.tag == "MD" or helped.lemma == "do") or any(t.lower == "to" for t in reading.before(token))
        return "VB" if bare or token.tag not in tags else token.tag
    if set(tags) == {"VBD", "VBN"}:
        return _past_tag(token, helped, reading)
    return token.tag if token.tag in tags else tags[0]


def _past_tag(token: Token, helped: Token | None, reading: Reading) -> str:
    """Whether "-ed" is a past tense or a participle: by a helping verb, a subject, "by" or "as", then by the tagger."""
    if helped and helped.pos == "AUX" and helped.lemma in ("have", "be", "get"):
        return "VBN"
    if helped and helped.pos == "PRON" and helped.lower in ("i", "we", "he", "she", "they", "who"):
        return "VBD"
    following = reading.after(token)
    if following and following[0].lower in ("by", "as"):
        return "VBN"
    deps = {reading.document.tokens[c].dep for c in reading.document.children[token.index]}
    words = reading.document.words(reading.document.sentences[token.sentence])
    alone = not any(t.tag in ("VBZ", "VBP", "VBD", "MD") for t in words if t is not token)  # a sentence has a finite verb
    if ("nsubj" in deps or alone) and not deps & {"aux", "aux:pass", "nsubj:pass"}:
        return "VBD"
    return token.tag if token.tag in ("VBD", "VBN") else "VBD"
