"""Setting up LanguageTool, and saying what is missing."""

import zipfile
from pathlib import Path

import pytest

from humanize.backends import languagetool_setup, setup_check
from humanize.backends.languagetool_setup import java_version, write_manifest_jar
from humanize.errors import SetupError


@pytest.mark.parametrize(("said", "version"), [
    ('openjdk version "17.0.15" 2025-04-15', 17), ('java version "1.8.0_292"', 8), ('openjdk version "21" 2023-09-19', 21),
    ("", None)])
def test_the_version_of_java_is_read(said: str, version: int | None) -> None:
    assert java_version(said) == version


def test_the_manifest_folds_long_lines(tmp_path: Path) -> None:
    names = [f"libs/a-library-with-a-long-name-{n}.jar" for n in range(30)]
    write_manifest_jar(tmp_path / "x.jar", names)
    with zipfile.ZipFile(tmp_path / "x.jar") as archive:
        manifest = archive.read("META-INF/MANIFEST.MF")
    assert all(len(line) <= 72 for line in manifest.split(b"\r\n"))
    assert manifest.endswith(b"\r\n")
    assert b"Class-Path: " + " ".join(names).encode() in manifest.replace(b"\r\n ", b"")


def test_without_java_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(SetupError, match="Install Java 17 or newer, then run `make setup`"):
        languagetool_setup.find_java()


def test_an_old_java_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    java = tmp_path / "java"
    java.write_text("#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n")
    java.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(SetupError, match="version 11"):
        languagetool_setup.find_java()


def test_a_failing_maven_leaves_no_half_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    maven = tmp_path / "mvn"
    maven.write_text("#!/bin/sh\necho '[ERROR] no such artifact'\nexit 1\n")
    maven.chmod(0o755)
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "home"))
    with pytest.raises(SetupError, match="no such artifact"):
        languagetool_setup._by_maven(str(maven))
    assert not languagetool_setup.jar().exists() and not list((tmp_path / "home").glob("*"))


def test_what_is_here_is_not_fetched_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    languagetool_setup.jar().parent.mkdir(parents=True)
    languagetool_setup.jar().touch()
    monkeypatch.setenv("PATH", "")
    assert languagetool_setup.fetch() == languagetool_setup.jar()


def test_status_names_every_part_and_its_repair(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    parts = {part.name: part for part in setup_check.status()}
    assert list(parts) == ["Packages", "Parser", "Embeddings", "Emotions", "Harper", "Java", "LanguageTool"]
    assert parts["Packages"].ready and parts["Harper"].ready
    assert not parts["LanguageTool"].ready and "make setup" in parts["LanguageTool"].repair
