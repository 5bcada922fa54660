"""Takes texts, gives token ids. The TypeScript port (src/read/stance/) follows it; never alters a text."""
import numpy as np

from encode import CLS, PAD, SEP, Encoder, load_tokenizer

MOST = 96  # tokens of a text


class Pieces:
    def __init__(self, folder):
        self.encode = Encoder(load_tokenizer(folder))
        self.known = {}

    def __call__(self, text):
        if text not in self.known:
            ids = [int(i) for i in self.encode(text).ids]
            # of a long text both ends are kept: the cue can stand at either
            self.known[text] = [CLS, *(ids if len(ids) <= MOST else ids[: MOST - MOST // 3] + ids[len(ids) - MOST // 3 :]), SEP]
        return self.known[text]


def pad(rows):
    width = max(map(len, rows))
    ids = np.full((len(rows), width), PAD, dtype=np.int64)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = row
    return ids, (ids != PAD).astype(np.int64)


def texts_of(position):
    """What a text is set beside: the position as a whole, then its examples."""
    return [f"{position.question} {position.label}", *position.examples]
