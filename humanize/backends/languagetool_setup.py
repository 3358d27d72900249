"""Fetches the LanguageTool server, which is too large to ship: `python -m humanize.backends.languagetool_setup`.

First way: Maven with setup/languagetool/pom.xml (the English parts only, about 100 MB); every jar must be one that
setup/languagetool/jars.sha256 lists. Second way: the download of language-tool-python (about 260 MB), which that package
verifies by its own SHA-256. Both end in LanguageTool-6.8/languagetool-server.jar below `home()`.
"""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from humanize.errors import SetupError

VERSION = "6.8"
OLDEST_JAVA = 17
REPAIR = "make setup"
_ROOT = Path(__file__).parent.parent.parent
_POM = _ROOT / "setup" / "languagetool" / "pom.xml"
_JARS = _POM.with_name("jars.sha256")  # of the format of the command sha256sum
_FETCH_SECONDS = 900
_NAME = "languagetool-server.jar"


def home() -> Path:
    """The folder that holds LanguageTool: $LTP_PATH, or .languagetool beside the project."""
    return Path(os.environ.get("LTP_PATH") or _ROOT / ".languagetool")


def jar() -> Path:
    """Where the server's jar is, or should be."""
    return home() / f"LanguageTool-{VERSION}" / _NAME


def find_java() -> str:
    """The `java` command. Raises SetupError if there is none, or only one that is too old."""
    in_home = Path(os.environ.get("JAVA_HOME", "")) / "bin" / "java"
    java = str(in_home) if os.environ.get("JAVA_HOME") and in_home.exists() else shutil.which("java")
    if not java:
        raise SetupError(f"Java is not installed. Install Java {OLDEST_JAVA} or newer, then run `{REPAIR}`.")
    try:
        answer = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise SetupError(f"Java does not run ({type(error).__name__}). Install Java {OLDEST_JAVA} or newer, "
                         f"then run `{REPAIR}`.") from error
    version = java_version(answer.stderr + answer.stdout)
    if version is None or version < OLDEST_JAVA:
        seen = "an unknown version" if version is None else f"version {version}"
        raise SetupError(f"Java is {seen}. LanguageTool needs Java {OLDEST_JAVA} or newer: install it, then run `{REPAIR}`.")
    return java


def java_version(text: str) -> int | None:
    """The main version that `java -version` tells ("1.8.0_292" is 8); None if it tells none."""
    match = re.search(r'version "(?:1\.)?(\d+)', text)
    return int(match.group(1)) if match else None


def fetch(tell: Callable[[str], None] = lambda line: None) -> Path:
    """Brings LanguageTool here unless it is here already; gives the jar. Raises SetupError.

    `tell` is called with a line about each long step.
    """
    if jar().exists():
        return jar()
    find_java()
    maven = shutil.which("mvn")
    reason = "Maven is not installed"
    if maven and _POM.exists():
        tell("Fetching LanguageTool by Maven (about 100 MB, half a minute) ...")
        try:
            return _by_maven(maven)
        except SetupError as error:
            reason = str(error)
    tell(f"{reason}; trying the download of language-tool-python (about 260 MB) ...")
    return _by_download(reason)


def _by_maven(maven: str) -> Path:
    target = jar().parent
    building = target.with_name(target.name + ".part")
    shutil.rmtree(building, ignore_errors=True)
    command = [maven, "-q", "-B", "-f", str(_POM), "dependency:copy-dependencies", f"-DoutputDirectory={building / 'libs'}",
               "-DincludeScope=runtime", f"-Dlanguagetool.version={VERSION}"]
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=_FETCH_SECONDS, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError) as error:
        raise SetupError(f"Maven failed ({type(error).__name__})") from error
    jars = sorted(path.name for path in (building / "libs").glob("*.jar"))
    if ran.returncode or not any(name.startswith("languagetool-server-") for name in jars):
        errors = [line for line in ran.stdout.splitlines() if "ERROR" in line]
        shutil.rmtree(building, ignore_errors=True)
        raise SetupError(f"Maven could not fetch LanguageTool {VERSION} ({errors[0][:200] if errors else 'no reason given'})")
    strange = strange_jars(building / "libs")
    if strange:
        shutil.rmtree(building, ignore_errors=True)
        raise SetupError(f"Maven brought {strange[0]}, which is not the file that {_JARS.name} lists")
    write_manifest_jar(building / _NAME, [f"libs/{name}" for name in jars])
    shutil.rmtree(target, ignore_errors=True)
    building.rename(target)  # only a whole folder gets the final name
    return jar()


def strange_jars(folder: Path) -> list[str]:
    """The jars of a folder that are not the listed ones, by their SHA-256, and those that the list names in vain."""
    listed = {name: digest for digest, _, name in (line.partition("  ") for line in _JARS.read_text("utf-8").splitlines())}
    found = {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.jar")}
    return sorted(name for name in listed.keys() | found.keys() if listed.get(name) != found.get(name))


def write_manifest_jar(path: Path, class_path: list[str]) -> None:
    """Writes a jar that holds no classes and only names other jars, relative to itself."""
    lines = ["Manifest-Version: 1.0", "Main-Class: org.languagetool.server.HTTPServer", "Class-Path: " + " ".join(class_path)]
    manifest = "".join(_folded(line) for line in lines)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("META-INF/MANIFEST.MF", manifest)


def _folded(line: str) -> str:
    """A manifest line: at most 72 bytes with its end; what follows goes on after a blank."""
    pieces = [line[:70]]
    rest = line[70:]
    while rest:
        pieces.append(" " + rest[:69])
        rest = rest[69:]
    return "".join(piece + "\r\n" for piece in pieces)


def _by_download(reason: str) -> Path:
    os.environ["LTP_PATH"] = str(home())
    try:
        from language_tool_python.download_lt import LocalLanguageTool

        LocalLanguageTool.from_version_name(VERSION).download()
    except (Exception, SystemExit) as error:  # the wrapper raises anything from ImportError to SystemExit here
        raise SetupError(f"LanguageTool could not be fetched: {reason}, and the download failed ({type(error).__name__}). "
                         f"Harper alone checks the grammar until `{REPAIR}` succeeds.") from error
    if not jar().exists():
        raise SetupError(f"The download of LanguageTool brought no {_NAME}. Run `{REPAIR}` again.")
    return jar()


def main() -> int:
    """Fetches LanguageTool and says so; 0 even if that fails, since the app works with Harper alone."""
    try:
        fetch(lambda line: print(line, flush=True))
    except SetupError as error:
        print(f"Notice: {error} The grammar check works with Harper alone until then.", file=sys.stderr)
        return 1 if os.environ.get("HUMANIZE_REQUIRE_ALL") == "1" else 0
    print(f"LanguageTool {VERSION} is ready.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
