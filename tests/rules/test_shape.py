"""Split, voice, order, contraction and number rules: what each owes, and that no split loses a word."""

import re
from collections import Counter

import pytest

from humanize.rules import contract, number, order, split, voice
from humanize.rules.number.style import value
from humanize.text.parse import parse
from humanize.types import Example, Goal, Rule
from tests.rules.family_checks import (
    check_example,
    check_keep,
    check_quoted,
    check_second_pass,
    example_rows,
    keep_rows,
    name,
)
from tests.shelf import goal_for, parser, run

RULES = (*split.RULES, *voice.RULES, *order.RULES, *contract.RULES, *number.RULES)
CHILDREN = Goal(audience="children", strength=1.0)

PROSE = (
    "The ferry company bought three new boats in 2019, and the crews trained on them for most of the winter.",
    "Harlow Mill was built in 1847 by two brothers from Leeds and burned down in the summer of 1901.",
    "Although the survey reached 1,206 students, it does not show why they slept less on weeknights.",
    "The nurse will take your blood on Monday at 9:30, which can help us to choose the right dose for you.",
    "You must not drive for 24 hours after the scan; ask a friend or a neighbour to take you home.",
    "The council has closed the bridge on Mill Lane because the last storm damaged two of its four supports.",
    "If the machine stops, press the red button, and the door on the left will open after 10 seconds.",
    "She said that the museum would open in May, and that the shop would stay closed until June.",
    "He lives in the old school with his two dogs, playing the violin at weddings all over the county.",
    "Dr Osei, a surgeon at the Royal Hospital, runs a free class for new parents every second Tuesday.",
    "The reading room (it was a stable until the library bought it in 1962) has 40 seats and 2 lifts.",
    "Neither the driver nor the guard saw the signal, so the train went on at full speed towards the station.",
    "The town sold its waterworks, its park and its hall, and the money paid for a school.",
    "First class is permitted only where the trip exceeds 4 hours and the fare is not higher than usual.",
    "They moved to Porto, where they opened a bakery, a school of music and a very small hotel.",
    "The tax was raised twice in the war but fell again in 1921, when the new government came in.",
    "Every pupil must hand in the form by Friday and has to bring a signed copy to the office.",
    "Our team wrote the report in a week — nobody expected it to be so long or so clear.",
    "iPhones are not allowed in the exam, and eBay receipts are no proof of purchase for the school.",
    "The committee \"met in May, and it decided in June\" if the notes of the secretary can be trusted at all.",
)
_FUNCTION = frozenset(re.findall(
    r"\w+", "a an the and but so which who it they he she this that these there is are was were be although though because where "
            "while in of to whereas you then"))


@pytest.mark.parametrize(("rule", "example"), example_rows(RULES), ids=name)
def test_example(rule: Rule, example: Example) -> None:
    check_example(rule, example, RULES)
    check_second_pass(rule, example, RULES)
    check_quoted(rule, example)


@pytest.mark.parametrize(("rule", "text"), keep_rows(RULES), ids=name)
def test_keep(rule: Rule, text: str) -> None:
    check_keep(rule, text)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_every_rule_is_proven(rule: Rule) -> None:
    assert len(rule.examples) >= 3
    assert len(rule.keeps) >= 3


def content(text: str) -> Counter[str]:
    """Content words by their first four letters: "playing" may come back as "played"."""
    return Counter(w[:4].lower() for w in re.findall(r"[\w'’-]+", text) if w.lower() not in _FUNCTION)


@pytest.mark.parametrize("text", PROSE)
def test_splits_keep_every_content_word(text: str) -> None:
    found = run(split.RULES, text, CHILDREN)
    missing = content(text) - content(found)
    assert not missing, (found, missing)


@pytest.mark.parametrize("text", PROSE)
def test_each_new_sentence_stands_alone(text: str) -> None:
    """A capital, a verb, a full stop, and at least three words."""
    found = run(split.RULES, text, CHILDREN)
    document = parse(found, parser())
    for sentence in document.sentences:
        words = document.words(sentence)
        assert re.match(r"[\"“(]?(?:[A-Z0-9£$€]|iP|eB)", found[sentence.start:]), found
        assert len(words) >= 4, found
        assert any(t.tag.startswith("VB") or t.tag == "MD" for t in words), found


@pytest.mark.parametrize("text", [
    "If the machine stops, press the red button, and the door on the left will open after 10 seconds.",
    "She said that the museum would open in May, and that the shop would stay closed until June.",
    "Every pupil must hand in the form by Friday and has to bring a signed copy to the office.",
    "First class is permitted only where the trip exceeds 4 hours and the fare is not higher than usual.",
    "He closed the shop in May, and it will not open again, she said to the people in the hall.",
])
def test_conditions_and_reports_keep_their_reach(text: str) -> None:
    assert run(split.RULES, text, CHILDREN) == text


def test_short_sentences_are_left_alone() -> None:
    text = "The bus was late, and we walked."
    assert run(split.RULES, text, Goal(audience="general", strength=1.0)) == text


@pytest.mark.parametrize("text", ["You should not drive.", "Rest, and do not drive.", "The dose should not be doubled."])
def test_prohibitions_for_patients_stay_in_full(text: str) -> None:
    assert run(contract.RULES, text, Goal(audience="patients", domain="health", empathy=1.0)) == text


def test_formal_text_keeps_its_full_forms() -> None:
    text = "It is not open. " * 5 + "We do not know. They are not here. I am sure. You will see. We are not in."
    assert run(contract.RULES, text, Goal(empathy=0.5)) == text
    assert run(contract.RULES, text, Goal(empathy=0.9)) != text


@pytest.mark.parametrize(("words", "number_"), [
    ("ten", 10), ("twenty-five", 25), ("two hundred and five", 205), ("a thousand", 1000), ("three thousand", 3000),
        ("tin", None)])
def test_value_of_number_words(words: str, number_: int | None) -> None:
    assert value(words) == number_


@pytest.mark.parametrize("text", ["", ".", "🙂", "And.", ", and , and", "was by", "; " * 90, "word " * 900, "(born)"])
def test_odd_texts_do_no_harm(text: str) -> None:
    document = parse(text, parser())
    for rule in RULES:
        list(rule(document, goal_for(rule)))
        list(rule(document, CHILDREN))
