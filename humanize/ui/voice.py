"""The writer's voice in this visit: the profile, what the editor's decisions add to it, and what goals carry of both.

Nothing is stored: it lies in the session, the browser tab remembers it over a reload, and a file carries it to another day. In a
store it is kept only where the user has turned both the store and this on.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import streamlit as st

from humanize.errors import HumanizeError, InputError
from humanize.ui import state, switches, work
from humanize.ui.wishes import as_lines, read_lines, read_pairs
from humanize.voice_profile import LONGEST_WORD, MOST_WORDS, Voice, read_voice

if TYPE_CHECKING:
    from humanize.ui.editing import Editing
    from humanize.voice.decisions import Suggestion

PAGE = "Voice"
_MOST = 200  # editings whose decisions are counted
_HABITS = {"contracts": (20, 0), "writes out": (0, 20), "either": (0, 0)}  # places that stand for a habit that was chosen by hand


def held() -> Voice | None:
    """The profile of this visit, if there is one."""
    text = st.session_state[state.VOICE]
    return read_voice(text) if text else None


def full() -> Voice:
    """The profile with what this visit's decisions add to it; without a profile, those alone."""
    from humanize.voice.decisions import added

    return added(held() or Voice(), st.session_state[state.DECIDED].values())


def for_goal() -> str | None:
    """What a goal carries: nothing while the voice is switched off."""
    now = st.session_state
    return now[state.VOICE_GOAL] if now[state.VOICE] and now[state.VOICE_ON] and now[state.VOICE_GOAL] else None


def settle() -> None:
    """From now on goals carry the voice as it stands, decisions included; a step in the editor alone makes no rewrite old."""
    now = st.session_state
    now[state.VOICE_GOAL] = full().to_json() if now[state.VOICE] else ""


def take(voice: Voice | None, *, on: bool = True) -> None:
    """Replaces the profile; None erases it, with all that was learned."""
    now = st.session_state
    now[state.VOICE] = voice.to_json() if voice else ""
    now[state.VOICE_ON] = bool(voice) and on
    if voice is None:
        now[state.DECIDED], now[state.DECLINED] = {}, set()
    settle()
    _store()


def learned(texts: Iterable[str]) -> str:
    """Learns the profile anew from texts, with the decisions that were counted so far. Raises InputError as voice.learn does."""
    from dataclasses import replace

    from humanize.ui.engine import rewriter
    from humanize.voice.learn import learn

    before = held() or Voice()
    found = learn(list(texts), rewriter().backends.parser)
    take(replace(found, rules=before.rules, swaps=before.swaps))
    return str(st.session_state[state.VOICE])


