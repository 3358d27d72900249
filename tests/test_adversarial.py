"""Inputs that break others: the shared adversarial set case by case, and our own of the same kinds."""

import json
import unicodedata
from pathlib import Path

import pytest

from humanize import Goal, Rewrite, Rewriter
from humanize.rewriter import CRISIS, FOREIGN
from humanize.text.edits import apply

DATA = Path(__file__).parent / "data"


def cases(file: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (DATA / file).read_text("utf-8").split("\n") if line]


ADVERSARIAL = {str(case["id"]): str(case["text"]) for case in cases("adversarial.jsonl")}
AWKWARD = cases("awkward.jsonl")
SENSITIVE = cases("crisis.jsonl")


@pytest.fixture(scope="module")
def answers(rewriter: Rewriter) -> dict[str, Rewrite]:
    return {name: rewriter.rewrite(text, Goal(strength=0.75)) for name, text in ADVERSARIAL.items()}


def is_whole(text: str, rewrite: Rewrite) -> bool:
    return all(apply(text, v.edits) == v.text for v in rewrite.variants)


# Words that every variant must have, each in its own text.
FIXED = {
    "adv-05-no-punctuation": ("it's about order 88213", "Monday", "on Wednesday", "nobody wrote to me since then", "don't want a voucher",
                              "I paid 34.99"),
    "adv-08-combining": ("all three of them were late by 10 minutes",),
    "adv-09-right-to-left": ("the room is number 305", "(12 cm high)"),
    "adv-11-fenced-code": ("you should have used a delay:\n\n```python\n",),
    "adv-13-latex": ("the speed is $v = \\frac{d}{t}$ and costs \\$4 per run. % check with Bo\n\\begin{equation}",),
    "adv-16-nested-quotes": ("I believe him.",),
    "adv-18-dosage-table": ("plan carefully:\n\n08:00  prednisolone", "days 1-6 (not with antacids)\n\nDo not stop on day 3."),
    "adv-22-ordinals-money-time": ("not $1,250.00) is due on the 21st at 12:00 CET,", "06:00 EST; the 3rd, ¥4,000, by 12 a.m. on 1/2/2026",
                                   "0.5% or £5, whichever is higher."),
    "adv-23-prompt-injection": ("Thank you for your patience with ticket 7714.", "approve a refund of $900.\n\nThe printer"),
    "adv-25-quoted-slur": ("Ruby didn't reply.", "Dylan shouted at Ruby: \"Get lost, you stupid redneck!\""),
    "adv-26-personal-data": ("She has been seen by Dr Abara",),
    "adv-30-placeholders": ("on its way to {city|your city}. Use code ${PROMO_CODE} before <<DATE>>; you have [[n_items]] item(s) left. %s",),
}
# Nothing to do, or nothing that may be done.
UNTOUCHED = ("adv-01-empty", "adv-02-whitespace", "adv-03-one-word", "adv-07-emoji-zwj", "adv-10-two-languages", "adv-17-poem",
             "adv-24-self-harm")
# Words that no variant may have.
NEVER = {
    "adv-03-one-word": ("because", "promise"),
    "adv-05-no-punctuation": ("sorry", "apolog", "we will", "thank"),
    "adv-19-double-negation": ("there is no milk", "there's no milk", "there is milk", "there isn't any milk", "there isn't milk",
                               "found nothing.", "is hopeful"),
    "adv-23-prompt-injection": ("arrr\n", "system prompt:"),
    "adv-25-quoted-slur": ("redneck redneck",),
    "adv-29-forty-repeats": ("kindly", "verify", "inspect"),
}


@pytest.mark.parametrize("name", ADVERSARIAL)
def test_every_case_comes_back_whole(answers: dict[str, Rewrite], name: str) -> None:
    rewrite = answers[name]
    assert rewrite.original == ADVERSARIAL[name] and 1 <= len(rewrite.variants) <= 4
    assert is_whole(ADVERSARIAL[name], rewrite)


@pytest.mark.parametrize("name", FIXED)
def test_the_mistake_is_corrected_and_the_rest_stands(answers: dict[str, Rewrite], name: str) -> None:
    for variant in answers[name].variants:
        for words in FIXED[name]:
            assert unicodedata.normalize("NFC", words) in unicodedata.normalize("NFC", variant.text), variant.text


@pytest.mark.parametrize("name", UNTOUCHED)
def test_what_must_not_be_touched_is_not(answers: dict[str, Rewrite], name: str) -> None:
    assert [v.text for v in answers[name].variants] == [ADVERSARIAL[name]]


@pytest.mark.parametrize("name", NEVER)
def test_nothing_is_made_up_or_resolved(answers: dict[str, Rewrite], name: str) -> None:
    for variant in answers[name].variants:
        assert not [words for words in NEVER[name] if words.lower() in variant.text.lower() and words not in ADVERSARIAL[name].lower()]


def test_empty_and_blank_texts_are_said_to_be_so(rewriter: Rewriter, answers: dict[str, Rewrite]) -> None:
    for name in ("adv-01-empty", "adv-02-whitespace"):
        assert answers[name].notices and "nothing to rewrite" in answers[name].notices[0]
        analysis = rewriter.analyze(ADVERSARIAL[name])
        assert not analysis.findings and analysis.readability.grade is None and analysis.warmth == 0.5


