"""analyze: everything at once, and going on without a missing part."""

from humanize.analysis import analyze
from humanize.analysis.warmth import warmth
from humanize.backends.emotion import FakeEmotion
from humanize.backends.readability import FakeReadability
from humanize.errors import SetupError
from humanize.text.parse import parse
from humanize.types import Goal, Hit, Rule, When
from tests.shelf import parser

TEXT = "Let us delve into the topic at once. We utilise a tool. Thank you for reading."


def _find(word):
    return lambda document, goal: [Hit(document.text.index(word), document.text.index(word) + len(word))]


RULES = (Rule("plain.utilise", "Plainer.", "a guide", _find("utilise")),
         Rule("tells.delve", "A habit.", "a study", _find("delve"), When(strength=0.5)))


class Missing:
    def classify(self, texts):
        raise SetupError("The emotion model is missing.")


def test_findings_in_order_and_tells_apart():
    found = analyze(parse(TEXT, parser()), RULES, Goal(), readability=FakeReadability(), emotion=FakeEmotion())
    assert [f.rule for f in found.findings] == ["tells.delve", "plain.utilise"]
    assert [f.rule for f in found.tells] == ["tells.delve"]
    assert found.emotions["gratitude"] > 0.5
    assert found.warmth == warmth(parse(TEXT, parser())).score
    assert found.readability.sentences == 3
    assert found.notices == ()


def test_the_goal_reaches_the_rules():
    assert analyze(parse(TEXT, parser()), RULES, Goal(strength=0.3), readability=FakeReadability()).tells == ()


def test_without_the_emotion_model_the_rest_is_there_and_says_so():
    found = analyze(parse(TEXT, parser()), RULES, Goal(), readability=FakeReadability(), emotion=Missing())
    assert found.emotions == {}
    assert found.readability.grade is not None
    assert found.notices == ("Emotions are not shown: The emotion model is missing.",)
