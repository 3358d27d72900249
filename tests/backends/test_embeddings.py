"""One contract for the real embeddings and the fake, and what each does on its own."""

import threading

import numpy as np
import pytest

from humanize.backends import embeddings as module
from humanize.backends.embeddings import WIDTH, FakeEmbeddings, MiniLM, RememberingEmbeddings
from humanize.errors import SetupError, WeightsError

REAL = MiniLM()


@pytest.fixture(params=[REAL, FakeEmbeddings()], ids=["real", "fake"])
def embeddings(request):
    return request.param


def test_no_sentences_give_no_rows(embeddings):
    assert embeddings.encode([]).shape == (0, WIDTH)
    assert embeddings.span_vectors([]).shape == (0, WIDTH)


def test_vectors_have_length_one(embeddings):
    found = embeddings.encode(["The report is late.", "It rained.", "🎈 \ud800 é", "word " * 900])
    assert found.shape == (4, WIDTH)
    assert found.dtype == np.float32
    assert np.linalg.norm(found, axis=1) == pytest.approx(np.ones(4), abs=1e-4)


def test_same_sentence_same_vector_whatever_stands_beside_it(embeddings):
    alone = embeddings.encode(["Call the office."])[0]
    beside = embeddings.encode(["A much longer sentence than the one we look at, with a tail.", "Call the office."])[1]
    assert alone @ beside > 0.999  # the rest is rounding: see backends/precision.py


def test_likeness_ranks(embeddings):
    draft, near, far = embeddings.encode(["Please send the report by Friday.", "Send the report by Friday, please.",
                                          "Whales feed their young with milk."])
    assert draft @ near > draft @ far + 0.3


def test_spans(embeddings):
    sentence = "The bank of the river is muddy."
    found = embeddings.span_vectors([(sentence, 4, 8), (sentence, 16, 21), (sentence, 8, 8)])
    assert found.shape == (3, WIDTH)
    assert np.linalg.norm(found, axis=1) == pytest.approx([1, 1, 0], abs=1e-4)
    assert found[0] @ found[1] < 0.99


@pytest.mark.parametrize(("text", "better", "worse"), [
    ("The {bank} gave her a loan.", "lender", "shore"),
    ("He wrote a {sharp} reply.", "harsh", "red")])
def test_real_model_ranks_words_in_their_sentence(text, better, worse):
    start = text.index("{")
    word = text[start + 1:text.index("}")]
    places = [(text.replace("{" + word + "}", w), start, start + len(w)) for w in (word, better, worse)]
    found = REAL.span_vectors(places)
    assert found[0] @ found[1] > found[0] @ found[2]


def test_lower_states_share_the_model_and_mask_the_padding():
    states, mask = REAL.lower_states(["Short.", "A sentence that is a little longer."])
    assert states.shape[:2] == mask.shape
    assert mask[0].sum() < mask[1].sum() == mask.shape[1]


def test_one_model_serves_threads():
    found = {}
    sentences = [f"Sentence number {n} about trains." for n in range(6)]
    expected = REAL.encode(sentences)
    threads = [threading.Thread(target=lambda n=n: found.setdefault(n, REAL.encode([sentences[n]])[0])) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for n in range(6):
        assert found[n] == pytest.approx(expected[n], abs=1e-4)


def test_the_number_of_threads_changes_no_digit():
    import torch

    texts = ["The form must be sent by Monday at noon, and no later than that."] * 3 + ["Please ring the bell at the door."]
    before, found = torch.get_num_threads(), []
    try:
        for threads in (1, 4):
            torch.set_num_threads(threads)
            found.append(REAL.encode(texts))
            assert torch.get_num_threads() == threads
    finally:
        torch.set_num_threads(before)
    assert (found[0] == found[1]).all()


def test_other_weights_are_refused(monkeypatch):
    monkeypatch.setattr(module, "SHA256", "0" * 64)
    with pytest.raises(WeightsError, match="not the published ones"):
        MiniLM().encode(["Hello."])


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(SetupError, match="no embedding model"):
        MiniLM(tmp_path / "none").encode(["Hello."])


def test_a_folder_without_a_model(tmp_path):
    with pytest.raises(SetupError, match="can't be read"):
        MiniLM(tmp_path).encode(["Hello."])


def test_remembering_asks_once():
    class Counting(FakeEmbeddings):
        asked = 0

        def encode(self, sentences):
            self.asked += len(sentences)
            return super().encode(sentences)

    inner = Counting()
    remembering = RememberingEmbeddings(inner)
    first = remembering.encode(["one thing", "another thing", "one thing"])
    again = remembering.encode(["another thing", "one thing"])
    assert inner.asked == 2
    assert (first[0] == first[2]).all() and (again[1] == first[0]).all() and (again[0] == first[1]).all()
    assert remembering.encode([]).shape == (0, WIDTH)
    spans = remembering.span_vectors([("one thing", 0, 3), ("one thing", 0, 3)])
    assert (spans[0] == spans[1]).all()
