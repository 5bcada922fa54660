/** One report beside others: what they have in common, what each tells differently, who is quoted in which. */
import { useId, useMemo } from 'react';
import { Link } from 'wouter';
import type { Comparisons } from '../../src/service/types.ts';
import { type Chosen, useChosen } from '../compare/address.ts';
import { Choose } from '../compare/choose.tsx';
import { articlesOf } from '../compare/heads.tsx';
import { Matters } from '../compare/matters.tsx';
import { type Opened, type Pair, pairsOf } from '../compare/pairs.ts';
import { WhoIsQuoted } from '../compare/quoted.tsx';
import { Spread } from '../compare/spread.tsx';
import { Strip, tabOf } from '../compare/strip.tsx';
import { Answer } from '../parts/answer.tsx';
import { Source } from '../parts/source.tsx';
import { useTitle } from '../parts/title.ts';
import { useComparisons } from '../record/queries.ts';
import { counted, number } from '../words/counts.ts';
import { comparePage } from '../words/links.ts';

export function ComparePage() {
  const chosen = useChosen();
  useTitle('Compare reports');
  return (
    <>
      <h1>
        {chosen.others.length > 1 ? `${number(chosen.others.length + 1)} reports compared` : 'Two reports compared'}
      </h1>
      <Choose chosen={chosen} />
      {chosen.first === null || chosen.others.length === 0 ? (
        <p className="notice">
          Choose two reports, or more. Every report also leads here from its copies and its events.
        </p>
      ) : (
        <Asked first={chosen.first} chosen={chosen} />
      )}
    </>
  );
}

function Asked({ first, chosen }: { first: string; chosen: Chosen }) {
  const answer = useComparisons(first, chosen.others);
  return <Answer of={answer}>{(comparisons) => <Found of={comparisons} chosen={chosen} />}</Answer>;
}

function Found({ of, chosen }: { of: Comparisons; chosen: Chosen }) {
  const panel = useId();
  const { first, others } = of;
  const open = others.find(({ right }) => right.article.id === chosen.open) ?? others[0]!;
  const { id } = open.right.article;
  const opened = useMemo(() => ({ ...open, left: first }), [open, first]);
  if (others.length === 1) return <Beside of={opened} />;
  const articles = articlesOf(of);
  const ids = articles.map((article) => article.id);
  const without = (left: string) => ids.filter((one) => one !== left);
  return (
    <>
      <p className="from first">
        <span className="tag">The first:</span> <Source of={articles[0]!} />
      </p>
      <Matters of={of} />
      <WhoIsQuoted in={of} />
      <h2 id="beside">Beside the first</h2>
      <Strip others={others} open={open} onOpen={chosen.setOpen} panel={panel} />
      <div role="tabpanel" id={panel} aria-labelledby={tabOf(id)} key={id}>
        <Beside of={opened} />
      </div>
      <p className="links">
        <Link href={comparePage(id, without(id))}>Set the others beside this one</Link>
        <Link href={comparePage(ids[0]!, without(id).slice(1))}>Leave it out</Link>
      </p>
    </>
  );
}

function Beside({ of }: { of: Opened }) {
  const pairs = useMemo(() => pairsOf(of), [of]);
  const marks = (['copied', 'quotation', 'difference'] as const)
    .map((kind) => ({ kind, count: pairs.filter((pair) => pair.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      {marks.length === 0 ? (
        <p className="legend">No passage, quotation or figure was found in both.</p>
      ) : (
        <p className="legend">
          {marks.map(({ kind, count }, index) => (
            <span key={kind}>
              {index > 0 && ', '}
              <span className={kind}>{legend[kind](count)}</span>
            </span>
          ))}
          .{' '}
          <span className="hint">
            Point at one, or go to its number, and its counterpart comes level; Enter goes over to it.
          </span>
        </p>
      )}
      <Spread comparison={of} pairs={pairs} />
    </>
  );
}

const legend: Readonly<Record<Pair['kind'], (count: number) => string>> = {
  copied: (count) => `${counted(count, 'passage')} of the same text`,
  quotation: (count) => `${counted(count, 'quotation')} that both have`,
  difference: (count) => counted(count, 'difference'),
};
