"""Takes the model's answers for an article's windows, gives attributions as character spans with the figures their probabilities are made of; never runs the model.

This is the reference that the TypeScript port follows; docs/model.md says it in prose.
"""
import json
from dataclasses import dataclass, field

import numpy as np

from common import BUILD
from encode import CASES, CLS, SEP, WINDOW, windows

ROLES = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
O, B_SOURCE, I_SOURCE, B_CUE, I_CUE, B_CONTENT, I_CONTENT = range(7)
DEFAULTS = {"cue": 0.5, "content_floor": 0.4, "loose": 0.8, "loose_quoted": 0.3, "source_floor": 0.15}
EDGE = 0.3


def load_options():
    """The decoding options in force: those tune.py chose on dev, or the plain ones."""
    path = BUILD / "options.json"
    return DEFAULTS | (json.loads(path.read_text()) if path.exists() else {})


def window_inputs(encoded, size=WINDOW):
    out = []
    for left, right, start, end in windows(encoded, size):
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

    def pointed(self, kind, span):
        """Where the words of `span` point, as one share for every word of the article, and the share that points at none."""
        encoded, share, none = self.encoded, np.zeros(len(self.encoded.words)), 0.0
        for asking in range(*span):
            k = self.window[asking]
            left, right = self.inputs[k]["left"], self.inputs[k]["right"]
            row = np.exp(self.outputs[k][kind][encoded.first[asking] - left + 1].astype(np.float64))
            low, high = np.searchsorted(encoded.first, (left, right))
            share[low:high] += row[encoded.first[low:high] - left + 1]
            none += row[0]
        count = span[1] - span[0]
        return share / count, none / count

    def loose(self, share):
        """The run of words around the most pointed-at one, each with at least EDGE of its share, on one line."""
        top = int(share.argmax())
        start, end = top, top + 1
        while start > 0 and not self.fresh[start] and share[start - 1] >= EDGE * share[top]:
            start -= 1
        while end < len(share) and not self.fresh[end] and share[end] >= EDGE * share[top]:
            end += 1
        return (start, end), float(share[start:end].sum())


def best_of(spans, share):
    """The span that holds most of the share, the first of equals, and how much it holds."""
    held = [float(share[a:b].sum()) for a, b in spans]
    if not held:
        return None, 0.0
    n = int(np.argmax(held))
    return n, held[n]


def wholly_quoted(encoded, span):
    """Every word of the span stands in quote marks: the quote half of its feature is set."""
    return all(encoded.feats[encoded.first[w]] > len(CASES) for w in range(*span))


def decode(answers, options=DEFAULTS):
    encoded = answers.encoded
    scores = answers.role.copy()
    scores[:, B_CUE] += options["cue"]
    path = viterbi(scores, answers.fresh)
    spans = spans_of(path)
    found = [Found(cue) for cue in spans["cue"]]
    for content in spans["content"]:
        share, _ = answers.pointed("cue", content)
        n, held = best_of([f.cue for f in found], share)
        if held >= options["content_floor"]:
            found[n].contents.append((content, held))
            continue
        # no cue was tagged where the content points: take the words it points at
        cue, held = answers.loose(share)
        floor = options["loose_quoted" if wholly_quoted(encoded, content) else "loose"]
        if held < floor or any(path[w] in (B_CONTENT, I_CONTENT) for w in range(*cue)):
            continue
        same = next((f for f in found if f.cue[0] < cue[1] and cue[0] < f.cue[1]), None)
        if same is None:
            same = Found(cue)
            found.append(same)
        same.contents.append((content, held))
    found = sorted((f for f in found if f.contents), key=lambda f: f.cue)
    for f in found:
        share, none = answers.pointed("source", f.cue)
        n, held = best_of(spans["source"], share)
        if held >= options["source_floor"]:
            f.source = spans["source"][n]
        second = max((float(share[a:b].sum()) for i, (a, b) in enumerate(spans["source"]) if i != n), default=0.0)
        f.facts = facts_of(answers, path, f, held, second, none)
    return found


def facts_of(answers, path, f, held, second, none):
    prob = lambda span: float(np.exp(np.mean([answers.role[w, path[w]] for w in range(*span)])))
    words = sum(b - a for (a, b), _ in f.contents)
    return {
        "cue": prob(f.cue),
        "content": float(np.exp(sum(np.log(prob(c)) * (c[1] - c[0]) for c, _ in f.contents) / words)),
        "edge": float(np.exp(min(answers.role[c[0], path[c[0]]] for c, _ in f.contents))),
        "link": sum(s * (c[1] - c[0]) for c, s in f.contents) / words,
        "words": words,
        "source": prob(f.source) if f.source else 0.0,
        "source_link": held,
        "second": second,
        "none": none,
    }


def characters(encoded, span):
    return [encoded.words[span[0]][0], encoded.words[span[1] - 1][1]]


def as_attribution(encoded, f):
    return {
        "source": [characters(encoded, f.source)] if f.source else [],
        "cue": [characters(encoded, f.cue)],
        "content": [characters(encoded, c) for c, _ in sorted(f.contents)],
    }
