"""Cold and warm time for a draft of about 500 words, as a ratio to a yardstick in the same run, and memory.

    python -m benchmarks.speed
"""

import resource
import subprocess
import time

from humanize import Goal, Rewriter

_PARAGRAPH = (
    "Please be advised that your application was reviewed by our team on 4 March. In order to proceed with the matter, it is necessary that the "
    "form {n} is returned prior to 30 April. You failed to include your account number, and the copy of your passport is not clear. We are unable to "
    "make a decision until we are in receipt of both. Due to the fact that the office is closed on 1 May, the committee will conduct a review of your "
    "case during the week after that. If you have any questions, please do not hesitate to contact us.")


def _draft(number: int) -> str:
    return "\n\n".join(_PARAGRAPH.replace("{n}", f"{chr(65 + number)}{n}") for n in range(5))


def _yardstick() -> float:
    """Seconds for a fixed piece of plain Python work: the unit in which times of different machines compare."""
    started = time.perf_counter()
    total = 0
    for n in range(3_000_000):
        total += n % 7
    assert total
    return time.perf_counter() - started


def main() -> None:
    unit = min(_yardstick() for _ in range(3))
    goal = Goal(audience="customers", domain="service", empathy=0.7, strength=0.75)
    words = len(_draft(0).split())
    with Rewriter() as rewriter:
        started = time.perf_counter()
        rewriter.rewrite(_draft(0), goal)
        cold = time.perf_counter() - started
        warm = []
        for number in range(1, 6):  # a new text each time, so that no cache answers
            started = time.perf_counter()
            rewriter.rewrite(_draft(number), goal)
            warm.append(time.perf_counter() - started)
        java = subprocess.run(["ps", "-C", "java", "-o", "rss="], capture_output=True, text=True, check=False).stdout.split()
    median = sorted(warm)[len(warm) // 2]
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{words} words: cold {cold:.1f} s, warm {median:.2f} s (median of {len(warm)}); yardstick {unit:.3f} s; "
          f"ratios {cold / unit:.0f} and {median / unit:.1f}; memory {own:.0f} MB here, {sum(map(int, java)) / 1024:.0f} MB Java")


if __name__ == "__main__":
    main()
