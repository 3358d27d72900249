"""What the Voice page shows: where a voice comes from, the profile in plain words, suggestions, and the ways to keep it."""

from html import escape

import streamlit as st

from humanize.export import draft_from_file
from humanize.ui import state, voice, work
from humanize.ui.hints import show_hint
from humanize.ui.labels import many
from humanize.ui.marks import chip, title
from humanize.ui.upload import own_files, upload_voice
from humanize.voice_profile import MARKS, Voice

_MARKS = {"dash": "dashes", "exclamation": "exclamation marks", "semicolon": "semicolons", "bracket": "brackets"}
_HABITS = {"contracts": "I contract: don’t", "writes out": "I write out: do not", "either": "No habit"}
_HOW = ("<ol class='hz-steps'><li>Paste a few texts that you wrote yourself, or open files: 1,000 words show a voice well.</li>"
        "<li>Read how you write, and correct what is wrong.</li><li>On the Rewrite page, “In your voice” keeps your words and "
        "marks, and puts first what sounds like you.</li></ol>")
_PROMISE = "Your texts are read here and not kept. Facts, grammar and kindness come before taste."
_LISTS = ("favourites", "avoided", "greetings", "goodbyes")
_LONG = 20.0  # words: from here on a mean length is long


def own_texts() -> None:
    """The box and the files that the voice is learned from."""
    with st.container(border=True, key="card_texts"):
        st.html(title("Your own texts"))
        st.text_area("Texts that you wrote", key=state.VOICE_TEXTS, height=220, persist_state="session",
                     placeholder="Paste letters, essays, mails of yours.", help="A line of dashes (---) begins another text.")
        own_files()
        st.button("Learn my voice", type="primary", on_click=work.ask, args=(voice.PAGE,), key="learn_voice")


def learn_if_asked() -> None:
    """Learns the voice when the button was pressed."""
    now = st.session_state
    files = now.get(state.VOICE_FILES) or []
    work.do(voice.PAGE, "Reading how you write …", state.VOICE, lambda: voice.learned(
        [*_pasted(now[state.VOICE_TEXTS]), *(draft_from_file(file.getvalue()) for file in files)]))


def show_profile() -> None:
    """The profile in plain words, and the boxes that correct it; or how it works."""
    found = voice.held()
    if found is None:
        show_hint(_HOW, _PROMISE)
        return
    with st.container(border=True, key="card_profile"):
        st.html(title("How you write", f"from {many(found.words, 'word')}") + f'<div class="hz-chips">{_chips(found)}</div>'
                + "".join(f"<p>{escape(line)}</p>" for line in sentences(found)))
        voice.switch()
    with st.expander("Correct it"):
        _boxes(found)


def show_suggestions() -> None:
    """What the decisions in the editor suggest, each with a yes and a no."""
    for number, suggestion in enumerate(voice.suggested()[:5]):
        with st.container(border=True, key=f"suggestion_{number}"):
            st.text(suggestion.said)
            with st.container(horizontal=True):
                st.button("Yes", key=f"yes_{suggestion.subject}", on_click=voice.accept, args=(suggestion,), help="Yes, do so")
                st.button("No", key=f"no_{suggestion.subject}", on_click=voice.decline, args=(suggestion,), help="No, leave it")


def ways_to_keep() -> None:
    """Download, open, erase, and the store for those who use one."""
    with st.container(border=True, key="card_keep_voice"):
        st.html(title("Keep it"))
        st.caption("The profile lasts as long as this tab. A file brings it back another day, with what was learned from your "
                   "decisions. It holds figures, words, greetings and goodbyes, and no sentence of yours.")
        with st.container(horizontal=True):
            there = bool(st.session_state[state.VOICE])
            st.download_button("Download as a file", voice.full().to_json() if there else "", file_name="my-voice.json",
                               mime="application/json", on_click="ignore", disabled=not there)
            with st.popover("Open a file"):
                upload_voice()
            st.button("Erase it", on_click=voice.take, args=(None,), key="erase_voice",
                      disabled=not there and not st.session_state[state.DECIDED],
                      help="The profile, and what was learned from your decisions; in the store, too, where it is kept")
        if st.session_state[state.KEEP]:
            st.toggle("Keep my voice in the store", key=state.KEEP_VOICE, on_change=voice.keep_or_forget, persist_state="session")
            st.button("Open the one that is kept", on_click=voice.open_kept, key="open_kept_voice")


