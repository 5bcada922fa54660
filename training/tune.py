"""Takes the answers measure.py kept for dev, gives the decoding options that score best there; never touches the weights.

    python tune.py          # a minute or two; writes $RAPPORTEUR_BUILD/options.json
"""
import argparse
import json
import pickle

from common import BUILD
from corpus import read_polnear
from decode import DEFAULTS, as_attribution, decode
from score import Gold, score

GRID = {
    "content_floor": [0.2, 0.3, 0.4, 0.5, 0.6],
    "cue": [0.0, 0.25, 0.5, 0.75, 1.0],
    "loose": [0.5, 0.7, 0.9, 2.0],
    "loose_quoted": [0.1, 0.2, 0.3, 0.5],
    "source_floor": [0.05, 0.1, 0.15, 0.2, 0.3],
}


def worth(figures):
    """Attribution F1 first; a little for content and for quotes found, so that ties do not cost those."""
    return figures["attribution"]["f1"] + 0.2 * figures["content@.5"]["f1"] + 0.1 * figures["recall_wholly"]["recall"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--answers", default=str(BUILD / "predictions.jsonl.answers.pkl"))
    args = parser.parse_args()
    with open(args.answers, "rb") as handle:
        answers = pickle.load(handle)
    golds = [Gold(a) for a in read_polnear("dev")]
    seen = {}

    def run(options):
        key = json.dumps(options, sort_keys=True)
        if key not in seen:
            seen[key] = score(golds, [[as_attribution(a.encoded, f) for f in decode(a, options)] for a in answers])
        return seen[key]

    best = dict(DEFAULTS)
    for sweep in range(2):
        before = dict(best)
        for name, values in GRID.items():
            best[name] = max(values, key=lambda v: worth(run(best | {name: v})))
            f = run(best)
            print(name, best[name], f"attribution {f['attribution']['f1']:.4f} content@.5 {f['content@.5']['f1']:.4f} quoted {f['recall_wholly']['recall']:.3f}", flush=True)
        if best == before:
            break
    (BUILD / "options.json").write_text(json.dumps(best))


if __name__ == "__main__":
    main()
