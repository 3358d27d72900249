"""The phrase bank: what is added is true, fits its slot, and is added once."""

import re

import pytest

from humanize.generators.bank import allowance, own_lines, phrases, step_of
from humanize.generators.discourse import additions, choices
from humanize.rules.dialogue import RULES as DIALOGUE
from humanize.rules.mail import RULES as MAIL
from humanize.rules.service import RULES as SERVICE
from humanize.text.edits import apply
from humanize.text.parse import parse
from humanize.types import DOMAINS, Goal
from tests.shelf import parser


def added(text: str, **fields: object) -> tuple[str, ...]:
    """The ids of the phrases that a text gets."""
    return tuple(e.rule.removeprefix("bank.") for e in additions(parse(text, parser()), Goal(**fields)))  # type: ignore[arg-type]


def result(text: str, **fields: object) -> str:
    document = parse(text, parser())
    return apply(text, additions(document, Goal(**fields)))  # type: ignore[arg-type]


ESSAY = ("The opening story is vivid, and it fits the topic. Your sources aren't yet cited in the second half of your essay. "
         "Your conclusion "
         "needs to be stronger, and your essay doesn't yet explain why the survey was so small. Please fix these problems in "
         "the next draft.")
LATE = ("Your order was delayed because our warehouse mislabelled it. The parcel was reshipped on 4 June by our courier team, "
        "and it will arrive "
        "by 7 June. The delivery fee of £6.99 has been refunded. Your points are safe.")
BLENDER = ("Dear Ms Okafor,\n\nOur team reviewed your case. You say that the blender stopped working after 3 weeks. We're "
           "sorry for the "
           "inconvenience. We can't refund the $89.50 because the 14-day period has ended. If you have any questions, please "
           "contact us.\n\nTomas")
FEVER = ("Your child has a middle ear infection. You may give paracetamol 120 mg every 4 to 6 hours when needed. Call the "
         "clinic if the fever "
         "lasts for more than 3 days. Antibiotics are not recommended now.")
ELSA = ("Dear Mr and Mrs Lindqvist,\n\nElsa hasn't handed in her science folder yet. Her diagrams need more care. Her "
        "practical work in the rocket "
        "project was accurate and well planned. Elsa must bring the folder to room 12 by 9 March. Without it, her mark will be "
        "lower.\n\nJ. Abara")

EXPECTED = [
    (ESSAY, {"audience": "teens", "domain": "education", "empathy": 0.5}, ("e1",)),
    (BLENDER, {"audience": "customers", "domain": "service", "empathy": 0.75}, ("s4", "l2")),
    (LATE + "\n\nNadia", {"audience": "customers", "domain": "service", "empathy": 1.0}, ("s5", "s18", "l2")),
    (FEVER, {"audience": "parents", "domain": "health", "empathy": 0.75}, ("h10",)),
    (FEVER.replace("the clinic", "a friend"), {"audience": "patients", "domain": "health", "empathy": 0.5}, ("h8",)),
    (ELSA, {"audience": "parents", "domain": "education", "empathy": 0.75}, ("e11", "l2")),
    ("You asked for a refund of the fee. We can't refund the fee, because the 30 days are over. The warranty still covers "
     "defects in the lamp.",
     {"audience": "customers", "domain": "service", "empathy": 0.5}, ("s8",)),
    ("Hi Ann,\n\nI read your email about the plan. Please send the figures for both rooms to the whole team by Thursday.\n\nSam",
     {"domain": "general", "empathy": 0.5}, ("m1",)),
    ("The upload failed. Tap the button to try again.", {"domain": "entertainment", "empathy": 0.5}, ("g1",)),
]
NOTHING = [
    (ESSAY, {"domain": "education", "empathy": 0.49}),
    (LATE, {"domain": "content", "empathy": 0.9}),
    (LATE, {"domain": "general", "empathy": 0.9}),  # not a letter
    ("We are sorry about the death of your mother. You told us about the account. Please send form B.",
     {"domain": "service", "empathy": 1.0}),
    ("If you can't breathe, call 999. Do not drive.", {"domain": "health", "audience": "patients", "empathy": 1.0}),
    ("MIRA: Stay here.\nVOSS: No. The level is failing.", {"domain": "entertainment", "empathy": 1.0}),
    ("Hi Ann, thanks for the photos. I'm sorry for the mix-up. Any trouble, just reply here. "
     "Bo", {"domain": "service", "empathy": 0.7}),
    ("", {"domain": "service", "empathy": 1.0}),
    ("You plagiarised pages 3 to 5 of your report. You must attend a hearing.", {"domain": "education", "empathy": 1.0}),
]


@pytest.mark.parametrize(("text", "fields", "ids"), EXPECTED, ids=[row[2][0] for row in EXPECTED])
def test_the_right_lines_are_added(text: str, fields: dict[str, object], ids: tuple[str, ...]) -> None:
    assert added(text, **fields) == ids


@pytest.mark.parametrize(("text", "fields"), NOTHING)
def test_nothing_is_added(text: str, fields: dict[str, object]) -> None:
    assert added(text, **fields) == ()


@pytest.mark.parametrize(("text", "fields", "ids"), EXPECTED, ids=[row[2][0] for row in EXPECTED])
@pytest.mark.parametrize("empathy", [0.5, 0.75, 1.0])
def test_a_second_run_adds_nothing(text: str, fields: dict[str, object], ids: tuple[str, ...], empathy: float) -> None:
    goal = {**fields, "empathy": empathy}
    once = result(text, **goal)
    assert result(once, **goal) == once


