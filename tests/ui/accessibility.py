"""What axe-core (MPL-2.0, from a development package; never shipped) finds on a page, and the looks in which pages are checked."""

import json
from functools import lru_cache
from importlib.resources import files

LOOKS = {"light": {}, "dark": {"color_scheme": "dark"}, "phone": {"viewport": {"width": 390, "height": 844}},
         "zoom": {"viewport": {"width": 720, "height": 450}, "device_scale_factor": 2}}


@lru_cache(maxsize=1)
def _axe() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def serious(page) -> list[str]:
    """The serious findings, each with its place and what would mend it."""
    page.evaluate(_axe())
    found = json.loads(page.evaluate("axe.run().then(result => JSON.stringify(result.violations))"))
    return [f"{v['id']}: {n['html'][:160]} {n['target']} {n.get('failureSummary', '')[:200]}" for v in found
            if v["impact"] in ("serious", "critical") for n in v["nodes"]]
