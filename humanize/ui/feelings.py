"""What the reader may feel, sentence by sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from humanize.backends.parts import Backends
from humanize.errors import BackendError, SetupError
from humanize.standins import with_stand_ins
from humanize.ui.marks import title

_NAMED = 0.5  # each label's threshold
_MOST = 200  # sentences
_LABELS = 3


@dataclass(frozen=True, slots=True)
class Felt:
    """A sentence and the emotions that the recogniser names in it, strongest first, each from 0.5 to 1."""

    sentence: str
    emotions: tuple[tuple[str, float], ...]


def feelings(text: str, backends: Backends) -> tuple[Felt, ...]:
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
    return tuple(Felt(names.restored(s), _named(row)) for s, row in zip(sentences, rows, strict=True))


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
    return f'<div class="{state}"><span class="hz-quiet">{told}</span><div class="hz-text">{escape(felt.sentence)}</div></div>'