@pytest.mark.parametrize("text", [row[0] for row in EXPECTED])
@pytest.mark.parametrize("domain", DOMAINS)
def test_more_empathy_never_adds_less_and_the_dial_holds(text: str, domain: str) -> None:
    counts = [sum(not name.startswith("l") for name in added(text, domain=domain, empathy=step / 4)) for step in range(5)]
    assert counts == sorted(counts)
    assert all(count <= allowance(domain, step)[0] for count, step in zip(counts, (0, 25, 50, 75, 100), strict=True))


@pytest.mark.parametrize("text", [row[0] for row in EXPECTED])
def test_the_writers_words_stay_and_few_are_added(text: str) -> None:
    for domain in DOMAINS:
        for edit in additions(parse(text, parser()), Goal(domain=domain, empathy=1.0)):
            assert edit.start == edit.end or text[edit.start:edit.end].upper() == edit.replacement[-1].upper()
            assert edit.reason and edit.source and edit.rule.startswith("bank.")
        plain = [e for e in additions(parse(text, parser()), Goal(domain=domain, empathy=1.0)) if not e.rule.startswith("bank.l")]
        assert sum(len(e.replacement.split()) for e in plain) <= max(10, len(text.split()) * 12 // 100) + len(plain)


def test_lines_stand_in_their_slots() -> None:
    assert result(BLENDER, audience="customers", domain="service", empathy=0.75).startswith(
        "Dear Ms Okafor,\n\nThank you for getting in touch. Our team")
    assert result(BLENDER, audience="customers", domain="service", empathy=0.75).endswith("contact us.\n\nKind regards,\nTomas")
    late = result(LATE, domain="service", empathy=0.5)
    assert late.startswith("Your order was delayed because our warehouse mislabelled it. We're sorry about the delay. The parcel")


def test_a_greeting_in_the_line_keeps_its_sentence() -> None:
    text = "Hi Ann, you told me about the leak in the kitchen on 3 May, and a plumber will come at 4 p.m. with the new part."
    assert result(text, domain="service", empathy=0.5).startswith("Hi Ann, thank you for letting me know. You told me")


def test_the_acknowledgement_does_not_part_a_pronoun_from_its_noun() -> None:
    text = "We charged you twice on 2 September. This was caused by an error in our system. One charge was reversed on the 4th."
    assert result(text, domain="service", empathy=0.5) == (
        "We charged you twice on 2 September. This was caused by an error in our system. We're sorry about the double charge. "
        "One charge was reversed on the 4th.")


def test_no_line_parts_a_pronoun_from_what_the_reader_holds() -> None:
    sum_ = ("This is not right. In question 2 you wrote 5. Your answer to question 3 is correct. Please redo question 2 and "
            "check question 4.")
    assert not result(sum_, audience="children", domain="education", empathy=0.85).startswith("Here")


def test_a_turn_to_the_next_steps_stands_only_where_no_criticism_follows() -> None:
    steps = "Your axes have no labels. Your evaluation is too short. Your units are wrong. Fix the units and label the axes."
    assert {"e7", "e18"} & set(added(steps, audience="teens", domain="education", empathy=0.8))
    mixed = "Your units are wrong. Fix the units and label the axes. Your evaluation is too short. Your conclusion is weak."
    assert not {"e7", "e18"} & set(added(mixed, audience="teens", domain="education", empathy=0.8))


def test_no_closer_after_an_invitation() -> None:
    note = "I read your work. Your units are wrong. Your conclusion is weak. Fix the units and label the axes. See me on Friday."
    assert not {"e11", "e12", "e17"} & set(added(note, audience="teens", domain="education", empathy=0.8))


def test_nobody_is_put_into_a_text_without_a_writer() -> None:
    assert "s5" not in added("Your order was delayed by the storm. It arrives on 3 May at the address in the "
                             "form.", domain="service", empathy=1.0)


def test_alternatives_are_each_allowed() -> None:
    document = parse(LATE, parser())
    sets = choices(document, Goal(domain="service", empathy=0.75))
    assert len(sets) >= 2 and len(set(sets)) == len(sets)
    assert additions(document, Goal(domain="service", empathy=0.75)) == sets[0]


def test_no_phrase_is_what_a_rule_takes_away() -> None:
    goal = Goal(domain="service", audience="customers", empathy=1.0, strength=1.0)
    for phrase in phrases():
        text = phrase.text.replace("{I'm}", "We're").replace("{I}", "we").replace("{me}", "us")
        text = re.sub(r"\{\w+\}", "delay", text)
        document = parse(f"The lamp is here. {text}", parser())
        found = [f.rule for rule in (*SERVICE, *MAIL, *DIALOGUE) for f in rule(document, goal) if f.replacements]
        assert not found, (phrase.id, found)


def test_every_phrase_is_found_again_as_our_own() -> None:
    for phrase in phrases():
        text = phrase.text.replace("{I'm}", "We're").replace("{I}", "we").replace("{me}", "us")
        if phrase.slot not in ("greeting", "valediction"):
            assert own_lines().search(re.sub(r"\{\w+\}", "delay", text)), phrase.id


def test_switched_off_phrases_stay_out() -> None:
    assert "e1" not in added(ESSAY, domain="education", empathy=0.5, disabled_rules=("bank.e1",))
    assert added(ESSAY, domain="education", empathy=1.0, disabled_rules=("bank",)) == ()


def test_steps_of_the_dial() -> None:
    assert [step_of(e) for e in (0.0, 0.24, 0.25, 0.5, 0.74, 0.75, 0.99, 1.0)] == [0, 0, 25, 50, 50, 75, 75, 100]


def test_the_bank_holds_none_of_the_forbidden_lines() -> None:
    whole = " ".join(p.text.lower() for p in phrases())
    for line in ("hope", "don't worry", "understand how you "
                                        "feel", "any inconvenience", "as you know", "great question", "rest assured",
                 "in advance"):
        assert line not in whole