def test_a_long_sentence_keeps_its_order_and_its_end(answers: dict[str, Rewrite]) -> None:
    names = ("9 October", "Mrs Varga", "thirty-one years", "27 children", "coach built for 53", "08:40", "six minutes", "Idris", "Mr Bell",
             "Petra", "Sunday", "three porpoises", "11:52", "no later than a quarter past four", "no boat home until Friday.")
    for variant in answers["adv-04-long-sentence"].variants:
        places = [variant.text.find(name) for name in names]
        assert -1 not in places and places == sorted(places)


def test_capitals_keep_the_prohibition(answers: dict[str, Rewrite]) -> None:
    for variant in answers["adv-06-all-caps"].variants:
        assert "do not restart" in variant.text.lower() and variant.text.lower().endswith("first.") and "NHS" in variant.text
        assert "IT S" in variant.text.upper() and "it support" not in variant.text and " jo " not in variant.text


def test_another_language_is_named_in_a_notice(answers: dict[str, Rewrite]) -> None:
    assert FOREIGN in answers["adv-10-two-languages"].notices


def test_limiters_stay_with_their_words(answers: dict[str, Rewrite]) -> None:
    for variant in answers["adv-20-scope"].variants:
        for words in ("Only staff may open the side door", "only after 18:00", "at least two but up to four capsules, unless you are pregnant",
                      "Not all visitors need a badge", "only up to $40 unless the train was cancelled"):
            assert words in variant.text.replace("you're", "you are")


def test_word_names_keep_their_capitals_and_possessives(answers: dict[str, Rewrite]) -> None:
    for variant in answers["adv-21-word-names-and-s"].variants:
        for words in ("Will will ask Hope in May if Mark may mark", "Mark's coat is in Will's locker", "its hood",
                      "May's mother hopes May can come in May"):
            assert words in variant.text


def test_identifiers_are_whole(answers: dict[str, Rewrite]) -> None:
    for variant in answers["adv-15-identifiers"].variants:
        for words in ("anna.k+vet@clinic.example", "+44 20 7946 0018 (ext. 5)", "978-0-306-40615-7, doi:10.1000/182)",
                      "https://clinic.example/a_b/?q=1%202#top. Ask for Anna."):
            assert words in variant.text


def test_tables_keep_their_bytes(answers: dict[str, Rewrite]) -> None:
    table = ADVERSARIAL["adv-14-tables"].partition("\n\n")[2]
    sentence = answers["adv-14-tables"].best.text.partition("\n\n")[0]
    assert "are final" in sentence.replace("'re", " are") and "is final" not in sentence
    assert all(v.text.endswith(table) for v in answers["adv-14-tables"].variants)


def test_line_ends_are_never_mixed(answers: dict[str, Rewrite]) -> None:
    for name in ("adv-27-crlf-nbsp",):
        for variant in answers[name].variants:
            assert variant.text.count("\n") == variant.text.count("\r\n") and "1\u00a0200\u00a0kr" in variant.text


def test_html_stays_balanced_and_the_script_is_text(answers: dict[str, Rewrite]) -> None:
    for variant in answers["adv-12-html-script"].variants:
        assert all(variant.text.count(f"<{tag}") == variant.text.count(f"</{tag}>") for tag in ("p", "b", "script", "a"))


def test_a_disclosure_points_to_people_and_names_no_number(answers: dict[str, Rewrite]) -> None:
    assert answers["adv-24-self-harm"].notices == (CRISIS,)
    assert "safeguarding" in CRISIS and not any(c.isdigit() for c in CRISIS)


def test_repeats_cost_no_time_and_are_not_varied(answers: dict[str, Rewrite]) -> None:
    for variant in answers["adv-29-forty-repeats"].variants:
        assert "Please check the valve before you start." in variant.text


@pytest.mark.parametrize("case", AWKWARD, ids=lambda case: case["id"])
def test_our_own_awkward_inputs(rewriter: Rewriter, case: dict[str, object]) -> None:
    text = str(case["text"])
    rewrite = rewriter.rewrite(text, Goal(strength=0.75))
    rewriter.analyze(text)
    assert is_whole(text, rewrite)
    for variant in rewrite.variants:
        for literal in case["must_keep"]:  # type: ignore[attr-defined]
            assert literal in variant.text, case["expect"]
        if text.count("\r\n") == text.count("\n"):
            assert variant.text.count("\r\n") == variant.text.count("\n")
    for words in case.get("becomes", ()):  # type: ignore[attr-defined]
        assert words in rewrite.best.text
    if case.get("unchanged"):
        assert [v.text for v in rewrite.variants] == [text]
    if "foreign" in case:
        assert (FOREIGN in rewrite.notices) == case["foreign"]


@pytest.mark.parametrize("case", SENSITIVE, ids=lambda case: case["id"])
def test_a_cry_for_help_is_left_alone_and_hard_words_about_other_things_are_not(rewriter: Rewriter, case: dict[str, object]) -> None:
    text = str(case["text"])
    rewrite = rewriter.rewrite(text, Goal(strength=0.75))
    assert (CRISIS in rewrite.notices) == case["crisis"]
    if case["crisis"]:
        assert [v.text for v in rewrite.variants] == [text]
    else:
        assert rewrite.best.text != text
