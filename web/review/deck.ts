/**
 * The queue as it lies before a person: what comes next, what was passed, and where they are. What the program finds
 * most worth asking changes with every answer, so that it is asked again now and then; what is about to come stays.
 */
import { useEffect, useState } from 'react';
import type { ReviewItem, ReviewQuery, ReviewQueue } from '../../src/service/types.ts';
import { useReviewQueue } from '../record/review.ts';
import { keyOf } from './items.ts';
import { standing, useJournal } from './journal.ts';

interface Deck {
  /** The answer that the items come from. */
  readonly of: ReviewQueue | undefined;
  readonly items: readonly ReviewItem[];
  /** Index of the item that lies open; one past the last when all are through. */
  readonly at: number;
  /** How many were answered when the program was last asked. */
  readonly answeredThen: number;
}

/** Items that stay in their places when the queue is put in another order. */
const steady = 3;
/** Answers after which the program is asked what is most worth asking now. */
const askAgain = 10;

/** While the browser shows another page they lie here, so that coming back goes on where one was. */
const laid = new Map<string, Deck>();

export function useDeck(query: ReviewQuery) {
  const key = JSON.stringify(query);
  const answer = useReviewQueue(query);
  const journal = useJournal();
  const answered = new Set(standing(journal).map(({ about }) => about));
  const [deck, keep] = useState<Deck>(
    () => laid.get(key) ?? { of: undefined, items: [], at: 0, answeredThen: answered.size },
  );
  const setDeck = (next: Deck) => {
    laid.set(key, next);
    keep(next);
  };
  const isAnswered = (item: ReviewItem) => answered.has(keyOf(item));
  if (answer.data !== undefined && answer.data !== deck.of) {
    const next = merged(deck, answer.data, isAnswered);
    setDeck({ ...next, answeredThen: answered.size });
  }
  const { items, at } = deck;
  const ahead = items.slice(at + 1).filter((item) => !isAnswered(item));
  const isSettled = journal.every(({ state }) => state !== 'waiting' && state !== 'undoing');
  const isShort = ahead.length < steady && answered.size > deck.answeredThen;
  const wantsMore = isSettled && (isShort || answered.size - deck.answeredThen >= askAgain);
  const { refetch, isFetching } = answer;
  useEffect(() => {
    if (wantsMore && !isFetching) void refetch();
  }, [wantsMore, isFetching, refetch]);

  const next = (from: number) => {
    const found = items.findIndex((item, index) => index > from && !isAnswered(item));
    return found < 0 ? items.length : found;
  };
  return {
    answer,
    item: items[at],
    ahead,
    /** All that wait, without what was answered since the program was asked. */
    waiting: Math.max(ahead.length, (deck.of?.waiting ?? 0) - (answered.size - deck.answeredThen)),
    isAnswered,
    forward: () => setDeck({ ...deck, at: next(at) }),
    back: () => setDeck({ ...deck, at: Math.max(0, at - 1) }),
    /** Lays open an item by its key, when it lies here. */
    open: (about: string) => {
      const found = items.findIndex((item) => keyOf(item) === about);
      if (found >= 0) setDeck({ ...deck, at: found });
    },
    /** From the start, with those that were passed over. */
    restart: () => setDeck({ ...deck, at: next(-1) }),
    passed: items.slice(0, at).filter((item) => !isAnswered(item)).length,
  };
}

function merged(deck: Deck, of: ReviewQueue, isAnswered: (item: ReviewItem) => boolean): Deck {
  const kept = deck.items.slice(0, deck.at + 1 + steady);
  const known = new Set(kept.map(keyOf));
  const added = of.items.filter((item) => !known.has(keyOf(item)) && !isAnswered(item));
  const items = [...kept, ...added];
  const isThrough = deck.at >= deck.items.length;
  return { ...deck, of, items, at: isThrough ? Math.min(deck.at, items.length) : deck.at };
}
