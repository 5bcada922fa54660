"""Takes prepared texts, gives training batches of windows with their targets; never reads files.

A training window starts at a random place and ends at a line's end where it can; its loss counts every
word in it, and a link whose other end lies outside points to [CLS], "none here".
"""
import numpy as np
import torch

from encode import CLS, SEP


def _cuts(encoded, rng, room, shuffle=True):
    """Windows that tile a text: the first is cut short at random so that the seams move from epoch to epoch."""
    total = len(encoded.ids)
    out, start = [], 0
    size = room if total <= room or not shuffle else int(rng.integers(room // 2, room + 1))
    while start < total:
        end = min(start + size, total)
        if end < total:
            breaks = np.nonzero(encoded.word[start + 1 : end] == -1)[0]
            if len(breaks) and breaks[-1] > (end - start) // 2:
                end = start + 2 + int(breaks[-1])
        out.append((start, end))
        start, size = end, room
    return out


def epoch_windows(data, rng, size, batch):
    room = size - 2
    items = []
    for article in data["polnear"]:
        reading = int(rng.integers(len(article["readings"])))
        for a, b in _cuts(article["encoded"], rng, room):
            items.append({"article": article, "reading": reading, "span": (a, b)})
    return _grouped(items, lambda it: it["span"][1] - it["span"][0], rng, size, batch)


def tree_batches(data, rng, size, batch, share=1.0):
    bank = []
    for treebank in ("ewt", "gum"):
        for text in data[treebank]:
            bank += [{"text": text, "span": span} for span in _cuts(text["encoded"], rng, size - 2, shuffle=False)]
    packs = _packed([bank[i] for i in rng.permutation(len(bank))], size - 2)
    packs = packs[: max(1, int(share * len(packs)))]
    return _grouped(packs, lambda it: sum(p["span"][1] - p["span"][0] for p in it), rng, size, batch)


def _grouped(items, length, rng, size, batch):
    """Windows of like length go together, so that little is padding; at most batch * size tokens each."""
    order = sorted(range(len(items)), key=lambda i: length(items[i]) + rng.integers(0, 48))
    batches, current, longest = [], [], 0
    for i in order:
        longest = max(longest, length(items[i]) + 2)
        if current and longest * (len(current) + 1) > batch * size:
            batches.append(current)
            current, longest = [], length(items[i]) + 2
        current.append(items[i])
    if current:
        batches.append(current)
    return [batches[i] for i in rng.permutation(len(batches))]


def _packed(bank, room):
    """Short treebank texts share a window; each keeps to its own pieces of the targets."""
    out, current, used = [], [], 0
    for item in bank:
        length = item["span"][1] - item["span"][0] + 1
        if current and used + length > room:
            out.append(current)
            current, used = [], 0
        current.append(item)
        used += length
    if current:
        out.append(current)
    return out


def collate(items, labels=None):
    if isinstance(items[0], list):
        return _collate_trees(items, labels)
    longest = max(it["span"][1] - it["span"][0] for it in items) + 2
    ids = np.zeros((len(items), longest), np.int64)
    feats, mask = np.zeros_like(ids), np.zeros_like(ids)
    role = np.full_like(ids, -100)
    links = {"source": [], "cue": []}
    groups = {"source": 0, "cue": 0}
    for row, it in enumerate(items):
        encoded = it["article"]["encoded"]
        a, b = it["span"]
        n = b - a + 2
        ids[row, 0], ids[row, 1 : n - 1], ids[row, n - 1] = CLS, encoded.ids[a:b], SEP
        feats[row, 1 : n - 1] = encoded.feats[a:b]
        mask[row, :n] = 1
        roles, events = it["article"]["readings"][it["reading"]]
        where = lambda w: int(encoded.first[w]) - a + 1 if a <= encoded.first[w] < b else None
        inside = [(w, where(w)) for w in np.nonzero((encoded.first >= a) & (encoded.first < b))[0]]
        for w, t in inside:
            role[row, t] = roles[w]
        for event in events:
            place = {k: [t for t in (where(w) for w in event[k]) if t is not None] for k in event}
            for asker, answer, name in (("cue", "source", "source"), ("content", "cue", "cue")):
                allowed = place[answer] or [0]
                for t in place[asker]:
                    links[name] += [(row, t, groups[name], s) for s in allowed]
                    groups[name] += 1
    out = {"ids": ids, "feats": feats, "mask": mask, "role": role}
    out = {k: torch.from_numpy(v) if isinstance(v, np.ndarray) else v for k, v in out.items()}
    for name, rows in links.items():
        out[name] = torch.tensor(rows, dtype=torch.long).reshape(-1, 4)
    return out


def _collate_trees(items, labels):
    length = lambda it: sum(p["span"][1] - p["span"][0] + 1 for p in it) + 1
    longest = max(length(it) for it in items)
    ids = np.zeros((len(items), longest), np.int64)
    feats, mask = np.zeros_like(ids), np.zeros_like(ids)
    upos, rel, name = (np.full_like(ids, -100) for _ in range(3))
    heads, group = [], 0
    index = {k: {v: i for i, v in enumerate(labels[k])} for k in ("upos", "rel", "name")}
    for row, parts in enumerate(items):
        at = 1
        ids[row, 0] = CLS
        for part in parts:
            text = part["text"]
            encoded, unit = text["encoded"], text["unit"]
            a, b = part["span"]
            ids[row, at : at + b - a] = encoded.ids[a:b]
            feats[row, at : at + b - a] = encoded.feats[a:b]
            place = {}
            for i, u in enumerate(unit):
                if u >= 0 and a <= encoded.first[u] < b:
                    place[i] = at + int(encoded.first[u]) - a
            for i, t in place.items():
                upos[row, t] = index["upos"].get(text["upos"][i], -100)
                if text["names"][i] is not None:
                    name[row, t] = index["name"][text["names"][i]]
                head = text["heads"][i]
                if head == -1 or head in place:
                    rel[row, t] = index["rel"].get(text["rels"][i], -100)
                    heads.append((row, t, group, 0 if head == -1 else place[head]))
                    group += 1
            at += b - a
            ids[row, at] = SEP
            at += 1
        mask[row, :at] = 1
    arrays = {"ids": ids, "feats": feats, "mask": mask, "upos": upos, "rel": rel, "name": name}
    out = {k: torch.from_numpy(v) for k, v in arrays.items()}
    out["head"] = torch.tensor(heads, dtype=torch.long).reshape(-1, 4)
    return out
