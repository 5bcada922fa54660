/** When a report without a date can have been written: inferred, shown as such, with the words that it rests on. */
import { Link } from 'wouter';
import type { Bounds, BoundsEvidence } from '../../src/model/bounds.ts';
import { Passage } from '../parts/passage.tsx';
import * as dates from '../words/dates.ts';
import { articlePage } from '../words/links.ts';

const says: Readonly<Record<BoundsEvidence['bound'], string>> = {
  after: 'Not before',
  before: 'Not after',
  about: 'Close to',
};

/** In one line. */
export const Dating = ({ of: { after, before, best } }: { of: Bounds }) => (
  <>
    Written{' '}
    {best !== null && (
      <>
        about{' '}
        <time dateTime={best} className="inferred">
          {dates.day(best)}
        </time>
        {(after ?? before) !== null && ', '}
      </>
    )}
    {bounded(after, before)} <span className="tag inferred">inferred</span>
  </>
);

function bounded(after: string | null, before: string | null): string {
  if (after !== null && before !== null) return `between ${dates.day(after)} and ${dates.day(before)}`;
  if (after !== null) return `not before ${dates.day(after)}`;
  return before === null ? '' : `not after ${dates.day(before)}`;
}

/** `article` is the undated one, in which the words stand. */
export const DatedBy = ({ bounds, article }: { bounds: Bounds; article: string }) => (
  <div className="concluded">
    <p>
      <Dating of={bounds} />
    </p>
    <ul className="evidences">
      {bounds.evidence.map(({ bound, day, why, passage, other }) => (
        <li key={`${bound} ${day} ${why}`}>
          <p>
            {says[bound]} <time dateTime={day}>{dates.day(day)}</time>: {why}
          </p>
          <p className="content">
            <Passage of={passage} article={{ id: article }} />
          </p>
          {other !== null && (
            <p className="from">
              <Link href={articlePage(other)}>The other report</Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  </div>
);
