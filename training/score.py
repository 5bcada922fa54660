"""Takes an article's gold and predicted attributions, gives the same figures as the project's scorer; never decides what is gold.

A port of score-attribution.mjs, so that thresholds can be tried in seconds; measure.py checks it against the original.
"""
import regex

TOKEN = regex.compile(r"[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]")
ROLES = ("source", "cue", "content")
KINDS = (*ROLES, "content@.5", "attribution", "strict")


class Gold:
    def __init__(self, article):
        self.tokens = [(m.start(), m.end(), m.group()) for m in TOKEN.finditer(article.text)]
        self.gold = [{r: self.cover(getattr(a, r)) for r in ROLES} for a in article.readings[0]]
        self.quoted = quoted_flags(article.text, self.tokens)
        bare = lambda s: [i for i in s if regex.search(r"[\p{L}\p{N}]", self.tokens[i][2])]
        self.wholly = [bool(g["content"]) and all(self.quoted[i] for i in bare(g["content"])) for g in self.gold]
        self.none_quoted = [not any(self.quoted[i] for i in bare(g["content"])) for g in self.gold]

    def cover(self, spans):
        out = set()
        for start, end in spans:
            for i, (a, b, _) in enumerate(self.tokens):
                if a < end and b > start:
                    out.add(i)
                elif a >= end:
                    break
        return out


def quoted_flags(text, tokens):
    flags, inside, last = [], False, 0
    for a, b, form in tokens:
        if "\n" in text[last:a]:
            inside = False
        last = b
        flags.append(inside or form in '“”"')
        if form == "“":
            inside = True
        elif form == "”":
            inside = False
        elif form == '"':
            inside = not inside
    return flags


def match(gold, predicted):
    """One-to-one matches by content overlap, best first; gives (predicted index, gold index, Jaccard)."""
    sets = [{r: gold.cover(p[r]) for r in ROLES} for p in predicted]
    pairs = []
    for i, p in enumerate(sets):
        for j, g in enumerate(gold.gold):
            shared = len(p["content"] & g["content"])
            jaccard = shared / ((len(p["content"]) + len(g["content"]) - shared) or 1)
            if jaccard >= 0.5:
                pairs.append((jaccard, i, j))
    pairs.sort(key=lambda x: -x[0])
    used_p, used_g, out = set(), set(), []
    for jaccard, i, j in pairs:
        if i in used_p or j in used_g:
            continue
        used_p.add(i)
        used_g.add(j)
        out.append((i, j, jaccard))
    return sets, out


def source_right(p, g):
    return (not p["source"] and not g["source"]) or bool(p["source"] & g["source"])


def score(golds, predictions):
    tally = {k: [0, 0, 0] for k in KINDS}
    extra = {"wholly": [0, 0], "wholly_wrong_source": [0, 0], "none_quoted": [0, 0]}
    for gold, predicted in zip(golds, predictions):
        sets, matched = match(gold, predicted)
        for r in ROLES:
            g = set().union(*(x[r] for x in gold.gold)) if gold.gold else set()
            p = set().union(*(x[r] for x in sets)) if sets else set()
            tally[r] = [x + y for x, y in zip(tally[r], (len(g & p), len(p), len(g)))]
        bare = lambda s: {i for i in s if regex.search(r"[\p{L}\p{N}]", gold.tokens[i][2])}
        hits = set()
        for i, j, _ in matched:
            p, g = sets[i], gold.gold[j]
            tally["content@.5"][0] += 1
            if source_right(p, g):
                tally["attribution"][0] += 1
                hits.add(j)
            elif gold.wholly[j]:
                extra["wholly_wrong_source"][0] += 1
            if bare(p["content"]) == bare(g["content"]) and bare(p["source"]) == bare(g["source"]):
                tally["strict"][0] += 1
        for k in ("content@.5", "attribution", "strict"):
            tally[k][1] += len(predicted)
            tally[k][2] += len(gold.gold)
        for flag, name in ((gold.wholly, "wholly"), (gold.none_quoted, "none_quoted")):
            extra[name][0] += sum(flag[j] for j in hits)
            extra[name][1] += sum(flag)
    out = {}
    for k, (hit, p, g) in tally.items():
        precision, recall = hit / p if p else 0, hit / g if g else 0
        out[k] = {"precision": precision, "recall": recall, "f1": 2 * precision * recall / (precision + recall) if hit else 0.0, "predicted": p, "gold": g}
    for k in ("wholly", "none_quoted"):
        out[f"recall_{k}"] = {"recall": extra[k][0] / max(1, extra[k][1]), "gold": extra[k][1]}
    out["wholly_wrong_source"] = extra["wholly_wrong_source"][0]
    return out
