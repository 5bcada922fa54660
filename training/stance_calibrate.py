"""Takes a stance model that left negotiations out, gives the regression that makes its logits probabilities (as Platt 1999, with what sets a position apart from the text's others), and how far they are off; never trains.

    python stance_calibrate.py --weights build/stance-held.pt --out build/stance-calibration.json
"""
import argparse
import json
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from stance_data import FIRMNESS, load_all
from stance_encode import Pieces
from stance_export import load
from stance_measure import measure, scores
from stance_train import READER

WIDEST = 12  # no margin counts as wider


def expected_error(probabilities, truths, bins=10):
    which = np.minimum((probabilities * bins).astype(int), bins - 1)
    return sum(abs(probabilities[which == b].mean() - truths[which == b].mean()) * (which == b).mean() for b in range(bins) if (which == b).any())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    model, saved = load(args.weights)
    pieces = Pieces(READER)
    held = [n for n in load_all() if n.name in saved["held"]]
    print(json.dumps(measure(model, pieces, held), default=float))
    figures, truths, groups, firm = [], [], [], np.zeros((6, 6), dtype=int)
    for g, n in enumerate(held):
        for s, text in zip(scores(model, pieces, n), n.texts):
            first, second = np.sort(s[:, 0])[::-1][:2]
            for j, p in enumerate(n.positions):
                best = s[j, 0] == first
                figures.append((s[j, 0], np.clip(s[j, 0] - (second if best else first), -WIDEST, WIDEST), best))
                truths.append(p.id in text.takes)
                groups.append(g)
                if p.id in text.takes:
                    firm[text.takes[p.id][0], s[j, 2:].argmax()] += 1
    x, y, groups = np.array(figures, dtype=float), np.array(truths, dtype=float), np.array(groups)
    crossed = np.zeros(len(y))
    for g in set(groups):  # cross-fitted over negotiations
        crossed[groups == g] = LogisticRegression(C=100).fit(x[groups != g], y[groups != g]).predict_proba(x[groups == g])[:, 1]
    fit = LogisticRegression(C=100).fit(x, y)
    for least in (0.3, 0.4, 0.5, 0.6, 0.7):
        shown = crossed >= least
        print(f"from {least}: {y[shown].mean():.3f} right, {y[shown].sum() / y.sum():.3f} found")
    print("expected calibration error", round(float(expected_error(crossed, y)), 4), "of those from 0.2 on", round(float(expected_error(crossed[crossed > 0.2], y[crossed > 0.2])), 4))
    print("firmness, marked by row:", FIRMNESS)
    print(firm)
    Path(args.out).write_text(json.dumps(dict(zip(("logit", "margin", "best", "offset"), (round(float(c), 4) for c in (*fit.coef_[0], fit.intercept_[0]))))))


if __name__ == "__main__":
    main()
