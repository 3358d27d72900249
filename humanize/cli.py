"""The command line: python -m humanize rewrite | analyze | proofread | check | batch | voice | rules | setup."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from humanize.errors import HumanizeError, InputError
from humanize.types import AUDIENCES, DOMAINS, Analysis, Edit, Finding, Goal, Variant

if TYPE_CHECKING:
    from humanize.batch.run import Progress


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; 0 if it worked, 2 with one line on stderr if not (and 1 where `check --strict` finds a difference)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        command: Callable[[argparse.Namespace], int | None] = options.command
        return command(options) or 0
    except (HumanizeError, OSError) as error:
        print(f"humanize: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("humanize: stopped", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="humanize", description=(
        "Rewrites drafts so that they read as a thoughtful person wrote them."))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    rewrite = _add(commands, "rewrite", _rewrite, "rewrite a draft; prints the best variant")
    _goal_options(rewrite)
    _text_options(rewrite)
    analyze = _add(commands, "analyze", _analyze, "say what could be better, and change nothing")
    _goal_options(analyze)
    _text_options(analyze)
    proofread = _add(commands, "proofread", _proofread, "correct grammar and spelling only")
    _text_options(proofread)
    check = _add(commands, "check", _check, "compare a rewrite with its original, fact by fact")
    check.add_argument("source", help="file with the original")
    check.add_argument("other", help="file with the rewrite, or - for standard input")
    check.add_argument("--json", action="store_true", help="print JSON")
    check.add_argument("--strict", action="store_true", help="end with status 1 if a fact is changed, missing or new")
    batch = _add(commands, "batch", _batch, "rewrite every row of a .csv, .xlsx or .jsonl file, or every text of a folder or zip")
    _batch_options(batch)
    _goal_options(batch)
    voice = _add(commands, "voice", _voice, "learn how you write from texts of yours; prints the profile that --voice takes")
    voice.add_argument("files", nargs="+", metavar="TEXT", help="files of .txt, .md or .docx that you wrote")
    rules = _add(commands, "rules", _rules, "list the rules, or show one")
    rules.add_argument("rule", nargs="?", help="a rule id or a family")
    rules.add_argument("--json", action="store_true", help="print JSON")
    _add(commands, "setup", _setup, "say which parts are installed, and fetch LanguageTool if it is missing")
    return parser


def _add(commands: Any, name: str, run: Callable[[argparse.Namespace], int | None], text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(command=run)
    return parser


def _text_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", default="-", help="a text file, or - for standard input (default)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def _goal_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--audience", default="general", help=f"who will read it: {', '.join(AUDIENCES)}")
    parser.add_argument("--domain", default="general", help=f"what it is: {', '.join(DOMAINS)}")
    parser.add_argument("--empathy", type=float, default=0.5, help="0 (tone as it is) to 1 (very warm)")
    parser.add_argument("--strength", type=float, default=0.5, help="0 (errors only) to 1 (thorough)")
    parser.add_argument("--lock", action="append", default=[], metavar="PHRASE", help="never change this phrase (repeatable)")
    parser.add_argument("--prefer", action="append", default=[], metavar="OLD=NEW", help="always say NEW for OLD (repeatable)")
    parser.add_argument("--disable", action="append", default=[], metavar="RULE", help="switch off a rule or family (repeatable)")
    parser.add_argument("--voice", metavar="FILE", help="write as the writer of this profile does (see `voice`)")
    parser.add_argument("--seed", type=int, default=0)


def _batch_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help=".csv, .xlsx, .jsonl, .zip, or a folder of .txt, .md and .docx files")
    parser.add_argument("--out", type=Path, required=True, help="where to write: one of these kinds")
    parser.add_argument("--column", default="text", help="the column that holds the drafts (default: text)")
    parser.add_argument("--columns", nargs="+", default=[], metavar="WHAT=COLUMN",
                        help="which column is what: text=, audience=, name=, group=, and keep=ONE,TWO (default: all others)")
    parser.add_argument("--resume", action="store_true", help="go on where an ended run of the same command stopped")
    parser.add_argument("--docx", type=Path, metavar="FOLDER", help="also write a Word file with tracked changes for each draft")
    parser.add_argument("--store", nargs="?", const="", metavar="WHERE", help=(
        "keep drafts and rewrites for the review page: a file or a postgresql:// address (default: HUMANIZE_STORE, or "
        "~/.humanize/drafts.db)"))
    parser.add_argument("--keep-days", type=float, metavar="DAYS", help="with --store: forget them after so many days")
    parser.add_argument("--mask", action="store_true", help="hide names, addresses and numbers from all but the written file")
    parser.add_argument("--workers", type=int, default=2, help="how many drafts are worked on at once (default: 2)")
    parser.add_argument("--ray", action="store_true", help=(
        "work on Ray, here or on a cluster, with --workers processes (see docs/cluster.md)"))


def _goal(options: argparse.Namespace) -> Goal:
    return Goal(audience=options.audience, domain=options.domain, empathy=options.empathy, strength=options.strength,
                locked=tuple(options.lock), disabled_rules=tuple(options.disable), seed=options.seed,
                preferred=tuple(tuple(pair.split("=", 1)) for pair in options.prefer),
                voice=_read(options.voice) if options.voice else None)


def _read(name: str) -> str:
    try:
        if name == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig")
        return Path(name).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"{name} is not UTF-8 text. Save it as plain text (UTF-8) and try again.") from None


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _rewrite(options: argparse.Namespace) -> None:
    from humanize import Rewriter

    goal = _goal(options)
    with Rewriter() as rewriter:
        rewrite = rewriter.rewrite(_read(options.file), goal)
    if options.json:
        _print_json({"best": variant_json(rewrite.best), "variants": [variant_json(v) for v in rewrite.variants],
                     "notices": list(rewrite.notices)})
        return
    sys.stdout.write(rewrite.best.text + ("" if rewrite.best.text.endswith("\n") else "\n"))
    for notice in rewrite.notices:
        print(f"humanize: {notice}", file=sys.stderr)


def variant_json(variant: Variant) -> dict[str, object]:
    """A variant as plain JSON values."""
    return {"name": variant.name, "text": variant.text, "edits": [_edit_json(e) for e in variant.edits],
            "scores": dict(variant.scores)}


def _edit_json(edit: Edit) -> dict[str, object]:
    return {"start": edit.start, "end": edit.end, "replacement": edit.replacement, "rule": edit.rule,
            "reason": edit.reason, "source": edit.source, "group": edit.group}


def _finding_json(finding: Finding) -> dict[str, object]:
    return {"start": finding.start, "end": finding.end, "rule": finding.rule, "kind": finding.kind, "message": finding.message,
            "source": finding.source, "replacements": list(finding.replacements)}


def analysis_json(analysis: Analysis) -> dict[str, object]:
    """An analysis as plain JSON values."""
    r = analysis.readability
    return {"readability": {"words": r.words, "sentences": r.sentences, "grade": r.grade, "ease": r.ease, "smog": r.smog,
                            "dale_chall": r.dale_chall, "reading_seconds": r.reading_seconds},
            "emotions": dict(analysis.emotions), "warmth": analysis.warmth,
            "findings": [_finding_json(f) for f in analysis.findings],
            "tells": [_finding_json(f) for f in analysis.tells], "notices": list(analysis.notices),
            "intents": [{"start": i.start, "end": i.end, "labels": list(i.labels), "blames": i.blames} for i in analysis.intents]}


def _analyze(options: argparse.Namespace) -> None:
    from humanize import Rewriter

    goal = _goal(options)
    text = _read(options.file)
    with Rewriter() as rewriter:
        analysis = rewriter.analyze(text, goal)
    if options.json:
        _print_json(analysis_json(analysis))
        return
    r = analysis.readability
    print(f"{r.words} words, {r.sentences} sentences" + (f", grade {r.grade:.1f}" if r.grade is not None else "")
          + f", warmth {100 * analysis.warmth:.0f} of 100")
    for finding in analysis.findings:
        line = text.count("\n", 0, finding.start) + 1
        words = " ".join(text[finding.start:finding.end].split())
        better = f" -> {finding.replacements[0]!r}" if finding.replacements else ""
        print(f"line {line}: {words!r}{better}  {finding.message} [{finding.rule}]")
    for notice in analysis.notices:
        print(f"humanize: {notice}", file=sys.stderr)


def _proofread(options: argparse.Namespace) -> None:
    from humanize import Rewriter

    text = _read(options.file)
    with Rewriter() as rewriter:
        corrected = rewriter.proofread(text)
    if options.json:
        _print_json({"text": corrected})
    else:
        sys.stdout.write(corrected + ("" if corrected.endswith("\n") else "\n"))


def _check(options: argparse.Namespace) -> int:
    from humanize import Rewriter
    from humanize.report import as_json, as_lines

    source, other = _read(options.source), _read(options.other)
    with Rewriter() as rewriter:
        comparison = rewriter.compare(source, other)
    if options.json:
        _print_json(as_json(comparison))
    else:
        print("\n".join(as_lines(comparison)))
    return 1 if options.strict and comparison.violations else 0


def _batch(options: argparse.Namespace) -> None:
    from contextlib import ExitStack

    from humanize import Rewriter
    from humanize.batch import rewrite_file
    from humanize.batch.cluster import on_ray
    from humanize.batch.columns import read_columns
    from humanize.store.everything import open_swept
    from humanize.store.place import LOCAL, default_place

    if options.workers < 1:
        raise InputError("--workers must be 1 or more.")
    work = on_ray(options.workers) if options.ray else None
    goal, columns = _goal(options), read_columns(options.columns, options.column)
    with ExitStack() as stack:
        archive = None
        if options.store is not None:
            archive = stack.enter_context(open_swept(options.store or default_place())).of(LOCAL)
        rewriter = stack.enter_context(Rewriter())
        done, failed = rewrite_file(rewriter, options.file, options.out, columns.text, goal, columns=columns, archive=archive,
                                    resume=options.resume, changes=options.docx, masked=options.mask, workers=options.workers,
                                    keep_days=options.keep_days, tell=_show_progress, work=work)
    print(f"{done} rows written to {options.out}" + (
        f"; {failed} could not be rewritten (see the column 'error')" if failed else ""))


def _show_progress(progress: "Progress") -> None:
    if sys.stderr.isatty():
        end = "\n" if progress.done == progress.total else ""
        minutes = (progress.left or 0) / 60
        print(f"\r{progress.done} of {progress.total}, {progress.failed} failed, {progress.rate or 0:.0f} a minute, "
              f"{minutes:.0f} min left   ", end=end, file=sys.stderr, flush=True)


def _voice(options: argparse.Namespace) -> None:
    from humanize.backends.parts import open_backends
    from humanize.export import draft_from_file
    from humanize.voice.learn import learn

    texts = [draft_from_file(Path(name).read_bytes()) for name in options.files]
    backends = open_backends()
    try:
        sys.stdout.write(learn(texts, backends.parser).to_json())
    finally:
        backends.close()


def _rules(options: argparse.Namespace) -> None:
    from humanize.rules import shelf

    wanted = [r for r in shelf().rules if not options.rule or options.rule in (r.id, r.family)]
    if not wanted:
        raise InputError(f"There is no rule or family {options.rule!r}. `python -m humanize rules` lists them all.")
    if options.json:
        _print_json([{"id": r.id, "message": r.message, "source": r.source,
                      "examples": [{"before": e.before, "after": e.after} for e in r.examples], "keeps": list(r.keeps)}
                     for r in wanted])
        return
    for rule in wanted:
        print(f"{rule.id}: {rule.message}")
        if options.rule:
            print(f"  source: {rule.source}")
            for example in rule.examples:
                print(f"  - {example.before}\n    {example.after}")
            for keep in rule.keeps:
                print(f"  stays: {keep}")


def _setup(options: argparse.Namespace) -> None:
    from humanize.backends import setup_check

    for part in setup_check.status():
        print(f"{'ready  ' if part.ready else 'missing'}  {part.name}: {part.detail}" + ("" if part.ready else f" {part.repair}"))
