"""Who does what to whom, and which value belongs to what."""

import re

from humanize.constraints.align import Block, in_block
from humanize.constraints.facts import Fact
from humanize.constraints.lexicon import stem
from humanize.constraints.reading import Reading
from humanize.types import Document, Token, Violation

_MUTUAL = frozenset({"see", "meet", "marry", "date", "equal", "resemble"})  # who does it to whom makes no difference
_PERSONS = frozenset({"i", "we", "you", "he", "she", "they", "it", "who", "that", "this"})
_BREAK = re.compile(r"[,;:.!?()]|\b(?:and|but|or|while|whereas|then)\b", re.I)


def check_roles(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """All checks of this module; at most one violation."""
    for check in (_swapped_words, _moved_words, _swapped_arguments, _swapped_values):
        found = check(source, other, block)
        if found:
            return found
    return []


def _swapped_words(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """The same words, but two stretches changed places around others that stayed ("A hit B", "B hit A")."""
    here, there = ([_plain(w) for w in words] for words in (block.words_here, block.words_there))
    if here == there or sorted(here) != sorted(there):
        return []
    low = next(n for n, (a, b) in enumerate(zip(here, there, strict=True)) if a != b)
    high = next(n for n, (a, b) in enumerate(zip(reversed(here), reversed(there), strict=True)) if a != b)
    before, after = here[low : len(here) - high], there[low : len(there) - high]
    for left in range(1, len(before)):
        if after[-left:] != before[:left]:
            continue
        for right in range(1, len(before) - left):
            if after[:right] != before[-right:] or after[right:-left] != before[left:-right]:
                continue
            if before[left:-right] not in (["and"], ["or"], ["with"], ["nor"]):
                message = f"“{' '.join(before[:left])}” and “{' '.join(before[-right:])}” have changed places."
                return in_block("roles", message, source, other, block)
    apart = [(a, b) for a, b in zip(here, there, strict=True) if a != b]
    if len(apart) <= 6 and 2 * len(apart) <= len(here) + 2:
        return in_block("roles", f"“{apart[0][0]}” and “{apart[0][1]}” have changed places.", source, other, block)
    return []


def _moved_words(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """The same words with one that moved to another noun ("all books except school atlases", "school books except atlases")."""
    here, there = block.words_here, block.words_there
    if sorted(here) != sorted(there) or here == there:
        return []
    document = other.document
    nouns = {t.lower for t in document.tokens if t.pos in ("NOUN", "ADJ", "PROPN")}
    for at, word in enumerate(here):
        rest, moved = here[:at] + here[at + 1 :], there.index(word)
        if there[:moved] + there[moved + 1 :] == rest and word in nouns and abs(moved - at) > 1:
            a, b = here[at + 1 : at + 2], there[moved + 1 : moved + 2]
            if a and b and a != b and (a[0] in nouns or b[0] in nouns):
                message = f"“{word}” goes with “{a[0]}” in the source and with “{b[0]}” in the other text."
                return in_block("scope", message, source, other, block)
    return []


def _swapped_arguments(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """Doer and done-to that changed places, in active or passive."""
    left, right = _acts(source, block.source), _acts(other, block.other)
    for verb, doer, done in left:
        for verb2, doer2, done2 in right:
            if stem(verb) != stem(verb2) or verb in _MUTUAL:
                continue
            if doer and done and doer == done2 and done == doer2 and doer != done:
                return in_block("roles", f"“{doer}” and “{done}” have changed places.", source, other, block)
            if doer and done and done == doer2 and not done2 and any(stem(u.lemma) == doer for u in other.of(block.other)) and (
                doer not in _PERSONS and min(block.verbatim) >= 0.6
            ):
                return in_block("roles", f"“{done}” now does what was done to it.", source, other, block)
            if doer and done and done == doer2 and doer != done and done2 in ("he", "she", "they") and done not in _PERSONS:
                return in_block("roles", f"“{done}” now does what was done to it.", source, other, block)
            if (
                done
                and done == done2
                and doer2 in ("i", "we", "you")
                and doer not in ("", *_PERSONS)
                and min(block.verbatim) >= 0.6
                and any(stem(u.lemma) == doer for u in other.of(block.other))
            ):
                message = f"“{doer}” does it in the source, “{doer2}” in the other text."
                return in_block("roles", message, source, other, block)
    for acts, reading, sentences in ((left, other, block.other), (right, source, block.source)):
        for verb, doer, done in acts:
            if doer and done and doer != done and _stands_between(reading, sentences, done, verb, doer):
                return in_block("roles", f"“{doer}” and “{done}” have changed places.", source, other, block)
    return []


def _stands_between(reading: Reading, sentences: frozenset[int], first: str, verb: str, last: str) -> bool:
    """Whether "A verbs B" stands in active words, where the parser may have taken the verb for a noun."""
    document = reading.document
    for index in sorted(sentences):
        words = document.words(document.sentences[index])
        for n, token in enumerate(words):
            if stem(token.lemma) != stem(verb) or token.pos == "VERB" or not token.lower.endswith("s"):
                continue
            before, after = [_who(t) for t in words[max(0, n - 2) : n]], [_who(t) for t in words[n + 1 : n + 4]]
            if first in before and last in after and not any(t.lemma == "be" or t.lower == "by" for t in words[n - 2 : n + 4]):
                return True
    return False


def _acts(reading: Reading, sentences: frozenset[int]) -> list[tuple[str, str, str]]:
    """(verb, doer, done-to) of each verb, passives turned round, by the parse and where it fails by the words beside the verb."""
    document = reading.document
    found = []
    for index in sorted(sentences):
        for token in document.words(document.sentences[index]):
            if token.pos != "VERB":
                continue
            doer = done = receiver = ""
            for child in (document.tokens[i] for i in document.children[token.index]):
                if child.dep == "nsubj":
                    doer = _who(child)
                elif child.dep == "nsubj:pass":
                    done = _who(child)
                elif child.dep == "iobj":
                    receiver = _who(child)
                elif child.dep == "obj":
                    done = done or _who(child)
                elif child.dep.startswith("obl") and any(
                    document.tokens[i].lower == "by" for i in document.children[child.index]
                ):
                    doer = doer or _who(child)
            if _passive(document, token):
                agent = _by(document, token)
                if doer and doer != agent and not done:
                    doer, done = agent, doer
                elif not doer:
                    doer = agent
            found.append((token.lemma, doer, receiver or done))
    return found


def _passive(document: Document, verb: Token) -> bool:
    before = [t for t in document.tokens[max(0, verb.index - 4) : verb.index] if t.sentence == verb.sentence]
    return verb.tag == "VBN" and any(t.lemma == "be" for t in before)


def _by(document: Document, verb: Token) -> str:
    after = document.tokens[verb.index + 1 : verb.index + 9]
    for n, token in enumerate(after):
        if token.lower == "by":
            nouns = [t for t in after[n + 1 : n + 5] if t.pos in ("NOUN", "PROPN", "PRON") and t.tag != "PRP$"]
            return _who(nouns[0]) if nouns else ""
    return ""


def _who(token: Token) -> str:
    return {"me": "i", "us": "we", "them": "they", "him": "he", "her": "she"}.get(
        token.lower, token.lower if token.pos == "PRON" else stem(token.lemma)
    )


def _swapped_values(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """Two values or names of which each now stands with what belonged to the other."""
    left, right = _anchors(source, block.source), _anchors(other, block.other)
    for n, (a, context_a) in enumerate(left):
        for b, context_b in left[n + 1 :]:
            if a == b:
                continue
            there_a = [c for key, c in right if key == a]
            there_b = [c for key, c in right if key == b]
            if len(there_a) != 1 or len(there_b) != 1:
                continue
            straight = _fit(context_a, there_a[0]) + _fit(context_b, there_b[0])
            crossed = _fit(context_a, there_b[0]) + _fit(context_b, there_a[0])
            if crossed >= straight + 1.0 and straight < 0.6:
                return in_block("roles", f"“{a}” and “{b}” have changed places.", source, other, block)
    return []


def _fit(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _anchors(reading: Reading, sentences: frozenset[int]) -> list[tuple[str, frozenset[str]]]:
    """Values and names that occur once, each with the words of its stretch between commas and "and"."""
    document = reading.document
    found: list[tuple[str, frozenset[str]]] = []
    for index in sorted(sentences):
        sentence = document.sentences[index]
        text = document.text[sentence.start : sentence.end]
        facts = [f for f in reading.facts_in[index] if not f.optional]
        cuts = [
            0,
            *[m.start() for m in _BREAK.finditer(text) if not any(f.start <= sentence.start + m.start() < f.end for f in facts)],
            len(text),
        ]
        for a, b in zip(cuts, cuts[1:], strict=False):
            low, high = sentence.start + a, sentence.start + b
            inside = [f for f in facts if low <= f.start < high]
            units = [u for u in reading.heavy[index] if low <= u.start < high]
            for anchor in [*{_key(f): f for f in inside}, *[stem(u.lemma) for u in units if u.name]]:
                words = frozenset({stem(u.lemma) for u in units} | {_key(f) for f in inside}) - {anchor}
                found.append((anchor, words))
    seen = [anchor for anchor, _ in found]
    return [(anchor, words) for anchor, words in found if seen.count(anchor) == 1]


def _key(fact: Fact) -> str:
    return str(sorted(map(str, fact.keys)))


def _plain(word: str) -> str:
    return stem(word) if word not in ("you", "your") else "you"

