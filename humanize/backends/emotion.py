"""Emotions of short texts: the 28 GoEmotions labels, from the embedding model's lower layers and layers of our own."""

import json
import threading
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from humanize.backends.one_thread import one_thread
from humanize.backends.precision import precision
from humanize.errors import SetupError, WeightsError

if TYPE_CHECKING:
    from humanize.backends.embeddings import MiniLM

MODEL = Path(__file__).parent.parent / "models" / "emotion"
LABELS = (
    "admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion", "curiosity", "desire", "disappointment",
    "disapproval", "disgust", "embarrassment", "excitement", "fear", "gratitude", "grief", "joy", "love", "nervousness",
    "optimism", "pride", "realization", "relief", "remorse", "sadness", "surprise", "neutral",
)
_BATCH = 32
_REPAIR = "Run `git checkout humanize/models` or `python -m training.emotion`."


class EmotionClassifier(Protocol):
    """Says which emotions short texts show."""

    def classify(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text the 28 labels with a number from 0 to 1, where 0.5 is the label's decision threshold."""
        ...


class GoEmotions:
    """The shipped model, loaded at first use; safe to share between threads; keeps no text. Meant for one or two sentences.

    It reads the lower layers of `embeddings`, so these must be the published MiniLM.
    Raises SetupError where they are another model or the weights are missing, WeightsError where the weights are damaged.
    """

    def __init__(self, embeddings: "MiniLM", folder: Path = MODEL) -> None:
        self._embeddings = embeddings
        self._folder = folder
        self._lock = threading.Lock()
        self._model: tuple[dict[str, Any], Any] | None = None  # weights, thresholds

    def classify(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """As the Protocol says."""
        weights, thresholds = self._loaded()
        import torch

        from humanize.backends.emotion_layers import emotion_logits

        found: list[dict[str, float]] = [{} for _ in texts]
        order = sorted(range(len(texts)), key=lambda n: len(texts[n]))  # texts of like length share a batch
        for first in range(0, len(order), _BATCH):
            rows = order[first:first + _BATCH]
            states, mask = self._embeddings.lower_states([texts[n] for n in rows])
            with one_thread(), torch.inference_mode():
                # The shift moves each label's threshold to 0.5 and keeps the order of texts.
                values = torch.sigmoid(emotion_logits(weights, states, mask) - thresholds).tolist()
            for n, row in zip(rows, values, strict=True):
                found[n] = dict(zip(LABELS, row, strict=True))
        return found

    def _loaded(self) -> tuple[dict[str, Any], Any]:
        with self._lock:
            if self._model is None:
                if not self._embeddings.published:
                    raise SetupError("The emotion model needs the standard embedding model. Unset the other model folder "
                                     "to use it.")
                self._model = _load(self._folder)
            return self._model


def _load(folder: Path) -> tuple[dict[str, Any], Any]:
    try:
        about = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        content = (folder / "emotion.safetensors").read_bytes()
    except (OSError, ValueError) as error:
        raise SetupError(f"The emotion model is missing ({folder.name}). {_REPAIR}") from error
    if (not isinstance(about, dict) or sha256(content).hexdigest() != about.get("sha256")
            or tuple(about.get("labels", ())) != LABELS or len(about.get("thresholds", ())) != len(LABELS)):
        raise WeightsError(f"The emotion model is damaged: its weights are not those of its card. {_REPAIR}")
    import torch
    from safetensors.torch import load

    weights = {name: value.to(precision() if name.startswith("layer") else torch.float32)
               for name, value in load(content).items()}
    return weights, torch.tensor(about["thresholds"])


class RememberingEmotion:
    """Classifies each distinct text once. It holds the texts: keep one for a single rewrite only."""

    def __init__(self, classifier: EmotionClassifier) -> None:
        self._classifier = classifier
        self._found: dict[str, dict[str, float]] = {}

    def classify(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """As the wrapped classifier's own, calling it only for texts not seen before."""
        new = [text for text in dict.fromkeys(texts) if text not in self._found]
        if new:
            self._found.update(zip(new, self._classifier.classify(new), strict=True))
        return [dict(self._found[text]) for text in texts]


class FakeEmotion:
    """For unit tests without the model: a label is high where its name, or a word that stands for it, occurs."""

    _WORDS: Mapping[str, str] = {"thank": "gratitude", "sorry": "remorse", "great": "admiration", "hate": "anger",
                                 "?": "curiosity"}

    def classify(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """As the Protocol says."""
        found = []
        for text in texts:
            lower = text.lower()
            shown = {label for label in LABELS if label in lower} | {
                label for word, label in self._WORDS.items() if word in lower} or {"neutral"}
            found.append({label: 0.9 if label in shown else 0.1 for label in LABELS})
        return found
