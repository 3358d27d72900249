"""What SECURITY.md promises of the core: a draft stays in the call that brought it, and what we load is what we verified."""

import ast
import gc
import logging
import re
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path

import psutil
import pytest

from humanize import Goal, Rewriter, WeightsError
from humanize.backends import languagetool_setup
from humanize.backends.parser import MODEL, SpacyParser
from humanize.backends.weights import LIST, verify, write_list
from humanize.errors import SetupError
from humanize.ui import state
from tests.backends.real_grammar import need_languagetool

ROOT = Path(__file__).parent.parent
# Words that stand nowhere else; put together only when a test needs them, so that this file itself is no finding.
WORDS = ("Zebulon", "Quixwell", "flumpfery")


def secret_draft() -> str:
    return (f"Dear {WORDS[0]} {WORDS[1]},\n\nYou failed to send the {WORDS[2]} form. He should of waited for teh 3 letters. "
            "Please utilize it prior to 30 April.")


class Watch:
    """What Python opens for writing, connects to and sends, while it is on. (An audit hook can't be taken away again.)"""

    on = False

    def __init__(self) -> None:
        self.written: list[str] = []
        self.hosts: list[str] = []
        self.started: list[str] = []
        self.sent: list[bytes] = []

    def __call__(self, event: str, given: tuple[object, ...]) -> None:
        if not Watch.on:
            return
        if event == "open" and isinstance(given[1], str) and set(given[1]) & set("wax+"):
            self.written.append(str(given[0]))
        elif event == "socket.connect":
            self.hosts.append(str(given[1][0]) if isinstance(given[1], tuple) else str(given[1]))
        elif event == "socket.getaddrinfo":
            self.hosts.append(str(given[0]))
        elif event == "subprocess.Popen":
            self.started.append(str(given[1]))
        elif event == "http.client.send":
            self.sent.append(bytes(given[1]) if isinstance(given[1], bytes | bytearray) else str(given[1]).encode())


def test_a_draft_goes_to_no_file_log_stream_url_or_other_host(
        rewriter: Rewriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture,
        capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    draft = secret_draft()
    goal = Goal(strength=0.75, locked=(WORDS[2],))
    rewriter.rewrite(draft, goal)  # whatever is only loaded by the first call
    watch = Watch()
    sys.addaudithook(watch)
    monkeypatch.setattr(Watch, "on", True)
    with caplog.at_level(logging.DEBUG):
        rewriter.rewrite(draft.replace("3 letters", "4 letters"), goal)
        rewriter.analyze(draft)
        rewriter.check_meaning(draft, draft.replace("3 letters", "4 letters"))
    monkeypatch.setattr(Watch, "on", False)

    assert watch.written == [] and watch.started == []
    assert not [p for p in tmp_path.rglob("*") if p.is_file()]  # torch makes itself an empty folder
    assert set(watch.hosts) <= {"127.0.0.1"}
    said = capfd.readouterr()
    for word in WORDS:
        assert word not in caplog.text and word not in said.out + said.err
    heads = [piece for piece in watch.sent if piece.startswith((b"GET ", b"POST ", b"HEAD "))]
    assert all(head.split(b"\r\n")[0] == b"POST /v2/check HTTP/1.1" for head in heads), heads
    assert not any(word.encode() in head for head in heads for word in WORDS)


def test_the_grammar_server_listens_on_loopback_alone_and_writes_no_file(rewriter: Rewriter) -> None:
    need_languagetool()
    rewriter.rewrite(secret_draft())
    servers = [p for p in psutil.Process().children(recursive=True) if p.name() == "java"]
    assert servers
    for server in servers:
        listening = {c.laddr.ip for c in server.net_connections() if c.status == psutil.CONN_LISTEN}
        assert listening and listening <= {"127.0.0.1", "::ffff:127.0.0.1", "::1"}
        assert [f.path for f in server.open_files() if f.mode != "r"] == []
        assert not set(WORDS) & set(" ".join(server.cmdline()).split())


def test_no_memory_of_the_process_holds_a_draft_after_its_call(rewriter: Rewriter) -> None:
    mark = "".join(reversed("muhcrekcab si eman elohw ym"))  # the sentence itself is nowhere in this file
    texts = [f"In today's fast-paced world, you failed to say that {mark} in {number} letters. The library boasts a café, and it "
             "serves as a hub, highlighting the need. Utilize it prior to noon." for number in (3, 4)]
    for text in texts:
        rewriter.rewrite(text, Goal(strength=0.5, empathy=0.75))
        rewriter.analyze(text)
    rewriter.check_meaning(*texts)
    del text
    texts.clear()
    gc.collect()
    holders = {f"{type(holder).__name__} {getattr(holder, '__qualname__', '')}" for holder in gc.get_objects()
               for held in gc.get_referents(holder) if type(held) is str and mark in held and held != mark}
    assert not holders


def test_spacy_keeps_no_word_of_a_draft() -> None:
    parser = SpacyParser()
    parser.parse(["A first sentence."])
    known = len(parser._nlp.vocab.strings)
    words = [w.lemma for w in parser.parse([f"{WORDS[0]} likes the {WORDS[2]} of {WORDS[1]}."])[0].words]
    assert WORDS[2] in words
    assert not [w for w in WORDS if w in parser._nlp.vocab.strings] and len(parser._nlp.vocab.strings) == known


# --- what is loaded ---------------------------------------------------------------------------------------------

@pytest.fixture
def model(tmp_path: Path) -> Path:
    shutil.copytree(MODEL, tmp_path / "parser")
    return tmp_path / "parser"


def test_a_parser_with_one_other_byte_is_refused(model: Path) -> None:
    weights = model / "ner" / "model"
    content = bytearray(weights.read_bytes())
    content[len(content) // 2] ^= 1
    weights.write_bytes(content)
    with pytest.raises(WeightsError, match=r"ner/model.*Run `git checkout humanize/models`"):
        SpacyParser(model).parse(["Hello."])


def test_a_file_too_many_or_too_few_is_refused(model: Path) -> None:
    (model / "code.py").write_text("print('hello')")
    with pytest.raises(WeightsError, match="code.py"):
        verify(model, "")
    (model / "code.py").unlink()
    verify(model, "")
    (model / "tokenizer").unlink()
    with pytest.raises(WeightsError, match="tokenizer"):
        verify(model, "")
    (model / LIST).unlink()
    with pytest.raises(WeightsError, match=LIST):
        verify(model, "")
    write_list(model)
    verify(model, "")


def test_jars_that_are_not_the_listed_ones_are_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    maven = tmp_path / "mvn"
    maven.write_text("#!/bin/sh\nfor given in \"$@\"; do case $given in -DoutputDirectory=*) to=${given#*=};; esac; done\n"
                     "mkdir -p \"$to\"; echo other > \"$to/languagetool-server-6.8.jar\"\n")
    maven.chmod(0o755)
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "home"))
    with pytest.raises(SetupError, match=r"jars\.sha256"):
        languagetool_setup._by_maven(str(maven))
    assert not languagetool_setup.jar().exists() and not list((tmp_path / "home").glob("*"))


