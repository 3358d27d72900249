"""The command line: a profile is made of files, and a rewrite follows it."""

from pathlib import Path

import pytest

from humanize import Rewriter, cli
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.voice_profile import Voice, read_voice
from tests.voice.writers import OFFICE


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"{n}.txt" for n in range(len(OFFICE))]
    for path, text in zip(paths, OFFICE, strict=True):
        path.write_text(text, "utf-8")
    return [str(path) for path in paths]


def test_a_profile_is_made_and_obeyed(files, tmp_path, capsys, monkeypatch) -> None:
    assert cli.main(["voice", *files]) == 0
    made = capsys.readouterr().out
    assert read_voice(made).contracts is False and "purchase" in read_voice(made).favourites
    (tmp_path / "my.json").write_text(made, "utf-8")
    (tmp_path / "draft.txt").write_text("We don't utilise it. You can't purchase the 3 forms prior to Friday.", "utf-8")
    monkeypatch.setattr("humanize.Rewriter", lambda: Rewriter(Backends(SpacyParser(), TextstatReadability())))
    for options, said in (([], "You can't buy the 3 forms before Friday."),
                          (["--voice", str(tmp_path / "my.json")], "You cannot purchase the 3 forms before Friday.")):
        assert cli.main(["rewrite", str(tmp_path / "draft.txt"), *options]) == 0
        assert said in capsys.readouterr().out


def test_what_is_no_profile_is_told_in_a_line(files, tmp_path, capsys) -> None:
    (tmp_path / "short.txt").write_text("Too short.", "utf-8")
    for arguments, said in ((["rewrite", "--voice", files[0], files[1]], "not a profile of a voice"),
                            (["voice", str(tmp_path / "short.txt")], "needs 150"), (["voice", str(tmp_path / "no.txt")], "no.txt")):
        assert cli.main(arguments) == 2
        told = capsys.readouterr().err
        assert said in told and told.count("\n") == 1


def test_a_profile_made_by_hand_need_not_be_learned(tmp_path) -> None:
    assert read_voice(Voice(contracted=9).to_json()).contracts is True
