"""Takes the invented negotiations in positions/, gives texts with the positions they take; never reads what is measured on."""
from dataclasses import dataclass, field
from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parent / "positions"
FIRMNESS = ["demands", "accepts", "offers", "conditional", "leaves-open", "refuses"]  # as src/model/position.ts orders them


@dataclass
class Position:
    id: str
    issue: str
    question: str
    label: str
    examples: list


@dataclass
class Text:
    text: str
    takes: dict = field(default_factory=dict)  # position id -> (firmness index, whether it is another party's)


@dataclass
class Negotiation:
    name: str
    positions: list
    texts: list


def load(path):
    raw = yaml.safe_load(path.read_text())
    positions = [
        Position(str(p["id"]), str(i["id"]), str(i["question"]), str(p["label"]), [str(e) for e in p["examples"]])
        for i in raw["issues"]
        for p in i["positions"]
    ]
    known = {p.id for p in positions}
    texts = []
    for statement in raw["statements"]:
        text = Text(" ".join(str(statement["text"]).split()))
        for entry in statement["takes"] or []:
            position, firmness, *others = str(entry).split()
            if position not in known or firmness not in FIRMNESS:
                raise ValueError(f"{path.name}: {entry}")
            own = not others or others[0] == statement["party"]
            text.takes[position] = (FIRMNESS.index(firmness), not own)
        texts.append(text)
    return Negotiation(path.stem, positions, texts)


def load_all():
    return [load(path) for path in sorted(FOLDER.glob("*.yaml"))]
