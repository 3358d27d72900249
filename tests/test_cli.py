"""The command line, in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from humanize.cli import main

ROOT = Path(__file__).parent.parent
DRAFT = "It is important to note that we utilise 3 rooms in order to teach."


def run(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "humanize", *arguments], input=text, capture_output=True, text=True, cwd=ROOT,
                          encoding="utf-8", timeout=240)


def test_rewrite_prints_the_agreed_json() -> None:
    done = run("rewrite", "-", "--json", "--audience", "general", "--domain", "content", "--empathy", "0.2", "--strength", "0.75", text=DRAFT)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert set(answer) == {"best", "variants", "notices"}
    assert set(answer["best"]) >= {"name", "text", "edits", "scores"}
    assert answer["variants"][0] == answer["best"]
    assert "3 rooms" in answer["best"]["text"] and "utilise" not in answer["best"]["text"]


def test_a_wrong_value_is_one_line_and_status_2() -> None:
    done = run("rewrite", "--audience", "martians", text=DRAFT)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1 and "martians" in done.stderr and "Traceback" not in done.stderr


def test_own_words_are_preferred_and_a_pair_that_is_none_is_refused() -> None:
    done = run("rewrite", "--prefer", "room=hall", "--lock", "utilise", text=DRAFT)
    assert "3 halls" in done.stdout and "utilise" in done.stdout
    done = run("rewrite", "--prefer", "room", text=DRAFT)
    assert done.returncode == 2 and "pairs of texts" in done.stderr and done.stderr.count("\n") == 1


def test_a_missing_file_is_one_line_and_status_2(tmp_path: Path) -> None:
    done = run("proofread", str(tmp_path / "none.txt"))
    assert done.returncode == 2 and done.stderr.count("\n") == 1


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"\xff\xfe\x00bad")
    done = run("rewrite", str(tmp_path / "x.txt"))
    assert done.returncode == 2 and "UTF-8" in done.stderr


def pair(folder: Path, source: str, other: str) -> tuple[str, str]:
    (folder / "a.txt").write_text(source, "utf-8")
    (folder / "b.txt").write_text(other, "utf-8")
    return str(folder / "a.txt"), str(folder / "b.txt")


def test_check_names_what_changed(tmp_path: Path) -> None:
    done = run("check", *pair(tmp_path, "Take 5 mg twice a day.", "Take 50 mg twice a day."), "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 0 and answer["kept"] is False and answer["violations"]
    changed, = (f for f in answer["facts"] if f["state"] == "changed")
    assert (changed["kind"], changed["source_span"], changed["other_span"]) == ("number", [5, 9], [5, 10])
    assert answer["counts"]["changed"] == 1 and answer["rows"] == [{"source": [[0, 22]], "other": [[0, 23]]}]


def test_check_prints_the_passages_with_their_facts(tmp_path: Path) -> None:
    done = run("check", *pair(tmp_path, "Pay £40 by 3 May. Wait 2 hours.", "Pay £50 by 3 May. Wait two hours."))
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "Facts: 3 kept, 1 changed, 0 missing, 0 new"
    assert lines.index("original  Pay £40 by 3 May.") + 1 == lines.index("rewrite   Pay £50 by 3 May.")
    assert "          ≠ changed  “£40” has become “£50”." in lines
    assert "          = kept  “2 hours” is kept, written as “two hours”." in lines
    assert lines[-1] == "1 difference found."


def test_a_strict_check_tells_by_its_status(tmp_path: Path) -> None:
    files = pair(tmp_path, "Pay £40.", "Pay £50.")
    assert [run("check", *files, "--strict").returncode, run("check", files[0], files[0], "--strict").returncode] == [1, 0]


def test_rules_show_their_proof() -> None:
    done = run("rules", "feedback.failed-to")
    assert done.returncode == 0 and "source:" in done.stdout and "stays:" in done.stdout
    assert run("rules", "no.such").returncode == 2


def test_setup_lists_the_parts() -> None:
    done = run("setup")
    assert done.returncode == 0 and "LanguageTool" in done.stdout


def test_without_ray_the_switch_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
                                                   tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    assert main(["batch", str(tmp_path / "no such.csv"), "--out", str(tmp_path / "out.csv"), "--ray"]) == 2
    assert ".[ray]" in capsys.readouterr().err, "told before the file is looked for"
