"""What the browser is sent for a component of ours: scripts and styles of this folder."""

from pathlib import Path

_FOLDER = Path(__file__).parent


def script(name: str) -> str:
    """A component's script, after the functions that all of them share (nodes.js)."""
    return _read("nodes.js") + _read(name)


def styles(*names: str) -> str:
    """Style sheets, one after the other."""
    return "\n".join(map(_read, names))


def _read(name: str) -> str:
    return (_FOLDER / name).read_text("utf-8")
