"""The Voice page without a browser: a voice is learned, corrected, used, sharpened by decisions, carried in a file, erased."""

from dataclasses import replace

import pytest

pytest.importorskip("streamlit")

from humanize.store.voices import kept_voice
from humanize.types import Edit
from humanize.ui import kept, state, voice
from humanize.ui.editing import BY_HAND, begin, by_hand
from humanize.ui.voice_cards import sentences
from humanize.voice_profile import Voice, read_voice
from tests.ui.test_pages import clean, html, open_page, press, shared  # noqa: F401 (fixtures)
from tests.voice.writers import CHATTY, OFFICE

PAGE = "pages/voice.py"
DRAFT = "We don't utilise it. You can't purchase the 3 forms prior to Friday."


def taught(open_page, texts=OFFICE):  # noqa: F811
    at = open_page(PAGE)
    clean(at.text_area(key=state.VOICE_TEXTS).input("\n---\n".join(texts)).run())
    return press(at, "Learn my voice")


def held(at) -> Voice:
    return read_voice(at.session_state[state.VOICE])


def rewritten(at, draft: str = DRAFT) -> str:
    clean(at.switch_page("streamlit_app.py").run())
    clean(at.text_area(key=state.DRAFT).input(draft).run())
    press(at, "Rewrite")
    return at.session_state[state.RESULT][1].best.text


def test_the_page_explains_itself_and_refuses_too_little(open_page) -> None:  # noqa: F811
    at = open_page(PAGE)
    assert "How it works" in html(at)
    clean(at.text_area(key=state.VOICE_TEXTS).input("Too short.").run())
    press(at, "Learn my voice")
    assert "needs 150" in at.error[0].value and at.session_state[state.VOICE] == ""
    assert at.text_area(key=state.VOICE_TEXTS).value == "Too short."


def test_a_voice_is_learned_shown_and_used(open_page) -> None:  # noqa: F811
    at = taught(open_page)
    assert "You write out" in html(at) and "semicolons" in html(at) and "purchase" in html(at)
    text = rewritten(at)
    assert "You cannot purchase the 3 forms before Friday." in text
    assert "Voice <b>" in html(at), "the score is shown"
    clean(at.toggle(key=state.VOICE_SWITCH).set_value(False).run())
    press(at, "Rewrite")
    assert "can't buy the 3 forms" in at.session_state[state.RESULT][1].best.text and "Voice <b>" not in html(at)


def test_the_profile_can_be_corrected(open_page) -> None:  # noqa: F811
    at = taught(open_page)
    before = held(at)
    clean(at.text_area(key="voice_favourites").input("utilise\n\nwhilst").run())
    clean(at.selectbox(key="voice_habit").set_value("contracts").run())
    assert held(at) == replace(before, favourites=("utilise", "whilst"), contracted=20, written_out=0), "and nothing else changed"
    clean(at.multiselect(key="voice_marks").set_value(["dash"]).run())
    clean(at.slider(key="voice_mean").set_value(9).run())
    assert held(at).likes("dash") and not held(at).likes("semicolon") and held(at).mean == 9.0
    assert "You contract" in html(at) and "Your sentences are short" in html(at)


def test_a_file_carries_it_and_erasing_erases(open_page) -> None:  # noqa: F811
    full = replace(Voice(words=900, mean=14.0, spread=5.0, favourites=("whilst",)), rules=(("plain.utilise", 0, 6),))
    at = open_page(PAGE)
    clean(at.file_uploader(key=state.VOICE_FILE).set_value(("my-voice.json", full.to_json().encode(), "application/json")).run())
    assert held(at) == full and at.text[0].value == "You took the rule plain.utilise back 6 of 6 times. Switch it off?"
    clean(at.file_uploader(key=state.VOICE_FILE).set_value(("x.json", b"\xff{}", "application/json")).run())
    assert "not a profile of a voice" in at.error[0].value and held(at) == full
    press(at, "Erase it")
    assert at.session_state[state.VOICE] == "" and at.session_state[state.VOICE_GOAL] == "" and not at.text


def test_decisions_become_suggestions_that_are_done_or_declined(open_page) -> None:  # noqa: F811
    full = replace(Voice(words=900, mean=14.0), rules=(("plain.utilise", 0, 6), ("plain.prior-to", 0, 6)),
                   swaps=(("client", "guest", 7, 0), ("use", "apply", 0, 5)))
    at = open_page(PAGE)
    clean(at.file_uploader(key=state.VOICE_FILE).set_value(("my-voice.json", full.to_json().encode(), "application/json")).run())
    asked = [t.value for t in at.text]
    assert len(asked) == 4 and "You kept “guest” for “client” 7 of 7 times. Always say “guest”?" in asked
    clean(at.button(key="yes_('plain.utilise',)").click().run())
    clean(at.button(key="yes_('client', 'guest')").click().run())
    clean(at.button(key="yes_('use',)").click().run())
    clean(at.button(key="no_('plain.prior-to',)").click().run())
    now = at.session_state
    assert now[state.OFF] == {"plain.utilise"} and now[state.PREFERRED] == "client → guest" and "use" in held(at).favourites
    assert not at.text
    clean(at.switch_page("pages/rules.py").run())
    assert at.text_area(key=state.PREFERRED).value == "client → guest"


