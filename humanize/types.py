"""The nouns and verbs of Humanize: frozen values that hold text, and the shapes of the functions that work on them.

Read this first. Offsets are `str` indices, end-exclusive. Nothing here imports more than the standard library.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, Protocol

from humanize.errors import InputError
from humanize.voice_profile import read_voice

# Highest comfortable US school grade of each kind of reader; None: no limit.
AUDIENCES: Mapping[str, float | None] = MappingProxyType({
    "children": 4.0, "teens": 8.0, "general": 8.0, "college": 12.0, "experts": None,
    "patients": 6.0, "customers": 8.0, "parents": 8.0,
})
DOMAINS: tuple[str, ...] = ("general", "service", "content", "health", "education", "entertainment")

ProtectedKind = Literal[
    "number", "date", "time", "name", "quotation", "url", "email", "code", "placeholder", "markup", "citation",
    "locked", "foreign",
]
FactState = Literal["kept", "changed", "missing", "new"]
ParagraphKind = Literal["prose", "greeting", "valediction", "signature", "heading", "list", "table", "code", "verse"]


# --- the document -----------------------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text."""

    start: int
    end: int

    def overlaps(self, start: int, end: int) -> bool:
        """Whether they share a character (an empty span inside counts)."""
        return self.start < end and start < self.end or self.start == start == end or (
            start == end and self.start < start < self.end)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark. `head` and `index` count tokens of the document; the root's head is itself."""

    index: int
    start: int
    end: int
    text: str
    lower: str  # lower case, straight quotes
    lemma: str  # lower case
    pos: str  # UD part of speech: NOUN, VERB, AUX ...
    tag: str  # Penn tag: NN, VBD ...
    morph: str  # UD features: "Mood=Ind|Number=Sing"
    dep: str  # UD relation with subtype: "nsubj:pass"; the root has "root"
    head: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its characters, its tokens `first:last`, its paragraph."""

    index: int
    start: int
    end: int  # without the space after it
    first: int
    last: int  # exclusive
    paragraph: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of lines of one kind; only "prose", "list", "greeting" and "verse" hold sentences that rules may see."""

    index: int
    start: int
    end: int
    kind: ParagraphKind


@dataclass(frozen=True, slots=True)
class Protected:
    """A literal that must survive. Code, quotations, links and the like may not be edited inside; see text/protect.py."""

    start: int
    end: int
    kind: ProtectedKind


@dataclass(frozen=True, slots=True)
class Flag:
    """A property of the whole document (EDITORIAL section 0: "mail", "signed", "deadline" ...) and the words that show it."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed text. `children[i]` are the indices of the tokens whose head is token i."""

    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    tokens: tuple[Token, ...] = ()
    children: tuple[tuple[int, ...], ...] = ()
    protected: tuple[Protected, ...] = ()
    flags: tuple[Flag, ...] = ()

    def has(self, flag: str) -> bool:
        """Whether a flag is set."""
        return any(f.name == flag for f in self.flags)

    def flagged(self, flag: str) -> tuple[Flag, ...]:
        """The evidence for a flag; its length is the count (options, steps, requests)."""
        return tuple(f for f in self.flags if f.name == flag)

    def words(self, sentence: Sentence) -> tuple[Token, ...]:
        """The tokens of a sentence."""
        return self.tokens[sentence.first:sentence.last]


# --- what the writer asks for -----------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class Goal:
    """What the writer asked for. Hashable: it is the cache key.

    `empathy` and `strength` run from 0.0 to 1.0: empathy 0 changes no tone, strength 0 corrects only errors.
    `locked` phrases are never changed; `disabled_rules` holds rule ids or family names; `preferred` are the writer's own
    words, as (what the draft may say, what to say instead); `voice` is the profile of how they write, as Voice.to_json gives it.
    Raises InputError for a value that does not exist.
    """

    audience: str = "general"
    domain: str = "general"
    empathy: float = 0.5
    strength: float = 0.5
    locked: tuple[str, ...] = ()
    disabled_rules: tuple[str, ...] = ()
    voice: str | None = None
    seed: int = 0
    preferred: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if self.audience not in AUDIENCES:
            raise InputError(f"There is no audience {self.audience!r}. Choose one of: {', '.join(AUDIENCES)}.")
        if self.domain not in DOMAINS:
            raise InputError(f"There is no domain {self.domain!r}. Choose one of: {', '.join(DOMAINS)}.")
        for name, value in (("empathy", self.empathy), ("strength", self.strength)):
            if not 0.0 <= value <= 1.0:  # also refuses NaN
                raise InputError(f"{name} is {value}; it must lie between 0 and 1.")
        object.__setattr__(self, "locked", tuple(self.locked))
        object.__setattr__(self, "disabled_rules", tuple(self.disabled_rules))
        pairs = tuple(tuple(pair) for pair in self.preferred)
        if not all(len(pair) == 2 and all(isinstance(text, str) and text.strip() for text in pair) for pair in pairs):
            raise InputError("preferred holds pairs of texts, none of them empty: (what the draft may say, what to say instead).")
        object.__setattr__(self, "preferred", pairs)
        if self.voice is not None:
            read_voice(self.voice)

    def switches_off(self, rule: str) -> bool:
        """Whether a rule, or its whole family, is switched off."""
        return rule in self.disabled_rules or rule.partition(".")[0] in self.disabled_rules


