"""Takes the model's answers for an article's windows, gives attributions as character spans with the figures their probabilities are made of; never runs the model.

This is the reference that the TypeScript port follows; docs/model.md says it in prose.
"""
import json
from dataclasses import dataclass, field

import numpy as np

from common import BUILD
from encode import CLS, SEP, windows

ROLES = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
O, B_SOURCE, I_SOURCE, B_CUE, I_CUE, B_CONTENT, I_CONTENT = range(7)
DEFAULTS = {"none": 0.0, "cue": 0.0, "source_floor": 0.05, "content_floor": 0.02}


def load_options():
    """The decoding options in force: those tune.py chose on dev, or the plain ones."""
    path = BUILD / "options.json"
    return DEFAULTS | (json.loads(path.read_text()) if path.exists() else {})


def window_inputs(encoded, size=None, core=None):
    options = {k: v for k, v in (("size", size), ("limit", core)) if v}
    out = []
    for left, right, start, end in windows(encoded, **options):
        ids = np.concatenate([[CLS], encoded.ids[left:right], [SEP]])
        feats = np.concatenate([[0], encoded.feats[left:right], [0]])
        out.append({"left": left, "right": right, "start": start, "end": end, "ids": ids, "feats": feats})
    return out


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def viterbi(scores, fresh):
    """Best role sequence; I-x follows only B-x or I-x, and never the start of a line (`fresh`)."""
    n = len(scores)
    best = np.zeros((n, 7))
    back = np.zeros((n, 7), dtype=np.int64)
    for i in range(n):
        for s in range(7):
            if i == 0:
                best[i, s] = scores[i, s] if s in (O, B_SOURCE, B_CUE, B_CONTENT) else -1e9
                continue
            if s in (I_SOURCE, I_CUE, I_CONTENT):
                if fresh[i]:
                    best[i, s] = -1e9
                    continue
                p = s if best[i - 1, s] > best[i - 1, s - 1] else s - 1
            else:
                p = int(best[i - 1].argmax())
            best[i, s] = best[i - 1, p] + scores[i, s]
            back[i, s] = p
    path = np.zeros(n, dtype=np.int64)
    if n:
        path[-1] = best[-1].argmax()
        for i in range(n - 1, 0, -1):
            path[i - 1] = back[i, path[i]]
    return path


@dataclass
class Found:
    cue: tuple
    contents: list = field(default_factory=list)
    source: tuple = None
    facts: dict = field(default_factory=dict)


def spans_of(path):
    spans = {"source": [], "cue": [], "content": []}
    start = None
    for i, s in enumerate(list(path) + [O]):
        if start is not None and s not in (I_SOURCE, I_CUE, I_CONTENT):
            kind = {B_SOURCE: "source", B_CUE: "cue", B_CONTENT: "content"}[path[start]]
            spans[kind].append((start, i))
            start = None
        if s in (B_SOURCE, B_CUE, B_CONTENT):
            start = i
    return spans


class Answers:
    """The article's answers put together: each word's role from the window whose core holds it, links from the asking word's window."""

    def __init__(self, encoded, inputs, outputs):
        words = len(encoded.words)
        self.encoded = encoded
        self.role = np.zeros((words, 7))
        self.window = np.zeros(words, dtype=np.int64)
        self.inputs, self.outputs = inputs, outputs
        for k, (inp, out) in enumerate(zip(inputs, outputs)):
            mine = np.nonzero((encoded.first >= inp["start"]) & (encoded.first < inp["end"]))[0]
            self.window[mine] = k
            self.role[mine] = log_softmax(out["role"][encoded.first[mine] - inp["left"] + 1].astype(np.float64))
        self.fresh = np.array([i == 0 or encoded.word[encoded.first[i] - 1] == -1 for i in range(words)])

    def link(self, kind, asking, span):
        """How much of what `asking` (a word) points at lies in the span of words."""
        k = self.window[asking]
        inp = self.inputs[k]
        row = self.encoded.first[asking] - inp["left"] + 1
        total = 0.0
        for w in range(*span):
            t = self.encoded.first[w]
            if inp["left"] <= t < inp["right"]:
                total += float(np.exp(self.outputs[k][kind][row, t - inp["left"] + 1]))
        return total

    def mean_link(self, kind, askers, span):
        return sum(self.link(kind, w, span) for w in range(*askers)) / (askers[1] - askers[0])


def decode(answers, options=DEFAULTS):
    scores = answers.role.copy()
    scores[:, O] += options["none"]
    scores[:, B_CUE] += options["cue"]
    path = viterbi(scores, answers.fresh)
    spans = spans_of(path)
    found = [Found(cue) for cue in spans["cue"]]
    near = lambda a, b: abs(a[0] - b[0]) <= 400
    for content in spans["content"]:
        ranked = [(answers.mean_link("cue", content, f.cue), -n) for n, f in enumerate(found) if near(content, f.cue)]
        if not ranked:
            continue
        share, n = max(ranked)
        if share >= options["content_floor"]:
            found[-n].contents.append((content, share))
    out = []
    for f in found:
        if not f.contents:
            continue
        ranked = [(answers.mean_link("source", f.cue, s), s) for s in spans["source"] if near(s, f.cue)]
        share, span = max(ranked, default=(0.0, None))
        others = sorted((r for r, _ in ranked), reverse=True)
        if share >= options["source_floor"]:
            f.source = span
        prob = lambda span: float(np.exp(np.mean([answers.role[w, path[w]] for w in range(*span)])))
        words = sum(b - a for (a, b), _ in f.contents)
        f.facts = {
            "cue": prob(f.cue),
            "content": float(np.exp(sum(np.log(prob(c)) * (c[1] - c[0]) for c, _ in f.contents) / words)),
            "edge": float(np.exp(min(answers.role[c[0], path[c[0]]] for c, _ in f.contents))),
            "link": sum(s * (c[1] - c[0]) for c, s in f.contents) / words,
            "source": prob(f.source) if f.source else 0.0,
            "source_link": share,
            "second": others[1] if len(others) > 1 else 0.0,
            "none": float(np.mean([answers_none(answers, w) for w in range(*f.cue)])),
            "words": words,
        }
        out.append(f)
    return out


def answers_none(answers, w):
    k = answers.window[w]
    return float(np.exp(answers.outputs[k]["source"][answers.encoded.first[w] - answers.inputs[k]["left"] + 1, 0]))


def characters(encoded, span):
    return [encoded.words[span[0]][0], encoded.words[span[1] - 1][1]]


def as_attribution(encoded, f):
    return {
        "source": [characters(encoded, f.source)] if f.source else [],
        "cue": [characters(encoded, f.cue)],
        "content": [characters(encoded, c) for c, _ in f.contents],
    }