def test_the_installed_jars_are_the_listed_ones() -> None:
    need_languagetool()
    libs = languagetool_setup.jar().parent / "libs"
    if not any(libs.glob("languagetool-server-*.jar")):
        pytest.skip("LanguageTool came by the other way, whose package verifies the download.")
    assert languagetool_setup.strange_jars(libs) == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", "constraints.txt"])
def test_every_dependency_is_pinned(name: str) -> None:
    for line in (ROOT / name).read_text("utf-8").splitlines():
        line = line.partition("#")[0].strip()
        assert not line or re.fullmatch(r"-[rc] [\w.-]+\.txt|[\w.-]+==[\w.+!-]+(?: *;.*)?", line), line


def test_every_requirement_is_among_the_constraints() -> None:
    def pins(name: str) -> dict[str, str]:
        rows = re.findall(r"^([\w.-]+)==([^\s;#]+)", (ROOT / name).read_text("utf-8"), re.M)
        return {re.sub(r"[-_.]+", "-", package).lower(): version for package, version in rows}

    known = pins("constraints.txt")
    for name in ("requirements.txt", "requirements-dev.txt"):
        assert {p: v for p, v in pins(name).items() if known.get(p) != v} == {}


# --- the pages' settings ----------------------------------------------------------------------------------------

def test_streamlits_protections_are_on() -> None:
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert config["server"]["enableXsrfProtection"] is True and config["server"]["enableCORS"] is True
    assert config["server"]["address"] == "127.0.0.1"
    assert config["server"]["maxUploadSize"] <= 10
    assert config["browser"]["gatherUsageStats"] is False
    assert config["client"]["showErrorDetails"] == "none" and config["client"]["toolbarMode"] == "minimal"
    assert config["logger"]["level"] in ("warning", "error")


def test_a_link_carries_settings_of_known_values_and_no_text() -> None:
    for key, values in state.SHARED.items():
        assert values and all(isinstance(v, str) and len(v) <= 20 for v in values), key
    assert not {state.DRAFT, state.LOCKED, state.COMPARE_SOURCE, state.COMPARE_OTHER, state.RESULT} & set(state.SHARED)


PAGES = sorted([*(ROOT / "humanize" / "ui").glob("*.py"), *(ROOT / "pages").glob("*.py"), ROOT / "streamlit_app.py"])


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.name)
def test_pages_share_nothing_that_depends_on_a_text(path: Path) -> None:
    """A cached function without arguments can't hold a text; unsafe HTML is not used; links and uploads have one place each."""
    source = path.read_text("utf-8")
    assert "unsafe_allow_html" not in source and "unsafe_allow_javascript" not in source and "cache_data" not in source
    assert "query_params" not in source or path.name == "state.py"
    assert source.count('bind="query-params"') == (len(state.SHARED) if path.name == "controls.py" else 0)
    assert "file_uploader" not in source or path.name == "upload.py" and "max_upload_size=" in source
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and any("cache" in ast.unparse(d) for d in node.decorator_list):
            assert not node.args.args and not node.args.kwonlyargs, f"{path.name}: {node.name}"
