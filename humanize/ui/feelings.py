"""What the reader may feel, and what each sentence is there for, sentence by sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from humanize.backends.parts import Backends
from humanize.errors import BackendError, SetupError
from humanize.standins import with_stand_ins
from humanize.types import Intent
from humanize.ui.marks import title

_NAMED = 0.5  # each label's threshold
_MOST = 200  # sentences
_LABELS = 3


@dataclass(frozen=True, slots=True)
class Felt:
    """A sentence and the emotions that the recogniser names in it, strongest first, each from 0.5 to 1."""

    sentence: str
    emotions: tuple[tuple[str, float], ...]
    does: str = ""  # "criticism of the person, deadline"


def feelings(text: str, backends: Backends, intents: Sequence[Intent] = ()) -> tuple[Felt, ...]:
    """Every sentence of a text, read by itself; () where there is no recogniser. No reading depends on whose name it has."""
    if backends.emotion is None:
        return ()
    names = with_stand_ins(text)
    sentences = [line[start:end] for line in names.text.splitlines() if line.strip()
                 for start, end in backends.parser.split(line)]
    sentences = [s for s in sentences if any(c.isalpha() for c in s)][:_MOST]
    try:
        rows = backends.emotion.classify(sentences)
    except (SetupError, BackendError):
        return ()  # the analysis itself tells of it
    doing = {text[i.start:i.end]: _does(i) for i in intents}
    read = zip(map(names.restored, sentences), rows, strict=True)
    return tuple(Felt(sentence, _named(row), doing.get(sentence, "")) for sentence, row in read)


def _does(intent: Intent) -> str:
    if intent.labels == ("fact",):
        return ""  # said of most sentences, it would drown the rest
    words = [label.replace("_", " ") for label in intent.labels]
    return ", ".join(f"{word} of the {intent.blames}" if word == "criticism" else word for word in words)


def _named(row: dict[str, float]) -> tuple[tuple[str, float], ...]:
    named = [(label, value) for label, value in row.items() if value >= _NAMED and label != "neutral"]
    return tuple(sorted(named, key=lambda pair: -pair[1])[:_LABELS])


def show_feelings(felt: Sequence[Felt]) -> None:
    """The sentences with what they may leave behind; those that leave nothing stay without a word."""
    if not felt:
        return
    with st.container(border=True, key="card_feelings"):
        count = sum(bool(f.emotions) for f in felt)
        st.html(title("Sentence by sentence", f"{count} of {len(felt)} with a feeling the recogniser names"))
        st.html("".join(map(_row, felt)))


def _row(felt: Felt) -> str:
    named = ", ".join(f"{label} {100 * value:.0f}" for label, value in felt.emotions)
    told = f"<b>{escape(named)}</b>" if named else "no strong feeling"
    state = "hz-felt" if named else "hz-felt hz-calm"
    does = f" · {escape(felt.does)}" if felt.does else ""
    quiet = f'<span class="hz-quiet">{told}{does}</span>'
    return f'<div class="{state}">{quiet}<div class="hz-text">{escape(felt.sentence)}</div></div>'
