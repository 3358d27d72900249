"""Whose name, title or pronoun it is changes nothing else in a rewrite: a promise to students."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humanize import Goal, Rewriter
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.standins import with_stand_ins

DATA = Path(__file__).parent / "data"
DRAFTS = [json.loads(line) for line in (DATA / "name_drafts.jsonl").read_text("utf-8").splitlines()]
NAMES = json.loads((DATA / "names.json").read_text("utf-8"))
FEW = ("Tom", "Adaeze", "Nguyễn", "Khalid bin Walid", "Will")
PRONOUNS = {
    "he": {"he": "he", "He": "He", "his": "his", "His": "His", "him": "him", "was": "was", "has": "has", "is": "is", "s": "s"},
    "she": {"he": "she", "He": "She", "his": "her", "His": "Her", "him": "her", "was": "was", "has": "has", "is": "is", "s": "s"},
    "they": {"he": "they", "He": "They", "his": "their", "His": "Their", "him": "them", "was": "were", "has": "have", "is": "are",
             "s": ""},
}
_AGREEMENT = {"were": "was", "have": "has", "are": "is", "'ve": "'s", "'re": "'s", "weren't": "wasn't", "haven't": "hasn't",
              "aren't": "isn't", "don't": "doesn't", "read": "reads"}
_PRONOUN = {"he": "P", "she": "P", "they": "P", "his": "Q", "her": "Q", "their": "Q", "him": "Q", "them": "Q"}


@pytest.fixture(scope="module")
def quick() -> Rewriter:
    """Without the grammar server and the models: they see no names at all, which the first test holds."""
    return Rewriter(Backends(SpacyParser(), TextstatReadability()))


def filled(draft: dict[str, str], name: str, pronoun: str = "she", title: str = "Ms") -> str:
    text = draft["text"].format(**PRONOUNS[pronoun]).replace("Mr/Ms", title)
    return re.sub(r"\bN\b", lambda _: name, text)


def without(text: str, name: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "☃", text)


def goal(draft: dict[str, object]) -> Goal:
    return Goal(audience=str(draft["audience"]), domain=str(draft["domain"]), empathy=float(str(draft["empathy"])),
                strength=float(str(draft["strength"])))


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda d: d["id"])
def test_parser_checkers_and_models_see_the_same_text_whoever_is_named(draft: dict[str, str]) -> None:
    seen = {with_stand_ins(filled(draft, name)).text: name for name in NAMES if name not in draft["text"]}
    assert len(seen) == 1, seen


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda d: d["id"])
def test_the_names_come_back_as_they_were_written(draft: dict[str, str]) -> None:
    for name in NAMES:
        text = filled(draft, name)
        hidden = with_stand_ins(text)
        assert hidden.text != text
        assert hidden.restored(hidden.text) == text


@pytest.mark.parametrize("draft", DRAFTS[::5], ids=lambda d: d["id"])
def test_the_rewrites_differ_in_the_name_alone(quick: Rewriter, draft: dict[str, str]) -> None:
    found = set()
    for name in FEW:
        rewrite = quick.rewrite(filled(draft, name), goal(draft))
        found.add((tuple(without(v.text, name) for v in rewrite.variants), tuple(sorted(v.name for v in rewrite.variants))))
    assert len(found) == 1


@pytest.mark.parametrize("draft", DRAFTS[1::6], ids=lambda d: d["id"])
def test_warmth_and_findings_don_t_depend_on_the_name(quick: Rewriter, draft: dict[str, str]) -> None:
    analyses = [quick.analyze(filled(draft, name)) for name in FEW]
    assert len({a.warmth for a in analyses}) == 1
    assert len({tuple(f.rule for f in a.findings) for a in analyses}) == 1


def test_emotions_don_t_depend_on_the_name(rewriter: Rewriter) -> None:
    text = "N was rude to the nurse, and we are all very sad about it. N's mother is grateful for your help."
    assert len({tuple(rewriter.analyze(re.sub(r"\bN\b", name, text)).emotions.items()) for name in FEW[:5]}) == 1


@pytest.mark.parametrize("draft", [d for d in DRAFTS if "Mr/Ms" in d["text"]], ids=lambda d: d["id"])
def test_mr_ms_and_mx_are_treated_alike(quick: Rewriter, draft: dict[str, str]) -> None:
    found = set()
    for title in ("Mr", "Ms", "Mrs", "Mx", "Miss"):
        rewrite = quick.rewrite(filled(draft, "Okafor", title=title), goal(draft))
        found.add(tuple(v.text.replace(f"{title} Okafor", "☃") for v in rewrite.variants))
    assert len(found) == 1


def same_pronouns(text: str) -> str:
    """The text with one pronoun for all, and the verbs beside them in one number."""
    words = re.findall(r"\w+n't|'\w+|\w+|[^\w\s]", text)
    return " ".join(_PRONOUN.get(w.lower(), _AGREEMENT.get(w.lower(), w)) for w in words)


@pytest.mark.parametrize("draft", [d for d in DRAFTS if "{" in d["text"]], ids=lambda d: d["id"])
def test_he_she_and_they_are_treated_alike(quick: Rewriter, draft: dict[str, str]) -> None:
    found = {p: [same_pronouns(v.text) for v in quick.rewrite(filled(draft, "Sam", p), goal(draft)).variants] for p in PRONOUNS}
    assert found["he"] == found["she"] == found["they"]


@pytest.mark.parametrize("text", [
    "Will you come in May? May I bring the form? Mark the essay, and hope for the best.",
    "Click Save, then open Settings. Chapter 3 is about Parliament.",
    "Recieved your order. Unfortunatly, we are late.",
    "Monday is a holiday in August. The Summer Fair is on 3 May.",
    "```\nAdaeze = Name()\n```",
    "Le professeur Adaeze Okafor est en vacances avec Marie et les enfants.",
])
def test_what_names_nobody_keeps_its_own_words(text: str) -> None:
    assert with_stand_ins(text).text == text


def test_an_edit_beside_a_name_lands_in_its_place(quick: Rewriter) -> None:
    text = "In order to help Nomvula-Thandeka, I utilised Nomvula-Thandeka's notes. Mx. Ó Súilleabháin utilised Chris' book."
    best = quick.rewrite(text, Goal(strength=0.75)).best
    assert best.text == "To help Nomvula-Thandeka, I used Nomvula-Thandeka's notes. Mx. Ó Súilleabháin used Chris' book."
    assert [text[e.start:e.end] for e in best.edits] == ["In order to", "utilised", "utilised"]


def test_a_locked_name_stays_locked(quick: Rewriter) -> None:
    rewrite = quick.rewrite("Adaeze's essay utilises graphs.", Goal(locked=("adaeze's essay utilises",)))
    assert rewrite.best.text == "Adaeze's essay utilises graphs."


def test_two_people_of_one_surname_stay_two(quick: Rewriter) -> None:
    text = "Mr Lee utilised the form. Ms Lee utilised the book. Lee is late."
    assert quick.rewrite(text, Goal(strength=0.75)).best.text == "Mr Lee used the form. Ms Lee used the book. Lee is late."


@pytest.mark.parametrize("text", ["As Americans become mobile, we see Europeans stay.", "Some Indian firms hire Canadians."])
def test_whole_peoples_are_nobodys_names(text: str) -> None:
    assert with_stand_ins(text).pairs == ()


@pytest.mark.parametrize("name", ["May", "Hope", "Will"])
def test_a_rewrite_keeps_the_meaning_whoever_is_named(quick: Rewriter, name: str) -> None:
    for draft in DRAFTS[6::9]:
        text = filled(draft, name)
        assert all(quick.check_meaning(text, v.text) == () for v in quick.rewrite(text, goal(draft)).variants)


def test_another_name_is_another_person(quick: Rewriter) -> None:
    assert quick.check_meaning("Adaeze paid Tomas on Friday.", "Adaeze paid Marek on Friday.")
    assert quick.check_meaning("Adaeze paid Tomas on Friday.", "Tomas paid Adaeze on Friday.")
    assert quick.check_meaning("May paid Hope on Friday.", "Hope paid May on Friday.")


@pytest.mark.parametrize("text", ["Your HbA1c result is 44.", "SpO2 95% on air, said GitHub.", "Zofia2 is a code; ask Zofia.", "NT-proBNP rose."])
def test_codes_are_nobodys_names(text: str) -> None:
    names = with_stand_ins(text)
    assert names.restored(names.text) == text
    for code in ("HbA1c", "SpO2", "GitHub", "Zofia2", "NT-proBNP"):
        assert (code in text) == (code in names.text)


_PIECES = "HbA1c Oyelaran McKay Peter O'Neill Zofia Zofia's Peter1c Ms Mr Will , . : is was said 2 I"


@given(st.lists(st.sampled_from(_PIECES.split()), max_size=12).map(" ".join))
@settings(max_examples=200, deadline=None)
def test_the_way_back_is_exact(text: str) -> None:
    names = with_stand_ins(text)
    assert names.restored(names.text) == text and not names.left_in(text, text)


def test_a_name_that_is_a_word_is_compared_as_a_name(rewriter: Rewriter) -> None:
    source, other = "May has not sent the form. Ask Hope about it.", "May hasn't sent the form. Ask Hope about it."
    assert rewriter.check_meaning(source, other) == rewriter.compare(source, other).violations == ()
    changed = "May hasn't sent the form. Ask Faith about it."
    assert rewriter.check_meaning(source, changed) == rewriter.compare(source, changed).violations != ()
