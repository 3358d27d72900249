"""What a writer switched off, and their own words: the boxes, the switches, and the line that tells of them on other pages."""

import streamlit as st

from humanize.ui import state
from humanize.ui.wishes import Wishes, as_lines, read_lines, read_pairs

_LOCKED_HELP = "Names of products, set phrases: these stay as they are, in every rewrite."
_PREFERRED_HELP = ("“client → guest” says guest wherever the draft says client, clients too. Facts are checked as for every "
                   "other change.")


def wishes() -> Wishes:
    """What this visit asks for."""
    now = st.session_state
    return Wishes(read_lines(now[state.LOCKED]), read_pairs(now[state.PREFERRED])[0], tuple(sorted(now[state.OFF])))


def take(new: Wishes) -> None:
    """Replaces what this visit asked for."""
    now = st.session_state
    now[state.LOCKED], now[state.PREFERRED] = "\n".join(new.locked), as_lines(new.preferred)
    now[state.OFF] = set(new.off)


def word_boxes() -> None:
    """The two lists of own words, and a word about lines that are no pair."""
    st.text_area("Never change these", key=state.LOCKED, placeholder="One word or phrase a line", height=110,
                 help=_LOCKED_HELP, persist_state="session")
    st.text_area("Always prefer these", key=state.PREFERRED, placeholder="client → guest\npurchase → buy", height=110,
                 help=_PREFERRED_HELP, persist_state="session")
    wrong = read_pairs(st.session_state[state.PREFERRED])[1]
    if wrong:
        count = "This line is" if len(wrong) == 1 else f"{len(wrong)} lines are"
        st.warning(f"{count} left out. Write what the draft may say, an arrow, and what to say instead: client → guest")
        st.text("\n".join(wrong[:3]))


def switch(name: str, label: str, *, hidden_label: bool = False) -> None:
    """The switch of a rule, or of a family where `name` has no dot."""
    now, key = st.session_state, f"switch_{name}"
    family = name.partition(".")[0]
    under = family != name and family in now[state.OFF]
    now[key] = not under and name not in now[state.OFF]  # the set is the truth; the widget only shows it
    st.toggle(label, key=key, on_change=_turn, args=(name, key), disabled=under,
              label_visibility="collapsed" if hidden_label else "visible")


def all_on() -> None:
    """Switches everything on again."""
    st.session_state[state.OFF] = set()


def told() -> None:
    """A line that tells what is switched off and how many own words hold, with the way to change it."""
    held = wishes()
    parts = [_many(sum("." not in name for name in held.off), "kind", "kinds"),
             _many(sum("." in name for name in held.off), "rule", "rules")]
    off = " and ".join(part for part in parts if part)
    own = _many(len(held.locked) + len(held.preferred), "own word", "own words")
    said = " · ".join(part for part in (f"{off} switched off" if off else "", own) if part)
    if said:
        with st.container(key="wishes_told", width="content"):
            st.page_link("pages/rules.py", label=said, icon=":material/tune:", help="Change this on the Rules page")


def _many(count: int, one: str, more: str) -> str:
    return "" if not count else f"{count} {one if count == 1 else more}"


def _turn(name: str, key: str) -> None:
    off: set[str] = st.session_state[state.OFF]
    (off.discard if st.session_state[key] else off.add)(name)