@pytest.fixture
def session(monkeypatch):
    now = {key: value.copy() if isinstance(value, dict | set) else value for key, value in state.DEFAULTS.items()}
    monkeypatch.setattr(voice.st, "session_state", now)
    return now


def test_each_decision_counts_once_and_undo_is_no_vote(session) -> None:
    draft = "We utilise the hall prior to Friday."
    editing = begin(draft, [Edit(3, 10, "use", "plain.utilise", ""), Edit(20, 28, "before", "plain.prior-to", "")])
    voice.hear("a", editing)
    assert not session[state.DECIDED], "nobody touched it"
    back = replace(editing, choices=(0, 1), past=((1, 1),))
    for _ in range(3):
        voice.hear("a", back)
    assert voice.full().rules == (("plain.utilise", 0, 1), ("plain.prior-to", 1, 0))
    voice.hear("a", replace(editing, future=((0, 1),)))
    assert dict((r, (a, b)) for r, a, b in voice.full().rules)["plain.utilise"] == (1, 0)
    voice.hear("a", editing)
    assert voice.full() == Voice()
    typed = by_hand(editing, "We use the barn before Friday.")
    assert any(e.rule == BY_HAND for e in typed.edits)
    voice.hear("b", typed)
    assert ("hall", "barn", 1, 0) in voice.full().swaps
    for n in range(300):
        voice.hear(f"many {n}", back)
    assert len(session[state.DECIDED]) == 200


def test_a_step_in_the_editor_changes_no_goal_until_the_next_press(session) -> None:
    voice.take(Voice(words=900))
    before = voice.for_goal()
    editing = begin("We utilise it.", [Edit(3, 10, "use", "plain.utilise", "")])
    voice.hear("a", replace(editing, choices=(0,), past=((1,),)))
    assert voice.for_goal() == before
    voice.settle()
    assert read_voice(voice.for_goal() or "").rules == (("plain.utilise", 0, 1),)
    session[state.VOICE_ON] = False
    assert voice.for_goal() is None


def test_nothing_is_stored_but_where_both_switches_are_on(session, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("HUMANIZE_STORE", str(tmp_path / "drafts.db"))
    kept._store.clear()
    voice.take(Voice(words=1))
    session[state.KEEP_VOICE] = True
    voice.take(Voice(words=2))
    assert not (tmp_path / "drafts.db").exists()
    session[state.KEEP] = True
    voice.take(Voice(words=3))
    assert read_voice(kept_voice(kept.archive()) or "").words == 3
    session[state.VOICE] = ""
    voice.open_kept()
    assert voice.held() == Voice(words=3)
    session[state.KEEP_VOICE] = False
    voice.keep_or_forget()
    assert kept_voice(kept.archive()) is None
    voice.open_kept()
    assert "No voice is kept here" in session[state.PROBLEM][1]
    kept._store.clear()


def test_the_profile_is_told_in_plain_words() -> None:
    assert sentences(Voice(mean=25.0, spread=20.0, written_out=30, formality=70, avoided=("very",), goodbyes=("Cheers",))) == [
        "Your sentences are long and vary a lot. You write out (do not, it is). Your tone is formal.",
        "You use few dashes, exclamation marks, semicolons and brackets.", "You avoid very.", "They end with Cheers."]


def test_markup_in_a_profile_is_text(open_page) -> None:  # noqa: F811
    hostile = Voice(words=900, mean=14.0, favourites=("<img src=x>",), greetings=("<b>Hi</b>",), swaps=(("*a*", "<i>", 0, 9),))
    at = open_page(PAGE)
    clean(at.file_uploader(key=state.VOICE_FILE).set_value(("v.json", hostile.to_json().encode(), "application/json")).run())
    assert "<img" not in html(at) and "<b>Hi" not in html(at) and "“*a*”" in at.text[0].value


def test_a_chatty_writer_is_told_apart(open_page) -> None:  # noqa: F811
    at = taught(open_page, CHATTY)
    assert "You contract" in html(at) and "exclamation marks" in html(at) and "Cheers" in html(at)
