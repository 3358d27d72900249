"""The dialogue family."""

import pytest

from humanize.rules.dialogue import RULES
from humanize.text.parse import parse
from humanize.types import Example, Goal, Rule
from tests.rules.family_checks import check_example, check_keep, check_second_pass, example_rows, keep_rows, name
from tests.shelf import edited, parser, run

EXAMPLES = pytest.mark.parametrize(("rule", "example"), example_rows(RULES), ids=name)
SCENE = (
    "MIRA: As you know, Captain, the reactor is failing. I do not want to leave you here, Captain.\n"
    "VOSS: I am not asking, Mira. You will take the shuttle and you will go.\n"
    "MIRA: We are not leaving you. It is not just a ship, Captain. It is our home.\n"
    "VOSS: Then you have got nine minutes, Mira. Do not waste them."
)
SCENE_AFTER = (
    "MIRA: Captain, the reactor is failing. I don't want to leave you here.\n"
    "VOSS: I'm not asking, Mira. You will take the shuttle and you will go.\n"
    "MIRA: We're not leaving you. It's not just a ship, Captain. It's our home.\n"
    "VOSS: Then you've got nine minutes, Mira. Don't waste them."
)


@EXAMPLES
def test_example_fires(rule: Rule, example: Example) -> None:
    check_example(rule, example, RULES)


@pytest.mark.parametrize(("rule", "text"), keep_rows(RULES), ids=name)
def test_keep_stays(rule: Rule, text: str) -> None:
    check_keep(rule, text)


@EXAMPLES
def test_second_pass_changes_nothing(rule: Rule, example: Example) -> None:
    check_second_pass(rule, example, RULES)


def test_a_scene_is_spoken_and_the_order_stays_an_order() -> None:
    assert run(RULES, SCENE, Goal(domain="entertainment")) == SCENE_AFTER


def test_other_domains_are_left_alone() -> None:
    assert edited(parse(SCENE, parser()), RULES, Goal(domain="general")) == SCENE


def test_quoted_speech_is_spoken_and_narration_is_not() -> None:
    text = 'The door is not open. "I do not know why," said Tam.'
    assert run(RULES, text, Goal(domain="entertainment")) == 'The door is not open. "I don\'t know why," said Tam.'


def test_a_speaker_told_apart_by_full_forms_keeps_them() -> None:
    robot = "UNIT: I am here. You are late. It is cold. I do not sleep. We are one. They are not.\nTAM: I don't care."
    assert run(RULES, robot, Goal(domain="entertainment")) == robot


def test_words_of_a_game_character_keep_placeholders() -> None:
    text = "Greetings, {player_name}. I am the keeper. The bridge is not safe. [[Yes]] [[Not now]]"
    assert run(RULES, text, Goal(domain="entertainment")) == (
        "Greetings, {player_name}. I'm the keeper. The bridge isn't safe. [[Yes]] [[Not now]]")
