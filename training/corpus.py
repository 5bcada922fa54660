"""Takes the corpora's folders, gives texts with their annotations as character spans; never writes, never alters a text.

PolNeAR is brat standoff (text/*.txt, attributions/*.ann); EWT and GUM are CoNLL-U.
Offsets are Python string indices (code points); none of the texts leaves the Basic Multilingual
Plane, so they equal JavaScript's indices (`read_polnear` checks it).
"""
import os
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(os.environ.get("RAPPORTEUR_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))


@dataclass
class Attribution:
    source: list = field(default_factory=list)
    cue: list = field(default_factory=list)
    content: list = field(default_factory=list)


@dataclass
class Article:
    name: str
    text: str
    readings: list  # one list of Attribution per annotator, the scorer's gold first


def read_ann(path):
    spans, events = {}, []
    for line in Path(path).read_text(encoding="utf8").split("\n"):
        ident, _, body = line.partition("\t")
        body = body.split("\t")[0]
        if ident.startswith("T"):
            _, _, offsets = body.partition(" ")
            if not offsets:
                continue
            spans[ident] = [tuple(int(x) for x in pair.split()) for pair in offsets.split(";")]
        elif ident.startswith("E"):
            roles = defaultdict(list)
            for argument in body.split():
                role, ref = argument.split(":")
                roles[re.sub(r"\d+$", "", role).lower()].append(ref)
            events.append(roles)
    return [
        Attribution(*(sorted({s for ref in e.get(role, []) for s in spans.get(ref, [])}) for role in ("source", "cue", "content")))
        for e in events
    ]


def read_polnear(split, data=DATA):
    folder = Path(data) / "polnear" / split
    readings = defaultdict(list)
    for path in sorted((folder / "attributions").iterdir()):
        readings[re.sub(r"_[0-9a-f]{4}$", "", path.stem)].append(read_ann(path))
    articles = []
    for name in sorted(readings):
        with open(folder / "text" / f"{name}.txt", encoding="utf8", newline="") as handle:
            text = handle.read()
        assert all(ord(c) < 0x10000 for c in text), name
        articles.append(Article(name, text, readings[name]))
    return articles


@dataclass
class Tree:
    """A run of treebank sentences laid out as one text: word spans, UPOS, heads (index into words, -1 root), relations, entities."""
    text: str
    spans: list
    upos: list
    heads: list
    rels: list
    names: list  # BIO over words: O, B-PER, I-PER, ...


NAME_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}


def _names(words, misc):
    """Named entities of one GUM sentence from MISC Entity= brackets: a named one has an identifier (Wikipedia page) or a proper noun as head."""
    tags = ["O"] * len(words)
    stack, found = [], []
    for i, value in enumerate(misc):
        for opening, body, closing in re.findall(r"(\()?([^()]*)(\))?", value):
            if not (opening or closing):
                continue
            if opening:
                parts = body.split("-")
                stack.append((parts[0], i, parts))
                if closing:
                    found.append(stack.pop() + (i,))
            elif closing and stack:
                # GUM closes by identifier: take the innermost open one with it
                for k in range(len(stack) - 1, -1, -1):
                    if stack[k][2][0] == body.split("-")[0]:
                        found.append(stack.pop(k) + (i,))
                        break
                else:
                    found.append(stack.pop() + (i,))
    return tags, found


def read_trees(treebank, split, data=DATA, with_names=False):
    """Sentences of one document stand in one text, one after another, a line break between paragraphs and documents."""
    trees = []
    for path in sorted((Path(data) / treebank / split).glob("*.conllu")) or sorted((Path(data) / treebank).glob(f"*{split}*.conllu")):
        trees += _read_conllu(path, with_names)
    return trees


def _read_conllu(path, with_names):
    out = []
    current = None

    def fresh():
        return Tree("", [], [], [], [], [])

    for block in Path(path).read_text(encoding="utf8").split("\n\n"):
        lines = block.split("\n")
        if not any(l and l[0].isdigit() for l in lines):
            continue
        comments = [l for l in lines if l.startswith("#")]
        if current is None or any(l.startswith("# newdoc") for l in comments):
            current = fresh()
            out.append(current)
        elif any(l.startswith("# newpar") for l in comments):
            current.text = current.text.rstrip() + "\n"
        base = len(current.spans)
        rows = []
        multi_end, multi_start, multi_span = 0, 0, None
        for line in lines:
            if not line or line.startswith("#"):
                continue
            col = line.split("\t")
            space = "" if "SpaceAfter=No" in col[9] else " "
            if "." in col[0]:
                continue
            if "-" in col[0]:
                a, b = map(int, col[0].split("-"))
                start = len(current.text)
                current.text += col[1] + space
                multi_start, multi_end, multi_span = a, b, (start, start + len(col[1]), start)
                continue
            number = int(col[0])
            if multi_span and multi_start <= number <= multi_end:
                start, end, at = multi_span
                stop = end if number == multi_end else min(end, at + len(col[1]))
                current.spans.append((at, stop))
                multi_span = (start, end, stop)
            else:
                start = len(current.text)
                current.text += col[1] + space
                current.spans.append((start, start + len(col[1])))
            rows.append(col)
        if not current.text.endswith((" ", "\n")):
            current.text += " "
        for col in rows:
            current.upos.append(col[3])
            head = int(col[6]) if col[6].isdigit() else 0
            current.heads.append(base + head - 1 if head else -1)
            current.rels.append(col[7].split(":")[0])
        if with_names:
            current.names += _bio(rows)
        else:
            current.names += [None] * len(rows)
    return out


def _bio(rows):
    tags = ["O"] * len(rows)
    misc = []
    for col in rows:
        value = [m[7:] for m in col[9].split("|") if m.startswith("Entity=")]
        misc.append(value[0] if value else "")
    _, found = _names(rows, misc)
    for ident, start, parts, end in sorted(found, key=lambda f: f[1] - f[3]):
        kind = next((NAME_TYPES[p] for p in parts if p in NAME_TYPES), None)
        if kind is None:
            continue
        inside = {int(rows[k][0]) for k in range(start, end + 1)}
        heads = [k for k in range(start, end + 1) if int(rows[k][6] or 0) not in inside]
        if len(heads) != 1 or rows[heads[0]][3] != "PROPN":
            continue
        # the name itself: the run of proper nouns (with inner particles) around the head
        left = right = heads[0]
        while left > start and (rows[left - 1][3] == "PROPN" or (left - 2 >= start and rows[left - 1][3] in ("ADP", "DET", "CCONJ") and rows[left - 2][3] == "PROPN")):
            left -= 1
        while right < end and rows[right + 1][3] in ("PROPN", "NUM"):
            right += 1
        tags[left] = f"B-{kind}"
        for k in range(left + 1, right + 1):
            tags[k] = f"I-{kind}"
    return tags