def opened(data: bytes) -> None:
    """Takes a file that was downloaded here; it holds the decisions of its time. Raises InputError for any other."""
    try:
        voice = read_voice(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InputError("This is not a profile of a voice. Choose a file that you downloaded from this page.") from None
    st.session_state[state.DECIDED] = {}
    take(voice)


def edited(voice: Voice, *, mean: float, habit: str, marks: Iterable[str], favourites: str, avoided: str, greetings: str,
           goodbyes: str) -> Voice:
    """The profile as the writer corrected it in the boxes; what they left alone stays as it was measured."""
    from dataclasses import replace

    contracted, written = (voice.contracted, voice.written_out) if habit == habit_of(voice) else _HABITS[habit]
    return replace(voice, mean=voice.mean if mean == round(voice.mean) else float(mean), contracted=contracted,
                   written_out=written, marks=voice.liking(marks), favourites=_words(favourites),
                   avoided=_words(avoided), greetings=_words(greetings), goodbyes=_words(goodbyes))


def habit_of(voice: Voice) -> str:
    """The habit of contracting by the name it has in the box."""
    return {True: "contracts", False: "writes out", None: "either"}[voice.contracts]


def hear(name: str, editing: "Editing") -> None:
    """Counts the decisions of an editing in the place of those counted for it before: so each counts once, and undo is no vote.

    An editing that nobody touched says nothing; once one change in it was decided, what was left standing counts as kept.
    """
    from humanize.ui.editing import BY_HAND
    from humanize.voice.decisions import decisions_in

    decided = st.session_state[state.DECIDED]
    decided.pop(name, None)
    if not (editing.past or editing.future or any(e.rule == BY_HAND for e in editing.edits)):
        return
    decided[name] = decisions_in(editing.original, ((change.edits, bool(choice)) for change, choice in zip(
        editing.changes, editing.choices, strict=True)))
    while len(decided) > _MOST:
        del decided[next(iter(decided))]


def suggested() -> "tuple[Suggestion, ...]":
    """What the decisions suggest, less what was done or declined."""
    if not st.session_state[state.DECIDED] and not st.session_state[state.VOICE]:
        return ()
    from humanize.voice.decisions import suggestions

    wishes, declined = switches.wishes(), st.session_state[state.DECLINED]
    return tuple(s for s in suggestions(full(), wishes.off, wishes.preferred)
                 if s.subject not in declined and not (s.kind == "keep" and s.subject[0] in wishes.locked))


def accept(suggestion: "Suggestion") -> None:
    """Does what was suggested; each of these can be undone on the Rules page or in the profile."""
    from dataclasses import replace

    now, voice = st.session_state, held()
    if suggestion.kind == "switch off":
        now[state.OFF] = now[state.OFF] | {suggestion.subject[0]}
    elif suggestion.kind == "prefer":
        now[state.PREFERRED] = as_lines((*read_pairs(now[state.PREFERRED])[0], (suggestion.subject[0], suggestion.subject[1])))
    elif voice is not None:
        take(replace(voice, favourites=(suggestion.subject[0], *voice.favourites)[:MOST_WORDS]), on=now[state.VOICE_ON])
    else:
        now[state.LOCKED] = "\n".join((*read_lines(now[state.LOCKED]), suggestion.subject[0]))
    decline(suggestion)


def decline(suggestion: "Suggestion") -> None:
    """Does not ask again in this visit."""
    st.session_state[state.DECLINED] = st.session_state[state.DECLINED] | {suggestion.subject}


def switch() -> None:
    """The switch of the voice."""
    now = st.session_state
    now[state.VOICE_SWITCH] = now[state.VOICE_ON]
    st.toggle("In your voice", key=state.VOICE_SWITCH, on_change=_switched,
              help="Your own words and marks stay, and what sounds like you comes first. The Voice page shows your profile.")


def _switched() -> None:
    st.session_state[state.VOICE_ON] = st.session_state[state.VOICE_SWITCH]


def told() -> None:
    """The switch, where there is a profile, and a word about suggestions that wait."""
    there, count = bool(st.session_state[state.VOICE]), len(suggested())
    if there or count:
        with st.container(horizontal=True, vertical_alignment="center", gap="medium", key="voice_told"):
            if there:
                switch()
            if count:
                label = "1 suggestion" if count == 1 else f"{count} suggestions"
                st.page_link("pages/voice.py", label=f"{label} from your decisions", icon=":material/lightbulb:")


def keep_or_forget() -> None:
    """The switch that keeps the profile in the store was turned."""
    if st.session_state[state.KEEP_VOICE]:
        _store()
        return
    from humanize.store.voices import forget_voice
    from humanize.ui import kept

    try:
        forget_voice(kept.archive())
    except HumanizeError as error:
        work.refuse(PAGE, str(error))


def open_kept() -> None:
    """Opens the profile that the store has kept, if there is one."""
    from humanize.store.voices import kept_voice
    from humanize.ui import kept

    try:
        text = kept_voice(kept.archive())
        if text is None:
            work.refuse(PAGE, "No voice is kept here. Learn one from your texts, then turn on “Keep my voice in the store”.")
        else:
            opened(text.encode())
    except HumanizeError as error:
        work.refuse(PAGE, str(error))


def _store() -> None:
    now = st.session_state
    if not (now[state.KEEP] and now[state.KEEP_VOICE]):
        return
    from humanize.store.voices import forget_voice, keep_voice
    from humanize.ui import kept  # with the store behind it, which an empty page need not wait for

    try:
        keep_voice(kept.archive(), full().to_json()) if now[state.VOICE] else forget_voice(kept.archive())
    except HumanizeError as error:
        work.refuse(PAGE, str(error))


def _words(text: str) -> tuple[str, ...]:
    return tuple(line[:LONGEST_WORD].strip() for line in read_lines(text) if line[:LONGEST_WORD].strip())[:MOST_WORDS]
