"""Trains humanize/models/parser: tags, morphology and dependencies (EWT + GUM), and names (GUM and part of the `ner` set).

    python -m training.parser --data ../shared/data            about an hour on two cores

The parts build on each other: syntax, anneal, names, join. Each can be run alone with --part.
"""

import argparse
import random
import shutil
from pathlib import Path

import spacy
from spacy.cli.train import train
from spacy.tokens import DocBin
from spacy.training import Example
from thinc.api import Config

from humanize.backends.weights import write_list
from training.treebank import names_doc, read_conllu, read_iob, syntax_doc

HERE = Path(__file__).parent
MODEL = HERE.parent / "humanize" / "models" / "parser"
EWT_DEV = "ud_ewt/en_ewt-ud-dev.conllu.gz"
NAMES = "ner/uner_ewt_dev.iob2.gz"


def _write(docs: list, path: Path) -> None:
    random.Random(0).shuffle(docs)
    DocBin(docs=docs, store_user_data=False).to_disk(path)


def _training_sentences(data: Path) -> list:
    ewt = sorted((data / "ud_ewt").glob("*train*.gz"))
    return [s for path in (*ewt, data / "ud_gum/train_permissive.conllu.gz") for s in read_conllu(path)]


def train_syntax(data: Path, work: Path, steps: int) -> None:
    """Tagger, morphologizer and parser; the best step on EWT dev is kept (LAS and tags are flat from about step 6,000)."""
    vocab = spacy.blank("en").vocab
    _write([syntax_doc(vocab, s) for s in _training_sentences(data)], work / "syntax.spacy")
    _write([syntax_doc(vocab, s) for s in read_conllu(data / EWT_DEV)], work / "syntax_dev.spacy")
    train(HERE / "parser.cfg", work / "syntax", overrides={
        "paths.train": str(work / "syntax.spacy"), "paths.dev": str(work / "syntax_dev.spacy"),
        "training.max_steps": steps})


def anneal(work: Path, steps: int) -> None:
    """Goes on from the best step with a small rate that falls to nothing, and averaged weights: it settles what is learnt."""
    best = work / "syntax" / "model-best"
    config = Config().from_disk(HERE / "parser.cfg", interpolate=False)
    config["components"] = {name: {"source": str(best)} for name in config["nlp"]["pipeline"]}
    config["training"]["optimizer"]["use_averages"] = True
    config["training"]["optimizer"]["learn_rate"] |= {"initial_rate": 0.0004, "warmup_steps": 50, "total_steps": steps + 50}
    config["training"]["batcher"]["size"]["start"] = 1000
    config["training"] |= {"max_steps": steps, "eval_frequency": max(50, steps // 5)}
    config.to_disk(work / "anneal.cfg")
    train(work / "anneal.cfg", work / "annealed", overrides={
        "paths.train": str(work / "syntax.spacy"), "paths.dev": str(work / "syntax_dev.spacy")})


def train_names(data: Path, work: Path) -> None:
    """Names, starting from the word vectors that the syntax part has learnt.

    From the permissive GUM part, of which every tenth sentence chooses the step, and three quarters of the EWT dev `ner` set;
    its last quarter (whole documents) is never seen and gives the reported score.
    """
    syntax = work / "annealed" / "model-best"
    vocab = spacy.load(syntax).vocab
    docs = [names_doc(vocab, s.words, s.spaces, s.names) for s in read_conllu(data / "ud_gum/train_permissive.conllu.gz")]
    web = [names_doc(vocab, words, None, labels) for words, labels in read_iob(data / NAMES)]
    _write([d for n, d in enumerate(docs) if n % 10] + web[:_held_back(web)], work / "names.spacy")
    _write([d for n, d in enumerate(docs) if n % 10 == 0], work / "names_dev.spacy")
    config = Config().from_disk(HERE / "names.cfg", interpolate=False)
    config["components"]["tok2vec"] = {"source": str(syntax)}
    config.to_disk(work / "names.cfg")
    train(work / "names.cfg", work / "names", overrides={
        "paths.train": str(work / "names.spacy"), "paths.dev": str(work / "names_dev.spacy")})


def _held_back(sentences: list) -> int:
    """The index from which the `ner` set is kept for the score."""
    return 3 * len(sentences) // 4


def join(work: Path) -> None:
    """One pipeline of both parts, saved to humanize/models/parser."""
    nlp = spacy.load(work / "annealed" / "model-best")
    names = spacy.load(work / "names" / "model-best")
    names.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    nlp.add_pipe("ner", source=names)
    if MODEL.exists():
        shutil.rmtree(MODEL)
    nlp.to_disk(MODEL)
    write_list(MODEL)


def evaluate(data: Path) -> dict[str, float]:
    """Scores of the shipped pipeline: EWT dev and GUM dev syntax (gold tokens), names on the unseen quarter of the `ner` set."""
    nlp = spacy.load(MODEL)
    scores: dict[str, float] = {}
    for label, path in (("ewt", EWT_DEV), ("gum", "ud_gum/en_gum-ud-dev.conllu.gz")):
        gold = [syntax_doc(nlp.vocab, s) for s in read_conllu(data / path)]
        blank = [spacy.tokens.Doc(nlp.vocab, words=[t.text for t in d], spaces=[bool(t.whitespace_) for t in d],
                                  sent_starts=[t.i == 0 for t in d]) for d in gold]
        guess = list(nlp.pipe(blank))
        total = right_head = right_both = right_upos = right_tag = 0
        for want, have in zip(gold, guess, strict=True):
            for a, b in zip(want, have, strict=True):
                total += 1
                right_upos += a.pos_ == b.pos_
                right_tag += a.tag_ == b.tag_
                right_head += a.head.i == b.head.i
                right_both += a.head.i == b.head.i and a.dep_ == b.dep_
        spacy_scores = nlp.evaluate([Example(b, g) for b, g in zip(blank, gold, strict=True)])
        scores |= {f"{label}_upos": right_upos / total, f"{label}_xpos": right_tag / total,
                   f"{label}_uas_all": right_head / total, f"{label}_las_all": right_both / total,
                   f"{label}_las_no_punct": spacy_scores["dep_las"], f"{label}_morph": spacy_scores["morph_acc"]}
    web = read_iob(data / NAMES)
    examples = [Example(spacy.tokens.Doc(nlp.vocab, words=words), names_doc(nlp.vocab, words, None, labels))
                for words, labels in web[_held_back(web):]]
    names = nlp.evaluate(examples)
    scores |= {"names_p": names["ents_p"], "names_r": names["ents_r"], "names_f": names["ents_f"]}
    scores |= {f"names_f_{kind}": value["f"] for kind, value in names["ents_per_type"].items()}
    return {key: round(100 * value, 2) for key, value in scores.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "data")
    parser.add_argument("--work", type=Path, default=Path("build/parser"))
    parser.add_argument("--steps", type=int, default=7000)
    parser.add_argument("--part", choices=("all", "syntax", "anneal", "names", "join", "evaluate"), default="all")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    if options.part in ("all", "syntax"):
        train_syntax(options.data, options.work, options.steps)
    if options.part in ("all", "anneal"):
        anneal(options.work, options.steps // 6)
    if options.part in ("all", "names"):
        train_names(options.data, options.work)
    if options.part in ("all", "join"):
        join(options.work)
    if options.part in ("all", "join", "evaluate"):
        for key, value in evaluate(options.data).items():
            print(f"{key}\t{value}")


if __name__ == "__main__":
    main()
