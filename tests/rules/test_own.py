"""The writer's own words: the rule proves itself, the guard has its say, and no other rule takes the word away again."""

import pytest

from humanize import Goal, Rewriter
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.constraints.own_words import excused
from humanize.errors import InputError
from humanize.rules.own import RULES
from tests.rules.proof import examples_of, fires, keeps_of, quoted_stays, stays, twice_is_once


@pytest.fixture(scope="module")
def plain() -> Rewriter:
    return Rewriter(Backends(SpacyParser(), TextstatReadability()))


def wished(rewriter: Rewriter, text: str, *pairs: tuple[str, str], strength: float = 0.5) -> str:
    return rewriter.rewrite(text, Goal(strength=strength, empathy=0.0, preferred=pairs)).best.text


@pytest.mark.parametrize(("rule", "example"), examples_of(RULES), ids=lambda v: getattr(v, "before", ""))
def test_examples(rule, example) -> None:
    fires(rule, example)
    quoted_stays(rule, example)
    twice_is_once(rule, example)


@pytest.mark.parametrize(("rule", "text"), keeps_of(RULES), ids=lambda v: getattr(v, "id", ""))
def test_keeps(rule, text) -> None:
    stays(rule, text)


def test_own_words_are_used_at_every_strength(plain) -> None:
    for strength in (0.0, 0.5, 1.0):
        assert wished(plain, "Our customers asked for a form.", ("customer", "guest"), strength=strength) == (
            "Our guests asked for a form.")


def test_no_rule_takes_a_preferred_word_away(plain) -> None:
    text = "We utilised the hall on 3 May."
    assert wished(plain, text) == "We used the hall on 3 May."
    assert wished(plain, text, ("apply", "utilise")) == text
    assert wished(plain, "We used the hall on 3 May.", ("use", "utilise")) == text
    assert wished(plain, text, ("use", "utilise"), ("utilise", "use")) == text, "a circle changes nothing"


@pytest.mark.parametrize(("text", "old", "new"), [
    ("You must not send the form.", "must not", "may"),
    ("You must send the form.", "must", "may"),
    ("Take it if you have a fever.", "if", "even though"),
    ("Wait 3 days.", "3", "5"),
    ("Prices increase in May.", "increase", "decrease"),
    ("Please reply to Quixwell today.", "Quixwell", "Peter"),
    ("He wrote: “Send the customer away.”", "customer", "guest"),
    ("Write to `customer` in the table.", "customer", "guest"),
])
def test_the_guard_refuses_what_changes_a_fact(plain, text, old, new) -> None:
    assert wished(plain, text, (old, new)) == text


def test_a_locked_word_is_not_replaced(plain) -> None:
    goal = Goal(locked=("customer",), preferred=(("customer", "guest"),))
    assert plain.rewrite("The customer asked.", goal).best.text == "The customer asked."


def test_switched_off_it_is_silent(plain) -> None:
    goal = Goal(disabled_rules=("own",), preferred=(("customer", "guest"),))
    assert plain.rewrite("The customer asked.", goal).best.text == "The customer asked."


def test_own_words_and_other_changes_stand_together(plain) -> None:
    text = "Our customers utilised the forms prior to 3 May. The patient told the customer."
    pairs = (("customer", "guest"), ("patient", "client"), ("form", "sheet"))
    assert wished(plain, text, *pairs) == "Our guests used the sheets before 3 May. The client told the guest."


def test_only_the_writers_own_words_are_excused(plain) -> None:
    comparison = plain.compare("The customer sent a red form.", "The guest sent a blue form.")
    assert comparison.violations and excused(comparison, (("customer", "guest"),)).violations
    comparison = plain.compare("The customer sent a red form.", "The guest sent a red form.")
    told = excused(comparison, (("customer", "guest"),))
    assert comparison.violations and not told.violations and not [f for f in told.facts if f.state != "kept"]


def test_names_keep_their_bearers(plain) -> None:
    text = "Zebulon told the customer."
    assert wished(plain, text, ("customer", "guest")) == "Zebulon told the guest."
    assert wished(plain, text, ("Zebulon", "Peter")) == text


@pytest.mark.parametrize("pairs", [(("a",),), (("a", ""),), (("a", 3),), ("ab c",)])
def test_pairs_that_are_none_are_refused(pairs) -> None:
    with pytest.raises(InputError, match="pairs of texts"):
        Goal(preferred=pairs)