def sentences(found: Voice) -> list[str]:
    """The profile in plain words."""
    length = "long" if found.mean >= _LONG else "short" if found.mean <= 12 else "of middling length"
    varied = "vary a lot" if found.spread >= 0.6 * found.mean else "vary little" if found.spread <= 0.35 * found.mean else "vary"
    habit = {"contracts": "You contract (don’t, it’s).", "writes out": "You write out (do not, it is).",
             "either": "You sometimes contract, and sometimes write out."}[voice.habit_of(found)]
    formal = "formal" if found.formality >= 60 else "close to talk" if found.formality <= 48 else "neither stiff nor chatty"
    likes = [_MARKS[mark] for mark in MARKS if found.likes(mark)]
    rows = [f"Your sentences are {length} and {varied}. {habit} Your tone is {formal}.",
            f"You like {_listed(likes)}." if likes else "You use few dashes, exclamation marks, semicolons and brackets.",
            f"You like to say {_listed(found.favourites[:12])}." if found.favourites else "",
            f"You avoid {_listed(found.avoided[:12])}." if found.avoided else "",
            f"Your letters begin with {_listed(found.greetings)}." if found.greetings else "",
            f"They end with {_listed(found.goodbyes)}." if found.goodbyes else ""]
    return [row for row in rows if row]


def _listed(words: "list[str] | tuple[str, ...]") -> str:
    return ", ".join(words[:-1]) + f" and {words[-1]}" if len(words) > 1 else words[0]


def _chips(found: Voice) -> str:
    places = found.contracted + found.written_out
    return "".join((
        chip("Words a sentence", f"{found.mean:.0f} ± {found.spread:.0f}", "The mean, and how much it varies"),
        chip("Contracted", f"{found.contracted} of {places}" if places else "–", "Where you wrote don’t, of where you could"),
        chip("Formality", f"{found.formality:.0f}", "0 to 100: nouns, adjectives and prepositions against verbs, pronouns and "
             "adverbs (Heylighen & Dewaele 1999)"),
        *(chip(_MARKS[m].capitalize(), f"{rate:.1f}", "In 1,000 words") for m, rate in zip(MARKS, found.marks, strict=True))))


def _boxes(found: Voice) -> None:
    """The boxes show the profile, which is the truth; a change of one is a change of the profile."""
    now = st.session_state
    now["voice_mean"], now["voice_habit"] = min(60, max(3, round(found.mean))), voice.habit_of(found)
    now["voice_marks"] = [mark for mark in MARKS if found.likes(mark)]
    for name in _LISTS:
        now[f"voice_{name}"] = "\n".join(getattr(found, name))
    left, right = st.columns(2, gap="medium")
    left.slider("Words of a sentence", 3, 60, key="voice_mean", on_change=_correct)
    right.selectbox("Contractions", list(_HABITS), format_func=_HABITS.__getitem__, key="voice_habit", on_change=_correct)
    st.multiselect("Marks that you like", MARKS, format_func=_MARKS.__getitem__, key="voice_marks", on_change=_correct)
    left, right = st.columns(2, gap="medium")
    left.text_area("Words that you like", key="voice_favourites", height=160, on_change=_correct, help="One a line, as a "
                   "dictionary has it: they are not replaced by plainer ones")
    right.text_area("Words that you avoid", key="voice_avoided", height=160, on_change=_correct, help="One a line")
    left.text_area("Greetings", key="voice_greetings", height=90, on_change=_correct, help="One a line, without a name")
    right.text_area("Goodbyes", key="voice_goodbyes", height=90, on_change=_correct, help="One a line")


def _correct() -> None:
    found, now = voice.held(), st.session_state
    if found is not None:
        lists = {name: now[f"voice_{name}"] for name in _LISTS}
        voice.take(voice.edited(found, mean=now["voice_mean"], habit=now["voice_habit"], marks=now["voice_marks"], **lists),
                   on=now[state.VOICE_ON])


def _pasted(text: str) -> list[str]:
    texts: list[list[str]] = [[]]
    for line in text.splitlines():
        if len(line.strip()) >= 3 and set(line.strip()) == {"-"}:
            texts.append([])
        else:
            texts[-1].append(line)
    return ["\n".join(lines) for lines in texts]
