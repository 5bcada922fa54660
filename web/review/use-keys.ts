/** The keys of the queue: a letter for what is done, a digit for what it may be instead, a capital for how firmly. */
import { type Firmness, firmnesses } from '../../src/model/position.ts';
import type { Change, ReviewItem } from '../../src/service/types.ts';
import { type Key, useKeys } from '../parts/keys.ts';
import { firmnessKeys, firmnesses as words } from '../words/review.ts';
import type { Alternative } from './alternatives.ts';

export interface Act {
  accept(): void;
  reject(): void;
  correct(): void;
  skip(): void;
  undo(): void;
  back(): void;
  open(): void;
  more(): void;
}

export function useReviewKeys(
  item: ReviewItem | undefined,
  act: Act,
  alternatives: readonly Alternative[],
  firmness: ((firmness: Firmness) => readonly Change[]) | null,
  say: (did: string, changes: readonly Change[]) => void,
  enabled: boolean,
): void {
  const digits = alternatives
    .filter(({ isCurrent }) => !isCurrent)
    .map(
      ({ digit, name, changes }): Key => ({
        key: String(digit),
        shown: null,
        what: name,
        run: () => say(name, changes),
      }),
    );
  const firmly =
    firmness === null
      ? []
      : firmnesses
          .filter((one) => one !== item?.position?.firmness)
          .map(
            (one): Key => ({
              key: `Shift+${firmnessKeys[one]}`,
              shown: null,
              what: words[one],
              run: () => say(words[one], firmness(one)),
            }),
          );
  const plain: Key[] = [
    { key: 'a', what: 'Accept: it is right', run: act.accept },
    { key: 'r', what: 'Reject: it should not be there', run: act.reject },
    { key: 'c', what: 'Correct it, by typing', run: act.correct },
    { key: 's', what: 'Skip it for now', run: act.skip },
    { key: 'j', shown: null, what: 'Next', run: act.skip },
    { key: 'k', what: 'The question before', run: act.back },
    { key: 'u', what: 'Undo the last, and the one before it', run: act.undo },
    { key: 'm', what: 'More of the report around the words', run: act.more },
    { key: 'o', what: 'Open it in its report', run: act.open },
    { key: 'none', shown: '0 – 9', what: 'What it may be instead, as numbered', run: () => {} },
    { key: 'none', shown: '⇧ letter', what: 'How firmly a position is held, as lettered', run: () => {} },
  ];
  useKeys('Review', [...plain, ...digits, ...firmly], enabled);
}
