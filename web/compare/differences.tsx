/** What two articles tell differently, and whom only one of them quotes. */
import { Link } from 'wouter';
import type { Difference } from '../../src/service/types.ts';
import { contains } from '../../src/text/span.ts';
import { Passage } from '../parts/passage.tsx';
import { articlePage } from '../words/links.ts';
import { briefOf, nameAndDay } from '../words/reports.ts';
import type { Opened, Pair, SideName } from './pairs.ts';
import { anchorOf } from './side.tsx';

const headings: readonly (readonly [Difference['kind'], string])[] = [
  ['figure', 'Figures that differ'],
  ['name', 'What each calls the same thing'],
  ['wording', 'The same passage in other words'],
];

interface Props {
  readonly comparison: Opened;
  readonly pairs: readonly Pair[];
  readonly active: number | undefined;
  readonly onPoint: (pair: number | undefined) => void;
  /** Shows it in both texts. */
  readonly onChoose: (pair: number) => void;
}

export function Differences({ comparison, pairs, active, onPoint, onChoose }: Props) {
  const { left, right, differences, onlyLeft, onlyRight } = comparison;
  const names = { left: nameAndDay(briefOf(left.article)), right: nameAndDay(briefOf(right.article)) };
  const first = pairs.length - differences.length;
  return (
    <>
      {headings.map(([kind, heading]) => {
        const rows = differences
          .map((of, index) => ({ of, pair: first + index }))
          .filter(({ of }) => of.kind === kind)
          .sort((a, b) => a.of.left.spans[0]![0] - b.of.left.spans[0]![0]);
        return (
          rows.length > 0 && (
            <section key={kind} aria-labelledby={kind}>
              <h2 id={kind}>{heading}</h2>
              <table className="differences">
                <thead>
                  <tr>
                    <th scope="col">{kind === 'wording' ? 'In passage' : 'Of what'}</th>
                    <th scope="col">{names.left}</th>
                    <th scope="col">{names.right}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ of, pair }) => (
                    <tr
                      key={pair}
                      className={pair === active ? 'lit' : undefined}
                      onMouseEnter={() => onPoint(pair)}
                      onMouseLeave={() => onPoint(undefined)}
                      onFocus={() => onPoint(pair)}
                    >
                      <th scope="row">
                        <a
                          href={`#${anchorOf('left', pair)}`}
                          data-stop
                          onClick={(event) => {
                            event.preventDefault();
                            onChoose(pair);
                          }}
                        >
                          {(kind === 'wording' && within(pairs, pair)) || of.what || 'show'}
                        </a>
                      </th>
                      <td>
                        <Passage of={of.left} article={left.article} />
                      </td>
                      <td>
                        <Passage of={of.right} article={right.article} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        );
      })}
      {onlyLeft.length + onlyRight.length > 0 && (
        <section aria-labelledby="only">
          <h2 id="only">Quoted in one and left out of the other</h2>
          <div className="only">
            <Only side="left" name={names.left} comparison={comparison} />
            <Only side="right" name={names.right} comparison={comparison} />
          </div>
        </section>
      )}
    </>
  );
}

/** Number of the shared passage that words of a difference stand in. */
function within(pairs: readonly Pair[], difference: number): number | null {
  const [span] = pairs[difference]!.left;
  const around = pairs.find(
    ({ number, left: [shared] }) => number !== null && span && shared && contains(shared, span),
  );
  return around?.number ?? null;
}

function Only({ side, name, comparison }: { side: SideName; name: string; comparison: Opened }) {
  const { article, statements } = comparison[side];
  const speakers = side === 'left' ? comparison.onlyLeft : comparison.onlyRight;
  return (
    <div>
      <p className="from">Only in {name}</p>
      {speakers.length === 0 && <p className="aside">Nobody.</p>}
      <ul>
        {speakers.map(({ speaker, statements: ids }) => (
          <li key={speaker}>
            <p className="by">
              <strong>{speaker}</strong>
            </p>
            {statements
              .filter(({ id }) => ids.includes(id))
              .map(({ id, content }) => (
                <p key={id} className="content">
                  <Link href={articlePage(article.id, id)}>{content.text}</Link>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
