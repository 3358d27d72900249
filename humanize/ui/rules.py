"""The Rules page: the writer's own words, a switch for each kind of rule, and the whole shelf with a switch for each rule."""

from collections import Counter
from html import escape

import streamlit as st

from humanize.ui import labels, state, switches
from humanize.ui.marks import title
from humanize.ui.shelf import Entry, entries
from humanize.ui.upload import upload_wishes
from humanize.ui.wishes import as_json

_STEP = 20  # rules that are shown, and that "Show more" adds
_SHOWN = 2  # examples of a rule, and texts that it leaves alone


def show_wishes(page: str) -> None:
    """Own words, the switches of the kinds, and the file that carries both to another visit."""
    with st.container(border=True, key="card_words"):
        st.html(title("Your own words"))
        switches.word_boxes()
    with st.container(border=True, key="card_kinds"):
        st.html(title("Kinds of rules"))
        counts = Counter(entry.family for entry in entries())
        for name in sorted(counts, key=labels.family):
            switches.switch(name, f"{labels.family(name)} ({counts[name]})")
        off = st.session_state[state.OFF]
        st.button("Switch everything on", on_click=switches.all_on, disabled=not off)
    with st.container(border=True, key="card_file"):
        st.html(title("Keep them"))
        st.caption("Words and switches last as long as this tab. A file brings them back another day, or to a colleague.")
        st.download_button("Download as a file", as_json(switches.wishes()), file_name="humanize-words.json",
                           mime="application/json", on_click="ignore")
        with st.popover("Open a file"):
            upload_wishes(page)


def show_rules() -> None:
    """Search, kind, and the rules that are found, each with its switch."""
    left, right = st.columns([2, 1])
    words = left.text_input("Search", placeholder="a word of the reason, the source or an example",
                            on_change=_first).casefold().split()
    kinds = sorted({entry.family for entry in entries()}, key=labels.family)
    family = right.selectbox("Kind", ["all", *kinds], format_func=lambda name: "All" if name == "all" else labels.family(name),
                             on_change=_first)
    off = st.session_state[state.OFF]
    only_off = bool(off) and st.toggle("Only what is switched off", on_change=_first)
    found = [e for e in entries() if family in ("all", e.family) and e.has(words)
             and not (only_off and e.id not in off and e.family not in off)]
    if not found:
        st.info("No rule matches. Try fewer words, or another kind.")
        return
    shown = _STEP + st.session_state[state.RULES_SHOWN]
    st.caption(f"{len(found):,} of {len(entries()):,} rules" + (f"; the first {shown} are shown" if len(found) > shown else ""))
    for entry in found[:shown]:
        with st.container(border=True, key=f"rule_{entry.id}"):
            switches.switch(entry.id, entry.id)
            st.html(_told(entry))
    if len(found) > shown:
        st.button("Show more", on_click=_more)


def _told(entry: Entry) -> str:
    examples = "".join(_example(before, after) for before, after in entry.examples[:_SHOWN])
    keeps = "".join(f'<div class="hz-quiet">Stays: {escape(text)}</div>' for text in entry.keeps[:_SHOWN])
    return (f'<div class="hz-change"><b>{escape(entry.message)}</b>{examples}{keeps}'
            f'<div class="src">{escape(labels.family(entry.family))} · {escape(entry.source)}</div></div>')


def _example(before: str, after: str) -> str:
    if before == after:
        return f'<div class="hz-text">{escape(before)} <span class="hz-quiet">(only a note to you)</span></div>'
    old = f"<del>{escape(before)}</del><br>" if before else ""
    return f'<div class="hz-text">{old}<ins>{escape(after)}</ins></div>'


def _first() -> None:
    st.session_state[state.RULES_SHOWN] = 0


def _more() -> None:
    st.session_state[state.RULES_SHOWN] += _STEP
