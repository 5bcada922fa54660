"""Takes a text, gives the model's input (token ids, features, words with their character spans) and cuts it into windows; never alters the text.

A word is a run of letters, marks, digits and underscores (zero-width characters between them included), or any other single non-space character.
Each word goes through the tokenizer alone, so offsets never depend on the tokenizer.
The TypeScript port follows this file step by step (docs/model.md says the same in prose).
"""
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import regex
from tokenizers import Tokenizer

PAD, BREAK, UNK, CLS, SEP = range(5)  # as vocabulary.py lays them out
MAX_PIECES = 8           # of one word; the rest is not read
WINDOW, CONTEXT = 384, 24  # most tokens in a window with [CLS] and [SEP]; tokens it reads but does not decide, on each side
SPACE = "\\t\\n\\u000b\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"  # JavaScript's \\s
LETTER = "\\p{L}\\p{N}\\p{M}_"
JOINER = "\u00ad\u200b-\u200d\u2060"  # soft hyphen, zero-width characters: inside a word they are part of it
WORD = regex.compile(rf"[{LETTER}]+(?:[{JOINER}]+[{LETTER}]+)*|[^{LETTER}{SPACE}]")
CASES = ["lower", "title", "capital", "upper", "mixed", "other"]
FEATURES = 2 * len(CASES) + 1  # 0 is for special tokens and line breaks; case + 6 * quoted + 1 otherwise


def load_tokenizer(folder):
    tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def case_of(word):
    """Case as the only upper/lower test both languages share: a character differs from its own lower or upper case."""
    letters = [c for c in word if c.lower() != c.upper()]
    if not letters:
        return 5
    upper = [c for c in letters if c != c.lower()]
    if not upper:
        return 0
    if len(letters) == len(upper):
        return 2 if len(letters) == 1 else 3
    return 1 if len(upper) == 1 and letters[0] == upper[0] and letters[0] != letters[0].lower() else 4


@dataclass
class Encoded:
    text: str
    words: list       # (start, end) of each word that has at least one token
    ids: np.ndarray
    feats: np.ndarray
    word: np.ndarray  # word index of each token, -1 for a line break
    first: np.ndarray  # token index of each word's first token


class Encoder:
    def __init__(self, tokenizer):
        self.pieces = lru_cache(maxsize=200_000)(
            lambda w: tuple(tokenizer.encode(unicodedata.normalize("NFKC", w) if len(w) > 1 else w, add_special_tokens=False).ids[:MAX_PIECES])
        )

    def __call__(self, text):
        words, ids, feats, word, first = [], [], [], [], []
        last, quoted = 0, 0
        for match in WORD.finditer(text):
            start, end, form = match.start(), match.end(), match.group()
            if "\n" in text[last:start]:
                quoted = 0
                if ids and ids[-1] != BREAK:
                    ids.append(BREAK)
                    feats.append(0)
                    word.append(-1)
            last = end
            pieces = self.pieces(form)
            if not pieces:
                continue
            inside = quoted
            if form == "“":
                quoted = inside = 1
            elif form == "”":
                quoted, inside = 0, 1
            elif form == '"':
                quoted, inside = 1 - quoted, 1
            first.append(len(ids))
            for piece in pieces:
                ids.append(piece)
                feats.append(1 + case_of(form) + len(CASES) * inside)
                word.append(len(words))
            words.append((start, end))
        as_array = lambda x: np.array(x, dtype=np.int64)
        return Encoded(text, words, as_array(ids), as_array(feats), as_array(word), as_array(first))


def windows(encoded, size=WINDOW, context=CONTEXT):
    """[left, right) tokens to read and, of these, [start, end) to decide: whole lines where one ends in time, else whole words."""
    room, total = size - 2, len(encoded.ids)
    out, start = [], 0
    while start < total:
        left = max(0, start - context)
        end = min(left + room, total)
        if end < total:
            end -= context
            breaks = np.nonzero(encoded.word[start + 1 : end] == -1)[0]
            if len(breaks):
                end = start + 1 + int(breaks[-1])
            else:
                while end > start + 1 and encoded.word[end] == encoded.word[end - 1]:
                    end -= 1
        out.append((left, min(total, end + context), start, end))
        start = end
    return out
