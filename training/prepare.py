"""Takes the corpora and the start weights' tokenizer, gives one file of encoded, labelled texts per split; never trains.

    python prepare.py            # about a minute; writes $RAPPORTEUR_BUILD (default training/build)
"""
import json
import pickle
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from corpus import read_polnear, read_trees
from encode import Encoder, load_tokenizer
from common import BUILD, start_folder
from vocabulary import shrink

ROLE_ID = {"source": 1, "cue": 3, "content": 5}


def words_in(encoded, spans):
    starts = [a for a, _ in encoded.words]
    found = set()
    for start, end in spans:
        for i in range(np.searchsorted(starts, start, "right") - 1 if len(starts) else 0, len(starts)):
            a, b = encoded.words[max(i, 0)]
            if a >= end:
                break
            if b > start:
                found.add(max(i, 0))
    return sorted(found)


def label(encoded, attributions):
    """Roles per word, and for each attribution the word sets; where two annotations want one word the earlier attribution keeps it."""
    roles = np.zeros(len(encoded.words), dtype=np.int64)
    events = []
    taken = {}
    for attribution in attributions:
        event = {}
        for role in ("cue", "source", "content"):
            spans = getattr(attribution, role)
            event[role] = words_in(encoded, spans)
            for span in spans:
                # a content that runs over a line break is taken as one span per line
                for n, w in enumerate(words_in(encoded, [span])):
                    if taken.get(w, (role, span)) != (role, span):
                        continue
                    begins = n == 0 or (w - 1) not in taken
                    taken[w] = (role, span)
                    roles[w] = ROLE_ID[role] + (0 if begins else 1)
        events.append(event)
    return roles, events


def polnear(split, encoder):
    out = []
    for article in read_polnear(split):
        encoded = encoder(article.text)
        readings = [label(encoded, reading) for reading in article.readings]
        out.append({"name": article.name, "encoded": encoded, "readings": readings})
    return out


def trees(treebank, split, encoder):
    out = []
    for tree in read_trees(treebank, split, with_names=treebank == "gum"):
        encoded = encoder(tree.text)
        starts = np.array([encoded.words[w][0] for w in range(len(encoded.words))])
        n = len(starts)
        # a tree word sits on the first unit that starts inside it; a unit holds at most one tree word
        unit = np.full(len(tree.spans), -1)
        used = set()
        for i, (a, b) in enumerate(tree.spans):
            k = int(np.searchsorted(starts, a))
            while k < n and starts[k] < b:
                if k not in used:
                    unit[i] = k
                    used.add(k)
                    break
                k += 1
        out.append({"encoded": encoded, "unit": unit, "upos": tree.upos, "heads": tree.heads, "rels": tree.rels, "names": tree.names})
    return out


def main():
    BUILD.mkdir(parents=True, exist_ok=True)
    folder = start_folder("minilm")
    counts = Counter()
    whole = load_tokenizer(folder)
    for text in [a.text for a in read_polnear("train")] + [t.text for bank in ("ewt", "gum") for t in read_trees(bank, "train")]:
        counts.update(whole.encode(text, add_special_tokens=False).ids)
    smaller, old_ids = shrink((folder / "tokenizer.json").read_text(encoding="utf8"), counts)
    (BUILD / "tokenizer.json").write_text(smaller, encoding="utf8")
    (BUILD / "vocabulary.json").write_text(json.dumps(old_ids))
    encoder = Encoder(load_tokenizer(BUILD))
    labels = {k: set() for k in ("upos", "rel", "name")}
    for split in ("train", "dev"):
        data = {"polnear": polnear(split, encoder)}
        for treebank in ("ewt", "gum"):
            data[treebank] = trees(treebank, split, encoder)
        for text in data["ewt"] + data["gum"] if split == "train" else []:
            labels["upos"] |= set(text["upos"])
            labels["rel"] |= set(text["rels"])
            labels["name"] |= set(n for n in text["names"] if n)
        with open(BUILD / f"{split}.pkl", "wb") as handle:
            pickle.dump(data, handle)
        tokens = {k: sum(len(d["encoded"].ids) for d in v) for k, v in data.items()}
        counts = Counter(r for d in data["polnear"] for r in d["readings"][0][0].tolist())
        print(split, {k: len(v) for k, v in data.items()}, tokens, dict(counts), file=sys.stderr)
    (BUILD / "labels.json").write_text(json.dumps({k: sorted(v - {"O"}) if k != "name" else ["O"] + sorted(v - {"O"}) for k, v in labels.items()}))


if __name__ == "__main__":
    main()
