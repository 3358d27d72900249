"""The part of the emotion model that we train: MiniLM's top two layers, two ways of pooling, and the heads.

Plain functions over a dictionary of weights, so that training and use run the same code. torch is imported on first use:
import this module only where torch is wanted.
"""

import math
from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional as F

HEADS = 12  # attention heads of MiniLM
LAYERS = 2
_EPSILON = 1e-12  # of MiniLM's layer norms


def emotion_logits(weights: Mapping[str, Tensor], states: Tensor, mask: Tensor, dropout: float = 0.0) -> Tensor:
    """One logit per text and label from the states (texts, tokens, width) after MiniLM's fourth layer.

    The layers compute in the type of their weights, the heads in float32.
    """
    keys = mask[:, None, None, :].bool()
    for layer in range(LAYERS):
        states = _layer(weights, f"layer{layer}.", states, keys, dropout)
    return heads(weights, states.float(), mask, dropout)


def heads(weights: Mapping[str, Tensor], states: Tensor, mask: Tensor, dropout: float = 0.0) -> Tensor:
    """The logits from the last layer's states: the mean of all tokens, and one attention over them for each label."""
    real = mask.bool()[:, :, None]
    mean = (states * real).sum(1) / real.sum(1)
    scores = (states @ weights["attention"].T).masked_fill(~real, -1e4)  # texts, tokens, labels
    attended = torch.einsum("btl,btw->blw", scores.softmax(1), states)
    mean, attended = _drop(mean, dropout), _drop(attended, dropout)
    logits: Tensor = mean @ weights["mean.weight"].T + (attended * weights["attended.weight"]).sum(2) + weights["bias"]
    return logits


def _layer(weights: Mapping[str, Tensor], at: str, states: Tensor, keys: Tensor, dropout: float) -> Tensor:
    texts, tokens, width = states.shape
    query, key, value = (
        F.linear(states, weights[f"{at}{name}.weight"], weights[f"{at}{name}.bias"])
        .view(texts, tokens, HEADS, width // HEADS).transpose(1, 2) for name in ("query", "key", "value"))
    mixed = F.scaled_dot_product_attention(query, key, value, keys, dropout, scale=1 / math.sqrt(width // HEADS))
    mixed = mixed.transpose(1, 2).reshape(texts, tokens, width)
    states = _norm(weights, f"{at}mixed", states + _drop(_dense(weights, f"{at}mixed", mixed), dropout))
    inner = F.gelu(_dense(weights, f"{at}inner", states))
    return _norm(weights, f"{at}outer", states + _drop(_dense(weights, f"{at}outer", inner), dropout))


def _dense(weights: Mapping[str, Tensor], name: str, states: Tensor) -> Tensor:
    return F.linear(states, weights[f"{name}.weight"], weights[f"{name}.bias"])


def _norm(weights: Mapping[str, Tensor], name: str, states: Tensor) -> Tensor:
    gain = weights[f"{name}.gain"]
    return F.layer_norm(states, gain.shape, gain, weights[f"{name}.shift"], _EPSILON)


def _drop(states: Tensor, dropout: float) -> Tensor:
    return F.dropout(states, dropout) if dropout else states
