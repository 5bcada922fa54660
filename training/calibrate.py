"""Takes the answers measure.py kept for dev, gives the two probabilities' coefficients and a reliability table; never changes what is decoded.

    python calibrate.py          # seconds; writes $RAPPORTEUR_BUILD/calibration.json

Each probability is a logistic regression on a few of the decoder's own figures (decode.py, Found.facts).
The table's probabilities are cross-fitted: each article's come from a fit that has not seen it.
"""
import argparse
import json
import pickle

import numpy as np
from sklearn.linear_model import LogisticRegression

from common import BUILD
from corpus import read_polnear
from decode import as_attribution, decode, load_options
from score import Gold, match, source_right

STATEMENT = ["cue", "content", "edge", "link", "words"]
SPEAKER = ["source", "source_link", "second", "none", "absent"]


def logit(p):
    p = min(max(p, 1e-4), 1 - 1e-4)
    return float(np.log(p / (1 - p)))


def features(found, names):
    facts = found.facts
    value = {k: logit(facts[k]) for k in ("cue", "content", "edge", "link", "source", "source_link", "second", "none")}
    value["words"] = float(np.log(facts["words"]))
    value["absent"] = 0.0 if found.source else 1.0
    if not found.source:
        value["source"] = 0.0
    return [value[n] for n in names]


def fit(x, y):
    model = LogisticRegression(C=1.0, max_iter=1000).fit(x, y)
    return [float(model.intercept_[0]), *map(float, model.coef_[0])]


def apply(coefficients, x):
    return 1 / (1 + np.exp(-(coefficients[0] + x @ np.array(coefficients[1:]))))


def cross_fitted(x, y, groups, folds=10):
    out = np.zeros(len(y))
    for fold in range(folds):
        test = groups % folds == fold
        out[test] = apply(fit(x[~test], y[~test]), x[test])
    return out


def reliability(p, y, edges=(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001)):
    rows = []
    for low, high in zip(edges, edges[1:]):
        inside = (p >= low) & (p < high)
        if inside.any():
            rows.append({"from": low, "to": min(1, high), "count": int(inside.sum()), "said": round(float(p[inside].mean()), 3), "true": round(float(y[inside].mean()), 3)})
    error = sum(r["count"] * abs(r["said"] - r["true"]) for r in rows) / len(y)
    return {"rows": rows, "expected_calibration_error": round(error, 4), "brier": round(float(((p - y) ** 2).mean()), 4)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--answers", default=str(BUILD / "predictions.jsonl.answers.pkl"))
    parser.add_argument("--out", default=str(BUILD / "calibration.json"))
    args = parser.parse_args()
    with open(args.answers, "rb") as handle:
        answers = pickle.load(handle)
    rows = []
    for n, (article, answer) in enumerate(zip(read_polnear("dev"), answers)):
        gold = Gold(article)
        found = decode(answer, load_options())
        sets, matched = match(gold, [as_attribution(answer.encoded, f) for f in found])
        of = {i: j for i, j, _ in matched}
        for i, f in enumerate(found):
            right = i in of
            rows.append((n, features(f, STATEMENT), features(f, SPEAKER), right, right and source_right(sets[i], gold.gold[of[i]])))
    groups = np.array([r[0] for r in rows])
    x1, x2 = np.array([r[1] for r in rows]), np.array([r[2] for r in rows])
    right, speaker = np.array([r[3] for r in rows], float), np.array([r[4] for r in rows], float)
    matched = right == 1
    p1 = cross_fitted(x1, right, groups)
    p2 = cross_fitted(x2[matched], speaker[matched], groups[matched])
    out = {
        "statement": {"features": STATEMENT, "coefficients": fit(x1, right)},
        "speaker": {"features": SPEAKER, "coefficients": fit(x2[matched], speaker[matched])},
        "reliability": {"statement": reliability(p1, right), "speaker": reliability(p2, speaker[matched])},
    }
    with open(args.out, "w") as handle:
        json.dump(out, handle, indent=1)
    print(json.dumps(out["reliability"], indent=0))


if __name__ == "__main__":
    main()
