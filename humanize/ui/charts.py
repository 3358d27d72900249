"""Two small charts: what the reader may feel, and how long the sentences are. Each bar says on hover what it means."""

import re
from collections.abc import Mapping, Sequence

import streamlit as st

from humanize.backends.parts import Backends
from humanize.ui.marks import title

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_STRONGEST = 5
_PLACES = 12  # room for so many at least, so that a short text has no bars like barn doors
_SENTENCES = 60  # of each text; more would be too narrow to read
_NAMES = ["Draft", "Rewrite"]
_COLOURS = {"field": "text", "type": "nominal", "legend": None, "scale": {"domain": _NAMES, "range": ["#b07d2b", "#12857b"]}}


def sentence_lengths(text: str, backends: Backends) -> list[int]:
    """The words of each sentence, line by line."""
    lengths = []
    for line in text.splitlines():
        if line.strip():
            lengths += [len(_WORD.findall(line[start:end])) for start, end in backends.parser.split(line)]
    return [n for n in lengths if n]


def show_emotions(before: Mapping[str, float], after: Mapping[str, float]) -> None:
    """The strongest emotions of the draft, and of the rewrite where they were read."""
    labels = sorted((k for k in before if k != "neutral"), key=lambda k: -max(before[k], after.get(k, 0.0)))[:_STRONGEST]
    if not labels:
        return
    rows = [{"emotion": k, "text": name, "strength": round(100 * values[k]), "meaning":
             "named by the recogniser" if values[k] >= 0.5 else "only a guess, below 50"}
            for name, values in (("Draft", before), ("Rewrite", after)) for k in labels if k in values]
    encoding = {
        "x": {"field": "strength", "type": "quantitative", "title": None, "scale": {"domain": [0, 100]},
              "axis": {"values": [0, 50, 100]}},
        "y": {"field": "emotion", "type": "nominal", "sort": labels, "title": None, "axis": {"labelLimit": 130}},
        "yOffset": {"field": "text", "type": "nominal", "sort": _NAMES}, "color": _COLOURS,
        "tooltip": [_tip("emotion", "Emotion"), _tip("text", "In"), _tip("strength", "Strength, 0 to 100"),
                    _tip("meaning", "This is")]}
    st.html(title("What the reader may feel"))
    _draw(rows, {"type": "bar", "cornerRadiusEnd": 3}, encoding, _STRONGEST * 34 + 30, "chart_emotions")
    st.html('<div class="hz-quiet">The draft is above in each pair, the rewrite below. From 50 on the recogniser names the '
            "emotion; below, it only guesses.</div>")


def show_rhythm(before: Sequence[int], after: Sequence[int]) -> None:
    """A bar for each sentence, as high as it is long: the draft, and below it the rewrite."""
    if not before and not after:
        return
    st.html(title("Words in each sentence"))
    longest = max([*before, *after])
    places = list(range(1, min(_SENTENCES, max(_PLACES, len(before), len(after))) + 1))
    for name, lengths in (("Draft", before), ("Rewrite", after)):
        rows = [{"text": name, "sentence": n, "words": words} for n, words in enumerate(lengths[:_SENTENCES], 1)]
        encoding = {
            "x": {"field": "sentence", "type": "ordinal", "title": name, "axis": {"labels": False, "ticks": False},
                  "scale": {"domain": places}},
            "y": {"field": "words", "type": "quantitative", "title": None, "scale": {"domain": [0, longest]},
                  "axis": {"tickCount": 3}},
            "color": _COLOURS, "tooltip": [_tip("text", "In"), _tip("sentence", "Sentence"), _tip("words", "Words")]}
        _draw(rows, {"type": "bar", "cornerRadiusTopLeft": 2, "cornerRadiusTopRight": 2}, encoding, 88, f"chart_rhythm_{name}")
    st.html('<div class="hz-quiet">Each bar is a sentence. Short beside long reads like speech, all alike like a list.</div>')


def _tip(field: str, name: str) -> dict[str, str]:
    return {"field": field, "title": name}


def _draw(rows: Sequence[Mapping[str, object]], mark: Mapping[str, object], encoding: Mapping[str, object], height: int,
          key: str) -> None:
    st.vega_lite_chart({"data": {"values": rows}, "mark": {"tooltip": True, **mark}, "encoding": encoding, "height": height,
                        "background": "transparent"}, key=key)