@dataclass(frozen=True, slots=True)
class When:
    """When a rule may act. Empty tuples allow everything; flags are names of `Document.flags`."""

    audiences: tuple[str, ...] = ()
    not_audiences: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    not_domains: tuple[str, ...] = ()
    empathy: float = 0.0
    strength: float = 0.25
    flags: tuple[str, ...] = ()
    not_flags: tuple[str, ...] = ()

    def allows(self, document: Document, goal: Goal) -> bool:
        """Whether the goal and the document's flags let the rule act."""
        return (
            (not self.audiences or goal.audience in self.audiences)
            and goal.audience not in self.not_audiences
            and (not self.domains or goal.domain in self.domains)
            and goal.domain not in self.not_domains
            and goal.empathy >= self.empathy
            and goal.strength >= self.strength
            and all(document.has(flag) for flag in self.flags)
            and not any(document.has(flag) for flag in self.not_flags)
        )


# --- findings, edits, candidates --------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class Splice:
    """Replace text[start:end] by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule's `find` yields: a span and the texts that may replace it (none: only a note to the writer).

    `also` holds further splices that belong to the same change (the other end of a move); `note` replaces the
    rule's message where the place calls for its own words.
    """

    start: int
    end: int
    replacements: tuple[str, ...] = ()
    note: str = ""
    also: tuple[Splice, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a rule saw: where, which rule, what kind, why, on what authority, and what could stand there instead."""

    start: int
    end: int
    rule: str
    kind: str  # the family: "plain", "feedback", "grammar" ...
    message: str
    source: str
    replacements: tuple[str, ...] = ()
    also: tuple[Splice, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of the original: span, replacement, the rule(s) that made it ("a + b" where one built on the other), why.

    Edits of the same non-empty `group` are one change in several places: accept or reject them together.
    """

    start: int
    end: int
    replacement: str
    rule: str
    reason: str
    source: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Violation:
    """A way in which `other` does not say what `source` says. A span is None where that side has nothing to show."""

    kind: str
    message: str
    source_span: Span | None = None
    other_span: Span | None = None


@dataclass(frozen=True, slots=True)
class ComparedFact:
    """A fact of two texts, and what became of it.

    `kind` is that of a Violation (number, date, time, name, quotation, negation, modality, condition, limit ...), or
    "deadline". `reasons` are the violations that say so; a fact is kept exactly where there are none. A span is None where that
    side has nothing: the source where the fact is new, the other text where it is missing.
    """

    kind: str
    state: FactState
    message: str
    source_span: Span | None = None
    other_span: Span | None = None
    reworded: bool = False  # kept, and written differently: "2 hours", "two hours"
    reasons: tuple[Violation, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedPassage:
    """Sentences of two texts that tell the same, or a heading, signature and the like; a side that has no such thing is empty."""

    source: tuple[Span, ...]
    other: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts side by side. The rows cover both texts but for the space between sentences, in the order of the source."""

    source: str
    other: str
    rows: tuple[ComparedPassage, ...]
    facts: tuple[ComparedFact, ...]
    violations: tuple[Violation, ...]  # as check_meaning gives them

    def count(self, state: FactState) -> int:
        """How many facts are in a state."""
        return sum(fact.state == state for fact in self.facts)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible rewrite: its text, the edits that make it from the original, and the generator it came from."""

    text: str
    edits: tuple[Edit, ...]
    origin: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """Scores by metric (0..1, higher is better), violations, and the total that ranks."""

    scores: Mapping[str, float]
    violations: tuple[Violation, ...] = ()
    total: float = 0.0


@dataclass(frozen=True, slots=True)
class Variant:
    """A rewrite that passed every check, with a name that says what it is for."""

    name: str
    candidate: Candidate
    assessment: Assessment
    analysis: "Analysis"

    @property
    def text(self) -> str:
        return self.candidate.text

    @property
    def edits(self) -> tuple[Edit, ...]:
        return self.candidate.edits

    @property
    def scores(self) -> Mapping[str, float]:
        return self.assessment.scores


@dataclass(frozen=True, slots=True)
class Readability:
    """Reading measures of a text; None where the text is too short for the formula (fewer than 5 words)."""

    words: int = 0
    sentences: int = 0
    grade: float | None = None  # Flesch-Kincaid
    ease: float | None = None  # Flesch reading ease
    smog: float | None = None
    dale_chall: float | None = None
    reading_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Intent:
    """What a sentence is there for: its labels (analysis/intent.py), the main one first, and whom its criticism blames."""

    start: int
    end: int
    labels: tuple[str, ...]
    blames: Literal["person", "work"] | None = None

    @property
    def main(self) -> str:
        """The label that the sentence is chiefly there for."""
        return self.labels[0]


@dataclass(frozen=True, slots=True)
class Analysis:
    """What we see in a text, before any change."""

    findings: tuple[Finding, ...] = ()
    readability: Readability = Readability()
    emotions: Mapping[str, float] = field(default_factory=dict)  # the 28 GoEmotions labels; 0.5 is each one's threshold
    warmth: float = 0.5  # 0..1
    tells: tuple[Finding, ...] = ()  # machine habits among the findings
    notices: tuple[str, ...] = ()
    intents: tuple[Intent, ...] = ()  # of each sentence of prose and lists


@dataclass(frozen=True, slots=True)
class Rewrite:
    """The answer: the draft, 1 to 4 distinct variants (best first), the draft's analysis, notices, and the draft's facts."""

    original: str
    variants: tuple[Variant, ...]
    before: Analysis
    notices: tuple[str, ...] = ()
    facts: tuple[Protected, ...] = ()  # the literals of the draft that every variant keeps

    @property
    def best(self) -> Variant:
        """The best variant; where nothing better was found it is the draft itself."""
        return self.variants[0]

    @property
    def after(self) -> Analysis:
        """The analysis of the best variant."""
        return self.best.analysis


# --- verbs ------------------------------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class Example:
    """A text before and after a rule.

    `goal` holds Goal fields; unset ones are empathy 0.5 and strength 0.75, or the rule's floor if that is higher, and
    the first audience and domain that the rule allows. `chain` names rules that act together with it.
    """

    before: str
    after: str
    goal: Mapping[str, object] = field(default_factory=dict)
    chain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule is a value: what it looks for, when it may act, why, and the proof that it works.

    `id` is dotted ("feedback.failed-to"); its first part is the family. `licence` names what the rule may change
    although the guard counts it ("negation", "modality", "number"); see constraints. `keeps` are texts that must
    stay as they are, at the goal of the first example.
    """

    id: str
    message: str
    source: str
    find: Callable[[Document, Goal], Iterable[Hit]]
    when: When = When()
    examples: tuple[Example, ...] = ()
    keeps: tuple[str, ...] = ()
    licence: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.id

    @property
    def family(self) -> str:
        return self.id.partition(".")[0]

    def allows(self, document: Document, goal: Goal) -> bool:
        """Whether the rule may act at all: it is not switched off, and the goal and the document let it."""
        return not goal.switches_off(self.id) and self.when.allows(document, goal)

    def finding(self, hit: Hit) -> Finding:
        """A hit of this rule with what is to be said of it."""
        return Finding(hit.start, hit.end, self.id, self.family, hit.note or self.message, self.source,
                       hit.replacements, hit.also)

    def __call__(self, document: Document, goal: Goal) -> Iterator[Finding]:
        """The findings of this rule, if it may act at all."""
        if self.allows(document, goal):
            yield from map(self.finding, self.find(document, goal))


@dataclass(frozen=True, slots=True)
class Word:
    """A token of one sentence as the parser gives it; offsets and `head` count within the sentence."""

    start: int
    end: int
    lemma: str
    pos: str
    tag: str
    morph: str
    dep: str
    head: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """A parsed sentence: its words, and the names in it as (start, end, "PER" | "ORG" | "LOC")."""

    words: tuple[Word, ...]
    names: tuple[tuple[int, int, str], ...] = ()


class Parser(Protocol):
    """Splits prose into sentences (character spans) and parses sentences."""

    def split(self, text: str) -> list[tuple[int, int]]: ...

    def parse(self, sentences: Sequence[str]) -> list[Parsed]: ...
