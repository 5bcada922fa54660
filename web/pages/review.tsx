/** What is worth a person's look, one question at a time, by keyboard alone. Answers are kept at once and sent behind the person's back. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Change, ReviewItem, ReviewQuery } from '../../src/service/types.ts';
import { Answer } from '../parts/answer.tsx';
import { useFilters } from '../parts/filters.tsx';
import { useTitle } from '../parts/title.ts';
import { Actions } from '../review/actions.tsx';
import { Beside } from '../review/beside.tsx';
import { Choose, queryOf, reviewFilters } from '../review/choose.tsx';
import { Correcting } from '../review/correcting/item.tsx';
import { useDeck } from '../review/deck.ts';
import { ReviewHead } from '../review/head.tsx';
import { Item } from '../review/item.tsx';
import { articleOf, keyOf, lineOf, right, wrong } from '../review/items.ts';
import { lastOf, standing, takeBack } from '../review/journal.ts';
import { correct } from '../review/say.ts';
import { useSession } from '../review/session.ts';
import { useInstead } from '../review/use-instead.ts';
import { useReviewKeys } from '../review/use-keys.ts';
import { counted } from '../words/counts.ts';
import { articlePage } from '../words/links.ts';
import { firmnesses } from '../words/review.ts';

export function ReviewPage() {
  const filters = useFilters(reviewFilters);
  const query = queryOf(filters);
  useTitle('Review');
  return (
    <>
      <ReviewHead at="/review" title="Review" />
      <Choose filters={filters} />
      <Queue key={JSON.stringify(query)} query={query} />
    </>
  );
}

function Queue({ query }: { query: ReviewQuery }) {
  const deck = useDeck(query);
  const session = useSession();
  const [, navigate] = useLocation();
  const [correcting, setCorrecting] = useState(false);
  const [around, setAround] = useState(0);
  const [told, setTold] = useState('');
  const { item } = deck;
  const { view, issues, alternatives, firmness } = useInstead(item);

  const onward = () => {
    setCorrecting(false);
    setAround(0);
    deck.forward();
  };
  const say = async (of: ReviewItem, did: string, changes: readonly Change[]) => {
    if (!(await correct(changes, { did, what: lineOf(of), about: keyOf(of) }))) return;
    setTold(`${did}: ${lineOf(of)}`);
    onward();
  };
  const undo = () => {
    const last = lastOf(session);
    if (last === undefined) return;
    takeBack(last.id);
    setTold(`Taken back: ${last.did}`);
    setCorrecting(false);
    deck.open(last.about);
  };
  const open = (of: ReviewItem) => {
    const article = articleOf(of);
    if (article !== null) navigate(articlePage(article, of.statement?.id ?? of.position?.source.id));
  };
  const act = {
    accept: () => item && void say(item, 'accepted', right(item)),
    reject: () => item && void say(item, 'rejected', wrong(item)),
    correct: () => item && (item.statement ?? item.position ?? item.event) !== null && setCorrecting(true),
    skip: onward,
    undo,
    back: () => {
      setCorrecting(false);
      deck.back();
    },
    open: () => item && open(item),
    more: () => setAround(around < 4 ? around + 2 : 0),
  };
  useReviewKeys(item, act, alternatives, firmness, (did, changes) => item && void say(item, did, changes), !correcting);
  const said = item && standing(session).findLast(({ about }) => about === keyOf(item))?.did;

  return (
    <Answer of={deck.answer}>
      {() => (
        <div className="reviewing">
          <p className="unseen" role="status">
            {told}
          </p>
          {item === undefined ? (
            <Through passed={deck.passed} onAgain={deck.restart} />
          ) : (
            <Item
              item={item}
              view={view}
              around={around}
              alternatives={correcting ? [] : alternatives}
              onAlternative={({ name, changes }) => void say(item, name, changes)}
              said={said}
            >
              {correcting ? (
                <Correcting
                  item={item}
                  view={view}
                  issues={issues}
                  onSay={(did, changes) => void say(item, did, changes)}
                  onLeave={() => setCorrecting(false)}
                />
              ) : (
                <Actions
                  item={item}
                  act={act}
                  firmness={firmness}
                  onFirmness={(one) => firmness && void say(item, firmnesses[one], firmness(one))}
                  canUndo={lastOf(session) !== undefined}
                />
              )}
            </Item>
          )}
          <Beside ahead={deck.ahead} waiting={deck.waiting} done={session} onOpen={(one) => deck.open(keyOf(one))} />
        </div>
      )}
    </Answer>
  );
}

function Through({ passed, onAgain }: { passed: number; onAgain: () => void }) {
  return (
    <section className="item">
      <h2 id="asks">Nothing more to ask</h2>
      <p>
        {passed > 0
          ? `${counted(passed, 'question')} passed over.`
          : 'Everything that the program would ask has been answered. Choose something else above, or add reports.'}
      </p>
      {passed > 0 && (
        <button type="button" className="button" onClick={onAgain}>
          Go through them again
        </button>
      )}
    </section>
  );
}
