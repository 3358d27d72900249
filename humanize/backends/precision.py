"""In which numbers the models compute: bfloat16 where the processor multiplies them itself (twice as quick), else float32."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


@cache
def precision() -> "torch.dtype":
    """The type for the weights of a model that only reads.

    Beside float32, on 200 sentences of the development drafts: cosines of likes (over 0.5) differ by 0.0014 in the mean, any
    two by 0.008 at most. On 3,000 texts of GoEmotions that were not trained on, the macro-F1 is 0.538 both ways. Without such
    instructions bfloat16 would be slower.
    """
    import torch

    can = torch.cpu.get_capabilities()
    return torch.bfloat16 if can.get("avx512_bf16") or can.get("amx_bf16") else torch.float32
