"""The command line, in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

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


def test_a_missing_file_is_one_line_and_status_2(tmp_path: Path) -> None:
    done = run("proofread", str(tmp_path / "none.txt"))
    assert done.returncode == 2 and done.stderr.count("\n") == 1


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"\xff\xfe\x00bad")
    done = run("rewrite", str(tmp_path / "x.txt"))
    assert done.returncode == 2 and "UTF-8" in done.stderr


def test_check_names_what_changed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Take 5 mg twice a day.", "utf-8")
    (tmp_path / "b.txt").write_text("Take 50 mg twice a day.", "utf-8")
    answer = json.loads(run("check", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--json").stdout)
    assert answer["kept"] is False and answer["violations"]


def test_rules_show_their_proof() -> None:
    done = run("rules", "feedback.failed-to")
    assert done.returncode == 0 and "source:" in done.stdout and "stays:" in done.stdout
    assert run("rules", "no.such").returncode == 2


def test_setup_lists_the_parts() -> None:
    done = run("setup")
    assert done.returncode == 0 and "LanguageTool" in done.stdout
