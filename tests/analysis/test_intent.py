"""The intent of sentences: each label, whom blame falls on, what is no such thing, and the labelled texts as a floor."""

import json
from pathlib import Path

import pytest

from humanize.analysis.intent import LABELS, intents
from humanize.text.parse import parse
from tests.shelf import parser

LABELLED = Path(__file__).parents[1] / "data" / "intents.jsonl"


def found(text):
    return intents(parse(text, parser()))


@pytest.mark.parametrize(("text", "labels"), [
    ("Your second paragraph explains the method clearly.", {"praise"}),
    ("The graph on page 2 has no labels.", {"criticism"}),
    ("Could you send me the receipt?", {"request"}),
    ("Please send the form by Friday.", {"request", "deadline"}),
    ("Rinse the cup with cold water.", {"instruction"}),
    ("If the light is red, do not open the door.", {"instruction"}),
    ("We cannot refund the deposit.", {"refusal"}),
    ("I'm sorry, but we can't refund the deposit.", {"refusal", "apology"}),
    ("We apologise for the long wait.", {"apology"}),
    ("Your parcel was damaged in the storm.", {"bad_news"}),
    ("If you do not pay, we will close your account.", {"bad_news"}),
    ("The deadline is 3 May.", {"deadline"}),
    ("Where did you buy the lamp?", {"question"}),
    ("Thank you for the photos.", {"thanks"}),
    ("Under our policy, deposits are returned within a week.", {"policy"}),
    ("The train leaves at nine.", {"fact"}),
])
def test_each_label(text, labels):
    (intent,) = found(text)
    assert set(intent.labels) == labels
    assert (intent.start, intent.end) == (0, len(text))


@pytest.mark.parametrize(("text", "label"), [
    ("We are sorry to hear about your loss.", "apology"),
    ("He told her that \"you failed to pay\" was a joke.", "criticism"),
    ("We can't wait to see you.", "refusal"),
    ("Please be advised that the hall is open.", "request"),
    ("Your results are normal.", "bad_news"),
    ("The shop stays open until 5 May.", "deadline"),
    ("Could you send me the receipt?", "question"),
])
def test_what_is_no_such_thing(text, label):
    assert all(label not in intent.labels for intent in found(text))


@pytest.mark.parametrize(("text", "blames"), [
    ("You forgot to sign the form.", "person"), ("The applicant failed to attach a copy.", "person"),
    ("Your essay has no conclusion.", "work"), ("This is wrong.", "work"), ("Your essay is clear.", None)])
def test_whom_blame_falls_on(text, blames):
    assert [intent.blames for intent in found(text)] == [blames]


def test_the_weightier_label_leads():
    assert found("I'm sorry to say that we cannot accept your offer.")[0].main == "refusal"
    assert found("Thank you for your letter, and please call us.")[0].main == "thanks"
    assert found("We are sorry that we cannot be there.")[0].main == "apology"


def test_sentences_of_prose_and_lists_only():
    text = "# Fees\n\nWe cannot pay.\n\n- Bring a pen.\n\n```\nplease()\n```"
    assert [(i.main, text[i.start:i.end]) for i in found(text)] == [("refusal", "We cannot pay."), ("instruction", "Bring a pen.")]
    assert found("") == ()


def test_the_labelled_texts_stay_told():
    right = total = 0
    for line in LABELLED.read_text("utf-8").split("\n"):
        if line:
            text = json.loads(line)
            mains = {i.start: i.main for i in found(text["text"])}
            for sentence in text["sentences"]:
                assert set(sentence["labels"]) <= set(LABELS) and len(set(sentence["labels"])) == len(sentence["labels"])
                assert ("target" in sentence) == ("criticism" in sentence["labels"])
                right += mains[sentence["start"]] == sentence["labels"][0]
                total += 1
    assert right / total >= 0.84, "python -m benchmarks.intent --show"
