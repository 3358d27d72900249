"""How long a draft takes, beside a paraphraser of T5-base's size on the same text in the same run, and how time grows with length.

    python -m benchmarks.speed [--no-paraphraser]

The paraphraser has random weights: the clock does not care. It writes as many pieces as it reads, the likeliest each time, the
whole draft as one batch of paragraphs. Ratios to the yardstick, a fixed piece of plain Python work, compare machines.
"""

import argparse
import resource
import subprocess
import time
from collections.abc import Callable
from statistics import median

from humanize import Goal, Rewriter

_PARAGRAPH = (
    "Please be advised that your application was reviewed by our team on 4 March. In order to proceed with the matter, it is necessary that the "
    "form {n} is returned prior to 30 April. You failed to include your account number, and the copy of your passport is not clear. We are unable to "
    "make a decision until we are in receipt of both. Due to the fact that the office is closed on 1 May, the committee will conduct a review of your "
    "case during the week after that. If you have any questions, please do not hesitate to contact us.")
_LENGTHS = (250, 500, 1000, 2000, 4000)
_SUBJECTS = ("application", "request", "claim", "order", "complaint", "report", "proposal", "appeal", "enquiry", "essay")


def _draft(number: int, words: int = 500) -> str:
    """A draft of about that length whose paragraphs differ in every other sentence, as those of a form letter do."""
    count = round(words / len(_PARAGRAPH.split()))
    return "\n\n".join(
        _PARAGRAPH.replace("{n}", f"{chr(65 + number)}{n}").replace("application", _SUBJECTS[n % len(_SUBJECTS)])
        .replace("4 March", f"{1 + n % 28} March").replace("account number", f"account number {1000 * number + n}")
        .replace("the committee", f"committee {n + 2}").replace("any questions", f"any questions on form {n + 1}")
        for n in range(count))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _yardstick() -> None:
    total = 0
    for n in range(3_000_000):
        total += n % 7
    assert total


def _paraphraser(text: str) -> Callable[[], object]:
    """A call that rewrites the text with a model of T5-base's size, greedily, paragraph by paragraph in one batch."""
    import torch
    from transformers import T5Config, T5ForConditionalGeneration
    from transformers.utils import logging as messages

    messages.set_verbosity_error()
    torch.manual_seed(0)
    config = T5Config(vocab_size=32128, d_model=768, d_kv=64, d_ff=3072, num_layers=12, num_heads=12, decoder_start_token_id=0)
    model = T5ForConditionalGeneration(config).eval()
    paragraphs = text.split("\n\n")
    pieces = round(1.3 * max(len(p.split()) for p in paragraphs))  # T5 cuts an English word into 1.3 pieces
    given = torch.randint(5, 32000, (len(paragraphs), pieces))

    def write() -> object:
        with torch.inference_mode():
            return model.generate(given, min_new_tokens=pieces, max_new_tokens=pieces, num_beams=1, do_sample=False)

    return write


def main() -> None:
    """Prints the times."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--no-paraphraser", action="store_true")
    options = arguments.parse_args()
    unit = min(_seconds(_yardstick) for _ in range(3))
    goal = Goal(audience="customers", domain="service", empathy=0.7, strength=0.75)
    with Rewriter() as rewriter:
        cold = _seconds(lambda: rewriter.rewrite(_draft(0), goal))
        warm = [_seconds(lambda n=n: rewriter.rewrite(_draft(n), goal)) for n in range(1, 8)]  # type: ignore[misc]
        print(f"{len(_draft(0).split())} words: cold {cold:.1f} s, warm {median(warm):.2f} s (median of {len(warm)}, "
              f"best {min(warm):.2f} s); yardstick {unit:.3f} s; ratios {cold / unit:.0f} and {median(warm) / unit:.1f}", flush=True)
        if not options.no_paraphraser:
            write = _paraphraser(_draft(1))
            write()
            theirs = min(_seconds(write) for _ in range(2))
            print(f"paraphraser of T5-base's size: {theirs:.1f} s (best of 2); {theirs / median(warm):.1f} times our median, "
                  f"{theirs / min(warm):.1f} times our best", flush=True)
        for words in _LENGTHS:
            texts = [_draft(10 + n, words) for n in range(3 if words <= 1000 else 1)]
            took = min(_seconds(lambda text=text: rewriter.rewrite(text, goal)) for text in texts)  # type: ignore[misc]
            length = len(texts[0].split())
            print(f"{length} words: {took:.2f} s, {1000 * took / length:.2f} s per 1,000 words", flush=True)
        java = subprocess.run(["ps", "-C", "java", "-o", "rss="], capture_output=True, text=True, check=False).stdout.split()
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory {own:.0f} MB here{'' if options.no_paraphraser else ' with the paraphraser'}, {sum(map(int, java)) / 1024:.0f} MB Java")


if __name__ == "__main__":
    main()
