"""Takes the start weights' tokenizer and the training texts, gives a smaller tokenizer and the old id of each kept token; never drops what spells a Latin word.

Kept, until SIZE: the specials, every printable character and its continuation outside far scripts, what the
training texts use three times or more, and then the rest in the order of the old table (which is by frequency).
A word whose token is dropped is spelled with shorter ones.
"""
import json
from collections import Counter

SIZE = 20480
SPECIALS = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]"]


def far(token):
    return any(ord(c) > 0x24F and not 0x2000 <= ord(c) <= 0x20CF for c in token)


def shrink(tokenizer_json, counts: Counter, size=SIZE):
    spec = json.loads(tokenizer_json)
    old = spec["model"]["vocab"]
    kept = list(SPECIALS)
    have = set(kept)

    def add(tokens):
        for token in tokens:
            if len(kept) < size and token not in have:
                have.add(token)
                kept.append(token)

    usable = [t for t in sorted(old, key=old.get) if not t.startswith("[") or len(t) == 1]
    usable = [t for t in usable if not far(t)]
    add(t for t in usable if len(t.removeprefix("##")) == 1)
    add(t for t in usable if counts[old[t]] >= 3)
    add(usable)
    kept = SPECIALS + sorted(kept[len(SPECIALS):], key=old.get)
    spec["model"]["vocab"] = {t: i for i, t in enumerate(kept)}
    spec["added_tokens"] = [
        {"id": i, "content": t, "special": True, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False}
        for i, t in enumerate(SPECIALS)
    ]
    spec["truncation"], spec["padding"] = None, None
    cls, sep = SPECIALS.index("[CLS]"), SPECIALS.index("[SEP]")
    for token, i in (("[CLS]", cls), ("[SEP]", sep)):
        spec["post_processor"]["special_tokens"][token]["ids"] = [i]
    return json.dumps(spec, ensure_ascii=False), [old[t] for t in kept]
