"""Holds the floors of ARCHITECTURE.md, and that importing Humanize stays light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "humanize"
FLOORS = {"types": 0, "errors": 0, "text": 1, "backends": 1, "models": 1, "rules": 2, "analysis": 2, "generators": 3,
          "constraints": 2.5, "voice": 2.5, "voice_profile": 0, "metrics": 3, "cli": 5, "ui": 5, "__main__": 6, "__init__": 6}
MODULES = sorted(p for p in PACKAGE.rglob("*.py") if "models" not in p.parts)


def part(dotted: str) -> str:
    """"humanize.rules.table" -> "rules"."""
    return dotted.split(".")[1] if "." in dotted else "__init__"


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_file_imports_only_from_its_own_part_or_lower_floors(path: Path) -> None:
    here = part("humanize." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts))
    for name in imports(path):
        if not name.startswith("humanize.") or here == "__init__":
            continue
        there = part(name)
        low, high = FLOORS.get(there, 4), FLOORS.get(here, 4)
        assert there == here or low < high or low == high in (0, 4), (
            f"{path.relative_to(ROOT)} imports {name}, which is on the same or a higher floor")


# types.py is the one page of vocabulary that everybody reads first; cut in two it would be read half.
@pytest.mark.parametrize("path", [p for p in MODULES if p.name != "types.py"], ids=lambda p: str(p.relative_to(PACKAGE)))
def test_modules_stay_small(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", [p for p in MODULES if "ui" not in p.parts], ids=lambda p: str(p.relative_to(PACKAGE)))
def test_only_the_pages_know_streamlit(path: Path) -> None:
    assert not any(name.split(".")[0] == "streamlit" for name in imports(path))


def test_every_logic_rule_is_on_the_shelf() -> None:
    from humanize.rules import LOGIC

    shelved = {rule.id for rule in LOGIC}
    for path in (PACKAGE / "rules").glob("*/*.py"):
        defines = any(isinstance(node, ast.Assign | ast.AnnAssign) and "RULE" in {
            t.id for t in (node.targets if isinstance(node, ast.Assign) else [node.target]) if isinstance(t, ast.Name)}
            for node in ast.parse(path.read_text("utf-8")).body)
        if defines:
            assert f"{path.parent.name}.{path.stem.replace('_', '-')}" in shelved, f"{path} is missing in its family's RULES"


def test_importing_humanize_loads_nothing_heavy() -> None:
    code = ("import sys, humanize\n"
            "heavy = {'torch', 'spacy', 'streamlit', 'sentence_transformers', 'transformers', 'lemminflect', 'language_tool_python',"
            " 'textstat', 'harper', 'numpy', 'socket', 'nupunkt'}\n"
            "print(sorted(heavy & set(sys.modules)))")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_no_installed_distribution_is_called_humanize() -> None:
    from importlib.metadata import distributions

    # PyPI has a package of this name that is not ours; installed beside us it would be imported in our place.
    names = {(d.metadata["Name"] or "").lower() for d in distributions()}
    assert "humanize" not in names
    assert not [d.metadata["Name"] for d in distributions() if any(
        r.split(";")[0].split("=")[0].split(">")[0].split("<")[0].strip().lower() == "humanize" and "extra" not in r
        for r in d.requires or ())]
