"""Takes the answers measure.py kept for dev, gives a sample of its errors to read by hand; never judges them.

    python errors.py --count 120 > build/errors.txt     # holds corpus text: keep it out of the repository
"""
import argparse
import pickle
import random
from collections import Counter

from common import BUILD
from corpus import read_polnear
from decode import as_attribution, decode, load_options
from score import Gold, match, source_right


def show(text, a):
    say = lambda spans: " || ".join(text[s:e].replace("\n", "⏎") for s, e in spans) or "-"
    get = (lambda r: a[r]) if isinstance(a, dict) else (lambda r: getattr(a, r))
    return f"[{say(get('source'))}] <{say(get('cue'))}> {{{say(get('content'))}}}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--answers", default=str(BUILD / "predictions.jsonl.answers.pkl"))
    parser.add_argument("--count", type=int, default=120)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    with open(args.answers, "rb") as handle:
        answers = pickle.load(handle)
    errors = []
    for article, answer in zip(read_polnear("dev"), answers):
        gold = Gold(article)
        predicted = [as_attribution(answer.encoded, f) for f in decode(answer, load_options())]
        sets, matched = match(gold, predicted)
        used_p, used_g = {i for i, _, _ in matched}, {j for _, j, _ in matched}
        for j, g in enumerate(gold.gold):
            if j in used_g:
                continue
            others = [show(article.text, p) for p, s in zip(predicted, sets) if (s["content"] | s["cue"]) & (g["content"] | g["cue"])]
            errors.append(("missed", article, article.readings[0][j], others, g))
        for i, s in enumerate(sets):
            if i not in used_p:
                others = [show(article.text, a) for a, g in zip(article.readings[0], gold.gold) if (s["content"] | s["cue"]) & (g["content"] | g["cue"])]
                errors.append(("spurious", article, predicted[i], others, s))
        for i, j, _ in matched:
            if not source_right(sets[i], gold.gold[j]):
                errors.append(("source", article, predicted[i], [show(article.text, article.readings[0][j])], sets[i]))
    print("all:", dict(Counter(e[0] for e in errors)))
    random.seed(args.seed)
    for n, (kind, article, one, others, tokens) in enumerate(random.sample(errors, min(args.count, len(errors))), 1):
        gold = Gold(article)
        at = min(tokens["content"] | tokens["cue"])
        start, end = gold.tokens[max(0, at - 12)][0], gold.tokens[min(len(gold.tokens) - 1, max(tokens["content"] | tokens["cue"]) + 8)][1]
        context = article.text[start : min(end, start + 420)].replace("\n", "⏎")
        print(f"\n{n}. {kind.upper()}  {show(article.text, one)[:420]}")
        for other in others[:3]:
            print(f"     {'gold' if kind != 'missed' else 'read'}: {other[:330]}")
        print(f"     text: {context}")


if __name__ == "__main__":
    main()
