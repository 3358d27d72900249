"""One contract for the shipped emotion model and the fake, and what the real one does on its own."""

import shutil

import pytest

from humanize.backends.embeddings import MiniLM
from humanize.backends.emotion import LABELS, MODEL, FakeEmotion, GoEmotions
from humanize.errors import SetupError, WeightsError

EMBEDDINGS = MiniLM()
REAL = GoEmotions(EMBEDDINGS)


@pytest.fixture(params=[REAL, FakeEmotion()], ids=["real", "fake"])
def classifier(request):
    return request.param


def test_every_label_for_every_text(classifier):
    found = classifier.classify(["Thank you so much!", "🎈 \ud800", "word " * 600, "."])
    assert [tuple(row) for row in found] == [LABELS] * 4
    assert all(0.0 <= value <= 1.0 for row in found for value in row.values())


def test_no_texts(classifier):
    assert classifier.classify([]) == []


@pytest.mark.parametrize(("text", "label"), [
    ("Thank you so much for your help!", "gratitude"), ("I'm so sorry that I broke it, I feel awful.", "remorse"),
    ("I hate this, it makes me furious.", "anger")])
def test_plain_cases(classifier, text, label):
    assert classifier.classify([text])[0][label] > 0.5


@pytest.mark.parametrize(("text", "label"), [
    ("The bus leaves at nine and stops at the market.", "neutral"), 
    ("Haha, that is the funniest thing I have read all day.", "amusement"),
    ("What do you mean by that? How does it work?", "curiosity"), ("I'm terrified of the operation.", "fear"),
    ("Wow, I did not see that coming!", "surprise"), ("My grandmother died and I can't stop crying.", "sadness")])
def test_the_real_model_on_more_than_keywords(text, label):
    found = REAL.classify([text])[0]
    assert found[label] > 0.5
    assert found["gratitude"] < 0.5


def test_the_company_of_other_texts_changes_nothing():
    texts = ["Thanks!", "I love it.",
             "A much longer line about the weather that says nothing of feelings, only of rain and of wind."]
    together = REAL.classify(texts)
    for text, row in zip(texts, together, strict=True):
        assert REAL.classify([text])[0] == pytest.approx(row, abs=1e-3)


def test_missing_weights(tmp_path):
    with pytest.raises(SetupError, match="emotion model is missing"):
        GoEmotions(EMBEDDINGS, tmp_path).classify(["Hello."])


def test_damaged_weights(tmp_path):
    shutil.copytree(MODEL, tmp_path / "emotion")
    with (tmp_path / "emotion" / "emotion.safetensors").open("ab") as file:
        file.write(b"x")
    with pytest.raises(WeightsError, match="damaged"):
        GoEmotions(EMBEDDINGS, tmp_path / "emotion").classify(["Hello."])


def test_another_embedding_model_does_not_fit(tmp_path):
    with pytest.raises(SetupError, match="standard embedding model"):
        GoEmotions(MiniLM(tmp_path)).classify(["Hello."])
