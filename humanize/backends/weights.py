"""Whether the files of a model that we ship are the ones that its training wrote: their SHA-256, in a list beside them."""

from hashlib import file_digest
from pathlib import Path

from humanize.errors import WeightsError

LIST = "SHA256SUMS"  # the format of the command sha256sum: `sha256sum -c SHA256SUMS` checks it, too


def write_list(folder: Path) -> None:
    """Lists every file of a model, for verify(); the card is for people and may change."""
    lines = [f"{_sum(path)}  {path.relative_to(folder).as_posix()}\n" for path in _files(folder)]
    (folder / LIST).write_text("".join(lines), encoding="utf-8")


def verify(folder: Path, repair: str) -> None:
    """Raises WeightsError where a file of the model is missing, is too many or is not the listed one."""
    try:
        listed = (folder / LIST).read_text(encoding="utf-8").splitlines()
    except OSError:
        raise WeightsError(f"The list of the model's files is missing ({folder.name}/{LIST}). {repair}") from None
    wanted = {name: digest for digest, _, name in (line.partition("  ") for line in listed)}
    found = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    wrong = sorted(wanted.keys() ^ found.keys()) or sorted(name for name in wanted if _sum(found[name]) != wanted[name])
    if wrong:
        raise WeightsError(f"The model in {folder.name} is damaged: {wrong[0]} is not the file that was listed when it was "
                           f"trained. {repair}")


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and p.name not in (LIST, "card.md"))


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
