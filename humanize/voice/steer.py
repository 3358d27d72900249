"""What a voice changes about the findings of the shelf: the writer's own words and marks stay, what they avoid is not brought in.

It chooses among what the rules offer and makes up nothing. Grammar, blame, safety and the facts are no matter of taste.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from humanize.text.letter import greeting_span, valediction_span
from humanize.types import AUDIENCES, Document, Finding, Goal
from humanize.voice.wording import EASIER, lemmas_in, lemmas_of
from humanize.voice_profile import Voice, read_voice

See = Callable[[Document, Goal], Iterable[Finding]]
_OF_MARK = {"split.dash": "dash", "tells.dash-pair": "dash", "split.semicolon": "semicolon", "split.paren": "bracket"}
_TASTE = EASIER | {"rhythm", "order", "discourse", "split"}
_CHOPPY = 12.0  # words: who writes sentences as short as this means them to be short
_EASY_READERS = 6.0  # school years: readers who come before the writer's taste
_ALWAYS = ("grammar", "own", "inclusive", "feedback")


def in_voice(document: Document, findings: Iterable[Finding], goal: Goal, see: See) -> tuple[Finding, ...]:
    """The findings that fit the goal's voice, with what the writer would rather say first; all of them without a voice."""
    found = tuple(findings)
    if goal.voice is None:
        return found
    voice = read_voice(goal.voice)
    letter = _own_edges(document, voice)
    fitted = (_fitted(document, f, voice, goal) for f in (*found, *_avoided(document, found, goal, voice, see)))
    kept = (f for f in fitted if f is not None and not _touches(f, letter))
    return tuple(sorted(kept, key=lambda f: (f.start, f.end, f.rule)))


def suits(text: str, goal: Goal) -> bool:
    """Whether a phrase that may be added holds nothing that the writer avoids."""
    if goal.voice is None:
        return True
    voice = read_voice(goal.voice)
    never_shouts = voice.words >= 1_000 and not voice.marks[1]
    return not (never_shouts and "!" in text) and not lemmas_of(text) & set(voice.avoided)


def own_edge(slot: str, text: str, goal: Goal) -> str:
    """A greeting or goodbye as the writer has it, or `text`. What greets several people, or needs a name, is not taken."""
    voice = read_voice(goal.voice) if goal.voice else Voice()
    if slot == "greeting":
        own = next((g for g in voice.greetings if g.lower() in ("hi", "hello", "hey")), None)
    else:
        own = next(iter(voice.goodbyes), None)
    return f"{own}," if own else text


def _fitted(document: Document, finding: Finding, voice: Voice, goal: Goal) -> Finding | None:
    family = finding.rule.partition(".")[0]
    limit = AUDIENCES[goal.audience]
    free = limit is None or limit > _EASY_READERS
    if free and finding.rule in _OF_MARK and voice.likes(_OF_MARK[finding.rule]):
        return None
    if free and family == "split" and _length(document, finding) <= voice.mean + voice.spread:
        return None
    if finding.rule == "discourse.merge-choppy" and 0 < voice.mean <= _CHOPPY:
        return None
    if not finding.replacements or family in _ALWAYS:
        return finding
    return _reworded(document, finding, voice, family)


def _reworded(document: Document, finding: Finding, voice: Voice, family: str) -> Finding | None:
    """The finding with the replacements that take no favourite word away and bring none that is avoided."""
    favourites, avoided = set(voice.favourites), set(voice.avoided)
    old = set(lemmas_in(document, finding.start, finding.end)) | lemmas_of(document.text[finding.start:finding.end])
    new = {text: lemmas_of(text) for text in finding.replacements}
    kept = [text for text in finding.replacements if not (new[text] - old) & avoided]
    if family in EASIER:
        kept = [text for text in kept if not (old & favourites) - new[text]]
    elif not kept and family not in _TASTE:
        return finding
    kept.sort(key=lambda text: not (new[text] - old) & favourites)
    return replace(finding, replacements=tuple(kept)) if kept else None


def _avoided(document: Document, found: Iterable[Finding], goal: Goal, voice: Voice, see: See) -> list[Finding]:
    """What the rules would do at full strength about the words that the writer avoids."""
    avoided = set(voice.avoided)
    if not 0.25 <= goal.strength < 1.0 or not avoided & {t.lemma for t in document.tokens}:
        return []
    known = {(f.start, f.end, f.rule) for f in found}
    return [f for f in see(document, replace(goal, strength=1.0))
            if f.rule.partition(".")[0] in EASIER and (f.start, f.end, f.rule) not in known
            and avoided & set(lemmas_in(document, f.start, f.end))]


def _own_edges(document: Document, voice: Voice) -> list[tuple[int, int]]:
    """The greeting and the goodbye of a draft, where they are the writer's own."""
    own = {"greeting": voice.greetings, "goodbye": voice.goodbyes}
    spans = {"greeting": greeting_span(document), "goodbye": valediction_span(document)}
    return [span for kind, span in spans.items() if span and any(
        document.text[span[0]:span[1]].strip().lower().startswith(words.lower()) for words in own[kind])]


def _touches(finding: Finding, spans: Iterable[tuple[int, int]]) -> bool:
    return finding.rule.partition(".")[0] not in _ALWAYS and any(a < finding.end and finding.start < b for a, b in spans)


def _length(document: Document, finding: Finding) -> int:
    sentence = next((s for s in document.sentences if s.start <= finding.start < s.end), None)
    return sum(t.pos != "PUNCT" for t in document.words(sentence)) if sentence else 0
